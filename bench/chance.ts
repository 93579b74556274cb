/** A stream of numbers from 0 (inside) to 1 (outside) that is the same for the same seed: Marsaglia's xorshift with 32 bits (2003). */
export type Chance = () => number

const SCALE = 2 ** 32
/** The first numbers of a small seed are small; these are thrown away. */
const WARMING = 20

/** A stream of chance for a seed. */
export const createChance = (seed: number): Chance => {
  let state = seed >>> 0 || 1
  const next = () => {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    return (state >>> 0) / SCALE
  }
  for (let turn = 0; turn < WARMING; turn++) next()
  return next
}

/** A whole number from `least` to `most`, both inside. */
export const between = (chance: Chance, least: number, most: number): number =>
  least + Math.floor(chance() * (most - least + 1))

/** One of a list that is not empty. */
export const pick = <One>(chance: Chance, list: readonly One[]): One => {
  const one = list[Math.floor(chance() * list.length)]
  if (one === undefined) throw new Error('nothing to pick from')
  return one
}
