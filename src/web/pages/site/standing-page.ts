import { type Contest, showContests } from '../../../analysis/contested.ts'
import { type DraftShown, showDrafts } from '../../../analysis/drafts.ts'
import { type OverviewAnswer, showOverview } from '../../../analysis/overview.ts'
import { newsDaysOf, showNews } from '../../../analysis/whats-new.ts'
import { type Html, html } from '../html.ts'
import { overviewTable } from '../tables.ts'
import { renderAllCount } from './comments/counts.ts'
import { renderDay, sayDay } from './days.ts'
import { type Page, page } from './page.ts'
import { renderFacts, renderText } from './parts.ts'
import { renderContested } from './standing-contested.ts'
import { type Choice, choiceOf, choosePoints, chooseTable, queryOfChoice, renderFilter } from './standing-filter.ts'
import { renderDraftLine, renderEventLine, renderLines, renderPositionLine } from './standing-lines.ts'
import { plansOf, renderPlans, renderUnsettled } from './standing-open.ts'
import { renderStandingTable } from './standing-table.ts'
import { inOrderOf, rankedPoints, renderWhereItStands } from './standing-verdicts.ts'
import { linkTo, negotiationOf, type View } from './view.ts'

const SECTIONS = [
  'drafts',
  'stands',
  'contested',
  'agreed',
  'moved',
  'converging',
  'bound',
  'latest',
  'planned',
  'silent',
  'unknown',
] as const

const renderAbout = (view: View, overview: OverviewAnswer): Html => {
  const { say, state } = view
  const about = negotiationOf(view)?.about
  const days = newsDaysOf(state)
  const count = (kind: 'drafts' | 'points' | 'parties' | 'sources', number: number): Html =>
    html`<a href="${linkTo(view, { kind })}">${say(`where.count-${kind}`, { count: number })}</a>`
  return html`${about === undefined ? null : html`<p class="lead" dir="auto">${renderText(view, about)}</p>`}
${renderFacts([
  count('drafts', state.things.draft.size),
  count('points', overview.points.length),
  count('parties', state.things.party.size),
  count('sources', state.things.source.size),
  days === null
    ? null
    : html`<a href="${linkTo(view, { kind: 'new' })}">${say('where.last-entry', { day: sayDay(view.tongue, days.last) })}</a>`,
  renderAllCount(view),
])}
<nav class="contents" aria-label="${say('where.contents')}"><ul>${SECTIONS.map(
    section => html`<li><a href="#${section}">${say(`where.${section}`)}</a></li>`,
  )}</ul></nav>`
}

const renderLatestDrafts = (view: View): Html => {
  const { drafts, branches } = showDrafts(view.state, view.asked)
  const latest = branches.flatMap((branch): readonly DraftShown[] => {
    const draft = drafts.find(({ id }) => id === branch.at(-1))
    return draft === undefined ? [] : [draft]
  })
  return html`<h2 id="drafts">${view.say('where.drafts')}</h2>
<p class="soft">${view.say('where.drafts-lead', { drafts: drafts.length, branches: branches.length })} <a href="${linkTo(view, { kind: 'lineages' })}">${view.say('where.drafts-picture')}</a></p>
${renderLines(
  view,
  latest.toSorted((one, other) => (one.date < other.date ? 1 : -1)).map(draft => renderDraftLine(view, draft)),
)}`
}

const renderStands = (
  view: View,
  overview: OverviewAnswer,
  { choice, contests }: { readonly choice: Choice; readonly contests: readonly Contest[] },
): Html => {
  const table = renderStandingTable(view, chooseTable(overview, contests, choice), contests)
  return html`<h2 id="stands">${view.say('where.stands')}</h2>
<p class="soft rule">${view.say('where.rule')}</p>
${renderFilter(view, overview, choice)}
${table === null ? null : html`<p class="soft">${view.say('where.word-belongs')}</p>`}
${table ?? html`<p class="soft">${view.say('line.none')}</p>`}`
}

const renderLast = (view: View): Html => {
  const days = newsDaysOf(view.state)
  const heading = html`<h2 id="latest">${view.say('where.latest')}</h2>`
  if (days === null) return html`${heading}<p class="soft">${view.say('line.none')}</p>`
  const news = showNews(view.state, view.entries, { asked: view.asked, since: days.yesterday })
  return html`${heading}
<p class="soft">${view.say('where.latest-known')} ${renderDay(view, days.last)} · ${view.say('new.sources', { count: news.sources, roots: news.roots })}</p>
${renderLines(view, [
  ...news.drafts.map(draft => renderDraftLine(view, draft)),
  ...news.events.map(event => renderEventLine(view, event)),
  ...news.positions.map(({ position }) => renderPositionLine(view, position)),
])}
<p><a href="${linkTo(view, { kind: 'new' })}">${view.say('where.latest-more')}</a></p>`
}

/** Where the talks stand: the drafts, who stands where on each point, what is contested, what came last, what is open. */
export const renderStandingPage = (view: View): Page => {
  const overview = showOverview(view.state, view.asked)
  const ranked = rankedPoints(view, overview)
  const all = inOrderOf(ranked, showContests(view.state, view.asked, overview))
  const choice = choiceOf(view, overview)
  const contests = choosePoints(all, choice)
  return page({
    title: view.say('nav.standing'),
    lead: view.say('where.lead', {
      contested: all.filter(({ isContested }) => isContested).length,
      points: overview.points.length,
      parties: overview.holders.length,
      silent: plansOf(view).silent.length,
      day: sayDay(view.tongue, view.asked.today),
    }),
    body: html`${renderAbout(view, overview)}
${renderLatestDrafts(view)}
${renderStands(view, overview, { choice, contests })}
${renderContested(view, contests, ranked)}
${renderWhereItStands(view)}
${renderLast(view)}
${renderPlans(view)}
${renderUnsettled(view)}`,
    forms: ['csv', 'json', 'atom', 'json-feed', 'bibtex', 'ris', 'csl-json', 'plain'],
    table: () => overviewTable(view, chooseTable(overview, contests, choice)),
    choices: queryOfChoice(choice),
  })
}
