import { countRedLines, type PartyAnswer, type PointOfParty, showParty } from '../../../analysis/party.ts'
import type { PositionShown } from '../../../analysis/positions.ts'
import type { ThingId } from '../../../record/id.ts'
import { findByRef } from '../../../record/state.ts'
import type { ThingRef } from '../../../record/thing.ts'
import { tellThing } from '../../elsewhere/thing-names.ts'
import { type Html, html } from '../html.ts'
import { positionsTable } from '../tables.ts'
import { renderDay, sayDay } from './days.ts'
import { missingPage } from './missing.ts'
import { type Page, page } from './page.ts'
import { renderAccounts, renderEntryLinks, renderFacts, renderGrounds, renderStated, renderText } from './parts.ts'
import { sayRedLines } from './party-lines.ts'
import { renderMovements } from './party-movement.ts'
import { renderPosition } from './party-position.ts'
import { renderAliases, renderTenure } from './party-tenure.ts'
import { sayHtml } from './point-links.ts'
import { linkToEntry } from './source-places.ts'
import { renderDraftLine, renderEventLine, renderLines } from './standing-lines.ts'
import { renderPointName } from './standing-links.ts'
import { linkTo, tellText, type View } from './view.ts'

const renderHead = (view: View, { holder }: PartyAnswer): Html => {
  const { say } = view
  const kind =
    holder.kind === 'party'
      ? `${say(`party.kind-${holder.thing.kind}`)}, ${say(holder.thing.negotiates ? 'party.at-table' : 'party.concerned')}`
      : say(`party.kind-${holder.kind}`)
  return html`<div id="${holder.kind}-${holder.thing.id}">${renderFacts([kind])}
${renderEntryLinks(view, holder.kind, holder.thing.id)}</div>`
}

const renderTenures = (view: View, { holder, tenures }: PartyAnswer): Html =>
  html`${
    tenures.length === 0
      ? null
      : html`<h2 id="people">${view.say(`party.tenures-${holder.kind}`)}</h2><p class="soft">${view.say('party.as-of')} ${renderDay(view, view.asked.today)}</p>${renderLines(
          view,
          tenures.map(tenure => renderTenure(view, tenure, holder.kind === 'party' ? 'who' : 'party')),
        )}`
  }
${holder.kind === 'bloc' ? html`<p>${view.say(holder.thing.open ? 'party.open' : 'party.closed')}</p>` : null}`

const renderNames = (view: View, { blocs, aliases }: PartyAnswer): Html =>
  html`${
    blocs.length === 0
      ? null
      : html`<h2 id="blocs">${view.say('party.blocs')}</h2>${renderLines(
          view,
          blocs.map(tenure => renderTenure(view, tenure, 'who')),
        )}`
  }
${aliases.length === 0 ? null : html`<h2 id="names">${view.say('party.aliases')}</h2>${renderAliases(view, aliases)}`}`

const renderPoint = (view: View, { point, positions }: PointOfParty, whose: 'own' | 'named'): Html =>
  html`<section class="party-point"><h3 dir="auto">${point === null ? view.say('position.no-topic') : renderPointName(view, point)}</h3>
<ol class="dated">${positions.map(position => html`<li>${renderPosition(view, position, whose)}</li>`)}</ol></section>`

const renderPositions = (view: View, { points, holder }: PartyAnswer): Html =>
  html`<h2 id="positions">${view.say('party.positions')}</h2>
${points.length === 0 ? html`<p class="soft">${view.say('party.no-positions')}</p>` : null}
${points.map(point => renderPoint(view, point, holder.kind === 'person' ? 'named' : 'own'))}`

const BASES = ['own-voice', 'reported', 'author'] as const satisfies readonly PositionShown['basis'][]

const renderRedLines = (view: View, { redLines }: PartyAnswer): Html =>
  html`<h2 id="red-lines">${view.say('party.red-lines')}</h2>
${redLines.length === 0 ? html`<p class="soft">${view.say('party.no-red-lines')}</p>` : null}
${BASES.map(basis => {
  const lines = redLines.filter(line => line.basis === basis)
  return lines.length === 0
    ? null
    : html`<h3>${view.say(`party.red-${basis}`)}</h3>${renderLines(
        view,
        lines.map(
          line =>
            html`${renderStated(view, line, html`<a href="#position-${line.id}">${renderText(view, line.statement)}</a>`)}${renderFacts([renderDay(view, line.saidOn), line.until === null ? null : html`${view.say('party.until')} ${renderDay(view, line.until)}`])}${renderAccounts(view, line.accounts, 'all')}`,
        ),
      )}`
})}`

