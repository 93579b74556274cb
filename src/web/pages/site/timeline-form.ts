import { filterTimeline, TIMELINE_KINDS, type TimelineFilter, type TimelineMoment } from '../../../analysis/timeline.ts'
import type { Localised } from '../../../record/evidence.ts'
import type { ThingId } from '../../../record/id.ts'
import { areSame, type Days, sayStep } from '../../pictures/days-scale.ts'
import { type Html, html } from '../html.ts'
import { sayDay } from './days.ts'
import { pathOf } from './place.ts'
import { besides, daysShown, linkToChoice, type Period, periodsOf } from './timeline-choice.ts'
import { tellText, type View } from './view.ts'

type Named = { readonly id: ThingId; readonly name: Localised }

const renderOptions = (view: View, label: string, things: readonly Named[], chosen: ThingId | null): Html | null =>
  things.length === 0
    ? null
    : html`<optgroup label="${label}">${things.map(
        ({ id, name }) =>
          html`<option value="${id}"${id === chosen ? html` selected` : null}>${tellText(view, name)}</option>`,
      )}</optgroup>`

/** Those of some things that an item of the timeline is about: a choice that leaves nothing is not offered. */
const among = (things: Iterable<Named>, there: ReadonlySet<ThingId>): readonly Named[] =>
  [...things].filter(({ id }) => there.has(id))

const renderParties = (view: View, items: readonly TimelineMoment[], chosen: ThingId | null): Html => {
  const { party, bloc, person } = view.state.things
  const there = new Set(items.flatMap(({ parties }) => parties))
  return html`<label><span>${view.say('timeline.party')}</span><select name="party"><option value="">${view.say('timeline.any')}</option>
${renderOptions(view, view.say('timeline.parties'), among(party.values(), there), chosen)}${renderOptions(view, view.say('timeline.blocs'), among(bloc.values(), there), chosen)}${renderOptions(view, view.say('timeline.people'), among(person.values(), there), chosen)}</select></label>`
}

const renderPoints = (view: View, items: readonly TimelineMoment[], chosen: ThingId | null): Html => {
  const there = new Set(items.flatMap(({ points }) => points))
  const named = (things: Iterable<{ readonly id: ThingId; readonly title: Localised }>): readonly Named[] =>
    among(
      [...things].map(({ id, title }) => ({ id, name: title })),
      there,
    )
  const { issue, lineage } = view.state.things
  return html`<label><span>${view.say('timeline.point')}</span><select name="point"><option value="">${view.say('timeline.any')}</option>
${renderOptions(view, view.say('timeline.issues'), named(issue.values()), chosen)}${renderOptions(view, view.say('timeline.points'), named(lineage.values()), chosen)}</select></label>`
}

const renderKinds = ({ say }: View, { kinds }: TimelineFilter): Html =>
  html`<fieldset><legend>${say('timeline.kinds')}</legend>${TIMELINE_KINDS.map(
    kind =>
      html`<label class="tick"><input type="checkbox" name="kind" value="${kind}"${kinds.length === 0 || kinds.includes(kind) ? html` checked` : null}> ${say(`timeline.lane.${kind}`)}</label>`,
  )}</fieldset>`

const NO_CHOICE: TimelineFilter = { party: null, point: null, kinds: [], from: null, to: null }

const isChosen = ({ party, point, kinds, from, to }: TimelineFilter): boolean =>
  party !== null || point !== null || kinds.length > 0 || from !== null || to !== null

/** The choice of party, point, kinds and days as a form that works without scripts; words that say so where this site cannot answer it. */
export const renderTimelineForm = (view: View, items: readonly TimelineMoment[], filter: TimelineFilter): Html => {
  const { say, place, publisher } = view
  if (publisher.kind === 'static' && publisher.server === null)
    return html`<p class="soft">${say('timeline.static')}</p>`
  const action = publisher.kind === 'static' ? `${publisher.server}/${pathOf({ ...place, form: 'page' })}` : './'
  return html`<form class="filter" method="get" action="${action}" aria-label="${say('timeline.filter')}">
${renderParties(view, items, filter.party)}
${renderPoints(view, items, filter.point)}
${renderKinds(view, filter)}
<label><span>${say('timeline.from')}</span><input type="date" name="from" value="${filter.from ?? ''}"></label>
<label><span>${say('timeline.until')}</span><input type="date" name="to" value="${filter.to ?? ''}"></label>
${place.knownOn === null ? null : html`<input type="hidden" name="knownOn" value="${place.knownOn}">`}<button type="submit">${say('timeline.show')}</button>${
    isChosen(filter) ? html` <a href="${linkToChoice(view, NO_CHOICE) ?? './'}">${say('timeline.all')}</a>` : null
  }</form>`
}

type Zoom = { readonly items: readonly TimelineMoment[]; readonly filter: TimelineFilter; readonly reach: Days }

const sayPeriod = ({ tongue, say }: View, { days, unit }: Period): string => {
  switch (unit) {
    case 'year':
      return sayStep(tongue, days.from, 'year')
    case 'month':
      return sayStep(tongue, days.from, 'whole-month')
    case 'week':
      return say('timeline.week', { from: sayStep(tongue, days.from, 'week'), to: sayStep(tongue, days.to, 'week') })
  }
}

const renderPeriod = (view: View, { filter }: Zoom, period: Period, shown: Days): Html => {
  const href = linkToChoice(view, { ...filter, ...period.days }) ?? '#'
  return html`<li><a href="${href}"${areSame(shown, period.days) ? html` aria-current="true"` : null}>${sayPeriod(view, period)} <span class="soft">(${period.count})</span></a></li>`
}

const renderBeside = (
  view: View,
  { items, filter, reach }: Zoom,
  shown: Days,
  side: 'before' | 'after',
): Html | null => {
  if (filter.from === null && filter.to === null) return null
  if (side === 'before' ? shown.from <= reach.from : shown.to >= reach.to) return null
  const days = besides(shown, side)
  const count = filterTimeline(items, { ...filter, ...days }).length
  const href = linkToChoice(view, { ...filter, ...days }) ?? '#'
  return html`<li><a href="${href}">${view.say(`timeline.${side}`)}: ${sayDay(view.tongue, `${days.from}/${days.to}`)} <span class="soft">(${count})</span></a></li>`
}

/** Nearer and further without dragging: everything, each year, the months of the year shown, the weeks of the month shown, and what lies beside. Null where this site cannot show other days. */
export const renderPeriods = (view: View, zoom: Zoom): Html | null => {
  const { filter, items, reach } = zoom
  const everything = linkToChoice(view, { ...filter, from: null, to: null })
  const shown = daysShown(filter, reach)
  if (everything === null || shown === null) return null
  const isAll = filter.from === null && filter.to === null
  const periods = Map.groupBy(periodsOf(items, filter, reach), ({ unit }) => unit)
  return html`<nav class="periods" aria-label="${view.say('timeline.periods')}">
<ul><li><a href="${everything}"${isAll ? html` aria-current="true"` : null}>${view.say('timeline.everything')} <span class="soft">(${items.length})</span></a></li>${renderBeside(view, zoom, shown, 'before')}${renderBeside(view, zoom, shown, 'after')}${(periods.get('year') ?? []).map(period => renderPeriod(view, zoom, period, shown))}</ul>
${[periods.get('month') ?? [], periods.get('week') ?? []].filter(steps => steps.length > 0).map(steps => html`<ul>${steps.map(period => renderPeriod(view, zoom, period, shown))}</ul>`)}</nav>`
}
