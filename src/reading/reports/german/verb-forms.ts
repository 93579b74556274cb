import { COMMON_VERBS } from './lexicon/common-verbs.de.ts'
import { AUXILIARIES, AUXILIARIES_K1, AUXILIARIES_K2 } from './lexicon/function-words.de.ts'
import {
  DOCUMENT_VERBS,
  HOLDING,
  INTENDING,
  JUDGING,
  NAMING,
  POINTING,
  SAYING,
  STRONG,
} from './lexicon/speech-verbs.de.ts'

/** What a verb takes as the content of a report; see the lexicon. */
export type Frame = 'saying' | 'holding' | 'intending' | 'naming' | 'document' | 'judging'

/** What a reporting verb can do: its frames, and the prepositions that open its content. */
export type Lemma = { readonly frames: ReadonlySet<Frame>; readonly prepositions: ReadonlySet<string> }

/** One reading of a word as a verb: `base` is the infinitive without what splits off, `prefix` is joined to it here, empty where nothing is. */
export type VerbForm = {
  readonly base: string
  readonly prefix: string
  readonly shape: 'finite' | 'participle' | 'infinitive'
  readonly mood: 'indicative' | 'k1' | 'k2'
}

type Part = readonly [form: string, shape: VerbForm['shape'], mood: VerbForm['mood']]

const strong = new Map(
  STRONG.map(line => {
    const [infinitive = '', ...parts] = line.trim().split(' ')
    return [infinitive, parts] as const
  }),
)

const INSEPARABLE = /^(?:be|ver|er|ent|emp|zer|ge|miss|wider)\p{L}{3,}/u

const softened = (stem: string): string =>
  /[dt]$|(?:[^aeiouäöülrh]|ch)[mn]$/.test(stem) && !/(?:mm|nn)$/.test(stem) ? `${stem}e` : stem

const weakParts = (infinitive: string): readonly Part[] => {
  const stem = infinitive.slice(0, /e[lr]n$/.test(infinitive) ? -1 : -2)
  const soft = softened(stem)
  const bare = INSEPARABLE.test(infinitive) || infinitive.endsWith('ieren')
  return [
    [`${soft}t`, 'finite', 'indicative'],
    [`${soft}te`, 'finite', 'indicative'],
    [`${soft}ten`, 'finite', 'indicative'],
    [`${stem}e`, 'finite', 'k1'],
    ...(/el$/.test(stem) ? [[`${stem.slice(0, -2)}le`, 'finite', 'k1'] as const] : []),
    [infinitive, 'finite', 'indicative'],
    [infinitive, 'infinitive', 'indicative'],
    [`${bare ? '' : 'ge'}${soft}t`, 'participle', 'indicative'],
  ]
}

const strongParts = (infinitive: string, parts: readonly string[]): readonly Part[] => {
  const [present = '', past = '', participle = '', subjunctive = ''] = parts
  const pastPlural = past.endsWith('e') ? `${past}n` : `${past}en`
  return [
    [present, 'finite', 'indicative'],
    [past, 'finite', 'indicative'],
    [pastPlural, 'finite', 'indicative'],
    [infinitive.replace(/n$/, ''), 'finite', 'k1'],
    [subjunctive, 'finite', 'k2'],
    [`${subjunctive}n`, 'finite', 'k2'],
    [infinitive, 'finite', 'indicative'],
    [infinitive, 'infinitive', 'indicative'],
    [participle, 'participle', 'indicative'],
  ]
}

const partsOf = (infinitive: string): readonly Part[] => {
  const parts = strong.get(infinitive)
  return parts === undefined ? weakParts(infinitive) : strongParts(infinitive, parts)
}

const lemmas = new Map<string, { frames: Set<Frame>; prepositions: Set<string> }>()
const lemmaFor = (word: string) => {
  const known = lemmas.get(word)
  if (known !== undefined) return known
  const made = { frames: new Set<Frame>(), prepositions: new Set<string>() }
  lemmas.set(word, made)
  return made
}

const FRAMES: readonly (readonly [Frame, readonly string[]])[] = [
  ['saying', SAYING],
  ['holding', HOLDING],
  ['intending', INTENDING],
  ['naming', NAMING],
  ['document', DOCUMENT_VERBS],
  ['judging', JUDGING],
]

for (const [frame, verbs] of FRAMES) for (const verb of verbs) if (verb !== '') lemmaFor(verb).frames.add(frame)
for (const entry of POINTING) {
  const [verb = '', prepositions = ''] = entry.split(':')
  for (const preposition of prepositions.split(',')) lemmaFor(verb).prepositions.add(preposition)
}

