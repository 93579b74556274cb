import { dayNumber, weekdayOf } from './calendar.ts'

/** Easter Sunday of a Gregorian year (Meeus, Jones and Butcher). */
export const easterSunday = (year: number): number => {
  const golden = year % 19
  const century = Math.floor(year / 100)
  const rest = year % 100
  const epact =
    (19 * golden +
      century -
      Math.floor(century / 4) -
      Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3) +
      15) %
    30
  const weekday = (32 + 2 * (century % 4) + 2 * Math.floor(rest / 4) - epact - (rest % 4)) % 7
  const late = Math.floor((golden + 11 * epact + 22 * weekday) / 451)
  const sum = epact + weekday - 7 * late + 114
  return dayNumber(year, Math.floor(sum / 31), (sum % 31) + 1)
}

/** The first Sunday of Advent is the fourth before Christmas. */
const firstAdvent = (year: number): number => {
  const christmas = dayNumber(year, 12, 25)
  return christmas - weekdayOf(christmas) - 21
}

type NthWeekday = { readonly month: number; readonly weekday: number; readonly nth: number }

const nthWeekday = (year: number, { month, weekday, nth }: NthWeekday): number => {
  if (nth < 0) {
    const last = dayNumber(month === 12 ? year + 1 : year, (month % 12) + 1, 1) - 1
    return last - ((weekdayOf(last) - weekday + 7) % 7)
  }
  const first = dayNumber(year, month, 1)
  return first + ((weekday - weekdayOf(first) + 7) % 7) + (nth - 1) * 7
}

/**
 * How the day of a feast is found: a fixed day `12-25`, days from Easter Sunday `easter+39`, days from the first Sunday of Advent `advent-7`,
 * or the nth weekday of a month `11/4/4` (month, ISO weekday, nth; -1 the last), also so many days after it `11/4/4+1`.
 */
type FeastRule = string

/** The day of a feast in a year; null where the rule is not one. */
export const feastDay = (rule: FeastRule, year: number): number | null => {
  const moving = /^(easter|advent)([+-]\d+)$/.exec(rule)
  if (moving) return (moving[1] === 'easter' ? easterSunday(year) : firstAdvent(year)) + Number(moving[2])
  const fixed = /^(\d+)-(\d+)$/.exec(rule)
  if (fixed) return dayNumber(year, Number(fixed[1]), Number(fixed[2]))
  const nth = /^(\d+)\/(\d)\/(-?\d)(\+\d)?$/.exec(rule)
  const day = { month: Number(nth?.[1]), weekday: Number(nth?.[2]), nth: Number(nth?.[3]) }
  return nth === null ? null : nthWeekday(year, day) + Number(nth[4] ?? 0)
}
