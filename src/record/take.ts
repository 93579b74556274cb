import { accept, type Refusal, type Result, refuse } from '../text/reading.ts'
import { canonical } from './canonical.ts'
import { dependantsOf, touchesOthers } from './dependants.ts'
import { Author, type Entry, type EntryChange, type Intent, Reason } from './entry.ts'
import { knownOnOf, shownFrom } from './known-on.ts'
import { references } from './references.ts'
import { refusalOf } from './rule.ts'
import { refusalsOf } from './rules.ts'
import { advance, findByRef, NOW, type RecordState, refKey, refOf } from './state.ts'
import type { Thing, ThingRef } from './thing.ts'
import type { Instant } from './time.ts'

/** The state that intents lead to, and the entries that say so; none for an intent that changes nothing. */
export type Taken = {
  readonly state: RecordState
  readonly entries: readonly Entry[]
}

/** Key order does not make a difference between things. */
const same = (one: Thing, other: Thing): boolean => canonical(one) === canonical(other)

const changeOf = (before: Thing | null, ref: ThingRef, intent: Intent): Result<EntryChange | null> => {
  const wish = intent.change
  const params = { thing: ref.kind, id: ref.id, at: '' }
  if (!Author.safeParse(intent.by).success) return refuse({ kind: 'no-author', params: { ...params, at: 'by' } })
  if (before === null && wish.kind === 'retract') return refuse({ kind: 'nothing-to-retract', params })
  if (before !== null && wish.kind === 'put' && same(before, wish.thing)) return accept(null)
  if (!(before === null && intent.why === null) && !Reason.safeParse(intent.why).success)
    return refuse({ kind: 'no-reason', params: { ...params, at: 'why' } })
  if (before === null) return accept(wish.kind === 'put' ? { kind: 'add', after: wish.thing } : null)
  return accept(wish.kind === 'put' ? { kind: 'amend', before, after: wish.thing } : { kind: 'retract', before })
}

type Wished = { readonly intent: Intent; readonly change: EntryChange }

/** What a batch does to a state before its rules are asked. A thing may stand in it more than once; the later one sees the earlier. */
type Batch = { readonly wished: readonly Wished[]; readonly refusals: readonly Refusal[] }

const batchOf = (state: RecordState, intents: readonly Intent[]): Batch => {
  const fresh = new Map<string, Thing | null>()
  const wished: Wished[] = []
  const refusals: Refusal[] = []
  for (const intent of intents) {
    const ref = intent.change.kind === 'put' ? refOf(intent.change.thing) : intent.change.ref
    const standing = fresh.get(refKey(ref))
    const change = changeOf(standing === undefined ? findByRef(state, ref) : standing, ref, intent)
    if (!change.ok) refusals.push(change.refusal)
    else if (change.value !== null) {
      wished.push({ intent, change: change.value })
      fresh.set(refKey(ref), change.value.kind === 'retract' ? null : change.value.after)
    }
  }
  return { wished, refusals }
}

const entriesOf = (
  state: RecordState,
  { wished }: Batch,
  recordedAt: Instant,
  knownOn: readonly Instant[],
): readonly Entry[] =>
  wished.map(({ intent, change }, i) => ({
    seq: state.seq + 1 + i,
    recordedAt,
    knownOn: knownOn[i] ?? recordedAt,
    by: intent.by,
    why: intent.why,
    change,
  }))

/** A moment that somebody says must not lie before the sources, nor before what the thing names was known. */
const knownTooEarly = (after: RecordState, { intent, change }: Wished, knownOn: ReadonlyMap<string, Instant>) => {
  const said = intent.knownOn
  if (said === null || change.kind === 'retract') return []
  const shown = shownFrom(after, change.after)
  const named = references(change.after).filter(
    ({ to }) => to.kind !== 'source' && said < (knownOn.get(refKey(to)) ?? said),
  )
  return [
    ...(said < shown ? [refusalOf('known-before-published', change.after, 'knownOn', { published: shown })] : []),
    ...named.map(({ at, to }) => refusalOf('known-before-named', change.after, at, { kind: to.kind, names: to.id })),
  ]
}

const stillReferredTo = (after: RecordState, { wished }: Batch): readonly Refusal[] => {
  const gone = wished.flatMap(({ change }) =>
    change.kind === 'retract' && findByRef(after, refOf(change.before)) === null ? [refOf(change.before)] : [],
  )
  if (gone.length === 0) return []
  return dependantsOf(after, gone).flatMap(({ thing, on }) =>
    on.map(({ kind, id }) => ({
      kind: 'still-referred-to',
      params: { thing: kind, id, at: '', by: thing.kind, name: thing.value.id },
    })),
  )
}

/** What rested soundly on a thing and no longer does once it is amended: quotations that its new words do not hold, and the like. */
const brokenElsewhere = (after: RecordState, { wished }: Batch): readonly Refusal[] => {
  const touched = wished.flatMap(({ change }) =>
    change.kind === 'amend' && touchesOthers(change) ? [refOf(change.after)] : [],
  )
  if (touched.length === 0) return []
  const asked = new Set(
    wished.flatMap(({ change }) => (change.kind === 'retract' ? [] : [refKey(refOf(change.after))])),
  )
  return dependantsOf(after, touched).flatMap(({ thing }) =>
    asked.has(refKey(refOf(thing))) ? [] : refusalsOf(after, thing),
  )
}

const refusalsOfBatch = (after: RecordState, batch: Batch): readonly Refusal[] => [
  ...batch.wished.flatMap(({ change }) => (change.kind === 'retract' ? [] : refusalsOf(after, change.after))),
  ...stillReferredTo(after, batch),
  ...brokenElsewhere(after, batch),
]

/** When all that a batch names was known, by name; what stood before keeps its moment. */
const momentsOf = (after: RecordState, { wished }: Batch): ReadonlyMap<string, Instant> =>
  new Map(
    wished
      .flatMap(({ change }) => (change.kind === 'retract' ? [] : references(change.after)))
      .flatMap(({ to }) => {
        const times = after.times[to.kind].get(to.id)
        return times === undefined ? [] : [[refKey(to), times.knownOn]]
      }),
  )

const recordedTooEarly = (state: RecordState, recordedAt: Instant): readonly Refusal[] =>
  recordedAt < state.recordedAt
    ? [{ kind: 'recorded-before-last', params: { thing: '', id: '', at: 'recordedAt', last: state.recordedAt } }]
    : []

/**
 * Takes a batch into the record: all of it, or nothing and every reason at once. Things of one batch may name each other in any order,
 * since rules are asked of the state after all changes. `recordedAt` must not lie before the last entry's.
 */
export const take = (
  state: RecordState,
  intents: readonly Intent[],
  recordedAt: Instant,
): Result<Taken, readonly Refusal[]> => {
  const batch = batchOf(state, intents)
  const draft = advance(state, entriesOf(state, batch, recordedAt, []), NOW)
  const changes = batch.wished.map(({ intent, change }) => ({ change, said: intent.knownOn }))
  const entries = entriesOf(state, batch, recordedAt, knownOnOf(state, draft, changes))
  const after = advance(state, entries, NOW)
  const moments = momentsOf(after, batch)
  const refusals = [
    ...recordedTooEarly(state, recordedAt),
    ...batch.refusals,
    ...refusalsOfBatch(after, batch),
    ...batch.wished.flatMap(wished => knownTooEarly(after, wished, moments)),
  ]
  return refusals.length > 0 ? refuse(refusals) : accept({ state: after, entries })
}
