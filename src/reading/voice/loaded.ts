import type { Span } from '../../text/span.ts'
import type { Token } from '../../wording/tokens.ts'
import type { Tongue } from '../ground.ts'
import { LOADED_DE } from './lexicon/loaded.de.ts'
import { LOADED_EN } from './lexicon/loaded.en.ts'
import { compilePhrases, type FoundPhrase, findPhrases, type Phrases } from './phrases.ts'
import type { LoadedReason } from './rules.ts'

const compiled = (words: Readonly<Record<string, string>>, tongue: Tongue): Phrases<LoadedReason> =>
  compilePhrases(
    Object.entries(words).flatMap(([reason, entries]) =>
      entries.split('|').map((entry): readonly [string, LoadedReason] => [entry, reason as LoadedReason]),
    ),
    tongue,
  )

const LOADED: Readonly<Record<Tongue, Phrases<LoadedReason>>> = {
  de: compiled(LOADED_DE, 'de'),
  en: compiled(LOADED_EN, 'en'),
}

/** How much a loaded word tells of whose voice a stretch is: 2 is enough alone. Words of degree, rank and praise stand in plain reports too. */
export const LOADED_WEIGHTS: Readonly<Record<LoadedReason, 1 | 2>> = {
  insult: 2,
  mockery: 2,
  imputation: 2,
  certainty: 2,
  doom: 1,
  condemnation: 2,
  criticism: 1,
  alarm: 1,
  metaphor: 1,
  'framing-verb': 1,
  intensifier: 1,
  importance: 1,
  praise: 1,
  downplaying: 1,
  'scare-quotes': 1,
}

/** The words and phrases among the tokens that judge, each with its reason. */
export const findLoaded = (tokens: readonly Token[], tongue: Tongue): readonly FoundPhrase<LoadedReason>[] =>
  findPhrases(LOADED[tongue], tokens)

const NAMED_BEFORE = /(?:genannt|sogenannt\p{L}*|namens|titel|called|named|titled|dubbed|known as|entitled)[\s,:]*$/iu
const LOOKED_BACK = 24
// Several words that all begin with a capital are the name of a paper, a ship, a song.
const PROPER_NAME = /^\p{Lu}\S*(?:\s\p{Lu}\S*)+$/u

/**
 * Whether a short quotation holds its words at arm's length: it is no name (which the text prints without marks elsewhere, or introduces as one).
 * `quote` is the stretch with its marks, `inner` without.
 */
export const isScareQuote = (text: string, outer: Span, inner: Span): boolean => {
  const words = text.slice(inner.start, inner.end).trim()
  if (words === '' || words.split(/\s+/).length > 3 || /[.!?,]$/.test(words)) return false
  if (PROPER_NAME.test(words) || NAMED_BEFORE.test(text.slice(Math.max(0, outer.start - LOOKED_BACK), outer.start)))
    return false
  return !isPrintedBare(text, words)
}

// How often a quoted word is looked up: a hostile text of nothing but short quotations stays linear.
const MOST_LOOKED_AT = 8

const isPrintedBare = (text: string, words: string): boolean => {
  let at = text.indexOf(words)
  for (let seen = 0; at >= 0 && seen < MOST_LOOKED_AT; seen++) {
    if (!/["'“”„«»‚‘’›‹]/.test(`${text.charAt(at - 1)}${text.charAt(at + words.length)}`)) return true
    at = text.indexOf(words, at + words.length)
  }
  return false
}
