import type { Anchor, Comment, CommentId, WriterId } from '../../../src/comments/comment.ts'
import type { NegotiationId } from '../../../src/record/id.ts'
import { freshCommentId, freshId, freshWriterId } from '../../../src/store/people/ids.ts'
import type { CommentQuery, NewAct, NewComment } from '../../../src/store/people/port.ts'

/** An act that every comment may have. */
export const act = (
  kind: 'written' | 'approved' | 'edited' | 'erased' | 'closed' | 'reopened' | 'blocked',
  about: CommentId | null,
) => ({ kind, by: { kind: 'rule' }, about }) satisfies NewAct

/** What a made comment may be asked to be. */
export type Wishes = Partial<
  Pick<Comment, 'name' | 'text' | 'status' | 'parent' | 'writer' | 'writtenAt' | 'anchor'>
> & {
  readonly address?: string
  readonly ownKey?: string
}

let second = 0

/** A comment that was just written; what is not wished is of no importance. */
export const madeComment = (negotiation: NegotiationId, wishes: Wishes = {}): NewComment => {
  const { address = null, ownKey = freshId(), ...rest } = wishes
  second += 1
  const comment: Comment = {
    id: freshCommentId(),
    negotiation,
    parent: null,
    anchor: { kind: 'page', page: '/drafts' } satisfies Anchor,
    revision: 7,
    language: 'en',
    name: 'A Reader',
    text: 'Point 8 could be shorter.',
    status: 'held',
    writtenAt: new Date(Date.UTC(2026, 0, 1) + second * 1000).toISOString(),
    editedAt: null,
    writer: freshWriterId() as WriterId,
    ...rest,
  }
  return { comment, address, ownKey, avatar: 77, acts: [act('written', comment.id)] }
}

/** Asks for everything, oldest first, but for what is wished. */
export const ask = (query: Partial<CommentQuery> = {}): CommentQuery => ({
  status: null,
  writer: null,
  parent: null,
  words: null,
  order: 'oldest',
  from: 0,
  most: 1_000,
  ...query,
})
