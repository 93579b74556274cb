import type { Localised } from '../record/evidence.ts'
import type { ThingId } from '../record/id.ts'
import type { LineageOfRecord } from '../record/lineages.ts'
import { findThing, type RecordState } from '../record/state.ts'
import type { Draft, Provision } from '../record/texts.ts'
import type { Asked } from './asked.ts'
import { draftsOn } from './drafts.ts'
import { type Named, nameWho } from './named.ts'
import { compareJoined, type PointCompared } from './opened-comparison.ts'
import { furthestOf, joinTexts } from './opened-passage.ts'
import { type LineageStep, type PassedOver, type StepRelation, stepsOf, wordsIn } from './opened-steps.ts'

/** The words of a point in one draft: whose draft it is said to be, and the provisions in reading order. */
export type OpenedSide = {
  readonly draft: ThingId
  readonly siglum: string
  readonly date: string
  readonly language: string
  readonly by: readonly Named[]
  readonly provisions: readonly {
    readonly id: ThingId
    readonly marking: string | null
    readonly text: string
    readonly wording: Draft['wording']
  }[]
}

/**
 * What one draft did to a point that a draft before it had. `kept`: the same words; `reworded`: `compared` says what shifted; `other-language`: not
 * compared; `dropped not-known new first-known`: see `LineageStep`. `rests` is the wording furthest from the original that the step rests on; null where
 * it rests on no words of both. `compared` is null but for `kept` and `reworded`.
 */
export type OpenedStep = {
  readonly from: OpenedSide | null
  readonly to: OpenedSide
  readonly relations: readonly StepRelation[]
  readonly over: readonly PassedOver[]
  readonly kind: 'kept' | 'reworded' | Exclude<LineageStep['kind'], 'worded'>
  readonly rests: Draft['wording'] | null
  readonly compared: PointCompared | null
}

/** A point along the graph of drafts: where it begins, and what each step opened and closed. There is no score: the shifts are the answer. */
export type OpenedAnswer = {
  readonly lineage: { readonly id: string; readonly title: Localised | null }
  readonly begins: readonly OpenedSide[]
  readonly steps: readonly OpenedStep[]
}

const sideOf = (state: RecordState, point: string, draft: Draft): OpenedSide => ({
  draft: draft.id,
  siglum: draft.siglum,
  date: draft.date,
  language: draft.language,
  by: draft.by.map(who => nameWho(state, who)),
  provisions: wordsIn(state, point, draft.id).map(({ id, marking, text, wording }) => ({
    id,
    marking,
    text,
    wording: wording ?? draft.wording,
  })),
})

const isSameText = (one: readonly Provision[], other: readonly Provision[]): boolean =>
  one.length === other.length && one.every(({ text }, i) => text === other[i]?.text)

/** The words of a point in two drafts of one language, compared; null where one of them has none. */
export const comparePoint = (
  state: RecordState,
  point: string,
  [from, to]: readonly [Draft, Draft],
): { readonly compared: PointCompared; readonly rests: Draft['wording']; readonly isKept: boolean } | null => {
  const [before, after] = [wordsIn(state, point, from.id), wordsIn(state, point, to.id)]
  if (before.length === 0 || after.length === 0) return null
  return {
    compared: compareJoined(state, [joinTexts(before), joinTexts(after)], to.language),
    rests: furthestOf([
      { draft: from, provisions: before },
      { draft: to, provisions: after },
    ]),
    isKept: isSameText(before, after),
  }
}

const stepShown = (state: RecordState, point: string, step: LineageStep): readonly OpenedStep[] => {
  const from = step.from === null ? null : findThing(state, 'draft', step.from)
  const to = findThing(state, 'draft', step.to)
  if (to === null) return []
  const { relations, over, kind } = step
  const shown = {
    from: from === null ? null : sideOf(state, point, from),
    to: sideOf(state, point, to),
    relations,
    over,
  }
  if (kind !== 'worded') return [{ ...shown, kind, rests: null, compared: null }]
  const found = from === null ? null : comparePoint(state, point, [from, to])
  if (found === null) return []
  const { compared, rests, isKept } = found
  return [{ ...shown, kind: isKept ? 'kept' : 'reworded', rests, compared }]
}

/** What each draft up to the asked day did to a point, step by step over the graph of drafts, the oldest first. */
export const showOpened = (
  state: RecordState,
  asked: Asked,
  { id, recorded }: Pick<LineageOfRecord, 'id' | 'recorded'>,
): OpenedAnswer => {
  const drafts = draftsOn(state, asked)
  const begun = new Set(drafts.map(draft => draft.id))
  const steps = stepsOf(state, id).filter(({ to }) => begun.has(to))
  const reached = new Set(steps.map(({ to }) => to))
  const isBeginning = (draft: Draft): boolean =>
    !reached.has(draft.id) &&
    !draft.relations.some(({ kind }) => kind === 'translates') &&
    wordsIn(state, id, draft.id).length > 0
  return {
    lineage: { id, title: recorded?.title ?? null },
    begins: drafts.filter(isBeginning).map(draft => sideOf(state, id, draft)),
    steps: steps.flatMap(step => stepShown(state, id, step)),
  }
}
