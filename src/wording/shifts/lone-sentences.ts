import { hasWeight } from './align-atoms.ts'
import type { Atom, AtomText } from './atoms.ts'

/** So many pairs of sentences are compared; two long texts are taken to keep their sentences where the words say so. */
const MOST = 4000
/** Below this share of common words, two sentences are about different things. */
const LEAST = 0.34

type Keys = { readonly sentence: number; readonly atoms: readonly Atom[]; readonly keys: ReadonlySet<string> }

const sentencesOf = ({ atoms }: AtomText): readonly Keys[] => {
  const map = new Map<number, Atom[]>()
  for (const atom of atoms) map.set(atom.sentence, [...(map.get(atom.sentence) ?? []), atom])
  return [...map].map(([sentence, list]) => ({
    sentence,
    atoms: list,
    keys: new Set(
      list.filter(atom => hasWeight(atom) && atom.kind !== 'modal' && atom.kind !== 'negation').map(({ key }) => key),
    ),
  }))
}

const likeness = (one: Keys, other: Keys): number => {
  const common = [...one.keys].filter(key => other.keys.has(key)).length
  return (2 * common) / Math.max(1, one.keys.size + other.keys.size)
}

/** Sentences that one of two texts has more than the other and that say nothing of what the other says: whole duties, dropped or added. */
export type LoneSentences = {
  readonly before: readonly (readonly Atom[])[]
  readonly after: readonly (readonly Atom[])[]
}

const NONE: LoneSentences = { before: [], after: [] }

/** Finds whole sentences without a counterpart; where both texts have one sentence, there are none. */
export const loneSentences = (before: AtomText, after: AtomText): LoneSentences => {
  const [one, other] = [sentencesOf(before), sentencesOf(after)]
  if (one.length === other.length || one.length * other.length > MOST) return NONE
  const all = one
    .flatMap(first => other.map(second => ({ first, second, score: likeness(first, second) })))
    .filter(({ score }) => score >= LEAST)
    .sort((left, right) => right.score - left.score)
  const taken = new Set<Keys>()
  for (const { first, second } of all) {
    if (!taken.has(first) && !taken.has(second)) taken.add(first).add(second)
  }
  const lone = (list: readonly Keys[]) =>
    list.filter(keys => !taken.has(keys) && keys.keys.size > 0).map(({ atoms }) => atoms)
  const left = { before: lone(one), after: lone(other) }
  // With nothing in common at all, the texts are rewritten and not lengthened.
  return taken.size === 0 ? NONE : left
}
