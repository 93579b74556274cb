import { stemEnglish } from '../../text/stem-english.ts'
import { stemGerman } from '../../text/stem-german.ts'
import { EQUIVALENTS_DE } from '../lexicon/equivalents.de.ts'
import { EQUIVALENTS_EN } from '../lexicon/equivalents.en.ts'
import { LADDERS_DE } from '../lexicon/ladders.de.ts'
import { LADDERS_EN } from '../lexicon/ladders.en.ts'
import { SHIFT_WORDS_DE } from '../lexicon/shift-words.de.ts'
import { SHIFT_WORDS_EN } from '../lexicon/shift-words.en.ts'
import type { Equivalents, Ladder, ModalClass, ShiftWords } from '../lexicon/shift-words.ts'
import { entryOf } from '../quantities-numerals.ts'

/** What a phrase is to the comparison; `words` are compared in their plain form, or by stem where `byStem`. */
export type Phrase = {
  readonly kind: 'modal' | 'condition' | 'hedge' | 'negation' | 'word'
  readonly words: readonly string[]
  readonly byStem: boolean
  readonly degree: number
  readonly modal: ModalClass | null
}

/** A rung of a ladder that a word stands on: 0 is the strongest of `height` rungs. */
export type Rung = { readonly ladder: number; readonly rung: number; readonly height: number }

/** The words of one language made ready for comparing: tables by first word and by stem. */
export type ComparedWords = {
  readonly language: string
  readonly words: ShiftWords
  readonly ladders: readonly Ladder[]
  readonly phrases: ReadonlyMap<string, readonly Phrase[]>
  readonly stemPhrases: ReadonlyMap<string, readonly Phrase[]>
  readonly groups: ReadonlyMap<string, readonly number[]>
  readonly rungs: ReadonlyMap<string, readonly Rung[]>
  readonly antonyms: readonly (readonly [ReadonlySet<string>, ReadonlySet<string>])[]
  readonly small: ReadonlySet<string>
  readonly particles: ReadonlySet<string>
  readonly stem: (plain: string) => string
  readonly isLike: (pattern: string, text: string) => boolean
  readonly isIn: (list: ListName, phrase: string) => boolean
}

/** The lists of `ShiftWords` that are asked by whole phrases. */
export type ListName =
  | 'tightening'
  | 'intensifiers'
  | 'provisos'
  | 'only'
  | 'without'
  | 'joints'
  | 'jointly'
  | 'relatives'
  | 'giving'
  | 'sanctions'
  | 'powers'
  | 'universals'
  | 'amongParties'
  | 'closedConditions'
  | 'effortVerbs'
  | 'freeing'
  | 'auxiliaries'
  | 'boundPrepositions'
  | 'comparatives'
  | 'clauseOpeners'
  | 'measuring'
  | 'freedByNegation'

const parted = (list: string): readonly string[] =>
  list
    .split('|')
    .map(phrase => phrase.trim())
    .filter(Boolean)
const LISTED_BY_SPACE: ReadonlySet<ListName> = new Set([
  'joints',
  'relatives',
  'giving',
  'sanctions',
  'powers',
  'universals',
  'amongParties',
  'effortVerbs',
  'freeing',
  'auxiliaries',
  'boundPrepositions',
  'comparatives',
  'clauseOpeners',
  'measuring',
  'freedByNegation',
])

/** "is/are to" → "is to", "are to". */
const spelledOut = (phrase: string): readonly (readonly string[])[] =>
  phrase
    .split(' ')
    .reduce<readonly (readonly string[])[]>(
      (begun, slot) => begun.flatMap(words => slot.split('/').map(form => [...words, form])),
      [[]],
    )

const irregular = (plain: string, words: ShiftWords): string => entryOf(words.forms, plain) ?? plain

const germanStem = (words: ShiftWords): ((plain: string) => string) => {
  const particles = words.particles
    .split(' ')
    .sort((one, other) => other.length - one.length)
    .join('|')
  const parted = new RegExp(`^(${particles})(?:zu|ge)(\\p{L}{3,})$`, 'u')
  const form = (plain: string): string => {
    const split = parted.exec(plain)
    if (split) return `${split[1]}${form(split[2] ?? '')}`
    const participle = /^ge(\p{L}{3,}(?:t|en))$/u.exec(plain)
    return irregular(plain, words) !== plain ? irregular(plain, words) : (participle?.[1] ?? plain)
  }
  const bare = (word: string): string => (word.length > 4 ? word.replace(/(?:e?te[nrs]?|et|t)$/u, '') : word)
  return plain => bare(stemGerman(bare(form(plain))))
}

const stemmerOf = (language: string, words: ShiftWords): ((plain: string) => string) =>
  language === 'de' ? germanStem(words) : plain => stemEnglish(irregular(plain, words))

const phrasesOf = (words: ShiftWords): readonly Phrase[] => {
  const made: Phrase[] = []
  const add = (list: string, rest: Omit<Phrase, 'words' | 'byStem'>): void => {
    for (const phrase of parted(list)) {
      for (const spelled of spelledOut(phrase)) made.push({ ...rest, words: spelled, byStem: false })
    }
  }
  for (const [list, modal, degree] of words.modals) add(list, { kind: 'modal', modal, degree })
  add(words.closedConditions, { kind: 'condition', modal: null, degree: 0 })
  add(words.conditions, { kind: 'condition', modal: null, degree: 0 })
  for (const [list, degree] of words.hedges) add(list, { kind: 'hedge', modal: null, degree })
  add(words.negations, { kind: 'negation', modal: null, degree: 0 })
  return made
}

