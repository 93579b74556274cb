/** Which words of two sequences stay: `before[i]` and `after[j]` are 1 where the word is kept; the kept words are the same in the same order. */
export type Kept = { readonly before: Uint8Array; readonly after: Uint8Array; readonly exact: boolean }

/** A part of both sequences still to be searched. `bare`: no word stands once on either side, so that no anchors need be looked for again. */
type Block = {
  readonly a0: number
  readonly a1: number
  readonly b0: number
  readonly b1: number
  readonly bare: boolean
}
type Point = { readonly a: number; readonly b: number }

/** What a search carries: both sequences, what is found to stay, and how many steps it has taken. */
type Search = {
  readonly a: Int32Array
  readonly b: Int32Array
  readonly keptA: Uint8Array
  readonly keptB: Uint8Array
  readonly forward: Int32Array
  readonly backward: Int32Array
  steps: number
  exact: boolean
}

// How many edits are searched from either end before a block is cut at anchors: the whole text, then its pieces, then in haste.
const WIDE = 1024
const NARROW = 256
const HASTE = 32
const STEPS_BASE = 2_000_000
const STEPS_PER_WORD = 32

const widthFor = (search: Search, block: Block): number => {
  const size = block.a1 - block.a0 + block.b1 - block.b0
  const allowed = STEPS_BASE + STEPS_PER_WORD * (search.a.length + search.b.length)
  if (search.steps > allowed) return Math.min(size, HASTE)
  return Math.min(size, search.steps === 0 ? WIDE : NARROW)
}

/** Keeps the words that both ends share and answers the block between them. */
const trim = (search: Search, { a0, a1, b0, b1, bare }: Block): Block => {
  const { a, b, keptA, keptB } = search
  while (a0 < a1 && b0 < b1 && a[a0] === b[b0]) {
    keptA[a0++] = 1
    keptB[b0++] = 1
  }
  while (a0 < a1 && b0 < b1 && a[a1 - 1] === b[b1 - 1]) {
    keptA[--a1] = 1
    keptB[--b1] = 1
  }
  return { a0, a1, b0, b1, bare }
}

/** One end of a block from which the search grows: its furthest point on each diagonal, and the way its sequences are walked. */
type End = {
  readonly reached: Int32Array
  readonly opposite: Int32Array
  readonly originA: number
  readonly originB: number
  readonly step: 1 | -1
}

/** Grows the search from one end by one edit; answers the first point, counted from that end, where it meets the search from the other. */
const grow = ({ a, b }: Search, end: End, size: Point, edits: number): Point | null => {
  const { reached, opposite, originA, originB, step } = end
  const middle = reached.length >> 1
  const delta = size.a - size.b
  const meets = (delta & 1) === (step === 1 ? 1 : 0)
  const within = step === 1 ? edits - 1 : edits
  const high = edits - 2 * Math.max(0, edits - size.a)
  for (let k = 2 * Math.max(0, edits - size.b) - edits; k <= high; k += 2) {
    const down = reached[middle + k + 1] ?? 0
    const right = (reached[middle + k - 1] ?? 0) + 1
    let x = k === -edits || (k !== edits && right <= down) ? down : right
    while (x < size.a && x - k < size.b && a[originA + step * x] === b[originB + step * (x - k)]) x++
    reached[middle + k] = x
    if (meets && Math.abs(delta - k) <= within && x + (opposite[middle + delta - k] ?? 0) >= size.a) {
      return { a: x, b: x - k }
    }
  }
  return null
}

/**
 * The point where the shortest script of a block is half done (Myers 1986, linear space), or null where more than `width`
 * edits lie on either side of it.
 */
const middleOf = (search: Search, { a0, a1, b0, b1 }: Block, width: number): Point | null => {
  const { forward, backward } = search
  const size = { a: a1 - a0, b: b1 - b0 }
  const front: End = { reached: forward, opposite: backward, originA: a0, originB: b0, step: 1 }
  const back: End = { reached: backward, opposite: forward, originA: a1 - 1, originB: b1 - 1, step: -1 }
  forward[(forward.length >> 1) + 1] = 0
  backward[(backward.length >> 1) + 1] = 0
  for (let edits = 0; edits <= width; edits++) {
    search.steps += 2 * edits
    const ahead = grow(search, front, size, edits)
    if (ahead) return { a: a0 + ahead.a, b: b0 + ahead.b }
    const behind = grow(search, back, size, edits)
    if (behind) return { a: a1 - behind.a, b: b1 - behind.b }
  }
  return null
}

/** How far the given-up search came from the front: a point beyond which the rest is searched anew. */
const furthest = (search: Search, block: Block, width: number): Point => {
  const middle = search.forward.length >> 1
  let best: Point = { a: block.a0, b: block.b0 }
  for (let k = -width; k <= width; k += 2) {
    const x = Math.min(search.forward[middle + k] ?? 0, block.a1 - block.a0)
    const y = x - k
    if (y < 0 || y > block.b1 - block.b0) continue
    if (x + y > best.a - block.a0 + best.b - block.b0) best = { a: block.a0 + x, b: block.b0 + y }
  }
  return best
}

/** Where each word of a stretch stands, or -1 where it stands more than once. */
const singles = (words: Int32Array, start: number, end: number): Map<number, number> => {
  const places = new Map<number, number>()
  for (let i = start; i < end; i++) {
    const id = words[i] ?? 0
    places.set(id, places.has(id) ? -1 : i)
  }
  return places
}

