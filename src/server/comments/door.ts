import type { CommentPlace } from '../../comments/anchor.ts'
import { placeOfPoint } from '../../comments/counts.ts'
import { isPageOf } from '../../comments/page-name.ts'
import type { NegotiationId } from '../../record/id.ts'
import type { RecordState } from '../../record/state.ts'
import type { PeopleStore } from '../../store/people/port.ts'
import type { AllComments, CommentsView } from '../../web/pages/site/comments/view.ts'
import { leadTo, type Place, pathOf, type Route, relative } from '../../web/pages/site/place.ts'
import type { SignIn } from '../sign-in/sign-in.ts'
import { type CommentWorld, readPath } from './asked-comments.ts'
import { createCommentRoutes } from './comment-routes.ts'
import type { Desk } from './open-desk.ts'
import { allShown } from './shown.ts'

/** What a page has of comments: null where it shows none; `unheard` where their store could not be asked, so that the page is not to be kept. */
export type Heard<Value> = Value | null | 'unheard'

/**
 * The way from a site to its comments: answers their forms and pages, says what a page shows of them and of all of them, and when what it shows has changed. `answer` is null
 * for what is not theirs; `versionOf` is what was last heard, at most a second old.
 */
export type CommentsDoor = {
  readonly answer: (request: Request, address: string) => Promise<Response | null>
  readonly viewAt: (place: Place, state: RecordState) => Promise<Heard<CommentsView>>
  /** What a page tells of all comments; null for earlier moments and other forms, which tell of none. */
  readonly allAt: (place: Place, state: RecordState) => Promise<Heard<AllComments>>
  readonly versionOf: (negotiation: NegotiationId) => number
  readonly refresh: () => Promise<void>
}

/** What the door is made of. `elapsed`: milliseconds that have gone by, from any moment on. */
export type DoorWorld = {
  readonly routes: CommentWorld
  readonly desk: Desk
  readonly store: Pick<PeopleStore, 'publicVersion'>
  readonly signIn: Pick<SignIn, 'answer'>
  readonly negotiations: () => readonly NegotiationId[]
  /** Writes down from which socket a request came. */
  readonly note: (request: Request, address: string) => void
  readonly elapsed: () => number
}

const pageOf = (route: Route): string => {
  switch (route.kind) {
    case 'draft':
      return `drafts/${route.id}`
    case 'point':
      return `points/${route.id}`
    case 'party':
      return `parties/${route.id}`
    case 'source':
      return `sources/${route.id}`
    case 'comparison':
      return `synopsis/${route.from}..${route.to}`
    default:
      return route.kind
  }
}

// Comments are shown as they are now: pages of an earlier moment stay as they were.
const isOfNow = ({ form, revision, knownOn }: Place): boolean =>
  form === 'page' && revision === null && knownOn === null

/** The place of comments that an address shows; null where nobody comments: earlier moments, other forms, the search, the list of all comments. */
const commentPlace = (place: Place, state: RecordState): CommentPlace | null => {
  const { route } = place
  if (!isOfNow(place) || route.kind === 'search' || route.kind === 'comments') return null
  const point = route.kind === 'point' ? placeOfPoint(state, route.id) : null
  if (point !== null) return point
  const page = pageOf(route)
  return isPageOf(state, page) ? { kind: 'page', page } : null
}

/** Where the forms and pages of comments are: on this site, or, for pages that are files, on a server (no slash at its end; null where there is none). `copy`: where those files stand, so that the server can lead back; null where nobody said. */
export type CommentsAt =
  | { readonly kind: 'here' }
  | { readonly kind: 'server'; readonly address: string | null; readonly copy: string | null }

const wayFrom = (place: Place, at: CommentsAt): ((rest: string) => string) | null => {
  const path = `${place.negotiation}/${place.tongue}/comments/`
  if (at.kind === 'here') return rest => relative(pathOf(place), `${path}${rest}`)
  return at.address === null ? null : rest => `${at.address}/${path}${rest}`
}

// Pages send no referrer, so that browsers do not tell the server where a form stood.
const fromCopy = (at: CommentsAt): string =>
  at.kind === 'here' || at.copy === null ? '' : `?${new URLSearchParams({ copy: at.copy })}`

const NOWHERE = { challenge: null, policy: null, feed: null, report: null }

const listFrom = (place: Place): string => leadTo(place, { ...place, route: { kind: 'comments', page: 1 }, query: {} })

/** What pages show and tell of comments. */
export type CommentViews = Pick<CommentsDoor, 'viewAt' | 'allAt'>

const viewsOf =
  (desk: Pick<Desk, 'publicOn'>, where: CommentsAt): CommentsDoor['viewAt'] =>
  async (place, state) => {
    const at = commentPlace(place, state)
    if (at === null) return null
    const way = wayFrom(place, where)
    const shown = await desk.publicOn(
      { negotiation: place.negotiation, state, place: at },
      way === null ? null : `${way('')}${fromCopy(where)}`,
    )
    if (!shown.ok) return 'unheard'
    const all = listFrom(place)
    if (way === null) return { ...shown.value, addresses: { ...NOWHERE, all } }
    const addresses = {
      challenge: way('challenge'),
      policy: way('policy'),
      feed: way('feed.atom'),
      report: way('report'),
      all,
    }
    return { ...shown.value, addresses }
  }

const allOf = (desk: Pick<Desk, 'published'>, where: CommentsAt): CommentsDoor['allAt'] => {
  const find = allShown()
  return async (place, state) => {
    if (!isOfNow(place)) return null
    const published = await desk.published(place.negotiation)
    if (!published.ok) return 'unheard'
    const way = wayFrom(place, where) ?? (() => null)
    return {
      counted: find(state, published.value),
      addresses: {
        policy: way('policy'),
        feed: way('feed.atom'),
        jsonFeed: way('feed.json'),
        data: way('data.json'),
      },
    }
  }
}

/** Says what a page shows of readers' comments, and tells of all of them; null where it shows and tells nothing. */
export const commentViews = (desk: Pick<Desk, 'publicOn' | 'published'>, where: CommentsAt): CommentViews => ({
  viewAt: viewsOf(desk, where),
  allAt: allOf(desk, where),
})

const OLDEST_MILLISECONDS = 1_000

/** Opens the door between a site and its comments. */
export const openDoor = ({ routes, desk, store, signIn, negotiations, note, elapsed }: DoorWorld): CommentsDoor => {
  const respond = createCommentRoutes(routes)
  const versions = new Map<NegotiationId, number>()
  let looked = Number.NEGATIVE_INFINITY
  const look = async (): Promise<void> => {
    looked = elapsed()
    for (const id of negotiations()) {
      const version = await store.publicVersion(id)
      if (version.ok) versions.set(id, version.value)
    }
  }
  return {
    versionOf: id => versions.get(id) ?? 0,
    refresh: async () => {
      if (elapsed() - looked >= OLDEST_MILLISECONDS) await look()
    },
    answer: async (request, address) => {
      const { pathname } = new URL(request.url)
      note(request, address)
      if (pathname.startsWith('/sign-in')) return signIn.answer(request)
      if (readPath(pathname) === null) return null
      const answered = await respond(request, { address })
      // Who has written sees the page as it is now, not as it was up to a second ago.
      if (answered !== null && request.method === 'POST') await look()
      return answered
    },
    ...commentViews(desk, { kind: 'here' }),
  }
}
