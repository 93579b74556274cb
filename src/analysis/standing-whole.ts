import { lineagesOf } from '../record/lineages.ts'
import type { RecordState } from '../record/state.ts'
import type { Asked } from './asked.ts'
import { type BoundAbsent, showBound } from './bound.ts'
import { type Convergence, showConvergence } from './convergence.ts'
import { type OpenedAnswer, showOpened } from './opened.ts'
import { type OverviewAnswer, showOverview } from './overview.ts'
import { type RankedPoint, rankPoints } from './ranked.ts'
import { type PartyMovement, showMovements } from './standing-movement.ts'
import { type PointStanding, showPointStandings } from './standing-points.ts'
import { type RootsBehind, showRootsBehind } from './standing-roots.ts'

/**
 * Where the talks stand: the overview of points and holders, how each point is said to stand, the points by how contested they are, who moved, what the
 * drafts opened and closed of each point of the record, how its words converge, what stands behind each claim, and who is bound but was not there.
 */
export type WhereItStands = OverviewAnswer & {
  readonly standings: readonly PointStanding[]
  readonly ranked: readonly RankedPoint[]
  readonly movements: readonly PartyMovement[]
  readonly opened: readonly OpenedAnswer[]
  readonly convergence: readonly Convergence[]
  readonly behind: readonly RootsBehind[]
  readonly bound: readonly BoundAbsent[]
}

/** Everything about where it stands on the asked day. It reads every wording of every point of the record: ask `showOverview` where stands are enough. */
export const showWhereItStands = (state: RecordState, asked: Asked): WhereItStands => {
  const overview = showOverview(state, asked)
  const lineages = lineagesOf(state).filter(({ recorded }) => recorded !== null)
  const opened = lineages.map(lineage => showOpened(state, asked, lineage))
  return {
    ...overview,
    standings: showPointStandings(state, asked, opened),
    ranked: rankPoints(state, asked, { overview, crossings: [] }),
    movements: showMovements(state, asked, overview),
    opened,
    convergence: lineages.map(lineage => showConvergence(state, asked, lineage)),
    behind: showRootsBehind(state, asked),
    bound: showBound(state, asked),
  }
}
