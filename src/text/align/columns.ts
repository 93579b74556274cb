/** Lists of numbers, one list a row, in two arrays: row `i` is `ids` from `starts[i]` to `starts[i + 1]` (outside). `size` is one more than the largest number. */
export type Columns = { readonly starts: Int32Array; readonly ids: Int32Array; readonly size: number }

/** Takes numbers one by one into a typed array that grows. */
export type Tally = {
  readonly push: (value: number) => void
  readonly length: () => number
  readonly take: () => Int32Array
}

/** An empty tally with room for `room` numbers. */
export const createTally = (room: number): Tally => {
  let values = new Int32Array(Math.max(16, room))
  let length = 0
  return {
    push: value => {
      if (length === values.length) {
        const larger = new Int32Array(values.length * 2)
        larger.set(values)
        values = larger
      }
      values[length] = value
      length += 1
    },
    length: () => length,
    take: () => values.subarray(0, length),
  }
}

/** The rows turned round: for every number, the rows that hold it, ascending. */
export const invert = (columns: Columns, from: number, to: number): Columns => {
  const { starts, ids, size } = columns
  const first = starts[from] ?? 0
  const last = starts[to] ?? 0
  const heads = new Int32Array(size + 1)
  for (let at = first; at < last; at++) heads[(ids[at] ?? 0) + 1] = (heads[(ids[at] ?? 0) + 1] ?? 0) + 1
  for (let id = 0; id < size; id++) heads[id + 1] = (heads[id + 1] ?? 0) + (heads[id] ?? 0)
  const next = heads.slice()
  const rows = new Int32Array(last - first)
  for (let row = from; row < to; row++) {
    for (let at = starts[row] ?? 0; at < (starts[row + 1] ?? 0); at++) {
      const id = ids[at] ?? 0
      const place = next[id] ?? 0
      rows[place] = row - from
      next[id] = place + 1
    }
  }
  return { starts: heads, ids: rows, size: to - from }
}
