import { civilDay, type Days, mondayOf, monthsFrom, oneDay, weekdayOf, yearsFrom } from './calendar.ts'
import type { Unit } from './lexicon/lexis.ts'
import { asDays, type Resolver, type Scene, unitOf, VAGUE } from './outcome.ts'
import type { Found } from './patterns.ts'
import { feastWeekend } from './resolve-feasts.ts'

/** The unit that a day lies in, moved by so many units; null for units that the calendar does not cut. */
export const unitAround = (day: number, unit: Unit, shift: number): Days | null => {
  const { year, month } = civilDay(day)
  const monday = mondayOf(day) + shift * 7
  switch (unit) {
    case 'day':
    case 'night':
    case 'workday':
      return oneDay(day + shift)
    case 'week':
      return { from: monday, to: monday + 6 }
    case 'fortnight':
      return { from: mondayOf(day) + shift * 14, to: mondayOf(day) + shift * 14 + 13 }
    case 'weekend':
      return { from: monday + 5, to: monday + 6 }
    case 'month':
      return monthsFrom(year, month + shift, 1)
    case 'quarter':
      return monthsFrom(year, Math.floor((month - 1) / 3) * 3 + 1 + shift * 3, 3)
    case 'half':
      return monthsFrom(year, (month > 6 ? 7 : 1) + shift * 6, 6)
    case 'year':
      return yearsFrom(year + shift, 1)
    case 'decade':
      return yearsFrom(Math.floor(year / 10) * 10 + shift * 10, 10)
    case 'century':
      return yearsFrom(Math.floor(year / 100) * 100 + shift * 100, 100)
    case 'second':
    case 'minute':
    case 'hour':
    case 'season':
    case 'millennium':
    case 'period':
      return null
  }
}

/** "gestern", "today", "tomorrow", with a part of the day or "in a week". */
export const deictic: Resolver = (found, { published }) => {
  const shift = found.number('deictic') ?? 0
  return asDays(published === null ? null : oneDay(published + shift + (found.has('week') ? 7 : 0)))
}

/** A weekday alone: the nearest that the tense allows, and the day of the text itself counts as past; with "last", "next" or "last week" that one. */
export const weekday: Resolver = (found, scene) => {
  const wanted = found.number('weekdayname') ?? found.number('weekday')
  if (wanted === null) return null
  const { published } = scene
  if (published === null) return VAGUE
  const back = (weekdayOf(published) - wanted + 7) % 7
  const week = found.number('yearshift')
  if (week !== null) return asDays(oneDay(mondayOf(published) + week * 7 + wanted - 1))
  const shift = found.number('shift')
  if (shift === null) return asDays(oneDay(weekdayByTense(published, back, scene)))
  const nearest = NEAREST.test(found.text('shift') ?? '')
  return asDays(oneDay(shiftedWeekday({ published, back, wanted, shift, nearest })))
}

const NEAREST = /^(?:komm|verg|vorig|verw|bevor|folg|coming|upcoming|past|following|forthc)/

const weekdayByTense = (published: number, back: number, { tense }: Scene): number =>
  tense() === 'future' && back > 0 ? published - back + 7 : published - back

type Shifted = {
  readonly published: number
  readonly back: number
  readonly wanted: number
  readonly shift: number
  readonly nearest: boolean
}

// "Last" and "next" count weeks from Monday, "coming" and "past" mean the nearest day.
const shiftedWeekday = ({ published, back, wanted, shift, nearest }: Shifted): number => {
  if (shift === 0 || !nearest) return mondayOf(published) + wanted - 1 + 7 * shift
  if (shift < 0) return published - (back === 0 ? 7 : back) + (shift + 1) * 7
  return published - back + 7 * shift
}

/** "Friday week", "Freitag in einer Woche": a week after the next. */
export const weekdayInWeek: Resolver = (found, { published }) => {
  const wanted = found.number('weekdayname')
  if (wanted === null) return null
  return asDays(published === null ? null : oneDay(published - ((weekdayOf(published) - wanted + 7) % 7) + 14))
}

/** A part of a day without its day: of the day told last, or of publication. */
export const partOfDay: Resolver = (_, { last, published }) => {
  const day = last !== null && last.from === last.to ? last.from : published
  return asDays(day === null ? null : oneDay(day))
}

// "In the last minute" and "in the 62nd minute" tell of a game or of haste, not of a time.
const isMoment = (unit: Unit): boolean => unit === 'second' || unit === 'minute'

// German calls the weekend that comes next so, whatever the week; English "next weekend" skips one.
const NEAR_WEEKEND = /^(?:komm|nächst|bevor|coming|upcoming)/

const weekendFrom = (day: number): Days => {
  const saturday = mondayOf(day) + (weekdayOf(day) < 6 ? 5 : 12)
  return { from: saturday, to: saturday + 1 }
}

