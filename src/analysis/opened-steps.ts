import type { ThingId } from '../record/id.ts'
import { lineagesOf } from '../record/lineages.ts'
import { remember } from '../record/remember.ts'
import type { RecordState } from '../record/state.ts'
import { draftsByDate } from '../record/text-drafts.ts'
import type { Draft, DraftRelation, Provision } from '../record/texts.ts'
import { type FlowEdge, type FlowPlace, flowEdges, type Places, placesOf } from './flow-places.ts'

/** Relations by which a draft answers another with words of its own: a translation does not, and an alleged relation is nobody's word. */
const ANSWERS = ['derives-from', 'counters', 'consolidates'] as const satisfies readonly DraftRelation['kind'][]
export type StepRelation = (typeof ANSWERS)[number]

/** A draft that a step passes over, since no words of the point are known there; `absent`: it is known not to have the point. */
export type PassedOver = { readonly draft: ThingId; readonly state: 'described' | 'unknown' | 'absent' }

/**
 * One step of a point, from a draft to a draft that answers it. `from` is null where no draft before has words of the point.
 * `worded`: both have words of it, in one language; `other-language`: in two; `dropped`: `to` is known not to have it; `not-known`: nobody knows;
 * `new`: in no draft before; `first-known`: a draft before is not known in full.
 */
export type LineageStep = {
  readonly from: ThingId | null
  readonly to: ThingId
  readonly relations: readonly StepRelation[]
  readonly over: readonly PassedOver[]
  readonly kind: 'worded' | 'other-language' | 'dropped' | 'not-known' | 'new' | 'first-known'
}

type Arrow = FlowEdge & { readonly relations: readonly StepRelation[] }

type Graph = Places & {
  readonly drafts: ReadonlyMap<ThingId, Draft>
  readonly into: ReadonlyMap<ThingId, readonly Arrow[]>
}

const graphOf = remember((state): Graph => {
  const drafts = draftsByDate(state)
  const arrows = flowEdges(drafts).map(edge => ({
    ...edge,
    relations: ANSWERS.filter(kind => edge.kinds.includes(kind)),
  }))
  return {
    ...placesOf({ state, drafts, lineages: lineagesOf(state), edges: arrows }),
    drafts: new Map(drafts.map(draft => [draft.id, draft])),
    into: Map.groupBy(
      arrows.filter(({ relations }) => relations.length > 0),
      ({ to }) => to,
    ),
  }
})

type Question = { readonly graph: Graph; readonly point: string }

const placeIn = ({ graph, point }: Question, draft: ThingId): FlowPlace | null =>
  graph.byDraft.get(draft)?.get(point) ?? null

type Root = { readonly draft: ThingId; readonly over: readonly PassedOver[] }

/** The nearest drafts at or behind a draft that have words of the point, each with what lies between; each draft is looked at once. */
const wordedFrom = (
  question: Question,
  start: ThingId,
): { readonly roots: readonly Root[]; readonly passed: readonly PassedOver[] } => {
  const roots: Root[] = []
  const passed: PassedOver[] = []
  const seen = new Set([start])
  const ahead: Root[] = [{ draft: start, over: [] }]
  for (let at = ahead.shift(); at !== undefined; at = ahead.shift()) {
    const state = placeIn(question, at.draft)?.state ?? 'absent'
    if (state === 'worded') {
      roots.push(at)
      continue
    }
    const here: PassedOver = { draft: at.draft, state }
    passed.push(here)
    for (const { from } of question.graph.into.get(at.draft) ?? [])
      if (!seen.has(from)) {
        seen.add(from)
        ahead.push({ draft: from, over: [here, ...at.over] })
      }
  }
  return { roots, passed }
}

const baseOf = (language: string | undefined): string => (language ?? '').toLowerCase().split('-')[0] ?? ''

const isOneLanguage = ({ drafts }: Graph, one: ThingId, other: ThingId): boolean =>
  baseOf(drafts.get(one)?.language) === baseOf(drafts.get(other)?.language)

/** Whether a point without words before may have stood in an unknown part of a draft before. */
const isHidden = ({ graph }: Question, arrows: readonly Arrow[], { provisions }: FlowPlace): boolean =>
  arrows.some(
    arrow =>
      (graph.byDraft.get(arrow.from)?.size ?? 0) === 0 ||
      provisions.some(({ id }) => graph.unreported.get(arrow)?.fresh.has(id)),
  )

const alongArrow = (question: Question, arrow: Arrow, place: FlowPlace | null): readonly LineageStep[] => {
  const { from, to, relations } = arrow
  if (place?.state !== 'worded') {
    const kind = place === null ? 'dropped' : 'not-known'
    return placeIn(question, from)?.state === 'worded' ? [{ from, to, relations, over: [], kind }] : []
  }
  return wordedFrom(question, from).roots.map(({ draft, over }) => ({
    from: draft,
    to,
    relations,
    over,
    kind: isOneLanguage(question.graph, draft, to) ? 'worded' : 'other-language',
  }))
}

/** Of steps from one draft, reached over several arrows, the one that passes over the fewest. */
const shortestOfEach = (steps: readonly LineageStep[]): readonly LineageStep[] =>
  [...Map.groupBy(steps, ({ from }) => from).values()].flatMap(
    same => same.toSorted((one, other) => one.over.length - other.over.length)[0] ?? [],
  )

const stepsInto = (question: Question, to: ThingId, arrows: readonly Arrow[]): readonly LineageStep[] => {
  const place = placeIn(question, to)
  const steps = shortestOfEach(arrows.flatMap(arrow => alongArrow(question, arrow, place)))
  if (steps.length > 0 || place?.state !== 'worded') return steps
  const passed = arrows.flatMap(({ from }) => wordedFrom(question, from).passed)
  const isKnown = passed.every(({ state }) => state === 'absent') && !isHidden(question, arrows, place)
  const relations = ANSWERS.filter(kind => arrows.some(arrow => arrow.relations.includes(kind)))
  return [{ from: null, to, relations, over: [], kind: isKnown ? 'new' : 'first-known' }]
}

/** The steps of a point over the graph of drafts, by the date of the draft that each leads to; `point` is the id of a lineage of the record. */
export const stepsOf = (state: RecordState, point: string): readonly LineageStep[] => {
  const graph = graphOf(state)
  return [...graph.drafts.keys()].flatMap(to => {
    const arrows = graph.into.get(to)
    return arrows === undefined ? [] : stepsInto({ graph, point }, to, arrows)
  })
}

/** The provisions of a point in one draft, in reading order; none where no words of it are known there. */
export const wordsIn = (state: RecordState, point: string, draft: ThingId): readonly Provision[] =>
  graphOf(state).byDraft.get(draft)?.get(point)?.provisions ?? []
