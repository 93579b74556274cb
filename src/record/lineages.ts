import type { Correction } from '../text/align.ts'
import type { Siglum } from '../text/draft.ts'
import { type Lineage, trace } from '../text/lineage.ts'
import { type ThingId, toThingId } from './id.ts'
import { remember } from './remember.ts'
import { findThing, type RecordState } from './state.ts'
import { correctionBetween, draftEdges, draftsByDate, provisionsOf, toTextDraft } from './text-drafts.ts'
import type { RecordedLineage } from './texts.ts'

/**
 * One provision through all drafts of a record. `recorded` is the lineage that somebody took into the record, null for one that the texts alone
 * tell; its own provisions all stand in `cells`. `traced` are those of `cells` that stand there by alignment only.
 */
export type LineageOfRecord = {
  readonly id: string
  readonly recorded: RecordedLineage | null
  readonly cells: Readonly<Record<Siglum, readonly ThingId[]>>
  readonly traced: readonly ThingId[]
  readonly reintroduced: boolean
}

const draftOf = (state: RecordState, provision: ThingId): ThingId | null =>
  findThing(state, 'provision', provision)?.draft ?? null

/** What a recorded lineage says of its texts: that each of its provisions belongs to those in the next draft in which it stands. */
const linksOf = (state: RecordState, { provisions }: RecordedLineage): readonly Correction[] => {
  const stands = draftsByDate(state)
    .map(({ id }) => provisions.filter(provision => draftOf(state, provision) === id))
    .filter(group => group.length > 0)
  return stands
    .slice(1)
    .flatMap((group, i) =>
      group.flatMap(to => (stands[i] ?? []).flatMap(from => correctionBetween(state, 'mustLink', { from, to }))),
    )
}

const tracedIn = (state: RecordState): readonly Lineage[] => {
  const drafts = draftsByDate(state).flatMap(({ id }) =>
    provisionsOf(state, id).length === 0 ? [] : (toTextDraft(state, id) ?? []),
  )
  // Corrections by hand come last, since of two that contradict each other the later holds.
  const corrections = [
    ...[...state.things.lineage.values()].flatMap(lineage => linksOf(state, lineage)),
    ...[...state.things.correction.values()].flatMap(one => correctionBetween(state, one.kind, one)),
  ]
  return drafts.length === 0 ? [] : trace({ drafts, edges: draftEdges(state), corrections }).lineages
}

/** A row while it grows: a recorded lineage with what the texts add to it, or a traced one. */
type Row = {
  readonly id: string
  readonly recorded: RecordedLineage | null
  readonly traced: ThingId[]
  reintroduced: boolean
}

const cellsOf = (state: RecordState, provisions: readonly ThingId[]): LineageOfRecord['cells'] => {
  const drafts = new Map(draftsByDate(state).map(({ id, siglum }) => [id, { siglum, cell: [] as ThingId[] }]))
  for (const provision of provisions) drafts.get(draftOf(state, provision) ?? provision)?.cell.push(provision)
  return Object.fromEntries([...drafts.values()].map(({ siglum, cell }) => [siglum, cell]))
}

const idsOf = (lineage: Lineage): readonly ThingId[] =>
  Object.values(lineage.cells).flatMap(cell => cell.flatMap(id => toThingId(id) ?? []))

/** The recorded rows, each with its provisions' drafts, and which of them a provision stands in. */
const recordedRows = (state: RecordState) => {
  const rows = [...state.things.lineage.values()].map(
    (recorded): Row => ({ id: recorded.id, recorded, traced: [], reintroduced: false }),
  )
  const owners = new Map<ThingId, Row[]>()
  for (const row of rows)
    for (const id of row.recorded?.provisions ?? []) owners.set(id, [...(owners.get(id) ?? []), row])
  return { rows, owners }
}

/** Gives a row what the texts add to it, in drafts of which the record says nothing; answers what is left. */
const addTraced = (state: RecordState, row: Row, lineage: Lineage, loose: readonly ThingId[]): readonly ThingId[] => {
  const settled = new Set(row.recorded?.provisions.map(id => draftOf(state, id)))
  const isNew = (id: ThingId): boolean => !settled.has(draftOf(state, id))
  row.traced.push(...loose.filter(isNew))
  row.reintroduced ||= lineage.reintroduced
  return loose.filter(id => !isNew(id))
}

/**
 * The lineages of a record: those that were taken into it, as they stand there, with what alignment adds in drafts of which they say nothing;
 * and those of all other provisions, traced along the relations of the drafts. Corrections by hand hold. Where a traced lineage
 * reaches into several recorded ones, what is not recorded stands in a lineage of its own.
 */
export const lineagesOf: (state: RecordState) => readonly LineageOfRecord[] = remember(state => {
  const { rows, owners } = recordedRows(state)
  const others: Row[] = []
  for (const lineage of tracedIn(state)) {
    const ids = idsOf(lineage)
    const [row, ...more] = new Set(ids.flatMap(id => owners.get(id) ?? []))
    const loose = ids.filter(id => !owners.has(id))
    const left = row !== undefined && more.length === 0 ? addTraced(state, row, lineage, loose) : loose
    if (left.length > 0)
      others.push({ id: lineage.id, recorded: null, traced: [...left], reintroduced: lineage.reintroduced })
  }
  return [...rows, ...others].map(row => ({
    ...row,
    cells: cellsOf(state, [...(row.recorded?.provisions ?? []), ...row.traced]),
  }))
})
