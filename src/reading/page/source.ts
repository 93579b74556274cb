import { accept, type Refusal, type Result, refuse } from '../../text/reading.ts'

/** The source of a page, sorted before any tree is built. */
export type Source = {
  /** A whole page without scripts, styles, drawings and frames; `<meta>`, `<title>` and `<link>` stand in its head. */
  readonly markup: string
  /** The texts of `application/ld+json` scripts, as they stand. */
  readonly data: readonly string[]
  /** The language that the page says it is in; null where it says nothing. */
  readonly language: string | null
}

/** The element that stands where a frame or an object was taken out of the markup. */
export const EMBED_MARK = 'x-embed'

const MOST_UNITS = 12_000_000
const MOST_KEPT_UNITS = 3_000_000
const MOST_TAGS = 25_000
const MOST_REFERENCES = 100_000
const MOST_DEPTH = 256
const MOST_DATA_UNITS = 2_000_000
const FEWEST_UNITS = 20

// What is taken out with all it holds. Drawings and frames make Readability throw on some pages; `noscript` repeats pictures.
const RAW = new Set(
  'script style svg noscript iframe template textarea object math select canvas audio video'.split(' '),
)
const FRAMES = new Set('iframe object video audio'.split(' '))
const HEAD_ONLY = new Set(['meta', 'link', 'base'])
const ROOTS = new Set(['html', 'head', 'body'])
const VOID = new Set('area base br col embed hr img input link meta param source track wbr'.split(' '))
// The parser closes these by itself where the next one opens, so that they do not nest.
const CLOSED_BY_NEXT = new Set('p li td th tr dd dt option optgroup thead tbody tfoot colgroup'.split(' '))
const NAME = /[a-zA-Z][^\s/>]*/y
const LANGUAGE = /\slang\s*=\s*["']?([a-zA-Z]{2,3}(?:[-_][a-zA-Z0-9]{2,8})*)/
const FILES_OF_OTHER_KINDS = ['%PDF-', 'PK\u0003\u0004', '\u0089PNG', '\ufffdPNG', 'GIF8', '\u007fELF', '{\\rtf']

type Scan = {
  readonly html: string
  readonly head: string[]
  readonly body: string[]
  readonly data: string[]
  readonly open: string[]
  language: string | null
  tags: number
  units: number
  references: number
  titled: boolean
}

/** The place after the `>` that ends the tag at `from`; quotation marks count only where a value begins, as in the HTML standard. */
const tagEnd = (html: string, from: number): number => {
  let quote = 0
  let afterEquals = false
  for (let at = from; at < html.length; at++) {
    const unit = html.charCodeAt(at)
    if (quote !== 0) {
      if (unit === quote) quote = 0
    } else if (unit === 62) return at + 1
    else if (afterEquals && (unit === 34 || unit === 39)) quote = unit
    if (unit === 61) afterEquals = true
    else if (unit > 32) afterEquals = false
  }
  return html.length
}

const closingPatterns = new Map([...RAW, 'title'].map(name => [name, new RegExp(`</${name}[\\s/>]`, 'gi')]))

const rawEnd = (html: string, name: string, from: number): number => {
  const pattern = closingPatterns.get(name)
  if (pattern === undefined) return html.length
  pattern.lastIndex = from
  return pattern.exec(html)?.index ?? html.length
}

const keep = (scan: Scan, part: string): void => {
  scan.body.push(part)
  scan.units += part.length
}

const passText = (scan: Scan, text: string): void => {
  // The parser makes a node of its own of every reference to a sign.
  for (let at = text.indexOf('&'); at >= 0; at = text.indexOf('&', at + 1)) scan.references++
  keep(scan, text)
}

const SOURCE_OF_FRAME = /\s(?:data-)?src\s*=\s*["']?([^"'\s>]{1,300})/i

/** Takes out a raw element; answers the place after it. */
const passRaw = (scan: Scan, name: string, tag: string, after: number): number => {
  const end = rawEnd(scan.html, name, after)
  if (name === 'script' && /ld\+json/i.test(tag) && end - after < MOST_DATA_UNITS)
    scan.data.push(scan.html.slice(after, end))
  if (FRAMES.has(name)) {
    const source = SOURCE_OF_FRAME.exec(tag)?.[1] ?? ''
    keep(scan, `<${EMBED_MARK} src="${source.replace(/[<>"]/g, '')}"></${EMBED_MARK}>`)
  }
  return tagEnd(scan.html, end)
}

const passTitle = (scan: Scan, at: number, after: number): number => {
  const end = tagEnd(scan.html, rawEnd(scan.html, 'title', after))
  if (!scan.titled) scan.head.push(scan.html.slice(at, end))
  scan.titled = true
  return end
}

const opened = (scan: Scan, name: string, tag: string): void => {
  if (ROOTS.has(name)) {
    scan.language ??= LANGUAGE.exec(tag)?.[1]?.replace('_', '-') ?? null
    return
  }
  if (HEAD_ONLY.has(name)) {
    scan.head.push(tag)
    return
  }
  if (!VOID.has(name) && !CLOSED_BY_NEXT.has(name) && !tag.endsWith('/>')) scan.open.push(name)
  keep(scan, tag)
}

const closed = (scan: Scan, name: string, tag: string): void => {
  if (ROOTS.has(name)) return
  const { open } = scan
  // A closing tag that fits none of the last 50 is stray; the bound keeps the count linear.
  for (let at = open.length - 1; at >= 0 && at > open.length - 50; at--) {
    if (open[at] !== name) continue
    open.length = at
    break
  }
  keep(scan, tag)
}

/** Deals with what begins with the `<` at `at`; answers the place after it. */
const passTag = (scan: Scan, at: number): number => {
  const { html } = scan
  if (html.startsWith('<!--', at)) {
    const end = html.indexOf('-->', at + 4)
    return end < 0 ? html.length : end + 3
  }
  const closing = html[at + 1] === '/'
  NAME.lastIndex = at + (closing ? 2 : 1)
  const name = NAME.exec(html)?.[0].toLowerCase()
  if (name === undefined) {
    if (html[at + 1] === '!' || html[at + 1] === '?' || closing) return tagEnd(html, at + 1)
    scan.tags++
    keep(scan, '&lt;')
    return at + 1
  }
  scan.tags++
  const after = tagEnd(html, at + 1 + name.length)
  const tag = html.slice(at, after)
  if (closing) {
    if (!RAW.has(name)) closed(scan, name, tag)
    return after
  }
  if (name === 'title') return passTitle(scan, at, after)
  if (RAW.has(name)) return tag.endsWith('/>') && name !== 'script' ? after : passRaw(scan, name, tag, after)
  opened(scan, name, tag)
  return after
}

const tooMuch = (scan: Scan): Refusal | null => {
  if (scan.open.length > MOST_DEPTH) return { kind: 'page-too-deep', params: { most: MOST_DEPTH } }
  if (scan.units > MOST_KEPT_UNITS) return { kind: 'page-too-large', params: { most: MOST_KEPT_UNITS } }
  if (scan.references > MOST_REFERENCES) return { kind: 'page-too-large', params: { most: MOST_REFERENCES } }
  if (scan.tags > MOST_TAGS) return { kind: 'page-too-large', params: { most: MOST_TAGS } }
  return null
}

/** Whether a sign is none that a text holds: a control sign, or the mark of a byte that could not be decoded. */
const isUnreadable = (sign: string): boolean => {
  const code = sign.charCodeAt(0)
  return code === 0xfffd || (code < 32 && code !== 9 && code !== 10 && code !== 12 && code !== 13)
}

const notAPage = (html: string): Refusal | null => {
  if (html.length > MOST_UNITS) return { kind: 'page-too-large', params: { most: MOST_UNITS } }
  const start = html.slice(0, 2000).trimStart()
  const unreadable = [...start].filter(isUnreadable).length
  if (FILES_OF_OTHER_KINDS.some(mark => start.startsWith(mark)) || unreadable > start.length / 10) {
    return { kind: 'page-not-html', params: {} }
  }
  return start.length < FEWEST_UNITS && html.trim().length < FEWEST_UNITS ? { kind: 'page-empty', params: {} } : null
}

/**
 * Reads the source once from left to right, before a tree is built: what is no page, too large or too deeply nested is refused here
 * (linkedom takes 5.9 s on 100,000 nested tags), and scripts, styles, comments and frames are left out.
 */
export const readSource = (html: string): Result<Source> => {
  const no = notAPage(html)
  if (no !== null) return refuse(no)
  const scan: Scan = {
    html,
    head: [],
    body: [],
    data: [],
    open: [],
    language: null,
    tags: 0,
    units: 0,
    references: 0,
    titled: false,
  }
  for (let at = 0; at < html.length; ) {
    const next = html.indexOf('<', at)
    const end = next < 0 ? html.length : next
    if (end > at) passText(scan, html.slice(at, end))
    if (next >= 0) at = passTag(scan, next)
    else at = html.length
    const refusal = tooMuch(scan)
    if (refusal !== null) return refuse(refusal)
  }
  const markup = `<!DOCTYPE html><html><head>${scan.head.join('')}</head><body>${scan.body.join('')}</body></html>`
  return accept({ markup, data: scan.data, language: scan.language })
}
