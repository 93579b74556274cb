import { placeOfPoint } from '../../../../comments/counts.ts'
import type { ThingId } from '../../../../record/id.ts'
import { type Html, html } from '../../html.ts'
import { linkTo, linkToThing, type View } from '../view.ts'

/** How many comments there are, leading to the list of all; null for none. */
export const renderAllCount = (view: View): Html | null => {
  const { allComments, say } = view
  const count = allComments?.counted.counts.all ?? 0
  return count === 0
    ? null
    : html`<a href="${linkTo(view, { kind: 'comments', page: 1 })}">${say('comment-page.count', { count })}</a>`
}

/** How many comments stand on the page of a point, leading there; null for none. `name`: what tells those who hear it from the other counts of a page. */
export const renderPointCount = (view: View, point: ThingId, name: string): Html | null => {
  const { allComments, say, state } = view
  const place = allComments ? placeOfPoint(state, point) : null
  const count = place === null ? 0 : (allComments?.counted.counts.at(place) ?? 0)
  return count === 0
    ? null
    : html`<a class="nowrap" href="${linkToThing(view, 'point', point)}#comments">${say('comment-page.count', { count })}<span class="vh"> (${name})</span></a>`
}
