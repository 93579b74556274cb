import type { Candidates } from './candidates.ts'
import type { Grouping } from './groupings.ts'
import type { Pair, Weighed } from './pair.ts'

/**
 * How much of one provision the other explains, for every candidate, 0 to 1: `there` is the share of the first draft's provision that is found in the
 * second's, `back` the reverse. `shared` is the weight both hold. The shares are weighed by rarity, and a feature counts less the likelier a text of
 * that length holds it by chance; `shared` is not lessened.
 */
export type Coverage = { readonly there: Float64Array; readonly back: Float64Array; readonly shared: Float64Array }

/** Coverage by one kind of feature. */
export const coverageOf = (pair: Pair, { is, js }: Candidates, kind: Weighed): Coverage => {
  const { starts, ids, size } = kind.columns
  const { lengths } = pair.features
  const there = new Float64Array(is.length)
  const back = new Float64Array(is.length)
  const shared = new Float64Array(is.length)
  const marks = new Int32Array(size).fill(-1)
  let marked = -1
  for (let k = 0; k < is.length; k++) {
    const i = is[k] ?? 0
    const row = pair.first + i
    const column = pair.second + (js[k] ?? 0)
    if (marked !== i) for (let at = starts[row] ?? 0; at < (starts[row + 1] ?? 0); at++) marks[ids[at] ?? 0] = i
    marked = i
    const ownLength = (lengths[row] ?? 0) / pair.averageLength
    const otherLength = (lengths[column] ?? 0) / pair.averageLength
    let one = 0
    let two = 0
    let all = 0
    for (let at = starts[column] ?? 0; at < (starts[column + 1] ?? 0); at++) {
      const id = ids[at] ?? 0
      if (marks[id] !== i) continue
      const weight = kind.weights[id] ?? 0
      const share = kind.shares[id] ?? 0
      one += weight / (1 + share * otherLength)
      two += weight / (1 + share * ownLength)
      all += weight
    }
    there[k] = one / (kind.sums[row] || 1)
    back[k] = two / (kind.sums[column] || 1)
    shared[k] = all
  }
  return { there, back, shared }
}

/** One side of the candidates: their places there and on the other side, and the rows at which the two drafts begin. */
export type Side = {
  readonly grouping: Grouping
  readonly own: number
  readonly places: Int32Array
  readonly far: number
}

const markRow = (kind: Weighed, row: number, marks: Int32Array, value: number): void => {
  const { starts, ids } = kind.columns
  for (let at = starts[row] ?? 0; at < (starts[row + 1] ?? 0); at++) marks[ids[at] ?? 0] = value
}

/**
 * What is asked of gains: `rivals` (-1: none) by candidate; `shared`, what each candidate explains as a share of the whole, its gain where it has no rival;
 * and `idle`, candidates that do not matter (1), which gain nothing.
 */
type Rivalry = { readonly rivals: Int32Array; readonly shared: Float64Array; readonly idle: Float64Array }

/** Adds what candidates explain by one kind of feature beyond their rivals, as weight. */
const addGains = (kind: Weighed, side: Side, { rivals, idle }: Rivalry, gains: Float64Array): void => {
  const { starts, ids, size } = kind.columns
  const { grouping, own, places, far } = side
  const wanted = new Int32Array(size).fill(-1)
  const taken = new Int32Array(size)
  let stamp = 0
  const gainOf = (row: number, column: number): number => {
    let gain = 0
    const end = starts[column + 1] ?? 0
    for (let at = starts[column] ?? 0; at < end; at++) {
      const id = ids[at] ?? 0
      if (wanted[id] === row && taken[id] !== stamp) gain += kind.weights[id] ?? 0
    }
    return gain
  }
  for (let row = 0; row + 1 < grouping.starts.length; row++) {
    let held = -1
    for (let at = grouping.starts[row] ?? 0; at < (grouping.starts[row + 1] ?? 0); at++) {
      const k = grouping.order[at] ?? 0
      const rival = rivals[k] ?? -1
      if (rival < 0 || idle[k] === 1) continue
      if (held < 0) markRow(kind, own + row, wanted, row)
      if (rival !== held) {
        stamp += 1
        markRow(kind, far + (places[rival] ?? 0), taken, stamp)
        held = rival
      }
      gains[k] = (gains[k] ?? 0) + gainOf(row, far + (places[k] ?? 0))
    }
  }
}

/** What each candidate explains of its provision of one side that its rival does not, as a share of the whole. */
export const gainsOf = (kinds: readonly Weighed[], side: Side, rivalry: Rivalry): Float64Array => {
  const { starts, order } = side.grouping
  const gains = new Float64Array(order.length)
  for (const kind of kinds) addGains(kind, side, rivalry, gains)
  for (let row = 0; row + 1 < starts.length; row++) {
    const whole = kinds.reduce((sum, kind) => sum + (kind.sums[side.own + row] ?? 0), 0) || 1
    for (let at = starts[row] ?? 0; at < (starts[row + 1] ?? 0); at++) {
      const k = order[at] ?? 0
      if (rivalry.idle[k] === 1) gains[k] = 0
      else gains[k] = (rivalry.rivals[k] ?? -1) < 0 ? (rivalry.shared[k] ?? 0) : (gains[k] ?? 0) / whole
    }
  }
  return gains
}
