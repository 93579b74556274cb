import { addMonths, type Days, oneDay, weekdayOf } from './calendar.ts'
import type { Unit } from './lexicon/lexis.ts'
import { asDays, lengthOf, type Outcome, type Resolver, unitOf, VAGUE } from './outcome.ts'
import type { Found } from './patterns.ts'
import { isBackward, unitAround } from './resolve-relative.ts'

/** The stretch of so many units before or after a day, not counting that day; weeks are counted in days, since "the last two weeks" end today. */
const stretch = (day: number, unit: Unit, count: number): Days | null => {
  const end = countedFrom(day, unit, count)
  if (end === null || count === 0) return null
  return count < 0 ? { from: end, to: day - 1 } : { from: day + 1, to: end }
}

/** The day so many units away. */
export const countedFrom = (day: number, unit: Unit, count: number): number | null => {
  const whole = Math.trunc(count)
  switch (unit) {
    case 'day':
    case 'night':
      return day + whole
    case 'workday':
      return workdaysFrom(day, whole)
    case 'week':
      return day + Math.round(count * 7)
    case 'fortnight':
      return day + whole * 14
    case 'month':
      return addMonths(day, whole)
    case 'quarter':
      return addMonths(day, whole * 3)
    case 'half':
      return addMonths(day, whole * 6)
    case 'year':
      return addMonths(day, Math.round(count * 12))
    case 'decade':
      return addMonths(day, whole * 120)
    case 'century':
      return addMonths(day, whole * 1200)
    case 'second':
    case 'minute':
    case 'hour':
    case 'weekend':
    case 'season':
    case 'millennium':
    case 'period':
      return null
  }
}

const workdaysFrom = (day: number, count: number): number => {
  const step = count < 0 ? -1 : 1
  let at = day
  for (let left = Math.min(Math.abs(count), 3000); left > 0; ) {
    at += step
    if (weekdayOf(at) < 6) left--
  }
  return at
}

/** "the last three days": days and weeks as the days they cover, longer times as durations, since their ends are not meant to the day. */
export const shiftedUnits: Resolver = (found, scene) => {
  const unit = unitOf(found)
  const shift = found.number('shift') ?? found.number('shift2')
  if (unit === null || shift === null) return null
  const count = found.number('count') ?? found.number('count2')
  const inDays = ['day', 'workday', 'week', 'fortnight'].includes(unit)
  if (!inDays || count === null || shift === 0) return { kind: 'duration', length: lengthOf(count, unit) }
  return asDays(scene.published === null ? null : stretch(scene.published, unit, Math.sign(shift) * count))
}

const LONG: readonly Unit[] = ['year', 'decade', 'century', 'millennium']
const SHORT: readonly Unit[] = ['second', 'minute', 'hour']

const COARSE: readonly Unit[] = ['month', 'quarter', 'half', ...LONG]

type Counted = { readonly found: Found; readonly from: number | null; readonly sign: 1 | -1 }

const counted = ({ found, from, sign }: Counted): Outcome | null => {
  const unit = unitOf(found)
  if (unit === null) return null
  const count = found.number('count')
  if (SHORT.includes(unit)) return { kind: 'duration', length: lengthOf(count, unit) }
  if (count === null || from === null) return VAGUE
  const first = countedFrom(from, unit, sign * count)
  const rest = unitOf(found, 'unit2')
  const day = first === null || rest === null ? first : countedFrom(first, rest, sign * (found.number('count2') ?? 0))
  if (day === null) return VAGUE
  // Nobody means a day by "three years ago": the value is no finer than the unit counted in, up from the month.
  const finest = rest ?? unit
  return asDays(COARSE.includes(finest) && sign < 0 ? unitAround(day, finest, 0) : oneDay(day))
}

/** "three days ago". In German, years and more are left a duration: "vor zehn Jahren" seldom means a day. */
export const ago: Resolver = (found, { published, tongue }) => {
  const unit = unitOf(found)
  if (tongue === 'de' && unit !== null && LONG.includes(unit)) {
    return { kind: 'duration', length: lengthOf(found.number('count'), unit) }
  }
  return counted({ found, from: published, sign: -1 })
}

/** "in three days". */
export const ahead: Resolver = (found, { published, tongue }) => {
  const unit = unitOf(found)
  if (tongue === 'de' && unit !== null && LONG.includes(unit)) {
    return { kind: 'duration', length: lengthOf(found.number('count'), unit) }
  }
  return counted({ found, from: published, sign: 1 })
}

/** "three days later", from the time told last, or else from publication. */
export const later: Resolver = (found, { last, published }) => {
  const backward = isBackward(found)
  const from = last === null ? published : backward ? last.from : last.to
  return counted({ found, from, sign: backward ? -1 : 1 })
}
