import { nameOf } from '../../../../analysis/named.ts'
import type { Anchor } from '../../../../comments/comment.ts'
import type { ThingId } from '../../../../record/id.ts'
import { findThing } from '../../../../record/state.ts'
import type { Route } from '../place.ts'
import { nameOfMarking, nameOfProvision, siglumOf, titleOfPoint } from '../point-links.ts'
import { findPoint } from '../points-ids.ts'
import { nameOfSource } from '../source-names.ts'
import { tellText, type View } from '../view.ts'

type Told = Pick<View, 'state' | 'say' | 'tongue'>

const KINDS = ['party', 'bloc', 'person'] as const

const nameOfParty = ({ state, tongue }: Told, id: ThingId): string => {
  const kind = KINDS.find(one => findThing(state, one, id) !== null)
  return kind === undefined ? id : tellText({ tongue }, nameOf(state, kind, id).name)
}

const nameOfDraft = ({ state }: Told, id: ThingId): string => {
  const draft = findThing(state, 'draft', id)
  return draft === null ? id : `${draft.siglum}: ${draft.title}`
}

const nameOfPoint = (told: Told, id: ThingId): string => {
  const point = findPoint(told.state, id)
  return point === null ? id : titleOfPoint(told, point)
}

/** What a page of the record is called in lists. */
export const nameOfRoute = (told: Told, route: Route): string => {
  switch (route.kind) {
    case 'draft':
      return nameOfDraft(told, route.id)
    case 'point':
      return nameOfPoint(told, route.id)
    case 'party':
      return nameOfParty(told, route.id)
    case 'source':
      return nameOfSource(told, route.id)
    case 'comparison':
      return `${siglumOf(told, route.from)} – ${siglumOf(told, route.to)}`
    default:
      return told.say(`nav.${route.kind}`)
  }
}

/** The draft that a comment was written on, and what its provision is called there; null for a comment on a page, or where the record holds no such draft. */
export const draftOfAnchor = (
  { state, say }: Pick<Told, 'state' | 'say'>,
  anchor: Anchor,
): { readonly siglum: string; readonly provision: string | null } | null => {
  if (anchor.kind === 'page' || anchor.draft === null) return null
  const draft = findThing(state, 'draft', anchor.draft)
  const provision = anchor.provision === null ? null : findThing(state, 'provision', anchor.provision)
  if (draft === null) return null
  if (provision === null) return { siglum: draft.siglum, provision: null }
  const { marking } = provision
  return {
    siglum: draft.siglum,
    provision: marking === null ? nameOfProvision(provision) : nameOfMarking({ say }, marking),
  }
}
