import type { Candidates } from './candidates.ts'
import type { Grouping } from './coverage.ts'
import { expectByOrder } from './order.ts'

/** How many numbers describe the surroundings of a candidate. */
export const SURROUNDINGS = 13

const logit = (p: number): number => Math.log((p + 1e-3) / (1 - p + 1e-3))
const REACH = 3

/** The strength of the link between two places, 0 where it is no candidate. */
const createGrid =
  ({ is, js }: Candidates, byRow: Grouping, strengths: Float64Array, before: number) =>
  (i: number, j: number): number => {
    if (i < 0 || i >= before) return 0
    let low = byRow.starts[i] ?? 0
    let high = (byRow.starts[i + 1] ?? 0) - 1
    while (low <= high) {
      const middle = (low + high) >> 1
      const place = js[byRow.order[middle] ?? 0] ?? 0
      if (place === j) return strengths[byRow.order[middle] ?? 0] ?? 0
      if (place < j) low = middle + 1
      else high = middle - 1
    }
    void is
    return 0
  }

/** The strongest link among the neighbours on one side, weaker with distance. */
const neighbour = (grid: (i: number, j: number) => number, i: number, j: number, sign: 1 | -1): number => {
  let best = 0
  for (let down = 0; down <= REACH; down++) {
    for (let right = 0; right <= REACH; right++) {
      if (down === 0 && right === 0) continue
      const fade = (down === 0 || right === 0 ? 0.8 : 1) / Math.max(1, Math.max(down, right) * 0.5 + 0.5)
      if (fade <= best) continue
      best = Math.max(best, fade * grid(i + sign * down, j + sign * right))
    }
  }
  return best
}

/** The strongest other link of the same provision. */
const strongestOther = (grouping: Grouping, strengths: Float64Array): Float64Array => {
  const other = new Float64Array(strengths.length)
  for (let row = 0; row + 1 < grouping.starts.length; row++) {
    let first = -1
    let second = 0
    for (let at = grouping.starts[row] ?? 0; at < (grouping.starts[row + 1] ?? 0); at++) {
      const k = grouping.order[at] ?? 0
      if (first < 0) first = k
      else if ((strengths[k] ?? 0) > (strengths[first] ?? 0)) {
        second = strengths[first] ?? 0
        first = k
      } else second = Math.max(second, strengths[k] ?? 0)
    }
    for (let at = grouping.starts[row] ?? 0; at < (grouping.starts[row + 1] ?? 0); at++) {
      const k = grouping.order[at] ?? 0
      other[k] = k === first ? second : (strengths[first] ?? 0)
    }
  }
  return other
}

/** Describes the surroundings of every candidate, given its log odds so far. Exchange of the two drafts leaves each description as it is. */
export const weighContext = (
  candidates: Candidates,
  groupings: { byRow: Grouping; byColumn: Grouping },
  size: { before: number; after: number },
  logits: Float64Array,
): Float64Array => {
  const { is, js } = candidates
  const { byRow, byColumn } = groupings
  const odds = logits.map(z => Math.exp(Math.max(-12, Math.min(12, z))))
  const strengths = odds.map(x => x / (1 + x))
  const there = expectByOrder(byRow, js, odds, size.before, size.after)
  const back = expectByOrder(byColumn, is, odds, size.after, size.before)
  const grid = createGrid(candidates, byRow, strengths, size.before)
  const rowOther = strongestOther(byRow, strengths)
  const columnOther = strongestOther(byColumn, strengths)
  const values = new Float64Array(is.length * SURROUNDINGS)
  for (let k = 0; k < is.length; k++) {
    const i = is[k] ?? 0
    const j = js[k] ?? 0
    const previous = i === 0 && j === 0 ? 1 : neighbour(grid, i, j, -1)
    const next = i === size.before - 1 && j === size.after - 1 ? 1 : neighbour(grid, i, j, 1)
    const one = there[k] ?? 0
    const two = back[k] ?? 0
    const p = rowOther[k] ?? 0
    const q = columnOther[k] ?? 0
    const s = strengths[k] ?? 0
    values.set(
      [
        s,
        previous + next,
        previous * next,
        Math.max(previous, next),
        Math.max(p, q),
        Math.min(p, q),
        Math.max(-8, Math.min(8, logits[k] ?? 0)),
        Math.max(logit(one), logit(two)),
        Math.min(logit(one), logit(two)),
        Math.max(one, two),
        Math.min(one, two),
        one * two,
        s * Math.max(previous, next),
      ],
      k * SURROUNDINGS,
    )
  }
  return values
}
