import type { Tongue } from '../ground.ts'
import { addMonths, civilDay, type Days, isoDays, oneDay } from './calendar.ts'
import type { Unit } from './lexicon/lexis.ts'
import { countedFrom } from './resolve-counted.ts'
import type { DateRule } from './rules.ts'

/** A time that the text tells, resolved to days or not; what ranges are joined from. */
export type Told = {
  readonly start: number
  readonly end: number
  readonly rule: DateRule
  readonly days: Days | null
  /** Whether the text tells the year too. */
  readonly ownYear: boolean
  readonly value: string | null
}

const BRIDGES: Readonly<Record<Tongue, RegExp>> = {
  de: /^[^\S\n]{0,2}(?:bis(?: einschließlich)?(?: zum| zu)?|[-–—])(?: den| dem)?[^\S\n]{0,2}$/i,
  en: /^[^\S\n]{0,2}(?:to|through|until|till|up to|[-–—])(?: the)?[^\S\n]{0,2}$/i,
}
const PAIRS: Readonly<Record<Tongue, RegExp>> = {
  de: /^[^\S\n]{0,2}und(?: den| dem)?[^\S\n]{0,2}$/i,
  en: /^[^\S\n]{0,2}and(?: the)?[^\S\n]{0,2}$/i,
}
const BETWEEN: Readonly<Record<Tongue, RegExp>> = {
  de: /\bzwischen(?: dem)?[^\S\n]$/i,
  en: /\bbetween(?: the)?[^\S\n]$/i,
}

// "in der Nacht von Freitag auf Samstag"
const NIGHT = /\bnacht[^\S\n](?:von|vom)[^\S\n]$/i
const OVER_NIGHT = /^[^\S\n](?:auf|zum?)(?: den)?[^\S\n]$/i

const NO_ENDS: readonly DateRule[] = ['year', 'duration', 'set-each', 'set-word', 'clock', 'shifted-units', 'iso-day']

const bridges = (text: string, [one, other]: readonly [Told, Told], tongue: Tongue): boolean => {
  if (other.start - one.end > 24) return false
  const gap = text.slice(one.end, other.start)
  if (BRIDGES[tongue].test(gap)) return true
  if (OVER_NIGHT.test(gap)) return NIGHT.test(text.slice(Math.max(0, one.start - 12), one.start))
  return PAIRS[tongue].test(gap) && BETWEEN[tongue].test(text.slice(Math.max(0, one.start - 14), one.start))
}

// "Monday to Friday": the end is the first such weekday after the beginning.
const endAfter = (from: number, one: Told, { days, rule, ownYear }: Told): number | null => {
  if (days === null) return null
  // "10 August 2013 to 12 September": the year of the beginning, or the one after it.
  if (one.ownYear && !ownYear && DATED.includes(rule)) {
    const moved = addMonths(days.to, 12 * (civilDay(from).year - civilDay(days.to).year))
    return moved >= from ? moved : addMonths(moved, 12)
  }
  if (rule !== 'weekday') return days.to >= from ? days.to : null
  return days.to + Math.max(0, Math.ceil((from - days.to) / 7)) * 7
}

// In "from 26 June to 28 July 2020" the year of the end holds for the beginning too, and the year before where that would turn the range round.
const startOf = (one: Told, other: Told): number => {
  const from = one.days?.from ?? 0
  if (one.ownYear || other.days === null || !DATED.includes(one.rule)) return from
  if (!other.ownYear) {
    const isTurned = DATED.includes(other.rule) && from > other.days.to && from - other.days.to < YEAR
    return isTurned ? addMonths(from, -12) : from
  }
  const years = civilDay(other.days.to).year - civilDay(from).year
  const moved = addMonths(from, 12 * years)
  return moved > other.days.to ? addMonths(from, 12 * (years - 1)) : moved
}

const YEAR = 366
const DATED: readonly DateRule[] = ['calendar-day', 'figures-day', 'month', 'quarter', 'season', 'feast', 'day-in-list']

const joined = (text: string, pair: readonly [Told, Told], tongue: Tongue): Days | null => {
  const [one, other] = pair
  if (one.days === null || NO_ENDS.includes(one.rule) || NO_ENDS.includes(other.rule)) return null
  if (!bridges(text, pair, tongue)) return null
  const start = startOf(one, other)
  const to = endAfter(start, one, other)
  return to === null ? null : { from: start, to }
}

const FROM: Readonly<Record<Tongue, RegExp>> = {
  de: /^[^\S\n](?:(nach)|(vor))(?: dem| der)?[^\S\n]$/i,
  en: /^[^\S\n](?:(from|after)|(before))(?: the)?[^\S\n]$/i,
}
const COUNTED = /^P(\d{1,4})([DWMY])$/
const UNITS: Readonly<Record<string, Unit>> = { D: 'day', W: 'week', M: 'month', Y: 'year' }

// "three days after 12 January", "two weeks from tomorrow": counted from the day that follows.
const offset = (text: string, [one, other]: readonly [Told, Told], tongue: Tongue): Days | null => {
  if (one.rule !== 'duration' || other.days === null || other.start - one.end > 16) return null
  const side = FROM[tongue].exec(text.slice(one.end, other.start))
  const count = COUNTED.exec(one.value ?? '')
  const unit = UNITS[count?.[2] ?? '']
  if (side === null || count === null || unit === undefined) return null
  const day = side[1] === undefined ? other.days.from : other.days.to
  const found = countedFrom(day, unit, (side[1] === undefined ? -1 : 1) * Number(count[1]))
  return found === null ? null : oneDay(found)
}

const OF_DAY: Readonly<Record<Tongue, RegExp>> = { de: /^[^\S\n](?:des|vom)[^\S\n]$/i, en: /^[^\S\n]of[^\S\n]$/i }

// "am Abend des 3. Mai", "the morning of 3 May": a part of the day that follows.
const partOf = (text: string, [one, other]: readonly [Told, Told], tongue: Tongue): Days | null => {
  if (one.rule !== 'part-of-day' || other.start - one.end > 6) return null
  return OF_DAY[tongue].test(text.slice(one.end, other.start)) && other.days?.from === other.days?.to
    ? other.days
    : null
}

type Joined = Told & { readonly rule: 'range' | 'offset' | 'part-of-day'; readonly days: Days }

const join = (text: string, pair: readonly [Told, Told], tongue: Tongue): Joined | null => {
  const [{ start }, { end, ownYear }] = pair
  const range = joined(text, pair, tongue)
  if (range !== null) return { start, end, rule: 'range', days: range, ownYear, value: isoDays(range) }
  const day = partOf(text, pair, tongue)
  if (day !== null) return { start, end, rule: 'part-of-day', days: day, ownYear, value: isoDays(day) }
  const moved = offset(text, pair, tongue)
  return moved === null ? null : { start, end, rule: 'offset', days: moved, ownYear, value: isoDays(moved) }
}

/** Joins "from … to …", "between … and …" and "three days after …" to one stretch of days; everything else stays as it is. */
export const joinTimes = <Each extends Told>(
  told: readonly Each[],
  { text, tongue }: { readonly text: string; readonly tongue: Tongue },
): readonly (Each | Joined)[] => {
  const all: (Each | Joined)[] = []
  for (let i = 0; i < told.length; i++) {
    const [one, other] = [told[i], told[i + 1]]
    if (one === undefined) continue
    const both = other === undefined ? null : join(text, [one, other], tongue)
    all.push(both ?? one)
    if (both !== null) i++
  }
  return all
}
