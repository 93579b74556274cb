import { commentListEn } from './site/comments/phrases-comment-list.en.ts'
import { moderationEn } from './site/comments/phrases-moderation.en.ts'
import { publicCommentsEn } from './site/comments/phrases-public.en.ts'
import { rulesOfCommentsEn } from './site/comments/phrases-rules.en.ts'
import { commentWhysEn } from './site/comments/phrases-whys.en.ts'

/** All sentences about comments in English. Keys are the same in every language. */
export const commentsEn = {
  ...publicCommentsEn,
  ...rulesOfCommentsEn,
  ...moderationEn,
  ...commentWhysEn,
  ...commentListEn,
} as const
