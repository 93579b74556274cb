import { type Columns, invert } from './columns.ts'
import type { Ruled } from './corrections.ts'
import type { Pair, Weighed } from './pair.ts'

/** Links worth a closer look: provision `is[k]` of the first draft with `js[k]` of the second, each once, ordered by both. */
export type Candidates = { readonly is: Int32Array; readonly js: Int32Array }

/** Takes a pair of provisions by their places. */
type Take = (i: number, j: number) => void

// How many candidates a provision has under each measure. With 8 for 4 the answers are the same and the work is twice as much.
const KEPT = 4
// A number that more provisions of one draft hold brings no candidates: that would cost their product and tell little.
const COMMON = 48

/** The best few of several rows under one measure, kept while scores come in. */
type Best = { readonly places: Int32Array; readonly scores: Float64Array }

const createBest = (rows: number): Best => ({
  places: new Int32Array(rows * KEPT).fill(-1),
  scores: new Float64Array(rows * KEPT),
})

const offer = ({ places, scores }: Best, row: number, place: number, score: number): void => {
  const start = row * KEPT
  let at = start + KEPT - 1
  if (score <= (scores[at] ?? 0)) return
  while (at > start && score > (scores[at - 1] ?? 0)) {
    scores[at] = scores[at - 1] ?? 0
    places[at] = places[at - 1] ?? -1
    at -= 1
  }
  scores[at] = score
  places[at] = place
}

type Index = { readonly kind: Weighed; readonly own: Columns; readonly other: Columns }

/** Adds to `scores` what row `i` shares with each provision of the second draft; names those met in `met` and says how many. */
const scoreRow = (pair: Pair, indexes: readonly Index[], i: number, scores: Float64Array, met: Int32Array): number => {
  let count = 0
  for (const { kind, own, other } of indexes) {
    const { starts, ids } = kind.columns
    for (let at = starts[pair.first + i] ?? 0; at < (starts[pair.first + i + 1] ?? 0); at++) {
      const id = ids[at] ?? 0
      const from: number = other.starts[id] ?? 0
      const to: number = other.starts[id + 1] ?? 0
      if (to - from > COMMON || (own.starts[id + 1] ?? 0) - (own.starts[id] ?? 0) > COMMON) continue
      const weight = (kind.weights[id] ?? 0) ** 2
      for (let place = from; place < to; place++) {
        const j = other.ids[place] ?? 0
        if (scores[j] === 0) {
          met[count] = j
          count += 1
        }
        scores[j] = (scores[j] ?? 0) + weight
      }
    }
  }
  return count
}

/** Provisions that share rare words, pairs of words and cognates: the best few of each provision of both drafts, by what they share and by its share of the other. */
const bySharedWords = (pair: Pair, take: Take): void => {
  const indexes = [pair.words, pair.rarePairs, pair.cognates].map(kind => ({
    kind,
    own: invert(kind.columns, pair.first, pair.first + pair.before),
    other: invert(kind.columns, pair.second, pair.second + pair.after),
  }))
  const sizes = pair.words.sums.map((sum, row) =>
    Math.sqrt(sum + (pair.rarePairs.sums[row] ?? 0) + (pair.cognates.sums[row] ?? 0) + 1),
  )
  const scores = new Float64Array(pair.after)
  const met = new Int32Array(pair.after)
  const columns = [createBest(pair.after), createBest(pair.after)] as const
  for (let i = 0; i < pair.before; i++) {
    const count = scoreRow(pair, indexes, i, scores, met)
    const rows = [createBest(1), createBest(1)] as const
    for (let at = 0; at < count; at++) {
      const j = met[at] ?? 0
      const score = scores[j] ?? 0
      scores[j] = 0
      offer(rows[0], 0, j, score)
      offer(rows[1], 0, j, score / (sizes[pair.second + j] ?? 1))
      offer(columns[0], j, i, score)
      offer(columns[1], j, i, score / (sizes[pair.first + i] ?? 1))
    }
    for (const { places } of rows) for (const j of places) if (j >= 0) take(i, j)
  }
  for (const { places } of columns) {
    places.forEach((i, at) => {
      if (i >= 0) take(i, Math.floor(at / KEPT))
    })
  }
}

/** The provisions of the second draft by a number that they have; those without one (-1) are left out. */
const placesBy = (numbers: Int32Array, from: number, count: number): ReadonlyMap<number, readonly number[]> => {
  const places = new Map<number, number[]>()
  for (let place = 0; place < count; place++) {
    const number = numbers[from + place] ?? -1
    if (number < 0) continue
    const list = places.get(number)
    if (list) list.push(place)
    else places.set(number, [place])
  }
  return places
}

const TWINS = 3

/** Provisions of equal words: each with the few of the other draft at about its rank among their equals, counted from the beginning and from the end. */
const byEqualTexts = (pair: Pair, take: Take): void => {
  const { sameTexts } = pair.features
  const others = placesBy(sameTexts, pair.second, pair.after)
  for (const [text, own] of placesBy(sameTexts, pair.first, pair.before)) {
    const list = others.get(text) ?? []
    own.forEach((i, rank) => {
      for (const middle of new Set([rank, list.length - own.length + rank])) {
        for (let at = Math.max(0, middle - TWINS); at <= Math.min(list.length - 1, middle + TWINS); at++)
          take(i, list[at] ?? 0)
      }
    })
  }
}

/** Provisions of one number, where few have it. */
const byMarkings = (pair: Pair, take: Take): void => {
  const { markings } = pair.features
  const others = placesBy(markings, pair.second, pair.after)
  for (let i = 0; i < pair.before; i++) {
    const list = others.get(markings[pair.first + i] ?? -1) ?? []
    if (list.length <= 2) for (const j of list) take(i, j)
  }
}

const FEW = 3
const AROUND = 2

/** Provisions that share words with few others: those at about the same place. */
const byPlace = (pair: Pair, found: Int32Array, take: Take): void => {
  for (let i = 0; i < pair.before; i++) {
    if ((found[i] ?? 0) >= FEW) continue
    const middle = Math.round((i * pair.after) / pair.before)
    for (let j = Math.max(0, middle - AROUND); j <= Math.min(pair.after - 1, middle + AROUND); j++) take(i, j)
  }
}

/** Which provisions may be candidates at all, and what persons ruled. */
type Limits = { readonly ruled: Ruled; readonly mayMeet: (i: number, j: number) => boolean }

/** Finds the links worth a closer look. What persons ruled together is among them, what they ruled apart is not. */
export const findCandidates = (pair: Pair, { ruled, mayMeet }: Limits): Candidates => {
  const keyOf = (i: number, j: number): number => i * pair.after + j
  const apart = new Set(ruled.apart.map(({ i, j }) => keyOf(i, j)))
  const keys = new Set<number>()
  const found = new Int32Array(pair.before)
  const take: Take = (i, j) => {
    const key = keyOf(i, j)
    if (keys.has(key) || apart.has(key) || !mayMeet(i, j)) return
    keys.add(key)
    found[i] = (found[i] ?? 0) + 1
  }
  bySharedWords(pair, take)
  byEqualTexts(pair, take)
  byMarkings(pair, take)
  byPlace(pair, found, take)
  for (const { i, j } of ruled.together) keys.add(keyOf(i, j))
  const ordered = Float64Array.from(keys).sort()
  return {
    is: Int32Array.from(ordered, key => Math.floor(key / pair.after)),
    js: Int32Array.from(ordered, key => key % pair.after),
  }
}
