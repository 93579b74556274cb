import type { Scale } from '../scale.ts'
import type { Span } from '../span.ts'
import type { Words } from '../words.ts'
import { cutInto, layApart, type Piece } from './edit-pieces.ts'
import type { Sides, WordEdit } from './word-edits.ts'

/** One text beside another with the edits found so far; several of them are searched for moves together. */
export type MarkedPair = Sides & { readonly edits: readonly WordEdit[] }

/** A run of words that left one place and stands in another: `length` words from `a` of part `from`, from `b` of part `to`. */
type Move = {
  readonly from: number
  readonly a: number
  readonly to: number
  readonly b: number
  readonly length: number
}

/**
 * Where runs of three words are struck out, in columns: the part, the first word and the edit of each; `last` the newest place of
 * a run, `older` the one before it, -1 where there is none. An object for each would cost more than all the rest of the search.
 */
type Places = {
  readonly last: Map<number, number>
  readonly older: number[]
  readonly part: number[]
  readonly at: number[]
  readonly edit: WordEdit[]
}

const GRAM = 3
// A run that stands in more places than this is a set phrase, and looking at all of them would cost the square.
const PLACES = 8
// A run longer than this that is no move is all commas or the like.
const LONG_RUN = 16

// How long a moved run is at least, in words and weight: the rest of a sentence of which a part has moved; a phrase or sentence
// that fills its place; any run in one provision; any run between two. Shorter ones are set phrases ("in accordance with
// Article") that meet by chance.
const FOLLOWING = { words: 3, weight: 4 }
const FILLING = { words: 3, weight: 6 }
const INSIDE = { words: 6, weight: 12 }
const BETWEEN = { words: 10, weight: 24 }

// The most words that may have changed between two parts of one moved sentence.
const CHANGED = 6

/** A number for three words. Two different threes may share it: the words themselves are compared afterwards. */
const gramAt = (ids: Int32Array, at: number): number =>
  Math.imul(Math.imul(ids[at] ?? 0, 0x9e3779b1) ^ (ids[at + 1] ?? 0), 0x85ebca6b) ^ (ids[at + 2] ?? 0)

const indexPlaces = (parts: readonly MarkedPair[]): Places => {
  const places: Places = { last: new Map(), older: [], part: [], at: [], edit: [] }
  parts.forEach(({ before, edits }, part) => {
    for (const edit of edits) {
      if (edit.elsewhere !== null) continue
      for (let at = edit.a0; at + GRAM <= edit.a1; at++) {
        const key = gramAt(before.ids, at)
        places.older.push(places.last.get(key) ?? -1)
        places.last.set(key, places.at.length)
        places.part.push(part)
        places.at.push(at)
        places.edit.push(edit)
      }
    }
  })
  return places
}

/** Whether a sentence, or an item of a list, may begin at word `at`. */
const isBorder = (words: Words, at: number): boolean =>
  at === 0 || at === words.ids.length || /[.!?…。！？؟;:]/.test(words.text[(words.ends[at - 1] ?? 1) - 1] ?? '')

const weightOf = (words: Words, scale: Scale, start: number, end: number): number => {
  let sum = 0
  for (let i = start; i < end; i++) sum += scale.weightOf(words.ids[i] ?? 0)
  return sum
}

/** Whether there are only commas and the like between two words. Ends at the first that is more, for an edit may be a whole law. */
const isLight = (words: Words, scale: Scale, start: number, end: number): boolean => {
  for (let i = start; i < end; i++) if (scale.weightOf(words.ids[i] ?? 0) > 0) return false
  return true
}

/** Whether a run is all of an edit, but for commas, or begins and ends with sentences. */
const fills = (words: Words, scale: Scale, run: Span, edit: Span): boolean =>
  (isBorder(words, run.start) || isLight(words, scale, edit.start, run.start)) &&
  (isBorder(words, run.end) || isLight(words, scale, run.end, edit.end))

const leastFor = (
  parts: readonly MarkedPair[],
  move: Move,
  source: WordEdit,
  target: WordEdit,
  last: Move | undefined,
) => {
  const [from, to] = [parts[move.from], parts[move.to]]
  if (move.from !== move.to || !from || !to) return BETWEEN
  const [goneBy, comeBy] = [
    move.a - (last?.a ?? 0) - (last?.length ?? 0),
    move.b - (last?.b ?? 0) - (last?.length ?? 0),
  ]
  const follows =
    last?.from === move.from && last.to === move.to && goneBy >= 0 && goneBy <= CHANGED && comeBy <= CHANGED
  if (follows) return FOLLOWING
  const gone = { start: move.a, end: move.a + move.length }
  const come = { start: move.b, end: move.b + move.length }
  const filling =
    fills(from.before, from.scale, gone, { start: source.a0, end: source.a1 }) &&
    fills(to.after, to.scale, come, { start: target.b0, end: target.b1 })
  return filling ? FILLING : INSIDE
}

/** What a search for moves carries: where words are struck out, which of them have moved already, and the moves found. */
type Search = {
  readonly parts: readonly MarkedPair[]
  readonly places: Places
  readonly taken: readonly Set<number>[]
  readonly moves: Move[]
}

