import { doneBy } from '../../analysis/corrections.ts'
import { correctionLog } from '../../record/correction-log.ts'
import type { Entry } from '../../record/entry.ts'
import { references } from '../../record/references.ts'
import { refKey, refOf } from '../../record/state.ts'
import type { Thing, ThingRef } from '../../record/thing.ts'
import type { Instant } from '../../record/time.ts'

/** One change to the record as a feed tells it: what was done to which thing, as it stands now or stood last, why, and when. */
export type RecordChange = {
  readonly seq: number
  readonly kind: 'add' | 'amend' | 'retract'
  readonly thing: Thing
  readonly ref: ThingRef
  readonly why: string | null
  readonly recordedAt: Instant
  readonly knownOn: Instant
}

/** How many changes a feed holds at most. */
export const MOST_CHANGES = 100

const thingsOf = ({ change }: Entry): readonly Thing[] => {
  switch (change.kind) {
    case 'add':
      return [change.after]
    case 'amend':
      return [change.after, change.before]
    case 'retract':
      return [change.before]
  }
}

const keysOf = (thing: Thing): readonly string[] => [
  refKey(refOf(thing)),
  ...references(thing).map(({ to }) => refKey(to)),
]

type Index = ReadonlyMap<string, readonly number[]>

// Every page of a record has a feed: to walk through all entries for each would cost as much as everything else that is published together.
const indexes = new WeakMap<readonly Entry[], Index>()

/** The places of the entries that are about each thing, or name it, in their order. */
const indexOf = (entries: readonly Entry[]): Index => {
  const kept = indexes.get(entries)
  if (kept !== undefined) return kept
  const index = new Map<string, number[]>()
  entries.forEach((entry, place) => {
    for (const key of new Set(thingsOf(entry).flatMap(keysOf))) {
      const places = index.get(key) ?? []
      places.push(place)
      index.set(key, places)
    }
  })
  indexes.set(entries, index)
  return index
}

/** The entries about some things, the newest first; all where none are named. */
const entriesAbout = (entries: readonly Entry[], about: readonly ThingRef[] | null): readonly Entry[] => {
  if (about === null) return entries.slice(-MOST_CHANGES).toReversed()
  const index = indexOf(entries)
  const places = new Set(about.flatMap(ref => (index.get(refKey(ref)) ?? []).slice(-MOST_CHANGES)))
  return [...places].sort((one, other) => other - one).flatMap(place => entries[place] ?? [])
}

const changeOf = (entry: Entry, thing: Thing): RecordChange => ({
  seq: entry.seq,
  kind: entry.change.kind,
  thing,
  ref: refOf(thing),
  why: entry.why,
  recordedAt: entry.recordedAt,
  knownOn: entry.knownOn,
})

/**
 * The changes of a record, the newest first, a hundred at most. `about` null: all of them; else those of the things named, and of things that name
 * one of them before or after: a party with its positions, a point with its provisions.
 */
export const changesFor = (entries: readonly Entry[], about: readonly ThingRef[] | null): readonly RecordChange[] =>
  entriesAbout(entries, about)
    .slice(0, MOST_CHANGES)
    .flatMap(entry => {
      const [thing] = thingsOf(entry)
      return thing === undefined ? [] : [changeOf(entry, thing)]
    })

/** The corrections alone, the newest first, a hundred at most: what was said otherwise or taken back. Additions and supplements correct nothing. */
export const correctionsFor = (entries: readonly Entry[]): readonly RecordChange[] => {
  const corrections = new Set(
    correctionLog(entries)
      .filter(one => doneBy(one) !== 'supplement')
      .map(({ seq }) => seq),
  )
  return changesFor(
    entries.filter(({ seq }) => corrections.has(seq)),
    null,
  )
}
