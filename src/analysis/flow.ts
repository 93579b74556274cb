import type { Localised } from '../record/evidence.ts'
import { type ThingId, toThingId } from '../record/id.ts'
import { type LineageOfRecord, lineagesOf } from '../record/lineages.ts'
import type { RecordState } from '../record/state.ts'
import type { Draft } from '../record/texts.ts'
import type { Asked } from './asked.ts'
import { branchesOf } from './branches.ts'
import { draftsOn } from './drafts.ts'
import { type FlowEdge, type FlowPlace, type FlowQuestion, flowEdges, type Places, placesOf } from './flow-places.ts'
import { type Named, nameWho } from './named.ts'
import { type Begun, begunIn, type CarriedKind, carriedAlong, type Wordings } from './strands.ts'

/** One draft of the picture. `branch` counts the branches that relations make, from 0; `translates` is the draft that it is a translation of. */
export type FlowDraft = {
  readonly id: ThingId
  readonly siglum: string
  readonly title: string
  readonly date: string
  readonly language: string
  readonly by: readonly Named[]
  readonly status: Draft['status']
  readonly wording: Draft['wording']
  readonly branch: number
  readonly translates: ThingId | null
  readonly hasWords: boolean
}

/** A point with its places, draft by draft. `page` is the id under which it has a page; `title` and `heading` are null where it has none. */
export type FlowPoint = {
  readonly id: string
  readonly page: ThingId
  readonly title: Localised | null
  readonly heading: string | null
  readonly places: readonly FlowPlace[]
}

/**
 * What became of one point on the way into the draft `to`.
 * Along an arrow `from` → `to`: `kept amended split merged translated` where both have words of it; `unknown` where one of them is not known there;
 * `dropped` where `to` is known not to have it; `gone` where `to` is known not to have it and of `from` it is not known.
 * Into `to` alone: `new` (in no draft before), `first-known` (`from` null; a draft before it is not known in full); `brought-back` from a draft
 * further back, `elsewhere` where it stood in an earlier draft from which no arrow leads here.
 * `rests` is the wording furthest from the original that the judgement rests on, null where it rests on no words.
 */
export type FlowStrand = {
  readonly point: string
  readonly from: ThingId | null
  readonly to: ThingId
  readonly kind: CarriedKind | Begun['kind']
  readonly isMoved: boolean
  readonly rests: Wordings | null
}

/** The graph of drafts and the flow of points through it. Points stand in the order in which they first appear. */
export type FlowAnswer = {
  readonly drafts: readonly FlowDraft[]
  readonly edges: readonly FlowEdge[]
  readonly points: readonly FlowPoint[]
  readonly strands: readonly FlowStrand[]
}

const showDrafts = (state: RecordState, drafts: readonly Draft[], places: Places): readonly FlowDraft[] => {
  const branches = branchesOf(drafts)
  return drafts.map(draft => ({
    id: draft.id,
    siglum: draft.siglum,
    title: draft.title,
    date: draft.date,
    language: draft.language,
    by: draft.by.map(who => nameWho(state, who)),
    status: draft.status,
    wording: draft.wording,
    branch: branches.findIndex(branch => branch.includes(draft.id)),
    translates: draft.relations.find(({ kind }) => kind === 'translates')?.draft ?? null,
    hasWords: [...(places.byDraft.get(draft.id)?.values() ?? [])].some(place => place.state === 'worded'),
  }))
}

const pageOf = (lineage: LineageOfRecord, places: readonly FlowPlace[]): ThingId | null =>
  lineage.recorded?.id ?? places.flatMap(({ provisions }) => provisions)[0]?.id ?? toThingId(lineage.id)

const showPoints = ({ drafts, lineages }: FlowQuestion, { byDraft }: Places): readonly FlowPoint[] => {
  const byId = new Map(lineages.map(lineage => [lineage.id, lineage]))
  const placesByPoint = new Map<string, FlowPlace[]>()
  for (const { id } of drafts)
    for (const [point, place] of byDraft.get(id) ?? []) {
      const places = placesByPoint.get(point)
      if (places === undefined) placesByPoint.set(point, [place])
      else places.push(place)
    }
  return [...placesByPoint].flatMap(([id, places]) => {
    const lineage = byId.get(id)
    const page = lineage === undefined ? null : pageOf(lineage, places)
    if (lineage === undefined || page === null) return []
    const headings = places.flatMap(({ provisions }) => provisions.flatMap(({ heading }) => heading ?? []))
    return [{ id, page, title: lineage.recorded?.title ?? null, heading: headings[0] ?? null, places }]
  })
}

/** How every point of the record flows through its drafts, as of the asked day. The cost is that of `lineagesOf` and one look at every place and arrow. */
export const showFlow = (state: RecordState, asked: Asked): FlowAnswer => {
  const drafts = draftsOn(state, asked)
  const question: FlowQuestion = { state, drafts, lineages: lineagesOf(state), edges: flowEdges(drafts) }
  const places = placesOf(question)
  const strands = drafts.flatMap(({ id }): readonly FlowStrand[] => [
    ...question.edges.filter(({ to }) => to === id).flatMap(edge => carriedAlong(question, places, edge)),
    ...begunIn(question, places, id),
  ])
  return {
    drafts: showDrafts(state, drafts, places),
    edges: question.edges,
    points: showPoints(question, places),
    strands,
  }
}
