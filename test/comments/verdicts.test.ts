import { expect, test } from 'vitest'
import type { CommentStatus } from '../../src/comments/comment.ts'
import { STATUS_AFTER, verdictsOn } from '../../src/comments/verdicts.ts'

const STATUSES: readonly CommentStatus[] = ['held', 'public', 'rejected', 'removed', 'erased']

test.each<readonly [CommentStatus, string, readonly string[]]>([
  ['held', 'words', ['approve', 'reject']],
  ['public', 'words', ['remove']],
  ['rejected', 'words', ['approve']],
  ['removed', 'words', ['restore']],
  ['rejected', '', []],
  ['removed', '', []],
  ['erased', '', []],
])('of one that is %s with the text %j: %j', (status, text, expected) =>
  expect(verdictsOn({ status, text })).toEqual(expected),
)

test('every verdict changes where a comment stands, and what was hidden with its words can be shown again', () => {
  for (const status of STATUSES)
    for (const verdict of verdictsOn({ status, text: 'words' })) {
      const after = STATUS_AFTER[verdict]
      expect(after).not.toBe(status)
      if (after !== 'public')
        expect(verdictsOn({ status: after, text: 'words' }).map(next => STATUS_AFTER[next])).toContain('public')
    }
})
