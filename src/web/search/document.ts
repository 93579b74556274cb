import type { Localised } from '../../record/evidence.ts'
import type { ThingId } from '../../record/id.ts'
import type { Route } from '../pages/site/place.ts'

/** The kinds by which readers choose among what a record holds. `point`: an issue or a lineage; `who`: a party, a bloc or a person. */
export const SEARCH_KINDS = ['provision', 'position', 'statement', 'source', 'event', 'draft', 'point', 'who'] as const
export type SearchKind = (typeof SEARCH_KINDS)[number] | 'comment'

/** The kinds of thing that are found: those of a record, and comments of readers, which have an index of their own. */
export type SearchedThing =
  | 'provision'
  | 'position'
  | 'attribution'
  | 'claim'
  | 'interpretation'
  | 'description'
  | 'formulation'
  | 'step'
  | 'source'
  | 'event'
  | 'draft'
  | 'issue'
  | 'lineage'
  | 'party'
  | 'bloc'
  | 'person'
  | 'comment'

/** Where a thing is read: the page, and its own place on it; `anchor` null where the page is the thing's. */
export type Target = {
  readonly kind: SearchedThing
  readonly id: ThingId
  readonly route: Route
  readonly anchor: string | null
}

/**
 * One thing that can be found. `title` says where it stands or what it is about; `texts` are its words by language; `by` names those whose words or
 * doings they are (`voice`: their own, ascribed to them, or it is unclear to which of them), `parties` the parties and blocs among them; `also` are names under which it is found and that are never shown. `points` are the
 * issues and lineages it is about, `on` its day or occasion; null where it has none.
 */
export type SearchDocument = {
  readonly id: string
  readonly kind: SearchKind
  readonly target: Target
  readonly title: Localised
  readonly texts: readonly { readonly language: string; readonly text: string }[]
  readonly by: readonly Localised[]
  readonly voice: 'own' | 'ascribed' | 'unclear'
  readonly also: readonly string[]
  readonly parties: readonly ThingId[]
  readonly draft: ThingId | null
  readonly points: readonly ThingId[]
  readonly languages: readonly string[]
  readonly on: string | null
}
