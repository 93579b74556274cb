import type { EventShown } from '../../../analysis/events.ts'
import type { TimelineMoment } from '../../../analysis/timeline.ts'
import { findThing } from '../../../record/state.ts'
import { type Html, html } from '../html.ts'
import { textAttributes } from '../pieces.ts'
import { sayDay, sayLength } from './days.ts'
import {
  renderAccounts,
  renderEntryLinksAt,
  renderFacts,
  renderNamed,
  renderNames,
  renderText,
  renderWordingMark,
} from './parts.ts'
import { joinHtml, sayHtml } from './point-links.ts'
import { renderRelations } from './standing-lines.ts'
import { type Of, renderEvidence, renderStatement, sayStatementLine } from './timeline-statement.ts'
import { linkTo, linkToThing, tellText, type View } from './view.ts'

const renderDraft = (view: View, { draft }: Of<'draft'>): Html =>
  html`<p class="what"><strong><a href="${linkToThing(view, 'draft', draft.id)}">${draft.siglum}</a></strong> <span ${textAttributes(draft.language)}>${draft.title}</span></p>${renderFacts(
    [
      draft.by.length === 0 ? null : sayHtml(view, 'draft.said-to-be-by', { names: renderNames(view, draft.by) }),
      view.say(`known.${draft.status.known}`),
      ...renderRelations(view, draft),
      renderWordingMark(view, draft.wording),
    ],
  )}${renderAccounts(view, draft.accounts, 'all')}${renderEvidence(view, draft.evidence)}`

const renderReport = (view: View, { report }: EventShown): Html | null => {
  if (report === null) return null
  if (report.kind !== 'reported') {
    const words = view.say(`report.${report.kind}`, { day: sayDay(view.tongue, view.asked.today) })
    return html`<span class="${report.kind === 'never-reported' ? 'warn' : 'soft'}">${words}</span>`
  }
  const event = findThing(view.state, 'event', report.event)
  const name = event === null ? report.event : tellText(view, event.title)
  return sayHtml(view, 'report.reported', {
    event: html`<a href="${linkToItem(`event-${report.event}`)}">${name}</a>`,
  })
}

const renderAbsent = (view: View, { absent }: EventShown): Html | null =>
  absent.length === 0
    ? null
    : html`<p class="absent">${sayHtml(view, 'event.absent', {
        names: joinHtml(
          absent.map(
            ({ who, concerned }) =>
              html`${renderNamed(view, who)}${concerned === null ? null : html` <span class="soft">(${renderText(view, concerned)})</span>`}`,
          ),
        ),
      })}</p>`

const renderEvent = (view: View, { event }: Of<'event'>): Html => {
  const { kind, status, title, place, length, present, purpose, outcome } = event
  return html`<p class="what"><strong>${renderText(view, title)}</strong></p>${renderFacts([
    view.say(`event-kind.${kind}`),
    html`<span class="status-${status}">${view.say(`event-status.${status}`)}</span>`,
    renderReport(view, event),
    place === null ? null : html`<span dir="auto">${place}</span>`,
    length === null ? null : view.say('event.length', { length: sayLength(view, length) }),
  ])}${present.length === 0 ? null : html`<p class="present">${sayHtml(view, 'event.present', { names: renderNames(view, present) })}</p>`}${renderAbsent(view, event)}${
    purpose === null ? null : html`<p>${sayHtml(view, 'event.purpose', { purpose: renderText(view, purpose) })}</p>`
  }${outcome === null ? null : html`<p>${sayHtml(view, 'event.outcome', { outcome: renderText(view, outcome) })}</p>`}${renderAccounts(view, event.accounts)}${renderEvidence(view, event.evidence)}`
}

const renderCorrection = (view: View, { correction }: Of<'correction'>): Html => {
  const { kind, thing, seq, why } = correction
  const entry = `${thing.kind} ${thing.id}`
  return html`<p class="what"><a href="${linkTo(view, { kind: 'corrections' })}#entry-${seq}">${view.say(`timeline.correction-${kind}`, { entry })}</a></p><p dir="auto">${why}</p>`
}

const renderContent = (view: View, item: TimelineMoment): Html => {
  switch (item.kind) {
    case 'draft':
      return renderDraft(view, item)
    case 'event':
      return renderEvent(view, item)
    case 'statement':
      return renderStatement(view, item)
    case 'correction':
      return renderCorrection(view, item)
  }
}

/** The place of an item on the page of the timeline. */
export const linkToItem = (id: string): string => `#${id}`

/** What an item is an entry of: its kind and its id; null for a correction, which has its entry on another page. */
const entryOf = (item: TimelineMoment): string | null => {
  switch (item.kind) {
    case 'draft':
      return `draft ${item.draft.id}`
    case 'event':
      return `event ${item.event.id}`
    case 'statement':
      return item.of === 'position' ? `position ${item.position.id}` : `attribution ${item.chain.id}`
    case 'correction':
      return null
  }
}

/** One item of the timeline in words, with its kind before it. */
export const renderTimelineMoment = (view: View, item: TimelineMoment): Html => {
  const entry = entryOf(item)
  return html`<li id="${item.id}" class="item"><div><p class="tag tag-${item.kind}">${view.say(`timeline.kind.${item.kind}`)}</p>${entry === null ? null : renderEntryLinksAt(view, entry, item.id)}</div><div>${renderContent(view, item)}</div></li>\n`
}

/** One item in a line: for the title of its mark in the picture, and for tables. */
export const sayTimelineMoment = (view: View, item: TimelineMoment): string => {
  switch (item.kind) {
    case 'draft':
      return `${item.draft.siglum}: ${item.draft.title}`
    case 'event':
      return [
        tellText(view, item.event.title),
        ...(item.event.status === 'took-place' ? [] : [view.say(`event-status.${item.event.status}`)]),
        ...(item.event.report?.kind === 'never-reported'
          ? [view.say('report.never-reported', { day: sayDay(view.tongue, view.asked.today) })]
          : []),
      ].join('; ')
    case 'statement':
      return sayStatementLine(view, item)
    case 'correction':
      return view.say(`timeline.correction-${item.correction.kind}`, {
        entry: `${item.correction.thing.kind} ${item.correction.thing.id}`,
      })
  }
}
