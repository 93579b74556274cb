import type { Entry, EntryChange } from './entry.ts'
import type { ThingId } from './id.ts'
import { type ChangingMap, changing, emptyMap, type LayeredMap } from './layered-map.ts'
import { THING_KINDS, type Thing, type ThingKind, type ThingOf, type ThingRef } from './thing.ts'
import { ALWAYS, type Instant } from './time.ts'

/** When a thing became known, when it was last written, and by which entries. */
export type ThingTimes = {
  readonly knownOn: Instant
  readonly recordedAt: Instant
  readonly seqs: readonly number[]
}

/** All things of one kind, by id, in the order of their first addition. */
export type Things = {
  readonly [Kind in ThingKind]: ReadonlyMap<ThingId, ThingOf<Kind>>
}

/** The times of all things of one kind, by id. */
export type Times = {
  readonly [Kind in ThingKind]: ReadonlyMap<ThingId, ThingTimes>
}

/** All things of a record at one moment: a pure fold over entries. `recordedAt` is when the last entry was written. */
export type RecordState = {
  readonly seq: number
  readonly recordedAt: Instant
  readonly things: Things
  readonly times: Times
}

/** Which entries count: those written up to a moment, those known up to a moment; null sets no limit. */
export type AsOf = {
  readonly recordedAt: Instant | null
  readonly knownOn: Instant | null
}

/** Everything, as it is known and written now. */
export const NOW: AsOf = { recordedAt: null, knownOn: null }

/** The name of a thing as one string, for maps. */
export const refKey = (ref: ThingRef): string => `${ref.kind} ${ref.id}`

/** The name of a thing. */
export const refOf = (thing: Thing): ThingRef => ({
  kind: thing.kind,
  id: thing.value.id,
})

type Shelf = {
  readonly things: ChangingMap<ThingId, unknown>
  readonly times: ChangingMap<ThingId, ThingTimes>
}

const counts = (entry: Entry, asOf: AsOf): boolean =>
  (asOf.recordedAt === null || entry.recordedAt <= asOf.recordedAt) &&
  (asOf.knownOn === null || entry.knownOn <= asOf.knownOn)

const put = (shelf: Shelf, thing: Thing, entry: Entry): void => {
  const { id } = thing.value
  const earlier = shelf.times.find(id)
  shelf.things.put(id, thing.value)
  shelf.times.put(id, {
    knownOn: earlier && earlier.knownOn < entry.knownOn ? earlier.knownOn : entry.knownOn,
    recordedAt: entry.recordedAt,
    seqs: earlier ? [...earlier.seqs, entry.seq] : [entry.seq],
  })
}

const applyTo = (shelf: Shelf, entry: Entry): void => {
  const change = entry.change
  switch (change.kind) {
    case 'add':
    case 'amend':
      put(shelf, change.after, entry)
      break
    case 'retract':
      shelf.things.remove(change.before.value.id)
      shelf.times.remove(change.before.value.id)
  }
}

const kindOf = (change: EntryChange): ThingKind => (change.kind === 'retract' ? change.before.kind : change.after.kind)

// Every map of a state is made here, by `changing` from `emptyMap`; `Things` tells readers no more than they need.
const layeredOf = <Value>(map: ReadonlyMap<ThingId, Value>): LayeredMap<ThingId, Value> =>
  map as LayeredMap<ThingId, Value>

/** The shelves that are touched, opened at the first entry for each. */
const openShelves = (state: RecordState) => {
  const open = new Map<ThingKind, Shelf>()
  const shelfOf = (kind: ThingKind): Shelf => {
    const shelf = open.get(kind) ?? {
      things: changing<ThingId, unknown>(layeredOf<unknown>(state.things[kind])),
      times: changing(layeredOf(state.times[kind])),
    }
    open.set(kind, shelf)
    return shelf
  }
  const close = (): Pick<RecordState, 'things' | 'times'> => ({
    things: {
      ...state.things,
      ...Object.fromEntries([...open].map(([kind, shelf]) => [kind, shelf.things.done()])),
    } as Things,
    times: { ...state.times, ...Object.fromEntries([...open].map(([kind, shelf]) => [kind, shelf.times.done()])) },
  })
  return { shelfOf, close }
}

/**
 * The state that more entries make of a state; entries stand in the order of their `seq`. The state given is left as it is.
 * `seq` and `recordedAt` are those of the last entry, whether it counts or not. The cost is that of the entries, not of the state.
 */
export const advance = (state: RecordState, entries: Iterable<Entry>, asOf: AsOf): RecordState => {
  const { shelfOf, close } = openShelves(state)
  let { seq, recordedAt } = state
  for (const entry of entries) {
    seq = entry.seq
    recordedAt = entry.recordedAt
    if (counts(entry, asOf)) applyTo(shelfOf(kindOf(entry.change)), entry)
  }
  return { seq, recordedAt, ...close() }
}

const emptyMaps = Object.fromEntries(THING_KINDS.map(kind => [kind, emptyMap()]))

/** A record in which nothing stands yet. */
export const EMPTY_STATE: RecordState = {
  seq: 0,
  recordedAt: ALWAYS,
  things: emptyMaps as unknown as Things,
  times: emptyMaps as unknown as Times,
}

/** The state that entries add up to. Entries must stand in the order of their `seq`. */
export const fold = (entries: Iterable<Entry>, asOf: AsOf): RecordState => advance(EMPTY_STATE, entries, asOf)

/** The value of one thing, or null where the record has none of that name. */
export const findThing = <Kind extends ThingKind>(state: RecordState, kind: Kind, id: ThingId): ThingOf<Kind> | null =>
  (state.things[kind] as ReadonlyMap<ThingId, ThingOf<Kind>>).get(id) ?? null

/** One thing by its name, with its kind; null where the record has none. */
export const findByRef = (state: RecordState, ref: ThingRef): Thing | null => {
  const value = findThing(state, ref.kind, ref.id)
  return value === null ? null : ({ kind: ref.kind, value } as Thing)
}

/** All things of some kinds, of all where none are named: kind by kind, each in the order of first addition. */
export function* thingsIn(state: RecordState, kinds: readonly ThingKind[] = THING_KINDS): Generator<Thing> {
  for (const kind of kinds) for (const value of state.things[kind].values()) yield { kind, value } as Thing
}
