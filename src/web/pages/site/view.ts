import type { Asked } from '../../../analysis/asked.ts'
import type { Entry } from '../../../record/entry.ts'
import type { Localised } from '../../../record/evidence.ts'
import type { ThingId } from '../../../record/id.ts'
import { labelOf } from '../../../record/label.ts'
import type { RecordState } from '../../../record/state.ts'
import type { ThingOf } from '../../../record/thing.ts'
import type { Say, Tongue } from '../phrases.ts'
import type { AllComments, CommentsView } from './comments/view.ts'
import { leadTo, type Place, type Query, type Route } from './place.ts'
import { findPoint } from './points-ids.ts'

/** Who publishes a site and how: `base` is where it stands on the web (`https://…/`), null where nobody said; `reportTo` takes reports of errors (an address or `mailto:`); `server` answers what a static site cannot. */
export type Publisher = {
  readonly kind: 'served' | 'static'
  readonly base: string | null
  readonly reportTo: string | null
  readonly server: string | null
}

/**
 * What a page is made from: one record at one moment, in one language, at one address. `entries` are those that count at that moment, in order.
 * `state.seq` is the revision shown. `digest` is SHA-256 in hexadecimal. `styles` and `islands` are paths from the root of the site.
 */
export type View = {
  readonly place: Place
  readonly state: RecordState
  readonly entries: readonly Entry[]
  readonly asked: Asked
  readonly say: Say
  readonly tongue: Tongue
  readonly publisher: Publisher
  readonly digest: (text: string) => string
  readonly assets: Assets
  readonly checkpoint: LogCheckpoint | null
  /** The comments of readers at this place; absent or null where there are none to be shown or written. */
  readonly comments?: CommentsView | null
  /** What is told of all comments; absent or null where readers do not comment, and at an earlier moment. */
  readonly allComments?: AllComments | null
  /** The first and the last day on which anything of the whole record became known, also on a page that shows an earlier one; null for an empty record. */
  readonly knownDays: { readonly first: string; readonly last: string } | null
}

/**
 * How many entries the log of a record had at the revision shown, and the Merkle root over them in hexadecimal. The keeper of the record knows
 * it (`head` and `verify` of the store), a page does not work it out: null where the record comes from a keeper without a log, or was not asked.
 */
export type LogCheckpoint = { readonly size: number; readonly root: string }

/** Files of our own that pages use, by name, as paths from the root of the site: they carry their digest in the name. */
export type Assets = { readonly style: string; readonly islands: Readonly<Record<Island, string>> }

/** The little programs that run in the reader's browser, by name. Every page is whole without them. */
export const ISLANDS = ['walk', 'hover', 'slider', 'embed', 'search', 'comments'] as const
export type Island = (typeof ISLANDS)[number]

/** The negotiation of a record; null where the record has none yet. */
export const negotiationOf = ({ state }: Pick<View, 'state'>): ThingOf<'negotiation'> | null => {
  const [negotiation] = state.things.negotiation.values()
  return negotiation ?? null
}

/** A text of the record in the reader's language. */
export const tellText = ({ tongue }: Pick<View, 'tongue'>, text: Localised): string => labelOf(text, tongue)

/** The route under which a page stands. A point has one page, under its own id: the ids of its provisions lead there, and a published copy has no other. */
export const canonicalRoute = ({ state }: View, route: Route): Route =>
  route.kind === 'point' ? { kind: 'point', id: findPoint(state, route.id)?.id ?? route.id } : route

/** A link to another page of the same moment and language, with its own choices. */
export const linkTo = (view: View, route: Route, query: Query = {}): string =>
  leadTo(view.place, { ...view.place, form: 'page', route: canonicalRoute(view, route), query })

/** A link to the page of one thing. */
export const linkToThing = (view: View, kind: 'draft' | 'point' | 'party' | 'source', id: ThingId): string =>
  linkTo(view, { kind, id })
