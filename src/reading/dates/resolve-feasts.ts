import { type Days, oneDay, weekdayOf } from './calendar.ts'
import { feastDay } from './feasts.ts'
import { asDays, inYear, type Resolver, today, VAGUE, yearTold } from './outcome.ts'

/** A feast, of the year told or of the one that fits. */
export const feast: Resolver = (found, scene) => {
  const rule = found.word('feast')
  if (rule === null) return null
  const daysOf = (of: number): Days | null => {
    const day = feastDay(rule, of)
    return day === null ? null : oneDay(day)
  }
  const shift = found.number('shift')
  const now = today(scene)
  if (shift === null || yearTold(found, scene) !== null) return inYear(daysOf, { found, scene })
  if (now === null || scene.published === null) return VAGUE
  const { published } = scene
  const years = [-1, 0, 1].map(by => daysOf(now.year + by)).filter(days => days !== null)
  if (shift < 0) return asDays(years.findLast(({ to }) => to < published) ?? null)
  return asDays(shift === 0 ? daysOf(now.year) : (years.find(({ from }) => from > published) ?? null))
}

// "Labor Day weekend" runs from Saturday to Monday, that of Thanksgiving from Thursday to Sunday.
const daysOff = (day: number): Days => {
  const weekday = weekdayOf(day)
  const saturday = weekday < 4 ? day - weekday - 1 : day - weekday + 6
  return { from: Math.min(saturday, day), to: Math.max(saturday + 1, day) }
}

/** The weekend of a feast, with the feast itself and what lies between. */
export const feastWeekend: Resolver = (found, scene) => {
  const holiday = found.text('holiday')
  const rule = found.word('feast') ?? found.word('feast2') ?? (holiday === 'oster' ? 'easter+1' : 'easter+50')
  const daysOf = (of: number): Days | null => {
    const day = feastDay(rule, of)
    return day === null ? null : daysOff(day)
  }
  const told = yearTold(found, scene) ?? found.number('year3')
  return told === null ? inYear(daysOf, { found, scene }) : asDays(daysOf(told))
}
