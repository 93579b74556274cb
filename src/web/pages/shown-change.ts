import type { Alignment, Change } from '../../text/align.ts'
import type { ComparedPair, Comparison } from '../../text/compare.ts'
import type { Diff } from '../../text/diff.ts'
import type { Draft, Provision, ProvisionId } from '../../text/draft.ts'
import { type Redline, redline } from '../../text/redline.ts'
import { createScale, type Scale } from '../../text/scale.ts'
import { insertIntoOrder } from '../../text/synopsis.ts'
import { createVocabulary } from '../../text/words.ts'
import { cutPieces, type Piece, piece } from './cut-pieces.ts'

/**
 * One change as people read it: the provisions of both sides in the order of their drafts and the redline between them as pieces.
 * `wordings` are the texts of both sides, into which the `edits` point. `heading` is the redline of the printed headings, empty where neither side has one. `index` is its place in the alignment. `exact` is false where the search for the smallest redline was given up.
 */
export type ShownChange = {
  readonly index: number
  readonly change: Change
  readonly before: readonly Provision[]
  readonly after: readonly Provision[]
  readonly heading: readonly Piece[]
  readonly wordings: { readonly before: string; readonly after: string }
  readonly edits: Redline['edits']
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
    : { ...first, text: provisions.flatMap(({ text }) => (text === '' ? [] : [text])).join('\n') }
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

/** A change before its moves are settled and its pieces cut. */
type Redlined = Omit<ShownChange, 'pieces'>

const wholly = (before: string, after: string): Diff => ({
  edits:
    before + after === ''
      ? []
      : [{ before: { start: 0, end: before.length }, after: { start: 0, end: after.length }, move: null }],
  exact: true,
})

const redlineChange = (
  change: Change,
  index: number,
  { before, after }: Sides,
  redlines: readonly Redline[],
  scale: Scale,
): Redlined => {
  const one = joinProvisions(before)
  const other = joinProvisions(after)
  const wordings = { before: one?.text ?? '', after: other?.text ?? '' }
  const isSingle = before.length === 1 && after.length === 1
  const { edits, exact } =
    one === null || other === null
      ? wholly(wordings.before, wordings.after)
      : ((isSingle ? redlines[0] : undefined) ?? redlineJoined(one, other, index, scale))
  const heading = cutHeading(headingsOf(before), headingsOf(after))
  return { index, change, before, after, heading, wordings, edits, exact }
}

/**
 * Numbers the moves of a pair 1, 2, 3 … in the order in which they are read. Half of a move whose other half is not shown
 * (its words stand in a change of several provisions) is no move to a reader.
 */
const settleMoves = (changes: readonly Redlined[]): readonly Redlined[] => {
  const halves = new Map<number, { from: boolean; to: boolean }>()
  for (const { edits } of changes)
    for (const { before, after, move } of edits) {
      if (move === null) continue
      const { from, to } = halves.get(move) ?? { from: false, to: false }
      halves.set(move, { from: from || before.end > before.start, to: to || after.end > after.start })
    }
  const whole = [...halves].filter(([, { from, to }]) => from && to).map(([move]) => move)
  const numbers = new Map(whole.map((move, place) => [move, place + 1]))
  return changes.map(change => ({
    ...change,
    edits: change.edits.map(edit => ({ ...edit, move: edit.move === null ? null : (numbers.get(edit.move) ?? null) })),
  }))
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
    return [redlineChange(change, index, { before, after }, redlines[index] ?? [], scale)]
  })
  const settled = settleMoves(changes).map(
    (one): ShownChange => ({ ...one, pieces: cutPieces(one.wordings.before, one.wordings.after, one.edits) }),
  )
  return { alignment, from, to, changes: settled }
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
