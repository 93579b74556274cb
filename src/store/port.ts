import type { Entry } from '../record/entry.ts'
import type { NegotiationId } from '../record/id.ts'
import type { Refusal, Result } from '../text/reading.ts'
import type { Hash, Inclusion } from './merkle.ts'

/** Where records are kept: a SQLite file, or a PostgreSQL database. */
export type StorePlace =
  | { readonly kind: 'sqlite'; readonly path: string }
  | { readonly kind: 'postgres'; readonly url: string }

/** Size and root of the Merkle log over the entries (RFC 9162): enough to find a cut tail, a change, a reordering. */
export type Checkpoint = { readonly negotiation: NegotiationId; readonly size: number; readonly root: Hash }

/** A file as it is kept. */
export type KeptFile = { readonly bytes: Uint8Array; readonly mediaType: string }

/** A file without its bytes; `ordinal` counts from 1 in the order in which files were first put. */
export type FileLine = { readonly digest: string; readonly mediaType: string; readonly ordinal: number }

/** Personal data kept apart from the log. The commitment is what entries hold; it stays when the rest is erased. */
export type PersonalRecord =
  | { readonly kind: 'kept'; readonly commitment: Hash; readonly bytes: Uint8Array }
  | { readonly kind: 'erased'; readonly commitment: Hash }

/**
 * What a verification found: everything holds, or the first thing that does not, as a refusal with the place in its `params`:
 * `entry-missing`, `entry-changed`, `entry-hash-changed` (`seq`), `entries-changed` (`from`, `to`: hashes rewritten along with the entries),
 * `head-changed` (`size`), `tail-cut` (`seq`, `size`, `published`), `checkpoint-differs` (`size`), `checkpoint-of-another` (`other`),
 * `file-missing` (`ordinal`), `file-changed` (`ordinal`, `digest`), `files-changed` (`files`: types, numbers or hashes of files),
 * `personal-changed` (`id`).
 */
export type Verdict =
  | { readonly kind: 'holds'; readonly checkpoint: Checkpoint; readonly files: number }
  | { readonly kind: 'broken'; readonly first: Refusal }

/** What went into a backup or came out of one; `broken` is what was already broken in the record that was backed up. */
export type BackupLine = {
  readonly checkpoint: Checkpoint
  readonly files: number
  readonly broken: Refusal | null
}

/**
 * Where records live. Every keeper (SQLite, PostgreSQL, PGlite in tests) offers just this.
 * Whatever the world does (a full disk, a lost connection, a damaged file) comes back as a refusal; nothing is half-written.
 * After `unreachable` in answer to a write nobody knows whether it was done: read the checkpoint.
 */
export type Store = {
  /** All negotiations, by id. */
  readonly negotiations: () => Promise<Result<readonly NegotiationId[]>>
  /** Begins an empty record; refuses `negotiation-exists`. */
  readonly create: (negotiation: NegotiationId) => Promise<Result<Checkpoint>>
  /**
   * Appends where the last sequence number is `expected` (0 for an empty record); otherwise refuses `lost-race` with the `actual` one, and
   * nothing is written. Durable when it answers. Refuses `unknown-negotiation`, and `not-in-sequence` where the entries' own numbers do not follow.
   */
  readonly append: (
    negotiation: NegotiationId,
    expected: number,
    entries: readonly Entry[],
  ) => Promise<Result<Checkpoint>>
  /** The entries from sequence number `from` on, in order. */
  readonly entries: (negotiation: NegotiationId, from: number) => Promise<Result<readonly Entry[]>>
  readonly checkpoint: (negotiation: NegotiationId) => Promise<Result<Checkpoint>>
  /** Keeps a file under the SHA-256 of its bytes, which it answers. The same bytes are kept once, under their first media type. */
  readonly putFile: (negotiation: NegotiationId, bytes: Uint8Array, mediaType: string) => Promise<Result<string>>
  /** A file by its digest; null where it is not kept. Refuses `file-changed` where its bytes no longer have that digest. */
  readonly file: (negotiation: NegotiationId, digest: string) => Promise<Result<KeptFile | null>>
  readonly files: (negotiation: NegotiationId) => Promise<Result<readonly FileLine[]>>
  /**
   * Keeps personal data apart under an id that says nothing, and answers the commitment to it: the SHA-256 of 32 random bytes and the data.
   * Refuses `personal-exists`: what an entry commits to is never replaced.
   */
  readonly putPersonal: (negotiation: NegotiationId, id: string, bytes: Uint8Array) => Promise<Result<Hash>>
  readonly personal: (negotiation: NegotiationId, id: string) => Promise<Result<PersonalRecord | null>>
  /** Deletes the data and its salt; the log stays valid. Refuses `unknown-personal`. Backups made earlier still hold them. */
  readonly erasePersonal: (negotiation: NegotiationId, id: string) => Promise<Result<null>>
  /** Looks at every entry, hash and file of one state of the record; `published` is a checkpoint from outside, or null. */
  readonly verify: (negotiation: NegotiationId, published: Checkpoint | null) => Promise<Result<Verdict>>
  /** That entry `seq` stands in the log of the first `size` entries; refuses `no-such-entry`. */
  readonly inclusion: (negotiation: NegotiationId, seq: number, size: number) => Promise<Result<Inclusion>>
  /** That the log of `from` entries is the beginning of the log of `to`; refuses `no-such-entry`. */
  readonly consistency: (negotiation: NegotiationId, from: number, to: number) => Promise<Result<readonly Hash[]>>
  /** Writes everything into a new file, whole or not at all, while others write on; refuses `already-there`. */
  readonly backup: (path: string) => Promise<Result<readonly BackupLine[]>>
  readonly close: () => Promise<void>
}
