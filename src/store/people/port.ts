import type {
  Act,
  Comment,
  CommentId,
  CommentSettings,
  PolicyReason,
  PublicComment,
  WriterId,
} from '../../comments/comment.ts'
import type { NegotiationId } from '../../record/id.ts'
import type { Result } from '../../text/reading.ts'
import type { Checkpoint } from '../port.ts'

/** What is known of a writer. `address` is the mail address in the clear, read from its box; null where none was given, or it is not confirmed. */
export type Writer = {
  readonly id: WriterId
  readonly avatar: number
  readonly isBlocked: boolean
  readonly approved: number
  readonly rejected: number
  readonly address: string | null
  readonly isConfirmed: boolean
}

/** A new comment and all that is stored with it in one transaction. `address`: to be encrypted; `ownKey`: the secret of the writer's own link, kept as a digest only. */
export type NewComment = {
  readonly comment: Comment
  readonly address: string | null
  readonly ownKey: string
  readonly avatar: number
  readonly acts: readonly NewAct[]
}

/** An act before the log gives it its number and moment. */
export type NewAct = Act extends infer One ? (One extends Act ? Omit<One, 'seq' | 'at'> : never) : never

/** A reader's report or a notice (EU DSA, article 16). `address` is encrypted; null where none was given. */
export type Report = {
  readonly id: string
  readonly comment: CommentId
  readonly kind: 'report' | 'notice'
  readonly reason: PolicyReason
  readonly words: string
  readonly at: string
  readonly address: string | null
  readonly isSettled: boolean
}

/** Which comments are asked for; null: of any. Newest first where `order` is `newest`. */
export type CommentQuery = {
  readonly status: readonly Comment['status'][] | null
  readonly writer: WriterId | null
  readonly parent: CommentId | null
  readonly words: string | null
  readonly order: 'oldest' | 'newest'
  readonly from: number
  readonly most: number
}

/** What changes in a comment, with the acts that tell it, in one transaction. */
export type CommentChange = {
  readonly status?: Comment['status']
  readonly text?: string
  readonly name?: string
  readonly editedAt?: string
  /** Deletes words, name, address and key for good. */
  readonly erase?: true
  readonly acts: readonly NewAct[]
}

/** A comment as public pages may show it, with its writer's avatar. Name and text are empty where it was removed or erased. */
export type PublicEntry = { readonly comment: Comment; readonly avatar: number }

/** The public comments of a negotiation, oldest first, and the whole log of acts with its root: what may be given away. It holds no address. */
export type PeopleExport = {
  readonly negotiation: NegotiationId
  readonly comments: readonly PublicComment[]
  readonly closed: readonly CommentId[]
  readonly acts: readonly Act[]
  readonly root: string
}

/** A mail that is to be sent, in plain text. */
export type KeptMail = { readonly to: string; readonly subject: string; readonly text: string }

/** A mail that nobody has said was sent. `id`: what it is dropped by; `until`: the moment, in UTC, up to which it is tried. */
export type UnsentMail = { readonly id: string; readonly until: string; readonly mail: KeptMail }

/**
 * Mail on its way, kept so that a program that is killed loses none: encrypted as addresses are, each under a key of its own that is destroyed with it.
 * It is of no negotiation, in no export, and in no log.
 */
export type Outbox = {
  readonly keep: (mail: KeptMail, until: string) => Promise<Result<string>>
  /** All that is kept, the oldest first. */
  readonly waiting: () => Promise<Result<readonly UnsentMail[]>>
  readonly drop: (id: string) => Promise<Result<null>>
  /** Deletes what lies a day over its time. `now` in UTC. Answers how much that was. */
  readonly sweep: (now: string) => Promise<Result<number>>
}

/**
 * Where comments, their writers and the log of moderation live: a database file of its own beside the record's, or tables of their own in PostgreSQL, so that a
 * record can be given away without anybody's address. Addresses are encrypted with a key that is not in it (AES-256-GCM). Everything that answers is durable.
 * Nothing throws: what the world does comes back as a refusal.
 */
