import type { Times } from '../../analysis/state-at.ts'
import { CalendarDate, toInstant } from '../../record/time.ts'
import { accept, type Result, refuse } from '../../text/reading.ts'
import type { Call } from '../call.ts'

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
