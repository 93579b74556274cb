import type { Span } from '../../../text/span.ts'
import type { Token } from '../../../wording/tokens.ts'
import type { Ground, Sentence } from '../../ground.ts'
import { findQuotes, type Quote } from '../quotes.ts'
import { verbForms } from './inflect.ts'
import { MONTH_ABBREVIATIONS } from './lexicon/grammar.en.ts'

/** One token of a line: `plain` in small letters with straight apostrophes, `quote` the number of the outermost quotation it stands in (its marks too), -1 outside. */
export type Cell = {
  readonly start: number
  readonly end: number
  readonly printed: string
  readonly plain: string
  readonly sort: Token['sort']
  readonly quote: number
}

/** A sentence with every quotation that it opens, whole: the ground cuts inside quotations, a report does not. `from` is the first cell after a dateline. */
export type Line = {
  readonly cells: readonly Cell[]
  readonly paragraph: number
  readonly from: number
  readonly quotes: readonly Quote[]
}

/** What a stretch of cells covers; `end` is outside. */
export const spanOfCells = ({ cells }: Line, start: number, end: number): Span => ({
  start: cells[start]?.start ?? 0,
  end: cells[end - 1]?.end ?? cells[start]?.start ?? 0,
})

/** A cell that stands in no quotation and reads as given. */
export const isFree = (cell: Cell | undefined, plain: string): boolean =>
  cell !== undefined && cell.quote < 0 && cell.plain === plain

/** The first cell of a stretch that passes a test; -1 for none. */
export const findCell = ({ cells }: Line, { start, end }: Span, test: (cell: Cell) => boolean): number => {
  for (let at = Math.max(0, start); at < Math.min(end, cells.length); at++) {
    const cell = cells[at]
    if (cell !== undefined && test(cell)) return at
  }
  return -1
}

/** The first cell behind a verb and its particle, over "it" ("made it clear", "let it be known"); null where the particle is missing. */
export const behindParticle = ({ cells }: Line, verb: number, particle: string | null): number | null => {
  if (particle === null) return verb + 1
  const it = isFree(cells[verb + 1], 'it') ? verb + 2 : verb + 1
  const at = it > verb + 1 && isFree(cells[it], 'be') ? it + 1 : it
  return isFree(cells[at], particle) ? at + 1 : null
}

/** The first cell behind the quotation that a cell stands in. */
export const afterQuote = ({ cells }: Line, at: number): number => {
  const quote = cells[at]?.quote ?? -1
  let end = at
  while (end < cells.length && quote >= 0 && cells[end]?.quote === quote) end++
  return end
}

/** The first cell of the quotation that a cell stands in. */
export const startOfQuote = ({ cells }: Line, at: number): number => {
  const quote = cells[at]?.quote ?? -1
  let start = at
  while (start > 0 && quote >= 0 && cells[start - 1]?.quote === quote) start--
  return start
}

/** The quotation that opens at a cell; null where none does. */
export const quoteAt = ({ cells, quotes }: Line, at: number): Quote | null => {
  const number = cells[at]?.quote ?? -1
  return number >= 0 && cells[at - 1]?.quote !== number ? (quotes[number] ?? null) : null
}

/** Whether the quotation that a cell stands in ends as speech does before its cue: with a comma or a stop inside the marks. */
export const closesSpeech = ({ cells }: Line, at: number): boolean =>
  (cells[at]?.quote ?? -1) >= 0 && /^[,.?!…—-]$/.test(cells[at - 1]?.plain ?? '')