const renderEvents = (view: View, { attended, absent }: PartyAnswer): Html =>
  html`<h2 id="events">${view.say('party.attended')}</h2>
${renderLines(
  view,
  attended.map(event => renderEventLine(view, event)),
)}
<h2 id="absent">${view.say('party.absent')}</h2>
${renderLines(
  view,
  absent.map(
    ({ event, concerned }) =>
      html`${renderEventLine(view, event)}${concerned === null ? null : html`<p>${sayHtml(view, 'party.concerned-because', { why: renderText(view, concerned) })}</p>`}`,
  ),
)}`

type Dispute = PartyAnswer['accounts'][number]

const renderOf = (view: View, ref: ThingRef): Html => {
  const thing = findByRef(view.state, ref)
  return thing === null
    ? html`${ref.id}`
    : html`<a href="${linkToEntry(view, thing)}">${tellThing(view, view.state, thing)}</a>`
}

// What somebody says of a position that stands on this page is an entry there already.
const renderDispute = (view: View, { of, account }: Dispute, told: ReadonlySet<ThingId>): Html => {
  const words = html`${renderOf(view, of)}: ${view.say(`account.${account.says}`, { name: tellText(view, account.by.name) })} (${renderDay(view, account.saidOn)})${
    account.statement === null ? null : html`: ${renderText(view, account.statement)}`
  }${renderGrounds(view, account.evidence)}`
  return told.has(account.id)
    ? words
    : html`<div id="account-${account.id}">${words}${renderEntryLinks(view, 'account', account.id)}</div>`
}

const renderDraftsAndDisputes = (view: View, { drafts, accounts, points }: PartyAnswer): Html => {
  const told = new Set(points.flatMap(({ positions }) => positions.flatMap(one => one.accounts.map(({ id }) => id))))
  return html`<h2 id="drafts">${view.say('party.drafts')}</h2>
${renderLines(
  view,
  drafts.map(draft => renderDraftLine(view, draft)),
)}
<h2 id="disputes">${view.say('party.disputes')}</h2>
${renderLines(
  view,
  accounts.map(dispute => renderDispute(view, dispute, told)),
)}`
}

/** Everything of one party, bloc or person: positions over time, what moved, red lines, people, events, drafts. */
export const renderPartyPage = (view: View, id: ThingId): Page => {
  const answer = showParty(view.state, view.asked, id)
  if (answer === null) return missingPage(view, view.say('party.what'), id)
  const positions = answer.points.flatMap(point => point.positions)
  const name = tellText(view, answer.holder.thing.name)
  return page({
    title: name,
    lead: view.say(positions.length === 0 ? 'party.lead-none' : 'party.lead', {
      name,
      positions: positions.length,
      points: answer.points.length,
      lines: sayRedLines(view, countRedLines(answer.redLines, view.asked)),
      movements: answer.points.flatMap(({ movements }) => movements).length,
      day: sayDay(view.tongue, view.asked.today),
    }),
    heading: html`<span dir="auto">${name}</span>`,
    body: html`${renderHead(view, answer)}
${answer.holder.kind === 'party' ? null : renderTenures(view, answer)}
${renderPositions(view, answer)}
${answer.holder.kind === 'person' || positions.length < 2 ? null : renderMovements(view, answer.points)}
${positions.length === 0 ? null : renderRedLines(view, answer)}
${answer.holder.kind === 'party' ? renderTenures(view, answer) : null}
${renderEvents(view, answer)}
${answer.holder.kind === 'person' && answer.drafts.length + answer.accounts.length === 0 ? null : renderDraftsAndDisputes(view, answer)}
${renderNames(view, answer)}
<p><a href="${linkTo(view, { kind: 'parties' })}">${view.say('party.all')}</a></p>`,
    forms: ['csv', 'json', 'atom', 'json-feed', 'bibtex', 'ris', 'csl-json', 'plain'],
    table: () => positionsTable(view, { positions }),
    choices: {},
  })
}
