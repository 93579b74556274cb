import type { Change } from '../../text/align.ts'
import type { Diff } from '../../text/diff.ts'
import type { Provision } from '../../text/draft.ts'
import { type Redline, redline } from '../../text/redline.ts'
import { createScale, type Scale } from '../../text/scale.ts'
import { createVocabulary } from '../../text/words.ts'
import { cutPieces, type Piece, piece } from './cut-pieces.ts'

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

/** The provisions of a change, in the order of their drafts. */
export type Sides = { readonly before: readonly Provision[]; readonly after: readonly Provision[] }

/**
 * The redline of a change as one text against one. `wordings` are the texts of both sides, into which the `edits` point; `heading` is the
 * redline of the printed headings, empty where neither side has one. `exact` is false where the search for the smallest redline was given up.
 */
export type ShownRedline = {
  readonly heading: readonly Piece[]
  readonly wordings: { readonly before: string; readonly after: string }
  readonly edits: Redline['edits']
  readonly pieces: readonly Piece[]
  readonly exact: boolean
}

type Unsettled = Omit<ShownRedline, 'pieces'>

const wholly = (before: string, after: string): Diff => ({
  edits:
    before + after === ''
      ? []
      : [{ before: { start: 0, end: before.length }, after: { start: 0, end: after.length }, move: null }],
  exact: true,
})

/** A provision whose counterpart may stand in a part that is not known: its words stand there unmarked, as nothing says that they came or went. */
const leaveUnmarked = ({ before, after }: Sides): Unsettled => {
  const provisions = before.length > 0 ? before : after
  const text = joinProvisions(provisions)?.text ?? ''
  const heading = piece('same', headingsOf(provisions), null)
  return { heading, wordings: { before: text, after: text }, edits: [], exact: true }
}

const redlineSides = (
  { before, after }: Sides,
  index: number,
  redlines: readonly Redline[],
  scale: Scale,
): Unsettled => {
  const one = joinProvisions(before)
  const other = joinProvisions(after)
  const wordings = { before: one?.text ?? '', after: other?.text ?? '' }
  const isSingle = before.length === 1 && after.length === 1
  const { edits, exact } =
    one === null || other === null
      ? wholly(wordings.before, wordings.after)
      : ((isSingle ? redlines[0] : undefined) ?? redlineJoined(one, other, index, scale))
  const heading = cutHeading(headingsOf(before), headingsOf(after))
  return { heading, wordings, edits, exact }
}

/**
 * Numbers the moves of a pair 1, 2, 3 … in the order in which they are read. Half of a move whose other half is not shown
 * (its words stand in a change of several provisions) is no move to a reader.
 */
const settleMoves = (changes: readonly Unsettled[]): readonly Unsettled[] => {
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

/** The redlines of all changes of a pair, in reading order. `redlines` are those of the comparison, a list for each change; a change of several provisions gets one of its own. */
export const redlineAll = (
  changes: readonly { readonly change: Change; readonly sides: Sides; readonly redlines: readonly Redline[] }[],
): readonly ShownRedline[] => {
  const scale = createScale(createVocabulary())
  const unsettled = changes.map(({ change, sides, redlines }, index) =>
    change.unreported ? leaveUnmarked(sides) : redlineSides(sides, index, redlines, scale),
  )
  return settleMoves(unsettled).map(one => ({
    ...one,
    pieces: cutPieces(one.wordings.before, one.wordings.after, one.edits),
  }))
}