const forms = new Map<string, VerbForm[]>()
const addForm = (word: string, form: VerbForm): void => {
  const known = forms.get(word)
  if (known === undefined) forms.set(word, [form])
  else if (
    !known.some(other => other.base === form.base && other.prefix === form.prefix && other.shape === form.shape)
  ) {
    known.push(form)
  }
}

const joinedInfinitive = (prefix: string, base: string): readonly string[] => [`${prefix}${base}`, `${prefix}zu${base}`]

const addVerb = (verb: string): void => {
  const [first = '', second] = verb.split('|')
  const [prefix, base] = second === undefined ? ['', first] : [first, second]
  for (const [form, shape, mood] of partsOf(base)) {
    addForm(form, { base, prefix: '', shape, mood })
    if (prefix !== '') addForm(`${prefix}${form}`, { base, prefix, shape, mood })
  }
  if (prefix !== '') {
    for (const word of joinedInfinitive(prefix, base))
      addForm(word, { base, prefix, shape: 'infinitive', mood: 'indicative' })
  }
}

for (const verb of [...lemmas.keys(), ...COMMON_VERBS, ...strong.keys()]) addVerb(verb)

/** What splits off from verbs in German, for words that the lexicon has only without it. */
const SPLIT =
  /^(?:heraus|hinaus|herbei|hervor|herab|hinzu|gegenüber|entgegen|zusammen|zurück|wieder|weiter|voraus|voran|vorbei|nieder|hinter|bevor|durch|fest|fort|frei|statt|teil|unter|über|dar|ein|her|hin|los|mit|nach|vor|weg|aus|auf|bei|um|zu|ab|an|miss|ver|ent|zer|be|er)(?=(\p{L}{4,})$)/u

const GUESSED: readonly (readonly [RegExp, VerbForm])[] = [
  [/^\p{Ll}{3,}iere$/u, { base: '', prefix: '', shape: 'finite', mood: 'k1' }],
  [/^\p{Ll}{3,}(?:ierte|ierten)$/u, { base: '', prefix: '', shape: 'finite', mood: 'indicative' }],
]

const NONE: readonly VerbForm[] = []

/** Every reading of a word in small letters as a verb; empty where it is none that is known. */
export const verbForms = (word: string): readonly VerbForm[] => {
  const exact = forms.get(word)
  if (exact !== undefined) return exact
  if (word.length > 30) return NONE
  const rest = SPLIT.exec(word)
  if (rest !== null) {
    const tail = word.slice(rest[0].length)
    const bare = forms.get(tail)
    if (bare !== undefined) return bare.map(form => ({ ...form, base: '', prefix: rest[0] }))
    const infinitive = tail.startsWith('zu') ? forms.get(tail.slice(2)) : undefined
    const only = infinitive?.filter(({ shape }) => shape === 'infinitive') ?? []
    if (only.length > 0) return only.map(form => ({ ...form, base: '', prefix: rest[0] }))
  }
  return GUESSED.filter(([pattern]) => pattern.test(word)).map(([, form]) => form)
}

const AUXILIARY = new Set([...AUXILIARIES, ...AUXILIARIES_K1, ...AUXILIARIES_K2])

/** Whether a word in small letters is an auxiliary or modal in a finite form. */
export const isAuxiliaryWord = (word: string): boolean => AUXILIARY.has(word)

/** Whether a word in -en may be a plural verb: "kommen", "hätten". As an adjective it stands behind an article or a preposition. */
export const mayBePluralVerb = (word: string): boolean =>
  word.endsWith('en') && (AUXILIARY.has(word) || verbForms(word).some(({ shape }) => shape === 'finite'))

/** What a verb can report; null where it reports nothing. `prefix` is what is split off or joined, empty for none. */
export const lemmaOf = (base: string, prefix: string): Lemma | null =>
  lemmas.get(prefix === '' ? base : `${prefix}|${base}`) ?? null

/** Every first part that can stand split off at the end of a clause, of a base. */
export const prefixesOf = (base: string): readonly string[] => prefixes.get(base) ?? []

const prefixes = new Map<string, string[]>()
for (const verb of lemmas.keys()) {
  const [prefix = '', base] = verb.split('|')
  if (base !== undefined) prefixes.set(base, [...(prefixes.get(base) ?? []), prefix])
}
