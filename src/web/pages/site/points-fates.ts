import { type FlowAnswer, type FlowStrand, showFlow } from '../../../analysis/flow.ts'
import type { FlowPlace } from '../../../analysis/flow-places.ts'
import type { ThingId } from '../../../record/id.ts'
import { remember } from '../../../record/remember.ts'
import { findThing, type RecordState } from '../../../record/state.ts'
import { draftsByDate } from '../../../record/text-drafts.ts'
import type { Draft, DraftRelation, Provision } from '../../../record/texts.ts'

/** What became of a point in one draft, from where it first stands to where nobody knows whether it stands. In the order in which they are told. */
export const FATES = [
  'first',
  'elsewhere',
  'new',
  'first-known',
  'brought-back',
  'amended',
  'split',
  'merged',
  'kept',
  'other-language',
  'translated',
  'dropped',
  'absent',
  'described',
  'not-known',
] as const
export type FateKind = (typeof FATES)[number]

/**
 * What became of a point in one draft. `from` is the nearest draft before it in the graph that has words of the point, `by` the relation that leads
 * there, `past` the drafts without its words that were passed on the way. `from` null: there is none. `isComparable`: both are in one language.
 */
export type Fate = {
  readonly draft: ThingId
  readonly kind: FateKind
  readonly from: ThingId | null
  readonly by: DraftRelation['kind'] | null
  readonly past: readonly ThingId[]
  readonly isComparable: boolean
  readonly provisions: readonly Provision[]
}

/** The flow of points, found by point and draft. */
type Flow = {
  readonly drafts: readonly Draft[]
  readonly places: ReadonlyMap<string, ReadonlyMap<ThingId, FlowPlace>>
  readonly strands: ReadonlyMap<string, readonly FlowStrand[]>
}

const indexFlow = (state: RecordState, { points, strands }: FlowAnswer): Flow => ({
  drafts: draftsByDate(state),
  places: new Map(points.map(({ id, places }) => [id, new Map(places.map(place => [place.draft, place]))])),
  strands: Map.groupBy(strands, ({ point }) => point),
})

// The site asks of no day of the world: a state that was known on a day holds nothing later.
const flowOf = remember(state => indexFlow(state, showFlow(state, { on: null, today: '9999-12-31' })))

const NEAREST_FIRST = ['derives-from', 'consolidates', 'counters', 'translates', 'alleged'] as const

/** The relations of a draft, those first on which it rests most. */
export const relationsOf = ({ relations }: Draft): Draft['relations'] =>
  NEAREST_FIRST.flatMap(kind => relations.filter(relation => relation.kind === kind))

type Walk = Pick<Fate, 'from' | 'by' | 'past' | 'isComparable'>
type Question = {
  readonly state: RecordState
  readonly places: ReadonlyMap<ThingId, FlowPlace>
  readonly strands: readonly FlowStrand[]
}

const NOWHERE: Walk = { from: null, by: null, past: [], isComparable: false }

const baseOf = (language: string): string => language.split('-')[0] ?? language

/** The way back from a draft to the nearest one that has words of the point, one in the same language before any other. */
const walkBack = ({ state, places }: Question, draft: Draft): Walk => {
  const steps = relationsOf(draft).map(({ kind, draft: id }) => ({ id, by: kind, past: [] as readonly ThingId[] }))
  const seen = new Set<ThingId>([draft.id])
  let other: Walk | null = null
  for (const { id, by, past } of steps) {
    const before = findThing(state, 'draft', id)
    if (before === null || seen.has(id)) continue
    seen.add(id)
    if (places.get(id)?.state !== 'worded') {
      for (const relation of relationsOf(before)) steps.push({ id: relation.draft, by, past: [...past, id] })
      continue
    }
    const isComparable = baseOf(before.language) === baseOf(draft.language)
    if (isComparable && by !== 'translates') return { from: id, by, past, isComparable }
    other ??= { from: id, by, past, isComparable: false }
  }
  return other ?? NOWHERE
}

