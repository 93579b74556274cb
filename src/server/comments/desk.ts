import type {
  Act,
  Anchor,
  Comment,
  CommentId,
  CommentStatus,
  PolicyReason,
  PublicComment,
  WriterId,
} from '../../comments/comment.ts'
import type { NegotiationId } from '../../record/id.ts'
import type { Report, Writer } from '../../store/people/port.ts'
import type { Checkpoint } from '../../store/port.ts'

/** What came with a comment form. `proof` is the altcha payload, empty without JavaScript; `network` is the /24 or /48 it came from, `session` the cookie of an earlier comment. */
export type Submitted = {
  readonly negotiation: NegotiationId
  readonly anchor: Anchor
  readonly parent: CommentId | null
  readonly language: string
  readonly name: string
  readonly address: string
  readonly text: string
  readonly proof: string
  readonly network: string
  readonly session: string | null
}

/** The fields of the forms; `form` is the form as a whole. */
export type FormField =
  | 'name'
  | 'address'
  | 'comment'
  | 'form'
  | 'reason'
  | 'words'
  | 'faith'
  | 'sure'
  | 'note'
  | 'mostLinks'
  | 'editMinutes'
  | 'keepDays'

/** A field of the form that cannot be taken, and why. */
export type FieldError = { readonly field: FormField; readonly why: string }

/** What was not done, and why. `retrySeconds`: after how many seconds it may be tried again; null where waiting does not help. */
export type Refused = {
  readonly kind: 'refused'
  readonly errors: readonly FieldError[]
  readonly status: 400 | 403 | 404 | 409 | 413 | 429 | 503
  readonly retrySeconds: number | null
}

/** What became of an act: done, or refused. */
export type Done = { readonly kind: 'done' } | Refused

/** What became of a comment that was sent. */
export type Submission =
  | Refused
  | {
      readonly kind: 'taken'
      readonly comment: CommentId
      readonly status: 'held' | 'public'
      readonly ownKey: string
      readonly session: string
      /** Whether a mail may be on its way; the same for every address. */
      readonly mail: 'sent' | 'none'
    }

/** A comment on a page that is being shown: `carriedFrom` is the siglum of the draft it was written on where that is not the one shown; null otherwise. */
export type ShownComment = {
  readonly comment: PublicComment
  readonly carriedFrom: string | null
  readonly replies: readonly ShownComment[]
  readonly isClosed: boolean
}

/** What pages show of comments at one place. `post` is the address that the form is sent to, relative or absolute; null where none can be written. */
export type CommentsShown = {
  readonly anchor: Anchor
  readonly threads: readonly ShownComment[]
  readonly count: number
  readonly isOpen: boolean
  readonly post: string | null
  readonly keepDays: number
}

/** A comment as its own writer sees it. `editableUntil`: a moment in UTC; null where it can no longer be edited. */
export type OwnComment = { readonly comment: Comment; readonly editableUntil: string | null }

/** What a writer's own link leads to. `isConfirmed`: whether a confirmed address is kept, never which. */
export type Own = {
  readonly writer: WriterId
  readonly comments: readonly OwnComment[]
  readonly isConfirmed: boolean
}

/** A comment as moderators see it. `held`: the rule that held it last and what else was noticed then, null where none did; `wasBlocked`: another writer with the same confirmed address is blocked. */
export type QueuedComment = {
  readonly comment: Comment
  readonly parent: Comment | null
  readonly held: { readonly rule: string; readonly also: readonly string[] } | null
  readonly writer: Omit<Writer, 'address'> | null
  readonly wasBlocked: boolean
  readonly isClosed: boolean
}

/** A page of the queue: which comments, from which on, with which words. */
export type QueueAsked = { readonly status: CommentStatus; readonly words: string | null; readonly from: number }

/** What a moderator does with one comment, its thread, or its writer. */
export type Verdict =
  | { readonly kind: 'approve' | 'restore' | 'block' | 'unblock' | 'close' | 'reopen' }
  | { readonly kind: 'reject' | 'remove'; readonly reason: PolicyReason; readonly note: string | null }

/** A report or notice as it was sent. `isFaithful`: a notice says that it was made in good faith. */
export type Reported = {
  readonly negotiation: NegotiationId
  readonly comment: CommentId
  readonly kind: 'report' | 'notice'
  readonly language: string
  readonly reason: string
  readonly words: string
  readonly name: string
  readonly address: string
  readonly isFaithful: boolean
  readonly network: string
}

/** A part of the log of a negotiation, its size and root, and whether it holds. */
export type LogShown = { readonly acts: readonly Act[]; readonly checkpoint: Checkpoint; readonly holds: boolean }

/** A report that is still to be looked at, with what is known of the comment now. `isBlocked` null: its writer is not known any more. */
export type OpenReport = Report & {
  readonly about: Comment | null
  readonly isBlocked: boolean | null
  readonly isClosed: boolean
}

/** One act of a moderator on one comment. */
export type Moderating = { readonly id: CommentId; readonly verdict: Verdict }

/** Somebody who asks for the link to the own comments by the address that was given with them. */
export type OwnAsked = {
  readonly negotiation: NegotiationId
  readonly language: string
  readonly address: string
  readonly network: string
}
