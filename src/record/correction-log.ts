import { canonical } from './canonical.ts'
import type { Entry } from './entry.ts'
import { refOf } from './state.ts'
import type { Thing, ThingRef } from './thing.ts'
import type { Instant } from './time.ts'

/** One field of a thing that was said otherwise; null where it was, or is now, left out. */
export type FieldChange = { readonly field: string; readonly before: unknown; readonly after: unknown }

/** One correction as the public reads it: what was changed or taken back, how it stood and stands, why, when and by whom. */
export type LoggedCorrection = {
  readonly seq: number
  readonly recordedAt: Instant
  readonly knownOn: Instant
  readonly by: string
  readonly why: string
  readonly kind: 'amend' | 'retract'
  readonly thing: ThingRef
  /** The fields that differ, in the order of their names; for a retraction all of them, with nothing after. */
  readonly fields: readonly FieldChange[]
}

const fieldsOf = (thing: Thing | null): ReadonlyMap<string, unknown> => new Map(Object.entries(thing?.value ?? {}))

const differences = (before: Thing, after: Thing | null): readonly FieldChange[] => {
  const [old, fresh] = [fieldsOf(before), fieldsOf(after)]
  return [...new Set([...old.keys(), ...fresh.keys()])]
    .sort()
    .map(field => ({ field, before: old.get(field) ?? null, after: fresh.get(field) ?? null }))
    .filter(change => canonical(change.before) !== canonical(change.after))
}

/** The public correction log: a view of the journal, its amendments and retractions in their order. Additions are no corrections. */
export const correctionLog = (entries: readonly Entry[]): readonly LoggedCorrection[] =>
  entries.flatMap(({ seq, recordedAt, knownOn, by, why, change }) => {
    if (change.kind === 'add') return []
    const fields = differences(change.before, change.kind === 'amend' ? change.after : null)
    return [{ seq, recordedAt, knownOn, by, why: why ?? '', kind: change.kind, thing: refOf(change.before), fields }]
  })
