import { looksLikeTitle } from '../text/outline-headings.ts'
import type { OutlineLine } from '../text/outline-lines.ts'
import type { Doubt, Reading } from '../text/reading.ts'
import type { Span } from '../text/span.ts'
import { DEEPEST_MARKDOWN, plainWords, readBlocks, type Token } from './markdown-tokens.ts'
import { linesOfRows, type TableRow } from './table-rows.ts'
import { readTextLines } from './text-lines.ts'

/** A paragraph that is bold as a whole is a heading below all others. */
const BOLD_LEVEL = 7
const BOLD = /^(\*\*|__)(?!\s)([^*_\n]{1,150})(?<!\s)\1:?$/
const LONGEST_HEADING = 300

type Walk = {
  readonly source: string
  readonly starts: readonly number[]
  readonly lines: OutlineLine[]
  nesting: number
  quotes: number
  rows: TableRow[]
  cells: (readonly OutlineLine[])[] | null
  row: number
  /** The number of the list item that has begun and has no words yet; undefined where none is waiting. */
  waiting: { readonly number: string | null; readonly place: Span } | undefined
  struck: number
}

const startsOf = (source: string, from: number): readonly number[] => {
  const starts = [from]
  for (const match of source.slice(from).matchAll(/\r\n?|\n/g)) starts.push(from + match.index + match[0].length)
  return starts
}

const lineSpan = ({ source, starts }: Walk, line: number): Span => {
  const start = starts[line] ?? source.length
  const whole = source.slice(start, starts[line + 1] ?? source.length)
  const lead = whole.length - whole.trimStart().length
  return { start: start + lead, end: start + Math.max(lead, whole.trimEnd().length) }
}

/** Where the words of a line stand: exactly where they are printed as they are, else the whole line. */
const wordSpan = (walk: Walk, line: number, raw: string): Span => {
  const whole = lineSpan(walk, line)
  const at = walk.source.indexOf(raw, whole.start)
  return raw !== '' && at >= 0 && at + raw.length <= whole.end ? { start: at, end: at + raw.length } : whole
}

const indentOf = ({ source, starts }: Walk, line: number): number => {
  const start = starts[line] ?? 0
  return /^[ \t]*/.exec(source.slice(start, start + 200))?.[0].replaceAll('\t', '    ').length ?? 0
}

type Own = Pick<OutlineLine, 'text' | 'span' | 'start' | 'form'> & Partial<OutlineLine>

const push = (walk: Walk, own: Own): void => {
  walk.lines.push({ level: walk.nesting, indent: 0, number: null, ...own })
}

/** Gives the number of a waiting list item a line of its own where no words of its own follow it. */
const settleItem = (walk: Walk): void => {
  const item = walk.waiting
  walk.waiting = undefined
  if (item !== undefined && item.number !== null) {
    push(walk, { text: '', span: item.place, start: 'block', form: 'item', number: item.number })
  }
}

const pushHeading = (walk: Walk, token: Token, level: number, content: string): void => {
  settleItem(walk)
  const words = plainWords(content)
  walk.struck += words.struck
  const text = words.lines.join(' ').trim()
  const span = lineSpan(walk, token.map?.[0] ?? 0)
  if (text !== '') push(walk, { text, span, start: 'block', form: 'heading', level })
}

const itemLine = (walk: Walk, text: string, span: Span): Own => {
  const item = walk.waiting
  walk.waiting = undefined
  const place = { start: Math.min(item?.place.start ?? span.start, span.start), end: span.end }
  return { text, span: place, start: 'block', form: 'item', number: item?.number ?? null }
}

const startOf = (raw: readonly string[], i: number): OutlineLine['start'] =>
  i === 0 ? 'block' : / {2}$|\\$/.test(raw[i - 1] ?? '') ? 'line' : 'wrap'

const pushWords = (walk: Walk, text: string, span: Span, own: Pick<OutlineLine, 'start' | 'indent'>): void => {
  if (walk.waiting !== undefined) push(walk, itemLine(walk, text, span))
  else push(walk, { text, span, form: walk.quotes > 0 ? 'quote' : 'prose', ...own })
}

const pushParagraph = (walk: Walk, token: Token): void => {
  const raw = token.content.split('\n')
  const words = plainWords(token.content)
  walk.struck += words.struck
  const asPrinted = raw.length === words.lines.length
  for (const [i, line] of words.lines.entries()) {
    const text = line.trim()
    const at = (token.map?.[0] ?? 0) + Math.min(i, raw.length - 1)
    const span = wordSpan(walk, at, asPrinted ? (raw[i] ?? '').trim() : text)
    const indent = walk.nesting === 0 ? indentOf(walk, at) : 0
    if (text !== '') pushWords(walk, text, span, { start: startOf(raw, i), indent })
  }
}

/** The words of a paragraph that is bold as a whole and reads like a title; null for every other. */
const boldTitle = (walk: Walk, content: string): string | null => {
  const words = walk.quotes === 0 && walk.waiting === undefined ? (BOLD.exec(content)?.[2] ?? '') : ''
  return looksLikeTitle(words) ? words : null
}

const cellOf = (walk: Walk, token: Token, text: string): readonly OutlineLine[] => {
  const span = wordSpan(walk, token.map?.[0] ?? walk.row, token.content)
  return text === ''
    ? []
    : [{ text, span, start: 'block', form: 'prose', level: walk.nesting, indent: 0, number: null }]
}

