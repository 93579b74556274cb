import type { Comment, CommentId, PublicComment, WriterId } from '../../src/comments/comment.ts'
import { toCommentId } from '../../src/comments/form.ts'
import { toPublic } from '../../src/comments/public.ts'
import { NegotiationId } from '../../src/record/id.ts'

/** The id of the comment of a number. */
export const commentId = (number: number): CommentId => {
  const id = toCommentId(`c${String(number).padStart(25, '0')}`)
  if (id === null) throw new Error(`${number} makes no id`)
  return id
}

/** The moment some minutes after the first of all comments. */
export const minute = (minutes: number): string => new Date(Date.UTC(2026, 0, 1, 8, minutes)).toISOString()

/** A public comment of a number, written in the minute of its number, with what is said otherwise. */
export const comment = (number: number, fields: Partial<Comment> = {}): Comment => ({
  id: commentId(number),
  negotiation: NegotiationId.parse('lake'),
  parent: null,
  anchor: { kind: 'page', page: 'standing' },
  revision: 3,
  language: 'en',
  name: `Reader ${number}`,
  text: `Words ${number}`,
  status: 'public',
  writtenAt: minute(number),
  editedAt: null,
  writer: `w${number}` as WriterId,
  ...fields,
})

/** The same as everybody sees it; throws for one that nobody sees. */
export const seen = (number: number, fields: Partial<Comment> = {}): PublicComment => {
  const open = toPublic(comment(number, fields), number)
  if (open === null) throw new Error('nobody sees it')
  return open
}