/** "last week", "next year", "end of this month". A day after or before is counted from the day told last. */
export const shiftedUnit: Resolver = (found, scene) => {
  const unit = unitOf(found)
  const shift = found.number('shift')
  if (unit === null || isMoment(unit) || shift === null) return null
  const from = scene.published
  if (unit === 'day' && shift !== 0 && scene.last !== null) return asDays(oneDay(scene.last.to + shift))
  if (from === null) return VAGUE
  const days =
    unit === 'weekend' && shift > 0 && NEAR_WEEKEND.test(found.text('shift') ?? '')
      ? weekendFrom(from)
      : unitAround(from, unit, shift)
  return asDays(days)
}

/** "the week after next", "the year before last". */
export const unitAfterNext: Resolver = (found, { published }) => {
  const unit = unitOf(found)
  if (unit === null) return null
  return asDays(published === null ? null : unitAround(published, unit, found.has('beforelast') ? -2 : 2))
}

/** "a year earlier", "the year-ago quarter": the year before the one told last, or before publication. */
export const yearEarlier: Resolver = (_, { last, published }) => {
  const from = last?.from ?? published
  return asDays(from === null ? null : yearsFrom(civilDay(from).year - 1, 1))
}

const LATE = /^(?:sp|later)/

/** "later this year", "dieses Jahr später": from publication to its end; "earlier this year": up to publication. Of another year it is one of the halves. */
export const shiftedUnitPart: Resolver = (found, { published }) => {
  const shift = found.number('shift') ?? (found.has('shift') ? null : 0)
  const unit = found.has('unit') ? unitOf(found) : 'year'
  const late = LATE.test(found.text('half') ?? '')
  if (shift === null || unit === null) return null
  const days = published === null ? null : unitAround(published, unit, shift)
  if (days === null || published === null) return VAGUE
  if (shift === 0 && found.has('unit'))
    return asDays(late ? { from: published, to: days.to } : { from: days.from, to: published })
  return asDays(unit === 'year' ? monthsFrom(civilDay(days.from).year, late ? 7 : 1, 6) : days)
}

/** "at the end of the year", "this week": the unit that publication lies in. */
export const thisUnit: Resolver = (found, { published }) => {
  const unit = unitOf(found, 'unit2') ?? unitOf(found)
  if (unit === null) return null
  if (published === null) return VAGUE
  const days = unitAround(published, unit, found.number('shift') ?? 0)
  return asDays(days)
}

/** "the weekend": the last or the next one, whichever the tense allows; with a feast the days off around it. */
export const weekend: Resolver = (found, scene) => {
  const { published, tense } = scene
  if (found.has('feast') || found.has('feast2') || found.has('holiday')) return feastWeekend(found, scene)
  if (published === null) return VAGUE
  const shift = found.number('shift')
  if (shift !== null && shift > 0 && NEAR_WEEKEND.test(found.text('shift') ?? '')) return asDays(weekendFrom(published))
  if (shift !== null) return asDays(unitAround(published, 'weekend', shift))
  const saturday = mondayOf(published) + 5
  const from = tense() === 'past' && published < saturday ? saturday - 7 : saturday
  return asDays({ from, to: from + 1 })
}

/** Monday to Friday of a week. */
export const workingWeek: Resolver = (found, { published }) => {
  if (published === null) return VAGUE
  const monday = mondayOf(published) + (found.number('shift') ?? 0) * 7
  return asDays({ from: monday, to: monday + 4 })
}

const BACKWARD = /^(?:vor|zuvor|davor|früher|vorher|before|earlier|previously)$/

/** Whether the words beside a unit point back: "zuvor", "earlier". */
export const isBackward = (found: Found): boolean => BACKWARD.test(found.text('side') ?? '')

const SAME = /^(?:d?e?[rsm]?selben|gleichen|nämlichen|jene|diese)/

/** "the day before", "the week after", "Vortag", "am selben Tag": the unit of the time told last, or the one before or after it; of publication where none was told. */
export const neighbour: Resolver = (found, { last, published }) => {
  const unit = unitOf(found) ?? unitOf(found, 'unit2') ?? 'day'
  if (isMoment(unit)) return null
  const step = SAME.test(found.text('side') ?? '') ? 0 : isBackward(found) ? -1 : 1
  const from = last === null ? published : step < 0 ? last.from : last.to
  return asDays(from === null ? null : unitAround(from, unit, step))
}

/** "Vorjahr", "Vormonat": the unit before the one of publication. */
export const unitBefore: Resolver = (found, { published }) => {
  const unit = unitOf(found, 'unit2')
  return unit === null ? null : asDays(published === null ? null : unitAround(published, unit, -1))
}

/** "the third week": of what, the words do not say. */
export const ordinalUnit: Resolver = found => {
  const unit = unitOf(found)
  return unit === null || isMoment(unit) ? null : VAGUE
}

// "The new year" is the next one while the old one ends.
const YEAR_ENDS = 10

/** "heuer", "das neue Jahr": this year. */
export const thisYear: Resolver = (found, { published }) => {
  if (published === null) return VAGUE
  const { year, month } = civilDay(published)
  return asDays(yearsFrom(found.has('new') && month >= YEAR_ENDS ? year + 1 : year, 1))
}