const pushTable = (walk: Walk): void => {
  walk.lines.push(...linesOfRows(walk.rows))
  walk.rows = []
}

/** The lines of a code fence or of raw HTML, whose tags are left out. */
const pushRaw = (walk: Walk, token: Token): void => {
  settleItem(walk)
  const from = (token.map?.[0] ?? 0) + (token.type === 'fence' ? 1 : 0)
  const content = token.type === 'fence' ? token.content : token.content.replace(/<[^<>]*>/g, '')
  for (const [i, line] of content.split('\n').entries()) {
    const text = line.trim()
    if (text !== '')
      push(walk, { text, span: lineSpan(walk, from + i), start: i === 0 ? 'block' : 'line', form: 'prose' })
  }
}

/** The printed numbers of list items. Where all of them are alike (`1. 1. 1.`) the list counts by itself, as Markdown does. */
const numberItems = (tokens: readonly Token[]): ReadonlyMap<Token, string> => {
  const numbers = new Map<Token, string>()
  const lists: (Token[] | null)[] = []
  const settle = (items: readonly Token[] | null | undefined): void => {
    const alike = items?.every(({ info }) => info === items[0]?.info) ?? false
    for (const [i, item] of (items ?? []).entries()) {
      numbers.set(item, `${alike ? Number(item.info) + i : item.info}${item.markup}`)
    }
  }
  for (const token of tokens) {
    if (token.type === 'ordered_list_open') lists.push([])
    if (token.type === 'bullet_list_open') lists.push(null)
    if (token.type === 'list_item_open') lists.at(-1)?.push(token)
    if (token.type === 'ordered_list_close' || token.type === 'bullet_list_close') settle(lists.pop())
  }
  return numbers
}

const openItem = (walk: Walk, token: Token, number: string | null): void => {
  settleItem(walk)
  walk.waiting = { number, place: lineSpan(walk, token.map?.[0] ?? 0) }
}

const readInline = (walk: Walk, token: Token, opener: Token | undefined): void => {
  if (walk.cells !== null) {
    const words = plainWords(token.content)
    walk.struck += words.struck
    walk.cells.push(cellOf(walk, token, words.lines.join(' ').trim()))
  } else if (opener?.type === 'heading_open' && token.content.length <= LONGEST_HEADING) {
    pushHeading(walk, token, Number(opener.tag.slice(1)), token.content)
  } else {
    const bold = boldTitle(walk, token.content)
    if (bold === null) pushParagraph(walk, token)
    else pushHeading(walk, token, BOLD_LEVEL, bold)
  }
}

const takeToken = (walk: Walk, token: Token, opener: Token | undefined, numbers: ReadonlyMap<Token, string>): void => {
  switch (token.type) {
    case 'ordered_list_open':
    case 'bullet_list_open':
      settleItem(walk)
      walk.nesting++
      break
    case 'ordered_list_close':
    case 'bullet_list_close':
      walk.nesting--
      break
    case 'list_item_open':
      openItem(walk, token, numbers.get(token) ?? null)
      break
    case 'list_item_close':
      settleItem(walk)
      break
    case 'blockquote_open':
      walk.quotes++
      break
    case 'blockquote_close':
      walk.quotes--
      break
    case 'tr_open':
      walk.cells = []
      walk.row = token.map?.[0] ?? walk.row
      break
    case 'tr_close':
      walk.rows.push(walk.cells ?? [])
      walk.cells = null
      break
    case 'table_close':
      pushTable(walk)
      break
    case 'inline':
      readInline(walk, token, opener)
      break
    case 'fence':
    case 'html_block':
      pushRaw(walk, token)
      break
  }
}

const createWalk = (source: string, from: number): Walk => ({
  source,
  starts: startsOf(source, from),
  lines: [],
  nesting: 0,
  quotes: 0,
  rows: [],
  cells: null,
  row: 0,
  waiting: undefined,
  struck: 0,
})

const doubt = (kind: string, params: Doubt['params']): Doubt => ({ kind, params, span: null, file: null })

/**
 * The lines of a Markdown text from `from` on. Signs of emphasis, links, escapes and entities are taken out of the words; quotes bear no numbers.
 * Doubts: `nesting-too-deep` {most} where lists and quotes go deeper than Markdown is read (the text is then read as plain text),
 * `struck-text-left-out` {count}.
 */
export const readMarkdownLines = (source: string, from: number): Reading<readonly OutlineLine[]> => {
  const tokens = readBlocks(source.slice(from))
  if (tokens.some(({ level }) => level >= DEEPEST_MARKDOWN - 1)) {
    const shifted = readTextLines(source.slice(from)).value.map(line => {
      const span = { start: line.span.start + from, end: line.span.end + from }
      return { ...line, span }
    })
    return { value: shifted, doubts: [doubt('nesting-too-deep', { most: DEEPEST_MARKDOWN })] }
  }
  const numbers = numberItems(tokens)
  const walk = createWalk(source, from)
  for (const [i, token] of tokens.entries()) takeToken(walk, token, tokens[i - 1], numbers)
  return { value: walk.lines, doubts: walk.struck > 0 ? [doubt('struck-text-left-out', { count: walk.struck })] : [] }
}
