import * as z from 'zod'

const daysIn = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate()

const isDay = (text: string): boolean => {
  const [year = 0, month = 1, day = 1] = text.split('-').map(Number)
  return month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month)
}

/** A day in the world, `2025-11-30` (ISO 8601, proleptic Gregorian). */
export const CalendarDate = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/)
  .refine(isDay, 'no such day')
  .describe('A day, YYYY-MM-DD')
export type CalendarDate = z.infer<typeof CalendarDate>

const isInterval = (text: string): boolean => {
  const [from = '', to = from] = text.split('/')
  return earliest(from) !== null && latest(to) !== null && (earliest(from) ?? '') <= (latest(to) ?? '')
}

/** When something was, as exactly as is known: a day, a month, a year, or an interval of days `from/to` (ISO 8601). */
export const Occasion = z
  .string()
  .regex(/^\d{4}(?:-\d{2}(?:-\d{2})?)?(?:\/\d{4}-\d{2}-\d{2})?$/)
  .refine(isInterval, 'no such day, or the interval ends before it begins')
  .describe('A day (YYYY-MM-DD), a month, a year, or from/to')
export type Occasion = z.infer<typeof Occasion>

/** A moment in our books, RFC 3339 in UTC with milliseconds: `2025-12-01T16:05:00.000Z`. Compares as text. */
export const Instant = z.iso.datetime({ precision: 3 }).describe('A moment in UTC, YYYY-MM-DDThh:mm:ss.sssZ')
export type Instant = z.infer<typeof Instant>

/** The first moment: known for as long as anybody asks. */
export const ALWAYS: Instant = '0001-01-01T00:00:00.000Z'

/** A moment from outside (a day counts from its first moment in UTC, an offset is turned to UTC); null where it is none. */
export const toInstant = (raw: string): Instant | null => {
  if (/^\d{4}-\d{2}-\d{2}$/.test(raw)) return isDay(raw) ? `${raw}T00:00:00.000Z` : null
  if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:\d{2})$/.test(raw)) return null
  const moment = new Date(raw)
  return Number.isNaN(moment.getTime()) ? null : moment.toISOString()
}

const bound = (part: string, edge: 'first' | 'last'): CalendarDate | null => {
  const [year = '', month, day] = part.split('-')
  const ofMonth = month ?? (edge === 'first' ? '01' : '12')
  const ofDay = day ?? (edge === 'first' ? '01' : String(daysIn(Number(year), Number(ofMonth))).padStart(2, '0'))
  const whole = `${year}-${ofMonth}-${ofDay}`
  return CalendarDate.safeParse(whole).data ?? null
}

/** First day of an occasion; null where it is no date. */
export const earliest = (occasion: string): CalendarDate | null => bound(occasion.split('/')[0] ?? '', 'first')

/** Last day of an occasion; null where it is no date. */
export const latest = (occasion: string): CalendarDate | null => bound(occasion.split('/').at(-1) ?? '', 'last')
