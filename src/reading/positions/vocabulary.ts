import type { Token } from '../../wording/tokens.ts'
import type { Tongue } from '../ground.ts'
import type { StanceNoun, StancePredicate, StanceVerb, StanceWords } from './lexicon/stance-words.ts'
import { stancesDe } from './lexicon/stances.de.ts'
import { stancesEn } from './lexicon/stances.en.ts'

/** How a form of a verb stands: `finite` still lacks its cut-off particle where the verb has one, `joined` carries it, `participle` is that of the past. */
export type VerbForm = {
  readonly verb: StanceVerb
  readonly form: 'finite' | 'joined' | 'participle'
  readonly links: ReadonlySet<string>
}

type Phrase<Meaning> = { readonly words: readonly string[]; readonly meaning: Meaning }

/** Phrases by their first word. */
type PhraseBook<Meaning> = ReadonlyMap<string, readonly Phrase<Meaning>[]>

type Member = (word: string) => boolean

/** The stance words of one language made ready for looking up. */
export type StanceVocabulary = {
  readonly tongue: Tongue
  readonly verbs: ReadonlyMap<string, readonly VerbForm[]>
  readonly nouns: ReadonlyMap<string, { readonly noun: StanceNoun; readonly links: ReadonlySet<string> }>
  readonly predicates: PhraseBook<StancePredicate>
  readonly conditions: PhraseBook<null>
  readonly isNegation: Member
  readonly isOpener: Member
  readonly isPreposition: Member
  readonly isPassive: Member
  readonly isAuxiliary: Member
  readonly isArticle: Member
  readonly isSelf: Member
  readonly isNaming: Member
  readonly isCopula: Member
  readonly isReporting: Member
  readonly isMatter: Member
  readonly isIf: Member
  readonly isAccord: Member
  readonly isOffering: Member
  readonly isComing: Member
  readonly isLight: Member
  readonly isMeeting: Member
  readonly isMust: Member
  readonly isBarring: Member
  readonly isFuture: Member
  readonly isProviding: Member
  readonly isContaining: Member
  readonly isBan: Member
  readonly isPerson: Member
  readonly isThing: Member
  readonly isAdverb: Member
  readonly isIdle: Member
}

/** A word as it is spelt, and as Switzerland spells it, without "ß". */
const spellings = (word: string): readonly string[] =>
  word.includes('ß') ? [word, word.replaceAll('ß', 'ss')] : [word]

const wordsOf = (list: string): readonly string[] => list.split(/\s+/).filter(word => word !== '')
const memberOf = (list: string): Member => {
  const set = new Set(wordsOf(list).flatMap(spellings))
  return word => set.has(word)
}

const GERMAN_ENDINGS = ['t', 'e', 'en', 'n', 'te', 'ten', 'et', 'ete', 'eten']

/** The forms of a regular English verb by its spelling: urge urges urged urging, deny denies denied denying, press presses pressed pressing. */
const englishForms = (stem: string): readonly string[] => {
  if (stem.endsWith('e')) return [stem, `${stem}s`, `${stem}d`, `${stem.slice(0, -1)}ing`]
  if (/[^aeiou]y$/.test(stem)) return [stem, `${stem.slice(0, -1)}ies`, `${stem.slice(0, -1)}ied`, `${stem}ing`]
  return [stem, /(?:s|sh|ch|x|z)$/.test(stem) ? `${stem}es` : `${stem}s`, `${stem}ed`, `${stem}ing`]
}

const regular = (stem: string, tongue: Tongue): readonly string[] =>
  tongue === 'en' ? englishForms(stem) : GERMAN_ENDINGS.map(ending => stem + ending)

const formsOf = (list: string, tongue: Tongue): readonly string[] =>
  wordsOf(list)
    .flatMap(spellings)
    .flatMap(form => (form.endsWith('-') ? regular(form.slice(0, -1), tongue) : [form]))

