import { cutInto, type Laid, layApart, layBeside, type Piece } from './edit-pieces.ts'
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

// A side of more words than this, and than so many times the other's, is a clause of its own and no replacement.
const CLAUSE = { words: 8, times: 3 }

const isClause = (own: number, other: number): boolean => own > CLAUSE.words && own > CLAUSE.times * other

/** One piece, whatever guarded words it holds. */
const asOne = (start: number, end: number): Piece[] => (start === end ? [] : [{ start, end, kind: GUARD.none }])

/** Cuts one edit so that every guarded word in it stands alone, or against one of its kind. */
const cutAtGuards = (edit: WordEdit, { before, after, scale }: Sides): WordEdit[] => {
  const { a0, a1, b0, b1 } = edit
  const removed = pieces(before.ids, a0, a1, scale)
  const added = pieces(after.ids, b0, b1, scale)
  const guarded = [...removed, ...added].filter(piece => piece.kind !== GUARD.none)
  if (guarded.length === 0) return [edit]
  // Words that are wholly new or wholly gone replace nothing, whatever is in them; what little stood in their place stands apart.
  if (isClause(a1 - a0, b1 - b0)) return cutInto(edit, layBeside(asOne(a0, a1), added))
  if (isClause(b1 - b0, a1 - a0)) return cutInto(edit, layBeside(removed, asOne(b0, b1)))
  // A number in a few words that are new is part of them; a "not" among them turns what was kept.
  const numbersOnly = guarded.every(piece => piece.kind === GUARD.number)
  if (numbersOnly && (removed.length === 0 || added.length === 0)) return [edit]
  // "shall" against "agrees to" hides nothing: a guarded word alone on its side may stand against plain words.
  const alone = removed.length === 1 && added.length === 1 && guarded.length === 1
  return alone ? [edit] : cutInto(edit, lay(removed, added))
}

/**
 * Cuts edits so that no number, date, negation or modal verb is hidden in a larger replaced stretch. Sentences without
 * counterpart, moved words and whole clauses put in or taken out stay in one: nothing in them is replaced.
 */
export const standAlone = (edits: readonly WordEdit[], sides: Sides): WordEdit[] =>
  edits.flatMap(edit => (edit.whole ? [edit] : cutAtGuards(edit, sides)))
