import type { EventShown } from '../../../analysis/events.ts'
import { showEvents } from '../../../analysis/events.ts'
import { showUnsettled, type Unsettled } from '../../../analysis/unsettled.ts'
import type { ThingId } from '../../../record/id.ts'
import { type Html, html } from '../html.ts'
import { renderDay } from './days.ts'
import { renderEntryLinks, renderFacts, renderGround, renderText } from './parts.ts'
import { sayHtml } from './point-links.ts'
import { renderLines } from './standing-lines.ts'
import { linkToEvent, linkToGoal, renderLink, renderPointName } from './standing-links.ts'
import { linkToThing, tellText, type View } from './view.ts'

const renderPlan = (view: View, event: EventShown): Html => {
  const [ground] = event.evidence
  return html`<div id="event-${event.id}">${renderDay(view, event.on)}: <a class="line-name" href="${linkToEvent(view, event.id)}">${renderText(view, event.title)}</a>
${renderFacts([
  view.say(`event-kind.${event.kind}`),
  event.place,
  event.purpose === null ? null : sayHtml(view, 'event.purpose', { purpose: renderText(view, event.purpose) }),
])}${ground === undefined ? null : html`<p class="evidence">${renderGround(view, ground)}</p>`}${renderEntryLinks(view, 'event', event.id)}</div>`
}

/** The plans of which nobody has reported back, and those that are still to come. */
export const plansOf = ({ state, asked }: View) => {
  const { events } = showEvents(state, asked)
  return {
    awaited: events.filter(({ report }) => report?.kind === 'awaited'),
    silent: events.filter(({ report }) => report?.kind === 'never-reported'),
  }
}

/** What was planned: still to come, and never reported back. */
export const renderPlans = (view: View): Html => {
  const { awaited, silent } = plansOf(view)
  const day = renderDay(view, view.asked.today)
  return html`<h2 id="planned">${view.say('where.planned')}</h2>
<p class="soft">${view.say('where.planned-as-of')} ${day}</p>
${renderLines(
  view,
  awaited.map(event => renderPlan(view, event)),
)}
<h2 id="silent">${view.say('where.silent')}</h2>
<p class="soft">${view.say('where.silent-as-of')} ${day}</p>
${renderLines(
  view,
  silent.map(event => renderPlan(view, event)),
)}`
}

const sourceLink = (view: View, source: ThingId | null): string | null =>
  source === null ? null : linkToThing(view, 'source', source)

const renderDraftGap = (view: View, { siglum, known, missing, points, provisions }: Unsettled & { kind: 'draft' }) =>
  [
    `${siglum}: ${view.say(`known.${known}`)}`,
    points === null || provisions === 0 ? '' : view.say('line.points-of', { count: provisions, points }),
    points === null || provisions > 0 ? '' : view.say('line.said-points', { count: points }),
    missing === null
      ? view.say('where.missing-unsaid')
      : missing.length === 0
        ? ''
        : view.say('where.missing', { markings: missing.join(', ') }),
  ]
    .filter(part => part !== '')
    .join('; ')

const renderGap = (view: View, gap: Unsettled): Html => {
  const { say } = view
  switch (gap.kind) {
    case 'draft':
      return renderLink(linkToThing(view, 'draft', gap.id), renderDraftGap(view, gap))
    case 'stand':
      return html`${renderPointName(view, gap.point)}: ${say('where.stand-unknown', { names: gap.parties.map(({ name }) => tellText(view, name)).join(', ') })}`
    case 'step':
      return html`${renderLink(linkToGoal(view, gap.towards) ?? sourceLink(view, gap.source), tellText(view, gap.action))}: ${say('where.step-undone', { stage: say(`stage.${gap.stage}`), name: tellText(view, gap.by.name) })}`
    case 'claim': {
      const goal = gap.issues.map(issue => linkToGoal(view, issue)).find(link => link !== null) ?? null
      return html`${renderLink(goal === null ? sourceLink(view, gap.source) : `${goal}#claim-${gap.id}`, tellText(view, gap.statement))} ${say('where.claim-ambiguous', { names: gap.between.map(({ name }) => tellText(view, name)).join(', ') })}`
    }
  }
}

const KINDS = ['draft', 'stand', 'step', 'claim'] as const satisfies readonly Unsettled['kind'][]

/** What nobody knows yet, each in one line with its link. */
export const renderUnsettled = (view: View): Html => {
  const unsettled = showUnsettled(view.state, view.asked)
  return html`<h2 id="unknown">${view.say('where.unknown')}</h2>
<p class="lead">${view.say('where.unknown-lead')}</p>
${unsettled.length === 0 ? html`<p class="soft">${view.say('line.none')}</p>` : null}
${KINDS.map(kind => {
  const gaps = unsettled.filter(gap => gap.kind === kind)
  return gaps.length === 0
    ? null
    : html`<h3>${view.say(`where.gap-${kind}`)}</h3>${renderLines(
        view,
        gaps.map(gap => renderGap(view, gap)),
      )}`
})}`
}
