import type { ProvisionId } from '../draft.ts'
import { GUARD, type Scale } from '../scale.ts'
import type { Words } from '../words.ts'
import { pairSentences, type Stretch } from './sentence-pairs.ts'
import { pairWords } from './word-pairs.ts'

/**
 * An edit counted in words instead of code units: words `a0` to `a1` (outside) of the old text become words `b0` to `b1` of the new.
 * `whole` marks words that are gone or new as a whole (a sentence without counterpart, a moved run), so that nothing in them is
 * replaced. `move` and `elsewhere` as in `Edit`.
 */
export type WordEdit = Stretch & {
  readonly whole: boolean
  readonly move: number | null
  readonly elsewhere: ProvisionId | null
}

/** An edit that is neither a move nor to be found elsewhere. */
export const plainEdit = (stretch: Stretch, extent: 'whole' | 'partial'): WordEdit => ({
  ...stretch,
  whole: extent === 'whole',
  move: null,
  elsewhere: null,
})

/** Two texts cut with one vocabulary, and its scale. */
export type Sides = { readonly before: Words; readonly after: Words; readonly scale: Scale }

const weightOf = (ids: Int32Array, start: number, end: number, scale: Scale): number => {
  let sum = 0
  for (let i = start; i < end; i++) sum += scale.weightOf(ids[i] ?? 0)
  return sum
}

const isGuarded = (ids: Int32Array, start: number, end: number, scale: Scale): boolean => {
  for (let i = start; i < end; i++) if (scale.guardOf(ids[i] ?? 0) !== GUARD.none) return true
  return false
}

/** The replaced runs of one stretch whose sides belong together. */
const runsOf = ({ a0, a1, b0, b1 }: Stretch, { before, after, scale }: Sides): { runs: Stretch[]; exact: boolean } => {
  const kept = pairWords(before.ids.subarray(a0, a1), after.ids.subarray(b0, b1), scale)
  const runs: Stretch[] = []
  let [i, j] = [0, 0]
  while (i < a1 - a0 || j < b1 - b0) {
    const [startA, startB] = [i, j]
    while (i < a1 - a0 && !kept.before[i]) i++
    while (j < b1 - b0 && !kept.after[j]) j++
    if (i > startA || j > startB) runs.push({ a0: a0 + startA, a1: a0 + i, b0: b0 + startB, b1: b0 + j })
    i++
    j++
  }
  return { runs, exact: kept.exact }
}

// A kept island is swallowed by the replaced stretches around it where it is at most so heavy and so long, and at most this
// share of the lighter of the two. Beside a pure insertion or deletion only a short word or a comma is.
const ISLAND = { weight: 4, words: 3, share: 0.67 }
const ISLAND_BESIDE_PURE = 1

/** Whether the words kept between two edits are ragged: so little that the two read better as one. */
const isRagged = (one: Stretch, next: Stretch, { before, after, scale }: Sides): boolean => {
  if (next.a0 - one.a1 > ISLAND.words) return false
  // An edit with a guarded word is cut at it afterwards: what is swallowed beside it would stand struck out and written again.
  if (isGuarded(before.ids, one.a0, next.a1, scale) || isGuarded(after.ids, one.b0, next.b1, scale)) return false
  const removed = [one, next].map(edit => weightOf(before.ids, edit.a0, edit.a1, scale))
  const added = [one, next].map(edit => weightOf(after.ids, edit.b0, edit.b1, scale))
  // Two pure insertions around a kept word stay two: swallowing it would strike it out only to write it again.
  if (removed.every(w => w === 0) || added.every(w => w === 0)) return false
  const island = weightOf(before.ids, one.a1, next.a0, scale)
  const pure = [...removed, ...added].includes(0)
  const lighter = Math.min(...removed.map((w, i) => Math.max(w, added[i] ?? 0)))
  return island <= (pure ? ISLAND_BESIDE_PURE : ISLAND.weight) && island <= ISLAND.share * lighter
}

const mergeRagged = (runs: readonly Stretch[], sides: Sides): Stretch[] => {
  const merged: Stretch[] = []
  for (const run of runs) {
    const last = merged.at(-1)
    if (last && isRagged(last, run, sides)) merged[merged.length - 1] = { ...last, a1: run.a1, b1: run.b1 }
    else merged.push(run)
  }
  return merged
}

/**
 * The edits between two texts as a person would mark them: sentences are paired first, then words in paired sentences;
 * a sentence without counterpart is deleted or inserted as a whole; ragged islands are swallowed.
 */
export const editWords = (sides: Sides): { readonly edits: readonly WordEdit[]; readonly exact: boolean } => {
  const paired = pairSentences(sides)
  let exact = paired.exact
  const edits = paired.stretches.flatMap((stretch): WordEdit[] => {
    if (stretch.a0 === stretch.a1 || stretch.b0 === stretch.b1) return [plainEdit(stretch, 'whole')]
    const found = runsOf(stretch, sides)
    exact &&= found.exact
    return mergeRagged(found.runs, sides).map(run => plainEdit(run, 'partial'))
  })
  return { edits: joinWhole(edits), exact }
}

/** Sentences that are gone and sentences that are new, next to each other, are one deletion and then one insertion. */
const joinWhole = (edits: readonly WordEdit[]): WordEdit[] => {
  const joined: WordEdit[] = []
  for (let e = 0; e < edits.length; ) {
    const first = edits[e]
    if (!first) break
    let last = first
    while (first.whole && edits[e + 1]?.whole && edits[e + 1]?.a0 === last.a1 && edits[e + 1]?.b0 === last.b1) {
      last = edits[++e] ?? last
    }
    e++
    if (!first.whole) joined.push(first)
    if (first.whole && first.a0 < last.a1) joined.push({ ...first, a1: last.a1, b1: first.b0 })
    if (first.whole && first.b0 < last.b1) joined.push({ ...first, a0: last.a1, a1: last.a1, b1: last.b1 })
  }
  return joined
}
