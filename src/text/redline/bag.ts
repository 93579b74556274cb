import type { Scale } from '../scale.ts'

/** Words without their order: their numbers in rising order, each once, with its weight times how often it stands; and the weight of all. */
export type Bag = { readonly ids: Int32Array; readonly weights: Int32Array; readonly weight: number }

/** Puts words into a bag. */
export const bagOf = (words: Int32Array, scale: Scale): Bag => {
  const ids = words.slice().sort()
  const weights = new Int32Array(ids.length)
  let size = 0
  let weight = 0
  for (let i = 0; i < ids.length; i++) {
    const id = ids[i] ?? 0
    const one = scale.weightOf(id)
    if (size === 0 || ids[size - 1] !== id) ids[size++] = id
    weights[size - 1] = (weights[size - 1] ?? 0) + one
    weight += one
  }
  return { ids: ids.subarray(0, size), weights: weights.subarray(0, size), weight }
}

/** How much weight two bags have in common. */
export const sharedWeight = (one: Bag, other: Bag): number => {
  let [i, j, shared] = [0, 0, 0]
  while (i < one.ids.length && j < other.ids.length) {
    const step = (one.ids[i] ?? 0) - (other.ids[j] ?? 0)
    if (step === 0) shared += Math.min(one.weights[i] ?? 0, other.weights[j] ?? 0)
    if (step <= 0) i++
    if (step >= 0) j++
  }
  return shared
}
