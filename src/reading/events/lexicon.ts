import type { Tongue } from '../ground.ts'
import { CUES_DE } from './lexicon/cues.de.ts'
import { CUES_EN } from './lexicon/cues.en.ts'
import type { Cues, NounGroup, VerbEntry } from './lexicon/entries.ts'
import { NO_EVENTS_DE, NOUNS_DE } from './lexicon/nouns.de.ts'
import { NO_EVENTS_EN, NOUNS_EN } from './lexicon/nouns.en.ts'
import { VERBS_DE } from './lexicon/verbs.de.ts'
import { VERBS_EN } from './lexicon/verbs.en.ts'
import { type Phrases, phrasesOf } from './phrases.ts'

/** How a verb form tells its event: as past, as a participle, as present, as what a modal or "to" governs, or as a German participle with an adjective's ending. */
export type VerbForm = 'past' | 'participle' | 'present' | 'infinitive' | 'attribute'

/** A verb in one of its forms. */
export type VerbReading = { readonly entry: VerbEntry; readonly form: VerbForm }

/** The lexicon of one language, made ready for looking up. */
export type Lexicon = {
  readonly tongue: Tongue
  readonly nounOf: (plain: string) => NounGroup | null
  readonly verbsOf: (plain: string) => readonly VerbReading[]
  readonly cues: { readonly [Name in keyof Cues]: Phrases }
}

const FORMS = ['past', 'participle', 'present', 'infinitive'] as const
const CONFERENCE_OF_PARTIES = /^cop-?\d{1,2}$/

const nounFinder = (groups: readonly NounGroup[], none: readonly string[], tongue: Tongue) => {
  const byWord = new Map(groups.flatMap(group => group.words.map(word => [word, group] as const)))
  const summit = groups.find(({ kind }) => kind === 'summit') ?? null
  const excluded = new Set(none)
  const lengths = [...new Set([...byWord.keys()].map(word => word.length))].sort((one, other) => other - one)
  // "Verhandlungskreisen" ends in "Kreisen", not in "Reisen"; the short ones are only whole words.
  const tails = none.filter(word => word.length > 5)
  const isExcludedTail = (plain: string) => tails.some(word => plain.endsWith(word))
  return (printed: string): NounGroup | null => {
    const plain = tongue === 'en' ? printed.replace(/'s?$/, '') : printed
    if (excluded.has(plain)) return null
    if (CONFERENCE_OF_PARTIES.test(plain)) return summit
    const whole = byWord.get(plain)
    if (whole !== undefined || tongue === 'en') return whole ?? null
    for (const length of lengths) {
      const tail = plain.length > length + 1 ? byWord.get(plain.slice(-length)) : undefined
      if (tail !== undefined) return isExcludedTail(plain) ? null : tail
    }
    return null
  }
}

const ADJECTIVE_ENDINGS = ['e', 'en', 'er', 'es', 'em']

const verbFinder = (entries: readonly VerbEntry[], tongue: Tongue) => {
  const byForm = new Map<string, VerbReading[]>()
  if (tongue === 'de')
    for (const entry of entries)
      for (const word of entry.participle.flatMap(participle => ADJECTIVE_ENDINGS.map(ending => participle + ending)))
        byForm.set(word, [...(byForm.get(word) ?? []), { entry, form: 'attribute' }])
  for (const entry of entries)
    for (const form of FORMS)
      for (const word of entry[form]) byForm.set(word, [...(byForm.get(word) ?? []), { entry, form }])
  return (plain: string): readonly VerbReading[] => byForm.get(plain) ?? []
}

const cuesOf = (cues: Cues): Lexicon['cues'] => {
  const entries = Object.entries(cues).map(([name, words]) => [name, phrasesOf(words)] as const)
  return Object.fromEntries(entries) as Lexicon['cues']
}

const LEXICONS: Readonly<Record<Tongue, Lexicon>> = {
  de: {
    tongue: 'de',
    nounOf: nounFinder(NOUNS_DE, NO_EVENTS_DE, 'de'),
    verbsOf: verbFinder(VERBS_DE, 'de'),
    cues: cuesOf(CUES_DE),
  },
  en: {
    tongue: 'en',
    nounOf: nounFinder(NOUNS_EN, NO_EVENTS_EN, 'en'),
    verbsOf: verbFinder(VERBS_EN, 'en'),
    cues: cuesOf(CUES_EN),
  },
}

/** The lexicon of a language. */
export const lexiconOf = (tongue: Tongue): Lexicon => LEXICONS[tongue]
