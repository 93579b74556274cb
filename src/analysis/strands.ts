import type { ThingId } from '../record/id.ts'
import type { Draft, Provision } from '../record/texts.ts'
import { findMoved, type Link } from '../text/align/moved.ts'
import type { FlowEdge, FlowPlace, FlowQuestion, Places, PlacesOfDraft } from './flow-places.ts'

/** What became of a point along an arrow. */
export type CarriedKind = 'kept' | 'amended' | 'split' | 'merged' | 'translated' | 'unknown' | 'dropped' | 'gone'

/** How near the words are to those that were negotiated. */
export type Wordings = Draft['wording']

/** A strand along an arrow. */
export type Carried = {
  readonly point: string
  readonly from: ThingId
  readonly to: ThingId
  readonly kind: CarriedKind
  readonly isMoved: boolean
  readonly rests: Wordings | null
}

/** A strand into a draft that no arrow carries there; `from` is null where it stood in no draft before. */
export type Begun = {
  readonly point: string
  readonly from: ThingId | null
  readonly to: ThingId
  readonly kind: 'new' | 'first-known' | 'brought-back' | 'elsewhere'
  readonly isMoved: false
  readonly rests: null
}

const NEARNESS = ['original', 'quoted', 'translated', 'restated'] as const
const NOWHERE: PlacesOfDraft = new Map()

const spaced = (text: string): string => text.replace(/\s+/g, ' ').trim()
const wordsOf = (provisions: readonly Provision[]): string =>
  provisions.map(({ heading, text }) => `${spaced(heading ?? '')}\n${spaced(text)}`).join('\n')

const baseOf = (language: string | undefined): string => (language ?? '').split('-')[0] ?? ''

type Ends = {
  readonly before: Draft
  readonly after: Draft
  readonly edge: FlowEdge
  readonly shared: ReadonlySet<string>
}

const restsOn = ({ before, after }: Ends, one: FlowPlace, other: FlowPlace): Wordings => {
  const wordings = [
    ...one.provisions.map(({ wording }) => wording ?? before.wording),
    ...other.provisions.map(({ wording }) => wording ?? after.wording),
  ]
  return NEARNESS.findLast(wording => wordings.includes(wording)) ?? 'original'
}

const isShared = ({ shared }: Ends, { provisions }: FlowPlace): boolean => provisions.some(({ id }) => shared.has(id))

const kindOf = (ends: Ends, one: FlowPlace, other: FlowPlace | undefined): CarriedKind => {
  if (other === undefined) return one.state === 'unknown' ? 'gone' : 'dropped'
  if (one.state !== 'worded' || other.state !== 'worded') return 'unknown'
  const isTranslation = ends.edge.kinds.includes('translates')
  if (isTranslation || baseOf(ends.before.language) !== baseOf(ends.after.language)) return 'translated'
  const [ones, others] = [one.provisions.length, other.provisions.length]
  if (others > ones || (isShared(ends, one) && !isShared(ends, other))) return 'split'
  if (ones > others || (isShared(ends, other) && !isShared(ends, one))) return 'merged'
  return wordsOf(one.provisions) === wordsOf(other.provisions) ? 'kept' : 'amended'
}

const sharedIn = (places: readonly PlacesOfDraft[]): ReadonlySet<string> => {
  const seen = new Set<string>()
  const shared = new Set<string>()
  for (const there of places)
    for (const { provisions } of there.values()) for (const { id } of provisions) (seen.has(id) ? shared : seen).add(id)
  return shared
}

/** The points whose order among the others is another than before. */
const movedBetween = (one: PlacesOfDraft, other: PlacesOfDraft): ReadonlySet<string> => {
  const later = new Map([...other.values()].filter(({ state }) => state === 'worded').map(({ point }, j) => [point, j]))
  const points = [...one.values()].filter(({ state, point }) => state === 'worded' && later.has(point))
  const links = points.map(({ point }, i): Link => ({ i, j: later.get(point) ?? 0 }))
  const flags = findMoved(links)
  return new Set(points.flatMap(({ point }, i) => (flags[i] ? [point] : [])))
}

/** What became of every point of the older draft of an arrow. */
export const carriedAlong = ({ drafts }: FlowQuestion, { byDraft }: Places, edge: FlowEdge): readonly Carried[] => {
  const before = drafts.find(({ id }) => id === edge.from)
  const after = drafts.find(({ id }) => id === edge.to)
  if (before === undefined || after === undefined) return []
  const [one, other] = [byDraft.get(edge.from) ?? NOWHERE, byDraft.get(edge.to) ?? NOWHERE]
  const ends: Ends = { before, after, edge, shared: sharedIn([one, other]) }
  const moved = movedBetween(one, other)
  return [...one.values()].map(place => {
    const there = other.get(place.point)
    const kind = kindOf(ends, place, there)
    const rests = there?.state === 'worded' && place.state === 'worded' ? restsOn(ends, place, there) : null
    return { point: place.point, from: edge.from, to: edge.to, kind, isMoved: moved.has(place.point), rests }
  })
}

/** The drafts behind a draft along the arrows, the nearest first, without those directly before it. */
const furtherBack = (edges: readonly FlowEdge[], direct: readonly ThingId[]): readonly ThingId[] => {
  const seen = new Set(direct)
  let ring = direct
  while (ring.length > 0) {
    ring = edges.filter(({ from, to }) => ring.includes(to) && !seen.has(from)).map(({ from }) => from)
    for (const id of ring) seen.add(id)
  }
  return [...seen].slice(new Set(direct).size)
}

const standsIn = (byDraft: Places['byDraft'], draft: ThingId, point: string): boolean =>
  (byDraft.get(draft)?.get(point)?.state ?? 'unknown') !== 'unknown'

/** The points that no arrow carries into a draft, with where they stood before. The points of a draft before which there is none have no strand. */
export const begunIn = ({ drafts, edges }: FlowQuestion, places: Places, to: ThingId): readonly Begun[] => {
  const { byDraft, unreported } = places
  const arrows = edges.filter(edge => edge.to === to)
  const direct = arrows.map(({ from }) => from)
  const back = furtherBack(edges, direct)
  const earlier = drafts
    .slice(
      0,
      drafts.findIndex(({ id }) => id === to),
    )
    .reverse()
  const isHidden = ({ provisions }: FlowPlace): boolean =>
    arrows.some(
      edge => byDraft.get(edge.from)?.size === 0 || provisions.some(({ id }) => unreported.get(edge)?.fresh.has(id)),
    )
  return [...(byDraft.get(to)?.values() ?? [])].flatMap((place): readonly Begun[] => {
    const { point } = place
    if (place.state === 'unknown' || direct.some(draft => byDraft.get(draft)?.has(point))) return []
    const returned = back.find(draft => standsIn(byDraft, draft, point))
    const other = earlier.find(
      ({ id, relations }) => !relations.some(one => one.kind === 'translates') && standsIn(byDraft, id, point),
    )
    const strand = { point, to, isMoved: false, rests: null } as const
    if (returned !== undefined) return [{ ...strand, from: returned, kind: 'brought-back' }]
    if (other !== undefined) return [{ ...strand, from: other.id, kind: 'elsewhere' }]
    return arrows.length === 0 ? [] : [{ ...strand, from: null, kind: isHidden(place) ? 'first-known' : 'new' }]
  })
}
