import type { ThingId } from '../../../record/id.ts'
import { findThing } from '../../../record/state.ts'
import { type Html, html } from '../html.ts'
import { linkTo, linkToThing, tellText, type View } from './view.ts'

type Aimed = { readonly lineages: readonly ThingId[] }

/** Where a point has its page; null where no lineage stands behind it. */
const linkToPoint = (view: View, { lineages }: Aimed): string | null => {
  const [lineage] = lineages
  return lineage === undefined ? null : linkToThing(view, 'point', lineage)
}

/** The page of the point that an issue, a lineage or a wording belongs to; null where there is none. */
export const linkToGoal = (view: View, id: ThingId): string | null => {
  if (findThing(view.state, 'lineage', id) !== null) return linkToThing(view, 'point', id)
  const issue = findThing(view.state, 'formulation', id)?.issue ?? id
  return linkToPoint(view, findThing(view.state, 'issue', issue) ?? { lineages: [] })
}

/** Where a position stands with all its evidence: on the page of its holder; null where the record does not say whose it is. */
export const linkToPosition = (
  view: View,
  { id, holder }: { readonly id: ThingId; readonly holder: { readonly id: ThingId | null } },
): string => (holder.id === null ? '#' : `${linkToThing(view, 'party', holder.id)}#position-${id}`)

/** Where an event stands with all its evidence. */
export const linkToEvent = (view: View, id: ThingId): string => `${linkTo(view, { kind: 'timeline' })}#event-${id}`

/** A point by its title, leading to its page where it has one. */
export const renderPointName = (
  view: View,
  point: Aimed & { readonly title: Readonly<Record<string, string>> },
): Html => {
  const address = linkToPoint(view, point)
  const title = tellText(view, point.title)
  return address === null ? html`${title}` : html`<a href="${address}">${title}</a>`
}

/** Words that lead somewhere, or the words alone. */
export const renderLink = (address: string | null, words: string | Html): Html =>
  address === null ? html`${words}` : html`<a href="${address}">${words}</a>`
