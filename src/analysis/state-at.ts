import type { Entry } from '../record/entry.ts'
import { type AsOf, fold, type RecordState } from '../record/state.ts'
import type { CalendarDate } from '../record/time.ts'
import type { Asked } from './asked.ts'

/** The three times of a question: the day in the world, and up to when entries must have been known and written. */
export type Times = AsOf & { readonly on: CalendarDate | null }

const earliestOf = (...days: readonly (string | null | undefined)[]): string =>
  days.filter(day => typeof day === 'string').reduce((one, other) => (one < other ? one : other))

/** The last day of which the entries that count speak; an invented negotiation may lie ahead of the clock. */
const lastKnown = (entries: readonly Entry[]): string =>
  entries.reduce((last, { knownOn }) => (knownOn > last ? knownOn : last), '').slice(0, 10)

/**
 * A record as it was at the times asked for. `moment` is when the question is put; reports are expected up to the asked day, to that of the
 * limits, to the record's own end, or to that moment.
 */
export const stateAt = (
  entries: readonly Entry[],
  times: Times,
  moment: string,
): { readonly state: RecordState; readonly asked: Asked } => {
  const state = fold(entries, times)
  const [negotiation] = state.things.negotiation.values()
  const day = moment.slice(0, 10)
  const last = lastKnown(entries)
  const today = earliestOf(
    last > day ? last : day,
    times.knownOn?.slice(0, 10),
    times.recordedAt?.slice(0, 10),
    negotiation?.closedOn,
  )
  return { state, asked: { on: times.on, today: times.on ?? today } }
}
