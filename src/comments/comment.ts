import type { NegotiationId, ThingId } from '../record/id.ts'

/** Names one comment: 26 small letters and digits out of chance alone; nothing about its writer can be read from it. */
export type CommentId = string & { readonly __brand: 'CommentId' }

/** Names one writer within one negotiation, out of chance alone, so that the comments of one session belong together for moderators. */
export type WriterId = string & { readonly __brand: 'WriterId' }

/**
 * What a comment was written on. `page`: a page of the record, by its route. `point`: a lineage, with the draft and provision that stood newest there.
 * `provision`: one provision of one draft. A comment on a provision is carried along its lineage to later drafts, with a mark that says on which draft it was written.
 */
export type Anchor =
  | { readonly kind: 'page'; readonly page: string }
  | {
      readonly kind: 'point'
      readonly lineage: ThingId
      readonly draft: ThingId | null
      readonly provision: ThingId | null
    }
  | {
      readonly kind: 'provision'
      readonly draft: ThingId
      readonly provision: ThingId
      readonly lineage: ThingId | null
    }

/**
 * Where a comment stands. `held`: waiting for a moderator; `public`; `rejected`: never shown; `removed`: was public and was taken down;
 * `erased`: its writer took it back, nothing of its words is kept.
 */
export type CommentStatus = 'held' | 'public' | 'rejected' | 'removed' | 'erased'

/** A reader's words. Times are moments in UTC. `parent`: the comment it answers, which itself answers none; null for one that opens a thread. `revision`: the record's last entry when it was written. */
export type Comment = {
  readonly id: CommentId
  readonly negotiation: NegotiationId
  readonly parent: CommentId | null
  readonly anchor: Anchor
  readonly revision: number
  readonly language: string
  readonly name: string
  readonly text: string
  readonly status: CommentStatus
  readonly writtenAt: string
  readonly editedAt: string | null
  readonly writer: WriterId
}

/** What everybody may know of a comment: nothing of it is computed from an address or a network. `avatar` is a number out of chance, from 0 to 2^24 - 1. */
export type PublicComment = Omit<Comment, 'writer' | 'status' | 'name' | 'text'> & {
  readonly status: 'public' | 'removed' | 'erased'
  /** Null where it was removed or erased. */
  readonly name: string | null
  readonly text: string | null
  readonly avatar: number
}

/** How comments are let through. `before`: all wait; `first`: each writer's first waits; `after`: shown at once, looked at afterwards. */
export type ModerationMode = 'before' | 'first' | 'after'

/** Why a comment was rejected or removed: the headings of the published policy. */
export const POLICY_REASONS = [
  'insult',
  'threat',
  'private-data',
  'illegal',
  'advertising',
  'off-topic',
  'repeated',
  'not-a-comment',
] as const
export type PolicyReason = (typeof POLICY_REASONS)[number]

/** The settings of one negotiation's comments. Times in minutes or days. `words`: small letters; a comment that holds one waits. */
export type CommentSettings = {
  readonly mode: ModerationMode
  readonly isOpen: boolean
  readonly words: readonly string[]
  readonly mostLinks: number
  readonly editMinutes: number
  /** After how many days addresses and what was rejected, removed or erased are deleted; see `retention.ts`. */
  readonly keepDays: number
}

export const DEFAULT_SETTINGS: CommentSettings = {
  mode: 'before',
  isOpen: true,
  words: [],
  mostLinks: 2,
  editMinutes: 15,
  keepDays: 180,
}

/** What an account may do in one negotiation. An owner may also change settings and invite. */
export type ModeratorRole = 'owner' | 'moderator'

/** Who did an act: a moderator by the pen name of the account, the writer, a rule of the house, or the program itself (what is due by time). */
export type Actor =
  | { readonly kind: 'moderator'; readonly name: string }
  | { readonly kind: 'writer' | 'rule' | 'time' }

/**
 * One act of moderation, as the log keeps it for good: no words, names, addresses or networks of readers. `about` is a comment, a thread's first comment,
 * or null where the settings or a role changed. `invitation` and `account` are names out of chance, by which the acts about one belong together. `rule` is the rule that held a comment, the gravest; `also` names others that would have held it too,
 * and is left out where there are none.
 */
export type Act = {
  readonly seq: number
  readonly at: string
  readonly by: Actor
  readonly about: CommentId | null
} & (
  | { readonly kind: 'written' | 'approved' | 'edited' | 'erased' | 'restored' | 'closed' | 'reopened' | 'expired' }
  | { readonly kind: 'held'; readonly rule: string; readonly also?: readonly string[] }
  | { readonly kind: 'rejected' | 'removed'; readonly reason: PolicyReason; readonly note: string | null }
  | { readonly kind: 'reported'; readonly reason: PolicyReason }
  | { readonly kind: 'notice' }
  | { readonly kind: 'blocked' | 'unblocked' }
  | { readonly kind: 'invited' | 'uninvited'; readonly role: ModeratorRole; readonly invitation: string }
  | { readonly kind: 'role-given' | 'role-taken'; readonly role: ModeratorRole; readonly account: string }
  | { readonly kind: 'settings'; readonly changed: Readonly<Record<string, string>> }
)
