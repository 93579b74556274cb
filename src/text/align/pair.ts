import { type Columns, invert } from './columns.ts'
import type { Features } from './features.ts'

/** One kind of feature in two drafts: the rows of each, the weight of every number in this pair, and the sum of weights of every row. */
export type Weighed = {
  readonly columns: Columns
  /** How rare the number is among the provisions of both drafts: log((rows + 1) / rows that hold it); 0 where none does. */
  readonly weights: Float64Array
  /** The share of provisions of both drafts that hold the number. */
  readonly shares: Float64Array
  /** Sum of weights, by provision of all drafts. */
  readonly sums: Float64Array
}

/** Two drafts seen through their features. Provisions `i` of the first are `first + i` of all, those of the second `second + j`. */
export type Pair = {
  readonly features: Features
  readonly first: number
  readonly second: number
  readonly before: number
  readonly after: number
  readonly averageLength: number
  readonly words: Weighed
  readonly pairs: Weighed
  readonly rarePairs: Weighed
  readonly cognates: Weighed
  readonly headings: Weighed
}

type Rows = { readonly from: number; readonly to: number }

const weigh = (columns: Columns, sides: readonly Rows[]): Weighed => {
  const counts = new Int32Array(columns.size)
  const total = sides.reduce((sum, side) => sum + side.to - side.from, 0)
  for (const { from, to } of sides) {
    for (let at = columns.starts[from] ?? 0; at < (columns.starts[to] ?? 0); at++) {
      counts[columns.ids[at] ?? 0] = (counts[columns.ids[at] ?? 0] ?? 0) + 1
    }
  }
  const logs = Float64Array.from({ length: Math.min(total, 4096) + 1 }, (_, n) =>
    n === 0 ? 0 : Math.log((total + 1) / n),
  )
  const weights = Float64Array.from(counts, n => logs[n] ?? Math.log((total + 1) / n))
  const sums = new Float64Array(columns.starts.length - 1)
  for (const { from, to } of sides) {
    for (let row = from; row < to; row++) {
      let sum = 0
      for (let at = columns.starts[row] ?? 0; at < (columns.starts[row + 1] ?? 0); at++)
        sum += weights[columns.ids[at] ?? 0] ?? 0
      sums[row] = sum
    }
  }
  return { columns, weights, shares: Float64Array.from(counts, n => n / total), sums }
}

/** Sets two drafts of the features side by side. */
export const pairOf = (features: Features, one: number, other: number): Pair => {
  const starts = features.draftStarts
  const rows = (draft: number): Rows => ({ from: starts[draft] ?? 0, to: starts[draft + 1] ?? 0 })
  const sides = [rows(one), rows(other)]
  const [a, b] = [rows(one), rows(other)]
  const before = a.to - a.from
  const after = b.to - b.from
  let length = 0
  for (const { from, to } of sides) for (let row = from; row < to; row++) length += features.lengths[row] ?? 0
  return {
    features,
    first: a.from,
    second: b.from,
    before,
    after,
    averageLength: Math.max(1, length / Math.max(1, before + after)),
    words: weigh(features.words, sides),
    pairs: weigh(features.pairs, sides),
    rarePairs: weigh(features.rarePairs, sides),
    cognates: weigh(features.cognates, sides),
    headings: weigh(features.headings, sides),
  }
}
export { invert }
