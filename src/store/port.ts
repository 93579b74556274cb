import type { Entry } from '../record/entry.ts'
import type { NegotiationId } from '../record/id.ts'
import type { Result } from '../text/reading.ts'

/** An entry as it is kept: its sequence number, and its canonical JSON, which is what the log hashes. */
export type KeptEntry = { readonly seq: number; readonly json: string }

/** Size and root of the Merkle log over the entries (RFC 9162): enough to find a cut tail, a change, a reordering. */
export type Checkpoint = { readonly negotiation: NegotiationId; readonly size: number; readonly root: string }

/** Where records live. Every keeper (SQLite, PostgreSQL, PGlite in tests) offers just this. */
export type Store = {
  readonly negotiations: () => Promise<readonly NegotiationId[]>
  readonly create: (negotiation: NegotiationId) => Promise<Result<null>>
  /** Appends where the last sequence number is `expected`; otherwise refuses with `lost-race`, and nothing is written. Durable when it answers. */
  readonly append: (
    negotiation: NegotiationId,
    expected: number,
    entries: readonly Entry[],
  ) => Promise<Result<Checkpoint>>
  readonly entries: (negotiation: NegotiationId, from: number) => Promise<readonly Entry[]>
  readonly checkpoint: (negotiation: NegotiationId) => Promise<Checkpoint>
  /** Keeps a file under the SHA-256 of its bytes. */
  readonly putFile: (negotiation: NegotiationId, bytes: Uint8Array, mediaType: string) => Promise<string>
  readonly file: (
    negotiation: NegotiationId,
    digest: string,
  ) => Promise<{ readonly bytes: Uint8Array; readonly mediaType: string } | null>
  readonly close: () => Promise<void>
}
