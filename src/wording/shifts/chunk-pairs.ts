import { isSameQuantity } from '../quantities-same.ts'
import type { Chunk } from './chunk.ts'
import type { ComparedWords } from './compared-words.ts'
import { type LadderStep, soonness, stepBetween } from './steps.ts'

/** Two chunks that stand for each other. */
export type ChunkPair = { readonly before: Chunk; readonly after: Chunk; readonly step: LadderStep | null }

const isNear = (one: Chunk, other: Chunk): number =>
  (other.left === one.from - 1 || isBeside(one, other, 'left') ? 1 : 0) + (isBeside(one, other, 'right') ? 1 : 0)

/** Whether both chunks have the same shared neighbour. `left` and `right` name atoms of the other text. */
const isBeside = (one: Chunk, other: Chunk, way: 'left' | 'right'): boolean => {
  const [mine, theirs] = [one[way], other[way]]
  if (mine === -1 && theirs === -1) return true
  return way === 'left'
    ? mine < other.from && mine >= other.from - 6 && theirs >= one.from - 6 && theirs < one.from
    : mine > other.to && mine <= other.to + 6 && theirs > one.to && theirs <= one.to + 6
}

const NOUNS = new Set<Chunk['kind']>(['noun', 'listed', 'narrowing'])

const quantityOf = (chunk: Chunk) => chunk.atoms.find(atom => atom.quantity)?.quantity ?? null

/** Whether one is the initials of the other: "IAEA", "International Atomic Energy Agency". */
const isAcronym = (one: Chunk, other: Chunk): boolean => {
  const [short, long] = one.atoms.length < other.atoms.length ? [one, other] : [other, one]
  const letters = short.atoms
    .filter(({ kind }) => kind === 'word')
    .map(({ plain }) => plain)
    .join('')
  const initials = long.atoms
    .filter(({ kind }) => kind === 'word')
    .map(({ plain }) => plain.charAt(0))
    .join('')
  return letters.length >= 2 && letters.replaceAll('.', '') === initials
}

type Likeness = { readonly score: number; readonly step: LadderStep | null }

const UNLIKE: Likeness = { score: 0, step: null }

/** How well two quantities stand for each other, or a deadline and the words that say how soon instead. */
const quantityLikeness = (one: Chunk, other: Chunk, words: ComparedWords): Likeness | null => {
  const [first, second] = [quantityOf(one), quantityOf(other)]
  if (!first && !second) return null
  const near = isNear(one, other)
  if (first && second) {
    const kinds = first.kind === second.kind ? (first.unit === second.unit ? 4 : 2) : 1
    return { score: kinds + near + (isSameQuantity(first, second) ? 1 : 0), step: null }
  }
  const [timed, worded] = first ? [first, other] : [second, one]
  const isSoon = worded.atoms.some(atom => soonness(atom, words) !== null)
  return isSoon && (timed?.kind === 'period' || timed?.kind === 'date') ? { score: 3 + near, step: null } : null
}

const isLoose = ({ kind, dimension }: Chunk): boolean =>
  NOUNS.has(kind) || kind === 'verb' || (kind === 'qualifier' && dimension === null)

/** How well the kinds of two chunks and their places fit. */
const kindLikeness = (one: Chunk, other: Chunk): number => {
  const near = isNear(one, other)
  if (one.kind === other.kind && (one.kind === 'condition' || one.kind === 'hedge')) return 3 + near
  if (one.kind === 'verb' && other.kind === 'verb') return 2 + near
  if (one.kind === 'qualifier' && other.kind === 'qualifier') {
    if (one.dimension !== other.dimension) return 0
    return one.dimension !== null ? 2 + near : near === 2 ? 2 : 0
  }
  if (NOUNS.has(one.kind) && NOUNS.has(other.kind)) return near > 0 ? 1 + near : 0
  return near === 2 && isLoose(one) && isLoose(other) ? 1.5 : 0
}

/** How well two chunks stand for each other; 0 where they do not. */
const likeness = (one: Chunk, other: Chunk, words: ComparedWords): Likeness => {
  if (isAcronym(one, other)) return { score: 9, step: null }
  const counted = quantityLikeness(one, other, words)
  if (counted) return counted
  const step = stepBetween(one.atoms, other.atoms, words)
  if (step) return { score: 4 + isNear(one, other), step }
  if (quantityOf(one) || quantityOf(other)) return UNLIKE
  return { score: kindLikeness(one, other), step: null }
}

/** So many chunks a side are paired by comparing all with all; a rewritten page is compared in its order only. */
const MOST = 60

/** Whether two chunks that stand for each other are two names of one thing. */
export const areNames = ({ before, after }: ChunkPair): boolean => isAcronym(before, after)

/** Pairs what was replaced, the likeliest pairs first; what is left was added or removed. */
export const pairChunks = (
  before: readonly Chunk[],
  after: readonly Chunk[],
  words: ComparedWords,
): readonly ChunkPair[] => {
  const all = before.flatMap((one, i) => {
    const place = Math.floor((i / Math.max(1, before.length)) * after.length)
    return after
      .slice(
        before.length > MOST || after.length > MOST ? Math.max(0, place - 8) : 0,
        before.length > MOST || after.length > MOST ? place + 8 : after.length,
      )
      .map(other => ({ before: one, after: other, ...likeness(one, other, words) }))
      .filter(({ score }) => score > 1)
  })
  const taken = new Set<Chunk>()
  return all
    .sort((one, other) => other.score - one.score)
    .flatMap(({ before: one, after: other, step }) => {
      if (taken.has(one) || taken.has(other)) return []
      taken.add(one).add(other)
      return [{ before: one, after: other, step }]
    })
}
