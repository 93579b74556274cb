import type { OutlineLine } from '../text/outline-lines.ts'
import type { Span } from '../text/span.ts'
import { type HtmlList, numberItem, openList } from './html-lists.ts'
import { linesOfRows, type TableRow } from './table-rows.ts'
import { readTextLines } from './text-lines.ts'

/** A page of HTML while its tags come in. `sinks` are where lines go: the page, and each table cell that is open. */
export type GrowingPage = {
  readonly sinks: OutlineLine[][]
  readonly lists: HtmlList[]
  readonly tables: { rows: TableRow[]; cells: (readonly OutlineLine[])[] }[]
  text: string
  span: Span | null
  start: OutlineLine['start']
  heading: number
  quotes: number
  verbatim: number
  item: { readonly number: string | null; readonly at: number } | undefined
}

/** A page without lines. */
export const createPage = (): GrowingPage => ({
  sinks: [[]],
  lists: [],
  tables: [],
  text: '',
  span: null,
  start: 'block',
  heading: 0,
  quotes: 0,
  verbatim: 0,
  item: undefined,
})

const SPACE = /[\s\u00a0]+/g

/** Text with every stretch of space as one space. */
export const tidyText = (text: string): string => text.replace(SPACE, ' ').trim()

const push = (page: GrowingPage, line: Omit<OutlineLine, 'indent' | 'level'> & Partial<OutlineLine>): void => {
  page.sinks.at(-1)?.push({ level: page.lists.length, indent: 0, ...line })
}

const pushText = (page: GrowingPage, text: string, span: Span): void => {
  const { start, item } = page
  if (page.heading > 0) push(page, { text, span, start, form: 'heading', level: page.heading, number: null })
  else if (item !== undefined) push(page, { text, span, start: 'block', form: 'item', number: item.number })
  else push(page, { text, span, start, form: page.quotes > 0 ? 'quote' : 'prose', number: null })
  page.item = undefined
}

/** Gives a numbered list item that has no words of its own a line. */
const settleItem = (page: GrowingPage): void => {
  const { item } = page
  page.item = undefined
  if (item === undefined || item.number === null) return
  push(page, { text: '', span: { start: item.at, end: item.at }, start: 'block', form: 'item', number: item.number })
}

/** Ends the line that is being filled; the next begins as `start` says. */
export const endLine = (page: GrowingPage, start: OutlineLine['start']): void => {
  const text = tidyText(page.text)
  const { span } = page
  page.text = ''
  page.span = null
  if (span !== null && text !== '') pushText(page, text, span)
  if (text !== '' || start === 'block') page.start = start
}

/** Ends a stretch of preformatted text, which is read as a plain text file would be. */
const endVerbatim = (page: GrowingPage): void => {
  const { text, span } = page
  page.text = ''
  page.span = null
  if (span === null) return
  const exact = span.end - span.start === text.length
  for (const line of readTextLines(text).value) {
    const own = exact ? { start: span.start + line.span.start, end: span.start + line.span.end } : span
    page.sinks.at(-1)?.push({ ...line, span: own })
  }
  page.start = 'block'
}

/** Adds words to the line that is being filled. */
export const addText = (page: GrowingPage, text: string, span: Span): void => {
  page.text += text
  const counts = page.verbatim > 0 || /[^\s\u00a0]/.test(text)
  if (counts) page.span = { start: page.span?.start ?? span.start, end: span.end }
}

const LISTS = new Set(['ol', 'ul', 'menu', 'dir'])

type Attributes = Readonly<Record<string, string>>

/** Begins a block element at `at` of the source. */
export const openBlock = (page: GrowingPage, tag: string, attributes: Attributes, at: number): void => {
  if (page.verbatim > 0) endVerbatim(page)
  endLine(page, 'block')
  if (LISTS.has(tag)) {
    settleItem(page)
    page.lists.push(openList(tag, attributes))
  } else if (tag === 'li') {
    settleItem(page)
    const list = page.lists.at(-1)
    page.item = { number: list === undefined ? null : numberItem(list, attributes), at }
  } else if (tag === 'table') page.tables.push({ rows: [], cells: [] })
  else if (tag === 'td' || tag === 'th') page.sinks.push([])
  else if (tag === 'blockquote') page.quotes++
  else if (tag === 'pre') page.verbatim++
}

// One by one: a call with a hundred thousand arguments overflows the stack.
const addLines = (page: GrowingPage, lines: readonly OutlineLine[]): void => {
  const sink = page.sinks.at(-1)
  for (const line of lines) sink?.push(line)
}

const closeCell = (page: GrowingPage): void => {
  const cell = page.sinks.length > 1 ? (page.sinks.pop() ?? []) : []
  const table = page.tables.at(-1)
  // A cell outside any table is an ordinary block.
  if (table === undefined) addLines(page, cell)
  else table.cells.push(cell)
}

const closeRow = (page: GrowingPage): void => {
  const table = page.tables.at(-1)
  if (table === undefined || table.cells.length === 0) return
  table.rows.push(table.cells)
  table.cells = []
}

const closeTable = (page: GrowingPage): void => {
  closeRow(page)
  const table = page.tables.pop()
  addLines(page, linesOfRows(table?.rows ?? []))
}

/** Ends a block element. */
export const closeBlock = (page: GrowingPage, tag: string): void => {
  if (tag === 'pre' && page.verbatim > 0) {
    endVerbatim(page)
    page.verbatim--
  }
  endLine(page, 'block')
  if (LISTS.has(tag)) {
    settleItem(page)
    page.lists.pop()
  } else if (tag === 'li') settleItem(page)
  else if (tag === 'td' || tag === 'th') closeCell(page)
  else if (tag === 'tr') closeRow(page)
  else if (tag === 'table') closeTable(page)
  else if (tag === 'blockquote') page.quotes = Math.max(0, page.quotes - 1)
}
