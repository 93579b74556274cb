import type { ThingId } from '../record/id.ts'
import { findThing, type RecordState } from '../record/state.ts'
import type { Asked } from './asked.ts'
import { isDeniedByHolder } from './denials.ts'
import type { OverviewAnswer } from './overview.ts'
import { type PositionShown, showPosition } from './positions.ts'

/**
 * How contested one point is. `redLines` counts positions that somebody of the party is quoted or reported for, never an author's word alone, nor what
 * the party itself denies. `isClash`: one holder wants or accepts something of the point, also on a condition, and another refuses something of it.
 * Each side shows each holder's firmest position: `wanting` what is wanted or accepted, `conditional` what is accepted on a condition only.
 */
export type Contest = {
  readonly point: OverviewAnswer['points'][number]
  readonly redLines: number
  readonly isClash: boolean
  readonly isContested: boolean
  readonly wanting: readonly PositionShown[]
  readonly conditional: readonly PositionShown[]
  readonly refusing: readonly PositionShown[]
}

type Side = 'wanting' | 'conditional' | 'refusing'

const FIRMNESS = ['red-line', 'firm', 'preference'] as const satisfies readonly PositionShown['firmness'][]

const sideOf = ({ stance }: PositionShown): Side => {
  switch (stance) {
    case 'demands':
    case 'supports':
      return 'wanting'
    case 'conditional':
      return 'conditional'
    case 'opposes':
    case 'rejects':
      return 'refusing'
  }
}

const isTheirs = (position: PositionShown): boolean => !position.authorAlone && !isDeniedByHolder(position)

// What the party says itself goes before what a writer says of it, then the firmer, then the later word.
const byWeight = (one: PositionShown, other: PositionShown): number =>
  Number(isTheirs(other)) - Number(isTheirs(one)) ||
  FIRMNESS.indexOf(one.firmness) - FIRMNESS.indexOf(other.firmness) ||
  ((one.saidOn ?? '') < (other.saidOn ?? '') ? 1 : -1)

const firmestOfEach = (positions: readonly PositionShown[]): readonly PositionShown[] => {
  const firmest = new Map<ThingId | null, PositionShown>()
  for (const position of positions.toSorted(byWeight))
    if (!firmest.has(position.holder.id)) firmest.set(position.holder.id, position)
  return [...firmest.values()]
}

const isClashOf = (positions: readonly PositionShown[]): boolean => {
  const holders = (side: readonly PositionShown[]) => new Set(side.map(({ holder }) => holder.id))
  const refusing = holders(positions.filter(position => sideOf(position) === 'refusing'))
  const others = holders(positions.filter(position => sideOf(position) !== 'refusing'))
  return [...others].some(one => [...refusing].some(other => one !== other))
}

const contestOf = (state: RecordState, asked: Asked, point: Contest['point']): Contest => {
  const positions = point.cells
    .flatMap(cell => cell.positions)
    .flatMap(id => findThing(state, 'position', id) ?? [])
    .map(position => showPosition(state, position, asked))
  const theirs = positions.filter(isTheirs)
  const redLines = theirs.filter(({ firmness }) => firmness === 'red-line').length
  const isClash = isClashOf(theirs)
  const side = (wanted: Side) => firmestOfEach(positions.filter(position => sideOf(position) === wanted))
  return {
    point,
    redLines,
    isClash,
    isContested: redLines > 0 || isClash,
    wanting: side('wanting'),
    conditional: side('conditional'),
    refusing: side('refusing'),
  }
}

const knownStands = ({ point }: Contest): number => point.cells.filter(({ positions }) => positions.length > 0).length

/**
 * The points of an overview, the most contested first: by the number of red lines, then those where parties both want and refuse, then by how many
 * parties are known to stand somewhere, then in the order of the record.
 */
export const showContests = (state: RecordState, asked: Asked, overview: OverviewAnswer): readonly Contest[] =>
  overview.points
    .map(point => contestOf(state, asked, point))
    .sort(
      (one, other) =>
        other.redLines - one.redLines ||
        Number(other.isClash) - Number(one.isClash) ||
        knownStands(other) - knownStands(one),
    )
