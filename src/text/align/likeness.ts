import type { Likeness } from './changes.ts'
import type { Pair, Weighed } from './pair.ts'

/** Adds the weights of the numbers in rows that `marks` does not hold as `mark` yet, and marks them; tells apart those that it held as `wanted`. */
const countWeights = (
  { columns, weights }: Weighed,
  rows: readonly number[],
  marks: Int32Array,
  { mark, wanted }: { readonly mark: number; readonly wanted: number },
): { readonly all: number; readonly shared: number } => {
  let all = 0
  let shared = 0
  for (const row of rows) {
    const end = columns.starts[row + 1] ?? 0
    for (let at = columns.starts[row] ?? 0; at < end; at++) {
      const id = columns.ids[at] ?? 0
      const held = marks[id] ?? 0
      if (held === mark) continue
      marks[id] = mark
      all += weights[id] ?? 0
      if (held === wanted) shared += weights[id] ?? 0
    }
  }
  return { all, shared }
}

/**
 * How alike two groups of provisions are, 0 to 1: twice the weight of the words and neighbouring words that both hold by the weight of all (Dice).
 * Texts that are not the same stay below 1.
 */
export const likenessOf = (pair: Pair): Likeness => {
  const kinds = [pair.words, pair.pairs].map(kind => ({ kind, marks: new Int32Array(kind.columns.size) }))
  let mark = 0
  return (is, js) => {
    const rows = is.map(i => pair.first + i)
    const columns = js.map(j => pair.second + j)
    mark += 2
    let all = 0
    let shared = 0
    for (const { kind, marks } of kinds) {
      const one = countWeights(kind, rows, marks, { mark, wanted: -1 })
      const other = countWeights(kind, columns, marks, { mark: mark + 1, wanted: mark })
      all += one.all + other.all
      shared += other.shared
    }
    return all === 0 ? 0 : Math.min(0.999, Math.round((2000 * shared) / all) / 1000)
  }
}