export type PeopleStore = {
  readonly add: (comment: NewComment) => Promise<Result<Comment>>
  readonly find: (negotiation: NegotiationId, id: CommentId) => Promise<Result<Comment | null>>
  /** By the secret of the writer's own link. */
  readonly findOwn: (negotiation: NegotiationId, ownKey: string) => Promise<Result<readonly Comment[]>>
  readonly list: (negotiation: NegotiationId, query: CommentQuery) => Promise<Result<readonly Comment[]>>
  readonly change: (negotiation: NegotiationId, id: CommentId, change: CommentChange) => Promise<Result<Comment>>
  readonly writer: (negotiation: NegotiationId, id: WriterId) => Promise<Result<Writer | null>>
  /** The writers of an address, found by a keyed digest that never leaves the store. */
  readonly writersAt: (negotiation: NegotiationId, address: string) => Promise<Result<readonly Writer[]>>
  /** Another address for a writer, to be confirmed anew; null deletes the one there is for good. Refuses `unknown-writer`. */
  readonly setAddress: (negotiation: NegotiationId, writer: WriterId, address: string | null) => Promise<Result<null>>
  readonly confirm: (negotiation: NegotiationId, writer: WriterId) => Promise<Result<null>>
  readonly block: (
    negotiation: NegotiationId,
    writer: WriterId,
    isBlocked: 'blocked' | 'free',
    act: NewAct,
  ) => Promise<Result<null>>
  readonly closeThread: (
    negotiation: NegotiationId,
    id: CommentId,
    state: 'closed' | 'open',
    act: NewAct,
  ) => Promise<Result<null>>
  readonly closedThreads: (negotiation: NegotiationId) => Promise<Result<ReadonlySet<CommentId>>>
  readonly report: (
    negotiation: NegotiationId,
    report: Omit<Report, 'id' | 'at' | 'isSettled'>,
    act: NewAct,
  ) => Promise<Result<Report>>
  readonly reports: (negotiation: NegotiationId, which: 'open' | 'all') => Promise<Result<readonly Report[]>>
  readonly settleReport: (negotiation: NegotiationId, id: string) => Promise<Result<null>>
  readonly settings: (negotiation: NegotiationId) => Promise<Result<CommentSettings>>
  readonly setSettings: (negotiation: NegotiationId, settings: CommentSettings, act: NewAct) => Promise<Result<null>>
  /** How many comments stand in each status, and how many public ones on each anchor (by `anchorKey`). Cheap: one query each. */
  readonly counts: (negotiation: NegotiationId) => Promise<Result<Readonly<Record<Comment['status'], number>>>>
  /** How many public comments stand on each anchor, by `anchorKey`. */
  readonly publicCounts: (negotiation: NegotiationId) => Promise<Result<ReadonlyMap<string, number>>>
  /**
   * All comments that public pages may show, oldest first: public ones, and removed or erased ones (without words) where a public answer hangs below.
   * Kept in memory and brought forward by what changed: the same array as long as `publicVersion` is the same.
   */
  readonly publicOn: (negotiation: NegotiationId) => Promise<Result<readonly PublicEntry[]>>
  /** Goes up with every change that public pages show. */
  readonly publicVersion: (negotiation: NegotiationId) => Promise<Result<number>>
  /** Tells in the log what was done elsewhere: who was given a role, and who lost it. */
  readonly tell: (negotiation: NegotiationId, act: NewAct) => Promise<Result<null>>
  readonly acts: (negotiation: NegotiationId, from: number) => Promise<Result<readonly Act[]>>
  /** Size and Merkle root of the log of acts. */
  readonly checkpoint: (negotiation: NegotiationId) => Promise<Result<Checkpoint>>
  /** Verifies the log of acts; true where it holds. Erasing a comment leaves it valid. */
  readonly verify: (negotiation: NegotiationId) => Promise<Result<boolean>>
  /** Deletes what is older than it may be: addresses, rejected and erased rows, settled reports. `now` in UTC. Answers how many of each. */
  readonly expire: (
    negotiation: NegotiationId,
    now: string,
  ) => Promise<Result<{ readonly addresses: number; readonly comments: number; readonly reports: number }>>
  readonly exportAll: (negotiation: NegotiationId) => Promise<Result<PeopleExport>>
  /**
   * Takes in what was exported, where nothing of the negotiation is there yet: the log as it was, each comment with a writer of its own.
   * Refuses `people-not-empty`, and `broken-people-export` where acts, root or threads do not fit together.
   */
  readonly importAll: (negotiation: NegotiationId, from: PeopleExport) => Promise<Result<Checkpoint>>
  readonly outbox: Outbox
  readonly close: () => Promise<void>
}
