import type { commentsEn } from './phrases-comments.en.ts'
import { commentListDe } from './site/comments/phrases-comment-list.de.ts'
import { moderationDe } from './site/comments/phrases-moderation.de.ts'
import { publicCommentsDe } from './site/comments/phrases-public.de.ts'
import { rulesOfCommentsDe } from './site/comments/phrases-rules.de.ts'
import { commentWhysDe } from './site/comments/phrases-whys.de.ts'

/** All sentences about comments in German. */
export const commentsDe: Readonly<Record<keyof typeof commentsEn, string>> = {
  ...publicCommentsDe,
  ...rulesOfCommentsDe,
  ...moderationDe,
  ...commentWhysDe,
  ...commentListDe,
}