/** How many words from one struck out are the same as from one put in, and not yet taken by a move. */
const runLength = (
  { parts, taken }: Search,
  part: number,
  source: WordEdit,
  a: number,
  after: Int32Array,
  b: number,
  end: number,
) => {
  const before = parts[part]?.before.ids
  const gone = taken[part]
  let length = 0
  while (
    b + length < end &&
    a + length < source.a1 &&
    before?.[a + length] === after[b + length] &&
    !gone?.has(a + length)
  ) {
    length++
  }
  return length
}

/**
 * The longest move that ends in word `b` of an edit and those after it; its own provision comes first. `skip` tells how far to go on:
 * behind the move, or behind a long run that is none, lest every word of it be tried.
 */
const longest = (search: Search, to: number, target: WordEdit, b: number): { move: Move | null; skip: number } => {
  const { places, parts, moves } = search
  const part = parts[to]
  let move: Move | null = null
  let most = 0
  let place = part ? (places.last.get(gramAt(part.after.ids, b)) ?? -1) : -1
  for (let n = 0; part && place >= 0 && n < PLACES; n++, place = places.older[place] ?? -1) {
    const from = places.part[place] ?? 0
    const a = places.at[place] ?? 0
    const source = places.edit[place]
    if (!source) continue
    const length = runLength(search, from, source, a, part.after.ids, b, target.b1)
    most = Math.max(most, length)
    if (length < GRAM || (move && (length < move.length || (length === move.length && from !== to)))) continue
    const found: Move = { from, a, to, b, length }
    const least = leastFor(parts, found, source, target, moves.at(-1))
    if (length >= least.words && weightOf(part.after, part.scale, b, b + length) >= least.weight) move = found
  }
  return { move, skip: move ? move.length : Math.max(1, most - LONG_RUN) }
}

/** Finds the moves of several parts, in the order of the new texts. No word is in two. */
const findMoves = (parts: readonly MarkedPair[]): readonly Move[] => {
  const search: Search = { parts, places: indexPlaces(parts), taken: parts.map(() => new Set()), moves: [] }
  if (search.places.at.length === 0) return []
  parts.forEach(({ edits }, to) => {
    for (const target of edits) {
      if (target.elsewhere !== null) continue
      for (let b = target.b0; b + GRAM <= target.b1; ) {
        const { move, skip } = longest(search, to, target, b)
        b += skip
        if (!move) continue
        search.moves.push(move)
        for (let i = 0; i < move.length; i++) search.taken[move.from]?.add(move.a + i)
      }
    }
  })
  return search.moves
}

type Run = { readonly start: number; readonly end: number; readonly move: number }

/** Cuts one side of an edit at its moved runs; the kind of a piece is the number of its move, 0 where it has none. */
const piecesOf = (start: number, end: number, runs: readonly Run[]): Piece[] => {
  const pieces: Piece[] = []
  let at = start
  for (const run of runs) {
    if (run.start > at) pieces.push({ start: at, end: run.start, kind: 0 })
    pieces.push({ start: run.start, end: run.end, kind: run.move })
    at = run.end
  }
  if (at < end) pieces.push({ start: at, end, kind: 0 })
  return pieces
}

/** Hands out runs, in order, to edits that come in order. */
const createDealer = (runs: readonly Run[]): ((start: number, end: number) => readonly Run[]) => {
  const sorted = runs.toSorted((one, other) => one.start - other.start)
  let next = 0
  return (start, end) => {
    const first = next
    while ((sorted[next]?.end ?? Number.POSITIVE_INFINITY) <= end && start < end) next++
    return sorted.slice(first, next)
  }
}

const cutAtMoves = (edits: readonly WordEdit[], gone: readonly Run[], come: readonly Run[]): WordEdit[] => {
  const goneOf = createDealer(gone)
  const comeOf = createDealer(come)
  return edits.flatMap(edit => {
    const removed = piecesOf(edit.a0, edit.a1, goneOf(edit.a0, edit.a1))
    const added = piecesOf(edit.b0, edit.b1, comeOf(edit.b0, edit.b1))
    if (removed.length < 2 && added.length < 2 && !removed[0]?.kind && !added[0]?.kind) return [edit]
    const laid = layApart(removed, added)
    return cutInto(edit, laid).map((cut, i) => {
      const move = laid[i]?.[0]?.kind || laid[i]?.[1]?.kind || null
      return move === null ? cut : { ...cut, move, whole: true }
    })
  })
}

/**
 * Finds words that left one place and stand in another, within one part or between two, and gives both halves one number: 1, 2 …
 * in the order of the new texts. Every number is on one deletion and one insertion of the same words.
 * A moved sentence with a changed word in it is two moves and an edit between them.
 */
export const numberMoves = <One extends MarkedPair>(parts: readonly One[]): readonly One[] => {
  const moves = findMoves(parts)
  if (moves.length === 0) return parts
  const gone: Run[][] = parts.map(() => [])
  const come: Run[][] = parts.map(() => [])
  moves.forEach(({ from, a, to, b, length }, m) => {
    gone[from]?.push({ start: a, end: a + length, move: m + 1 })
    come[to]?.push({ start: b, end: b + length, move: m + 1 })
  })
  return parts.map((part, p) => ({ ...part, edits: cutAtMoves(part.edits, gone[p] ?? [], come[p] ?? []) }))
}
