/** The shingles of one text: distinct hashes in rising order. */
export type Sketch = Uint32Array

/** One shingle of this many is looked up: those whose hash it divides ("mod p" of Broder 1997). */
const SAMPLED = 2
/** A shingle that more texts hold than this is a phrase of the trade ("wie die Agentur unter Berufung auf"), no sign of a copy. */
const MOST_HOLDERS = 64
/** So many sampled shingles two texts must share before all are counted; one where a text has few. */
const FEWEST_SHARED = 2
const FEW = 100
// A hash of 32 bits and the place of a text in one exact number.
const PLACES = 2 ** 20

const sampled = (sketches: readonly Sketch[], fewest: number): Float64Array => {
  const keys: number[] = []
  sketches.forEach((sketch, place) => {
    if (sketch.length < fewest) return
    for (const hash of sketch) if (hash % SAMPLED === 0) keys.push(hash * PLACES + place)
  })
  return Float64Array.from(keys).sort()
}

/** The texts that hold each sampled shingle: an inverted index as one sorted row of numbers, since a map of some million lists takes ten times the room. */
function* holdersOf(keys: Float64Array): Generator<readonly number[]> {
  let from = 0
  for (let at = 1; at <= keys.length; at++) {
    const isSame = at < keys.length && Math.floor((keys[at] ?? 0) / PLACES) === Math.floor((keys[from] ?? 0) / PLACES)
    if (isSame) continue
    if (at - from > 1 && at - from <= MOST_HOLDERS) yield Array.from(keys.subarray(from, at), key => key % PLACES)
    from = at
  }
}

const countPairs = (counts: Map<number, number>, places: readonly number[]): void => {
  for (let i = 0; i < places.length; i++) {
    for (let j = i + 1; j < places.length; j++) {
      const key = (places[i] ?? 0) * PLACES + (places[j] ?? 0)
      counts.set(key, (counts.get(key) ?? 0) + 1)
    }
  }
}

/** The pairs worth comparing among sketches with at least `fewest` shingles: places in the list, the earlier one first, each pair once. */
export const pairsOf = (sketches: readonly Sketch[], fewest: number): readonly (readonly [number, number])[] => {
  const counts = new Map<number, number>()
  for (const places of holdersOf(sampled(sketches, fewest))) countPairs(counts, places)
  const isFew = (place: number): boolean => (sketches[place]?.length ?? 0) < FEW
  return [...counts]
    .map(([key, count]) => ({ one: Math.floor(key / PLACES), other: key % PLACES, count }))
    .filter(({ one, other, count }) => count >= FEWEST_SHARED || isFew(one) || isFew(other))
    .map(({ one, other }) => [one, other] as const)
}

/** How many shingles two sketches both hold. */
export const countShared = (one: Sketch, other: Sketch): number => {
  let [i, j, both] = [0, 0, 0]
  while (i < one.length && j < other.length) {
    const [a, b] = [one[i] ?? 0, other[j] ?? 0]
    if (a === b) both++
    if (a <= b) i++
    if (b <= a) j++
  }
  return both
}
