import { CalendarDate, earliest, latest } from '../../record/time.ts'
import type { Tongue } from '../pages/phrases.ts'

/** A stretch of days, both ends inside. */
export type Days = { readonly from: CalendarDate; readonly to: CalendarDate }

const MILLISECONDS = 86_400_000

/** The number of a day, counted from 1970. */
export const dayNumber = (day: CalendarDate): number => Math.round(Date.parse(`${day}T00:00:00Z`) / MILLISECONDS)

/** The day of a number; the last or first day that can be written where it lies beyond. */
export const dayOf = (number: number): CalendarDate => {
  const moment = new Date(Math.max(-719_162, Math.min(2_932_896, number)) * MILLISECONDS)
  return CalendarDate.parse(moment.toISOString().slice(0, 10))
}

/** How many days a stretch has. */
export const lengthOf = ({ from, to }: Days): number => dayNumber(to) - dayNumber(from) + 1

/** Whether two stretches are the same. */
export const areSame = (one: Days, other: Days): boolean => one.from === other.from && one.to === other.to

/** The year, the month or the week (from Monday) that a day lies in. */
export const around = (day: CalendarDate, unit: 'year' | 'month' | 'week'): Days => {
  if (unit === 'week') {
    const number = dayNumber(day)
    const monday = number - ((((number + 3) % 7) + 7) % 7)
    return { from: dayOf(monday), to: dayOf(monday + 6) }
  }
  const part = day.slice(0, unit === 'year' ? 4 : 7)
  return { from: earliest(part) ?? day, to: latest(part) ?? day }
}

/** The years, months or weeks that a stretch touches, in order; at most `most`. */
export const stepsIn = (days: Days, unit: 'year' | 'month' | 'week', most = 60): readonly Days[] => {
  const steps: Days[] = []
  for (let step = around(days.from, unit); step.from <= days.to && steps.length < most; ) {
    steps.push(step)
    const next = around(dayOf(dayNumber(step.to) + 1), unit)
    if (next.from <= step.from) break
    step = next
  }
  return steps
}

const LOCALES: Readonly<Record<Tongue, string>> = { en: 'en-GB', de: 'de-DE' }
const formats = new Map<string, Intl.DateTimeFormat>()

const SHAPES = {
  year: { year: 'numeric' },
  month: { month: 'short', year: 'numeric' },
  'whole-month': { month: 'long', year: 'numeric' },
  week: { day: 'numeric', month: 'short' },
  day: { weekday: 'short', day: 'numeric' },
} as const satisfies Readonly<Record<string, Intl.DateTimeFormatOptions>>

/** A day as it stands below an axis or on a button: its year, its month, or itself. */
export const sayStep = (tongue: Tongue, day: CalendarDate, shape: keyof typeof SHAPES): string => {
  const key = `${tongue} ${shape}`
  const format = formats.get(key) ?? new Intl.DateTimeFormat(LOCALES[tongue], { timeZone: 'UTC', ...SHAPES[shape] })
  formats.set(key, format)
  return format.format(new Date(`${day}T00:00:00Z`))
}

/** One mark of an axis. */
export type Tick = { readonly day: CalendarDate; readonly label: string }

/** The marks of an axis over some days: days, weeks, months or years, never more than fit. */
export const ticksOf = (tongue: Tongue, days: Days): readonly Tick[] => {
  const length = lengthOf(days)
  const tick = (day: CalendarDate, shape: keyof typeof SHAPES): Tick => ({ day, label: sayStep(tongue, day, shape) })
  if (length <= 14) return Array.from({ length }, (_, i) => tick(dayOf(dayNumber(days.from) + i), 'day'))
  const unit = length <= 92 ? 'week' : length <= 800 ? 'month' : 'year'
  const steps = stepsIn(days, unit, 400).filter(({ from }) => from >= days.from)
  const every = Math.ceil(steps.length / 14)
  return steps.filter((_, i) => i % every === 0).map(({ from }) => tick(from, unit))
}
