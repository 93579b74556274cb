import { createTally, invert } from './columns.ts'
import type { Pair, Weighed } from './pair.ts'

/** Links worth a closer look: provision `is[k]` of the first draft with `js[k]` of the second, ordered by both, each once. */
export type Candidates = { readonly is: Int32Array; readonly js: Int32Array }

const KEPT = 8
// A number that stands in more provisions of one draft than this brings no candidates: it costs their product and tells little.
const COMMON = 48

/** The best few of a row under one measure, kept while scores come in. */
type Best = { readonly places: Int32Array; readonly scores: Float64Array }
const createBest = (rows: number): Best => ({
  places: new Int32Array(rows * KEPT).fill(-1),
  scores: new Float64Array(rows * KEPT),
})

const offer = (best: Best, row: number, place: number, score: number): void => {
  const start = row * KEPT
  let at = start + KEPT - 1
  if (score <= (best.scores[at] ?? 0)) return
  while (at > start && score > (best.scores[at - 1] ?? 0)) {
    best.scores[at] = best.scores[at - 1] ?? 0
    best.places[at] = best.places[at - 1] ?? -1
    at -= 1
  }
  best.scores[at] = score
  best.places[at] = place
}

const lengthsOf = (pair: Pair): Float64Array => {
  const { words, rarePairs, cognates } = pair
  return Float64Array.from(
    words.sums,
    (sum, row) => Math.sqrt(sum + (rarePairs.sums[row] ?? 0) + (cognates.sums[row] ?? 0)) + 1,
  )
}

/** Candidates by shared rare words, pairs and cognates: the best few of each provision of both drafts, by what they share and by how much of each other that is. */
const bySharedWords = (pair: Pair, take: (i: number, j: number) => void): void => {
  const kinds: readonly Weighed[] = [pair.words, pair.rarePairs, pair.cognates]
  const others = kinds.map(kind => invert(kind.columns, pair.second, pair.second + pair.after))
  const mine = kinds.map(kind => invert(kind.columns, pair.first, pair.first + pair.before))
  const norms = lengthsOf(pair)
  const scores = new Float64Array(pair.after)
  const met = new Int32Array(pair.after)
  const columnsFull = createBest(pair.after)
  const columnsShare = createBest(pair.after)
  const rowFull = createBest(1)
  const rowShare = createBest(1)
  for (let i = 0; i < pair.before; i++) {
    let count = 0
    const row = pair.first + i
    kinds.forEach((kind, k) => {
      const { starts, ids } = kind.columns
      const postings = others[k]
      const own = mine[k]
      if (!postings || !own) return
      for (let at = starts[row] ?? 0; at < (starts[row + 1] ?? 0); at++) {
        const id = ids[at] ?? 0
        const from: number = postings.starts[id] ?? 0
        const to: number = postings.starts[id + 1] ?? 0
        if (to - from > COMMON || (own.starts[id + 1] ?? 0) - (own.starts[id] ?? 0) > COMMON) continue
        const weight = kind.weights[id] ?? 0
        for (let place: number = from; place < to; place++) {
          const j = postings.ids[place] ?? 0
          if (scores[j] === 0) {
            met[count] = j
            count += 1
          }
          scores[j] = (scores[j] ?? 0) + weight * weight
        }
      }
    })
    rowFull.scores.fill(0)
    rowFull.places.fill(-1)
    rowShare.scores.fill(0)
    rowShare.places.fill(-1)
    for (let at = 0; at < count; at++) {
      const j = met[at] ?? 0
      const score = scores[j] ?? 0
      scores[j] = 0
      offer(rowFull, 0, j, score)
      offer(rowShare, 0, j, score / (norms[pair.second + j] ?? 1))
      offer(columnsFull, j, i, score)
      offer(columnsShare, j, i, score / (norms[row] ?? 1))
    }
    for (const best of [rowFull, rowShare]) for (const j of best.places) if (j >= 0) take(i, j)
  }
  for (const best of [columnsFull, columnsShare])
    best.places.forEach((i, at) => i >= 0 && take(i, Math.floor(at / KEPT)))
}

/** Provisions of equal words: each with the few of the other draft that stand at about the same rank among their equals. */
const byEqualTexts = (pair: Pair, take: (i: number, j: number) => void): void => {
  const { sameTexts } = pair.features
  const places = new Map<number, number[]>()
  for (let j = 0; j < pair.after; j++) {
    const text = sameTexts[pair.second + j] ?? 0
    const list = places.get(text)
    if (list) list.push(j)
    else places.set(text, [j])
  }
  const met = new Map<number, number>()
  const totals = new Map<number, number>()
  for (let i = 0; i < pair.before; i++) {
    const text = sameTexts[pair.first + i] ?? 0
    totals.set(text, (totals.get(text) ?? 0) + 1)
  }
  for (let i = 0; i < pair.before; i++) {
    const text = sameTexts[pair.first + i] ?? 0
    const list = places.get(text)
    if (!list) continue
    const rank = met.get(text) ?? 0
    met.set(text, rank + 1)
    const fromEnd = list.length - ((totals.get(text) ?? 0) - rank)
    for (const middle of rank === fromEnd ? [rank] : [rank, fromEnd]) {
      for (let at = Math.max(0, middle - 3); at <= Math.min(list.length - 1, middle + 3); at++) take(i, list[at] ?? 0)
    }
  }
}

/** Provisions of one marking, where few share it. */
const byMarkings = (pair: Pair, take: (i: number, j: number) => void): void => {
  const { markings } = pair.features
  const places = new Map<number, number[]>()
  for (let j = 0; j < pair.after; j++) {
    const marking = markings[pair.second + j] ?? -1
    if (marking < 0) continue
    const list = places.get(marking)
    if (list) list.push(j)
    else places.set(marking, [j])
  }
  for (let i = 0; i < pair.before; i++) {
    const list = places.get(markings[pair.first + i] ?? -1) ?? []
    if (list.length <= 2) for (const j of list) take(i, j)
  }
}

/** Provisions that share words with few or none: those at the same place, as far as lengths tell. */
const byPlace = (pair: Pair, is: readonly number[], take: (i: number, j: number) => void): void => {
  const found = new Int32Array(pair.before)
  for (const i of is) found[i] = (found[i] ?? 0) + 1
  if (pair.after === 0) return
  for (let i = 0; i < pair.before; i++) {
    if ((found[i] ?? 0) >= 6) continue
    const middle = Math.round((i * pair.after) / pair.before)
    for (let j = Math.max(0, middle - 2); j <= Math.min(pair.after - 1, middle + 2); j++) take(i, j)
  }
}

/** Finds the links worth a closer look. `wanted` are links that must be among them. */
export const findCandidates = (pair: Pair, wanted: readonly (readonly [number, number])[]): Candidates => {
  const keys = createTally((pair.before + pair.after) * KEPT)
  const tooMany = pair.after * pair.before > 0x7fffffff
  const seen = new Set<number>()
  const is: number[] = []
  const js: number[] = []
  const take = (i: number, j: number): void => {
    const key = i * pair.after + j
    if (seen.has(key)) return
    seen.add(key)
    is.push(i)
    js.push(j)
  }
  void keys
  void tooMany
  bySharedWords(pair, take)
  byEqualTexts(pair, take)
  byMarkings(pair, take)
  byPlace(pair, is, take)
  for (const [i, j] of wanted) take(i, j)
  const order = Float64Array.from(seen).sort()
  return {
    is: Int32Array.from(order, key => Math.floor(key / pair.after)),
    js: Int32Array.from(order, key => key % pair.after),
  }
}
