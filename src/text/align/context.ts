import type { Candidates } from './candidates.ts'
import { type Grouping, gainsOf, rivals } from './coverage.ts'
import type { Pair } from './pair.ts'
import { expectByOrder } from './order.ts'

/** How many numbers describe the surroundings of a candidate. */
export const SURROUNDINGS = 32

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

const bestOf = (grouping: Grouping, logits: Float64Array): Int32Array => {
  const best = new Int32Array(grouping.starts.length - 1).fill(-1)
  for (let row = 0; row < best.length; row++) {
    for (let at = grouping.starts[row] ?? 0; at < (grouping.starts[row + 1] ?? 0); at++) {
      const k = grouping.order[at] ?? 0
      if ((best[row] ?? -1) < 0 || (logits[k] ?? 0) > (logits[best[row] ?? 0] ?? 0)) best[row] = k
    }
  }
  return best
}

/** Describes the surroundings of every candidate, given its log odds so far. Exchange of the two drafts leaves each description as it is. */
export const weighContext = (
  candidates: Candidates,
  groupings: { byRow: Grouping; byColumn: Grouping },
  size: Pair,
  scores: Float64Array,
  logits: Float64Array,
): Float64Array => {
  const { is, js } = candidates
  const { byRow, byColumn } = groupings
  const rowBest = bestOf(byRow, logits)
  const columnBest = bestOf(byColumn, logits)
  const mutual = Uint8Array.from(is, (i, k) => (rowBest[i] === k && columnBest[js[k] ?? 0] === k ? 1 : 0))
  const bests = Float64Array.from(mutual.keys().filter(k => mutual[k] === 1).map(k => logits[k] ?? 0)).sort()
  const typical = bests.length === 0 ? 0 : Math.max(-6, Math.min(6, bests[bests.length >> 1] ?? 0))
  const { markings } = size.features
  let kept = 0.5
  let marked = 2
  mutual.forEach((m, k) => {
    const one = markings[size.first + (is[k] ?? 0)] ?? -1
    const other = markings[size.second + (js[k] ?? 0)] ?? -1
    if (m === 0 || one < 0 || other < 0) return
    marked += 1
    if (one === other) kept += 1
  })
  const keeps = kept / marked
  const shift = -Math.max(-3, Math.min(0, typical))
  const strengths = logits.map(z => 1 / (1 + Math.exp(-Math.max(-12, Math.min(12, z)))))
  const odds = logits.map((z, k) => {
    const one = markings[size.first + (is[k] ?? 0)] ?? -1
    const other = markings[size.second + (js[k] ?? 0)] ?? -1
    const number = one < 0 || other < 0 ? 0 : one === other ? 4 * (keeps - 0.25) : -2 * Math.max(0, keeps - 0.25)
    return Math.exp(Math.max(-12, Math.min(12, z + shift + number)))
  })
  const there = expectByOrder(byRow, js, odds, size.before, size.after)
  const back = expectByOrder(byColumn, is, odds, size.after, size.before)
  const grid = createGrid(candidates, byRow, strengths, size.before)
  const rowOther = strongestOther(byRow, strengths)
  const columnOther = strongestOther(byColumn, strengths)
  const kinds = [size.words, size.rarePairs]
  const believed = (grouping: Grouping): Int32Array =>
    rivals(grouping, strengths).map(k => (k >= 0 && (strengths[k] ?? 0) > 0.3 ? k : -1))
  const rowGain = gainsOf(kinds, { grouping: byRow, own: size.first, places: js, far: size.second }, believed(byRow))
  const columnGain = gainsOf(kinds, { grouping: byColumn, own: size.second, places: is, far: size.first }, believed(byColumn))
  const rowAll = gainsOf(kinds, { grouping: byRow, own: size.first, places: js, far: size.second }, new Int32Array(is.length).fill(-1))
  const columnAll = gainsOf(kinds, { grouping: byColumn, own: size.second, places: is, far: size.first }, new Int32Array(is.length).fill(-1))
  const rateOf = (grouping: Grouping): number => {
    let sum = 0
    let extra = 0
    for (let row = 0; row + 1 < grouping.starts.length; row++) {
      let total = 0
      let best = 0
      for (let at = grouping.starts[row] ?? 0; at < (grouping.starts[row + 1] ?? 0); at++) {
        const s = strengths[grouping.order[at] ?? 0] ?? 0
        if (s < 0.3) continue
        total += s
        if (s > best) best = s
      }
      sum += best
      extra += total - best
    }
    return Math.log((extra + 0.5) / (sum + 20))
  }
  const splitRate = rateOf(byRow)
  const mergeRate = rateOf(byColumn)
  void scores
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
    const [ga, gb, ta, tb] = [rowGain[k] ?? 0, columnGain[k] ?? 0, rowAll[k] ?? 0, columnAll[k] ?? 0]
    const fa = ga / (ta + 0.03)
    const fb = gb / (tb + 0.03)
    const rowFirst = ta >= tb
    const oneMark = markings[size.first + i] ?? -1
    const otherMark = markings[size.second + j] ?? -1
    const same = oneMark >= 0 && oneMark === otherMark ? 1 : 0
    const differs = oneMark >= 0 && otherMark >= 0 && oneMark !== otherMark ? 1 : 0
    const pe = p > s ? p : 0
    const qe = q > s ? q : 0
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
        rowFirst ? ga : gb,
        rowFirst ? gb : ga,
        Math.min(fa, fb),
        rowFirst ? fa : fb,
        Math.max(ga, gb) * Math.max(previous, next),
        Math.min(fa, fb) * Math.max(previous, next),
        same,
        differs,
        same * keeps,
        differs * keeps,
        typical,
        mutual[k] ?? 0,
        (mutual[k] ?? 0) * typical,
        Math.max(-8, Math.min(4, (logits[k] ?? 0) - typical)),
        Math.max(one, two) * Math.min(0, typical),
        pe * splitRate + qe * mergeRate,
        pe + qe,
        p * splitRate + q * mergeRate,
        (rowFirst ? pe * splitRate : qe * mergeRate),
      ],
      k * SURROUNDINGS,
    )
  }
  return values
}
