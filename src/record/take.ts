import { accept, type Refusal, type Result, refuse } from '../text/reading.ts'
import type { Entry, EntryChange, Intent } from './entry.ts'
import { evidenceIn, references } from './references.ts'
import { dependants, refusalsOf } from './rules.ts'
import { advance, findByRef, findThing, NOW, type RecordState, refKey, refOf } from './state.ts'
import type { Thing, ThingRef } from './thing.ts'
import { type Instant, toInstant } from './time.ts'

/** The first moment: known for as long as anybody asks. */
export const ALWAYS: Instant = '0001-01-01T00:00:00.000Z'

/** The state that intents lead to, and the entries that say so; none for an intent that changes nothing. */
export type Taken = {
  readonly state: RecordState
  readonly entries: readonly Entry[]
}

const earlierOf = (one: Instant, other: Instant): Instant => (one < other ? one : other)
const laterOf = (one: Instant, other: Instant): Instant => (one > other ? one : other)

const intentOf = (batch: Batch): ReadonlyMap<string, Instant | null> =>
  new Map(
    batch.taken.flatMap(({ intent, change }) =>
      change.kind === 'retract' ? [] : [[refKey(refOf(change.after)), intent.knownOn] as const],
    ),
  )

const fromSources = (state: RecordState, thing: Thing): Instant => {
  const published = evidenceIn(thing).flatMap(({ evidence }) => {
    const source = findThing(state, 'source', evidence.source)
    return source === null ? [] : [toInstant(source.published) ?? ALWAYS]
  })
  return published.length === 0 ? ALWAYS : published.reduce(earlierOf)
}

/**
 * When a thing became known, where nobody says: a source from its publication, anything else from the earliest of its sources,
 * yet not before what it names. Things of the batch are worked out first, each once; a circle of names counts as known always.
 */
const knownOnIn = (state: RecordState, batch: Batch): ((thing: Thing) => Instant) => {
  const said = intentOf(batch)
  const found = new Map<string, Instant>()
  const work = (thing: Thing): Instant => {
    const key = refKey(refOf(thing))
    const known = found.get(key)
    if (known !== undefined) return known
    found.set(key, ALWAYS)
    const moment =
      thing.kind === 'source'
        ? (toInstant(thing.value.published) ?? ALWAYS)
        : references(thing)
            .filter(({ to }) => to.kind !== 'source')
            .map(({ to }) => ofRef(to))
            .reduce(laterOf, fromSources(state, thing))
    found.set(key, moment)
    return moment
  }
  const ofRef = (ref: ThingRef): Instant => {
    const inBatch = said.get(refKey(ref))
    if (inBatch === undefined) return state.times[ref.kind].get(ref.id)?.knownOn ?? ALWAYS
    const thing = findByRef(state, ref)
    return inBatch ?? (thing === null ? ALWAYS : work(thing))
  }
  return work
}

/** Key order does not make a difference between things. */
const same = (one: unknown, other: unknown): boolean => canonical(one) === canonical(other)

/** JSON with sorted keys and nothing undefined (RFC 8785 for the values a record holds): one text for one value. */
export const canonical = (value: unknown): string =>
  JSON.stringify(value, (_key, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  )

const changeOf = (before: Thing | null, ref: ThingRef, intent: Intent): Result<EntryChange | null> => {
  const wish = intent.change
  const params = { thing: ref.kind, id: ref.id }
  if (before !== null && intent.why === null && !(wish.kind === 'put' && same(before, wish.thing)))
    return refuse({ kind: 'no-reason', params })
  switch (wish.kind) {
    case 'put':
      if (before === null) return accept({ kind: 'add', after: wish.thing })
      return accept(same(before, wish.thing) ? null : { kind: 'amend', before, after: wish.thing })
    case 'retract':
      return before === null ? refuse({ kind: 'nothing-to-retract', params }) : accept({ kind: 'retract', before })
  }
}

const knownBeforePublished = (intent: Intent, thing: Thing): readonly Refusal[] => {
  const earliestPossible = thing.kind === 'source' ? (toInstant(thing.value.published) ?? ALWAYS) : ALWAYS
  return intent.knownOn !== null && intent.knownOn < earliestPossible
    ? [
        {
          kind: 'known-before-published',
          params: { thing: thing.kind, id: thing.value.id, at: 'knownOn' },
        },
      ]
    : []
}

/** What a batch does to a state before its rules are asked. A thing may stand in it more than once; the later one sees the earlier. */
type Batch = {
  readonly taken: readonly {
    readonly intent: Intent
    readonly change: EntryChange
  }[]
  readonly refusals: readonly Refusal[]
}

const batchOf = (state: RecordState, intents: readonly Intent[]): Batch => {
  const fresh = new Map<string, Thing | null>()
  const taken: { intent: Intent; change: EntryChange }[] = []
  const refusals: Refusal[] = []
  for (const intent of intents) {
    const ref = intent.change.kind === 'put' ? refOf(intent.change.thing) : intent.change.ref
    const standing = fresh.get(refKey(ref))
    const change = changeOf(standing === undefined ? findByRef(state, ref) : standing, ref, intent)
    if (!change.ok) refusals.push(change.refusal)
    else if (change.value !== null) {
      taken.push({ intent, change: change.value })
      fresh.set(refKey(ref), change.value.kind === 'retract' ? null : change.value.after)
    }
  }
  return { taken, refusals }
}

const entriesOf = (
  state: RecordState,
  batch: Batch,
  recordedAt: Instant,
  knownOn: (thing: Thing) => Instant,
): readonly Entry[] =>
  batch.taken.map(({ intent, change }, i) => ({
    seq: state.seq + 1 + i,
    recordedAt,
    knownOn: intent.knownOn ?? knownOn(change.kind === 'retract' ? change.before : change.after),
    by: intent.by,
    why: intent.why,
    change,
  }))

const refusalsOfBatch = (after: RecordState, batch: Batch): readonly Refusal[] =>
  batch.taken.flatMap(({ intent, change }) => {
    if (change.kind !== 'retract')
      return [...refusalsOf(after, change.after), ...knownBeforePublished(intent, change.after)]
    const ref = refOf(change.before)
    return dependants(after, ref).map(({ kind, id }) => ({
      kind: 'still-referred-to',
      params: { thing: ref.kind, id: ref.id, at: '', by: kind, name: id },
    }))
  })

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
  const draft = advance(
    state,
    entriesOf(state, batch, recordedAt, () => ALWAYS),
    NOW,
  )
  const refusals = [...batch.refusals, ...refusalsOfBatch(draft, batch)]
  if (refusals.length > 0) return refuse(refusals)
  const entries = entriesOf(state, batch, recordedAt, knownOnIn(draft, batch))
  return accept({ state: advance(state, entries, NOW), entries })
}
