import { addRows, type Columns, countRows } from './columns.ts'
import type { Features } from './features.ts'

/**
 * One kind of feature as two drafts hold it. `weights`: how rare a number is among their provisions, log((rows + 1) / rows that hold it).
 * `shares`: how likely an unrelated provision holds it: the share of their provisions that do, two of them apart. `sums`: the weights of each row added up.
 */
export type Weighed = {
  readonly columns: Columns
  readonly weights: Float64Array
  readonly shares: Float64Array
  readonly sums: Float64Array
}

/** Two drafts seen through their features. Provision `i` of the first is row `first + i`, provision `j` of the second row `second + j`. */
export type Pair = {
  readonly features: Features
  readonly first: number
  readonly second: number
  /** How many provisions the first draft has. */
  readonly before: number
  /** How many provisions the second draft has. */
  readonly after: number
  readonly averageLength: number
  readonly words: Weighed
  readonly pairs: Weighed
  readonly rarePairs: Weighed
  readonly cognates: Weighed
  readonly headings: Weighed
}

type Rows = { readonly from: number; readonly to: number }

const weigh = (columns: Columns, [one, other]: readonly [Rows, Rows]): Weighed => {
  const total = one.to - one.from + other.to - other.from
  const counts = countRows(columns, one.from, one.to)
  addRows(columns, other.from, other.to, counts)
  const weights = new Float64Array(columns.size)
  const shares = new Float64Array(columns.size)
  const once = Math.log(total + 1)
  for (let id = 0; id < columns.size; id++) {
    const count = counts[id] ?? 0
    weights[id] = count === 0 ? 0 : count === 1 ? once : Math.log((total + 1) / count)
    shares[id] = Math.max(0, count - 2) / total
  }
  const sums = new Float64Array(columns.starts.length - 1)
  for (const { from, to } of [one, other]) {
    for (let row = from; row < to; row++) {
      let sum = 0
      for (let at = columns.starts[row] ?? 0; at < (columns.starts[row + 1] ?? 0); at++) {
        sum += weights[columns.ids[at] ?? 0] ?? 0
      }
      sums[row] = sum
    }
  }
  return { columns, weights, shares, sums }
}

/** Sets two drafts side by side, named by their places. */
export const pairOf = (features: Features, one: number, other: number): Pair => {
  const starts = features.draftStarts
  const a = { from: starts[one] ?? 0, to: starts[one + 1] ?? 0 }
  const b = { from: starts[other] ?? 0, to: starts[other + 1] ?? 0 }
  const before = a.to - a.from
  const after = b.to - b.from
  let length = 0
  for (const { from, to } of [a, b]) for (let row = from; row < to; row++) length += features.lengths[row] ?? 0
  return {
    features,
    first: a.from,
    second: b.from,
    before,
    after,
    averageLength: Math.max(1, length / Math.max(1, before + after)),
    words: weigh(features.words, [a, b]),
    pairs: weigh(features.pairs, [a, b]),
    rarePairs: weigh(features.rarePairs, [a, b]),
    cognates: weigh(features.cognates, [a, b]),
    headings: weigh(features.headings, [a, b]),
  }
}
