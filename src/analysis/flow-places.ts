import type { ThingId } from '../record/id.ts'
import type { LineageOfRecord } from '../record/lineages.ts'
import type { RecordState } from '../record/state.ts'
import { provisionsOf, toTextDraft } from '../record/text-drafts.ts'
import type { Draft, DraftRelation, Provision } from '../record/texts.ts'
import { findUnreported, keepsNumbers } from '../text/align/unreported.ts'
import type { Draft as TextDraft, Provision as TextProvision } from '../text/draft.ts'

/** An arrow of the graph of drafts, from the older to the newer, with every relation that the record names between the two. */
export type FlowEdge = {
  readonly from: ThingId
  readonly to: ThingId
  readonly kinds: readonly DraftRelation['kind'][]
}

/**
 * A point in one draft. `worded`: its words stand there; `described`: only reports of it are known; `unknown`: it stood in a draft before, and
 * nobody knows whether it stands here. Only a worded one has provisions and their markings.
 */
export type FlowPlace = {
  readonly point: string
  readonly draft: ThingId
  readonly state: 'worded' | 'described' | 'unknown'
  readonly provisions: readonly Provision[]
}

/** The points of one draft by their ids: worded ones in reading order, then those described, then those unknown. */
export type PlacesOfDraft = ReadonlyMap<string, FlowPlace>

/** What is asked of a state: its drafts by date, its lineages, and the arrows between the drafts. */
export type FlowQuestion = {
  readonly state: RecordState
  readonly drafts: readonly Draft[]
  readonly lineages: readonly LineageOfRecord[]
  readonly edges: readonly FlowEdge[]
}

/** Which provisions of the two ends of an arrow may stand in an unknown part of the other end. */
export type Unreported = { readonly gone: ReadonlySet<string>; readonly fresh: ReadonlySet<string> }

/** The arrows between drafts, each pair once, the older draft first whichever of them names the other. */
export const flowEdges = (drafts: readonly Draft[]): readonly FlowEdge[] => {
  const rank = new Map(drafts.map(({ id }, place) => [id, place]))
  const edges = new Map<string, { from: ThingId; to: ThingId; kinds: DraftRelation['kind'][] }>()
  for (const draft of drafts)
    for (const { kind, draft: other } of draft.relations) {
      const [mine, theirs] = [rank.get(draft.id), rank.get(other)]
      if (mine === undefined || theirs === undefined || mine === theirs) continue
      const [from, to] = theirs < mine ? [other, draft.id] : [draft.id, other]
      const edge = edges.get(`${from} ${to}`) ?? { from, to, kinds: [] }
      edges.set(`${from} ${to}`, edge)
      if (!edge.kinds.includes(kind)) edge.kinds.push(kind)
    }
  return [...edges.values()]
}

const wordedPlaces = ({ state, drafts, lineages }: FlowQuestion): Map<ThingId, Map<string, FlowPlace>> => {
  const pointsOf = new Map<ThingId, string[]>()
  for (const { id, cells } of lineages)
    for (const provision of Object.values(cells).flat()) {
      const points = pointsOf.get(provision)
      if (points === undefined) pointsOf.set(provision, [id])
      else points.push(id)
    }
  return new Map(
    drafts.map(({ id: draft }) => {
      const places = new Map<string, FlowPlace & { readonly provisions: Provision[] }>()
      for (const provision of provisionsOf(state, draft))
        for (const point of pointsOf.get(provision.id) ?? []) {
          const place = places.get(point)
          if (place === undefined) places.set(point, { point, draft, state: 'worded', provisions: [provision] })
          else place.provisions.push(provision)
        }
      return [draft, places]
    }),
  )
}

