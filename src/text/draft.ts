import type { Span } from './span.ts'

declare const provisionId: unique symbol
/** One provision in one draft: `A.8`, or the id that a JSON draft brought along. Unique within its draft. Made by `toProvisionId` only. */
export type ProvisionId = string & { readonly [provisionId]: true }

/** Takes a raw id. Null where it is empty, longer than 300 units or holds a control character. */
export const toProvisionId = (raw: string): ProvisionId | null =>
  raw !== '' && raw.length <= 300 && !/\p{Cc}/u.test(raw) ? (raw as ProvisionId) : null

/** What a provision is in its draft (Akoma Ntoso's hierarchy, with the words of plans and treaties). */
export type ProvisionKind =
  | 'part'
  | 'title'
  | 'chapter'
  | 'section'
  | 'article'
  | 'paragraph'
  | 'subparagraph'
  | 'point'
  | 'indent'
  | 'sentence'
  | 'recital'
  | 'definition'
  | 'annex'
  | 'table'
  | 'heading'
  | 'preamble'
  | 'text'

/** How near the words are to those that were negotiated. A verdict on `translated` or `restated` says so. */
export type Wording = 'original' | 'quoted' | 'translated' | 'restated'

/**
 * Any numbered or headed unit of a draft.
 * `text` is its own words without its marking, its heading and its sub-provisions; it may be empty where a unit only holds others.
 * `depth` is 1 at the top. `span` is where it stands in the draft's source text; null where the draft came as data (JSON).
 */
export type Provision = {
  readonly id: ProvisionId
  readonly kind: ProvisionKind
  readonly marking: string | null
  readonly heading: string | null
  readonly text: string
  readonly depth: number
  readonly wording: Wording
  readonly span: Span | null
}

/** How much of a draft is known: all, or a part; `missing` holds the markings known to be unknown, null where nobody says which. */
export type Completeness =
  | { readonly kind: 'complete' }
  | { readonly kind: 'partial'; readonly missing: readonly string[] | null }

/** Short label of a draft in a synopsis or apparatus: A, B, US-28 (TEI siglum). */
export type Siglum = string

/**
 * One dated state of the instrument, or a rival text, in one language (FRBR expression).
 * `provisions` stand in reading order; nesting is told by `depth`. `language` is a BCP 47 tag, `date` an ISO 8601 day; null where unknown.
 */
export type Draft = {
  readonly siglum: Siglum
  readonly title: string | null
  readonly language: string | null
  readonly date: string | null
  readonly party: string | null
  readonly note: string | null
  readonly completeness: Completeness
  readonly provisions: readonly Provision[]
  /** How the text came out; missing or null where nobody says. */
  readonly status?: 'official' | 'leaked' | 'reported' | null
  /** Who reported it, as printed in the head of the file. */
  readonly reportedBy?: readonly string[]
  /** The decoded text of the file, into which the spans of the provisions point; missing where the draft came as data. */
  readonly source?: string
}
