import {
  type KindCount,
  type NewsAnswer,
  type NewsDays,
  newsDaysOf,
  type PositionNews,
  showNews,
} from '../../../analysis/whats-new.ts'
import type { LoggedCorrection } from '../../../record/correction-log.ts'
import { findByRef } from '../../../record/state.ts'
import { CalendarDate } from '../../../record/time.ts'
import { tellThing } from '../../elsewhere/thing-names.ts'
import { type Html, html } from '../html.ts'
import { renderDay, sayDay } from './days.ts'
import { newsTable } from './new-table.ts'
import { type Page, page } from './page.ts'
import { renderAccounts, renderNamed, renderText } from './parts.ts'
import { renderAlsoSaid, renderMovement } from './party-movement.ts'
import { chosen } from './place.ts'
import { formAction, renderKnownOn } from './standing-filter.ts'
import { renderDraftLine, renderEventLine, renderLines, renderPositionLine } from './standing-lines.ts'
import { linkTo, type View } from './view.ts'

type Since = { readonly day: CalendarDate; readonly asked: string | null; readonly days: NewsDays }

const sinceOf = (view: View, days: NewsDays): Since => {
  const asked = chosen(view.place.query, 'since')
  return { day: CalendarDate.safeParse(asked ?? '').data ?? days.usual, asked, days }
}

const renderSteps = (view: View, { days, day }: Since, action: string): Html => {
  const steps = [
    ['yesterday', days.yesterday],
    ['week', days.week],
    ['draft', days.draft],
  ] as const
  const addressOf = (from: string): string =>
    view.publisher.kind === 'static' ? `${action}?since=${from}` : linkTo(view, { kind: 'new' }, { since: [from] })
  return html`<ul class="facts-line since">${steps.map(([name, from]) =>
    from === null
      ? null
      : html`<li><a href="${addressOf(from)}"${from === day ? html` aria-current="true"` : null}>${view.say(`new.since-${name}`)}</a></li>`,
  )}</ul>`
}

// Files cannot answer for another day: without a server nothing is offered.
const renderChoice = (view: View, since: Since): Html | null => {
  const action = formAction(view)
  if (action === null) return null
  return html`<form class="filter" method="get" action="${action}" aria-label="${view.say('new.choose')}"><label>${view.say('new.since-label')}<input type="date" name="since" value="${since.day}"></label>${renderKnownOn(view)}<button type="submit">${view.say('new.go')}</button></form>
${renderSteps(view, since, action)}`
}

const renderGroup = (
  view: View,
  group: 'drafts' | 'events' | 'positions' | 'repeated' | 'corrections',
  lines: readonly Html[],
): Html => html`<h2 id="${group}">${view.say(`new.${group}`, { count: lines.length })}</h2>${renderLines(view, lines)}`

const renderPositionNews = (view: View, { position, movement, beside }: PositionNews): Html => {
  const pair =
    movement !== null ? renderMovement(view, movement) : beside !== null ? renderAlsoSaid(view, beside) : null
  if (pair === null) return renderPositionLine(view, position)
  const [topic] = position.topics
  return html`<strong>${renderNamed(view, position.holder)}</strong>${topic === undefined ? null : html`, <span dir="auto">${renderText(view, topic.title)}</span>`}${pair}${renderAccounts(view, position.accounts, 'all')}`
}

const renderCorrection = (view: View, { seq, recordedAt, kind, thing: ref, why }: LoggedCorrection): Html => {
  const thing = findByRef(view.state, ref)
  const name = thing === null ? `${ref.kind} ${ref.id}` : tellThing(view, view.state, thing)
  return html`${renderDay(view, recordedAt.slice(0, 10))}: <a href="${linkTo(view, { kind: 'corrections' })}#entry-${seq}">${view.say(`new.${kind}`, { entry: name })}</a> <span dir="auto">${why}</span>`
}

const tellCounts = (view: View, counts: readonly KindCount[]): string =>
  counts.map(({ kind, count }) => view.say(`new.kind-${kind}`, { count })).join(', ')

const renderOthers = (view: View, { others, supplemented, sources, roots }: NewsAnswer): Html =>
  html`<p>${view.say('new.sources', { count: sources, roots })}${
    others.length === 0 ? null : ` ${view.say('new.others', { things: tellCounts(view, others) })}`
  }${
    supplemented.length === 0 ? null : ` ${view.say('new.supplemented', { things: tellCounts(view, supplemented) })}`
  }</p>`

const renderNews = (view: View, news: NewsAnswer): Html =>
  html`<div class="brief">${renderGroup(
    view,
    'drafts',
    news.drafts.map(draft => renderDraftLine(view, draft)),
  )}
${renderGroup(
  view,
  'events',
  news.events.map(event => renderEventLine(view, event)),
)}
${renderGroup(
  view,
  'positions',
  news.positions.map(one => renderPositionNews(view, one)),
)}
${news.positions.some(({ movement, beside }) => movement !== null || beside !== null) ? html`<p class="soft rule">${view.say('party.movement-rule')}</p>` : null}
${
  news.repeated.length === 0
    ? null
    : renderGroup(
        view,
        'repeated',
        news.repeated.map(position => renderPositionLine(view, position)),
      )
}
${renderGroup(
  view,
  'corrections',
  news.corrections.map(one => renderCorrection(view, one)),
)}
<h2 id="sources">${view.say('new.rest')}</h2>
${renderOthers(view, news)}</div>`

const renderEmpty = (view: View): Page =>
  page({ title: view.say('nav.new'), lead: view.say('new.nothing'), body: html``, choices: {} })

/** What became known after a day, and what was corrected: a brief for one or two sheets of paper. */
export const renderNewPage = (view: View): Page => {
  const days = newsDaysOf(view.state)
  if (days === null) return renderEmpty(view)
  const since = sinceOf(view, days)
  const news = showNews(view.state, view.entries, { asked: view.asked, since: since.day })
  const isRefused = since.asked !== null && since.asked !== since.day
  return page({
    title: view.say('new.title', { day: sayDay(view.tongue, since.day) }),
    lead: view.say('new.lead', {
      day: sayDay(view.tongue, since.day),
      last: sayDay(view.tongue, days.last),
      drafts: news.drafts.length,
      events: news.events.length,
      positions: news.positions.length,
      corrections: news.corrections.length,
    }),
    body: html`${isRefused ? html`<p class="warn">${view.say('new.no-day', { asked: since.asked ?? '' })}</p>` : null}
${renderChoice(view, since)}
${renderNews(view, news)}`,
    forms: ['csv', 'json', 'atom', 'json-feed'],
    table: () => newsTable(view, news),
    choices: since.asked === null || isRefused ? {} : { since: [since.day] },
  })
}
