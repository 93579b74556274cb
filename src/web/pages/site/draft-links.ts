import type { ThingId } from '../../../record/id.ts'
import type { LineageOfRecord } from '../../../record/lineages.ts'
import { remember } from '../../../record/remember.ts'
import { type Html, html } from '../html.ts'
import { textAttributes } from '../pieces.ts'
import { pointsOf } from './points-ids.ts'
import { linkTo, type View } from './view.ts'

const pointIds = remember(
  (state): ReadonlyMap<LineageOfRecord, ThingId> => new Map(pointsOf(state).map(({ id, lineage }) => [lineage, id])),
)

/** The id of the page of a point; null where its lineage is not one of the state. */
export const pointIdOf = (view: Pick<View, 'state'>, lineage: LineageOfRecord): ThingId | null =>
  pointIds(view.state).get(lineage) ?? null

/** The link to the comparison of two drafts, the one that is compared with first. */
export const linkToPair = (view: View, from: ThingId, to: ThingId): string =>
  linkTo(view, { kind: 'comparison', from, to })

/** A draft's short name, leading to its page. */
export const renderSiglum = (view: View, draft: { readonly id: ThingId; readonly siglum: string }): Html =>
  html`<a class="siglum" href="${linkTo(view, { kind: 'draft', id: draft.id })}">${draft.siglum}</a>`

/** A draft's title in its own language. */
export const renderDraftTitle = (draft: { readonly title: string; readonly language: string }): Html =>
  html`<span ${textAttributes(draft.language)}>${draft.title}</span>`
