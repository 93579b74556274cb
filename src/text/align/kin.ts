import type { Draft, Provision } from '../draft.ts'
import type { Candidates } from './candidates.ts'
import type { Link } from './moved.ts'
import type { Pair } from './pair.ts'

/** Candidates with the log odds that each is a link. */
export type Judged = { readonly candidates: Candidates; readonly logOdds: Float64Array }

/** The provision that each provision of a draft stands in; -1 at the top. */
export const parentsOf = ({ provisions }: Draft): Int32Array => {
  const open: number[] = []
  return Int32Array.from(provisions, ({ depth }, place) => {
    while (open.length > 0 && (provisions[open.at(-1) ?? 0]?.depth ?? 0) >= depth) open.pop()
    const parent = open.at(-1) ?? -1
    open.push(place)
    return parent
  })
}

const isWordless = ({ text, heading }: Provision): boolean => !/[\p{L}\p{N}]/u.test(`${heading ?? ''}${text}`)

/** The provisions without words of their own that others stand in: they are what their parts are. */
export const holdersOf = (draft: Draft, parents: Int32Array): Uint8Array => {
  const holders = new Uint8Array(draft.provisions.length)
  for (const parent of parents) if (parent >= 0 && holders[parent] === 0) holders[parent] = 1
  draft.provisions.forEach((provision, place) => {
    if (holders[place] === 1 && !isWordless(provision)) holders[place] = 0
  })
  return holders
}

const countParts = (parents: Int32Array): Int32Array => {
  const counts = new Int32Array(parents.length)
  for (const parent of parents) if (parent >= 0) counts[parent] = (counts[parent] ?? 0) + 1
  return counts
}

/** How many levels of provisions stand in each. */
const heightsOf = (parents: Int32Array): Int32Array => {
  const heights = new Int32Array(parents.length)
  for (let place = parents.length - 1; place >= 0; place--) {
    const parent = parents[place] ?? -1
    if (parent >= 0) heights[parent] = Math.max(heights[parent] ?? 0, (heights[place] ?? 0) + 1)
  }
  return heights
}

const probabilityOf = (odds: number): number => 1 / (1 + Math.exp(-odds))

type Entry = Link & { odds: number; readonly known: boolean }

// A pair of which nothing is known but its parts starts here; a share of linked parts of 0.4 says neither yes nor no.
const UNKNOWN = -1
const WEIGHT = 6
const NEUTRAL = 0.4
const FROM_PARENT = 2

/**
 * Lets parts speak for the provisions they stand in, from the innermost outward, and those for their parts.
 * Where nothing stands in anything, the judgement is left as it is.
 */
export const weighKin = (
  pair: Pair,
  { candidates, logOdds }: Judged,
  before: Int32Array,
  after: Int32Array,
): Judged => {
  if (!before.some(parent => parent >= 0) || !after.some(parent => parent >= 0)) return { candidates, logOdds }
  const entries = new Map<number, Entry>()
  const keyOf = (i: number, j: number): number => i * pair.after + j
  candidates.is.forEach((i, k) => {
    const j = candidates.js[k] ?? 0
    entries.set(keyOf(i, j), { i, j, odds: logOdds[k] ?? 0, known: true })
  })
  const partsBefore = countParts(before)
  const partsAfter = countParts(after)
  const heights = heightsOf(before)
  const levels: Entry[][] = []
  const put = (entry: Entry): void => {
    const level = heights[entry.i] ?? 0
    const list = levels[level] ?? []
    levels[level] = list
    list.push(entry)
  }
  for (const entry of entries.values()) put(entry)
  const supports = new Map<number, number>()
  for (let level = 0; level < levels.length; level++) {
    for (const entry of levels[level] ?? []) {
      const parts = Math.max(partsBefore[entry.i] ?? 0, 0)
      const others = partsAfter[entry.j] ?? 0
      if (parts > 0 && others > 0) {
        const sum = supports.get(keyOf(entry.i, entry.j)) ?? 0
        entry.odds += WEIGHT * (Math.min(1, (sum / parts + sum / others) / 2) - NEUTRAL)
      }
      const strength = probabilityOf(entry.odds)
      const [parent, other] = [before[entry.i] ?? -1, after[entry.j] ?? -1]
      if (strength < 0.3 || parent < 0 || other < 0) continue
      const key = keyOf(parent, other)
      supports.set(key, (supports.get(key) ?? 0) + strength)
      if (!entries.has(key)) {
        const found: Entry = { i: parent, j: other, odds: UNKNOWN, known: false }
        entries.set(key, found)
        put(found)
      }
    }
  }
  for (const entry of [...entries.values()].sort((x, y) => x.i - y.i || x.j - y.j)) {
    const [parent, other] = [before[entry.i] ?? -1, after[entry.j] ?? -1]
    if (parent < 0 || other < 0) continue
    const above = entries.get(keyOf(parent, other))
    entry.odds += FROM_PARENT * ((above ? probabilityOf(above.odds) : 0) - 0.5)
  }
  const ordered = [...entries.values()].sort((x, y) => x.i - y.i || x.j - y.j)
  return {
    candidates: { is: Int32Array.from(ordered, ({ i }) => i), js: Int32Array.from(ordered, ({ j }) => j) },
    logOdds: Float64Array.from(ordered, ({ odds }) => odds),
  }
}
