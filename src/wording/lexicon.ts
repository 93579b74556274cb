import { de } from './lexicon/de.ts'
import { en } from './lexicon/en.ts'
import type { Lexicon } from './lexicon/entries.ts'

const LEXICONS: Readonly<Record<string, Lexicon>> = { en, de }

/** The lexicon of a BCP 47 tag (`de-AT` is read as `de`), or null where there is none. */
export const lexiconOf = (language: string): Lexicon | null => {
  const [primary = ''] = language.toLowerCase().split('-')
  return Object.hasOwn(LEXICONS, primary) ? (LEXICONS[primary] ?? null) : null
}
