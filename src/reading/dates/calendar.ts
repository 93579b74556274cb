/** Days from `from` to `to`, both inside, each counted from 1970-01-01 in the Gregorian calendar, which is carried on backwards. */
export type Days = { readonly from: number; readonly to: number }

/** A day taken apart; months count from 1. */
export type CivilDay = { readonly year: number; readonly month: number; readonly day: number }

const ERA = 146_097

/** The number of a day of the Gregorian calendar (Hinnant, days from civil). */
export const dayNumber = (year: number, month: number, day: number): number => {
  const shifted = month <= 2 ? year - 1 : year
  const era = Math.floor(shifted / 400)
  const yearOfEra = shifted - era * 400
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1
  return era * ERA + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear - 719_468
}

/** The calendar day behind a number. */
export const civilDay = (number: number): CivilDay => {
  const moved = number + 719_468
  const era = Math.floor(moved / ERA)
  const dayOfEra = moved - era * ERA
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  )
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const shifted = Math.floor((5 * dayOfYear + 2) / 153)
  const month = shifted < 10 ? shifted + 3 : shifted - 9
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1,
  }
}

/** How many days a month has. */
export const daysInMonth = (year: number, month: number): number =>
  month === 2 ? (isLeap(year) ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0

/** Whether the calendar has such a day. */
export const isDay = (year: number, month: number, day: number): boolean =>
  month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month)

const padded = (number: number, width: number): string => String(number).padStart(width, '0')

/** ISO 8601 of a day. */
export const isoDay = (number: number): string => {
  const { year, month, day } = civilDay(number)
  return `${padded(year, 4)}-${padded(month, 2)}-${padded(day, 2)}`
}

/** ISO 8601 of a stretch of days: one day, or `from/to`. */
export const isoDays = ({ from, to }: Days): string => (from === to ? isoDay(from) : `${isoDay(from)}/${isoDay(to)}`)

/** The day of the week, Monday 1 to Sunday 7 (ISO 8601). */
export const weekdayOf = (number: number): number => ((((number + 3) % 7) + 7) % 7) + 1

/** One day as a stretch of days. */
export const oneDay = (number: number): Days => ({ from: number, to: number })

/** `count` months from the first of `month` on; months beyond 12 or below 1 run into other years. */
export const monthsFrom = (year: number, month: number, count: number): Days => {
  const first = (months: number): number =>
    dayNumber(year + Math.floor(months / 12), (((months % 12) + 12) % 12) + 1, 1)
  return { from: first(month - 1), to: first(month - 1 + count) - 1 }
}

/** The days of `count` whole years. */
export const yearsFrom = (year: number, count: number): Days => monthsFrom(year, 1, 12 * count)

/** The Monday of the week that a day lies in. */
export const mondayOf = (number: number): number => number - weekdayOf(number) + 1

/** The week of a year after ISO 8601: week 1 holds 4 January. */
export const isoWeek = (year: number, week: number): Days => {
  const monday = mondayOf(dayNumber(year, 1, 4)) + (week - 1) * 7
  return { from: monday, to: monday + 6 }
}

/** The day `count` months later; where that month is too short, its last day. */
export const addMonths = (number: number, count: number): number => {
  const { year, month, day } = civilDay(number)
  const months = month - 1 + count
  const [newYear, newMonth] = [year + Math.floor(months / 12), (((months % 12) + 12) % 12) + 1]
  return dayNumber(newYear, newMonth, Math.min(day, daysInMonth(newYear, newMonth)))
}

const ISO_START = /^(-?\d{4,6})-(\d\d)-(\d\d)/

/** The day that an ISO 8601 day or moment begins with, of its own zone; null where it is none. */
export const dayOfIso = (text: string | null): number | null => {
  const found = ISO_START.exec(text ?? '')
  if (found === null) return null
  const [year, month, day] = [Number(found[1]), Number(found[2]), Number(found[3])]
  return isDay(year, month, day) ? dayNumber(year, month, day) : null
}
