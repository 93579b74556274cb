import type { Tongue } from '../ground.ts'
import { compilePhrases, type Phrases } from '../voice/phrases.ts'
import { CUES, type CueShape, VERBS } from './lexicon/cues.ts'

export type VerbSort = keyof (typeof VERBS)['de']

const of = <Meaning extends string>(table: Readonly<Record<Meaning, string>>, tongue: Tongue): Phrases<Meaning> =>
  compilePhrases(
    (Object.entries(table) as [Meaning, string][]).flatMap(([meaning, entries]) =>
      entries.split('|').map((entry): readonly [string, Meaning] => [entry, meaning]),
    ),
    tongue,
  )

/** The words that mark a claim, made ready, by language. */
export const CUE_PHRASES: Readonly<Record<Tongue, Phrases<CueShape>>> = { de: of(CUES.de, 'de'), en: of(CUES.en, 'en') }

const sorts = (tongue: Tongue): Readonly<Record<VerbSort, Phrases<VerbSort>>> => {
  const { consequence, imputed, deliberate, mind } = VERBS[tongue]
  return {
    consequence: of({ consequence } as Record<VerbSort, string>, tongue),
    imputed: of({ imputed } as Record<VerbSort, string>, tongue),
    deliberate: of({ deliberate } as Record<VerbSort, string>, tongue),
    mind: of({ mind } as Record<VerbSort, string>, tongue),
  }
}

/** The verbs by what they say, made ready, by language. */
export const VERB_PHRASES: Readonly<Record<Tongue, Readonly<Record<VerbSort, Phrases<VerbSort>>>>> = {
  de: sorts('de'),
  en: sorts('en'),
}
