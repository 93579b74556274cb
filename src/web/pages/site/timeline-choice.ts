import { filterTimeline, TIMELINE_KINDS, type TimelineFilter, type TimelineMoment } from '../../../analysis/timeline.ts'
import { toThingId } from '../../../record/id.ts'
import { CalendarDate } from '../../../record/time.ts'
import { areSame, around, type Days, dayNumber, dayOf, lengthOf, stepsIn } from '../../pictures/days-scale.ts'
import { addressOf, chosen, leadTo, type Query } from './place.ts'
import type { View } from './view.ts'

const dayIn = (query: Query, name: string): CalendarDate | null =>
  CalendarDate.safeParse(chosen(query, name) ?? '').data ?? null

/** What an address chooses of a timeline; what names nothing of this record does not count. */
export const readTimelineFilter = ({ place: { query }, state: { things } }: View): TimelineFilter => {
  const party = toThingId(chosen(query, 'party') ?? '')
  const point = toThingId(chosen(query, 'point') ?? '')
  const [from, to] = [dayIn(query, 'from'), dayIn(query, 'to')]
  const isTurned = from !== null && to !== null && from > to
  return {
    party:
      party !== null && (things.party.has(party) || things.bloc.has(party) || things.person.has(party)) ? party : null,
    point: point !== null && (things.issue.has(point) || things.lineage.has(point)) ? point : null,
    kinds: TIMELINE_KINDS.filter(kind => query.kind?.includes(kind)),
    from: isTurned ? to : from,
    to: isTurned ? from : to,
  }
}

/** A filter as it stands in an address. */
export const queryOfFilter = ({ party, point, kinds, from, to }: TimelineFilter): Query => ({
  ...(party === null ? {} : { party: [party] }),
  ...(point === null ? {} : { point: [point] }),
  ...(kinds.length === 0 ? {} : { kind: kinds }),
  ...(from === null ? {} : { from: [from] }),
  ...(to === null ? {} : { to: [to] }),
})

/** Where a choice leads: to this page with it, or, from a published site, to the server that can answer it; null where there is none. */
export const linkToChoice = ({ place, publisher }: View, filter: TimelineFilter): string | null => {
  const there = { ...place, form: 'page', query: queryOfFilter(filter) } as const
  if (publisher.kind === 'served') return leadTo(place, there)
  return publisher.server === null ? null : `${publisher.server}/${addressOf(there)}`
}

/** The days from the first to the last of some items; null where none has a day. */
export const reachOf = (items: readonly TimelineMoment[]): Days | null => {
  const firsts = items.flatMap(({ first }) => first ?? []).sort()
  const lasts = items.flatMap(({ last }) => last ?? []).sort()
  const [from, to] = [firsts[0], lasts.at(-1)]
  return from === undefined || to === undefined ? null : { from, to }
}

/** The days shown: those chosen, as far as both ends are; else up to the first or last day of the items. */
export const daysShown = ({ from, to }: TimelineFilter, reach: Days | null): Days | null => {
  const start = from ?? reach?.from ?? to
  const end = to ?? reach?.to ?? from
  return start === null || end === null || start === undefined || end === undefined
    ? null
    : start <= end
      ? { from: start, to: end }
      : { from: end, to: start }
}

/** A period that can be chosen. `count` is how many items reach into it. */
export type Period = { readonly days: Days; readonly unit: 'year' | 'month' | 'week'; readonly count: number }

const unitOf = (days: Days): Period['unit'] | null =>
  (['year', 'month', 'week'] as const).find(unit => areSame(days, around(days.from, unit))) ?? null

/** The years of a timeline; the months of the year shown; the weeks of the month shown: those into which an item reaches. */
export const periodsOf = (items: readonly TimelineMoment[], filter: TimelineFilter, reach: Days): readonly Period[] => {
  const shown = daysShown(filter, reach) ?? reach
  const steps = (days: Days, unit: Period['unit']): readonly Period[] =>
    stepsIn(days, unit)
      .map(step => ({ days: step, unit, count: filterTimeline(items, { ...filter, ...step }).length }))
      .filter(({ count }) => count > 0)
  const year = around(shown.from, 'year')
  const month = around(shown.from, 'month')
  const isInYear = year.to >= shown.to
  const isInMonth = month.to >= shown.to || (unitOf(shown) === 'week' && lengthOf(shown) === 7)
  return [
    ...steps(reach, 'year'),
    ...(isInYear ? steps(year, 'month') : []),
    ...(isInMonth ? steps(month, 'week') : []),
  ]
}

/** The stretch of the same length before or after the days shown: a year after a year, a month after a month. */
export const besides = (days: Days, side: 'before' | 'after'): Days => {
  const edge = dayOf(side === 'before' ? dayNumber(days.from) - 1 : dayNumber(days.to) + 1)
  const unit = unitOf(days)
  if (unit !== null) return around(edge, unit)
  const reach = lengthOf(days) - 1
  return side === 'before'
    ? { from: dayOf(dayNumber(edge) - reach), to: edge }
    : { from: edge, to: dayOf(dayNumber(edge) + reach) }
}
