import type { Span } from '../../text/span.ts'
import type { Dimension, Qualifier } from '../wording.ts'
import { hasWeight } from './align-atoms.ts'
import type { Atom, AtomText } from './atoms.ts'
import type { ComparedWords } from './compared-words.ts'

/**
 * A stretch of one text that the other has not, of one kind. `noun` stands where a thing or person does, `listed` behind "and",
 * `narrowing` is a noun that narrows the one before it; a `qualifier` has its dimension, null where that is not known.
 */
export type Chunk = {
  readonly kind: 'condition' | 'only' | 'hedge' | 'qualifier' | 'quantity' | 'verb' | 'noun' | 'listed' | 'narrowing'
  readonly dimension: Dimension | null
  readonly from: number
  readonly to: number
  readonly span: Span
  readonly atoms: readonly Atom[]
  readonly isRestrictive: boolean
  /** The nearest atoms of weight around it that the other text has too, as numbers of the other text; -1 at an end. */
  readonly left: number
  readonly right: number
}

/** A text being cut: what the other has of it (`partners`, -1 where nothing), and the qualifiers that were read in it. */
export type Cutting = {
  readonly side: AtomText
  readonly partners: Int32Array
  readonly qualifiers: readonly Qualifier[]
  readonly words: ComparedWords
}

/** The borders and the kind of a chunk that is still to be cut; `from` and `to` are inside. */
export type ChunkBorders = {
  readonly kind: Chunk['kind']
  readonly dimension: Dimension | null
  readonly from: number
  readonly to: number
  readonly isRestrictive?: boolean
}

/** Whether an atom says something that the other text has not; modals and negations are compared apart. */
export const isLeft = ({ side, partners }: Cutting, i: number): boolean => {
  const atom = side.atoms[i]
  return (
    atom !== undefined && partners[i] === -1 && hasWeight(atom) && atom.kind !== 'modal' && atom.kind !== 'negation'
  )
}

/** Whether an atom of weight stands in the other text too. */
export const isShared = ({ side, partners }: Cutting, i: number): boolean => {
  const atom = side.atoms[i]
  return atom !== undefined && partners[i] !== -1 && hasWeight(atom)
}
