import type { Alignment, Change } from '../../text/align.ts'
import type { ComparedPair, Comparison } from '../../text/compare.ts'
import type { Draft, Provision, ProvisionId } from '../../text/draft.ts'
import { type Redline, redline } from '../../text/redline.ts'
import { insertIntoOrder } from '../../text/synopsis.ts'

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

// A struck or underlined space says nothing to a reader: space at the edges of a changed stretch stands outside of it.
const changed = (kind: 'deleted' | 'inserted', text: string, move: number | null): readonly Piece[] => {
  const words = text.trim()
  const start = words === '' ? text.length : text.indexOf(words)
  const outside = (space: string) => piece('same', kind === 'deleted' && space !== '' ? ' ' : space, null)
  return [...outside(text.slice(0, start)), ...piece(kind, words, move), ...outside(text.slice(start + words.length))]
}

/** Cuts two texts along the edits between them into what stayed, what went and what came, in the order in which it is read. Words are kept to the letter, space between them is not. */
export const cutPieces = (before: string, after: string, edits: Redline['edits']): readonly Piece[] => {
  let at = 0
  const pieces = edits.flatMap(edit => {
    const same = after.slice(at, edit.after.start)
    at = edit.after.end
    return [
      ...piece('same', same, null),
      ...changed('deleted', before.slice(edit.before.start, edit.before.end), edit.move),
      ...changed('inserted', after.slice(edit.after.start, edit.after.end), edit.move),
    ]
  })
  return [...pieces, ...piece('same', after.slice(at), null)]
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

const show = (
  change: Change,
  index: number,
  before: readonly Provision[],
  after: readonly Provision[],
  redlines: readonly Redline[],
): ShownChange => {
  const one = joinProvisions(before)
  const other = joinProvisions(after)
  const shown = { index, change, before, after, heading: cutHeading(headingsOf(before), headingsOf(after)) }
  if (one === null || other === null) {
    const pieces = other === null ? piece('deleted', one?.text ?? '', null) : piece('inserted', other.text, null)
    return { ...shown, pieces, exact: true }
  }
  const single = redlines.length === 1 ? redlines[0] : undefined
  const { edits, exact } = single ?? redline(one, other)
  return { ...shown, pieces: cutPieces(one.text, other.text, edits), exact }
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
  const changes = readingOrder(alignment, from, to).flatMap(index => {
    const change = alignment.changes[index]
    if (change === undefined) return []
    const before = inOrder(from, fromPlaces, change.before)
    const after = inOrder(to, toPlaces, change.after)
    return [show(change, index, before, after, redlines[index] ?? [])]
  })
  return { alignment, from, to, changes }
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
