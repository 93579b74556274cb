import type { Atom } from './atoms.ts'
import type { ComparedWords, Rung } from './compared-words.ts'
import type { Effect } from './effects.ts'

/** A step on a ladder: by how many rungs, down or up, and as which dimension it counts. */
export type LadderStep = {
  readonly effect: Effect
  readonly dimension: 'verb' | 'scope' | 'bearer' | 'modality'
  readonly before: Atom
  readonly after: Atom
}

/** The step between two lists of atoms, on the ladder that both stand on; null where there is none or they share a rung. */
export const stepBetween = (
  before: readonly Atom[],
  after: readonly Atom[],
  words: ComparedWords,
): LadderStep | null => {
  for (const one of before) {
    for (const other of after) {
      const step = stepOf(one, other, words)
      if (step) return step
    }
  }
  return null
}

/** The rungs of a word or phrase; a phrase of a condition ("with the consent of") stands where its words do. */
const rungsOf = (atom: Atom, words: ComparedWords): readonly Rung[] => {
  if (atom.kind === 'word') return words.rungs.get(atom.key) ?? []
  const whole = words.rungs.get(keyOf(atom, words))
  if (whole || atom.kind !== 'condition') return whole ?? []
  return atom.plain.split(' ').flatMap(plain => words.rungs.get(words.stem(plain)) ?? [])
}
const keyOf = ({ plain }: Atom, words: ComparedWords): string => plain.split(' ').map(words.stem).join(' ')

const stepOf = (one: Atom, other: Atom, words: ComparedWords): LadderStep | null => {
  for (const first of rungsOf(one, words)) {
    for (const second of rungsOf(other, words)) {
      if (first.ladder !== second.ladder || first.rung === second.rung) continue
      const dimension = words.ladders[first.ladder]?.dimension ?? 'verb'
      return { effect: second.rung > first.rung ? 'weaker' : 'stronger', dimension, before: one, after: other }
    }
  }
  return null
}

/** How soon a word is, as its rung on the ladder of promptness (0 is at once); null where it says nothing of that. */
export const soonness = (atom: Atom, words: ComparedWords): number | null =>
  rungsOf(atom, words).find(({ ladder }) => words.ladders[ladder]?.isTime)?.rung ?? null
