import type { RecordState } from '../../record/state.ts'
import type { ThingRef } from '../../record/thing.ts'
import type { Instant } from '../../record/time.ts'
import { type Html, html } from '../pages/html.ts'
import { sayDay } from '../pages/site/days.ts'
import type { Teller } from '../pages/tell.ts'
import { MOST_CHANGES, type RecordChange } from './changes.ts'
import { oneLine, plainAddress } from './cited.ts'
import { tellThing } from './thing-names.ts'
import { textElement, xmlDocument, xmlText } from './xml.ts'

/**
 * What a feed is of, and where it stands. `about` null: the whole record; else what it is about, with its name. Addresses are whole ones, or, on a
 * site that knows no address of its own, relative to the feed. `linkOf` leads to the page of a thing.
 */
export type FeedPlace = {
  readonly negotiation: string
  readonly container: string
  readonly publisher: string
  readonly about: { readonly ref: ThingRef; readonly name: string } | null
  readonly notice: string | null
  readonly self: string
  readonly home: string
  readonly updated: Instant
  readonly linkOf: (change: RecordChange) => string
}

/** What a feed is made from: its place, the state that gives things their names, which changes it holds, and those, newest first. */
export type FeedOf = {
  readonly teller: Teller
  readonly state: RecordState
  readonly place: FeedPlace
  readonly holds: 'changes' | 'corrections'
  readonly changes: readonly RecordChange[]
}

type FeedItem = {
  readonly id: string
  readonly link: string
  readonly title: string
  readonly text: string
  readonly change: RecordChange
}

// Written here: the package `feed` (6.0) knows only version 1 of JSON Feed, refuses relative links, and gives titles as HTML that it does not escape.
const urn = (...parts: readonly (string | number)[]): string => ['urn:travaux', ...parts].join(':')

const feedId = ({ teller, holds, place: { negotiation, about } }: FeedOf): string =>
  urn(negotiation, holds, ...(about === null ? [] : [about.ref.kind, about.ref.id]), teller.tongue)

const titleOf = ({ teller: { say }, holds, place: { container, about } }: FeedOf): string =>
  oneLine(
    about === null
      ? say(holds === 'corrections' ? 'feed.title-corrections' : 'feed.title', { container })
      : say('feed.title-about', { container, subject: about.name }),
  )

const subtitleOf = ({ teller: { say }, holds, place: { notice } }: FeedOf): string =>
  [notice, say(holds === 'corrections' ? 'feed.subtitle-corrections' : 'feed.subtitle', { most: MOST_CHANGES })]
    .filter(part => part !== null)
    .join(' · ')

// A thing that was known before the record began has no day on which it became so.
const isDated = (moment: Instant): boolean => !moment.startsWith('0001-')

const textOf = ({ teller, place }: FeedOf, { seq, why, knownOn, recordedAt }: RecordChange): string =>
  [
    why === null ? null : teller.say('change.why', { why }),
    isDated(knownOn) ? teller.say('change.known', { day: sayDay(teller.tongue, knownOn.slice(0, 10)) }) : null,
    teller.say('change.recorded', { day: sayDay(teller.tongue, recordedAt.slice(0, 10)), seq }),
    place.notice,
  ]
    .filter(part => part !== null)
    .join('\n')

const itemOf = (feed: FeedOf, change: RecordChange): FeedItem => ({
  id: urn(feed.place.negotiation, 'entry', change.seq),
  link: plainAddress(feed.place.linkOf(change)),
  title: oneLine(feed.teller.say(`change.${change.kind}`, { thing: tellThing(feed.teller, feed.state, change.thing) })),
  text: textOf(feed, change),
  change,
})

const atomEntry = ({ id, link, title, text, change }: FeedItem): Html =>
  html`<entry>
${textElement('id', id)}${textElement('title', title)}<link rel="alternate" type="text/html" href="${link}"/>
${textElement('updated', change.recordedAt)}${textElement('published', change.recordedAt)}<content type="text">${xmlText(text)}</content>
<category term="${change.kind}"/>
<category term="${change.ref.kind}"/>
</entry>
`

/** The changes as an Atom feed (RFC 4287). Links of a site without an address of its own are relative to the feed, which Atom allows. */
export const atomFeed = (feed: FeedOf): string => {
  const { place, teller, changes } = feed
  return xmlDocument(html`<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${teller.tongue}">
${textElement('id', feedId(feed))}${textElement('title', titleOf(feed))}${textElement('subtitle', subtitleOf(feed))}<link rel="self" type="application/atom+xml" href="${plainAddress(place.self)}"/>
<link rel="alternate" type="text/html" href="${plainAddress(place.home)}"/>
${textElement('updated', place.updated)}<author>${textElement('name', place.publisher)}</author>
${changes.map(change => atomEntry(itemOf(feed, change)))}</feed>`)
}

const wholeAddress = (name: string, address: string): Readonly<Record<string, string>> =>
  /^https?:\/\//.test(address) ? { [name]: address } : {}

/** The changes as a JSON Feed 1.1. It asks for whole addresses, so that a site without one of its own leaves them out. */
export const jsonFeed = (feed: FeedOf): string => {
  const { place, teller, changes } = feed
  const items = changes.map(change => itemOf(feed, change))
  const told = {
    version: 'https://jsonfeed.org/version/1.1',
    title: titleOf(feed),
    description: subtitleOf(feed),
    language: teller.tongue,
    ...wholeAddress('home_page_url', plainAddress(place.home)),
    ...wholeAddress('feed_url', plainAddress(place.self)),
    authors: [{ name: place.publisher }],
    items: items.map(({ id, link, title, text, change }) => ({
      id,
      ...wholeAddress('url', link),
      title,
      content_text: text,
      date_published: change.recordedAt,
      tags: [change.kind, change.ref.kind],
    })),
  }
  return `${JSON.stringify(told, null, 2)}\n`
}