const verbForms = (verb: StanceVerb, tongue: Tongue): readonly (readonly [string, VerbForm])[] => {
  const links = new Set(verb.link.split('/').filter(word => word !== ''))
  const finite = formsOf(verb.forms, tongue)
  const entries = finite.map(word => [word, { verb, form: 'finite', links }] as const)
  const joined =
    tongue === 'de' && verb.particle !== ''
      ? finite.flatMap(word => [verb.particle + word, ...(word.endsWith('n') ? [`${verb.particle}zu${word}`] : [])])
      : []
  return [
    ...entries,
    ...joined.map(word => [word, { verb, form: 'joined', links }] as const),
    ...wordsOf(verb.participle).map(word => [word, { verb, form: 'participle', links }] as const),
  ]
}

const grouped = <Value>(entries: readonly (readonly [string, Value])[]): ReadonlyMap<string, readonly Value[]> => {
  const map = new Map<string, Value[]>()
  for (const [key, value] of entries) {
    const list = map.get(key)
    if (list === undefined) map.set(key, [value])
    else list.push(value)
  }
  return map
}

const bookOf = <Meaning>(rows: readonly (readonly [string, Meaning])[]): PhraseBook<Meaning> =>
  grouped(
    rows.flatMap(([phrases, meaning]) =>
      phrases
        .split('|')
        .flatMap(spellings)
        .map(phrase => {
          const words = wordsOf(phrase)
          return [words[0] ?? '', { words, meaning }] as const
        }),
    ),
  )

/** The phrase that begins at a token, the first of its list that fits; null where none does. */
export const phraseAt = <Meaning>(
  book: PhraseBook<Meaning>,
  tokens: readonly Token[],
  at: number,
): Phrase<Meaning> | null =>
  book.get(tokens[at]?.plain ?? '')?.find(({ words }) => words.every((word, i) => tokens[at + i]?.plain === word)) ??
  null

const vocabularyOf = (tongue: Tongue, words: StanceWords): StanceVocabulary => {
  const isNegation = memberOf(words.negations)
  return {
    tongue,
    verbs: grouped(words.verbs.flatMap(verb => verbForms(verb, tongue))),
    nouns: new Map(
      words.nouns.flatMap(noun =>
        wordsOf(noun.forms).map(form => [form, { noun, links: new Set(wordsOf(noun.link)) }]),
      ),
    ),
    predicates: bookOf(words.predicates.map(predicate => [predicate.words, predicate])),
    conditions: bookOf([[words.conditions, null]]),
    isNegation: word => isNegation(word) || word.endsWith("n't"),
    isOpener: memberOf(words.openers),
    isPreposition: memberOf(words.prepositions),
    isPassive: memberOf(words.passives),
    isAuxiliary: memberOf(words.auxiliaries),
    isArticle: memberOf(words.articles),
    isSelf: memberOf(words.selves),
    isNaming: memberOf(words.naming),
    isCopula: memberOf(words.copulas),
    isReporting: memberOf(words.reporting),
    isMatter: memberOf(words.matters),
    isIf: memberOf(words.ifs),
    isAccord: memberOf(words.accords),
    isOffering: memberOf(words.offering),
    isComing: memberOf(words.coming),
    isLight: memberOf(words.lights),
    isMeeting: memberOf(words.meeting),
    isMust: memberOf(words.musts),
    isBarring: memberOf(words.barring),
    isFuture: memberOf(words.futures),
    isProviding: memberOf(words.provides),
    isContaining: memberOf(words.contains),
    isBan: memberOf(words.bans),
    isPerson: memberOf(words.persons),
    isThing: memberOf(words.things),
    isAdverb: memberOf(words.adverbs),
    isIdle: memberOf(words.idle),
  }
}

/** The stance vocabulary of each language that has one. */
export const STANCES: Readonly<Record<Tongue, StanceVocabulary>> = {
  de: vocabularyOf('de', stancesDe),
  en: vocabularyOf('en', stancesEn),
}
