import { Parser } from 'htmlparser2'
import type { OutlineLine } from '../text/outline-lines.ts'
import type { Doubt } from '../text/reading.ts'
import { addText, closeBlock, createPage, endLine, type GrowingPage, openBlock, tidyText } from './html-page.ts'

/** What an HTML page holds: its lines, and what it says of itself beside them, null where it says nothing. */
export type HtmlPage = {
  readonly lines: readonly OutlineLine[]
  readonly title: string | null
  readonly language: string | null
  readonly doubts: readonly Doubt[]
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))

const BLOCKS = words(
  'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form header hr html main menu nav ol p pre section summary table tbody td tfoot th thead tr ul li',
)
const UNSEEN = words(
  'script style template noscript nav svg math iframe object canvas select textarea button audio video map',
)
const STRUCK = words('del s strike')
const HEADING = /^h[1-6]$/

/** Elements nested deeper than this are no page that a person wrote. */
const DEEPEST = 2000
/** How much is handed to the parser before the depth is looked at, in UTF-16 units. */
const PORTION = 16_384

type Watch = {
  readonly page: GrowingPage
  unseen: number
  struck: number
  struckCount: number
  inTitle: number
  title: string
  language: string | null
  depth: number
  deepest: number
  /** How deep within the main part of the page; null before it, 0 after it. */
  main: number | null
}

type Attributes = Readonly<Record<string, string>>

/** What stands before the main part of a page is its frame. */
const openMain = (watch: Watch): void => {
  if (watch.main === null && watch.page.sinks.length === 1) {
    watch.page.text = ''
    watch.page.span = null
    watch.page.sinks[0]?.splice(0)
  }
  watch.main = (watch.main ?? 0) + 1
}

const openSeen = (watch: Watch, tag: string, attributes: Attributes, at: number): void => {
  const { page } = watch
  if (tag === 'html') watch.language = attributes.lang ?? attributes['xml:lang'] ?? null
  if (tag === 'main') openMain(watch)
  if (tag === 'title') watch.inTitle++
  else if (tag === 'br') {
    if (page.verbatim > 0) addText(page, '\n', { start: at, end: at + 1 })
    else endLine(page, 'line')
  } else if (STRUCK.has(tag)) watch.struckCount += watch.struck++ === 0 ? 1 : 0
  else if (HEADING.test(tag)) {
    openBlock(page, tag, attributes, at)
    page.heading = Number(tag.slice(1))
  } else if (BLOCKS.has(tag)) openBlock(page, tag, attributes, at)
}

const open = (watch: Watch, tag: string, attributes: Attributes, at: number): void => {
  watch.deepest = Math.max(watch.deepest, ++watch.depth)
  if (watch.unseen > 0 || UNSEEN.has(tag) || attributes.hidden !== undefined) watch.unseen++
  else openSeen(watch, tag, attributes, at)
}

const close = (watch: Watch, tag: string): void => {
  const { page } = watch
  watch.depth--
  if (watch.unseen > 0) watch.unseen--
  else if (tag === 'title') watch.inTitle--
  else if (STRUCK.has(tag)) watch.struck = Math.max(0, watch.struck - 1)
  else if (HEADING.test(tag)) {
    closeBlock(page, tag)
    page.heading = 0
  } else if (BLOCKS.has(tag)) closeBlock(page, tag)
  if (tag === 'main' && watch.main !== null) watch.main--
}

const take = (watch: Watch, text: string, start: number, end: number): void => {
  if (watch.unseen > 0 || watch.struck > 0 || (watch.main === 0 && watch.inTitle === 0)) return
  if (watch.inTitle > 0) watch.title += text
  else addText(watch.page, text, { start, end })
}

const doubt = (kind: string, params: Doubt['params']): Doubt => ({ kind, params, span: null, file: null })

const createWatch = (): Watch => ({
  page: createPage(),
  unseen: 0,
  struck: 0,
  struckCount: 0,
  inTitle: 0,
  title: '',
  language: null,
  depth: 0,
  deepest: 0,
  main: null,
})

/**
 * The lines of an HTML page, read as a stream and without a tree: blocks, lists with their numbers, headings, rows of tables.
 * Scripts, styles and hidden elements are dropped; struck-out words are left out (doubt `struck-text-left-out` {count}).
 * Null where its elements are nested deeper than any page that a person wrote.
 */
export const readHtmlPage = (source: string): HtmlPage | null => {
  const watch = createWatch()
  const parser = new Parser({
    onopentag: (tag, attributes) => open(watch, tag, attributes, parser.startIndex),
    onclosetag: tag => close(watch, tag),
    ontext: text => take(watch, text, parser.startIndex, parser.endIndex + 1),
  })
  for (let from = 0; from < source.length; from += PORTION) {
    parser.write(source.slice(from, from + PORTION))
    if (watch.deepest > DEEPEST) return null
  }
  parser.end()
  endLine(watch.page, 'block')
  const title = tidyText(watch.title)
  const doubts = watch.struckCount > 0 ? [doubt('struck-text-left-out', { count: watch.struckCount })] : []
  return { lines: watch.page.sinks[0] ?? [], title: title === '' ? null : title, language: watch.language, doubts }
}

/** The doubt about a page whose elements are nested too deep: its text is read without its tags. */
export const doubtDepth = (): Doubt => doubt('nesting-too-deep', { most: DEEPEST })

/** A page with each tag replaced by space of the same length, so that the places of the words stay true. */
export const withoutTags = (source: string): string =>
  source.replace(/<[^<>]*>/g, tag => `\n${' '.repeat(Math.max(0, tag.length - 1))}`)
