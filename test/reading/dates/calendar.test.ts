import fc from 'fast-check'
import { expect, test } from 'vitest'
import { civilDay, dayNumber, dayOfIso, isoDay, isoWeek, weekdayOf } from '../../../src/reading/dates/calendar.ts'
import { easterSunday, feastDay } from '../../../src/reading/dates/feasts.ts'
import { runs } from '../../campaign.ts'

test('days agree with the calendar of the machine', () => {
  fc.assert(
    fc.property(fc.integer({ min: -200_000, max: 200_000 }), number => {
      const date = new Date(number * 86_400_000)
      const { year, month, day } = civilDay(number)
      expect([year, month, day]).toEqual([date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()])
      expect(dayNumber(year, month, day)).toBe(number)
      expect(weekdayOf(number) % 7).toBe(date.getUTCDay())
    }),
    { numRuns: runs(300) },
  )
})

test.each([
  [1961, '1961-04-02'],
  [2000, '2000-04-23'],
  [2008, '2008-03-23'],
  [2038, '2038-04-25'],
])('Easter of %i', (year, day) => {
  expect(isoDay(easterSunday(year))).toBe(day)
})

test.each([
  ['easter+39', 2024, '2024-05-09'],
  ['advent+0', 2022, '2022-11-27'],
  ['advent+0', 2023, '2023-12-03'],
  ['11/4/4', 2023, '2023-11-23'],
  ['5/1/-1', 2023, '2023-05-29'],
  ['11/4/4+1', 2010, '2010-11-26'],
])('the feast %s of %i', (rule, year, day) => {
  expect(isoDay(feastDay(rule, year) ?? 0)).toBe(day)
})

test('week 1 holds 4 January', () => {
  expect(isoDay(isoWeek(2015, 1).from)).toBe('2014-12-29')
})

test('a moment counts as the day of its own zone, and no day is null', () => {
  expect(isoDay(dayOfIso('2025-12-01T00:30:00+14:00') ?? 0)).toBe('2025-12-01')
  expect(dayOfIso('2025-02-30')).toBeNull()
  expect(dayOfIso('gestern')).toBeNull()
})
