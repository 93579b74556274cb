import type { CommentId, PublicComment } from './comment.ts'
import { threadsOf } from './thread.ts'

/** The comments that have words, the newest first, and how many answers there are to each that opened a thread. */
export type NewestComments = {
  readonly comments: readonly PublicComment[]
  readonly replies: ReadonlyMap<CommentId, number>
}

/** Public comments as a list of all shows them. They come with the oldest first. */
export const newestOf = (comments: readonly PublicComment[]): NewestComments => ({
  comments: comments.filter(({ status }) => status === 'public').toReversed(),
  replies: new Map(threadsOf(comments, new Set()).map(({ id, replies }) => [id, replies.length])),
})
