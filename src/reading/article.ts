import type { Span } from '../text/span.ts'

/** The day or moment of publication: `at` as ISO 8601 (`2025-12-01`, `2025-12-01T17:05:00+01:00`), null where it is not known; `from` where the text prints it. */
export type Published = { readonly at: string | null; readonly from: Span | null }

/** What stands beside a picture: whose it is, and what it shows. */
export type Picture = { readonly credit: Span | null; readonly caption: Span | null }

export type Link = { readonly href: string; readonly span: Span }

/** What an article says of itself, apart from its body. Spans point into the article's text. */
export type Head = {
  readonly title: Span | null
  readonly deck: Span | null
  readonly outlet: string | null
  readonly authors: readonly string[]
  /** BCP 47 tag; null where it cannot be told. */
  readonly language: string | null
  readonly published: Published
  readonly images: readonly Picture[]
  readonly earlierReports: readonly Span[]
  readonly links: readonly Link[]
  /** Navigation, comments, forms, newsletter boxes: in the text, and not part of what it says. */
  readonly boilerplate: readonly Span[]
}

/** A page or a plain text, taken apart: everything of the article's area in reading order, and its head. */
export type Article = { readonly text: string; readonly head: Head; readonly address: string | null }

/** Somebody whom a negotiation knows, under every name that texts use. `party` is the id or name that is linked. */
export type Known = {
  readonly name: string
  readonly aliases: readonly string[]
  readonly role: Role
  readonly party: string | null
}

export type Role = 'outlet' | 'person' | 'organisation' | 'official' | 'document'
