import type { ThingId } from '../record/id.ts'
import { findThing, type RecordState } from '../record/state.ts'
import type { Asked } from './asked.ts'
import { type Contest, showContests } from './contested.ts'
import { type OverviewAnswer, type Point, pointOf } from './overview.ts'

/** What is counted of a red line that was held against a text: `position` is whose, null for one that the record does not hold. */
export type CrossingCounted = {
  readonly verdict: 'crosses' | 'touches' | 'respects' | 'unknown'
  readonly position: ThingId | null
  readonly provision: ThingId | null
}

/**
 * A point with how contested it is. `crosses` and `touches` count pairs of a red line and a provision of a draft; `redLines` positions that are red lines;
 * `isClash`: one holder wants or accepts something of the point and another refuses something of it.
 */
export type RankedPoint = {
  readonly point: Point
  readonly crosses: number
  readonly touches: number
  readonly redLines: number
  readonly isClash: boolean
  readonly isContested: boolean
}

/** Whether a crossing counts for a point: the red line is held on it, or, where that is on no point by name, the provision stands in it. */
const isOn = (state: RecordState, point: Point, { position, provision }: CrossingCounted): boolean => {
  const line = position === null ? null : findThing(state, 'position', position)
  const held = line === null ? undefined : pointOf(state, line)
  if (held !== undefined) return held === point.id
  return (
    provision !== null && point.lineages.some(id => findThing(state, 'lineage', id)?.provisions.includes(provision))
  )
}

const rank = (state: RecordState, crossings: readonly CrossingCounted[], contest: Contest): RankedPoint => {
  const { cells: _stands, ...point } = contest.point
  const here = crossings.filter(one => isOn(state, point, one))
  const count = (verdict: CrossingCounted['verdict']) => here.filter(one => one.verdict === verdict).length
  const [crosses, touches] = [count('crosses'), count('touches')]
  const { redLines, isClash } = contest
  const isContested = contest.isContested || crosses + touches > 0
  return { point, crosses, touches, redLines, isClash, isContested }
}

/**
 * The points of an overview, the most contested first: by how often a draft crosses a red line, then by how often one touches it, then by conflicting
 * stands in the order of `showContests`: red lines, wanting against refusing, how many parties are known to stand somewhere, the order of the record.
 */
export const rankPoints = (
  state: RecordState,
  asked: Asked,
  { overview, crossings }: { readonly overview: OverviewAnswer; readonly crossings: readonly CrossingCounted[] },
): readonly RankedPoint[] =>
  showContests(state, asked, overview)
    .map(contest => rank(state, crossings, contest))
    .sort((one, other) => other.crosses - one.crosses || other.touches - one.touches)
