import { keepWords } from '../../text/diff-search.ts'
import { isSameQuantity } from '../quantities-same.ts'
import type { Atom, AtomText } from './atoms.ts'
import type { ComparedWords } from './compared-words.ts'
import { stepBetween } from './steps.ts'

/** Which atom of the other side each atom is the same as; -1 where it has none. */
export type AtomPairs = { readonly before: Int32Array; readonly after: Int32Array }

/** How far a word may have moved and still be the same word: beyond it stands another provision. */
const REACH = 80

const WEIGHTLESS: ReadonlySet<Atom['kind']> = new Set(['small', 'sign', 'preposition'])
/** Whether an atom says something on its own: all but small words, signs and prepositions. */
export const hasWeight = (atom: Atom): boolean => !WEIGHTLESS.has(atom.kind)

const numbered = (before: AtomText, after: AtomText): readonly [Int32Array, Int32Array] => {
  const ids = new Map<string, number>()
  const idOf = ({ key }: Atom): number => {
    const known = ids.get(key) ?? ids.size
    ids.set(key, known)
    return known
  }
  return [Int32Array.from(before.atoms, idOf), Int32Array.from(after.atoms, idOf)]
}

const keptInOrder = (before: AtomText, after: AtomText): AtomPairs => {
  const [one, other] = numbered(before, after)
  const kept = keepWords(one, other)
  const pairs = { before: new Int32Array(one.length).fill(-1), after: new Int32Array(other.length).fill(-1) }
  for (let i = 0, j = 0; i < one.length && j < other.length; i++, j++) {
    while (i < one.length && !kept.before[i]) i++
    while (j < other.length && !kept.after[j]) j++
    if (i < one.length && j < other.length) [pairs.before[i], pairs.after[j]] = [j, i]
  }
  return pairs
}

/** What two atoms of one meaning share: the stem, a group of synonyms, the first letters of a long word. */
type Marks = (atom: Atom) => readonly string[]

const bySynonym =
  (words: ComparedWords): Marks =>
  atom => {
    if (atom.kind === 'condition' || atom.kind === 'hedge') {
      const key = atom.plain.split(' ').map(words.stem).join(' ')
      return (words.groups.get(key) ?? []).map(group => `${atom.kind}${group}`)
    }
    return atom.kind === 'word' ? (words.groups.get(atom.key) ?? []).map(String) : []
  }

const byRung =
  (words: ComparedWords): Marks =>
  atom =>
    atom.kind === 'word' ? (words.rungs.get(atom.key) ?? []).map(({ ladder, rung }) => `${ladder}/${rung}`) : []

/** Words of one stem that name the two sides of a relation: employer and employee. */
const areSides = (one: string, other: string): boolean =>
  /ee$/.test(one) !== /ee$/.test(other) && /(?:er|or|ee)$/.test(one) && /(?:er|or|ee)$/.test(other)

const commonLength = (one: string, other: string): number => {
  let at = 0
  while (at < one.length && one[at] === other[at]) at++
  return at
}

/** Whether two words are forms of one ("Ukraine", "Ukrainian"; "verify", "verification"). */
const areForms = (one: Atom, other: Atom): boolean =>
  commonLength(one.key, other.key) >= 0.65 * Math.max(one.key.length, other.key.length) &&
  !areSides(one.plain, other.plain) &&
  !`${one.key}${other.key}`.includes('-')

const byBeginning: Marks = atom => (atom.kind === 'word' && atom.key.length >= 4 ? [atom.key.slice(0, 4)] : [])

const byKey: Marks = atom => (hasWeight(atom) && atom.kind !== 'modal' ? [atom.key] : [])

type Pairing = { readonly before: AtomText; readonly after: AtomText; readonly pairs: AtomPairs }

/** Pairs what is left by marks, the nearest first come first served, within reach of the place where it would stand. */
const pairLeft = (
  { before, after, pairs }: Pairing,
  marksOf: Marks,
  fits: (one: Atom, other: Atom) => boolean,
): void => {
  const places = new Map<string, number[]>()
  after.atoms.forEach((atom, j) => {
    if (pairs.after[j] !== -1) return
    for (const mark of marksOf(atom)) places.set(mark, [...(places.get(mark) ?? []).slice(-200), j])
  })
  if (places.size === 0) return
  let anchor = 0
  before.atoms.forEach((atom, i) => {
    const partner = pairs.before[i] ?? -1
    if (partner !== -1) anchor = partner
    else {
      const near = marksOf(atom)
        .flatMap(mark => places.get(mark) ?? [])
        .filter(j => pairs.after[j] === -1 && Math.abs(j - anchor) <= REACH && fits(atom, after.atoms[j] as Atom))
      if (near.length === 0) return
      const best = near.reduce((one, other) => (Math.abs(other - anchor) < Math.abs(one - anchor) ? other : one))
      pairs.before[i] = best
      pairs.after[best] = i
    }
  })
}

const pairQuantities = (before: AtomText, after: AtomText, pairs: AtomPairs): void => {
  const left = after.atoms.flatMap((atom, j) => (atom.quantity && pairs.after[j] === -1 ? [j] : []))
  before.atoms.forEach((atom, i) => {
    if (!atom.quantity || pairs.before[i] !== -1) return
    const same = left.find(j => {
      const other = after.atoms[j]?.quantity
      return (
        other &&
        pairs.after[j] === -1 &&
        atom.quantity &&
        isSameQuantity(atom.quantity, other) &&
        areBoundsEqual(atom.quantity.bound, other.bound)
      )
    })
    if (same !== undefined) [pairs.before[i], pairs.after[same]] = [same, i]
  })
}

const areBoundsEqual = (one: string | null, other: string | null): boolean =>
  one === other || ((one === null || one === 'exact') && (other === null || other === 'exact'))

/** Pairs the atoms of two texts: first what keeps its order, then what moved, then synonyms, forms of one word. */
export const pairAtoms = (before: AtomText, after: AtomText, words: ComparedWords): AtomPairs => {
  const pairs = keptInOrder(before, after)
  const pairing = { before, after, pairs }
  pairLeft(pairing, byKey, () => true)
  pairQuantities(before, after, pairs)
  // "guarantee" the verb is a synonym of "assure"; the nouns stand on two rungs.
  const fits = (one: Atom, other: Atom): boolean => stepBetween([one], [other], words) === null
  for (const marks of [bySynonym(words), byRung(words)]) pairLeft(pairing, marks, fits)
  pairLeft(pairing, byBeginning, (one, other) => areForms(one, other) && fits(one, other))
  return pairs
}
