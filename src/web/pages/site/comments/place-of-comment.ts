import type { Anchor } from '../../../../comments/comment.ts'
import { isPageOf } from '../../../../comments/page-name.ts'
import type { ThingId } from '../../../../record/id.ts'
import { placeOf, type Route } from '../place.ts'
import { findPoint } from '../points-ids.ts'
import type { View } from '../view.ts'
import { nameOfRoute } from './place-name.ts'

/** Where a comment is read: the page and what it is called in the reader's language. `draft`: the one it is about; null for none. */
export type ReadPlace = { readonly route: Route; readonly title: string; readonly draft: ThingId | null }

/** The page of the record that an anchor's name of a page means; null where the record has none of that name. */
const routeOfPage = ({ place, state }: View, page: string): Route | null => {
  if (!isPageOf(state, page)) return null
  const path = page === 'standing' ? '' : `${page}/`
  return placeOf(`${place.negotiation}/${place.tongue}/${path}`, new URLSearchParams())?.route ?? null
}

// What was pinned to a point or a provision follows its lineage; where that is gone, what stood there at the same time.
const routeOfText = ({ state }: View, anchor: Exclude<Anchor, { kind: 'page' }>): Route | null => {
  const [first, second] =
    anchor.kind === 'point' ? [anchor.lineage, anchor.provision] : [anchor.provision, anchor.lineage]
  const point = (first && findPoint(state, first)) ?? (second && findPoint(state, second)) ?? null
  return point === null ? null : { kind: 'point', id: point.id }
}

const draftOf = (anchor: Anchor, route: Route): ThingId | null => {
  if (anchor.kind !== 'page') return anchor.draft
  return route.kind === 'draft' ? route.id : null
}

/** Where a comment is read; null where the record no longer has the place it was pinned to. */
export const readPlaceOf = (view: View, anchor: Anchor): ReadPlace | null => {
  const route = anchor.kind === 'page' ? routeOfPage(view, anchor.page) : routeOfText(view, anchor)
  return route === null ? null : { route, title: nameOfRoute(view, route), draft: draftOf(anchor, route) }
}
