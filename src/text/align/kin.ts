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

/** How many provisions stand directly in each. */
const countParts = (parents: Int32Array): Int32Array => {
  const counts = new Int32Array(parents.length)
  for (const parent of parents) if (parent >= 0) counts[parent] = (counts[parent] ?? 0) + 1
  return counts
}

/** 1 for the provisions without words of their own that others stand in: they are what their parts are. */
export const holdersOf = ({ provisions }: Draft, parents: Int32Array): Uint8Array => {
  const parts = countParts(parents)
  return Uint8Array.from(provisions, (provision, place) => ((parts[place] ?? 0) > 0 && isWordless(provision) ? 1 : 0))
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

// A pair of which nothing is known but its parts starts at these log odds. A share of linked parts of 0.4 then says neither yes nor no.
const UNKNOWN = -1
const FROM_PARTS = 6
const NEUTRAL_SHARE = 0.4
const FROM_PARENTS = 2
const SUPPORTING = 0.3

const probabilityOf = (odds: number): number => 1 / (1 + Math.exp(-odds))

type Entry = { readonly i: number; readonly j: number; odds: number }

/** Candidates by their two places; new ones may be added. */
type Entries = {
  readonly find: (i: number, j: number) => Entry | undefined
  readonly findOrAdd: (i: number, j: number) => Entry
  /** Those whose first provision has as many levels in it; grows while it is walked. */
  readonly atHeight: (height: number) => readonly Entry[]
  readonly ordered: () => readonly Entry[]
}

const createEntries = (pair: Pair, { candidates, logOdds }: Judged, heights: Int32Array): Entries => {
  const byKey = new Map<number, Entry>()
  const levels: Entry[][] = Array.from(
    { length: 1 + heights.reduce((most, height) => Math.max(most, height), 0) },
    () => [],
  )
  const keyOf = (i: number, j: number): number => i * pair.after + j
  const add = (i: number, j: number, odds: number): Entry => {
    const entry = { i, j, odds }
    byKey.set(keyOf(i, j), entry)
    levels[heights[i] ?? 0]?.push(entry)
    return entry
  }
  candidates.is.forEach((i, k) => {
    add(i, candidates.js[k] ?? 0, logOdds[k] ?? 0)
  })
  return {
    find: (i, j) => byKey.get(keyOf(i, j)),
    findOrAdd: (i, j) => byKey.get(keyOf(i, j)) ?? add(i, j, UNKNOWN),
    atHeight: height => levels[height] ?? [],
    ordered: () => [...byKey.values()].sort((one, other) => one.i - other.i || one.j - other.j),
  }
}

type Family = { readonly parents: Int32Array; readonly parts: Int32Array }

const familyOf = (parents: Int32Array): Family => ({ parents, parts: countParts(parents) })

/** From the innermost provisions outward, a pair gains where its parts are linked with each other and loses where they are not. */
const askParts = (entries: Entries, height: number, before: Family, after: Family): void => {
  const supports = new Map<Entry, number>()
  for (let level = 0; level <= height; level++) {
    for (const entry of entries.atHeight(level)) {
      const [own, others] = [before.parts[entry.i] ?? 0, after.parts[entry.j] ?? 0]
      const support = supports.get(entry) ?? 0
      if (own > 0 && others > 0) {
        entry.odds += FROM_PARTS * (Math.min(1, (support / own + support / others) / 2) - NEUTRAL_SHARE)
      }
      const strength = probabilityOf(entry.odds)
      const [parent, other] = [before.parents[entry.i] ?? -1, after.parents[entry.j] ?? -1]
      if (strength < SUPPORTING || parent < 0 || other < 0) continue
      const above = entries.findOrAdd(parent, other)
      supports.set(above, (supports.get(above) ?? 0) + strength)
    }
  }
}

/** A pair gains where the provisions it stands in are linked and loses where they are not. */
const askParents = (entries: Entries, before: Family, after: Family): void => {
  for (const entry of entries.ordered()) {
    const [parent, other] = [before.parents[entry.i] ?? -1, after.parents[entry.j] ?? -1]
    if (parent < 0 || other < 0) continue
    const above = entries.find(parent, other)
    entry.odds += FROM_PARENTS * ((above ? probabilityOf(above.odds) : 0) - 0.5)
  }
}

/**
 * Lets parts speak for the provisions they stand in, and those for their parts. `before` and `after` name the parents in both drafts.
 * Where nothing stands in anything, the judgement is left as it is.
 */
export const weighKin = (pair: Pair, judged: Judged, before: Int32Array, after: Int32Array): Judged => {
  if (!before.some(parent => parent >= 0) || !after.some(parent => parent >= 0)) return judged
  const heights = heightsOf(before)
  const entries = createEntries(pair, judged, heights)
  const [own, other] = [familyOf(before), familyOf(after)]
  askParts(
    entries,
    heights.reduce((most, height) => Math.max(most, height), 0),
    own,
    other,
  )
  askParents(entries, own, other)
  const ordered = entries.ordered()
  return {
    candidates: { is: Int32Array.from(ordered, ({ i }) => i), js: Int32Array.from(ordered, ({ j }) => j) },
    logOdds: Float64Array.from(ordered, ({ odds }) => odds),
  }
}

type Holder = { readonly parents: Int32Array; readonly holders: Uint8Array }

/** The links of provisions without words of their own that have none yet: where all their linked parts went to one provision of the other draft, so did they. */
const attach = (links: readonly Link[], { parents, holders }: Holder, turned: 'i' | 'j'): readonly Link[] => {
  const other = turned === 'i' ? 'j' : 'i'
  const linked = new Set(links.map(link => link[turned]))
  const targets = new Map<number, Set<number>>()
  for (const link of links) {
    const parent = parents[link[turned]] ?? -1
    if (parent < 0 || holders[parent] !== 1 || linked.has(parent)) continue
    targets.set(parent, (targets.get(parent) ?? new Set()).add(link[other]))
  }
  return [...targets].flatMap(([parent, places]): Link[] => {
    const [place = -1] = places
    if (places.size !== 1) return []
    return [turned === 'i' ? { i: parent, j: place } : { i: place, j: parent }]
  })
}

/** The links that provisions without words of their own have through their parts, beside those they have already. */
export const linksOfHolders = (links: readonly Link[], before: Holder, after: Holder): readonly Link[] => [
  ...attach(links, before, 'i'),
  ...attach(links, after, 'j'),
]
