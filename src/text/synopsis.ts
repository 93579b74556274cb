import type { Draft, Provision, ProvisionId, Siglum } from './draft.ts'
import type { Lineage, LineageId } from './lineage.ts'

/**
 * Many drafts in columns, one row a lineage (the synoptic edition of philology, the four-column document of the EU).
 * A row has a cell for every draft in the order of the columns: its provisions in the order of that draft, none where it is absent.
 * `base` decides the order of the rows; null where no draft does and the orders of all are merged.
 */
export type Synopsis = {
  readonly columns: readonly Siglum[]
  readonly base: Siglum | null
  readonly rows: readonly {
    readonly lineage: LineageId
    readonly reintroduced: boolean
    readonly cells: readonly (readonly Provision[])[]
  }[]
}

/**
 * Merges several orders of the numbers 0 … count-1 into one that holds each number once.
 * Where the orders agree, all of them are kept; where they contradict each other (a move), the mean relative place decides.
 * A run of one order is finished before another is begun (topological sorting, Kahn 1962, with a preference for the successor).
 */
export const mergeOrders = (orders: readonly (readonly number[])[], count: number): readonly number[] => {
  const { successors, waiting } = countArrows(orders, count)
  const byRank = rankByMeanPlace(orders, count)
  const rankOf = new Int32Array(count)
  byRank.forEach((node, rank) => {
    rankOf[node] = rank
  })
  const placed = new Uint8Array(count)
  const free = createHeap(rankOf)
  const merged: number[] = []
  let forced = 0
  for (const node of byRank) if (waiting[node] === 0) free.add(node)
  const next = (): number => {
    const follower = successors[merged.at(-1) ?? -1]?.find(node => placed[node] === 0 && waiting[node] === 0)
    if (follower !== undefined) return follower
    for (let node = free.take(); node !== null; node = free.take()) if (placed[node] === 0) return node
    // All that is left waits for something else: the orders contradict each other.
    while (placed[byRank[forced] ?? 0] !== 0) forced++
    return byRank[forced] ?? 0
  }
  while (merged.length < count) {
    const node = next()
    placed[node] = 1
    merged.push(node)
    for (const follower of successors[node] ?? []) {
      waiting[follower] = (waiting[follower] ?? 0) - 1
      if (waiting[follower] === 0 && placed[follower] === 0) free.add(follower)
    }
  }
  return merged
}

const countArrows = (orders: readonly (readonly number[])[], count: number) => {
  const successors = Array.from({ length: count }, (): number[] => [])
  const waiting = new Int32Array(count)
  for (const order of orders)
    order.slice(1).forEach((node, i) => {
      successors[order[i] ?? 0]?.push(node)
      waiting[node] = (waiting[node] ?? 0) + 1
    })
  return { successors, waiting }
}

const rankByMeanPlace = (orders: readonly (readonly number[])[], count: number): readonly number[] => {
  const sums = new Float64Array(count)
  const times = new Int32Array(count)
  for (const order of orders)
    order.forEach((node, i) => {
      sums[node] = (sums[node] ?? 0) + (i + 0.5) / order.length
      times[node] = (times[node] ?? 0) + 1
    })
  const mean = (node: number) => (sums[node] ?? 0) / Math.max(1, times[node] ?? 0)
  return Array.from({ length: count }, (_, node) => node).sort((one, other) => mean(one) - mean(other) || one - other)
}

/** A binary heap of numbers, the smallest rank first. */
const createHeap = (rankOf: Int32Array) => {
  const heap: number[] = []
  const rank = (place: number): number => rankOf[heap[place] ?? 0] ?? 0
  const swap = (one: number, other: number): void => {
    const kept = heap[one] ?? 0
    heap[one] = heap[other] ?? 0
    heap[other] = kept
  }
  const sink = (start: number): void => {
    for (let place = start; ; ) {
      const left = 2 * place + 1
      const least = left + 1 < heap.length && rank(left + 1) < rank(left) ? left + 1 : left
      if (least >= heap.length || rank(place) <= rank(least)) return
      swap(place, least)
      place = least
    }
  }
  return {
    add: (node: number): void => {
      let place = heap.push(node) - 1
      for (let parent = (place - 1) >> 1; place > 0 && rank(place) < rank(parent); parent = (place - 1) >> 1) {
        swap(place, parent)
        place = parent
      }
    },
    take: (): number | null => {
      const top = heap[0]
      const last = heap.pop()
      if (top === undefined || last === undefined) return null
      if (heap.length > 0) {
        heap[0] = last
        sink(0)
      }
      return top
    },
  }
}

