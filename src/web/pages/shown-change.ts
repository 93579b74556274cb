import type { Alignment, Change } from '../../text/align.ts'
import type { ComparedPair, Comparison } from '../../text/compare.ts'
import type { Diff } from '../../text/diff.ts'
import type { Draft, Provision, ProvisionId } from '../../text/draft.ts'
import { type Redline, redline } from '../../text/redline.ts'
import { createScale, type Scale } from '../../text/scale.ts'
import type { Span } from '../../text/span.ts'
import { insertIntoOrder } from '../../text/synopsis.ts'
import { createVocabulary } from '../../text/words.ts'

/** A stretch of a redline as it is read. `move` numbers the two halves of one move, null where nothing moved. */
export type Piece = {
  readonly kind: 'same' | 'deleted' | 'inserted'
  readonly text: string
  readonly move: number | null
}

/**
 * One change as people read it: the provisions of both sides in the order of their drafts and the redline between them as pieces.
 * `heading` is the redline of the printed headings, empty where neither side has one. `index` is its place in the alignment. `exact` is false where the search for the smallest redline was given up.
 */
export type ShownChange = {
  readonly index: number
  readonly change: Change
  readonly before: readonly Provision[]
  readonly after: readonly Provision[]
  readonly heading: readonly Piece[]
  readonly pieces: readonly Piece[]
  readonly exact: boolean
}

/** One draft against another, its changes in reading order: that of the later draft, with what was deleted where it stood. */
export type ShownPair = {
  readonly alignment: Alignment
  readonly from: Draft
  readonly to: Draft
  readonly changes: readonly ShownChange[]
}

const piece = (kind: Piece['kind'], text: string, move: number | null): readonly Piece[] =>
  text === '' ? [] : [{ kind, text, move }]

const isSpace = (sign: string | undefined): boolean => sign !== undefined && /\s/u.test(sign)

/** The space that ends (or begins) a text, as one sign: a line break where there is one; empty where there is no space. */
const spaceAt = (text: string, edge: 'start' | 'end'): string => {
  const space = (edge === 'start' ? /^\s+/u : /\s+$/u).exec(text)?.[0] ?? ''
  return space === '' ? '' : space.includes('\n') ? '\n' : ' '
}

/**
 * Collects pieces. A struck or underlined space says nothing to a reader, so space at the edges of a changed stretch stands outside of it;
 * and edits are counted in words, so what was deleted may need a space of its own beside the words of the new text.
 */
const createCutter = (before: string) => {
  const pieces: Piece[] = []
  let owed = ''
  const push = (kind: Piece['kind'], text: string, move: number | null): void => {
    if (text !== '') pieces.push({ kind, text, move })
  }
  const endsInSpace = (): boolean => isSpace(pieces.at(-1)?.text.at(-1))
  const same = (text: string): void => {
    if (text === '') return
    if (!isSpace(text[0]) && !endsInSpace()) push('same', owed, null)
    owed = ''
    push('same', text, null)
  }
  const deleted = ({ start, end }: Span, move: number | null): void => {
    const words = before.slice(start, end).trim()
    if (words === '') return
    const at = before.indexOf(words, start)
    if (pieces.length > 0 && !endsInSpace()) push('same', spaceAt(before.slice(Math.max(0, at - 9), at), 'end'), null)
    push('deleted', words, move)
    owed = spaceAt(before.slice(at + words.length, at + words.length + 9), 'start')
  }
  const inserted = (text: string, move: number | null): void => {
    if (text === '') return
    const words = text.trim()
    const at = words === '' ? text.length : text.indexOf(words)
    push('same', text.slice(0, at), null)
    push('inserted', words, move)
    push('same', text.slice(at + words.length), null)
    owed = ''
  }
  return { pieces, same, deleted, inserted }
}

/** Cuts two texts along the edits between them into what stayed, what went and what came, in the order in which it is read. Without what went, it is the new text but for space. */
export const cutPieces = (before: string, after: string, edits: Redline['edits']): readonly Piece[] => {
  const cutter = createCutter(before)
  let at = 0
  for (const edit of edits) {
    cutter.same(after.slice(at, edit.after.start))
    cutter.deleted(edit.before, edit.move)
    cutter.inserted(after.slice(edit.after.start, edit.after.end), edit.move)
    at = edit.after.end
  }
  cutter.same(after.slice(at))
  return cutter.pieces
}

const placesOf = (draft: Draft): ReadonlyMap<ProvisionId, number> =>
  new Map(draft.provisions.map((provision, place) => [provision.id, place]))

const inOrder = (draft: Draft, places: ReadonlyMap<ProvisionId, number>, ids: readonly ProvisionId[]) =>
  ids
    .flatMap(id => places.get(id) ?? [])
    .sort((one, other) => one - other)
    .flatMap(place => draft.provisions[place] ?? [])

