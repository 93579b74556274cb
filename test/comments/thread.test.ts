import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { PublicComment } from '../../src/comments/comment.ts'
import { toPublic } from '../../src/comments/public.ts'
import { threadsOf } from '../../src/comments/thread.ts'
import { runs } from '../campaign.ts'
import { comment, commentId, seen } from './made.ts'

const drawn = (comments: readonly PublicComment[], closed: readonly number[] = []): readonly string[] =>
  threadsOf(comments, new Set(closed.map(commentId))).map(
    ({ opener, replies, isClosed }) =>
      `${opener?.text ?? '–'}${replies.map(({ text }) => ` > ${text}`).join('')}${isClosed ? ' closed' : ''}`,
  )

const answer = (number: number, parent: number, status: 'public' | 'removed' | 'erased' = 'public') =>
  seen(number, { parent: commentId(parent), status })

test.each<readonly [string, readonly PublicComment[], readonly string[]]>([
  ['oldest first', [seen(2), answer(4, 1), seen(1), answer(3, 1)], ['Words 1 > Words 3 > Words 4', 'Words 2']],
  [
    'an answer to an answer stands with the opener',
    [seen(1), answer(2, 1), answer(3, 2)],
    ['Words 1 > Words 2 > Words 3'],
  ],
  ['the place of one that is gone is held', [answer(2, 1), seen(3)], ['– > Words 2', 'Words 3']],
  ['the place of a removed one is held', [seen(1, { status: 'removed' }), answer(2, 1)], ['– > Words 2']],
  ['nobody answers a removed one', [seen(1, { status: 'removed' }), answer(2, 1, 'erased')], []],
  ['a removed answer is left out', [seen(1), answer(2, 1, 'removed')], ['Words 1']],
  ['none twice', [seen(1), seen(1)], ['Words 1']],
  ['a ring of answers', [answer(1, 2), answer(2, 1)], ['Words 1 > Words 2']],
  ['an answer to itself', [answer(1, 1)], ['Words 1']],
])('%s', (_, comments, expected) => expect(drawn(comments)).toEqual(expected))

test('a closed thread is told', () => expect(drawn([seen(1), seen(2)], [2])).toEqual(['Words 1', 'Words 2 closed']))

test('after any history every public comment stands in exactly one thread, in order, and no other word is shown', () => {
  const status = fc.constantFrom('public', 'public', 'held', 'rejected', 'removed', 'erased')
  const history = fc.array(fc.tuple(status, fc.option(fc.nat(14)), fc.nat(3)), { maxLength: 15 })
  fc.assert(
    fc.property(history, acts => {
      const all = acts.flatMap(([status, parent, minutes], i) => {
        const fields = {
          status,
          parent: parent === null ? null : commentId(parent),
          writtenAt: `2026-01-0${minutes + 1}`,
        }
        return toPublic(comment(i, fields), i) ?? []
      })
      const threads = threadsOf(all, new Set())
      const shown = threads.flatMap(({ opener, replies }) => [
        ...(opener?.status === 'public' ? [opener] : []),
        ...replies,
      ])
      const isOrdered = threads.every(({ replies }) =>
        replies.every((reply, i) => i === 0 || (replies[i - 1]?.writtenAt ?? '') <= reply.writtenAt),
      )
      const open = all.filter(one => one.status === 'public')
      return isOrdered && shown.length === open.length && new Set(shown).size === open.length
    }),
    { numRuns: runs(300) },
  )
})
