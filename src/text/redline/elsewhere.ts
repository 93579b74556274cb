import type { ProvisionId } from '../draft.ts'
import { cutInto, layApart, type Piece } from './edit-pieces.ts'
import type { MarkedPair } from './moves.ts'
import type { WordEdit } from './word-edits.ts'

/** A part whose two texts have names: one pair of a change that has several provisions on a side. */
export type NamedPair = MarkedPair & { readonly from: ProvisionId; readonly to: ProvisionId }

type Side = 'before' | 'after'

// Fewer kept words in a row are no sign that a stretch came from there; gaps so short inside a run belong to it.
const RUN_WORDS = 3
const RUN_WEIGHT = 6
const GAP = 3

/** Which words of one side of a part stay. */
const keptIn = (part: MarkedPair, side: Side): Uint8Array => {
  const kept = new Uint8Array(part[side].ids.length).fill(1)
  for (const edit of part.edits)
    kept.fill(0, side === 'before' ? edit.a0 : edit.b0, side === 'before' ? edit.a1 : edit.b1)
  return kept
}

const isRun = (part: MarkedPair, side: Side, start: number, end: number): boolean => {
  let weight = 0
  for (let i = start; i < end; i++) weight += part.scale.weightOf(part[side].ids[i] ?? 0)
  return end - start >= RUN_WORDS && weight >= RUN_WEIGHT
}

/** The stretches between two words that another part keeps, with short gaps in them. */
const runsIn = (kept: Uint8Array, start: number, end: number): (readonly [number, number])[] => {
  const runs: (readonly [number, number])[] = []
  for (let i = start; i < end; i++) {
    const last = runs.at(-1)
    if (!kept[i]) continue
    if (last && i - last[1] <= GAP) runs[runs.length - 1] = [last[0], i + 1]
    else runs.push([i, i + 1])
  }
  return runs
}

/** Another pair of the change with the same text on one side: its number, from 1, and which words of that text it keeps. */
type Rival = { readonly number: number; readonly kept: Uint8Array }

/** Cuts one side of an edit where other parts keep its words; the kind of a piece is the number of that part. */
const piecesOf = (part: MarkedPair, side: Side, start: number, end: number, rivals: readonly Rival[]): Piece[] => {
  const found: Piece[] = []
  rivals.forEach(({ number, kept }) => {
    for (const [first, last] of runsIn(kept, start, end)) {
      const free = found.every(piece => last <= piece.start || piece.end <= first)
      if (free && isRun(part, side, first, last)) found.push({ start: first, end: last, kind: number })
    }
  })
  const pieces: Piece[] = []
  let at = start
  for (const piece of found.sort((one, other) => one.start - other.start)) {
    if (piece.start > at) pieces.push({ start: at, end: piece.start, kind: 0 })
    pieces.push(piece)
    at = piece.end
  }
  return at < end ? [...pieces, { start: at, end, kind: 0 }] : pieces
}

/** For every part, the others that have the same text on one side and another on the other. */
const rivalsOf = (parts: readonly NamedPair[], side: Side): readonly (readonly Rival[])[] => {
  const nameOf = (part: NamedPair | undefined) => (side === 'before' ? part?.from : part?.to)
  const rivals = parts.map((part, p): Rival => ({ number: p + 1, kept: keptIn(part, side) }))
  const groups = Map.groupBy(rivals, ({ number }) => nameOf(parts[number - 1]))
  return parts.map((part, p) => (groups.get(nameOf(part)) ?? []).filter(({ number }) => number !== p + 1))
}

/**
 * Marks, in the pairs of one split or merge, the words that another pair of it keeps: struck out here, yet not gone from the draft.
 * Without it every part of a split article would show the rest of the article as deleted.
 */
export const markElsewhere = <One extends NamedPair>(parts: readonly One[]): readonly One[] => {
  const rivalsBefore = rivalsOf(parts, 'before')
  const rivalsAfter = rivalsOf(parts, 'after')
  return parts.map((part, p) => {
    const edits = part.edits.flatMap((edit): WordEdit[] => {
      const removed = piecesOf(part, 'before', edit.a0, edit.a1, rivalsBefore[p] ?? [])
      const added = piecesOf(part, 'after', edit.b0, edit.b1, rivalsAfter[p] ?? [])
      if (![...removed, ...added].some(piece => piece.kind > 0)) return [edit]
      const laid = layApart(removed, added)
      return cutInto(edit, laid).map((cut, i) => {
        const [from, to] = laid[i] ?? [null, null]
        const elsewhere = (from?.kind ? parts[from.kind - 1]?.to : to?.kind ? parts[to.kind - 1]?.from : null) ?? null
        return elsewhere === null ? cut : { ...cut, elsewhere, whole: true }
      })
    })
    return { ...part, edits }
  })
}
