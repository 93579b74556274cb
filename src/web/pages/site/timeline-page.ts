import {
  filterTimeline,
  showTimeline,
  TIMELINE_KINDS,
  type TimelineFilter,
  type TimelineMoment,
} from '../../../analysis/timeline.ts'
import { CalendarDate } from '../../../record/time.ts'
import { type Days, sayStep } from '../../pictures/days-scale.ts'
import { renderTimelinePicture } from '../../pictures/timeline-picture.ts'
import { type Html, html } from '../html.ts'
import type { CsvTable } from '../tables.ts'
import { renderDay, sayDay } from './days.ts'
import { type Page, page } from './page.ts'
import { daysShown, linkToChoice, queryOfFilter, reachOf, readTimelineFilter } from './timeline-choice.ts'
import { renderPeriods, renderTimelineForm } from './timeline-form.ts'
import { linkToItem, renderTimelineMoment, sayTimelineMoment } from './timeline-items.ts'
import type { View } from './view.ts'

const monthOf = ({ first }: TimelineMoment): string => first?.slice(0, 7) ?? ''

/** A list of more corrections of one day than this is folded. */
const MANY_CORRECTIONS = 3

const renderDayItems = (view: View, items: readonly TimelineMoment[]): Html => {
  const render = (some: readonly TimelineMoment[]): Html =>
    some.length === 0 ? html`` : html`<ul class="items">${some.map(item => renderTimelineMoment(view, item))}</ul>`
  const corrections = items.filter(({ kind }) => kind === 'correction')
  if (corrections.length <= MANY_CORRECTIONS) return render(items)
  return html`<div>${render(items.filter(({ kind }) => kind !== 'correction'))}<details class="fold"><summary>${view.say('timeline.corrections', { count: corrections.length })}</summary>${render(corrections)}</details></div>`
}

const renderDays = (view: View, items: readonly TimelineMoment[]): Html =>
  html`<ol class="days">${[...Map.groupBy(items, ({ on }) => on ?? '')].map(
    ([on, ofDay]) =>
      html`<li><p class="day">${renderDay(view, on === '' ? null : on)}</p>${renderDayItems(view, ofDay)}</li>`,
  )}</ol>`

const renderMonth = (view: View, month: string, items: readonly TimelineMoment[]): Html => {
  const day = CalendarDate.safeParse(`${month}-01`).data
  const name = day === undefined ? view.say('day.unknown') : sayStep(view.tongue, day, 'whole-month')
  return html`<section><h3 id="m-${month}">${name} <span class="soft">(${items.length})</span></h3>${renderDays(view, items)}</section>\n`
}

const renderList = (view: View, items: readonly TimelineMoment[]): Html =>
  html`${[...Map.groupBy(items, monthOf)].map(([month, ofMonth]) => renderMonth(view, month, ofMonth))}`

const renderPicture = (view: View, filter: TimelineFilter, shown: readonly TimelineMoment[], days: Days): Html => {
  const speaker = {
    sayItem: (item: TimelineMoment) => sayTimelineMoment(view, item),
    linkToItem: (item: TimelineMoment) => linkToItem(item.id),
    linkToDays: (nearer: Days) => linkToChoice(view, { ...filter, ...nearer }),
  }
  return html`<h2 id="picture" tabindex="-1">${view.say('timeline.picture-title')}</h2>
<p class="soft">${view.say('timeline.signs')}</p>
<div class="picture" role="region" tabindex="0" aria-label="${view.say('timeline.picture-title')}">${renderTimelinePicture(view, speaker, { items: shown, days })}</div>`
}

const tableOf = (view: View, items: readonly TimelineMoment[]): CsvTable => ({
  columns: ['id', 'on', 'kind', 'what', 'status', 'present', 'absent', 'parties', 'points'],
  rows: items.map(item => ({
    id: item.id,
    on: item.on,
    kind: item.kind,
    what: sayTimelineMoment(view, item),
    status: item.kind === 'event' ? (item.event.report?.kind ?? item.event.status) : null,
    present:
      item.kind === 'event' ? item.event.present.map(({ id, name }) => id ?? Object.values(name)[0]).join(' ') : null,
    absent:
      item.kind === 'event' ? item.event.absent.map(({ who }) => who.id ?? Object.values(who.name)[0]).join(' ') : null,
    parties: item.parties.join(' '),
    points: item.points.join(' '),
  })),
})

const leadOf = ({ say, tongue }: View, items: readonly TimelineMoment[]): string => {
  const reach = reachOf(items)
  if (reach === null) return say(items.length === 0 ? 'timeline.none' : 'timeline.no-day')
  const counts = Object.fromEntries(TIMELINE_KINDS.map(kind => [kind, items.filter(item => item.kind === kind).length]))
  return say('timeline.lead', { ...counts, from: sayDay(tongue, reach.from), to: sayDay(tongue, reach.to) })
}

const renderSilent = (view: View, items: readonly TimelineMoment[]): Html | null => {
  const silent = items.filter(item => item.kind === 'event' && item.event.report?.kind === 'never-reported')
  return silent.length === 0
    ? null
    : html`<p><strong>${view.say('timeline.silent', { count: silent.length })}</strong> ${silent.map(
        (item, place) =>
          html`${place === 0 ? null : ', '}<a href="${linkToItem(item.id)}">${sayTimelineMoment(view, item).split('; ')[0] ?? ''}</a>`,
      )}</p>`
}

/** Drafts, events, statements and corrections by day: the list first, the picture second; what is chosen stands in the address. */
export const renderTimelinePage = (view: View): Page => {
  const items = showTimeline(view.state, view.asked, view.entries)
  const filter = readTimelineFilter(view)
  const shown = filterTimeline(items, filter)
  const others = filterTimeline(items, { ...filter, from: null, to: null })
  const reach = reachOf(others)
  const days = daysShown(filter, reach)
  return page({
    title: view.say('timeline.title'),
    lead: leadOf(view, shown),
    body: html`${renderTimelineForm(view, items, filter)}
${reach === null ? null : renderPeriods(view, { items: others, filter, reach })}
${
  shown.length === 0
    ? null
    : html`${renderSilent(view, shown)}
<p><a href="#picture">${view.say('timeline.to-picture')}</a></p>
<h2>${view.say('timeline.list')}</h2>
${renderList(view, shown)}`
}
${shown.length === 0 || days === null ? null : renderPicture(view, filter, shown, days)}`,
    forms: ['csv', 'json', 'calendar', 'atom', 'json-feed'],
    table: () => tableOf(view, shown),
    choices: queryOfFilter(filter),
  })
}
