import { accept, type Result, refuse } from '../text/reading.ts'
import type { Comment, CommentSettings } from './comment.ts'
import type { Decision } from './decide.ts'

/** Why a comment cannot be changed by its writer; the sentence of each is `comment-edit.<why>`. */
export const EDIT_WHYS = ['edit-too-late', 'edit-decided', 'edit-answered', 'edit-closed'] as const
export type EditWhy = (typeof EDIT_WHYS)[number]

/** A comment that its writer wants to change. `answers`: how many public comments answer it; `now` in UTC. */
export type EditQuestion = {
  readonly comment: Pick<Comment, 'status' | 'writtenAt'>
  readonly settings: Pick<CommentSettings, 'editMinutes'>
  readonly answers: number
  readonly now: string
}

/** Until when a comment may be changed by its writer, a moment in UTC; it may not at that moment itself. */
export const editableUntil = (
  { writtenAt }: Pick<Comment, 'writtenAt'>,
  { editMinutes }: Pick<CommentSettings, 'editMinutes'>,
): string => new Date(Date.parse(writtenAt) + editMinutes * 60_000).toISOString()

/**
 * Why a comment may not be changed by its writer; null where it may: while it waits or is public, within the minutes that the settings give, and as long as
 * nobody answered in public, since an answer must not come to stand under other words.
 */
export const editRefusal = ({ comment, settings, answers, now }: EditQuestion): EditWhy | null => {
  if (comment.status !== 'held' && comment.status !== 'public') return 'edit-decided'
  if (Date.parse(now) >= Date.parse(editableUntil(comment, settings))) return 'edit-too-late'
  return answers > 0 ? 'edit-answered' : null
}

/** A decision that a comment waits. */
type Held = Extract<Decision, { readonly kind: 'held' }>

/**
 * What a change makes of a comment, by the decision that its new words get: shown as it was, or waiting again, by the rule named. What waited goes on waiting
 * whatever the new words are (`held` null): a moderator has not seen it yet. Where comments or the thread have been closed meanwhile, nothing is changed.
 */
export const editOf = (
  question: EditQuestion,
  decision: Decision,
): Result<{ readonly status: 'held' | 'public'; readonly editedAt: string; readonly held: Held | null }, EditWhy> => {
  const why = editRefusal(question)
  if (why !== null) return refuse(why)
  const editedAt = question.now
  if (question.comment.status === 'held' && decision.kind !== 'refused')
    return accept({ status: 'held', editedAt, held: null })
  switch (decision.kind) {
    case 'public':
      return accept({ status: 'public', editedAt, held: null })
    case 'held':
      return accept({ status: 'held', editedAt, held: decision })
    case 'refused':
      return refuse('edit-closed')
  }
}
