import { markingAt } from './numbering.ts'
import type { Marking } from './numbering-marking.ts'
import type { Span } from './span.ts'

/**
 * One line of a draft as its format gives it: `text` without the signs of the format and without space at the ends, `span` where it stands in the source.
 * `start` says how it follows the line before: `block` after a gap, `line` on a new line that counts, `wrap` as the same sentence carried on.
 * `form`: a `heading` is one by its format, a `title` only looks like one; `item` stands in a list, `row` in a table, `quote` is quoted from elsewhere.
 * `level` is the rank of a heading or title (1 is the highest) and otherwise how deep in lists the line stands, 0 outside.
 * `indent` counts columns of space before it. `number` is the number that a list gives it, which `text` does not hold; null elsewhere.
 */
export type OutlineLine = {
  readonly text: string
  readonly span: Span
  readonly start: 'block' | 'line' | 'wrap'
  readonly form: 'prose' | 'heading' | 'title' | 'item' | 'row' | 'quote'
  readonly level: number
  readonly indent: number
  readonly number: string | null
}

/**
 * A line, or the part of one behind a first marking (`inline`: `§ 1 (1) The …`), with the marking that it may begin with.
 * `raw` is the part as it stands, `words` what follows the marking. `before` and `next` are the lines around it, null at the ends.
 */
export type MarkedLine = {
  readonly line: OutlineLine
  readonly marking: Marking | null
  readonly raw: string
  readonly words: string
  readonly span: Span
  readonly inline: boolean
  readonly before: OutlineLine | null
  readonly next: OutlineLine | null
}

// A line of a table of contents ends in leaders and a page number.
const CONTENTS = /(?:\.{4,}|(?:\. ){3,}|…|\t)\s{0,3}\d{1,4}$/

const markingOf = (line: OutlineLine): Marking | null => {
  if (line.form === 'quote' || CONTENTS.test(line.text.slice(-40))) return null
  if (line.number !== null) return markingAt(line.number, 'heading')
  return markingAt(line.text, line.form === 'heading' ? 'heading' : 'line')
}

const CLOSED = /^\]+$/

const wordsAfter = (text: string, marking: Marking): string => {
  const words = text.slice(marking.rest)
  return CLOSED.test(words) ? '' : `${marking.opening}${words}`
}

const spanFrom = (line: OutlineLine, from: number): Span => {
  const verbatim = line.span.end - line.span.start === line.text.length
  return verbatim ? { start: line.span.start + from, end: line.span.end } : line.span
}

/** How many markings may open one line: `Article 1 (1) (a)`. */
const MOST_IN_LINE = 3

const inlineMarking = (words: string): Marking | null => {
  const marking = markingAt(words, 'line')
  return marking?.word === null && marking.firm && marking.opening === '' ? marking : null
}

const inlineParts = (first: MarkedLine): readonly MarkedLine[] => {
  const parts: MarkedLine[] = []
  let part = first
  while (part.marking !== null && part.marking.opening === '' && parts.length < MOST_IN_LINE - 1) {
    const marking = inlineMarking(part.words)
    if (marking === null) break
    const span = spanFrom(part.line, part.line.text.length - part.words.length)
    part = { ...part, marking, raw: part.words, words: wordsAfter(part.words, marking), span, inline: true }
    parts.push(part)
  }
  return parts
}

/** Looks at the start of every line for a marking, and behind a marking for further ones. */
export const markLines = (lines: readonly OutlineLine[]): readonly MarkedLine[] =>
  lines.flatMap((line, i): readonly MarkedLine[] => {
    const marking = markingOf(line)
    const words = marking === null || line.number !== null ? line.text : wordsAfter(line.text, marking)
    const raw = line.number === null ? line.text : `${line.number} ${line.text}`.trimEnd()
    const before = lines[i - 1] ?? null
    const first = { line, marking, raw, words, span: line.span, inline: false, before, next: lines[i + 1] ?? null }
    return marking === null ? [first] : [first, ...inlineParts(first)]
  })
