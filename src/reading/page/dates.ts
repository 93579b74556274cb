import { MONTHS } from '../head/lexicon/datelines.ts'
import type { Linked } from './json-ld.ts'
import { DATE_NAMES, OTHER_WORDS, PUBLISHED_WORDS, UPDATED_WORDS } from './lexicon/date-labels.ts'
import type { Line, PageLines, Stamp } from './lines.ts'
import { firstMeta, type Metadata } from './metadata.ts'
import { namesOf } from './places.ts'

/** What the day of publication is told from. `title` and `body`: numbers of the line of the headline and of the first line of the body; null unknown. */
export type DateClues = {
  readonly linked: Linked
  readonly metadata: Metadata
  readonly page: PageLines
  readonly address: string | null
  readonly title: number | null
  readonly body: number
  readonly language: string | null
}

const pad = (number: number): string => String(number).padStart(2, '0')
const FIRST_YEAR = 1995
const LAST_YEAR = 2099

const dayOf = (year: number, month: number, day: number): string | null => {
  if (year < FIRST_YEAR || year > LAST_YEAR || month < 1 || month > 12 || day < 1 || day > 31) return null
  return `${year}-${pad(month)}-${pad(day)}`
}

const ISO =
  /(?<!\d)(\d{4})-?(\d{2})-?(\d{2})(?:[T\s]{1,2}(\d{2}):?(\d{2})(?::?(\d{2})(?:[.,]\d{1,9})?)?\s?(Z|UTC|GMT|[+-]\d{2}:?\d{2}|[+-]\d{2})?)?(?!\d)/i
const MONTH = Object.keys(MONTHS)
  .sort((one, other) => other.length - one.length)
  .join('|')
const DATES = new RegExp(
  `(?<![\\d.])(?:(\\d{1,2})\\.\\s?(\\d{1,2})\\.\\s?(\\d{4}|\\d{2})|(\\d{1,2})(?:\\.|st|nd|rd|th)?\\s{0,2}(?:of\\s)?(${MONTH})\\.?,?\\s{1,2}(\\d{4})|(${MONTH})\\.?\\s{1,2}(\\d{1,2})(?:st|nd|rd|th)?,?\\s{1,2}(\\d{4})|(\\d{4})-(\\d{2})-(\\d{2})|(\\d{1,2})[/-](\\d{1,2})[/-](\\d{4}))(?!\\d)`,
  'giu',
)

type Found = { readonly day: string; readonly index: number; readonly length: number }

const numbered = (parts: readonly (string | undefined)[], american: boolean): string | null => {
  const n = (at: number): number => Number(parts[at])
  if (parts[1] !== undefined) return dayOf(n(3) < 100 ? 2000 + n(3) : n(3), n(2), n(1))
  if (parts[5] !== undefined) return dayOf(n(6), MONTHS[parts[5].toLowerCase()] ?? 0, n(4))
  if (parts[7] !== undefined) return dayOf(n(9), MONTHS[parts[7].toLowerCase()] ?? 0, n(8))
  if (parts[10] !== undefined) return dayOf(n(10), n(11), n(12))
  const monthFirst = n(14) > 12 || (american && n(13) <= 12)
  return monthFirst ? dayOf(n(15), n(13), n(14)) : dayOf(n(15), n(14), n(13))
}

/** The dates with a year in a short text, in order. `american`: "3/4/2019" is the 4th of March. */
const datesIn = (text: string, american: boolean): readonly Found[] =>
  [...text.matchAll(DATES)].flatMap(found => {
    const day = numbered(found, american)
    return day === null ? [] : [{ day, index: found.index, length: found[0].length }]
  })

const offsetOf = (zone: string | undefined): string => {
  if (zone === undefined) return ''
  if (/^[A-Z]/i.test(zone)) return 'Z'
  const digits = zone.slice(1).replace(':', '')
  return `${zone[0]}${digits.slice(0, 2)}:${digits.slice(2) || '00'}`
}

