import type { Asked } from '../../../analysis/asked.ts'
import { showContests } from '../../../analysis/contested.ts'
import { showOverview } from '../../../analysis/overview.ts'
import { countRedLines, type LineCount } from '../../../analysis/party.ts'
import { holderOf, showPosition } from '../../../analysis/positions.ts'
import type { ThingId } from '../../../record/id.ts'
import { remember } from '../../../record/remember.ts'
import type { RecordState } from '../../../record/state.ts'
import type { Issue, Position } from '../../../record/statements.ts'
import { draftsByDate } from '../../../record/text-drafts.ts'
import { insertIntoOrder } from '../../../text/synopsis.ts'
import { type Fate, fatesOf, hasChanged } from './points-fates.ts'
import { type PointPlace, pointsOf } from './points-ids.ts'

/** One point in the list of all: what became of it in each draft, the issues over it, and the positions held on it. */
export type ListedPoint = {
  readonly place: PointPlace
  readonly fates: readonly Fate[]
  readonly issues: readonly Issue[]
  readonly positions: readonly Position[]
  readonly holders: ReadonlySet<ThingId | null>
  readonly isChanged: boolean
}

const firstPlaceIn = (fates: readonly Fate[], draft: ThingId): number =>
  Math.min(...fates.filter(fate => fate.draft === draft).flatMap(({ provisions }) => provisions.map(one => one.order)))

/** The points in the order of the newest draft; what it lacks stands where the drafts before it have it. */
const inOrder = (state: RecordState, points: readonly ListedPoint[]): readonly ListedPoint[] => {
  const orders = draftsByDate(state)
    .toReversed()
    .map(({ id }) =>
      points
        .map(({ fates }, row) => ({ row, place: firstPlaceIn(fates, id) }))
        .filter(({ place }) => place !== Infinity)
        .sort((one, other) => one.place - other.place || one.row - other.row)
        .map(({ row }) => row),
    )
    .filter(order => order.length > 0)
  return insertIntoOrder(orders[0] ?? [], orders.slice(1), points.length).flatMap(row => points[row] ?? [])
}

/** The positions on each issue and on each recorded lineage. */
const positionsByTopic = (state: RecordState): ReadonlyMap<ThingId, ReadonlySet<Position>> => {
  const byTopic = new Map<ThingId, Set<Position>>()
  const put = (topic: ThingId | undefined, position: Position): void => {
    if (topic !== undefined) byTopic.set(topic, (byTopic.get(topic) ?? new Set()).add(position))
  }
  for (const position of state.things.position.values()) {
    put(position.issue, position)
    put(position.lineage, position)
    if (position.formulation !== undefined) put(state.things.formulation.get(position.formulation)?.issue, position)
  }
  return byTopic
}

const listPoints = (state: RecordState): readonly ListedPoint[] => {
  const byTopic = positionsByTopic(state)
  const issuesOf = Map.groupBy(
    [...state.things.issue.values()].flatMap(issue => issue.lineages.map(lineage => ({ issue, lineage }))),
    ({ lineage }) => lineage,
  )
  const points = pointsOf(state).map((place): ListedPoint => {
    const fates = fatesOf(state, place.lineage.id)
    const issues = place.lineage.recorded === null ? [] : (issuesOf.get(place.id) ?? []).map(({ issue }) => issue)
    const topics = place.lineage.recorded === null ? [] : [place.id, ...issues.map(({ id }) => id)]
    const positions = [...new Set(topics.flatMap(topic => [...(byTopic.get(topic) ?? [])]))]
    return {
      place,
      fates,
      issues,
      positions,
      holders: new Set(positions.map(position => holderOf(state, position).id)),
      isChanged: hasChanged(fates),
    }
  })
  return inOrder(state, points)
}

/** All points of a record in the order of its newest draft: those taken into the record, then those that the texts alone tell. */
export const allPoints = remember((state): readonly ListedPoint[] => {
  const listed = listPoints(state)
  return [
    ...listed.filter(({ place }) => place.lineage.recorded !== null),
    ...listed.filter(({ place }) => place.lineage.recorded === null),
  ]
})

/** The recorded lineages that are contested by the day up to which reports are expected. */
export const contestedLineages = (state: RecordState, today: string): ReadonlySet<ThingId> => {
  const asked = { on: null, today }
  const contests = showContests(state, asked, showOverview(state, asked))
  return new Set(contests.filter(({ isContested }) => isContested).flatMap(({ point }) => point.lineages))
}

/** The red lines that are held on a point on the asked day. */
export const linesOn = (
  { state, asked }: { readonly state: RecordState; readonly asked: Asked },
  { positions }: Pick<ListedPoint, 'positions'>,
): LineCount =>
  countRedLines(
    positions.map(position => showPosition(state, position, asked)),
    asked,
  )