const byFirst = (phrases: readonly Phrase[]): ReadonlyMap<string, readonly Phrase[]> => {
  const map = new Map<string, Phrase[]>()
  for (const phrase of phrases) {
    const first = phrase.words[0] ?? ''
    map.set(first, [...(map.get(first) ?? []), phrase])
  }
  for (const list of map.values()) list.sort((one, other) => other.words.length - one.words.length)
  return map
}

const push = <Value>(map: Map<string, Value[]>, key: string, value: Value): void => {
  const list = map.get(key)
  if (list) list.push(value)
  else map.set(key, [value])
}

/** The key of a word or a phrase: its stems, joined. */
const keyOf = (phrase: string, stem: (plain: string) => string): string => phrase.split(' ').map(stem).join(' ')

const listsOf = (words: ShiftWords): ReadonlyMap<ListName, ReadonlySet<string>> => {
  const names: readonly ListName[] = [
    'tightening',
    'intensifiers',
    'provisos',
    'only',
    'without',
    'joints',
    'jointly',
    'relatives',
    'giving',
    'sanctions',
    'powers',
    'universals',
    'amongParties',
    'closedConditions',
    'effortVerbs',
    'freeing',
    'auxiliaries',
    'boundPrepositions',
    'comparatives',
    'clauseOpeners',
    'measuring',
    'freedByNegation',
  ]
  return new Map(
    names.map(name => [name, new Set(LISTED_BY_SPACE.has(name) ? words[name].split(' ') : parted(words[name]))]),
  )
}

/** A word that stands on no rung itself stands where its synonyms do. */
const inheritRungs = (
  equivalents: Equivalents,
  rungs: Map<string, Rung[]>,
  keyed: (phrase: string) => string,
): void => {
  for (const line of equivalents) {
    const keys = parted(line).map(keyed)
    const known = keys.flatMap(key => rungs.get(key) ?? [])
    const ladders = new Map(known.map(rung => [rung.ladder, rung]))
    for (const key of keys) if (!rungs.has(key) && known.length > 0) rungs.set(key, [...ladders.values()])
  }
}

type Data = { readonly words: ShiftWords; readonly ladders: readonly Ladder[]; readonly equivalents: Equivalents }

const prepare = (language: string, { words, ladders, equivalents }: Data): ComparedWords => {
  const stem = stemmerOf(language, words)
  const groups = new Map<string, number[]>()
  const rungs = new Map<string, Rung[]>()
  const long = new Set<string>()
  const note = (phrase: string): string => {
    const key = keyOf(phrase, stem)
    if (phrase.includes(' ')) long.add(key)
    return key
  }
  equivalents.forEach((line, group) => {
    for (const phrase of parted(line)) push(groups, note(phrase), group)
  })
  ladders.forEach((ladder, index) => {
    const steps = ladder.rungs.split('>').map(parted)
    steps.forEach((step, rung) => {
      for (const phrase of step) push(rungs, note(phrase), { ladder: index, rung, height: steps.length })
    })
  })
  inheritRungs(equivalents, rungs, phrase => keyOf(phrase, stem))
  const lists = listsOf(words)
  const side = (list: string | undefined): ReadonlySet<string> =>
    new Set(parted(list ?? '').map(phrase => keyOf(phrase, stem)))
  const stems = [...long].map(
    (key): Phrase => ({ kind: 'word', words: key.split(' '), byStem: true, degree: 0, modal: null }),
  )
  return {
    language,
    words,
    ladders,
    groups,
    rungs,
    stem,
    phrases: byFirst(phrasesOf(words)),
    stemPhrases: byFirst(stems),
    antonyms: words.antonyms.map(pair => [side(pair.split('<>')[0]), side(pair.split('<>')[1])] as const),
    small: new Set(words.small.split(' ')),
    particles: new Set(words.particles.split(' ').filter(Boolean)),
    isLike: (pattern, text) => patternOf(pattern).test(text),
    isIn: (list, phrase) => lists.get(list)?.has(phrase) ?? false,
  }
}

const PATTERNS = new Map<string, RegExp>()
const patternOf = (pattern: string): RegExp => {
  const known = PATTERNS.get(pattern) ?? new RegExp(pattern, 'u')
  PATTERNS.set(pattern, known)
  return known
}

const DATA: Readonly<Record<string, Data>> = {
  en: { words: SHIFT_WORDS_EN, ladders: LADDERS_EN, equivalents: EQUIVALENTS_EN },
  de: { words: SHIFT_WORDS_DE, ladders: LADDERS_DE, equivalents: EQUIVALENTS_DE },
}
const PREPARED = new Map<string, ComparedWords>()

/** The words by which wordings of a BCP 47 language are compared, null where there are none. */
export const comparedWordsOf = (language: string): ComparedWords | null => {
  const [primary = ''] = language.toLowerCase().split('-')
  const known = PREPARED.get(primary)
  if (known) return known
  const data = entryOf(DATA, primary)
  if (data === undefined) return null
  const prepared = prepare(primary, data)
  PREPARED.set(primary, prepared)
  return prepared
}