/** A date as a page writes it for machines, or in the common forms for people, as ISO 8601; null where it is none. Times keep the offset that is given. */
export const isoOf = (value: string): string | null => {
  const found = ISO.exec(value.slice(0, 80))
  if (found !== null) {
    const day = dayOf(Number(found[1]), Number(found[2]), Number(found[3]))
    if (day === null) return null
    const [hour, minute, second = '00'] = [found[4], found[5], found[6]]
    return hour === undefined || Number(hour) > 23 ? day : `${day}T${hour}:${minute}:${second}${offsetOf(found[7])}`
  }
  const [named] = datesIn(value.slice(0, 120), true)
  if (named === undefined) return null
  const after = value.slice(named.index + named.length, 120)
  const time = /^\D{1,8}(\d{1,2}):(\d{2})(?::(\d{2}))?\s?(?:([ap])\.?m)?\s?(Z|GMT|UTC|[+-]\d{2}:?\d{2})?/i.exec(after)
  if (time === null) return named.day
  const hour =
    time[4] === undefined ? Number(time[1]) : (Number(time[1]) % 12) + (time[4].toLowerCase() === 'p' ? 12 : 0)
  return hour > 23 ? named.day : `${named.day}T${pad(hour)}:${time[2]}:${time[3] ?? '00'}${offsetOf(time[5])}`
}

const PUBLISHED_METAS = [
  'article:published_time',
  'og:published_time',
  'og:article:published_time',
  'datepublished',
  'article:published',
  'parsely-pub-date',
  'sailthru.date',
  'publish-date',
  'publishdate',
  'publish_date',
  'pubdate',
  'publication_date',
  'published_time_telegram',
  'cxenseparse:recs:publishtime',
  'dc.date.issued',
  'dcterms.issued',
  'dc.date.created',
  'dcterms.created',
  'dcterms.date',
  'dc.date',
  'dc.terms.date',
  'citation_publication_date',
  'bt:pubdate',
  'datecreated',
  'date',
  'article_date_original',
  'originalpublicationdate',
  'release_date',
  'vr:published_time',
]
const MODIFIED_METAS = [
  'article:modified_time',
  'og:updated_time',
  'datemodified',
  'dcterms.modified',
  'dc.date.modified',
  'last-modified',
  'revised',
  'lastmod',
]

const fromMetas = (metadata: Metadata, names: readonly string[]): string | null => {
  for (const name of names) {
    const value = firstMeta(metadata, [name])
    const day = value === null ? null : isoOf(value)
    if (day !== null) return day
  }
  return null
}

