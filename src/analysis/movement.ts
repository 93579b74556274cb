import { earliest, latest } from '../record/time.ts'
import { isDeniedByHolder } from './denials.ts'
import { type PositionShown, STANDS, type Stand } from './positions.ts'

/** Which way a stand went in the order of `STANDS`: towards its red-line end, away from it, or between wanting and some accepting, which says neither. */
export type Direction = 'hardened' | 'softened' | 'within-support'

/** Two positions of one holder on one point, one after the other, with different stands. A reading of ours: the earlier need not have been withdrawn. */
export type Movement = {
  readonly from: PositionShown
  readonly to: PositionShown
  readonly direction: Direction
}

const isAcceptance = (stand: Stand): boolean => stand === 'accepts' || stand === 'accepts-if'

/** Which way it is from one stand to another; null where they are the same. */
export const directionOf = (from: Stand, to: Stand): Direction | null => {
  if (from === to) return null
  // The order ranks outcomes: whoever wants something stands above whoever would accept it, and is no softer for that.
  if (from === 'wants' ? isAcceptance(to) : to === 'wants' && isAcceptance(from)) return 'within-support'
  return STANDS.indexOf(to) > STANDS.indexOf(from) ? 'hardened' : 'softened'
}

const daysOf = ({ saidOn, instances }: PositionShown): readonly string[] =>
  [saidOn, ...instances.map(instance => instance.saidOn)].flatMap(day => day ?? [])

const firstDay = (position: PositionShown): string | null =>
  daysOf(position)
    .flatMap(day => earliest(day) ?? [])
    .sort()[0] ?? null

const lastDay = (position: PositionShown): string | null =>
  daysOf(position)
    .flatMap(day => latest(day) ?? [])
    .sort()
    .at(-1) ?? null

type Dated = { readonly position: PositionShown; readonly first: string; readonly last: string }

const isGivenUpBy = ({ until }: PositionShown, day: string): boolean =>
  until !== null && (latest(until) ?? until) <= day

/** The positions that a movement may be read from, by their first day. */
const datedOf = (positions: readonly PositionShown[]): readonly Dated[] =>
  positions
    .flatMap((position): readonly Dated[] => {
      const [first, last] = [firstDay(position), lastDay(position)]
      const isTheirs = !position.authorAlone && !isDeniedByHolder(position)
      return first !== null && last !== null && isTheirs ? [{ position, first, last }] : []
    })
    .sort((one, other) => (one.first < other.first ? -1 : one.first > other.first ? 1 : 0))

/** The newest red line of those before that was not given up by the first day of what was said later; null where there is none. */
const standingLine = (before: readonly Dated[], { first }: Dated): PositionShown | null =>
  before.findLast(one => one.position.stand === 'red-line' && one.first < first && !isGivenUpBy(one.position, first))
    ?.position ?? null

/**
 * The movements within the positions of one holder on one point. Only what has a day, does not rest on an author's word alone and is not denied by its
 * own holder counts, and only where the earlier was not said again on or after the first day of the later. While a red line stands nothing moves: it
 * counts as left only where the record says until when it was held, at or before the later position; see `alsoSaidIn`.
 */
export const movementsIn = (positions: readonly PositionShown[]): readonly Movement[] => {
  const dated = datedOf(positions)
  return dated.slice(1).flatMap((later, i) => {
    const earlier = dated[i]
    if (earlier === undefined || earlier.last >= later.first) return []
    if (standingLine(dated.slice(0, i + 1), later) !== null) return []
    const direction = directionOf(earlier.position.stand, later.position.stand)
    return direction === null ? [] : [{ from: earlier.position, to: later.position, direction }]
  })
}

/** What one holder also said of a point after a red line that the record does not say was given up. Nothing is read into it. */
export type AlsoSaid = { readonly line: PositionShown; readonly also: PositionShown }

/** The positions that stand beside an earlier red line, each with the newest such line; the same positions count as for a movement. */
export const alsoSaidIn = (positions: readonly PositionShown[]): readonly AlsoSaid[] => {
  const dated = datedOf(positions)
  return dated.flatMap((later, i) => {
    const line = standingLine(dated.slice(0, i), later)
    return line === null || later.position.stand === 'red-line' ? [] : [{ line, also: later.position }]
  })
}
