import type { Anchor, PublicComment } from '../../../../comments/comment.ts'
import type { CommentCounts } from '../../../../comments/counts.ts'
import type { NewestComments } from '../../../../comments/newest.ts'

/** A comment on a page that is being shown: `carriedFrom` is the siglum of the draft it was written on where that is not the one shown; null otherwise. */
export type ShownComment = {
  readonly comment: PublicComment
  readonly carriedFrom: string | null
  readonly replies: readonly ShownComment[]
  readonly isClosed: boolean
}

/**
 * Where the links of comments lead, each relative to the page or absolute. `challenge` answers with a task of altcha as JSON; `report` takes the id of the
 * comment as `comment` in its query; `all` are all comments of the negotiation. Null: there is none.
 */
export type CommentAddresses = {
  readonly challenge: string | null
  readonly policy: string | null
  readonly feed: string | null
  readonly report: string | null
  readonly all: string | null
}

/**
 * What a page shows of the comments at one place. `post` is the address that the form is sent to, relative or absolute; null where none can be written.
 * `keepDays`: after how many days an e-mail address is deleted.
 */
export type CommentsView = {
  readonly anchor: Anchor
  readonly threads: readonly ShownComment[]
  readonly count: number
  readonly isOpen: boolean
  readonly post: string | null
  readonly addresses: CommentAddresses
  readonly keepDays: number
}

/** All comments of a negotiation that have words, and how many stand where. The same object as long as neither the record nor the comments change. */
export type CountedComments = NewestComments & { readonly counts: CommentCounts }

/**
 * What pages of a record on which readers comment tell of all comments. `addresses`: the feed of the newest, and all as JSON; null where nobody answers.
 */
export type AllComments = {
  readonly counted: CountedComments
  readonly addresses: Readonly<Record<'policy' | 'feed' | 'jsonFeed' | 'data', string | null>>
}