const IN_ADDRESS = /\/((?:19|20)\d{2})(?:[/-]([01]?\d)[/-]([0-3]?\d)|([01]\d)([0-3]\d))(?=[/._-]|$)/
const NAMED_IN_ADDRESS =
  /\/((?:19|20)\d{2})\/(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\/(\d{1,2})(?=[/._-]|$)/i

const inAddress = (address: string | null): string | null => {
  if (address === null) return null
  // An archive's address begins with the day of its copy, not of the page.
  const own = address.replace(/^https?:\/\/web\.archive\.org\/web\/\d+[a-z_]*\//, '')
  const named = NAMED_IN_ADDRESS.exec(own)
  if (named !== null) return dayOf(Number(named[1]), MONTHS[(named[2] ?? '').toLowerCase()] ?? 0, Number(named[3]))
  const found = IN_ADDRESS.exec(own)
  return found === null ? null : dayOf(Number(found[1]), Number(found[2] ?? found[4]), Number(found[3] ?? found[5]))
}

const within = (alternation: string): RegExp => new RegExp(`(?<!\\p{L})(?:${alternation})(?!\\p{L})`, 'iu')
const PUBLISHED = within(PUBLISHED_WORDS)
const UPDATED = within(UPDATED_WORDS)
const OTHER = within(OTHER_WORDS)
const DATE_NAME = new RegExp(`(?<![a-z])(?:${DATE_NAMES})(?![a-z])`)
const COMMENT_NAME = /comment|kommentar|reply|related|teaser|sidebar|widget|archive/
const LONGEST_LINE = 400

type Weighed = { readonly at: string; readonly weight: number }

const nearness = (line: number, clues: DateClues): number => {
  const top = clues.title ?? clues.body
  if (line >= Math.min(top, clues.body) - 8 && line <= Math.max(top, clues.body) + 3) return 3
  return line < clues.body ? 1 : 0
}

const weighStamp = (stamp: Stamp, clues: DateClues): Weighed | null => {
  const at = isoOf(stamp.value)
  if (at === null || (stamp.place.kind === 'hidden' && !/datepublished/.test(stamp.names))) return null
  const { names } = stamp
  let weight = nearness(stamp.line, clues) + 2
  if (/datepublished|date-published|pubdate|(?<![a-z])published|entry-date/.test(names)) weight += 3
  if (/updated|modified|geändert/.test(names) && !/published/.test(names)) weight -= 3
  if (COMMENT_NAME.test(names)) weight -= 5
  if (stamp.place.kind === 'outside') weight -= 4
  return { at, weight }
}

const weighLine = (line: Line, at: number, clues: DateClues): readonly Weighed[] => {
  if (line.text.length > LONGEST_LINE || !/\d/.test(line.text)) return []
  const american = clues.language?.toLowerCase() === 'en-us'
  return datesIn(line.text, american).map(({ day, index, length }) => {
    const before = line.text.slice(Math.max(0, index - 40), index)
    const rest = line.text.length - length
    let weight = nearness(at, clues) + (rest < 25 ? 1.5 : rest < 80 ? 0 : -2)
    if (PUBLISHED.test(before) || PUBLISHED.test(line.text.slice(index + length, index + length + 30))) weight += 3
    if (UPDATED.test(before)) weight -= 1.5
    if (OTHER.test(line.text.slice(0, index)) || /©/.test(before)) weight -= 3
    const names = namesOf(line.block)
    if (DATE_NAME.test(names)) weight += 1.5
    if (COMMENT_NAME.test(names)) weight -= 3
    if (line.place.kind === 'outside') weight -= 3
    if (line.place.kind === 'aside') weight -= 1
    if (line.place.kind === 'caption' || line.place.kind === 'credit') weight -= 3
    return { at: day, weight }
  })
}

/** The weightiest; of several as weighty the first. */
const heaviest = (all: readonly Weighed[]): Weighed | null => {
  let best: Weighed | null = null
  for (const one of all) if (best === null || one.weight > best.weight) best = one
  return best
}

const DAY_MS = 86_400_000

const isDayBefore = (one: string, other: string): boolean =>
  Date.parse(other.slice(0, 10)) - Date.parse(one) > 1.5 * DAY_MS

const SURE = 3
const POSSIBLE = 0.5

/**
 * The day or moment of publication, as ISO 8601 with the offset that the page gives; null where nothing says it. Linked data and `<meta>` come first,
 * then an address that holds a date, then what is printed near the headline, then what else is printed, then the day of the last change.
 */
export const publishedOf = (clues: DateClues): string | null => {
  const { linked, metadata, page } = clues
  const stated = isoOf(linked.published ?? '') ?? fromMetas(metadata, PUBLISHED_METAS)
  const addressed = inAddress(clues.address ?? metadata.canonical)
  // An address keeps the day on which it was made; a page that was moved to another system has a later one in its data.
  if (stated !== null) return addressed !== null && isDayBefore(addressed, stated) ? addressed : stated
  const printed = heaviest([
    ...page.stamps.map(stamp => weighStamp(stamp, clues)).filter(weighed => weighed !== null),
    ...page.lines.flatMap((line, at) => weighLine(line, at, clues)),
  ])
  if (addressed !== null) return printed?.at.startsWith(addressed) ? printed.at : addressed
  if (printed !== null && printed.weight >= SURE) return printed.at
  const changed = isoOf(linked.modified ?? '') ?? fromMetas(metadata, MODIFIED_METAS)
  return (printed !== null && printed.weight >= POSSIBLE ? printed.at : null) ?? changed ?? printed?.at ?? null
}
