import {
  civilDay,
  type Days,
  dayNumber,
  daysInMonth,
  isDay,
  isoWeek,
  mondayOf,
  monthsFrom,
  oneDay,
  weekdayOf,
  yearsFrom,
} from './calendar.ts'
import {
  asDated,
  asDays,
  choose,
  inYear,
  type Outcome,
  type Place,
  type Resolver,
  type Scene,
  today,
  VAGUE,
  yearTold,
} from './outcome.ts'
import type { Found } from './patterns.ts'

const dayIn =
  (month: number, day: number) =>
  (year: number): Days | null =>
    isDay(year, month, day) ? oneDay(dayNumber(year, month, day)) : null

// A leap day stands only in some years: the nearest one within the eight years between two leap years is meant.
const leapDay = (scene: Scene): Outcome => {
  const now = today(scene)
  if (now === null) return VAGUE
  const years = Array.from({ length: 17 }, (_, index) => now.year - 8 + index)
  return asDays(
    choose(
      years.map(dayIn(2, 29)).filter(days => days !== null),
      scene,
    ),
  )
}

const monthAndDay = (month: number, day: number, { found, scene }: Place): Outcome | null => {
  if (!isDay(2000, month, day)) return null
  if (month === 2 && day === 29 && yearTold(found, scene) === null) return leapDay(scene)
  return inYear(dayIn(month, day), { found, scene })
}

/** A day with its month in words. */
export const calendarDay: Resolver = (found, scene) => {
  const month = found.number('month') ?? found.number('month2')
  const day = found.number('day') ?? found.number('day2')
  return month === null || day === null ? null : monthAndDay(month, day, { found, scene })
}

/** One of several days that share a month named after the last. */
export const dayInList: Resolver = (found, scene) => {
  const day = found.number('day') ?? found.number('figure')
  const month = found.number('month') ?? found.number('figure2')
  return month === null || day === null ? null : monthAndDay(month, day, { found, scene })
}

/** Days of one month, "May 3 to 5". */
export const dayRange: Resolver = (found, scene) => {
  const number = found.number('month')
  const [first, last] = [found.number('day'), found.number('day2')]
  if (number === null || first === null || last === null || first > last) return null
  if (!isDay(2000, number, first) || !isDay(2000, number, last)) return null
  const daysOf = (of: number): Days | null =>
    isDay(of, number, last) ? { from: dayNumber(of, number, first), to: dayNumber(of, number, last) } : null
  return inYear(daysOf, { found, scene })
}

/**
 * A day in figures. German and other European texts put the day first. English puts the month first, as American papers do,
 * unless that is no date or the figures are parted by full stops.
 */
export const figuresDay: Resolver = (found, scene) => {
  const first = found.number('figure') ?? found.number('figure3') ?? 0
  const second = found.number('figure2') ?? found.number('figure4') ?? 0
  const monthFirst = scene.tongue === 'en' && !found.has('dotted')
  const [month, day] = monthFirst ? [first, second] : [second, first]
  return (
    monthAndDay(month, day, { found, scene }) ??
    (scene.tongue === 'en' || found.has('year') ? monthAndDay(day, month, { found, scene }) : null)
  )
}

/** A day and a month both as ordinals, "siebter vierter". */
export const ordinalDay: Resolver = (found, scene) => {
  const figures = `${found.text('ordinal')} ${found.text('ordinal2')}`
  if (/^[\d. ]+$/.test(figures)) return null
  return monthAndDay(found.number('ordinal2') ?? 0, found.number('ordinal') ?? 0, { found, scene })
}

/** A day as in ISO 8601, with its time where one is told. */
export const isoDay: Resolver = found => {
  const [year, month, day] = [found.number('year') ?? 0, found.number('figure') ?? 0, found.number('figure2') ?? 0]
  const number = isDay(year, month, day) ? dayNumber(year, month, day) : null
  if (number === null) return null
  const clock = found.has('hour') ? `${found.text('hour')}:${found.text('minute')}` : null
  return clock === null ? asDated(oneDay(number)) : { kind: 'moment', day: number, clock }
}

/** A day of a month that is not named: of the month that holds it with the weekday that is told, or that lies nearest. */
export const dayOfMonth: Resolver = (found, scene) => {
  const day = found.number('figure') ?? found.number('day')
  const now = today(scene)
  if (day === null || day < 1 || day > 31) return null
  if (now === null) return VAGUE
  const weekday = found.number('weekdayname') ?? found.number('weekday')
  const months = weekday === null ? [-1, 0, 1] : Array.from({ length: 25 }, (_, index) => index - 12)
  const candidates = months
    .map(by => monthsFrom(now.year, now.month + by, 1).from)
    .map(first => ({ first, ...civilDay(first) }))
    .filter(({ year, month }) => day <= daysInMonth(year, month))
    .map(({ first }) => oneDay(first + day - 1))
    .filter(({ from }) => weekday === null || weekdayOf(from) === weekday)
  return asDays(choose(candidates, scene))
}

/** A month, with or without its year; also where only its beginning, middle or end is told, since the words do not say how far that reaches. */
export const month: Resolver = (found, scene) => {
  const number = found.number('month') ?? found.number('monthname') ?? found.number('figure')
  if (number === null || number < 1 || number > 12) return null
  const daysOf = (year: number): Days => monthsFrom(year, number, 1)
  const shift = found.number('shift')
  const now = today(scene)
  if (shift === null || yearTold(found, scene) !== null) return inYear(daysOf, { found, scene })
  if (now === null) return VAGUE
  if (shift === 0) return asDays(daysOf(now.year))
  return asDays(
    shift < 0
      ? daysOf(number < now.month ? now.year : now.year - 1)
      : daysOf(number > now.month ? now.year : now.year + 1),
  )
}

