import type { Anchor, PublicComment } from '../../../../comments/comment.ts'

/** A comment on a page that is being shown: `carriedFrom` is the siglum of the draft it was written on where that is not the one shown; null otherwise. */
export type ShownComment = {
  readonly comment: PublicComment
  readonly carriedFrom: string | null
  readonly replies: readonly ShownComment[]
  readonly isClosed: boolean
}

/**
 * Where the links of comments lead, each relative to the page or absolute. `challenge` answers with a task of altcha as JSON; `report` takes the id of the
 * comment as `comment` in its query. Null: there is none.
 */
export type CommentAddresses = {
  readonly challenge: string | null
  readonly policy: string | null
  readonly feed: string | null
  readonly report: string | null
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
