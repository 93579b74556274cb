import { type DraftShown, showDrafts } from '../../../analysis/drafts.ts'
import type { ThingId } from '../../../record/id.ts'
import { findThing } from '../../../record/state.ts'
import { provisionsOf } from '../../../record/text-drafts.ts'
import { type Html, html } from '../html.ts'
import { sayDay } from './days.ts'
import { renderDescriptions } from './draft-descriptions.ts'
import { renderDraftFacts } from './draft-fact-list.ts'
import { renderDraftTitle } from './draft-links.ts'
import { renderNeighbours } from './draft-neighbours.ts'
import { draftTable } from './draft-rows.ts'
import { renderDraftText } from './draft-text.ts'
import { renderDraftVerdicts } from './draft-verdicts.ts'
import { renderWitnesses, wordsDigest } from './draft-witnesses.ts'
import { missingPage } from './missing.ts'
import { type Page, page } from './page.ts'
import { renderAccounts, renderEntryLinks } from './parts.ts'
import type { View } from './view.ts'

const sayLead = (view: View, draft: DraftShown): string => {
  const { say } = view
  const facts = {
    siglum: draft.siglum,
    day: sayDay(view.tongue, draft.date),
    known: say(`known.${draft.status.known}`),
    published: say(`status.${draft.status.published}`),
  }
  return draft.provisions === 0
    ? say('draft.lead-none', facts)
    : say('draft.lead-full', { ...facts, points: draft.provisions })
}

const renderDisputes = (view: View, { accounts }: DraftShown): Html =>
  html`<section aria-labelledby="disputed"><h2 id="disputed">${view.say('draft.disputed')}</h2>${
    renderAccounts(view, accounts) ?? html`<p class="soft">${view.say('drafts.undisputed')}</p>`
  }</section>`

const renderBody = (view: View, draft: DraftShown, drafts: readonly DraftShown[]): Html =>
  html`<div id="draft-${draft.id}">${renderEntryLinks(view, 'draft', draft.id)}
${renderDraftFacts(view, draft)}</div>
${renderDisputes(view, draft)}
${renderNeighbours(view, draft, drafts)}
${renderDescriptions(view, draft)}
${renderDraftVerdicts(view, draft.id)}
${renderDraftText(view, draft)}
${renderWitnesses(view, draft)}`

/** One draft: everything that is known of it, who disputes it, beside which drafts it stands, how it is described, and its text. */
export const renderDraftPage = (view: View, id: ThingId): Page => {
  const { drafts } = showDrafts(view.state, view.asked)
  const draft = drafts.find(one => one.id === id)
  if (draft === undefined || findThing(view.state, 'draft', id) === null)
    return missingPage(view, view.say('nav.drafts'), id)
  const { siglum, title, date } = draft
  return page({
    title: `${siglum}: ${title}`,
    heading: html`<span class="siglum">${siglum}</span> ${renderDraftTitle(draft)}`,
    lead: sayLead(view, draft),
    body: renderBody(view, draft, drafts),
    forms: ['csv', 'json'],
    table: () => draftTable(view, draft, provisionsOf(view.state, id)),
    subject: {
      title,
      draft: { siglum, title, date },
      digest: draft.witnesses[0]?.digest ?? wordsDigest(view, id),
      wording: draft.wording,
    },
  })
}
