import type { ProvisionKind } from './draft.ts'
import type { MarkedLine, OutlineLine } from './outline-lines.ts'
import type { Span } from './span.ts'

/**
 * A provision while its lines are still coming in. `sort` says whether a number, a heading or neither opened it; `path` is its number, empty where it has none.
 * `parts` are its words and what joins them: joined only at the end, since a paragraph of fifty thousand words would else be copied line by line.
 */
export type GrowingProvision = {
  readonly sort: 'numbered' | 'headed' | 'loose'
  readonly opener: MarkedLine
  readonly marking: string | null
  readonly path: readonly number[]
  readonly depth: number
  readonly parts: string[]
  kind: ProvisionKind
  heading: string | null
  span: Span
}

const DENSE_END = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}。，、；：！？」』）]$/u
const DENSE_START = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}「『（]/u
const HYPHEN_END = /[\p{L}\p{N}][-‐]$/u

/** What stands between two lines of one sentence: scripts without spaces, and words broken at a hyphen, take nothing. */
const glueOf = (before: string, words: string): string => {
  const end = before.slice(-4)
  return HYPHEN_END.test(end) || (DENSE_END.test(end) && DENSE_START.test(words)) ? '' : ' '
}

const GAPS = { block: '\n\n', line: '\n' } as const

const append = (parts: string[], words: string, start: OutlineLine['start']): void => {
  const before = parts.at(-1)
  if (words === '') return
  if (before === undefined) parts.push(words)
  else if (start !== 'wrap') parts.push(GAPS[start], words)
  else if (before.endsWith('\u00ad')) parts.splice(-1, 1, before.slice(0, -1), words)
  else parts.push(glueOf(before, words), words)
}

/** Widens the stretch of a provision to hold another. */
export const widen = (provision: GrowingProvision, span: Span): void => {
  provision.span = {
    start: Math.min(provision.span.start, span.start),
    end: Math.max(provision.span.end, span.end),
  }
}

/** Adds words to a provision: to its text, or to its heading while that is carried on over several lines. */
export const addWords = (provision: GrowingProvision, words: string, start: OutlineLine['start'], span: Span): void => {
  if (start === 'wrap' && provision.parts.length === 0 && provision.heading !== null) {
    const heading = [provision.heading]
    append(heading, words, start)
    provision.heading = heading.join('')
  } else append(provision.parts, words, start)
  widen(provision, span)
}
