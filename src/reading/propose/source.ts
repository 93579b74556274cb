import { type ThingId, toThingId } from '../../record/id.ts'
import type { Source } from '../../record/sources.ts'
import type { RecordState } from '../../record/state.ts'
import { CalendarDate, toInstant } from '../../record/time.ts'
import type { Span } from '../../text/span.ts'
import type { ArticleReading } from '../read-article.ts'

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is taken out here.
const UNFIT = /[\u0000-\u0008\u000b-\u001f\u007f]/gu

const tidied = (text: string, most: number): string => text.replace(UNFIT, '').trim().slice(0, most)

const slugOf = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60)

/** When it became public, as the record keeps it: a moment where the offset is known, else the day; null where neither is. */
export const publishedOf = (at: string | null): Source['published'] | null => {
  if (at === null) return null
  const moment = at.length > 10 ? toInstant(at) : null
  return moment ?? CalendarDate.safeParse(at.slice(0, 10)).data ?? null
}

/** The outlet of an article: what it says, else the host of its address; null where neither is known. */
export const outletOf = ({ article }: ArticleReading): string | null => {
  const { head, address } = article
  const host = address !== null && URL.canParse(address) ? new URL(address).hostname.replace(/^www\./, '') : null
  return head.outlet ?? host
}

/** An id for a source that the record has not yet: outlet and day, numbered where that is taken. */
export const sourceIdOf = (state: RecordState, outlet: string, day: string): ThingId => {
  const base = `${slugOf(outlet) || 'source'}-${day}`
  for (let number = 1; ; number++) {
    const id = toThingId(number === 1 ? base : `${base}-${number}`)
    if (id !== null && !state.things.source.has(id)) return id
  }
}

/** What a proposed source is made from beside its reading. `missing` names the items that were gone. */
export type SourceParts = {
  readonly id: ThingId
  readonly outlet: string
  readonly published: Source['published']
  readonly language: string
  readonly text: string
  readonly textIs: Source['textIs']
  readonly missing: readonly string[]
  readonly root: Source['root'] | null
  readonly sayReason: (reason: string) => string
}

/** The article itself as a source of the record, with what stands around its words. */
export const proposeSource = (reading: ArticleReading, parts: SourceParts): Source => {
  const { text, head, address } = reading.article
  const at = (span: Span, most: number): string => tidied(text.slice(span.start, span.end), most)
  const { id, outlet, published, language, textIs, root, missing, sayReason } = parts
  return {
    id,
    kind: 'article',
    outlet: tidied(outlet, 200),
    authors: head.authors.map(author => tidied(author, 200)).filter(author => author !== ''),
    ...(head.title === null ? {} : { headline: at(head.title, 1_000) }),
    ...(head.deck === null ? {} : { deck: at(head.deck, 1_000) }),
    published,
    language,
    ...(address === null || address.length > 2_000 || !/^https?:/i.test(address) ? {} : { address }),
    text: parts.text,
    textIs,
    loaded: reading.loaded.map(({ span, reason }) => ({
      words: at(span, 200),
      reason: tidied(sayReason(reason), 300),
    })),
    pictures: head.images.map(({ credit, caption }) => ({
      ...(credit === null ? {} : { credit: at(credit, 500) }),
      ...(caption === null ? {} : { caption: at(caption, 1_000) }),
    })),
    earlierReports: head.earlierReports.map(span => ({ words: at(span, 500) })),
    missing: missing.map(one => tidied(one, 300)),
    ...(root === null || root === undefined ? {} : { root }),
  }
}
