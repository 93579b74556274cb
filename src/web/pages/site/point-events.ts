import type { PointAnswer } from '../../../analysis/point.ts'
import { type Html, html } from '../html.ts'
import { renderDay, sayDay, sayLength } from './days.ts'
import { renderAccounts, renderFacts, renderGrounds, renderNamed, renderNames, renderText } from './parts.ts'
import { renderFoot } from './point-foot.ts'
import { joinHtml, sayHtml } from './point-links.ts'
import { linkTo, tellText, type View } from './view.ts'

type Discussed = PointAnswer['discussed'][number]

const renderAbsent = (view: View, { absent }: Discussed): Html | null =>
  absent.length === 0
    ? null
    : html`<p class="pt-absent">${sayHtml(view, 'event.absent', {
        names: joinHtml(
          absent.map(
            ({ who, concerned }) =>
              html`${renderNamed(view, who)}${concerned === null ? null : html` <span class="soft">(${renderText(view, concerned)})</span>`}`,
          ),
        ),
      })}</p>`

const sayReport = (view: View, { report }: Discussed): string | null => {
  if (report === null) return null
  if (report.kind !== 'reported')
    return view.say(`report.${report.kind}`, { day: sayDay(view.tongue, view.asked.today) })
  const event = view.state.things.event.get(report.event)
  return view.say('report.reported', { event: event === undefined ? report.event : tellText(view, event.title) })
}

const renderEvent = (view: View, event: Discussed): Html => {
  const { id, title, on, place, length, kind, status, present, purpose, outcome, through } = event
  return html`<li id="event-${id}"><p class="pt-statement"><a href="${linkTo(view, { kind: 'timeline' })}#event-${id}">${renderText(view, title)}</a></p>${renderFacts(
    [
      renderDay(view, on),
      place,
      view.say(`event-kind.${kind}`),
      view.say(`event-status.${status}`),
      length === null ? null : view.say('event.length', { length: sayLength(view, length) }),
      view.say(`point.through-${through}`),
      sayReport(view, event),
    ],
  )}${present.length === 0 ? null : html`<p>${sayHtml(view, 'event.present', { names: renderNames(view, present) })}</p>`}${renderAbsent(view, event)}${
    purpose === null ? null : html`<p>${sayHtml(view, 'event.purpose', { purpose: renderText(view, purpose) })}</p>`
  }${outcome === null ? null : html`<p>${sayHtml(view, 'event.outcome', { outcome: renderText(view, outcome) })}</p>`}${renderGrounds(
    view,
    event.evidence,
  )}${renderAccounts(view, event.accounts)}${renderFoot(view, 'event', { id, statement: null })}</li>`
}

const renderList = (view: View, events: readonly Discussed[]): Html =>
  html`<ul class="pt-entries">${events.map(event => renderEvent(view, event))}</ul>`

/** When a point was discussed, who was there and who was absent though concerned; events about a whole draft that holds it are folded away. */
export const renderDiscussed = (view: View, { discussed }: PointAnswer): Html => {
  const direct = discussed.filter(({ through }) => through !== 'draft')
  const drafts = discussed.filter(({ through }) => through === 'draft')
  if (direct.length === 0 || drafts.length === 0) return renderList(view, discussed)
  return html`${renderList(view, direct)}<details class="fold"><summary>${view.say('point.events-drafts', { count: drafts.length })}</summary>${renderList(view, drafts)}</details>`
}
