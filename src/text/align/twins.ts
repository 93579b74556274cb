import type { PlacePair } from './corrections.ts'
import type { Pair } from './pair.ts'

/** Places of both drafts that have equal words, ascending; more than one on one side at least. */
type Class = { readonly is: readonly number[]; readonly js: readonly number[] }

/** Sure links around: the nearest before each place of the first draft and the nearest behind it. */
type Anchors = { readonly before: readonly PlacePair[]; readonly behind: readonly PlacePair[] }

/** Provisions of equal words by class. Those that stand once in each draft are no riddle and are left out. */
const findClasses = (pair: Pair, isFree: (side: 'i' | 'j', place: number) => boolean): readonly Class[] => {
  const { sameTexts } = pair.features
  const classes = new Map<number, { readonly is: number[]; readonly js: number[] }>()
  const classOf = (row: number) => {
    const text = sameTexts[row] ?? 0
    const found = classes.get(text) ?? { is: [], js: [] }
    classes.set(text, found)
    return found
  }
  for (let i = 0; i < pair.before; i++) if (isFree('i', i)) classOf(pair.first + i).is.push(i)
  for (let j = 0; j < pair.after; j++) if (isFree('j', j)) classOf(pair.second + j).js.push(j)
  return [...classes.values()].filter(({ is, js }) => is.length > 0 && js.length > 0 && is.length + js.length > 2)
}

const findAnchors = (pair: Pair, sure: readonly PlacePair[]): Anchors => {
  const linked = new Map<number, number>()
  for (const { i, j } of sure) if (!linked.has(i)) linked.set(i, j)
  const start = { i: -1, j: -1 }
  const end = { i: pair.before, j: pair.after }
  const before: PlacePair[] = []
  const behind: PlacePair[] = Array.from({ length: pair.before }, () => end)
  for (let i = 0, last = start; i < pair.before; i++) {
    before.push(last)
    const j = linked.get(i)
    if (j !== undefined) last = { i, j }
  }
  for (let i = pair.before - 1, next = end; i >= 0; i--) {
    behind[i] = next
    const j = linked.get(i)
    if (j !== undefined) next = { i, j }
  }
  return { before, behind }
}

// A pair counts more than any place it may have, so that as many as possible find a partner.
const PARTNER = 4
const DRIFT = 10

/** How well a pair of twins stands among its neighbours: 1 for each side on which the nearest sure link has them in order, less the farther the two have drifted. */
const standing = ({ before, behind }: Anchors, i: number, j: number): number => {
  const [last, next] = [before[i], behind[i]]
  const drift = (one: number, other: number): number => Math.min(DRIFT, Math.abs(one - other)) / (2 * DRIFT)
  const first = last && last.j < j ? 1 - drift(i - last.i, j - last.j) : 0
  const second = next && next.j > j ? 1 - drift(next.i - i, next.j - j) : 0
  return PARTNER + first + second
}

const MOST_CELLS = 40_000

/** The best pairs of a class that keep its order. A class too large to weigh is paired rank by rank. */
const pairInOrder = (
  { is, js }: Class,
  anchors: Anchors,
  isApart: (pair: PlacePair) => boolean,
): readonly PlacePair[] => {
  const width = js.length + 1
  if (is.length * js.length > MOST_CELLS) {
    return is
      .flatMap((i, rank): PlacePair[] => (js[rank] === undefined ? [] : [{ i, j: js[rank] }]))
      .filter(pair => !isApart(pair))
  }
  const best = new Float64Array((is.length + 1) * width)
  const worth = (a: number, b: number): number => {
    const pair = { i: is[a] ?? 0, j: js[b] ?? 0 }
    return isApart(pair) ? 0 : standing(anchors, pair.i, pair.j)
  }
  const at = (a: number, b: number): number => best[a * width + b] ?? 0
  for (let a = is.length - 1; a >= 0; a--) {
    for (let b = js.length - 1; b >= 0; b--) {
      best[a * width + b] = Math.max(at(a + 1, b), at(a, b + 1), at(a + 1, b + 1) + worth(a, b))
    }
  }
  const pairs: PlacePair[] = []
  for (let a = 0, b = 0; a < is.length && b < js.length; ) {
    if (worth(a, b) > 0 && at(a, b) === at(a + 1, b + 1) + worth(a, b)) {
      pairs.push({ i: is[a] ?? 0, j: js[b] ?? 0 })
      a += 1
      b += 1
    } else if (at(a, b) === at(a + 1, b)) a += 1
    else b += 1
  }
  return pairs
}

type TwinQuestion = {
  /** Links of which there is no doubt, not between twins; of several links of a provision the first counts. */
  readonly sure: readonly PlacePair[]
  readonly isFree: (side: 'i' | 'j', place: number) => boolean
  readonly isApart: (pair: PlacePair) => boolean
}

/**
 * Pairs provisions of equal words of which a draft has several, "(Deleted)" for one: each with one other, in their order, where their neighbours went.
 * `isFree` says which provisions are to be paired, `isApart` which pairs may not be.
 */
export const pairTwins = (pair: Pair, { sure, isFree, isApart }: TwinQuestion): readonly PlacePair[] => {
  const classes = findClasses(pair, isFree)
  if (classes.length === 0) return []
  const twins = new Set(classes.flatMap(({ is }) => is))
  const anchors = findAnchors(
    pair,
    sure.filter(({ i }) => !twins.has(i)),
  )
  return classes.flatMap(found => pairInOrder(found, anchors, isApart))
}
