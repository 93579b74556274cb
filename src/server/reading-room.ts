import type { Asked } from '../analysis/asked.ts'
import { stateAt } from '../analysis/state-at.ts'
import type { Entry } from '../record/entry.ts'
import type { NegotiationId } from '../record/id.ts'
import type { RecordState } from '../record/state.ts'
import { ALWAYS, type CalendarDate } from '../record/time.ts'
import { accept, type Refusal, type Result } from '../text/reading.ts'
import type { LogCheckpoint } from '../web/pages/site/view.ts'
import { keepWithin } from './least-recent.ts'
import type { Library } from './library.ts'

/** A record at one moment: its state, the entries that count, what is asked of it, and the root of its log at that revision. */
export type Moment = {
  readonly state: RecordState
  readonly entries: readonly Entry[]
  readonly asked: Asked
  readonly checkpoint: LogCheckpoint | null
  readonly knownDays: { readonly first: string; readonly last: string } | null
}

/** Which moment: the record after an entry (null: the newest), as known at the end of a day (null: all that is known). */
export type MomentAsked = { readonly revision: number | null; readonly knownOn: CalendarDate | null }

/** Where the pages of a site find their records: all that were there when it was opened, with what has been added since. */
export type ReadingRoom = {
  /** Looks for new entries, at most once a second. What cannot be read is reported, and what was read before stays. */
  readonly refresh: () => Promise<void>
  /** Whether `refresh` has anything to do by now. */
  readonly isStale: () => boolean
  readonly negotiations: () => readonly NegotiationId[]
  /** The newest revision; null where there is no such negotiation. */
  readonly latest: (negotiation: NegotiationId) => number | null
  /** Goes up when a log was replaced by another one: what was made before says nothing any more. */
  readonly edition: () => number
  /** Null where there is no such negotiation, or not yet so high a revision. */
  readonly momentOf: (negotiation: NegotiationId, asked: MomentAsked) => Promise<Moment | null>
}

/** What a reading room is told of the world: how many milliseconds have gone by, and whom to tell of what cannot be read. */
export type RoomWorld = { readonly elapsed: () => number; readonly report: (refusal: Refusal) => void }

type Shelf = { readonly root: string; readonly entries: readonly Entry[] }
type Shelves = Map<NegotiationId, Shelf>

const OLDEST_MILLISECONDS = 1_000
const MOST_MOMENTS = 24

const endOf = (day: CalendarDate): string => `${day}T23:59:59.999Z`

const load = async (library: Library, shelves: Shelves, id: NegotiationId): Promise<Result<boolean>> => {
  const head = await library.checkpoint(id)
  if (!head.ok) return head
  const { size, root } = head.value
  const kept = shelves.get(id)
  if (kept !== undefined && kept.entries.length === size && kept.root === root) return accept(false)
  // A log that did not only grow has been put in the place of another one.
  const isGrown = kept !== undefined && kept.entries.length < size
  const fresh = await library.entries(id, isGrown ? kept.entries.length + 1 : 1)
  if (!fresh.ok) return fresh
  shelves.set(id, { root, entries: isGrown ? [...kept.entries, ...fresh.value] : fresh.value })
  return accept(!isGrown && kept !== undefined)
}

const loadAll = async (library: Library, shelves: Shelves): Promise<Result<boolean>> => {
  const known = await library.negotiations()
  if (!known.ok) return known
  let isReplaced = false
  for (const id of known.value) {
    const loaded = await load(library, shelves, id)
    if (!loaded.ok) return loaded
    isReplaced ||= loaded.value
  }
  return accept(isReplaced)
}

// What has always been known has no day of its own.
const knownDaysOf = (entries: readonly Entry[]): Moment['knownDays'] => {
  const days = entries.map(({ knownOn }) => knownOn.slice(0, 10)).filter(day => day > ALWAYS.slice(0, 10))
  if (days.length === 0) return null
  return {
    first: days.reduce((one, other) => (one < other ? one : other)),
    last: days.reduce((one, other) => (one > other ? one : other)),
  }
}

// The day of the last entry that was written, never the clock: a page says the same for as long as its record does.
const fold = (entries: readonly Entry[], revision: number, knownOn: CalendarDate | null) => {
  const limit = knownOn === null ? null : endOf(knownOn)
  const written = entries.slice(0, revision)
  const counted = limit === null ? written : written.filter(entry => entry.knownOn <= limit)
  const moment = written.at(-1)?.recordedAt ?? '1970-01-01T00:00:00.000Z'
  return {
    entries: counted,
    knownDays: knownDaysOf(written),
    ...stateAt(counted, { on: null, knownOn: limit, recordedAt: null }, moment),
  }
}

/** Opens the records of a library. Refuses what the library refuses. */
export const openReadingRoom = async (library: Library, world: RoomWorld): Promise<Result<ReadingRoom>> => {
  const shelves: Shelves = new Map()
  const opened = await loadAll(library, shelves)
  if (!opened.ok) return opened
  let moments = keepWithin<Promise<Moment>>(MOST_MOMENTS, () => 1)
  let edition = 0
  let looked = world.elapsed()
  let looking: Promise<void> | null = null
  const isStale = (): boolean => looking !== null || world.elapsed() - looked >= OLDEST_MILLISECONDS
  const look = async (): Promise<void> => {
    const loaded = await loadAll(library, shelves)
    if (!loaded.ok) world.report(loaded.refusal)
    else if (loaded.value) {
      moments = keepWithin(MOST_MOMENTS, () => 1)
      edition++
    }
    looked = world.elapsed()
    looking = null
  }
  const make = async (id: NegotiationId, shelf: Shelf, { revision, knownOn }: MomentAsked): Promise<Moment> => {
    const folded = fold(shelf.entries, revision ?? shelf.entries.length, knownOn)
    const root = await library.rootAt(id, folded.state.seq)
    return { ...folded, checkpoint: root === null ? null : { size: folded.state.seq, root } }
  }
  return accept({
    isStale,
    refresh: async () => {
      if (!isStale()) return
      looking ??= look()
      await looking
    },
    negotiations: () => [...shelves.keys()],
    latest: id => shelves.get(id)?.entries.length ?? null,
    edition: () => edition,
    momentOf: async (id, { revision, knownOn }) => {
      const shelf = shelves.get(id)
      if (shelf === undefined || (revision ?? 0) > shelf.entries.length) return null
      const key = `${id} ${revision ?? shelf.entries.length} ${knownOn ?? ''}`
      const moment = moments.find(key) ?? make(id, shelf, { revision, knownOn })
      moments.keep(key, moment)
      return moment
    },
  })
}
