import type { FlowAnswer, FlowDraft } from '../../analysis/flow.ts'
import type { ThingId } from '../../record/id.ts'

/** A branch of drafts, or one translation that no draft goes on from. `parent` is the draft from which it forks, null where none. */
export type Lane = {
  readonly drafts: readonly FlowDraft[]
  readonly kind: 'branch' | 'translations'
  readonly parent: ThingId | null
}

/** Where a draft stands in the grid of the picture: `column` counts days from the left, `row` from the top. */
export type Cell = { readonly column: number; readonly row: number; readonly lane: Lane }

type Graph = Pick<FlowAnswer, 'drafts' | 'edges'>

/** The branches of drafts in their order; after them each translation that no draft goes on from, in a lane of its own. */
const lanesOf = ({ drafts, edges }: Graph): readonly Lane[] => {
  const isAside = ({ id, translates }: FlowDraft): boolean =>
    translates !== null && !edges.some(({ from }) => from === id)
  const main = Map.groupBy(
    drafts.filter(draft => !isAside(draft)),
    ({ branch }) => branch,
  )
  const parentOf = (members: readonly FlowDraft[]): ThingId | null => {
    const inside = new Set(members.map(({ id }) => id))
    return edges.find(({ from, to }) => to === members[0]?.id && !inside.has(from))?.from ?? null
  }
  return [
    ...[...main.values()].map(members => ({ drafts: members, kind: 'branch', parent: parentOf(members) }) as const),
    ...drafts
      .filter(isAside)
      .map(draft => ({ drafts: [draft], kind: 'translations', parent: parentOf([draft]) }) as const),
  ]
}

type Columns = Map<ThingId, number>

const columnAfter = ({ edges }: Graph, columns: Columns, id: ThingId): number =>
  Math.max(0, ...edges.filter(({ to }) => to === id).map(({ from }) => (columns.get(from) ?? -1) + 1))

/**
 * A column for each draft: one a day, more where drafts of one day would stand in one place, and always right of those that it goes back to.
 * Translations that nothing goes on from take no column of their own: they stand below what came next.
 */
const columnsOf = (graph: Graph, lanes: readonly Lane[]): ReadonlyMap<ThingId, number> => {
  const laneOf = new Map(lanes.flatMap(lane => lane.drafts.map(({ id }) => [id, lane] as const)))
  const isAside = ({ id }: FlowDraft): boolean => laneOf.get(id)?.kind === 'translations'
  const columns: Columns = new Map()
  let next = 0
  for (const day of Map.groupBy(
    graph.drafts.filter(draft => !isAside(draft)),
    ({ date }) => date,
  ).values()) {
    const taken = new Map<Lane | undefined, number>()
    for (const { id } of day) {
      const column = Math.max(next, taken.get(laneOf.get(id)) ?? 0, columnAfter(graph, columns, id))
      taken.set(laneOf.get(id), column + 1)
      columns.set(id, column)
    }
    next = Math.max(next, ...taken.values())
  }
  for (const { id } of graph.drafts.filter(isAside)) columns.set(id, columnAfter(graph, columns, id))
  return columns
}

type Run = { readonly first: number; readonly last: number }

/** The columns that a lane needs for itself: its drafts, the way to it from where it forks, and the way from it to where it joins another. */
const runOf = ({ edges }: Graph, { drafts, parent }: Lane, columns: ReadonlyMap<ThingId, number>): Run => {
  const inside = new Set(drafts.map(({ id }) => id))
  const own = drafts.map(({ id }) => columns.get(id) ?? 0)
  const joins = edges
    .filter(({ from, to }) => inside.has(from) && !inside.has(to))
    .map(({ to }) => (columns.get(to) ?? 0) - 1)
  const forks = parent === null ? [] : [(columns.get(parent) ?? 0) + 1]
  return { first: Math.min(...own, ...forks), last: Math.max(...own, ...joins) }
}

const areApart = (one: Run, other: Run): boolean => one.last < other.first || other.last < one.first

/** The grid of the picture: days run to the right; a fork stands below what it forks from, in the first row that has room for it. */
export const gridOf = (graph: Graph): ReadonlyMap<ThingId, Cell> => {
  const lanes = lanesOf(graph)
  const columns = columnsOf(graph, lanes)
  const rows: Run[][] = []
  const cells = new Map<ThingId, Cell>()
  for (const lane of lanes) {
    const run = runOf(graph, lane, columns)
    const above = lane.parent === null ? -1 : (cells.get(lane.parent)?.row ?? -1)
    const found = rows.findIndex((taken, row) => row > above && taken.every(other => areApart(run, other)))
    const row = found === -1 ? Math.max(rows.length, above + 1) : found
    while (rows.length <= row) rows.push([])
    rows[row]?.push(run)
    for (const { id } of lane.drafts) cells.set(id, { column: columns.get(id) ?? 0, row, lane })
  }
  return cells
}
