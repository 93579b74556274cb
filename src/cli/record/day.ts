import type { Asked } from '../../analysis/asked.ts'
import type { Entry } from '../../record/entry.ts'
import { type AsOf, fold, type RecordState } from '../../record/state.ts'
import { CalendarDate, toInstant } from '../../record/time.ts'
import { accept, type Result, refuse } from '../../text/reading.ts'
import type { Call } from '../call.ts'

/** The three times of a question: the day in the world, and up to when entries must have been known and written. */
export type Times = AsOf & { readonly on: string | null }

// A bare day as a limit means all of that day, not only its first moment.
const limitOf = (raw: string): string | null =>
  /^\d{4}-\d{2}-\d{2}$/.test(raw)
    ? (CalendarDate.safeParse(raw).success && `${raw}T23:59:59.999Z`) || null
    : toInstant(raw)

const readLimit = (call: Call, option: 'as-known-at' | 'as-recorded-at'): Result<string | null> => {
  const raw = call.values[option]
  if (raw === undefined) return accept(null)
  const limit = limitOf(raw)
  return limit === null ? refuse({ kind: 'bad-instant', params: { option: `--${option}`, value: raw } }) : accept(limit)
}

/** The times that a call asks for. Refuses what is no day or no moment. */
export const readTimes = (call: Call): Result<Times> => {
  const { on = null } = call.values
  if (on !== null && !CalendarDate.safeParse(on).success) return refuse({ kind: 'bad-day', params: { value: on } })
  const knownOn = readLimit(call, 'as-known-at')
  if (!knownOn.ok) return knownOn
  const recordedAt = readLimit(call, 'as-recorded-at')
  if (!recordedAt.ok) return recordedAt
  return accept({ on, knownOn: knownOn.value, recordedAt: recordedAt.value })
}

const earliestOf = (...days: readonly (string | null | undefined)[]): string =>
  days.filter(day => typeof day === 'string').reduce((one, other) => (one < other ? one : other))

/** The last day of which the entries that count speak; an invented negotiation may lie ahead of the clock. */
const lastKnown = (entries: readonly Entry[]): string =>
  entries.reduce((last, { knownOn }) => (knownOn > last ? knownOn : last), '').slice(0, 10)

/** A record as it was at the times asked for; reports are expected up to the asked day, to that of the limits, to the record's own end, or to now. */
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
