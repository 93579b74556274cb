import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type EventShown, showEvents } from '../../src/analysis/events.ts'
import type { ThingId } from '../../src/record/id.ts'
import { type CalendarOf, renderCalendar } from '../../src/web/elsewhere/calendar.ts'
import { calendarOf } from '../../src/web/elsewhere/of-page.ts'
import { runs } from '../campaign.ts'
import { entriesOf, readExample } from '../samples/load.ts'
import { TELLERS, viewOf } from './elsewhere-view.ts'

type ContentLine = { readonly name: string; readonly value: string }

/** Reads a calendar as RFC 5545 says: unfolds, then splits the name from the value and undoes the escapes. */
const readCalendar = (text: string): readonly ContentLine[] => {
  expect(text.endsWith('\r\n')).toBe(true)
  expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
  for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
  const lines = text.replaceAll('\r\n ', '').split('\r\n').slice(0, -1)
  return lines.map(line => {
    const [, name = '', value = ''] = /^([A-Z-]+(?:;[A-Z]+=[A-Z]+)?):(.*)$/su.exec(line) ?? []
    expect(name, line).not.toBe('')
    return { name, value: value.replace(/\\([\\;,nN])/g, (_, sign: string) => (/n/i.test(sign) ? '\n' : sign)) }
  })
}

const EVENT: EventShown = {
  id: 'lake-1' as ThingId,
  kind: 'meeting',
  title: { en: 'A meeting', de: 'Ein Treffen' },
  on: '2031-02-28',
  place: 'Harrow, by the gate',
  length: 'PT5H',
  status: 'planned',
  present: [{ kind: 'name', id: null, name: { en: 'The Chair' }, speaksFor: null }],
  absent: [
    { who: { kind: 'name', id: null, name: { en: 'Fishers' }, speaksFor: null }, concerned: { en: 'their lake' } },
  ],
  purpose: null,
  outcome: null,
  fulfils: null,
  report: null,
  drafts: [],
  lineages: [],
  issues: [],
  accounts: [],
  evidence: [],
  roots: [],
}

const calendar = (events: readonly EventShown[], more: Partial<CalendarOf> = {}): CalendarOf => ({
  teller: TELLERS.en,
  negotiation: 'lake',
  container: 'The lake',
  notice: null,
  events: events.map(event => ({ event, recordedAt: '2031-03-01T10:20:30.456Z', address: null })),
  ...more,
})

const linesOf = (events: readonly EventShown[], more: Partial<CalendarOf> = {}) =>
  readCalendar(renderCalendar(calendar(events, more)).text)

const fieldOf = (lines: readonly ContentLine[], name: string): string | undefined =>
  lines.find(line => line.name === name)?.value

describe('one event', () => {
  const lines = linesOf([EVENT], { notice: 'A sample' })

  test('is a whole day, stamped with the moment at which it was written', () => {
    expect(fieldOf(lines, 'UID')).toBe('lake-1@lake.travaux.invalid')
    expect(fieldOf(lines, 'DTSTAMP')).toBe('20310301T102030Z')
    expect(fieldOf(lines, 'DTSTART;VALUE=DATE')).toBe('20310228')
    expect(fieldOf(lines, 'DTEND;VALUE=DATE')).toBe('20310301')
    expect(fieldOf(lines, 'LOCATION')).toBe('Harrow, by the gate')
  })

  test('tells who was present, who was absent though concerned, and the notice', () => {
    const description = fieldOf(lines, 'DESCRIPTION') ?? ''
    expect(description).toContain('present: The Chair')
    expect(description).toContain('absent though concerned: Fishers (their lake)')
    expect(description).toMatch(/A sample$/)
  })

  test.each([
    ['planned', 'TENTATIVE'],
    ['cancelled', 'CANCELLED'],
    ['took-place', 'CONFIRMED'],
    ['under-way', 'CONFIRMED'],
  ] as const)('%s is %s', (status, said) => expect(fieldOf(linesOf([{ ...EVENT, status }]), 'STATUS')).toBe(said))

  test('over several days ends after the last of them; the last day of all has no day after it', () => {
    const long = linesOf([{ ...EVENT, on: '2024-02-27/2024-02-29' }])
    expect(fieldOf(long, 'DTSTART;VALUE=DATE')).toBe('20240227')
    expect(fieldOf(long, 'DTEND;VALUE=DATE')).toBe('20240301')
    expect(fieldOf(linesOf([{ ...EVENT, on: '9999-12-31' }]), 'DTEND;VALUE=DATE')).toBeUndefined()
  })

  test.each([null, '2031', '2031-02', '2031-02/2031-03-01'])('on %s is left out and counted', on => {
    const { text, undated } = renderCalendar(calendar([{ ...EVENT, on }, EVENT]))
    expect(undated).toBe(1)
    expect(text.match(/BEGIN:VEVENT/g)).toHaveLength(1)
  })
})

test('whatever a record says stays in its own line, and comes back', () => {
  const words = fc
    .array(fc.constantFrom('a', 'ß', '中', '😀', '\\', ';', ',', '\n', '\r\nBEGIN:VEVENT', ':', '"', ' '), {
      minLength: 1,
      maxLength: 90,
    })
    .map(parts => parts.join(''))
  fc.assert(
    fc.property(words, words, (title, place) => {
      const lines = linesOf([{ ...EVENT, title: { en: title }, place }], { container: title })
      const plain = (text: string) => text.replace(/\r\n?/g, '\n')
      expect(fieldOf(lines, 'SUMMARY')).toBe(plain(title))
      expect(fieldOf(lines, 'LOCATION')).toBe(plain(place))
      expect(lines.filter(({ name }) => name === 'BEGIN')).toHaveLength(2)
    }),
    { numRuns: runs(200) },
  )
})

describe.each(['ukraine-2025', 'lake-treaty'])('the calendar of %s', name => {
  const entries = entriesOf(readExample(name))
  const view = viewOf(entries, 'de', { kind: 'timeline' }, 'https://example.org/')
  const made = renderCalendar(calendarOf(view))

  test('holds every event with a day, each once', () => {
    const events = showEvents(view.state, view.asked).events
    const uids = readCalendar(made.text).filter(line => line.name === 'UID')
    expect(uids.length).toBeGreaterThan(3)
    expect(new Set(uids.map(({ value }) => value)).size).toBe(uids.length)
    expect(uids.length + made.undated).toBe(events.length)
  })

  test('is the same again', () => expect(renderCalendar(calendarOf(view))).toEqual(made))

  test('holds exactly what is chosen on the timeline', () => {
    const daysOf = (text: string) => {
      const lines = readCalendar(text)
      const of = (part: string) => lines.filter(line => line.name === `${part};VALUE=DATE`).map(({ value }) => value)
      return of('DTSTART').map((start, place) => ({ start, end: of('DTEND')[place] ?? '' }))
    }
    const all = daysOf(made.text)
    const last = all.at(-1)?.start ?? ''
    const from = last.replace(/^(....)(..)/, '$1-$2-')
    const chosen = { ...view, place: { ...view.place, query: { from: [from] } } }
    const inside = all.filter(({ end }) => end > last)
    expect(inside.length).toBeGreaterThan(0)
    expect(inside.length).toBeLessThan(all.length)
    expect(daysOf(renderCalendar(calendarOf(chosen)).text)).toEqual(inside)
  })
})
