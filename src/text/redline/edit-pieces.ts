import type { WordEdit } from './word-edits.ts'

/** A run of words of one side of an edit. Pieces of kind 0 are plain; all others want to stand alone. */
export type Piece = { readonly start: number; readonly end: number; readonly kind: number }

/** A piece of the old side beside one of the new; null where a piece stands alone. */
export type Laid = readonly [Piece | null, Piece | null]

const gone = (pieces: readonly Piece[]): Laid[] => pieces.map(piece => [piece, null])
const come = (pieces: readonly Piece[]): Laid[] => pieces.map(piece => [null, piece])

/** Lays the pieces of both sides one after the other: first all that is struck out, then all that is new. */
export const layBeside = (before: readonly Piece[], after: readonly Piece[]): Laid[] => [
  ...gone(before),
  ...come(after),
]

/**
 * Lays pieces of which no two of a kind belong together: the last plain one of the old side meets the first plain one of the
 * new, all others stand alone. So what is struck out comes first and what replaces it follows.
 */
export const layApart = (before: readonly Piece[], after: readonly Piece[]): Laid[] => {
  const last = before.findLastIndex(piece => piece.kind === 0)
  const first = after.findIndex(piece => piece.kind === 0)
  if (last < 0 || first < 0) return layBeside(before, after)
  return [
    ...layBeside(before.slice(0, last), after.slice(0, first)),
    [before[last] ?? null, after[first] ?? null],
    ...layBeside(before.slice(last + 1), after.slice(first + 1)),
  ]
}

/** Cuts an edit into the pieces laid for it. They cover both its sides, in order. */
export const cutInto = (edit: WordEdit, laid: readonly Laid[]): WordEdit[] => {
  let { a0, b0 } = edit
  return laid.map(([from, to]) => {
    const cut = { ...edit, a0, a1: from ? from.end : a0, b0, b1: to ? to.end : b0 }
    a0 = cut.a1
    b0 = cut.b1
    return cut
  })
}
