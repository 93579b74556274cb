import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type EditQuestion, editableUntil, editOf, editRefusal } from '../../src/comments/edits.ts'
import { runs } from '../campaign.ts'
import { comment, minute } from './made.ts'

const question = (status: EditQuestion['comment']['status'], now: string, answers = 0): EditQuestion => ({
  comment: comment(0, { status }),
  settings: { editMinutes: 15 },
  answers,
  now,
})

test('the minutes of the settings count from the writing', () =>
  expect(editableUntil(comment(3), { editMinutes: 15 })).toBe(minute(18)))

test.each([
  [null, question('held', minute(14))],
  [null, question('public', minute(14))],
  ['edit-too-late', question('public', minute(15))],
  ['edit-too-late', question('held', minute(600))],
  ['edit-answered', question('public', minute(1), 1)],
  ['edit-decided', question('rejected', minute(1))],
  ['edit-decided', question('removed', minute(1))],
  ['edit-decided', question('erased', minute(1))],
] as const)('%s: %j', (why, asked) => expect(editRefusal(asked)).toBe(why))

const now = minute(5)
const WAITS = { kind: 'held', rule: 'word', also: ['links'] } as const

test.each([
  ['public', { kind: 'public' }, { status: 'public', editedAt: now, held: null }],
  ['public', WAITS, { status: 'held', editedAt: now, held: WAITS }],
  ['held', { kind: 'public' }, { status: 'held', editedAt: now, held: null }],
  ['held', WAITS, { status: 'held', editedAt: now, held: null }],
] as const)('%s, then %j', (status, decision, value) =>
  expect(editOf(question(status, now), decision)).toEqual({ ok: true, value }),
)

test.each(['held', 'public'] as const)('what is %s stays as it is where comments were closed', status =>
  expect(editOf(question(status, now), { kind: 'refused', why: 'comments-closed', status: 403 })).toEqual({
    ok: false,
    refusal: 'edit-closed',
  }),
)

test('no change makes public what was not, or is made later or below answers', () => {
  const anyStatus = fc.constantFrom('held', 'public', 'rejected', 'removed', 'erased')
  const anyDecision = fc.constantFrom({ kind: 'public' } as const, WAITS)
  fc.assert(
    fc.property(anyStatus, fc.nat(40), fc.nat(2), anyDecision, (status, minutes, answers, decision) => {
      const edit = editOf(question(status, minute(minutes), answers), decision)
      return !edit.ok || (minutes < 15 && answers === 0 && (edit.value.status === 'held' || status === 'public'))
    }),
    { numRuns: runs(200) },
  )
})
