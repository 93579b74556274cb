import { cutInto, type Laid, layApart, type Piece } from './edit-pieces.ts'
import { GUARD, type Scale } from './scale.ts'
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

/** Lays the pieces of both sides beside each other: guarded ones of a kind in order, and what stands between them. */
const lay = (before: readonly Piece[], after: readonly Piece[]): Laid[] => {
  const laid: Laid[] = []
  let [i, j] = [0, 0]
  for (const [a, piece] of before.entries()) {
    if (piece.kind === GUARD.none) continue
    const b = after.findIndex((other, at) => at >= j && other.kind === piece.kind)
    if (b < 0) continue
    laid.push(...layApart(before.slice(i, a), after.slice(j, b)), [piece, after[b] ?? null])
    i = a + 1
    j = b + 1
  }
  return [...laid, ...layApart(before.slice(i), after.slice(j))]
}

/** Cuts one edit so that every guarded word in it stands alone, or against one of its kind. */
const cutAtGuards = (edit: WordEdit, { before, after, scale }: Sides): WordEdit[] => {
  const removed = pieces(before.ids, edit.a0, edit.a1, scale)
  const added = pieces(after.ids, edit.b0, edit.b1, scale)
  const guarded = [...removed, ...added].filter(piece => piece.kind !== GUARD.none)
  if (guarded.length === 0) return [edit]
  // "shall" against "agrees to" hides nothing: a guarded word alone on its side may stand against plain words.
  const one = removed.length === 1 && added.length === 1
  const alone = one && guarded.length === 1
  // A number inside words that are wholly new or wholly gone is part of them; a "not" among them turns what was kept.
  const numbersOnly = guarded.every(piece => piece.kind === GUARD.number)
  if (alone || (numbersOnly && (removed.length === 0 || added.length === 0))) return [edit]
  return cutInto(edit, lay(removed, added))
}

/**
 * Cuts edits so that no number, date, negation or modal verb is hidden in a larger replaced stretch. Sentences without
 * counterpart and moved words stay whole: nothing in them is replaced.
 */
export const standAlone = (edits: readonly WordEdit[], sides: Sides): WordEdit[] =>
  edits.flatMap(edit => (edit.whole ? [edit] : cutAtGuards(edit, sides)))
