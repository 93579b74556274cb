import type { CommentId, CommentSettings, CommentStatus, WriterId } from './comment.ts'

/** An address that was never confirmed is of no use to anybody after so many days. */
const UNCONFIRMED_DAYS = 7

/**
 * A writer whose address is kept, since `givenAt`. `statuses`: how the writer's comments stand; `unsent`: how many mails are still to go to that address.
 */
export type KeptAddress = {
  readonly writer: WriterId
  readonly givenAt: string
  readonly isConfirmed: boolean
  readonly statuses: readonly CommentStatus[]
  readonly unsent: number
}

/** A comment, and since when it stands as it does. */
export type KeptComment = { readonly id: CommentId; readonly status: CommentStatus; readonly since: string }

/** A report or notice; `settledAt` null: it is still to be looked at. */
export type KeptReport = { readonly id: string; readonly settledAt: string | null }

/** What is kept of people, and the moment asked about. All moments in UTC. */
export type RetentionQuestion = {
  readonly settings: Pick<CommentSettings, 'keepDays'>
  readonly now: string
  readonly addresses: readonly KeptAddress[]
  readonly comments: readonly KeptComment[]
  readonly reports: readonly KeptReport[]
}

/** What is to be deleted: the addresses of these writers, the rows of these comments and reports. */
export type Due = {
  readonly addresses: readonly WriterId[]
  readonly comments: readonly CommentId[]
  readonly reports: readonly string[]
}

const DAY = 86_400_000

/** The moment some days before another, in UTC: what has been so since then, or longer, is due. */
export const daysBefore = (now: string, days: number): string => new Date(Date.parse(now) - days * DAY).toISOString()

// Of a public comment its writer must still be told if it is taken down (DSA, article 17); of these nothing is to be told any more.
const isOver = (status: CommentStatus): boolean => status === 'rejected' || status === 'removed' || status === 'erased'

const isAddressDue = (address: KeptAddress, { settings, now }: RetentionQuestion): boolean => {
  const { givenAt, isConfirmed, statuses, unsent } = address
  const days = isConfirmed ? settings.keepDays : Math.min(settings.keepDays, UNCONFIRMED_DAYS)
  return givenAt <= daysBefore(now, days) || (unsent === 0 && statuses.length > 0 && statuses.every(isOver))
}

/**
 * What is due by time: addresses after the days of the settings, after seven where nobody confirmed them, and at once when all comments of their writer are
 * rejected, removed or erased and no mail is to go out any more; comments that were rejected, removed or erased, and reports that were settled, after the
 * days of the settings. What waits and what is public is never due, nor is an open report.
 */
export const dueOf = (question: RetentionQuestion): Due => {
  const { settings, now, addresses, comments, reports } = question
  const last = daysBefore(now, settings.keepDays)
  return {
    addresses: addresses.filter(one => isAddressDue(one, question)).map(({ writer }) => writer),
    comments: comments.filter(({ status, since }) => isOver(status) && since <= last).map(({ id }) => id),
    reports: reports.filter(({ settledAt }) => settledAt !== null && settledAt <= last).map(({ id }) => id),
  }
}
