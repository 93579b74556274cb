import type { PointAnswer, PointInDraft } from '../../../analysis/point.ts'
import { findThing, type RecordState } from '../../../record/state.ts'
import type { Draft } from '../../../record/texts.ts'
import { type Provision as TextProvision, toProvisionId } from '../../../text/draft.ts'
import { redline } from '../../../text/redline.ts'
import { createScale, type Scale } from '../../../text/scale.ts'
import { createVocabulary } from '../../../text/words.ts'
import { cutPieces, type Piece, piece } from '../cut-pieces.ts'
import { joinProvisions } from '../shown-redline.ts'
import { type Fate, fatesOf } from './points-fates.ts'
import type { PointPlace } from './points-ids.ts'

/** The words of a point in one draft, marked against the draft before it in the graph; unmarked where there is none to compare with. `heading` is empty where none is printed. */
export type Redlined = { readonly heading: readonly Piece[]; readonly words: readonly Piece[] }

/** A point in one draft: what became of it there, and its words; `redlined` null where no words of it are known there. */
export type PointWording = {
  readonly draft: Draft
  readonly fate: Fate
  readonly inDraft: PointInDraft
  readonly redlined: Redlined | null
}

/** The words of a point in one draft as one text: where it stands in several provisions, they are read as one. Null where it has none. */
export const textIn = ({ provisions }: PointInDraft): TextProvision | null =>
  joinProvisions(
    provisions.flatMap(({ id, marking, heading, text, wording }): readonly TextProvision[] => {
      const named = toProvisionId(id)
      return named === null ? [] : [{ id: named, kind: 'point', marking, heading, text, depth: 1, wording, span: null }]
    }),
  )

const headingIn = ({ provisions }: PointInDraft): string =>
  provisions.flatMap(({ heading }) => heading ?? []).join(' / ')

const redlineHeading = (before: string, after: string): readonly Piece[] =>
  before === after
    ? piece('same', after, null)
    : [
        ...piece('deleted', before, null),
        ...piece('same', before && after ? ' ' : '', null),
        ...piece('inserted', after, null),
      ]

const mark = (before: PointInDraft | null, after: PointInDraft, scale: Scale): Redlined | null => {
  const [one, other] = [before === null ? null : textIn(before), textIn(after)]
  if (other === null) return null
  if (before === null || one === null)
    return { heading: piece('same', headingIn(after), null), words: piece('same', other.text, null) }
  return {
    heading: redlineHeading(headingIn(before), headingIn(after)),
    words: cutPieces(one.text, other.text, redline(one, other, scale).edits),
  }
}

// In a point that the texts alone tell, all provisions were found by comparing them: that is said once, not at each.
const telling = (inDraft: PointInDraft, { recorded }: PointPlace['lineage']): PointInDraft =>
  recorded === null
    ? { ...inDraft, provisions: inDraft.provisions.map(provision => ({ ...provision, traced: false })) }
    : inDraft

/** A point in every draft by date, its words redlined along the graph of drafts. */
export const wordingsOf = (
  state: RecordState,
  { lineage }: PointPlace,
  { drafts }: Pick<PointAnswer, 'drafts'>,
): readonly PointWording[] => {
  const scale = createScale(createVocabulary())
  const inDrafts = new Map(drafts.map(one => [one.draft, one]))
  return fatesOf(state, lineage.id).flatMap((fate): readonly PointWording[] => {
    const draft = findThing(state, 'draft', fate.draft)
    const inDraft = inDrafts.get(fate.draft)
    if (draft === null || inDraft === undefined) return []
    const before = fate.from !== null && fate.isComparable ? (inDrafts.get(fate.from) ?? null) : null
    return [{ draft, fate, inDraft: telling(inDraft, lineage), redlined: mark(before, inDraft, scale) }]
  })
}
