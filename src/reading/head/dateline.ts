import type { Span } from '../../text/span.ts'
import { MONTHS, PUBLISHED_LABELS, UPDATED_LABELS, WEEKDAYS, ZONES } from './lexicon/datelines.ts'

/**
 * A dateline: the stretch that gives it, and its moment as ISO 8601 (`2025-12-01` or `2025-12-01T17:05:00`, with an offset only where the words
 * name a zone: "Uhr" alone names none). `at` is null where the year is missing or day and month cannot be told apart.
 * `kind`: a line of publication, the same of a later state ("Updated …"), or the place and day that an agency opens its text with.
 */
export type Dateline = {
  readonly span: Span
  readonly at: string | null
  readonly kind: 'published' | 'updated' | 'agency'
}

const MONTH = Object.keys(MONTHS)
  .sort((one, other) => other.length - one.length)
  .join('|')
const LABEL = `(?<label>(?<updated>${UPDATED_LABELS})|${PUBLISHED_LABELS})(?:\\s(?:am|on|at))?\\s?:?\\s{0,3}`
const DAY_FIRST = `(?<day1>\\d{1,2})(?:\\.|st|nd|rd|th)?\\s{0,2}(?:of\\s)?(?<month1>${MONTH})\\.?,?\\s{0,2}(?<year1>\\d{4})?`
const MONTH_FIRST = `(?<month2>${MONTH})\\.?\\s{1,2}(?<day2>\\d{1,2})(?:st|nd|rd|th)?(?:,?\\s{1,2}(?<year2>\\d{4}))?`
const DOTTED = `(?<day3>\\d{1,2})\\.\\s?(?<month3>\\d{1,2})\\.\\s?(?<year3>\\d{4}|\\d{2})`
const ISO = `(?<year4>\\d{4})-(?<month4>\\d{2})-(?<day4>\\d{2})`
const SLASHED = `(?<one5>\\d{1,2})/(?<two5>\\d{1,2})/(?<year5>\\d{4})`
const DAY = `(?:(?:${WEEKDAYS})\\.?,?\\s{1,2}(?:der\\s|den\\s|the\\s)?)?(?:${ISO}|${DOTTED}|${SLASHED}|${DAY_FIRST}|${MONTH_FIRST})`
const TIME = `(?:\\s{0,2}[,|–—-]\\s{0,2}|\\s?t|\\s{1,2}(?:um|at|@|–|-|\\|)?\\s{0,2})(?<hour>\\d{1,2})(?:[:.h](?<minute>\\d{2})(?::(?<second>\\d{2})(?:\\.\\d{1,6})?)?)?(?:\\s?(?<half>[ap])\\.?m\\b\\.?)?(?:\\s?(?<uhr>uhr|h))?`
const ZONE = `(?:\\s?\\(?(?<zone>z|utc|gmt|${Object.keys(ZONES)
  .filter(name => name.length > 1)
  .join('|')})?(?<offset>[+-]\\d{1,2}(?::?\\d{2})?)?(?![\\p{L}\\d])\\)?)?`

const STAMP = new RegExp(`(?<![\\p{L}\\d.])(?:${LABEL})?${DAY}(?:${TIME}${ZONE})?(?![\\p{L}\\d])`, 'iu')

type Groups = Readonly<Record<string, string | undefined>>

const pad = (number: number): string => String(number).padStart(2, '0')

const dayOf = (g: Groups): { readonly year: number; readonly month: number; readonly day: number } | null => {
  const named = g.month1 ?? g.month2
  const raw = g.year1 ?? g.year2 ?? g.year3 ?? g.year4 ?? g.year5
  if (raw === undefined) return null
  const year = raw.length === 2 ? 2000 + Number(raw) : Number(raw)
  const [one, two] = [Number(g.one5), Number(g.two5)]
  // Day and month of "3/4/2024" can be told apart only where one of them is no month.
  if (g.one5 !== undefined && one <= 12 && two <= 12 && one !== two) return null
  const [slashedMonth, slashedDay] = one > 12 ? [two, one] : [one, two]
  const month =
    named === undefined
      ? g.one5 === undefined
        ? Number(g.month3 ?? g.month4)
        : slashedMonth
      : MONTHS[named.toLowerCase()]
  const day = g.one5 === undefined ? Number(g.day1 ?? g.day2 ?? g.day3 ?? g.day4) : slashedDay
  return month !== undefined && month >= 1 && month <= 12 && day >= 1 && day <= 31 ? { year, month, day } : null
}

