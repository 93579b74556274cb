/** Lists of numbers, one list a row: row `r` is `ids` from `starts[r]` to `starts[r + 1]` (outside). Every number is below `size`. */
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

/** Collects columns in which each number stands once a row. */
type Collector = {
  readonly add: (id: number) => void
  readonly endRow: () => void
  readonly take: () => Columns
}

/** An empty collector for `rows` rows. */
export const createCollector = (rows: number): Collector => {
  let seen = new Int32Array(1024).fill(-1)
  const ids = createTally(rows * 64)
  const starts = new Int32Array(rows + 1)
  let row = 0
  let size = 0
  const grow = (id: number): void => {
    const larger = new Int32Array(Math.max(id + 1, seen.length * 2)).fill(-1)
    larger.set(seen)
    seen = larger
  }
  return {
    add: id => {
      if (id >= seen.length) grow(id)
      if (seen[id] === row) return
      seen[id] = row
      if (id >= size) size = id + 1
      ids.push(id)
    },
    endRow: () => {
      row += 1
      starts[row] = ids.length()
    },
    take: () => ({ starts, ids: ids.take(), size }),
  }
}

/** Adds to `counts` how many of the rows `from` to `to` (outside) hold each number. */
export const addRows = ({ starts, ids }: Columns, from: number, to: number, counts: Int32Array): void => {
  const end = starts[to] ?? 0
  for (let at = starts[from] ?? 0; at < end; at++) {
    const id = ids[at] ?? 0
    counts[id] = (counts[id] ?? 0) + 1
  }
}

/** How many of the rows `from` to `to` (outside) hold each number. */
export const countRows = (columns: Columns, from: number, to: number): Int32Array => {
  const counts = new Int32Array(columns.size)
  addRows(columns, from, to, counts)
  return counts
}

/** The rows `from` to `to` (outside) turned round: for every number the rows that hold it, counted from `from`, ascending. */
export const invert = (columns: Columns, from: number, to: number): Columns => {
  const { starts, ids, size } = columns
  const counts = countRows(columns, from, to)
  const heads = new Int32Array(size + 1)
  for (let id = 0; id < size; id++) heads[id + 1] = (heads[id] ?? 0) + (counts[id] ?? 0)
  const next = heads.slice()
  const rows = new Int32Array(heads[size] ?? 0)
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
