import type { CommentId, PublicComment } from './comment.ts'

/**
 * A comment and what answers it, the oldest first. `id` is that of the comment that opened it. `opener` null: it is gone, and its place is held for those
 * who answered; one that was removed or erased still stands there without its words.
 */
export type Thread = {
  readonly id: CommentId
  readonly opener: PublicComment | null
  readonly replies: readonly PublicComment[]
  readonly isClosed: boolean
}

const byTime = (one: PublicComment, other: PublicComment): number =>
  one.writtenAt === other.writtenAt ? (one.id < other.id ? -1 : 1) : one.writtenAt < other.writtenAt ? -1 : 1

// No form lets anybody answer an answer, but imported comments may: they stand with the comment that opened it all.
const openerOf = (comment: PublicComment, all: ReadonlyMap<CommentId, PublicComment>): CommentId => {
  const seen = new Set<CommentId>([comment.id])
  let { id, parent } = comment
  while (parent !== null && !seen.has(parent)) {
    seen.add(parent)
    id = parent
    parent = all.get(parent)?.parent ?? null
  }
  return parent === null ? id : ([...seen].sort()[0] ?? id)
}

const grouped = (comments: readonly PublicComment[]): ReadonlyMap<CommentId, readonly PublicComment[]> => {
  const all = new Map(comments.map(comment => [comment.id, comment]))
  const groups = new Map<CommentId, PublicComment[]>()
  for (const comment of all.values()) {
    const opener = openerOf(comment, all)
    const group = groups.get(opener)
    if (group === undefined) groups.set(opener, [comment])
    else group.push(comment)
  }
  return groups
}

const isWorded = ({ status }: PublicComment): boolean => status === 'public'

/**
 * The threads of some comments, one level deep, oldest first. Answers that were removed or erased are left out; what opened a thread and was removed, erased
 * or is gone stands as a place holder as long as somebody answers it. `closed`: the threads in which nobody writes any more.
 */
export const threadsOf = (comments: readonly PublicComment[], closed: ReadonlySet<CommentId>): readonly Thread[] =>
  [...grouped(comments)]
    .map(([id, group]): Thread => {
      const opener = group.find(one => one.id === id) ?? null
      const replies = group.filter(one => one !== opener && isWorded(one)).sort(byTime)
      return { id, opener, replies, isClosed: closed.has(id) }
    })
    .filter(({ opener, replies }) => replies.length > 0 || (opener !== null && isWorded(opener)))
    .map(thread => ({ thread, first: thread.opener ?? thread.replies[0] }))
    .sort((one, other) => (one.first === undefined || other.first === undefined ? 0 : byTime(one.first, other.first)))
    .map(({ thread }) => thread)
