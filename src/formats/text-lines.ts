import { markingAt } from '../text/numbering.ts'
import { looksLikeTitle } from '../text/outline-headings.ts'
import type { OutlineLine } from '../text/outline-lines.ts'
import type { Doubt, Reading } from '../text/reading.ts'
import type { Span } from '../text/span.ts'
import { withoutPages } from './text-pages.ts'
import { type PrintedLine, wrapTest } from './text-wraps.ts'

/** Levels of lines that only look like headings: capitals stand above other titles, and both below all true headings. */
const CAPITALS_LEVEL = 90
const TITLE_LEVEL = 91

const BREAK = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/g

const TAB = 4

const columnsOf = (space: string): number => {
  let columns = 0
  for (const sign of space) columns += sign === '\t' ? TAB - (columns % TAB) : 1
  return columns
}

const RULE = /^(?:[-–—=_*#~+\s]{3,}|\|?[\s:|+-]*-{3,}[\s:|+-]*)$/

/** Cuts a text into its lines with what stands before them; empty lines and ruled lines only leave a gap. */
const printedLines = (source: string): readonly PrintedLine[] => {
  const lines: PrintedLine[] = []
  let gap = true
  const take = (start: number, end: number): void => {
    const whole = source.slice(start, end)
    const text = whole.trim()
    if (text === '' || RULE.test(text)) {
      gap = true
      return
    }
    const space = whole.length - whole.trimStart().length
    const span: Span = { start: start + space, end: start + space + text.length }
    lines.push({ text, span, indent: columnsOf(whole.slice(0, space)), gap })
    gap = false
  }
  let from = 0
  for (const match of source.matchAll(BREAK)) {
    take(from, match.index)
    from = match.index + match[0].length
  }
  take(from, source.length)
  return lines
}

const BULLET = /^[-–—•·*+◦▪▫‣○●■□⁃\uf0b7](?:\s+|(?=\p{Lu}\p{Ll}))/u
const ROW = /^\|.*\|$/

const rowOf = (text: string): string =>
  text
    .slice(1, -1)
    .split('|')
    .map(cell => cell.trim())
    .join(' | ')

const isCapitals = (text: string): boolean => text === text.toUpperCase() && /\p{Lu}.*\p{Lu}/u.test(text)

const opensNothing = (line: PrintedLine): boolean => markingAt(line.text, 'line') === null && !BULLET.test(line.text)

const LONGEST_TITLE = 80
const MOST_TITLE_LINES = 3
/** So many short lines in a row are a list without signs and no headings. */
const MOST_TITLES_IN_A_ROW = 3

/** How many lines from `at` on form a block that looks like a title; 0 where it does not. */
const titleLines = (lines: readonly PrintedLine[], at: number): number => {
  const first = lines[at]
  if (!first?.gap || first.text.length > LONGEST_TITLE) return 0
  let end = at + 1
  while (lines[end] !== undefined && lines[end]?.gap === false && end - at <= MOST_TITLE_LINES) end++
  const block = lines.slice(at, end)
  if (lines[end] === undefined || block.length > MOST_TITLE_LINES) return 0
  const capitals = block.every(({ text }) => isCapitals(text))
  // The first lines of a draft may be a title of several lines that are not all in capitals.
  if (block.length > 1 && !capitals && !(at === 0 && isCapitals(first.text))) return 0
  const fits = block.every(
    (line, i) => looksLikeTitle(i === 0 ? line.text : line.text.toUpperCase(), LONGEST_TITLE) && opensNothing(line),
  )
  return fits && first.text.split(/\s+/).length <= 14 ? block.length : 0
}

const runsOn = (before: PrintedLine | undefined): boolean => before !== undefined && /[,;:]$/.test(before.text)

/** The lines that look like titles: their places, with the place that their title begins at. */
const findTitles = (lines: readonly PrintedLine[]): ReadonlyMap<number, number> => {
  const found = new Map<number, number>()
  let run: number[] = []
  const settle = (): void => {
    const listed = run.length >= MOST_TITLES_IN_A_ROW && !run.some(at => isCapitals(lines[at]?.text ?? ''))
    for (const at of listed ? [] : run) {
      for (let i = 0; i < titleLines(lines, at); i++) found.set(at + i, at)
    }
    run = []
  }
  for (let at = 0; at < lines.length; ) {
    const count = runsOn(lines[at - 1]) ? 0 : titleLines(lines, at)
    if (count > 0) run.push(at)
    else settle()
    at += Math.max(1, count)
  }
  settle()
  return found
}

const BROKEN = /([\p{L}\p{M}]+)[-‐]$/u

/** Tells whether a word that a hyphen breaks at the end of a line is written without it elsewhere in the text. */
const hyphenTest = (source: string): ((line: string, next: string) => boolean) => {
  let words: ReadonlySet<string> | null = null
  return (line, next) => {
    const [head, tail] = [BROKEN.exec(line.slice(-60))?.[1], /^\p{Ll}[\p{L}\p{M}]*/u.exec(next.slice(0, 60))?.[0]]
    if (head === undefined || tail === undefined) return false
    words ??= new Set(source.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? [])
    return words.has((head + tail).toLowerCase())
  }
}

type Bullets = number[]

/** How deep a bullet stands among those around it, told by its indent. */
const bulletLevel = (bullets: Bullets, indent: number): number => {
  while (bullets.length > 0 && (bullets.at(-1) ?? 0) > indent) bullets.pop()
  if (bullets.at(-1) !== indent) bullets.push(indent)
  return bullets.length
}

type Printed = Pick<OutlineLine, 'text' | 'span' | 'start' | 'indent'>

/** What a line is: a bullet, a row of signs, or prose. Titles are told before, since they depend on the lines around them. */
const formOf = (line: Printed, bullets: Bullets): OutlineLine => {
  const plain = { ...line, form: 'prose', level: 0, number: null } as const
  const bullet = line.start === 'wrap' ? null : BULLET.exec(line.text)
  if (bullet) {
    return { ...plain, text: line.text.slice(bullet[0].length), form: 'item', level: bulletLevel(bullets, line.indent) }
  }
  if (ROW.test(line.text)) {
    return { ...plain, text: rowOf(line.text), form: 'row', start: line.start === 'block' ? 'block' : 'line' }
  }
  if (line.start === 'block') bullets.length = 0
  return plain
}

/**
 * The lines of a plain text: hard-wrapped lines are marked as carried on, bullets, rows of signs and probable titles as what they are.
 * Doubt: `page-marks-left-out` {count}, numbers of pages and running heads.
 */
export const readTextLines = (source: string): Reading<readonly OutlineLine[]> => {
  const { lines, count } = withoutPages(printedLines(source))
  const isWrapped = wrapTest(lines)
  const isBroken = hyphenTest(source)
  const titles = findTitles(lines)
  const bullets: Bullets = []
  const startOf = (line: PrintedLine, before: PrintedLine | undefined): OutlineLine['start'] =>
    line.gap || before === undefined ? 'block' : isWrapped(before, line) ? 'wrap' : 'line'
  const value = lines.map((line, at): OutlineLine => {
    const { span, indent } = line
    const next = lines[at + 1]
    const text = next?.gap === false && isBroken(line.text, next.text) ? `${line.text.slice(0, -1)}\u00ad` : line.text
    const title = titles.get(at)
    if (title === undefined) return formOf({ text, span, indent, start: startOf(line, lines[at - 1]) }, bullets)
    const level = isCapitals(text) ? CAPITALS_LEVEL : TITLE_LEVEL
    return { text, span, indent, start: title === at ? 'block' : 'wrap', form: 'title', level, number: null }
  })
  const doubts: readonly Doubt[] =
    count > 0 ? [{ kind: 'page-marks-left-out', params: { count }, span: null, file: null }] : []
  return { value, doubts }
}
