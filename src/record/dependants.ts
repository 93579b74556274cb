import type { EntryChange } from './entry.ts'
import { kindsNaming, references } from './references.ts'
import { type RecordState, refKey, refOf, thingsIn } from './state.ts'
import { isTermedLine } from './statements.ts'
import { THING_KINDS, type Thing, type ThingRef } from './thing.ts'

/** One thing, and what it names of the things asked for. */
export type Dependant = { readonly thing: Thing; readonly on: readonly ThingRef[] }

/**
 * The things that refer to any of some others. Walks the kinds that can, once for all that are asked for; an index of references would make
 * every append dearer, and this is asked only where something is taken back, or amended in what others rest on.
 */
export const dependantsOf = (state: RecordState, refs: readonly ThingRef[]): readonly Dependant[] => {
  const asked = new Map(refs.map(ref => [refKey(ref), ref]))
  const naming = new Set(refs.flatMap(({ kind }) => kindsNaming(kind)))
  const kinds = THING_KINDS.filter(kind => naming.has(kind))
  return [...thingsIn(state, kinds)].flatMap(thing => {
    const named = references(thing).flatMap(({ to }) => asked.get(refKey(to)) ?? [])
    return named.length === 0 ? [] : [{ thing, on: [...new Set(named)] }]
  })
}

/** Things of a state that refer to one. */
export const dependants = (state: RecordState, ref: ThingRef): readonly ThingRef[] =>
  dependantsOf(state, [ref]).map(({ thing }) => refOf(thing))

/** Whether an amendment touches what the rules of other things ask of this one. */
export const touchesOthers = (change: EntryChange): boolean => {
  if (change.kind !== 'amend') return false
  const { before, after } = change
  if (before.kind === 'source' && after.kind === 'source')
    return (['text', 'headline', 'deck', 'published'] as const).some(
      field => before.value[field] !== after.value[field],
    )
  if (before.kind === 'event' && after.kind === 'event') return before.value.status !== after.value.status
  if (before.kind === 'provision' && after.kind === 'provision') return before.value.draft !== after.value.draft
  if (before.kind === 'position' && after.kind === 'position')
    return isTermedLine(before.value) && !isTermedLine(after.value)
  return false
}
