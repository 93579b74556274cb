import type { Localised } from '../record/evidence.ts'
import type { ThingId } from '../record/id.ts'
import { findThing, type RecordState } from '../record/state.ts'
import type { Position } from '../record/statements.ts'
import type { Asked } from './asked.ts'
import { type Named, nameOf } from './named.ts'
import { holderOf, isHeld, STANDS, type Stand, standOf } from './positions.ts'

/** Where one holder stands on one point: every word that its positions come to, the highest first; `unknown` where it has none. */
export type OverviewCell = {
  readonly holder: ThingId
  readonly stands: readonly Stand[]
  readonly positions: readonly ThingId[]
  readonly authorAlone: boolean
}

/** Who stands where on each point: an issue, or a lineage that positions name directly. Columns are parties that negotiate, and whoever holds a position. */
export type OverviewAnswer = {
  readonly holders: readonly Named[]
  readonly points: readonly {
    readonly kind: 'issue' | 'lineage'
    readonly id: ThingId
    readonly title: Localised
    readonly lineages: readonly ThingId[]
    readonly cells: readonly OverviewCell[]
  }[]
}

/** A point on which parties stand somewhere. */
export type Point = Omit<OverviewAnswer['points'][number], 'cells'>

/** The issue, or else the lineage, that a position counts for; undefined where it names none. A wording is taken or refused for the sake of its issue. */
export const pointOf = (state: RecordState, position: Position): ThingId | undefined =>
  position.issue ??
  position.lineage ??
  (position.formulation === undefined ? undefined : findThing(state, 'formulation', position.formulation)?.issue)

const pointsOf = (state: RecordState, positions: readonly Position[]): readonly Point[] => {
  const named = new Set(positions.flatMap(({ issue, lineage }) => (issue === undefined && lineage ? [lineage] : [])))
  return [
    ...[...state.things.issue.values()].map(({ id, title, lineages }) => ({
      kind: 'issue' as const,
      id,
      title,
      lineages,
    })),
    ...[...state.things.lineage.values()]
      .filter(({ id }) => named.has(id))
      .map(({ id, title }) => ({ kind: 'lineage' as const, id, title, lineages: [id] })),
  ]
}

const holdersOf = (state: RecordState, positions: readonly Position[]): readonly Named[] => {
  const holding = new Set(positions.map(position => holderOf(state, position).id))
  return [
    ...[...state.things.party.values()]
      .filter(({ id, negotiates }) => negotiates || holding.has(id))
      .map(({ id }) => nameOf(state, 'party', id)),
    ...[...state.things.bloc.values()].filter(({ id }) => holding.has(id)).map(({ id }) => nameOf(state, 'bloc', id)),
  ]
}

const cellOf = (holder: ThingId, positions: readonly Position[]): OverviewCell => {
  const words = new Set(positions.map(standOf))
  return {
    holder,
    stands: words.size === 0 ? ['unknown'] : STANDS.filter(stand => words.has(stand)),
    positions: positions.map(({ id }) => id),
    authorAlone: positions.length > 0 && positions.every(({ basis }) => basis === 'author'),
  }
}

/** Who stands where on the asked day; without one, today: a position given up by then does not count. */
export const showOverview = (state: RecordState, asked: Asked): OverviewAnswer => {
  const day = { ...asked, on: asked.on ?? asked.today }
  const positions = [...state.things.position.values()].filter(position => isHeld(position, day))
  const holders = holdersOf(state, positions)
  const held = (point: Point, holder: Named): readonly Position[] =>
    positions.filter(one => pointOf(state, one) === point.id && holderOf(state, one).id === holder.id)
  return {
    holders,
    points: pointsOf(state, positions).map(point => ({
      ...point,
      cells: holders.flatMap(holder => (holder.id === null ? [] : [cellOf(holder.id, held(point, holder))])),
    })),
  }
}
