import { expect, test } from 'vitest'
import { toPublic } from '../../src/comments/public.ts'
import { comment } from './made.ts'

test('what is public has its words and no writer', () => {
  const { writer, ...open } = comment(7)
  expect(toPublic(comment(7), 12)).toEqual({ ...open, avatar: 12 })
  expect(JSON.stringify(toPublic(comment(7), 12))).not.toContain(writer)
})

test('a field that is added one day is not public by itself', () =>
  expect(Object.keys(toPublic({ ...comment(7), address: 'x@example.org' } as never, 1) ?? {})).not.toContain('address'))

test.each(['removed', 'erased'] as const)('of what is %s no word is public', status => {
  const open = toPublic(comment(7, { status }), 12)
  expect(open).toMatchObject({ status, name: null, text: null })
  expect(JSON.stringify(open)).not.toMatch(/Words|Reader/)
})

test.each(['held', 'rejected'] as const)('what is %s is not public', status =>
  expect(toPublic(comment(7, { status }), 12)).toBeNull(),
)