const minutesEast = (g: Groups): number | null => {
  if (g.offset !== undefined) {
    const [, sign, hours, minutes] = /^([+-])(\d{1,2}):?(\d{2})?$/.exec(g.offset) ?? []
    return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes ?? 0))
  }
  return g.zone === undefined ? null : (ZONES[g.zone.toLowerCase()] ?? null)
}

const timeOf = (g: Groups): string => {
  // A bare number after a date is a time only where minutes, a half of the day or "Uhr" say so.
  if (g.hour === undefined || (g.minute ?? g.half ?? g.uhr) === undefined) return ''
  const half = g.half?.toLowerCase()
  const hour = half === undefined ? Number(g.hour) : (Number(g.hour) % 12) + (half === 'p' ? 12 : 0)
  if (hour > 23 || Number(g.minute ?? 0) > 59) return ''
  const east = minutesEast(g)
  const offset =
    east === null ? '' : `${east < 0 ? '-' : '+'}${pad(Math.floor(Math.abs(east) / 60))}:${pad(Math.abs(east) % 60)}`
  return `T${pad(hour)}:${g.minute ?? '00'}:${g.second ?? '00'}${offset}`
}

const atOf = (g: Groups): string | null => {
  const day = dayOf(g)
  return day === null ? null : `${day.year}-${pad(day.month)}-${pad(day.day)}${timeOf(g)}`
}

const LONGEST = 200
const BYLINE =
  /^(?:(?:von|by|autor(?:in)?:?|author:?|text:|redaktion:?|from)\s{1,3})?[\p{L}\p{M}.'’()\s,/&|·•–—-]{0,80}$/iu

/**
 * The date in a line that gives nothing else but a label, a place or a byline ("Von Anna Bell, 3. Mai 2024", "Updated: …"); null where the line
 * says more. `offset`: where the line begins in the text.
 */
export const findDateline = (line: string, offset: number): Dateline | null => {
  if (line.length > LONGEST || !/\d/.test(line)) return null
  const found = STAMP.exec(line)
  if (found?.groups === undefined) return null
  const rest = `${line.slice(0, found.index)} ${line.slice(found.index + found[0].length)}`.trim()
  const lettered = /\p{L}{2}/u.test(rest)
  if (!BYLINE.test(rest) || (lettered && rest.length > 80)) return null
  // A byline is made of names; "Treffen am 3. Mai 2024" is a sentence without a verb.
  if (lettered && !isByline(rest)) return null
  const start = offset + found.index
  const words = found[0].trimEnd()
  return {
    span: { start, end: start + words.length },
    at: atOf(found.groups),
    kind: found.groups.updated === undefined ? 'published' : 'updated',
  }
}

const NAME_WORDS = new Set(
  'von by autor autorin author text redaktion from und and & van de der den zu für uhr | · • - – —'.split(' '),
)

const isByline = (rest: string): boolean => {
  const words = rest.split(/[\s,/()]+/).filter(word => word !== '')
  return (
    words.length <= 8 &&
    words.every(word => NAME_WORDS.has(word.toLowerCase().replace(/:$/, '')) || /^\p{Lu}/u.test(word))
  )
}

const AGENCIES =
  'reuters|ap|dpa|afp|apa|epd|kna|sid|upi|ani|tass|xinhua|bloomberg|dts|pti|cnn|bbc|itar-tass|interfax|ots'
const AGENCY_OPENING = new RegExp(
  `^(?<place>\\p{Lu}[\\p{L}.'’/ -]{1,40}),\\s{1,2}(?<date>${DAY})\\s{0,2}(?:\\((?:${AGENCIES})[^)]{0,30}\\)\\s{0,2}|/(?:${AGENCIES})/\\s{0,2})?(?:[–—:-]|\\.\\s-)`,
  'iu',
)

/** The place and day that an agency opens a text with ("BERLIN, 3. Mai (dpa) –"); `span` covers place and day. Null where the text opens otherwise. */
export const findAgencyDateline = (text: string): Dateline | null => {
  const found = AGENCY_OPENING.exec(text.trimStart().slice(0, LONGEST))
  if (found?.groups === undefined) return null
  const { place = '', date = '' } = found.groups
  const start = text.length - text.trimStart().length
  const until = found[0].indexOf(date, place.length) + date.trimEnd().length
  return { span: { start, end: start + until }, at: atOf(found.groups), kind: 'agency' }
}
