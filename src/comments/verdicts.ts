import type { Act, CommentStatus } from './comment.ts'

/** What a moderator can do with a comment that changes where it stands. */
export type StatusVerdict = 'approve' | 'restore' | 'reject' | 'remove'

/** Where a comment stands after a verdict. */
export const STATUS_AFTER = {
  approve: 'public',
  restore: 'public',
  reject: 'rejected',
  remove: 'removed',
} as const satisfies Readonly<Record<StatusVerdict, CommentStatus>>

/** The act that tells a verdict in the log. */
export const ACT_OF = {
  approve: 'approved',
  restore: 'restored',
  reject: 'rejected',
  remove: 'removed',
} as const satisfies Readonly<Record<StatusVerdict, Act['kind']>>

/**
 * What can be done with a comment as it stands: shown where it is hidden, hidden where it is shown or waits. One that was rejected was never shown and is
 * approved; one that was removed is restored. Of one that is erased, or whose words were deleted after their time (`text` empty), nothing is left to be shown.
 */
export const verdictsOn = ({
  status,
  text,
}: {
  readonly status: CommentStatus
  readonly text: string
}): readonly StatusVerdict[] => {
  switch (status) {
    case 'held':
      return ['approve', 'reject']
    case 'public':
      return ['remove']
    case 'rejected':
      return text === '' ? [] : ['approve']
    case 'removed':
      return text === '' ? [] : ['restore']
    case 'erased':
      return []
  }
}
