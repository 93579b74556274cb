import type { Kysely } from 'kysely'
import type { Comment, PolicyReason } from '../../comments/comment.ts'
import type { Tables } from '../tables.ts'

/** The one row by which the secret is known: the salt of its keys and the value that only the right secret gives. */
type SecretRow = { readonly id: number; readonly salt: Uint8Array; readonly proof: Uint8Array }

/** The head of each negotiation's log of acts, its settings as JSON (null: the usual ones), and the number that goes up with public pages. */
type LogRow = {
  readonly negotiation: string
  readonly size: number
  readonly root: string
  readonly edge: string
  readonly public_version: number
  readonly settings: string | null
}

/** One act: its canonical JSON and its leaf hash. */
type ActRow = { readonly negotiation: string; readonly seq: number; readonly json: string; readonly leaf: string }

/**
 * The keys of what can be erased, each 32 bytes out of chance, and for addresses the keyed digest that they are found by (zeros elsewhere).
 * Rows are added at the end, overwritten at the same length, and never deleted. What SQLite keeps in any other table it moves from page to page as rows
 * come and go, and `secure_delete` overwrites only the last place of each: one in a hundred texts was still in the file after its row had gone.
 */
type KeyRow = {
  readonly negotiation: string
  readonly kind: 'words' | 'address' | 'report' | 'mail'
  readonly owner: string
  readonly key: Uint8Array
  readonly mark: Uint8Array
}

/** A writer; `box` holds the address under both keys, null where there is none. Yes is 1, no is 0. */
type WriterRow = {
  readonly negotiation: string
  readonly id: string
  readonly avatar: number
  readonly is_blocked: number
  readonly approved: number
  readonly rejected: number
  readonly box: Uint8Array | null
  readonly is_confirmed: number
  readonly seen_at: string
}

/**
 * A comment; `words` holds name and text under the row's own key, null where they are erased. `anchor` is canonical JSON,
 * `anchor_key` the SHA-256 of its key, which is short enough for every database's index.
 * `shown_version` is the public version that its last change made; 0 where no public page ever showed it.
 */
type CommentRow = {
  readonly negotiation: string
  readonly id: string
  readonly parent: string | null
  readonly anchor: string
  readonly anchor_key: string
  readonly revision: number
  readonly language: string
  readonly words: Uint8Array | null
  readonly status: Comment['status']
  readonly written_at: string
  readonly edited_at: string | null
  readonly changed_at: string
  readonly writer: string
  readonly own_digest: string | null
  readonly is_closed: number
  readonly shown_version: number
}

/** A report; `box` holds its words and its address under both keys. */
type ReportRow = {
  readonly negotiation: string
  readonly id: string
  readonly comment: string
  readonly kind: 'report' | 'notice'
  readonly reason: PolicyReason
  readonly box: Uint8Array
  readonly at: string
  readonly is_settled: number
}

/** A mail on its way, of no negotiation; `box` holds all of it under both keys. `until`: a moment in UTC. */
type MailRow = { readonly id: string; readonly box: Uint8Array; readonly until: string }

/** The tables of readers and their comments, on every keeper. All but the first two and the last are keyed by negotiation. */
export type PeopleTables = {
  readonly people_migration: { readonly version: number; readonly applied_at: string }
  readonly people_secret: SecretRow
  readonly people_log: LogRow
  readonly people_act: ActRow
  readonly people_key: KeyRow
  readonly people_writer: WriterRow
  readonly people_comment: CommentRow
  readonly people_report: ReportRow
  readonly people_mail: MailRow
}

/** A connection to those tables, or a transaction on one. In PostgreSQL the record's tables stand beside them. */
export type PeopleDatabase = Kysely<Tables & PeopleTables>
