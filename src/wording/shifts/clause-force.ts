import type { ModalClass } from '../lexicon/shift-words.ts'
import type { Atom, AtomText } from './atoms.ts'
import type { ComparedWords } from './compared-words.ts'

/** What the clause around some words does: who gains where it is narrowed depends on it. */
export type ClauseForce = {
  readonly kind: 'duty' | 'ban' | 'may' | 'entitled' | 'exempt'
  /** 6 is owed, below it are efforts, recommendations, intentions; 1 a mere may. */
  readonly degree: number
  /** A modal expression that says so; null where the plain verb does. */
  readonly modal: Atom | null
  readonly negation: Atom | null
  readonly isSanction: boolean
  readonly isGiving: boolean
  readonly isPower: boolean
}

const kindOf = (modal: ModalClass | null, isNegated: boolean): ClauseForce['kind'] => {
  switch (modal) {
    case null:
    case 'duty':
    case 'weak':
      return isNegated ? 'ban' : 'duty'
    case 'may':
      return isNegated ? 'ban' : 'may'
    case 'entitled':
      return isNegated ? 'ban' : 'entitled'
    case 'ban':
      return 'ban'
    case 'exempt':
      return 'exempt'
  }
}

/** The atoms of the sentence around an atom. */
export const sentenceOf = ({ atoms }: AtomText, at: number): { readonly from: number; readonly to: number } => {
  const sentence = atoms[Math.min(at, atoms.length - 1)]?.sentence
  let [from, to] = [Math.min(at, atoms.length - 1), at]
  while (from > 0 && atoms[from - 1]?.sentence === sentence) from--
  while (to < atoms.length && atoms[to]?.sentence === sentence) to++
  return { from, to }
}

/** How many atoms of its sentence are looked at: in a page without a full stop, the words near by say enough. */
const FAR = 200

/** What the clause around an atom does. The last modal before it counts, or else the first behind it; a mere "agreed" gives way. */
export const standingAt = (side: AtomText, at: number, words: ComparedWords): ClauseForce => {
  const whole = sentenceOf(side, at)
  const from = Math.max(whole.from, at - FAR)
  const sentence = side.atoms.slice(from, Math.min(whole.to, at + FAR))
  const modals = sentence.flatMap((atom, i) => (atom.kind === 'modal' ? [{ atom, i: i + from }] : []))
  const before = modals.filter(({ i }) => i <= at)
  const modal = weakest(before) ?? modals[0]?.atom ?? null
  const negation = sentence.find(atom => atom.kind === 'negation') ?? null
  const has = (list: 'sanctions' | 'giving' | 'powers'): boolean =>
    sentence.some(({ plain }) => words.isIn(list, plain))
  const isDenied = negation !== null && modal?.modal !== 'ban' && modal?.modal !== 'exempt'
  return {
    kind: kindOf(modal?.modal ?? null, isDenied),
    degree: modal?.degree ?? 6,
    modal,
    negation,
    isSanction: has('sanctions'),
    isGiving: has('giving'),
    isPower: has('powers'),
  }
}

const weakest = (modals: readonly { readonly atom: Atom }[]): Atom | null => modals.at(-1)?.atom ?? null
