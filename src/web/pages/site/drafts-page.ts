import { type DraftShown, type DraftsAnswer, showDrafts } from '../../../analysis/drafts.ts'
import { type Html, html } from '../html.ts'
import { draftsTable } from '../tables.ts'
import { renderDay } from './days.ts'
import { renderCompare, sayExtent, sayMissing } from './draft-facts.ts'
import { renderGraph } from './draft-graph.ts'
import { renderDraftTitle, renderSiglum } from './draft-links.ts'
import { type Page, page } from './page.ts'
import { renderAccounts, renderEntryLinks, renderFacts, renderNames, renderWordingMark } from './parts.ts'
import { linkTo, type View } from './view.ts'

const renderBy = (view: View, { by }: DraftShown): Html | null =>
  by.length === 0 ? null : html`${view.say('draft.fact.by')}: ${renderNames(view, by)}`

const renderDraft = (view: View, draft: DraftShown, drafts: readonly DraftShown[]): Html => {
  const { say } = view
  const { status } = draft
  return html`<article class="draft" id="draft-${draft.id}" aria-labelledby="draft-${draft.id}-h">
<h3 id="draft-${draft.id}-h">${renderSiglum(view, draft)} ${renderDraftTitle(draft)}</h3>
${renderFacts([
  renderDay(view, draft.date),
  renderBy(view, draft),
  say(`known.${status.known}`),
  say(`status.${status.published}`),
  draft.points === null ? null : say('draft.points', { count: draft.points }),
])}
<p>${sayExtent(view, draft)} ${renderWordingMark(view, draft.wording)}</p>
${sayMissing(view, draft) === null ? null : html`<p>${sayMissing(view, draft)}</p>`}
${
  draft.relations.length === 0
    ? null
    : html`<ul class="relations">${draft.relations.map(
        ({ kind, draft: other, siglum }) =>
          html`<li>${say(`relation.${kind}`, { draft: siglum })}${renderCompare(view, draft, other, drafts)}</li>`,
      )}</ul>`
}
${renderAccounts(view, draft.accounts)}
${renderEntryLinks(view, 'draft', draft.id)}</article>
`
}

const sayLead = ({ say }: View, { drafts, branches }: DraftsAnswer): string => {
  const worded = drafts.filter(({ provisions }) => provisions > 0).length
  return drafts.length === 0
    ? say('drafts.none')
    : say('drafts.lead', {
        drafts: drafts.length,
        branches: branches.length,
        worded,
        described: drafts.length - worded,
      })
}

const renderBody = (view: View, { drafts }: DraftsAnswer): Html => {
  const { say } = view
  if (drafts.length === 0) return html``
  return html`<p><a href="${linkTo(view, { kind: 'synopsis' })}">${say('drafts.compare-default')}</a></p>
<section aria-labelledby="graph"><h2 id="graph">${say('drafts.graph')}</h2><p>${say('drafts.graph-about')} <a href="${linkTo(view, { kind: 'lineages' })}">${say('drafts.picture')}</a></p>
${renderGraph(view, drafts)}</section>
<section aria-labelledby="all"><h2 id="all">${say('drafts.all')}</h2>
${drafts.map(draft => renderDraft(view, draft, drafts))}</section>`
}

/** Every draft of the record: its graph with its branches, then each with what is known of it and who disputes it. */
export const renderDraftsPage = (view: View): Page => {
  const answer = showDrafts(view.state, view.asked)
  return page({
    title: view.say('nav.drafts'),
    lead: sayLead(view, answer),
    body: renderBody(view, answer),
    forms: ['csv', 'json'],
    table: () => draftsTable(view, answer),
  })
}