/**
 * Puts what the leading order lacks behind that which stands before it in its own order, or before that which follows it where it comes first;
 * an order that shares nothing with those before it stands at the end. The leading order stays whole. All hold numbers 0 … count-1, each at most once.
 */
export const insertIntoOrder = (
  leading: readonly number[],
  others: readonly (readonly number[])[],
  count: number,
): readonly number[] => {
  // A ring of links through an extra node `count`: behind it stands the first, before it the last.
  const next = new Int32Array(count + 1).fill(-1)
  const previous = new Int32Array(count + 1).fill(-1)
  next[count] = count
  previous[count] = count
  const insert = (node: number, behind: number): void => {
    const follower = next[behind] ?? count
    next[behind] = node
    previous[node] = behind
    next[node] = follower
    previous[follower] = node
  }
  const isPlaced = (node: number): boolean => (next[node] ?? -1) >= 0
  for (const order of [leading, ...others]) {
    const shared = order.find(isPlaced)
    let behind = previous[shared ?? count] ?? count
    for (const node of order) {
      if (!isPlaced(node)) insert(node, behind)
      behind = node
    }
  }
  const merged: number[] = []
  for (let node = next[count] ?? count; node !== count; node = next[node] ?? count) merged.push(node)
  return merged
}

const provisionsOf = (ids: readonly ProvisionId[], places: ReadonlyMap<ProvisionId, number>, draft: Draft) =>
  ids
    .flatMap(id => places.get(id) ?? [])
    .sort((one, other) => one - other)
    .flatMap(place => draft.provisions[place] ?? [])

const orderOf = (lineages: readonly Lineage[], draft: Draft, places: ReadonlyMap<ProvisionId, number>): number[] =>
  lineages
    .map((lineage, row) => ({ row, place: firstPlace(lineage.cells[draft.siglum] ?? [], places) }))
    .filter(({ place }) => place !== Infinity)
    .sort((one, other) => one.place - other.place || one.row - other.row)
    .map(({ row }) => row)

const firstPlace = (ids: readonly ProvisionId[], places: ReadonlyMap<ProvisionId, number>): number =>
  ids.reduce((least, id) => Math.min(least, places.get(id) ?? Infinity), Infinity)

/** Puts drafts side by side. A base that names none of the drafts counts as none. */
export const synopsis = (drafts: readonly Draft[], lineages: readonly Lineage[], base: Siglum | null): Synopsis => {
  const places = drafts.map(draft => new Map(draft.provisions.map((provision, place) => [provision.id, place])))
  const orders = drafts.map((draft, column) => orderOf(lineages, draft, places[column] ?? new Map()))
  const leading = drafts.findIndex(draft => draft.siglum === base)
  const order =
    leading < 0
      ? mergeOrders(orders, lineages.length)
      : insertIntoOrder(
          orders[leading] ?? [],
          orders.filter((_, column) => column !== leading),
          lineages.length,
        )
  return {
    columns: drafts.map(draft => draft.siglum),
    base: leading < 0 ? null : base,
    rows: order.flatMap(row => {
      const lineage = lineages[row]
      if (lineage === undefined) return []
      const cells = drafts.map((draft, column) =>
        provisionsOf(lineage.cells[draft.siglum] ?? [], places[column] ?? new Map(), draft),
      )
      return [{ lineage: lineage.id, reintroduced: lineage.reintroduced, cells }]
    }),
  }
}
