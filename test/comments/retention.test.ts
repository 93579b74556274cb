import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { CommentStatus, WriterId } from '../../src/comments/comment.ts'
import { daysBefore, dueOf, type KeptAddress, type RetentionQuestion } from '../../src/comments/retention.ts'
import { runs } from '../campaign.ts'
import { commentId } from './made.ts'

const NOW = '2026-07-01T00:00:00.000Z'

const address = (days: number, fields: Partial<KeptAddress> = {}): KeptAddress => ({
  writer: 'w1' as WriterId,
  givenAt: daysBefore(NOW, days),
  isConfirmed: true,
  statuses: ['public'],
  unsent: 0,
  ...fields,
})

const due = (question: Partial<RetentionQuestion>) =>
  dueOf({ settings: { keepDays: 180 }, now: NOW, addresses: [], comments: [], reports: [], ...question })

test('days are whole days in UTC', () => expect(daysBefore(NOW, 180)).toBe('2026-01-02T00:00:00.000Z'))

test.each<readonly [string, KeptAddress, number]>([
  ['of a public comment', address(179), 0],
  ['after the days of the settings', address(180), 1],
  ['before anything was decided', address(1, { statuses: ['held'] }), 0],
  ['when all is over and told', address(1, { statuses: ['rejected', 'erased', 'removed'] }), 1],
  ['when all is over and a mail is still to go', address(1, { statuses: ['rejected'], unsent: 1 }), 0],
  ['when one still waits', address(1, { statuses: ['rejected', 'held'] }), 0],
  ['when nothing is known of comments', address(1, { statuses: [] }), 0],
  ['unconfirmed for six days', address(6, { isConfirmed: false }), 0],
  ['unconfirmed for seven days', address(7, { isConfirmed: false }), 1],
  ['even with mails that never went', address(180, { unsent: 3 }), 1],
])('an address %s', (_, one, count) => expect(due({ addresses: [one] }).addresses).toHaveLength(count))

test('of few days to keep, an unconfirmed address has no more', () =>
  expect(due({ settings: { keepDays: 2 }, addresses: [address(2, { isConfirmed: false })] }).addresses).toHaveLength(1))

test.each<readonly [CommentStatus, number, number]>([
  ['rejected', 180, 1],
  ['removed', 180, 1],
  ['erased', 181, 1],
  ['rejected', 179, 0],
  ['held', 9_999, 0],
  ['public', 9_999, 0],
])('a comment that is %s for %i days', (status, days, count) =>
  expect(due({ comments: [{ id: commentId(1), status, since: daysBefore(NOW, days) }] }).comments).toHaveLength(count),
)

test('reports go when they are settled for long enough', () => {
  const reports = [180, 179].map(days => ({ id: `r${days}`, settledAt: daysBefore(NOW, days) }))
  expect(due({ reports: [...reports, { id: 'open', settledAt: null }] }).reports).toEqual(['r180'])
})

test('what is due once stays due, and longer keeping makes less due', () => {
  const status = fc.constantFrom<CommentStatus>('held', 'public', 'rejected', 'removed', 'erased')
  const kept = fc.array(fc.tuple(status, fc.nat(400), fc.boolean()), { maxLength: 8 })
  fc.assert(
    fc.property(kept, fc.integer({ min: 1, max: 300 }), fc.nat(60), (all, keepDays, more) => {
      const question = {
        addresses: all.map(([status, days, isConfirmed], i) =>
          address(days, { writer: `w${i}` as WriterId, statuses: [status], isConfirmed }),
        ),
        comments: all.map(([status, days], i) => ({ id: commentId(i), status, since: daysBefore(NOW, days) })),
        reports: all.map(([, days], i) => ({ id: `r${i}`, settledAt: daysBefore(NOW, days) })),
      }
      const now = due({ ...question, settings: { keepDays } })
      const later = due({ ...question, settings: { keepDays }, now: daysBefore(NOW, -more) })
      const longer = due({ ...question, settings: { keepDays: keepDays + more } })
      return (['addresses', 'comments', 'reports'] as const).every(
        what =>
          now[what].every(id => (later[what] as readonly string[]).includes(id)) &&
          longer[what].every(id => (now[what] as readonly string[]).includes(id)),
      )
    }),
    { numRuns: runs(200) },
  )
})
