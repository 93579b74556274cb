import type { Kysely } from 'kysely'

/** The head of each negotiation's log: size, root and right edge over its entries, and the same over its files. Peaks are joined by blanks. */
type LogRow = {
  readonly negotiation: string
  readonly size: number
  readonly root: string
  readonly edge: string
  readonly files: number
  readonly files_root: string
  readonly files_edge: string
}

/** One entry: its canonical JSON, two of its times for searches, and its leaf hash. */
type EntryRow = {
  readonly negotiation: string
  readonly seq: number
  readonly recorded_at: string
  readonly known_on: string
  readonly json: string
  readonly leaf: string
}

/** One file under the SHA-256 of its bytes; `ordinal` counts from 1 within its negotiation. */
type FileRow = {
  readonly negotiation: string
  readonly digest: string
  readonly ordinal: number
  readonly media_type: string
  readonly bytes: Uint8Array
}

/** Personal data apart from the log. `salt` and `bytes` are null once erased; the commitment stays. */
type PersonalRow = {
  readonly negotiation: string
  readonly id: string
  readonly commitment: string
  readonly salt: Uint8Array | null
  readonly bytes: Uint8Array | null
}

/** The tables of a record, on every keeper. All but the list of migrations are keyed by negotiation. */
export type Tables = {
  readonly record_migration: { readonly version: number; readonly applied_at: string }
  readonly record_log: LogRow
  readonly record_entry: EntryRow
  readonly record_file: FileRow
  readonly record_personal: PersonalRow
}

/** A connection to those tables, or a transaction on one. */
export type Database = Kysely<Tables>