/** A year, also where only its beginning, middle or end is told. */
export const year: Resolver = (found, scene) => {
  const told = yearTold(found, scene) ?? found.number('early')
  return told === null ? null : asDated(yearsFrom(told, 1))
}

/** Two years that follow each other, "2007/08". */
export const yearPair: Resolver = found => {
  const [first, second] = [found.number('year') ?? 0, found.number('year2') ?? found.number('short') ?? 0]
  return (first + 1) % 100 === second % 100 ? asDated(yearsFrom(first, 2)) : null
}

/** A season of sport or of a school lies over two years and has no fixed days. */
export const seasonYears: Resolver = () => VAGUE

const DECADES: readonly (readonly [start: RegExp, decade: number])[] = [
  [/^nuller/, 2000],
  [/^(zwanzig|twenties)/, 1920],
  [/^(drei|thirties)/, 1930],
  [/^(vierzig|forties)/, 1940],
  [/^(fünfzig|fifties)/, 1950],
  [/^(sechzig|sixties)/, 1960],
  [/^(siebzig|seventies)/, 1970],
  [/^(achtzig|eighties)/, 1980],
  [/^(neunzig|nineties)/, 1990],
]

/** A decade; two figures or a word alone mean one of the twentieth century. */
export const decade: Resolver = found => {
  const word = found.text('decade')
  const figures = found.text('any')
  const named = word === null ? null : (DECADES.find(([start]) => start.test(word))?.[1] ?? null)
  const counted =
    figures === null
      ? null
      : figures.length === 4
        ? Number(figures)
        : figures.length === 2
          ? 1900 + Number(figures)
          : null
  const first = named ?? counted
  return first === null || first % 10 !== 0 || first < 1000 || first > 2200 ? null : asDated(yearsFrom(first, 10))
}

/** A century: the twentieth runs from 1900 to 1999, as newspapers count. */
export const century: Resolver = found => {
  const number = found.number('ordinal')
  if (number === null || number < 1 || number > 30) return null
  return found.has('before') ? VAGUE : asDated(yearsFrom((number - 1) * 100, 100))
}

/** A quarter of a year. */
export const quarter: Resolver = (found, scene) => {
  const number = found.number('ordinal') ?? found.number('quarter')
  if (number === null || number < 1 || number > 4) return null
  return inYear(of => monthsFrom(of, number * 3 - 2, 3), { found, scene })
}

/** One half of a year. */
export const half: Resolver = (found, scene) => {
  const number = found.number('ordinal') ?? found.number('half')
  if (number !== 1 && number !== 2) return null
  return inYear(of => monthsFrom(of, number * 6 - 5, 6), { found, scene })
}

/** One half of a century. */
export const halfCentury: Resolver = found => {
  const [part, number] = [found.number('ordinal'), found.number('ordinal2')]
  if (number === null || number > 30 || (part !== 1 && part !== 2)) return null
  return asDated(yearsFrom((number - 1) * 100 + (part - 1) * 50, 50))
}

/** A season as three whole months (meteorological): spring from March, winter from December into the next year. */
export const season: Resolver = (found, scene) => {
  const first = found.number('season')
  if (first === null) return null
  const daysOf = (of: number): Days => monthsFrom(of, first, 3)
  const shift = found.number('shift')
  const now = today(scene)
  if (shift === null || yearTold(found, scene) !== null) return inYear(daysOf, { found, scene })
  if (now === null || scene.published === null) return VAGUE
  const { published } = scene
  const years = [-1, 0, 1].map(by => daysOf(now.year + by))
  if (shift < 0) return asDays(years.findLast(({ to }) => to < published) ?? null)
  if (shift > 0) return asDays(years.find(({ from }) => from > published) ?? null)
  return asDays(years.find(({ to }) => to >= published) ?? null)
}

/** A week by its number (ISO 8601). */
export const weekNumber: Resolver = (found, scene) => {
  const number = found.number('figure') ?? found.number('ordinal')
  if (number === null || number < 1 || number > 53) return null
  const of = yearTold(found, scene) ?? today(scene)?.year ?? null
  return of === null ? VAGUE : asDays(isoWeek(of, number))
}

const weekOfYear = (found: Found, nth: number | null): Outcome | null => {
  const of = found.number('year2')
  if (of === null || (nth !== null && nth > 53)) return null
  if (nth !== null) return asDated(isoWeek(of, nth))
  const monday = mondayOf(dayNumber(of, 12, 28))
  return asDated({ from: monday, to: monday + 6 })
}

/** The nth or the last week of a month: a week belongs to the month that holds four of its days. */
export const weekOfMonth: Resolver = (found, scene) => {
  const nth = found.has('last') ? null : found.number('ordinal')
  const number = found.number('monthname') ?? found.number('month')
  if (number === null) return weekOfYear(found, nth)
  if (nth !== null && nth > 5) return null
  const daysOf = (of: number): Days => {
    const { from, to } = monthsFrom(of, number, 1)
    const monday = nth === null ? mondayOf(to - 3) : mondayOf(from + 3) + (nth - 1) * 7
    return { from: monday, to: monday + 6 }
  }
  return inYear(daysOf, { found, scene })
}

/** "the week of April 10th": the week from Monday that holds that day. */
export const weekOfDay: Resolver = (found, scene) => {
  const day = found.has('figure') ? dayOfMonth(found, scene) : calendarDay(found, scene)
  if (day?.kind !== 'days') return day
  const monday = mondayOf(day.days.from)
  return asDays({ from: monday, to: monday + 6 })
}
