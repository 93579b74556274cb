import type { Span } from '../../text/span.ts'
import type { Known, Role } from '../article.ts'

/** A mention before it is known whom it means. `key` is the list's name for it, null for a name found by its form; `stems` are the nouns that go with it (offices, classes). */
export type Found = {
  readonly span: Span
  readonly whole: Span
  readonly role: Role | 'place'
  readonly sort: 'listed' | 'person' | 'name' | 'acronym' | 'description'
  readonly key: string | null
  readonly stems: readonly string[]
  /** Of a description: whether it takes up somebody ("der Minister", "the union") or brings in a new one ("ein Beamter"). */
  readonly definite: boolean
  readonly known: Known | null
}

/** One step of a scan: what was found, and the token to go on with. */
export type Step = { readonly found: Found | null; readonly next: number }
