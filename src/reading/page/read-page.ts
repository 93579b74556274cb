import { detectLanguage } from '../../text/language.ts'
import { accept, type Reading, type Result, refuse } from '../../text/reading.ts'
import type { Span } from '../../text/span.ts'
import type { Article, Head, Link, Published } from '../article.ts'
import { findDateline } from '../head/dateline.ts'
import { findEarlierReports } from '../head/earlier-reports.ts'
import { authorsOfPage, outletOf } from './authors.ts'
import { plainLines, readableLines } from './body.ts'
import { publishedOf } from './dates.ts'
import { doubtsOf } from './doubts.ts'
import { findHeadline, givenTitles, type Headline } from './headline.ts'
import { type Linked, readLinkedData } from './json-ld.ts'
import { type LaidText, layOutText, type Placed } from './laid-text.ts'
import { linesOf, type PageLines } from './lines.ts'
import { firstMeta, type Metadata, readMetadata, webAddress } from './metadata.ts'
import { captionsByImage, picturesOf } from './pictures.ts'
import { plain } from './plain-words.ts'
import { type Role, rolesOf } from './roles.ts'
import { readSource } from './source.ts'
import { parsePage } from './tree.ts'

const spansOf = (placed: readonly Placed[], role: Role): readonly Span[] =>
  placed.filter(one => one.role === role).map(({ span }) => span)

const linksIn = (placed: readonly Placed[], base: string | null): readonly Link[] =>
  placed.flatMap(({ role, span, line }) =>
    (role === 'boilerplate' ? [] : (line?.links ?? [])).flatMap(({ href, start, end }) => {
      const address = webAddress(href, base)
      return address === null ? [] : [{ href: address, span: { start: span.start + start, end: span.start + end } }]
    }),
  )

const dayOf = (at: string | null): string | null => at?.slice(0, 10) ?? null

/** The printed dateline: the one that gives the known day, else the first of publication. */
const printedDateline = (laid: LaidText, at: string | null): (Placed & { readonly at: string | null }) | null => {
  const all = laid.placed.flatMap(one => {
    const found =
      one.role === 'dateline' ? findDateline(laid.text.slice(one.span.start, one.span.end), one.span.start) : null
    return found === null ? [] : [{ ...one, ...found }]
  })
  return (
    all.find(({ at: day }) => day !== null && dayOf(day) === dayOf(at)) ??
    all.find(({ kind }) => kind === 'published') ??
    all[0] ??
    null
  )
}

type Known = {
  readonly linked: Linked
  readonly metadata: Metadata
  readonly page: PageLines
  readonly address: string | null
  readonly declared: string | null
}

const languageOf = ({ linked, metadata, declared }: Known, text: string): string | null =>
  detectLanguage(text) ??
  declared ??
  linked.language ??
  firstMeta(metadata, ['og:locale', 'content-language', 'language', 'dc.language'])?.replace('_', '-') ??
  null

type Made = {
  readonly laid: LaidText
  readonly headline: Headline
  readonly roles: readonly Role[]
  readonly first: number
}

/** Tells the lines of the page apart, and writes the article's text from them. */
const makeText = ({ linked, metadata, page }: Known, readable: readonly boolean[]): Made => {
  const { lines, images } = page
  const first = Math.max(0, readable.indexOf(true))
  const titles = givenTitles(linked, metadata)
  const headline = findHeadline(lines, titles, first)
  const description = linked.description ?? firstMeta(metadata, ['description', 'og:description'])
  const names = new Set(
    [...linked.authors, linked.outlet ?? '', firstMeta(metadata, ['og:site_name']) ?? ''].map(plain),
  )
  const captions = captionsByImage(lines, images)
  const roles = rolesOf({ lines, readable, captions, title: headline.line, description, titles, names })
  return { laid: layOutText({ lines, roles, headline, images }), headline, roles, first }
}

/** The moment of publication: where the page's data gives only the day, the printed line may give the time. */
const publishedFrom = (known: Known, made: Made, language: string | null): Published => {
  const { roles, first, headline, laid } = made
  const body = roles.indexOf('body')
  const at = publishedOf({ ...known, title: headline.line, body: body < 0 ? first : body, language })
  const printed = printedDateline(laid, at)
  const finer = at === null || (printed?.at?.startsWith(at) ?? false)
  return { at: finer ? (printed?.at ?? null) : at, from: printed?.span ?? null }
}

const isSame = (one: Span, other: Span | null): boolean => one.start === other?.start && one.end === other.end

const headOf = (known: Known, made: Made): Head => {
  const { linked, metadata, page } = known
  const { placed, pictures, text } = made.laid
  const language = languageOf(known, text)
  const published = publishedFrom(known, made, language)
  const near = page.lines.slice(Math.max(0, (made.headline.line ?? made.first) - 4), made.first + 4)
  const frame = placed.filter(
    ({ role, span }) => role === 'boilerplate' || (role === 'dateline' && !isSame(span, published.from)),
  )
  return {
    title: spansOf(placed, 'title')[0] ?? null,
    deck: spansOf(placed, 'deck')[0] ?? null,
    outlet: outletOf(linked, metadata, known.address),
    authors: authorsOfPage(linked, metadata, near),
    language,
    published,
    images: picturesOf(pictures),
    earlierReports: findEarlierReports(text, language),
    links: linksIn(placed, metadata.base === null ? known.address : webAddress(metadata.base, known.address)),
    boilerplate: frame.map(({ span }) => span),
  }
}

const articleOf = (known: Known, readable: readonly boolean[]): Reading<Article> => {
  const made = makeText(known, readable)
  const { text, placed, spans } = made.laid
  const own = placed.filter(({ role }) => role === 'body' || role === 'deck')
  const doubts = doubtsOf({
    text,
    lines: known.page.lines,
    embeds: known.page.embeds,
    body: own.reduce((sum, { span }) => sum + span.end - span.start, 0),
    paid: known.linked.paid,
    spanOf: line => spans.get(line) ?? null,
  })
  return { value: { text, head: headOf(known, made), address: known.address }, doubts }
}

/**
 * A page of HTML taken apart. Refused: what is no page (empty, too large, too deep, a PDF); everything else is an article with doubts.
 * Without an address, the one that the page itself names holds.
 */
export const readPage = (html: string, address: string | null): Result<Reading<Article>> => {
  const source = readSource(html)
  if (!source.ok) return source
  const { markup, data, language } = source.value
  const document = parsePage(markup)
  const metadata = readMetadata(document)
  const page = linesOf(document.body)
  if (page.lines.length === 0) return refuse({ kind: 'page-empty', params: {} })
  const readable = readableLines(document, page) ?? plainLines(page)
  const known = {
    linked: readLinkedData(data),
    metadata,
    page,
    address: address ?? metadata.canonical,
    declared: language,
  }
  return accept(articleOf(known, readable))
}
