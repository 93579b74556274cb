import type { Refusal } from '../text/reading.ts'
import type { RecordState } from './state.ts'
import type { Thing } from './thing.ts'

/** A rule of a sound record: the refusals that a thing meets in a state in which it already stands. */
export type Rule = (state: RecordState, thing: Thing) => readonly Refusal[]

/** A refusal of one thing. `at` is the field, as a path (`members.0.party`), empty for the thing as a whole. */
export const refusalOf = (
  kind: string,
  thing: Thing,
  at: string,
  params: Readonly<Record<string, string | number>> = {},
): Refusal => ({ kind, params: { thing: thing.kind, id: thing.value.id, at, ...params } })
