import type { RecordState } from '../record/state.ts'
import type { Position } from '../record/statements.ts'
import { type Asked, hasBegun } from './asked.ts'
import type { AlsoSaid, Movement } from './movement.ts'
import type { Named } from './named.ts'
import type { OverviewAnswer, Point } from './overview.ts'
import { groupByPoint } from './party.ts'
import { holderOf } from './positions.ts'

/**
 * Movement of one holder on one point: `concessions` go away from the red-line end of the stands, `hardenings` towards it, `others` say neither; each with
 * both positions and what they rest on. `alsoSaid` stands beside a red line that the record does not say was given up: it is no movement.
 */
export type PartyMovement = {
  readonly holder: Named
  readonly point: Point
  readonly concessions: readonly Movement[]
  readonly hardenings: readonly Movement[]
  readonly others: readonly Movement[]
  readonly alsoSaid: readonly AlsoSaid[]
}

// What was given up by the asked day is where somebody moved from; that something is given up later is not known yet.
const asOn = (position: Position, { on }: Asked): Position => {
  if (on === null || position.until === undefined || position.until <= on) return position
  const { until: _later, ...known } = position
  return known
}

const positionsBy = (state: RecordState, asked: Asked, holder: Named): readonly Position[] =>
  [...state.things.position.values()]
    .filter(position => hasBegun(position.saidOn, asked) && holderOf(state, position).id === holder.id)
    .map(position => asOn(position, asked))

/** Who moved where up to the asked day, holder by holder in the order of the overview; points on which nothing moved are left out. */
export const showMovements = (
  state: RecordState,
  asked: Asked,
  { holders }: Pick<OverviewAnswer, 'holders'>,
): readonly PartyMovement[] =>
  holders.flatMap(holder =>
    groupByPoint(state, positionsBy(state, asked, holder), asked).flatMap(
      ({ point, movements, alsoSaid }): readonly PartyMovement[] => {
        if (point === null || movements.length + alsoSaid.length === 0) return []
        const going = (direction: Movement['direction']) => movements.filter(one => one.direction === direction)
        return [
          {
            holder,
            point,
            concessions: going('softened'),
            hardenings: going('hardened'),
            others: going('within-support'),
            alsoSaid,
          },
        ]
      },
    ),
  )
