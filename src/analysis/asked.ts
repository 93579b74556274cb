import { type CalendarDate, earliest, latest } from '../record/time.ts'

/**
 * What day of the world a question is about. `on` limits the answer to what was by then, null to nothing;
 * `today` is the day up to which reports are expected: the asked one, or the day on which the question is put.
 */
export type Asked = { readonly on: CalendarDate | null; readonly today: CalendarDate }

/** Whether something had begun by the asked day; what has no date counts. */
export const hasBegun = (occasion: string | undefined, asked: Asked): boolean =>
  asked.on === null || occasion === undefined || (earliest(occasion) ?? '') <= asked.on

/** Whether something was over before the asked day came to an end; what has no date counts. */
export const isDue = (occasion: string | undefined, asked: Asked): boolean =>
  occasion === undefined || (latest(occasion) ?? '') < asked.today

/** The order of occasions: by their first day, undated ones last; equal ones by id. */
export const byDay =
  <Value extends { readonly id: string }>(dayOf: (value: Value) => string | null | undefined) =>
  (one: Value, other: Value): number => {
    const [a, b] = [dayOf(one) ?? '~', dayOf(other) ?? '~']
    return a < b || (a === b && one.id < other.id) ? -1 : 1
  }