const addDescribed = ({ state, lineages }: FlowQuestion, places: Map<ThingId, Map<string, FlowPlace>>): void => {
  const recorded = new Set(lineages.map(({ id }) => id))
  for (const { draft, lineage } of state.things.description.values()) {
    const there = places.get(draft)
    if (there === undefined || lineage === undefined || there.has(lineage) || !recorded.has(lineage)) continue
    there.set(lineage, { point: lineage, draft, state: 'described', provisions: [] })
  }
}

type Texts = ReadonlyMap<ThingId, TextDraft>

const linkedPairs = (
  one: PlacesOfDraft,
  other: PlacesOfDraft,
  [before, after]: readonly [TextDraft, TextDraft],
): readonly (readonly [TextProvision, TextProvision])[] => {
  const [ones, others] = [before, after].map(
    ({ provisions }) => new Map<string, TextProvision>(provisions.map(p => [p.id, p])),
  )
  return [...one].flatMap(([point, { provisions }]) => {
    const from = ones?.get(provisions[0]?.id ?? '')
    const to = others?.get(other.get(point)?.provisions[0]?.id ?? '')
    return from === undefined || to === undefined ? [] : [[from, to] as const]
  })
}

const idsWhere = (draft: TextDraft, flags: readonly boolean[]): ReadonlySet<string> =>
  new Set(draft.provisions.flatMap(({ id }, place) => (flags[place] ? [id] : [])))

const NONE: Unreported = { gone: new Set(), fresh: new Set() }

/** What may stand in the unknown part of either end of an arrow, as the alignment of texts judges it. */
const unreportedOn = (edge: FlowEdge, texts: Texts, places: ReadonlyMap<ThingId, PlacesOfDraft>): Unreported => {
  const [before, after] = [texts.get(edge.from), texts.get(edge.to)]
  const [one, other] = [places.get(edge.from), places.get(edge.to)]
  if (!before || !after || !one || !other) return NONE
  if (before.completeness.kind === 'complete' && after.completeness.kind === 'complete') return NONE
  const areNumbersKept = keepsNumbers(linkedPairs(one, other, [before, after]))
  return {
    gone: idsWhere(before, findUnreported(before, after, areNumbersKept)),
    fresh: idsWhere(after, findUnreported(after, before, areNumbersKept)),
  }
}

/** Whether a point of the older draft may stand in the newer one, where it was not found. */
const mayStand = (place: FlowPlace, after: TextDraft, unreported: Unreported): boolean => {
  if (after.provisions.length === 0) return true
  if (after.completeness.kind === 'complete') return false
  if (place.state === 'worded') return place.provisions.some(({ id }) => unreported.gone.has(id))
  return after.completeness.missing === null || after.completeness.missing.length > 0
}

/** Everything that the strands are made of: the points of each draft, and what may be hidden at each arrow. */
export type Places = {
  readonly byDraft: ReadonlyMap<ThingId, PlacesOfDraft>
  readonly unreported: ReadonlyMap<FlowEdge, Unreported>
}

/** Where each point stands in each draft. A point whose fate in a draft is not known has a place there as well, so that nothing is told to be dropped that may not be. */
export const placesOf = (question: FlowQuestion): Places => {
  const { state, drafts, edges } = question
  const byDraft = wordedPlaces(question)
  addDescribed(question, byDraft)
  const texts: Texts = new Map(
    drafts.flatMap(({ id }) => (toTextDraft(state, id) ? [[id, toTextDraft(state, id) as TextDraft]] : [])),
  )
  const unreported = new Map(edges.map(edge => [edge, unreportedOn(edge, texts, byDraft)]))
  for (const { id: draft } of drafts)
    for (const edge of edges) {
      const [after, there] = [texts.get(draft), byDraft.get(draft)]
      if (edge.to !== draft || after === undefined || there === undefined) continue
      for (const [point, place] of byDraft.get(edge.from) ?? [])
        if (!there.has(point) && mayStand(place, after, unreported.get(edge) ?? NONE))
          there.set(point, { point, draft, state: 'unknown', provisions: [] })
    }
  return { byDraft, unreported }
}