const spaced = (provisions: readonly Provision[]): string =>
  provisions.map(({ heading, text }) => `${heading ?? ''}\n${text}`.replace(/\s+/g, ' ').trim()).join('\n')

const isSame = (before: readonly Provision[], after: readonly Provision[]): boolean =>
  before.length === after.length && spaced(before) === spaced(after)

const isAbsentFrom = ({ places }: Question, draft: Draft): boolean =>
  !places.has(draft.id) && (draft.status.known === 'full' || draft.missing?.length === 0)

const kindWithoutWords = (question: Question, draft: Draft): FateKind => {
  const place = question.places.get(draft.id)
  if (place !== undefined) return place.state === 'described' ? 'described' : 'not-known'
  const lost = question.strands.some(({ to, kind }) => to === draft.id && (kind === 'dropped' || kind === 'gone'))
  if (lost) return 'dropped'
  return isAbsentFrom(question, draft) ? 'absent' : 'not-known'
}

const kindOfFirst = ({ strands }: Question, draft: Draft): FateKind => {
  const begun = strands.find(({ to, kind }) => to === draft.id && kind !== 'unknown')?.kind
  if (begun === 'new' || begun === 'first-known' || begun === 'elsewhere') return begun
  return draft.relations.length === 0 ? 'first' : 'first-known'
}

const kindOfWords = (question: Question, draft: Draft, walk: Walk): FateKind => {
  const { places, strands, state } = question
  if (walk.from === null) return kindOfFirst(question, draft)
  if (walk.by === 'translates') return 'translated'
  if (!walk.isComparable) return 'other-language'
  const passed = walk.past.flatMap(id => findThing(state, 'draft', id) ?? [])
  if (passed.some(one => kindWithoutWords(question, one) === 'dropped' || isAbsentFrom(question, one)))
    return 'brought-back'
  const direct = strands.find(({ to, from }) => to === draft.id && from === walk.from)?.kind
  if (direct === 'split' || direct === 'merged') return direct
  const [before, after] = [places.get(walk.from)?.provisions ?? [], places.get(draft.id)?.provisions ?? []]
  return isSame(before, after) ? 'kept' : 'amended'
}

const findFates = (state: RecordState, lineage: string): readonly Fate[] => {
  const flow = flowOf(state)
  const question: Question = {
    state,
    places: flow.places.get(lineage) ?? new Map(),
    strands: flow.strands.get(lineage) ?? [],
  }
  return flow.drafts.map((draft): Fate => {
    const place = question.places.get(draft.id)
    const isWorded = place?.state === 'worded'
    const walk = isWorded ? walkBack(question, draft) : NOWHERE
    const kind = isWorded ? kindOfWords(question, draft, walk) : kindWithoutWords(question, draft)
    return { draft: draft.id, kind, ...walk, provisions: isWorded ? place.provisions : [] }
  })
}

const fatesKept = remember((): Map<string, readonly Fate[]> => new Map())

/** What became of a point, named by its lineage, in every draft by date. */
export const fatesOf = (state: RecordState, lineage: string): readonly Fate[] => {
  const kept = fatesKept(state)
  const fates = kept.get(lineage) ?? findFates(state, lineage)
  kept.set(lineage, fates)
  return fates
}

/** Whether nothing of a point is known in a draft, neither words nor descriptions nor that it was left out on the way there. */
export const isSilent = (kind: FateKind): boolean => kind === 'absent' || kind === 'not-known'

const CHANGES: readonly FateKind[] = ['new', 'brought-back', 'amended', 'split', 'merged', 'dropped']

/** Whether the words of a point changed on the way from draft to draft, or the point itself came or went. */
export const hasChanged = (fates: readonly Fate[]): boolean => fates.some(({ kind }) => CHANGES.includes(kind))

/** The drafts that share a fate, in the order in which fates are told. */
export const groupFates = (
  fates: readonly Fate[],
): readonly { readonly kind: FateKind; readonly fates: readonly Fate[] }[] =>
  FATES.flatMap(kind => {
    const alike = fates.filter(fate => fate.kind === kind)
    return alike.length === 0 ? [] : [{ kind, fates: alike }]
  })
