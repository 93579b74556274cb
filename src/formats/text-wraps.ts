import { markingAt } from '../text/numbering.ts'
import { carriesOn } from '../text/outline-headings.ts'
import type { Span } from '../text/span.ts'

/** One line of a plain text without the space around it; `indent` counts the columns before it, `gap` says that an empty line came before. */
export type PrintedLine = {
  readonly text: string
  readonly span: Span
  readonly indent: number
  readonly gap: boolean
}

const startsLower = (text: string): boolean =>
  /^["“„«]?(?:\p{Ll}|\(\p{Ll}{4,})/u.test(text) && markingAt(text, 'line') === null
const isCaseless = (text: string): boolean => /^\P{L}*[\p{Lo}]/u.test(text)
const endsSentence = (text: string): boolean => /[.:;!?。；：！？؛؟]["”»“’')\]]*$/u.test(text)

// Definitions and quoted wording begin a line of their own behind a colon or a semicolon.
const OPENS_LIST = /[:;：；—]$/u
const OPENS_QUOTE = /^["“„«‘‚‹「]/u

const widthOf = (line: PrintedLine): number => line.indent + line.text.length

const firstWord = (text: string): number => {
  const end = text.search(/\s/)
  return end < 0 ? text.length : end
}

/** Lines longer than this were not broken by hand or by a mail program. */
const WIDEST = 130
const NARROWEST = 30
const LIKELY_FROM = 55
const LIKELY_TO = 100

/** The width that lines are broken at; null where they are not broken by width. */
const wrapWidth = (pairs: readonly (readonly [PrintedLine, PrintedLine])[]): number | null => {
  const widths = pairs.map(([line]) => widthOf(line)).sort((one, other) => one - other)
  const width = widths[Math.floor((widths.length - 1) * 0.95)] ?? 0
  if (pairs.length === 0 || width > WIDEST || width < NARROWEST) return null
  const lower = pairs.filter(([, next]) => startsLower(next.text)).length
  const caseless = pairs.filter(([line, next]) => isCaseless(next.text) && widthOf(line) > width * 0.8).length
  if (lower + caseless >= pairs.length * 0.2) return width
  // A short text has few breaks to tell by: then all of them must stand where a typewriter would put them.
  const likely = pairs.every(([line]) => widthOf(line) >= LIKELY_FROM)
  return likely && width <= LIKELY_TO ? width : null
}

/**
 * Tells whether a line break only keeps the lines short. The width is told from the text as a whole:
 * a line that the first word of the next would still have fitted on was ended on purpose.
 */
export const wrapTest = (lines: readonly PrintedLine[]): ((line: PrintedLine, next: PrintedLine) => boolean) => {
  const pairs = lines.flatMap((next, i): (readonly [PrintedLine, PrintedLine])[] => {
    const line = lines[i - 1]
    return line === undefined || next.gap || markingAt(next.text, 'line') !== null ? [] : [[line, next]]
  })
  const width = wrapWidth(pairs)
  return (line, next) => {
    if (OPENS_LIST.test(line.text) && OPENS_QUOTE.test(next.text)) return false
    if (carriesOn(line.text) || (startsLower(next.text) && !endsSentence(line.text))) return true
    if (width === null) return false
    const early = widthOf(line) + 1 + firstWord(next.text) <= width - 2
    if (markingAt(next.text, 'line') !== null) return !early
    return !early || !(endsSentence(line.text) || widthOf(line) < width * 0.6)
  }
}
