import type { Likeness } from './changes.ts'
import type { Pair } from './pair.ts'

/** How alike groups of provisions are: twice the weight of the words and neighbouring words they share, by the weight of all. Below 1 for texts that differ. */
export const likenessOf = (pair: Pair): Likeness => {
  const marks = [pair.words, pair.pairs].map(kind => new Int32Array(kind.columns.size))
  let stamp = 0
  const unite = (
    rows: readonly number[],
    kind: Pair['words'],
    mark: Int32Array,
    needs: number,
    gives: number,
  ): number => {
    let sum = 0
    for (const row of rows) {
      for (let at = kind.columns.starts[row] ?? 0; at < (kind.columns.starts[row + 1] ?? 0); at++) {
        const id = kind.columns.ids[at] ?? 0
        const held = mark[id] ?? 0
        if (held === gives || (needs === 0 && held === gives)) continue
        if (needs !== 0 && held !== needs) {
          if (held < stamp - 2 || held === 0) {
            mark[id] = stamp
            sum += kind.weights[id] ?? 0
          }
          continue
        }
        mark[id] = gives
        sum += kind.weights[id] ?? 0
      }
    }
    return sum
  }
  void unite
  return (is, js) => {
    let shared = 0
    let all = 0
    for (const [k, kind] of [pair.words, pair.pairs].entries()) {
      const mark = marks[k] ?? new Int32Array(0)
      stamp += 2
      for (const i of is) {
        for (
          let at = kind.columns.starts[pair.first + i] ?? 0;
          at < (kind.columns.starts[pair.first + i + 1] ?? 0);
          at++
        ) {
          const id = kind.columns.ids[at] ?? 0
          if (mark[id] === stamp) continue
          mark[id] = stamp
          all += kind.weights[id] ?? 0
        }
      }
      for (const j of js) {
        for (
          let at = kind.columns.starts[pair.second + j] ?? 0;
          at < (kind.columns.starts[pair.second + j + 1] ?? 0);
          at++
        ) {
          const id = kind.columns.ids[at] ?? 0
          if (mark[id] === stamp + 1) continue
          all += kind.weights[id] ?? 0
          if (mark[id] === stamp) shared += kind.weights[id] ?? 0
          mark[id] = stamp + 1
        }
      }
    }
    return all === 0 ? 0 : Math.min(0.999, Math.round((2000 * shared) / all) / 1000)
  }
}
