/** Chance that can be repeated: the same seed gives the same throws (mulberry32). */
export type Chance = {
  /** A whole number from 0, below `limit`. */
  readonly below: (limit: number) => number
  /** True so often: 0 never, 1 always. */
  readonly happens: (share: number) => boolean
  /** One of a list that is not empty. */
  readonly pick: <Value>(values: readonly Value[]) => Value
}

export const createChance = (seed: number): Chance => {
  let state = seed >>> 0
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296
  }
  const below = (limit: number): number => Math.floor(next() * limit)
  return {
    below,
    happens: share => next() < share,
    pick: values => {
      const value = values[below(values.length)]
      if (value === undefined) throw new Error('nothing to pick from')
      return value
    },
  }
}