const UPPER = /^\p{Lu}[\p{Lu}.'’-]{2,}$/u

/** Datelines stand before the first sentence: "HILLMARK, Feb 26 (Agency) – ", "HILLMARK Prime Minister …", "Port Hill (Agency) A …". */
const afterDateline = (cells: readonly Cell[]): number => {
  const head = cells.slice(0, 16)
  const close = head.findIndex(({ plain }) => plain === ')')
  const open = head.findIndex(({ plain }) => plain === '(')
  const dash = head.findIndex(({ plain }) => plain === '–' || plain === '—' || plain === '-')
  const shouted = UPPER.test(head[0]?.printed ?? '')
  if (open > 0 && open <= 8 && close > open && close < 13 && head.slice(0, open).every(isPlaceCell)) {
    if (dash === close + 1) return dash + 1
    return /^\p{Lu}/u.test(head[close + 1]?.printed ?? '') ? close + 1 : 0
  }
  if (!shouted) return 0
  if (dash > 0 && dash <= 8) return dash + 1
  const next = head.findIndex(({ printed }) => !UPPER.test(printed))
  return next > 0 && next < 4 && /^\p{Lu}\p{Ll}|^\p{Lu}$/u.test(head[next]?.printed ?? '') ? next : 0
}

const isPlaceCell = ({ printed, sort, plain }: Cell): boolean =>
  sort !== 'word' || /^\p{Lu}/u.test(printed) || MONTH_ABBREVIATIONS.has(plain)

const lineOf = (cells: readonly Cell[], paragraph: number, quotes: readonly Quote[]): Line => ({
  cells,
  paragraph,
  from: paragraph === 0 ? afterDateline(cells) : 0,
  quotes,
})

const opensWithCue = (cells: readonly Cell[]): boolean => {
  const [first] = cells
  if (first === undefined || first.quote >= 0) return false
  return cells
    .slice(0, 9)
    .some(({ plain, quote }) => quote < 0 && verbForms(plain).some(({ takes }) => takes.has('quote')))
}

const endsOpen = (cells: readonly Cell[]): boolean => {
  const last = cells.at(-1)
  const before = cells.at(-2)
  if (last === undefined || last.quote < 0) return false
  return before !== undefined && '?!,…'.includes(before.plain) && cells.every(({ quote }) => quote >= 0)
}

const endsInMonth = (cells: readonly Cell[], next: readonly Cell[]): boolean =>
  cells.at(-1)?.plain === '.' && MONTH_ABBREVIATIONS.has(cells.at(-2)?.plain ?? '') && next[0]?.sort === 'number'

const goesOn = (cells: readonly Cell[], next: readonly Cell[]): boolean => {
  const quote = cells.at(-1)?.quote ?? -1
  if (quote >= 0 && quote === next[0]?.quote) return true
  return endsInMonth(cells, next) || (endsOpen(cells) && opensWithCue(next))
}

const cellsOf = (sentence: Sentence, quotes: readonly Quote[], outer: { at: number }): readonly Cell[] => {
  const cells: Cell[] = []
  for (const token of sentence.tokens) {
    while ((quotes[outer.at]?.outer.end ?? Number.POSITIVE_INFINITY) <= token.start) outer.at++
    const inside = token.start >= (quotes[outer.at]?.outer.start ?? Number.POSITIVE_INFINITY)
    const { start, end, printed, sort } = token
    cells.push({ start, end, printed, plain: token.plain.replaceAll('’', "'"), sort, quote: inside ? outer.at : -1 })
  }
  return cells
}

/** The most cells of a line: sentences of the press stay far below; a text without a full stop is cut, since a reader of lines looks back and ahead in each. */
const LONGEST = 160

/** The lines of an article in order; titles and frames are not among them: they repeat what the body reports. */
export const linesOf = ({ text, sentences }: Ground): readonly Line[] => {
  const quotes = findQuotes(text).filter(({ depth }) => depth === 0)
  const lines: Line[] = []
  const outer = { at: 0 }
  let open: Cell[] = []
  let paragraph = -1
  const close = () => {
    for (let at = 0; at < open.length; at += LONGEST)
      lines.push(lineOf(open.slice(at, at + LONGEST), paragraph, quotes))
    open = []
  }
  for (const sentence of sentences) {
    const cells = cellsOf(sentence, quotes, outer)
    if (sentence.part === 'title' || sentence.part === 'frame') continue
    if (sentence.paragraph !== paragraph || !goesOn(open, cells)) close()
    paragraph = sentence.paragraph
    for (const cell of cells) open.push(cell)
  }
  close()
  return lines
}
