import type { Candidates } from './candidates.ts'
import type { Pair, Weighed } from './pair.ts'

/**
 * How much of the one provision the other explains, for every candidate: `there` is the share of the first draft's provision found in the second's,
 * `back` the reverse; both 0 to 1, weighed by rarity and less what a text of that length shares by chance.
 */
export type Coverage = { readonly there: Float64Array; readonly back: Float64Array }

/** Coverage of one kind of feature. */
export const coverageOf = (pair: Pair, { is, js }: Candidates, kind: Weighed): Coverage => {
  const there = new Float64Array(is.length)
  const back = new Float64Array(is.length)
  const { starts, ids, size } = kind.columns
  const mark = new Int32Array(size).fill(-1)
  let marked = -1
  for (let k = 0; k < is.length; k++) {
    const i = is[k] ?? 0
    const row = pair.first + i
    const other = pair.second + (js[k] ?? 0)
    if (marked !== i) {
      for (let at = starts[row] ?? 0; at < (starts[row + 1] ?? 0); at++) mark[ids[at] ?? 0] = i
      marked = i
    }
    const here = (pair.features.lengths[row] ?? 0) / pair.averageLength
    const far = (pair.features.lengths[other] ?? 0) / pair.averageLength
    let one = 0
    let two = 0
    for (let at = starts[other] ?? 0; at < (starts[other + 1] ?? 0); at++) {
      const id = ids[at] ?? 0
      if (mark[id] !== i) continue
      const weight = kind.weights[id] ?? 0
      const share = kind.shares[id] ?? 0
      one += weight / (1 + share * far)
      two += weight / (1 + share * here)
    }
    there[k] = one / (kind.sums[row] || 1)
    back[k] = two / (kind.sums[other] || 1)
  }
  return { there, back }
}

/** Candidates grouped by the provision of one side: those of row `r` are `order[starts[r]] …`. */
export type Grouping = { readonly starts: Int32Array; readonly order: Int32Array }

/** Groups candidates by provision. */
export const groupBy = (places: Int32Array, rows: number): Grouping => {
  const starts = new Int32Array(rows + 1)
  for (const place of places) starts[place + 1] = (starts[place + 1] ?? 0) + 1
  for (let row = 0; row < rows; row++) starts[row + 1] = (starts[row + 1] ?? 0) + (starts[row] ?? 0)
  const next = starts.slice()
  const order = new Int32Array(places.length)
  places.forEach((place, k) => {
    order[next[place] ?? 0] = k
    next[place] = (next[place] ?? 0) + 1
  })
  return { starts, order }
}

/** For every candidate, its strongest rival of the same row (`-1` where it has none) under `scores`. */
export const rivals = ({ starts, order }: Grouping, scores: Float64Array): Int32Array => {
  const rival = new Int32Array(order.length).fill(-1)
  for (let row = 0; row + 1 < starts.length; row++) {
    let first = -1
    let second = -1
    for (let at = starts[row] ?? 0; at < (starts[row + 1] ?? 0); at++) {
      const k = order[at] ?? 0
      if (first < 0 || (scores[k] ?? 0) > (scores[first] ?? 0)) {
        second = first
        first = k
      } else if (second < 0 || (scores[k] ?? 0) > (scores[second] ?? 0)) second = k
    }
    for (let at = starts[row] ?? 0; at < (starts[row + 1] ?? 0); at++) {
      const k = order[at] ?? 0
      rival[k] = k === first ? second : first
    }
  }
  return rival
}

type Side = { readonly grouping: Grouping; readonly own: number; readonly places: Int32Array; readonly far: number }

/** What a candidate explains of the provision of one side that its strongest rival does not: a share of all its weight. */
export const gainsOf = (kinds: readonly Weighed[], side: Side, rival: Int32Array): Float64Array => {
  const { grouping, own, places, far } = side
  const gains = new Float64Array(places.length)
  const totals = new Float64Array(places.length)
  for (const kind of kinds) {
    const { starts, ids, size } = kind.columns
    const mark = new Int32Array(size).fill(-1)
    const taken = new Int32Array(size).fill(-1)
    for (let row = 0; row + 1 < grouping.starts.length; row++) {
      const start = grouping.starts[row] ?? 0
      const end = grouping.starts[row + 1] ?? 0
      if (start === end) continue
      for (let at = starts[own + row] ?? 0; at < (starts[own + row + 1] ?? 0); at++) mark[ids[at] ?? 0] = row
      // Rows have at most two different rivals: the best for all others, and the second for the best.
      let held = -2
      for (const pass of [0, 1]) {
        for (let g = start; g < end; g++) {
          const k = grouping.order[g] ?? 0
          const other = rival[k] ?? -1
          const isMain = other === (rival[grouping.order[start] ?? 0] ?? -1)
          if (isMain !== (pass === 0)) continue
          if (held !== other) {
            if (other >= 0) {
              const rowOf = far + (places[other] ?? 0)
              const stamp = row * 2 + pass
              for (let at = starts[rowOf] ?? 0; at < (starts[rowOf + 1] ?? 0); at++) taken[ids[at] ?? 0] = stamp
            }
            held = other
          }
          const stamp = row * 2 + pass
          const rowOf = far + (places[k] ?? 0)
          let gain = 0
          for (let at = starts[rowOf] ?? 0; at < (starts[rowOf + 1] ?? 0); at++) {
            const id = ids[at] ?? 0
            if (mark[id] === row && (other < 0 || taken[id] !== stamp)) gain += kind.weights[id] ?? 0
          }
          gains[k] = (gains[k] ?? 0) + gain
          totals[k] = (totals[k] ?? 0) + (kind.sums[own + row] ?? 0)
        }
      }
    }
  }
  return gains.map((gain, k) => gain / (totals[k] || 1))
}