/**
 * Several provisions as one text, null for none. Where one provision became several, or several one, they are read as one:
 * a redline of each against each would show the same words twice.
 */
export const joinProvisions = (provisions: readonly Provision[]): Provision | null => {
  const first = provisions[0]
  return first === undefined || provisions.length === 1
    ? (first ?? null)
    : { ...first, text: provisions.map(({ text }) => text).join('\n') }
}

const headingsOf = (provisions: readonly Provision[]): string =>
  provisions.flatMap(({ heading }) => heading ?? []).join(' / ')

// A heading is short: where it changed, the old one stands whole beside the new one.
const cutHeading = (before: string, after: string): readonly Piece[] =>
  before === after ? piece('same', after, null) : [...piece('deleted', before, null), ...piece('inserted', after, null)]

// A change of several provisions gets a redline of its own; its moves are numbered beyond all that the pair's redlines can hold.
const OWN_MOVES = 100_000

const redlineJoined = (one: Provision, other: Provision, index: number, scale: Scale): Diff => {
  const { edits, exact } = redline(one, other, scale)
  const beyond = (index + 1) * OWN_MOVES
  return { edits: edits.map(edit => ({ ...edit, move: edit.move === null ? null : edit.move + beyond })), exact }
}

type Sides = { readonly before: readonly Provision[]; readonly after: readonly Provision[] }

const show = (change: Change, index: number, sides: Sides, redlines: readonly Redline[], scale: Scale): ShownChange => {
  const { before, after } = sides
  const one = joinProvisions(before)
  const other = joinProvisions(after)
  const shown = { index, change, before, after, heading: cutHeading(headingsOf(before), headingsOf(after)) }
  if (one === null || other === null) {
    const pieces = other === null ? piece('deleted', one?.text ?? '', null) : piece('inserted', other.text, null)
    return { ...shown, pieces, exact: true }
  }
  const isSingle = before.length + after.length === 2
  const { edits, exact } = (isSingle ? redlines[0] : undefined) ?? redlineJoined(one, other, index, scale)
  return { ...shown, pieces: cutPieces(one.text, other.text, edits), exact }
}

/** Half of a move whose other half is not shown (its words stand in a change of several provisions) is no move to a reader. */
const dropLoneHalves = (changes: readonly ShownChange[]): readonly ShownChange[] => {
  const went = new Set<number | null>()
  const came = new Set<number | null>()
  for (const { pieces } of changes) for (const { kind, move } of pieces) (kind === 'deleted' ? went : came).add(move)
  const isWhole = (move: number | null): boolean => went.has(move) && came.has(move)
  return changes.map(shown =>
    shown.pieces.every(({ move }) => move === null || isWhole(move))
      ? shown
      : { ...shown, pieces: shown.pieces.map(one => (isWhole(one.move) ? one : { ...one, move: null })) },
  )
}

const readingOrder = (alignment: Alignment, from: Draft, to: Draft): readonly number[] => {
  const orderIn = (draft: Draft, side: 'before' | 'after'): readonly number[] => {
    const changeOf = new Map(alignment.changes.flatMap((change, index) => change[side].map(id => [id, index] as const)))
    return [...new Set(draft.provisions.flatMap(({ id }) => changeOf.get(id) ?? []))]
  }
  return insertIntoOrder(orderIn(to, 'after'), [orderIn(from, 'before')], alignment.changes.length)
}

const showPair = (pair: ComparedPair, from: Draft, to: Draft): ShownPair => {
  const { alignment, redlines } = pair
  const fromPlaces = placesOf(from)
  const toPlaces = placesOf(to)
  const scale = createScale(createVocabulary())
  const changes = readingOrder(alignment, from, to).flatMap(index => {
    const change = alignment.changes[index]
    if (change === undefined) return []
    const before = inOrder(from, fromPlaces, change.before)
    const after = inOrder(to, toPlaces, change.after)
    return [show(change, index, { before, after }, redlines[index] ?? [], scale)]
  })
  return { alignment, from, to, changes: dropLoneHalves(changes) }
}

/** All compared pairs as people read them. */
export const pairsOf = ({ drafts, pairs }: Comparison): readonly ShownPair[] => {
  const bySiglum = new Map(drafts.map(draft => [draft.siglum, draft]))
  return pairs.flatMap(pair => {
    const from = bySiglum.get(pair.alignment.from)
    const to = bySiglum.get(pair.alignment.to)
    return from === undefined || to === undefined ? [] : [showPair(pair, from, to)]
  })
}

/** Whether nothing happened that a reader must see: kept where it stood. */
export const isQuiet = ({ change }: ShownChange): boolean =>
  change.kind === 'kept' && !change.moved && !change.unreported
