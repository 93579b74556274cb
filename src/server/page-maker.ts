import type { Phrases } from '../web/pages/phrases.en.ts'
import { type Say, sayIn, type Tongue } from '../web/pages/phrases.ts'
import type { NamedNegotiation } from '../web/pages/site/message-page.ts'
import type { Place } from '../web/pages/site/place.ts'
import { renderPage } from '../web/pages/site/render.ts'
import { negotiationOf, type Publisher, type View } from '../web/pages/site/view.ts'
import type { Answer } from './answer.ts'
import type { SiteAssets } from './assets.ts'
import type { CommentViews, Heard } from './comments/door.ts'
import { hexDigest } from './digest.ts'
import { makeForm } from './forms.ts'
import type { ReadingRoom } from './reading-room.ts'

/** What pages are made from: the records, the sentences of each language, who publishes, and the files that pages use. */
export type PageWorld = {
  readonly room: ReadingRoom
  readonly phrases: Readonly<Record<Tongue, Phrases>>
  readonly publisher: Publisher
  readonly assets: SiteAssets
  /** The comments of readers and the sign-in of their moderators; null until they are open, or where there are none. */
  readonly comments?: () => CommentViews | null
}

/** Why there is no page at a place. */
export type NoPage =
  | { readonly kind: 'no-page' | 'no-form' }
  | { readonly kind: 'no-revision'; readonly latest: number }

/** Speaks a language. */
export const sayFor = ({ phrases }: Pick<PageWorld, 'phrases'>, tongue: Tongue): Say => sayIn(phrases[tongue])

const orNull = <Value>(heard: Heard<Value>): Value | null => (heard === 'unheard' ? null : heard)

/** A view, and whether everything that belongs on it could be asked for: comments are left out while their store is busy. */
type Looked = { readonly view: View; readonly isWhole: boolean }

const lookAt = async (world: PageWorld, place: Place): Promise<Looked | null> => {
  const moment = await world.room.momentOf(place.negotiation, place)
  if (moment === null) return null
  const way = world.comments?.() ?? null
  const comments = way === null ? null : await way.viewAt(place, moment.state)
  const allComments = way === null ? null : await way.allAt(place, moment.state)
  const view: View = {
    ...moment,
    comments: orNull(comments),
    allComments: orNull(allComments),
    place,
    say: sayFor(world, place.tongue),
    tongue: place.tongue,
    publisher: world.publisher,
    digest: hexDigest,
    assets: world.assets.names,
  }
  return { view, isWhole: comments !== 'unheard' && allComments !== 'unheard' }
}

/** The view of a place; null where there is no such negotiation, or not yet so high a revision. */
export const viewAt = async (world: PageWorld, place: Place): Promise<View | null> =>
  (await lookAt(world, place))?.view ?? null

/** The page of a place in the form that it asks for, or why there is none. */
export const makePage = async (world: PageWorld, place: Place): Promise<Answer | NoPage> => {
  const latest = world.room.latest(place.negotiation)
  if (latest === null) return { kind: 'no-page' }
  const looked = await lookAt(world, place)
  if (looked === null) return { kind: 'no-revision', latest }
  const { view, isWhole } = looked
  const made = await makeForm(view, renderPage(view))
  if (made === null) return { kind: 'no-form' }
  if (!isWhole) return { ...made, isPassing: true }
  return { ...made, isLasting: place.revision !== null && made.status === 200 }
}

/** The negotiations of a site with their names. */
export const namedNegotiations = async ({ room }: Pick<PageWorld, 'room'>): Promise<readonly NamedNegotiation[]> => {
  const named: NamedNegotiation[] = []
  for (const id of room.negotiations()) {
    const moment = await room.momentOf(id, { revision: null, knownOn: null })
    const negotiation = moment === null ? null : negotiationOf(moment)
    named.push({ id, title: negotiation?.title ?? null, notice: negotiation?.notice ?? null })
  }
  return named
}
