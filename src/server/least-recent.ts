/** What is kept for the next time, up to a sum of weights: what has not been asked for longest goes first. */
export type Kept<Value> = {
  readonly find: (key: string) => Value | undefined
  readonly keep: (key: string, value: Value) => void
}

type Weighed<Value> = { readonly value: Value; readonly weight: number }

/** Keeps values up to a sum of weights. One that weighs more than a quarter of all is not kept: it would drive out everything else. */
export const keepWithin = <Value>(most: number, weigh: (value: Value, key: string) => number): Kept<Value> => {
  const kept = new Map<string, Weighed<Value>>()
  let sum = 0
  const forget = (key: string): void => {
    sum -= kept.get(key)?.weight ?? 0
    kept.delete(key)
  }
  return {
    find: key => {
      const found = kept.get(key)
      if (found === undefined) return undefined
      // A map keeps the order of insertion: what is put in again stands last.
      kept.delete(key)
      kept.set(key, found)
      return found.value
    },
    keep: (key, value) => {
      forget(key)
      const weight = weigh(value, key)
      if (weight > most / 4) return
      kept.set(key, { value, weight })
      sum += weight
      for (const oldest of kept.keys()) {
        if (sum <= most) break
        forget(oldest)
      }
    },
  }
}
