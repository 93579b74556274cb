import type { CommentSettings, CommentStatus } from './comment.ts'

/** An address that was never confirmed is of no use to anybody after so many days. */
export const UNCONFIRMED_DAYS = 7

/**
 * Comments of which nothing is to be told any more once their time is over. What waits and what is public stays: of a public one its writer must still be
 * told if it is taken down (Regulation (EU) 2022/2065, article 17).
 */
export const PASSING: readonly CommentStatus[] = ['rejected', 'removed', 'erased']

/**
 * The moments, in UTC, before which something must have stood as it does to be deleted now. `kept`: addresses of writers who were not seen since, comments
 * that pass, settled reports, addresses in open ones. `unconfirmed`: addresses that nobody confirmed; never longer than the others.
 */
export type Deadlines = { readonly kept: string; readonly unconfirmed: string }

const DAY = 86_400_000

const daysBefore = (now: string, days: number): string => new Date(Date.parse(now) - days * DAY).toISOString()

/** What is due at a moment under the settings of a negotiation. `now` in UTC. */
export const deadlinesOf = ({ keepDays }: Pick<CommentSettings, 'keepDays'>, now: string): Deadlines => ({
  kept: daysBefore(now, keepDays),
  unconfirmed: daysBefore(now, Math.min(keepDays, UNCONFIRMED_DAYS)),
})
