import type { EventShown } from '../../analysis/events.ts'
import { CalendarDate, type Instant } from '../../record/time.ts'
import { sayDay } from '../pages/site/days.ts'
import { type Teller, tell, tellName, tellNames } from '../pages/tell.ts'
import { plainAddress } from './cited.ts'

/** One event of a calendar: the event, when it was last written, and the address of its entry (null where there is no whole one). */
export type CalendarEvent = {
  readonly event: EventShown
  readonly recordedAt: Instant
  readonly address: string | null
}

/** What a calendar is of. `notice` stands in its description and in every event. */
export type CalendarOf = {
  readonly teller: Teller
  readonly negotiation: string
  readonly container: string
  readonly notice: string | null
  readonly events: readonly CalendarEvent[]
}

/** A calendar, and how many events it leaves out because no day of them is known: a calendar can only hold days. */
export type Calendar = { readonly text: string; readonly undated: number }

const STATUS: Readonly<Record<EventShown['status'], string>> = {
  'took-place': 'CONFIRMED',
  'under-way': 'CONFIRMED',
  planned: 'TENTATIVE',
  cancelled: 'CANCELLED',
}

// Written here: `ical-generator` (11.1) leaves the name of a calendar as it is, so that a line feed in it begins a line of the calendar, and escapes commas
// in addresses, where none may be.
const escaped = (text: string): string =>
  text
    .toWellFormed()
    .replace(/\r\n?|[\u2028\u2029\u0085]/g, '\n')
    .replace(/[\\;,]/g, sign => `\\${sign}`)
    .replace(/\n/g, '\\n')
    .replace(/\p{Cc}/gu, ' ')

const bytesOf = (sign: string): number => {
  const code = sign.codePointAt(0) ?? 0
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4
}

// A line holds 75 bytes at most; a longer one goes on in the next, which begins with a space. No sign is cut in two.
const folded = (line: string): string => {
  let [text, length] = ['', 0]
  for (const sign of line) {
    const bytes = bytesOf(sign)
    if (length + bytes > 75) {
      text += '\r\n '
      length = 1
    }
    text += sign
    length += bytes
  }
  return `${text}\r\n`
}

const compact = (day: string): string => day.replaceAll('-', '')

// The end of an event of whole days is the day after it; without one it lasts a day, as on the last day that a calendar can write.
const endLine = (day: string): readonly string[] => {
  const next = new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString()
  return next.startsWith('+') ? [] : [`DTEND;VALUE=DATE:${compact(next.slice(0, 10))}`]
}

/** First and last day of an event, both in it; null where a month, a year or nothing is known. */
const daysOf = (on: string | null): readonly [string, string] | null => {
  const [from = '', to = from] = (on ?? '').split('/')
  return CalendarDate.safeParse(from).success && CalendarDate.safeParse(to).success ? [from, to] : null
}

const absentNames = (teller: Teller, { absent }: EventShown): string =>
  absent
    .map(({ who, concerned }) => {
      const name = tellName(teller, who)
      return concerned === null ? name : `${name} (${tell(teller, concerned)})`
    })
    .join(', ')

const descriptionOf = ({ teller, notice }: CalendarOf, event: EventShown): string => {
  const { say, tongue } = teller
  const sources = [
    ...new Set(event.evidence.map(one => `${one.outlet}, ${sayDay(tongue, one.published.slice(0, 10))}`)),
  ]
  return [
    `${say(`event-kind.${event.kind}`)} · ${say(`event-status.${event.status}`)}`,
    event.present.length === 0 ? null : say('event.present', { names: tellNames(teller, event.present) }),
    event.absent.length === 0 ? null : say('event.absent', { names: absentNames(teller, event) }),
    event.purpose === null ? null : say('event.purpose', { purpose: tell(teller, event.purpose) }),
    event.outcome === null ? null : say('event.outcome', { outcome: tell(teller, event.outcome) }),
    sources.length === 0 ? null : say('calendar.source', { sources: sources.join('; ') }),
    notice,
  ]
    .filter(part => part !== null)
    .join('\n')
}

const eventLines = (calendar: CalendarOf, { event, recordedAt, address }: CalendarEvent): readonly string[] => {
  const days = daysOf(event.on)
  if (days === null) return []
  return [
    'BEGIN:VEVENT',
    `UID:${event.id}@${calendar.negotiation}.travaux.invalid`,
    `DTSTAMP:${recordedAt.replace(/\.\d+/, '').replace(/[-:]/g, '')}`,
    `DTSTART;VALUE=DATE:${compact(days[0])}`,
    ...endLine(days[1]),
    `SUMMARY:${escaped(tell(calendar.teller, event.title))}`,
    ...(event.place === null ? [] : [`LOCATION:${escaped(event.place)}`]),
    `DESCRIPTION:${escaped(descriptionOf(calendar, event))}`,
    `STATUS:${STATUS[event.status]}`,
    'TRANSP:TRANSPARENT',
    ...(address === null ? [] : [`URL:${plainAddress(address)}`]),
    'END:VEVENT',
  ]
}

/** The events as a calendar (RFC 5545), whole days each. The same events give the same bytes. */
export const renderCalendar = (calendar: CalendarOf): Calendar => {
  const { teller, container, notice, events } = calendar
  const dated = events.map(event => eventLines(calendar, event)).filter(lines => lines.length > 0)
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Travaux//Record of a negotiation//EN',
    'CALSCALE:GREGORIAN',
    `X-WR-CALNAME:${escaped(teller.say('calendar.name', { container }))}`,
    ...(notice === null ? [] : [`X-WR-CALDESC:${escaped(notice)}`]),
    ...dated.flat(),
    'END:VCALENDAR',
  ]
  return { text: lines.map(folded).join(''), undated: events.length - dated.length }
}
