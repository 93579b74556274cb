import type { ProvisionKind } from './draft.ts'
import type { MarkedLine } from './outline-lines.ts'
import type { Span } from './span.ts'

/**
 * A provision while its lines are still coming in. `sort` says whether a number, a heading or neither opened it; `path` is its number, empty where it has none.
 * `glue` is what the next line is joined with where it does not carry on a sentence.
 */
export type GrowingProvision = {
  readonly sort: 'numbered' | 'headed' | 'loose'
  readonly opener: MarkedLine
  readonly marking: string | null
  readonly path: readonly number[]
  readonly depth: number
  kind: ProvisionKind
  heading: string | null
  text: string
  span: Span
}

const DENSE_END = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}。，、；：！？」』）]$/u
const DENSE_START = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}「『（]/u

/** How two lines of one sentence are joined: scripts without spaces, and words broken at a hyphen, take none. */
const glueOf = (text: string, words: string): string => {
  if (text === '' || /[\p{L}\p{N}][-‐]$/u.test(text)) return ''
  return DENSE_END.test(text) && DENSE_START.test(words) ? '' : ' '
}

const joined = (text: string, words: string, start: 'block' | 'line' | 'wrap'): string => {
  if (words === '' || text === '') return text + words
  if (start === 'wrap')
    return `${text.replace(/\u00ad$/, '')}${text.endsWith('\u00ad') ? '' : glueOf(text, words)}${words}`
  return `${text}${start === 'block' ? '\n\n' : '\n'}${words}`
}

/** Adds words to a provision: to its text, or to its heading while that is carried on over several lines. */
export const addWords = (
  provision: GrowingProvision,
  words: string,
  start: 'block' | 'line' | 'wrap',
  span: Span,
): void => {
  const headingGoesOn = start === 'wrap' && provision.text === '' && provision.heading !== null
  if (headingGoesOn) provision.heading = joined(provision.heading ?? '', words, start)
  else provision.text = joined(provision.text, words, start)
  provision.span = { start: Math.min(provision.span.start, span.start), end: Math.max(provision.span.end, span.end) }
}
