/** Gives every ordered pair of numbers a number of its own: 0, 1, 2 … Open addressing over typed arrays: a million pairs in a tenth of the room of a Map. */
export type PairIds = { readonly idOf: (one: number, other: number) => number; readonly size: () => number }

/** An empty numbering with room for about `expected` pairs; it grows. */
export const createPairIds = (expected: number): PairIds => {
  let bits = 10
  while (2 ** bits < expected * 2) bits += 1
  let mask = 2 ** bits - 1
  let ones = new Int32Array(mask + 1).fill(-1)
  let others = new Int32Array(mask + 1)
  let ids = new Int32Array(mask + 1)
  let count = 0
  const slotOf = (one: number, other: number): number => {
    let hash = Math.imul(one, 0x9e3779b1) ^ Math.imul(other + 0x7f4a7c15, 0x85ebca6b)
    hash ^= hash >>> 15
    let slot = Math.imul(hash, 0x2c1b3c6d) & mask
    while (ones[slot] !== -1 && (ones[slot] !== one || others[slot] !== other)) slot = (slot + 1) & mask
    return slot
  }
  const grow = (): void => {
    const old = { ones, others, ids }
    mask = mask * 2 + 1
    ones = new Int32Array(mask + 1).fill(-1)
    others = new Int32Array(mask + 1)
    ids = new Int32Array(mask + 1)
    for (let at = 0; at < old.ones.length; at++) {
      const one = old.ones[at] ?? -1
      if (one === -1) continue
      const slot = slotOf(one, old.others[at] ?? 0)
      ones[slot] = one
      others[slot] = old.others[at] ?? 0
      ids[slot] = old.ids[at] ?? 0
    }
  }
  return {
    idOf: (one, other) => {
      const slot = slotOf(one, other)
      if (ones[slot] !== -1) return ids[slot] ?? 0
      ones[slot] = one
      others[slot] = other
      ids[slot] = count
      count += 1
      if (count * 2 > mask) grow()
      return count - 1
    },
    size: () => count,
  }
}