/** The longest run of points whose `b` rises; the points come in the order of `a` (patience sorting). */
const rising = (points: readonly Point[]): Point[] => {
  const piles: number[] = []
  const previous = new Int32Array(points.length)
  points.forEach((point, i) => {
    let low = 0
    let high = piles.length
    while (low < high) {
      const half = (low + high) >> 1
      if ((points[piles[half] ?? 0]?.b ?? 0) < point.b) low = half + 1
      else high = half
    }
    previous[i] = low > 0 ? (piles[low - 1] ?? -1) : -1
    piles[low] = i
  })
  const run: Point[] = []
  for (let i = piles.at(-1) ?? -1; i >= 0; i = previous[i] ?? -1) {
    const point = points[i]
    if (point) run.push(point)
  }
  return run.reverse()
}

/** Words that stand once on either side of a block, in one order on both: safe places to cut a block that is too different. */
const anchorsOf = (search: Search, block: Block): Point[] => {
  const { a, b } = search
  const inA = singles(a, block.a0, block.a1)
  const inB = singles(b, block.b0, block.b1)
  const shared: Point[] = []
  for (const [id, at] of inA) {
    const other = inB.get(id) ?? -1
    if (at >= 0 && other >= 0) shared.push({ a: at, b: other })
  }
  // A rare word whose neighbour agrees too is the same place; one that stands alone may be a coincidence.
  const firm = shared.filter(p => a[p.a - 1] === b[p.b - 1] || a[p.a + 1] === b[p.b + 1])
  return rising(firm.length > 0 ? firm : shared)
}

/** Cuts a block that was given up: at its anchors, else where the search had come to. */
const pieces = (search: Search, block: Block, width: number): Block[] => {
  search.exact = false
  const cuts = block.bare ? [] : anchorsOf(search, block)
  const bare = cuts.length === 0
  if (bare) cuts.push(furthest(search, block, width))
  const found: Block[] = []
  let { a0, b0 } = block
  for (const cut of cuts) {
    found.push({ a0, a1: cut.a, b0, b1: cut.b, bare })
    a0 = cut.a
    b0 = cut.b
  }
  found.push({ a0, a1: block.a1, b0, b1: block.b1, bare })
  return found
}

const solve = (search: Search, whole: Block): void => {
  const open: Block[] = [whole]
  for (let block = open.pop(); block !== undefined; block = open.pop()) {
    const rest = trim(search, block)
    if (rest.a0 === rest.a1 || rest.b0 === rest.b1) continue
    const width = widthFor(search, rest)
    const middle = middleOf(search, rest, width)
    if (middle) {
      open.push({ ...rest, a1: middle.a, b1: middle.b }, { ...rest, a0: middle.a, b0: middle.b })
    } else open.push(...pieces(search, rest, width))
  }
}

/** The places of the words that the other sequence has too. The rest stays in no script, so the search need not see it. */
const shared = (words: Int32Array, others: Int32Array, start: number, end: number, otherEnd: number): number[] => {
  const known = new Set<number>()
  for (let i = start; i < otherEnd; i++) known.add(others[i] ?? 0)
  const places: number[] = []
  for (let i = start; i < end; i++) if (known.has(words[i] ?? 0)) places.push(i)
  return places
}

const pick = (words: Int32Array, places: readonly number[]): Int32Array => {
  const picked = new Int32Array(places.length)
  for (let i = 0; i < places.length; i++) picked[i] = words[places[i] ?? 0] ?? 0
  return picked
}

/**
 * The words that stay between two sequences of word numbers: as many as possible (`exact`), unless the two differ so much
 * that the search is cut short; then still a common order of equal words, but perhaps not the longest.
 * Time is bounded by a constant number of steps a word, memory is linear. Myers 1986, with anchors as in patience diff.
 */
export const keepWords = (before: Int32Array, after: Int32Array): Kept => {
  const kept = { before: new Uint8Array(before.length), after: new Uint8Array(after.length) }
  let start = 0
  let [endA, endB] = [before.length, after.length]
  while (start < endA && start < endB && before[start] === after[start]) start++
  while (endA > start && endB > start && before[endA - 1] === after[endB - 1]) {
    endA--
    endB--
  }
  kept.before.fill(1, 0, start).fill(1, endA)
  kept.after.fill(1, 0, start).fill(1, endB)
  if (start === endA || start === endB) return { ...kept, exact: true }
  const placesA = shared(before, after, start, endA, endB)
  const placesB = shared(after, before, start, endB, endA)
  const width = 2 * Math.min(WIDE, placesA.length + placesB.length) + 3
  const search: Search = {
    a: pick(before, placesA),
    b: pick(after, placesB),
    keptA: new Uint8Array(placesA.length),
    keptB: new Uint8Array(placesB.length),
    forward: new Int32Array(width),
    backward: new Int32Array(width),
    steps: 0,
    exact: true,
  }
  solve(search, { a0: 0, a1: placesA.length, b0: 0, b1: placesB.length, bare: false })
  for (let i = 0; i < placesA.length; i++) kept.before[placesA[i] ?? 0] = search.keptA[i] ?? 0
  for (let i = 0; i < placesB.length; i++) kept.after[placesB[i] ?? 0] = search.keptB[i] ?? 0
  return { ...kept, exact: search.exact }
}
