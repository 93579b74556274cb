import type { EventShown } from '../../analysis/events.ts'
import { filterTimeline, showTimeline, type TimelineFilter } from '../../analysis/timeline.ts'
import { findByRef } from '../../record/state.ts'
import type { ThingRef } from '../../record/thing.ts'
import { sayDay } from '../pages/site/days.ts'
import type { Page } from '../pages/site/page.ts'
import { permalinkAddress, permalinkOf } from '../pages/site/parts.ts'
import { addressOf, type Form, leadTo, type Place } from '../pages/site/place.ts'
import { readTimelineFilter } from '../pages/site/timeline-choice.ts'
import { negotiationOf, tellText, type View } from '../pages/site/view.ts'
import { facts } from '../pages/tell.ts'
import type { CalendarOf } from './calendar.ts'
import { changesFor, correctionsFor, type RecordChange } from './changes.ts'
import type { Cited } from './cited.ts'
import type { CopiedFrom } from './copied.ts'
import type { FeedOf } from './feed.ts'
import type { LinkedIn } from './linked-data.ts'
import type { Embedded } from './oembed.ts'
import type { Preview } from './preview-svg.ts'
import type { TableFrom } from './table-forms.ts'
import { placeOfThing, subjectsOf } from './thing-places.ts'

/** The name under which a site of this product publishes. */
const PUBLISHER = 'Travaux'

const containerOf = (view: View): string => {
  const negotiation = negotiationOf(view)
  return negotiation === null ? view.place.negotiation : tellText(view, negotiation.title)
}

const noticeOf = (view: View): string | null => {
  const notice = negotiationOf(view)?.notice
  return notice === undefined ? null : tellText(view, notice)
}

const recordedOn = ({ state }: View): string => state.recordedAt.slice(0, 10)

/** A page as it is cited. */
export const citedOf = (view: View, { title, subject }: Page): Cited => ({
  title: subject?.title ?? title,
  container: containerOf(view),
  publisher: PUBLISHER,
  revision: view.state.seq,
  recordedOn: recordedOn(view),
  draft: subject?.draft ?? null,
  wording: subject?.wording ?? null,
  digest:
    subject === null || subject.digest === null
      ? null
      : {
          of: subject.digestOf ?? (subject.draft === null && subject.wording === null ? 'file' : 'words'),
          sha256: subject.digest,
        },
  notice: noticeOf(view),
  address: permalinkAddress(view),
})

/** Where the statements of a page are copied from. */
export const copiedFrom = (view: View): CopiedFrom => ({
  container: containerOf(view),
  revision: view.state.seq,
  notice: noticeOf(view),
  address: permalinkAddress(view),
})

/** Where the table of a page is from. */
export const tableFrom = (view: View): TableFrom => ({
  address: permalinkAddress(view),
  revision: view.state.seq,
  notice: noticeOf(view),
})

// What is read elsewhere needs whole addresses; a site that knows none of its own leads on from the file that is read.
const outward = (view: View, place: Place): string =>
  view.publisher.base === null ? leadTo(view.place, place) : `${view.publisher.base}${addressOf(place)}`

const toThing = (view: View, { kind, thing }: Pick<RecordChange, 'kind' | 'thing'>): string => {
  const { route, entry } =
    kind === 'retract' ? { route: { kind: 'corrections' } as const, entry: null } : placeOfThing(view.state, thing)
  const place: Place = { ...view.place, form: 'page', query: {}, route }
  return `${outward(view, place)}${entry === null ? '' : `#${entry}`}`
}

/** The changes that the feed of a page tells. `form`: which of the two feeds it is. */
export const feedOf = (view: View, { title }: Page, form: Extract<Form, 'atom' | 'json-feed'>): FeedOf => {
  const about = subjectsOf(view.state, view.place.route)
  const [subject] = about ?? []
  const holds = view.place.route.kind === 'corrections' ? 'corrections' : 'changes'
  return {
    teller: view,
    state: view.state,
    holds,
    changes: holds === 'corrections' ? correctionsFor(view.entries) : changesFor(view.entries, about),
    place: {
      negotiation: view.place.negotiation,
      container: containerOf(view),
      publisher: PUBLISHER,
      about: subject === undefined ? null : { ref: subject, name: title },
      notice: noticeOf(view),
      self: outward(view, { ...view.place, form }),
      home: outward(view, { ...view.place, form: 'page' }),
      updated: view.state.recordedAt,
      linkOf: change => toThing(view, change),
    },
  }
}

const NO_FILTER: TimelineFilter = { party: null, point: null, kinds: [], from: null, to: null }

const filterOf = (view: View): TimelineFilter => {
  const { route } = view.place
  if (route.kind === 'party') return { ...NO_FILTER, party: route.id }
  if (route.kind === 'point') return { ...NO_FILTER, point: route.id }
  return route.kind === 'timeline' ? readTimelineFilter(view) : NO_FILTER
}

const eventsOf = (view: View): readonly EventShown[] =>
  filterTimeline(showTimeline(view.state, view.asked, view.entries), filterOf(view)).flatMap(item =>
    item.kind === 'event' ? [item.event] : [],
  )

/** The events of a page as a calendar: exactly those that are chosen on the timeline, those about a party or a point, or all. */
export const calendarOf = (view: View): CalendarOf => ({
  teller: view,
  negotiation: view.place.negotiation,
  container: containerOf(view),
  notice: noticeOf(view),
  events: eventsOf(view).map(event => ({
    event,
    recordedAt: view.state.times.event.get(event.id)?.recordedAt ?? view.state.recordedAt,
    address:
      view.publisher.base === null
        ? null
        : `${outward(view, { ...view.place, form: 'page', query: {}, route: { kind: 'timeline' } })}#event-${event.id}`,
  })),
})

/** For the linked data of a page: how its things are addressed. A thing that the record does not have leads to the page itself. */
export const linkedIn = (view: View): LinkedIn => ({
  teller: view,
  container: containerOf(view),
  notice: noticeOf(view),
  addressOf: (kind, id) => {
    const kinds = kind === 'party' ? (['party', 'bloc', 'person'] as const) : [kind]
    const thing = kinds.map(one => findByRef(view.state, { kind: one, id } as ThingRef)).find(one => one !== null)
    return thing === undefined || thing === null ? `#${kind}-${id}` : toThing(view, { kind: 'add', thing })
  },
})

/** What the link preview of a page says. */
export const previewOf = (view: View, { title, lead }: Page): Preview => ({
  site: PUBLISHER,
  negotiation: containerOf(view),
  title,
  lead,
  facts: facts(
    view.place.knownOn === null ? null : view.say('preview.known-on', { day: sayDay(view.tongue, view.place.knownOn) }),
    view.say('cite.version', { revision: view.state.seq, day: sayDay(view.tongue, recordedOn(view)) }),
  ),
  notice: noticeOf(view),
})

/** A page as others may embed it; null on a site that does not know its own address, because a frame elsewhere needs it. */
export const embeddedOf = (view: View, { title, moment }: Page): Embedded | null => {
  const { base } = view.publisher
  if (base === null || moment === 'now') return null
  const permalink = permalinkOf(view)
  return {
    title: `${title} · ${containerOf(view)}`,
    publisher: PUBLISHER,
    home: base,
    embed: `${base}${addressOf({ ...permalink, form: 'embed' })}`,
    picture: `${base}${addressOf({ ...permalink, form: 'picture', query: {} })}`,
  }
}
