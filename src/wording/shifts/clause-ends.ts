import { hasWeight } from './align-atoms.ts'
import type { Atom } from './atoms.ts'
import { type Cutting, isLeft, isShared } from './chunk.ts'
import type { ComparedWords } from './compared-words.ts'

/** Whether a word stands on a ladder of verbs. */
export const isVerbWord = ({ words }: Cutting, atom: Atom): boolean =>
  (words.rungs.get(atom.key) ?? []).some(({ ladder }) => words.ladders[ladder]?.dimension === 'verb')

/** Whether an atom opens a phrase of its own. */
export const opensPhrase = (atom: Atom | undefined, words: ComparedWords): boolean =>
  atom?.kind === 'preposition' && !words.isIn('boundPrepositions', atom.plain)

const isStop = (atom: Atom | undefined): boolean =>
  atom === undefined || (atom.kind === 'sign' && /^[.;:]/.test(atom.plain))

/** Where the clause that begins at `from` ends, if at least half of what it says is new; null otherwise. */
export const endOfNewClause = (cutting: Cutting, from: number): number | null => {
  const { atoms } = cutting.side
  const opener = atoms[from]?.plain.split(' ').at(-1) ?? ''
  const isOpened = cutting.words.isIn('clauseOpeners', opener) || atoms[from]?.kind !== 'condition'
  let [last, left, shared] = [from, 0, 0]
  for (let i = from + 1; isOpened && i < atoms.length && !isStop(atoms[i]); i++) {
    if (atoms[i]?.kind === 'sign' && atoms[i]?.plain === ',' && i > from + 1) break
    if (isLeft(cutting, i)) left++
    if (isShared(cutting, i)) shared++
    if (hasWeight(atoms[i] as Atom)) last = i
  }
  return left > 0 && left >= shared ? last : null
}

/** Where a condition that begins at `from` ends: at the next comma outside its opening, at the end of its sentence, or where shared words go on. */
export const endOfCondition = (cutting: Cutting, from: number): number => {
  let last = from
  const { atoms } = cutting.side
  if (cutting.words.isIn('closedConditions', atoms[from]?.plain ?? '')) return endOfRun(cutting, from)
  const whole = endOfNewClause(cutting, from)
  if (whole !== null) return whole
  const opensClause = cutting.words.isIn('clauseOpeners', atoms[from]?.plain.split(' ').at(-1) ?? '')
  for (let i = from + 1; i < atoms.length && !isStop(atoms[i]); i++) {
    const atom = atoms[i]
    if (atom?.kind === 'sign' && atom.plain === ',' && i > from + 1) break
    if (isShared(cutting, i) && (isShared(cutting, i + 1) || last === i - 1) && !isLeft(cutting, i + 1)) break
    const isInClause = atom?.kind === 'negation' || atom?.kind === 'modal'
    if (isInClause && !opensClause) break
    if (isLeft(cutting, i) || isInClause) last = i
  }
  return last
}

/** Where a plain run of left words that begins at `from` ends. */
export const endOfRun = (cutting: Cutting, from: number): number => {
  const { atoms } = cutting.side
  let last = from
  for (let i = from + 1; i < atoms.length; i++) {
    const atom = atoms[i]
    if (atom === undefined || atom.kind === 'sign' || opensPhrase(atom, cutting.words) || isShared(cutting, i)) break
    if (cutting.words.isIn('joints', atom.plain)) break
    if (/^(?:condition|hedge|quantity|modal|negation)$/.test(atom.kind)) break
    if (i > from && cutting.side.atoms[from]?.kind === 'quantity' && isVerbWord(cutting, atom)) break
    if (isLeft(cutting, i)) last = i
  }
  return last
}

/** Small words and prepositions right before a run that the other text has not either belong to it. */
export const beginOfRun = (cutting: Cutting, from: number, floor: number): number => {
  const { atoms } = cutting.side
  let first = from
  for (let i = from - 1; i >= floor; i--) {
    const atom = atoms[i]
    if (atom === undefined || cutting.partners[i] !== -1) break
    if (atom.kind !== 'small' && atom.kind !== 'preposition') break
    first = i
    if (opensPhrase(atom, cutting.words)) break
  }
  return first
}
