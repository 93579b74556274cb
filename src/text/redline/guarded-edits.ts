import { GUARD, type Scale } from '../scale.ts'
import { cutInto, type Laid, layApart, layBeside, type Piece } from './edit-pieces.ts'
import type { Sides, WordEdit } from './word-edits.ts'

/** Cuts one side of an edit. Numbers that follow each other are one piece ("24 December 2025"), other guarded words stand alone. */
const pieces = (ids: Int32Array, start: number, end: number, scale: Scale): Piece[] => {
  const found: Piece[] = []
  for (let i = start; i < end; i++) {
    const kind = scale.guardOf(ids[i] ?? 0)
    const last = found.at(-1)
    if (last && last.kind === kind && (kind === GUARD.none || kind === GUARD.number)) {
      found[found.length - 1] = { ...last, end: i + 1 }
    } else found.push({ start: i, end: i + 1, kind })
  }
  return found
}

// A side of more words than this, and than so many times the other's, is a clause of its own and no replacement.
const CLAUSE = { words: 8, times: 3 }

const lengthOf = (side: readonly Piece[]): number => (side.at(-1)?.end ?? 0) - (side[0]?.start ?? 0)

const isClause = (own: readonly Piece[], other: readonly Piece[]): boolean =>
  lengthOf(own) > CLAUSE.words && lengthOf(own) > CLAUSE.times * lengthOf(other)

/** All pieces of a side as one, whatever guarded words they hold. */
const asOne = (side: readonly Piece[]): Piece[] => {
  const [first, last] = [side[0], side.at(-1)]
  return first && last ? [{ start: first.start, end: last.end, kind: GUARD.none }] : []
}

/** Lays pieces of which no guarded one has a counterpart. */
const layUnpaired = (before: readonly Piece[], after: readonly Piece[]): Laid[] => {
  // Words that are wholly new or wholly gone replace nothing, whatever is in them; what little stood in their place stands apart.
  if (isClause(before, after)) return layBeside(asOne(before), after)
  if (isClause(after, before)) return layBeside(before, asOne(after))
  // A number in a few words that are new is part of them; a "not" among them turns what was kept.
  const oneSided = before.length === 0 || after.length === 0
  const numbersOnly = [...before, ...after].every(({ kind }) => kind === GUARD.none || kind === GUARD.number)
  if (oneSided && numbersOnly) return layBeside(asOne(before), asOne(after))
  // "shall" against "agrees to" hides nothing: a guarded word alone on its side may stand against plain words.
  const [from, to] = [before[0], after[0]]
  const alone = from && to && before.length + after.length === 2 && from.kind * to.kind === 0
  return alone ? [[from, to]] : layApart(before, after)
}

/** Lays the pieces of both sides beside each other: guarded ones of a kind in order, and what stands between them. */
const lay = (before: readonly Piece[], after: readonly Piece[]): Laid[] => {
  const laid: Laid[] = []
  let [i, j] = [0, 0]
  for (const [a, piece] of before.entries()) {
    if (piece.kind === GUARD.none) continue
    const b = after.findIndex((other, at) => at >= j && other.kind === piece.kind)
    if (b < 0) continue
    laid.push(...layUnpaired(before.slice(i, a), after.slice(j, b)), [piece, after[b] ?? null])
    i = a + 1
    j = b + 1
  }
  return [...laid, ...layUnpaired(before.slice(i), after.slice(j))]
}

/**
 * Cuts edits so that no number, date, negation or modal verb is hidden in a larger replaced stretch: each stands alone, or against
 * one of its kind. Sentences without counterpart, moved words and whole clauses put in or taken out stay in one.
 */
export const standAlone = (edits: readonly WordEdit[], { before, after, scale }: Sides): WordEdit[] =>
  edits.flatMap(edit => {
    if (edit.whole) return [edit]
    const removed = pieces(before.ids, edit.a0, edit.a1, scale)
    const added = pieces(after.ids, edit.b0, edit.b1, scale)
    const guarded = [...removed, ...added].some(piece => piece.kind !== GUARD.none)
    return guarded ? cutInto(edit, lay(removed, added)) : [edit]
  })
