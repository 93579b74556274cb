import { type Challenge, solveChallenge } from 'altcha-lib'
import { deriveKey } from 'altcha-lib/algorithms/pbkdf2'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { ModerationMode } from '../../../src/comments/comment.ts'
import { type AtDesk, atDesk, FORM, negotiation, said, takenIn } from './at-desk.ts'

let at: AtDesk
beforeEach(async () => {
  at = await atDesk()
})
afterEach(() => at.close())

const SETTINGS = { mode: 'before', isOpen: 'yes', words: '', mostLinks: '2', editMinutes: '15', keepDays: '180' }

const proof = async (): Promise<string> => {
  const challenge = (await (await at.ask('comments/challenge')).json()) as Challenge
  const solution = await solveChallenge({ challenge, deriveKey })
  return Buffer.from(JSON.stringify({ challenge, solution })).toString('base64')
}

const statusOf = async (id: string): Promise<string> => {
  const found = await at.store.find(negotiation, id as never)
  return found.ok ? (found.value?.status ?? 'none') : 'unavailable'
}

const setMode = (mode: ModerationMode) => at.moderate('moderation/settings', { ...SETTINGS, mode })

test.each<[ModerationMode, string, string]>([
  ['before', 'held', 'held'],
  ['first', 'held', 'public'],
  ['after', 'public', 'public'],
])('mode %s: a first comment is %s, the next one of the same reader %s', async (mode, first, next) => {
  await setMode(mode)
  const one = takenIn(await at.send('comments/', { ...FORM, proof: await proof() }))
  expect(await statusOf(one.id)).toBe(first)
  if (first === 'held') await at.moderate('moderation/act', { 'comment-id': one.id, act: 'approve' })
  const headers = { cookie: one.cookie }
  const two = await at.send('comments/', { ...FORM, comment: 'Now something else.', proof: await proof() }, { headers })
  expect(await statusOf(takenIn(two).id)).toBe(next)
})

test('a proof counts once, for ten minutes, and only as it was given out', async () => {
  await setMode('after')
  const one = await proof()
  expect(await statusOf(takenIn(await at.send('comments/', { ...FORM, proof: one })).id)).toBe('public')
  const sendWith = async (sent: string) =>
    (await at.send('comments/', { ...FORM, comment: `Other words. ${sent.length}`, proof: sent })).status
  expect(await sendWith(one)).toBe(403)
  const two = await proof()
  at.later(11 * 60_000)
  expect(await sendWith(two)).toBe(403)
  for (const spoilt of [
    'x',
    'e30=',
    Buffer.from('{"challenge":{"parameters":{}},"solution":{}}').toString('base64'),
    'A'.repeat(9_000),
  ])
    expect(await sendWith(spoilt)).toBe(403)
})

test('where comments are closed none is taken', async () => {
  await at.moderate('moderation/settings', { ...SETTINGS, isOpen: '' })
  const sent = await at.send('comments/', FORM)
  expect([sent.status, await said(sent)]).toMatchObject([403, { errors: [{ why: 'comments-closed' }] }])
})

test('who is blocked gets the answer that all get whose comment waits', async () => {
  await setMode('after')
  const one = takenIn(await at.send('comments/', { ...FORM, proof: await proof() }))
  await at.moderate('moderation/act', { 'comment-id': one.id, act: 'block' })
  const headers = { cookie: one.cookie }
  const two = takenIn(
    await at.send('comments/', { ...FORM, comment: 'Here I am again.', proof: await proof() }, { headers }),
  )
  expect(await said(await at.ask(`comments/taken/${two.key}?comment=${two.id}`))).toMatchObject({
    kind: 'taken',
    status: 'held',
  })
  const queue = await said(await at.ask('moderation/queue', { as: 'moderator' }))
  expect(queue).toMatchObject({ page: { comments: [{ held: { rule: 'blocked' }, writer: { isBlocked: true } }] } })
  await at.moderate('moderation/act', { 'comment-id': one.id, act: 'unblock' })
  const three = takenIn(
    await at.send('comments/', { ...FORM, comment: 'And free once more.', proof: await proof() }, { headers }),
  )
  expect(await statusOf(three.id)).toBe('public')
})

test.each([
  ['without the token', { token: '' }, {}],
  ['with the token of another session', { token: 'token-of-moderator' }, {}],
  ['from another site', {}, { 'sec-fetch-site': 'cross-site' }],
  ['from a sister site', {}, { 'sec-fetch-site': 'same-site' }],
  ['with another origin', {}, { 'sec-fetch-site': '', origin: 'https://elsewhere.example' }],
  ['from a copy of the site', {}, { 'sec-fetch-site': 'cross-site', origin: 'https://copy.example' }],
])('an act of moderation %s is refused and does nothing', async (_, fields, headers) => {
  const { id } = takenIn(await at.send('comments/', FORM))
  const sent = await at.moderate('moderation/act', { 'comment-id': id, act: 'approve', ...fields }, { headers })
  expect([sent.status, await statusOf(id)]).toEqual([403, 'held'])
})

test('moderation is for those who are signed in, settings and invitations for owners', async () => {
  const open = await at.ask('moderation/')
  expect([open.status, open.headers.get('location')]).toEqual([
    303,
    '../../../sign-in/?next=lake-treaty%2Fen%2Fmoderation%2F',
  ])
  expect((await at.send('moderation/act', {}, { headers: { 'sec-fetch-site': 'same-origin' } })).status).toBe(403)
  for (const page of ['settings', 'people']) {
    expect((await at.ask(`moderation/${page}`, { as: 'moderator' })).status).toBe(403)
    expect((await at.ask(`moderation/${page}`, { as: 'owner' })).status).toBe(200)
    const sent = await at.moderate(
      `moderation/${page}`,
      { ...SETTINGS, address: 'new@mail.example' },
      { as: 'moderator' },
    )
    expect(sent.status).toBe(403)
  }
  const sent = await at.moderate('moderation/people', { address: 'new@mail.example', role: 'moderator' })
  expect([sent.headers.get('location'), at.invited]).toEqual(['people?done=invite', ['new@mail.example']])
})

test.each([
  ['mostLinks', '-1'],
  ['editMinutes', 'soon'],
  ['keepDays', '0'],
])('a setting that cannot be, %s = %s, is said beside its field', async (field, value) => {
  const sent = await at.moderate('moderation/settings', { ...SETTINGS, [field]: value })
  expect([sent.status, await said(sent)]).toMatchObject([400, { page: { errors: [{ field, why: 'number-wrong' }] } }])
})

test.each([
  ['words-many', Array.from({ length: 501 }, (_, i) => `word ${i}`).join('\r\n')],
  ['word-long', `short\r\n${'x'.repeat(81)}`],
])('a word list that cannot be taken whole, %s, is refused, and what was typed is kept', async (why, words) => {
  const before = await at.desk.settings(negotiation)
  const sent = await at.moderate('moderation/settings', { ...SETTINGS, words })
  expect([sent.status, await said(sent)]).toMatchObject([
    400,
    { page: { typed: { words }, errors: [{ field: 'words', why }] } },
  ])
  expect(await at.desk.settings(negotiation)).toEqual(before)
})

test('whoever is invited needs an address: that of the form of invitations cannot be left out', async () => {
  const sent = await at.moderate('moderation/people', { address: 'nobody at all', role: 'moderator' })
  expect([sent.status, await said(sent)]).toMatchObject([
    400,
    { page: { typed: 'nobody at all', errors: [{ field: 'address', why: 'address-not-one' }] } },
  ])
})

test('every act stands in the log by pen name, a change of the word list without its words', async () => {
  const { id } = takenIn(
    await at.send('comments/', { ...FORM, name: 'Quite Somebody', address: 'reader@mail.example' }),
  )
  await at.moderate('moderation/settings', { ...SETTINGS, words: 'Casino\ncasino\n\nlottery' })
  const withAddress = { 'comment-id': id, act: 'reject', reason: 'insult', note: 'write to a@b.example' }
  expect((await at.moderate('moderation/act', withAddress)).status).toBe(400)
  await at.moderate(
    'moderation/act',
    { 'comment-id': id, act: 'reject', reason: 'insult', note: 'The first line.' },
    { as: 'moderator' },
  )
  const page = await said(await at.ask('moderation/log', { as: 'moderator' }))
  expect(page).toMatchObject({
    page: {
      log: {
        holds: true,
        acts: [
          { kind: 'written', about: id },
          { kind: 'held', rule: 'no-proof' },
          { kind: 'settings', changed: { words: '2' }, by: { name: 'Harbour Master' } },
          {
            kind: 'rejected',
            reason: 'insult',
            note: 'The first line.',
            by: { kind: 'moderator', name: 'Night Watch' },
          },
        ],
      },
    },
  })
  expect(JSON.stringify(page)).not.toMatch(/casino|Quite Somebody|mail\.example/)
})

test('what is due by time is deleted', async () => {
  const { id } = takenIn(await at.send('comments/', FORM))
  await at.moderate('moderation/act', { 'comment-id': id, act: 'reject', reason: 'repeated' })
  expect(await at.desk.runDue([negotiation])).toBe(0)
  at.later(181 * 86_400_000)
  expect(await at.desk.runDue([negotiation])).toBeGreaterThan(0)
  expect(await statusOf(id)).toBe('none')
})

test('what is exported is taken in again elsewhere, without anybody’s address', async () => {
  const { id } = takenIn(await at.send('comments/', { ...FORM, address: 'reader@mail.example' }))
  await at.moderate('moderation/act', { 'comment-id': id, act: 'approve' })
  const all = await at.desk.exportAll(negotiation)
  if (!all.ok) throw new Error('unavailable')
  expect(JSON.stringify(all.value)).not.toContain('mail.example')
  const other = await atDesk()
  expect((await other.desk.importAll(negotiation, all.value)).ok).toBe(true)
  expect(await (await other.ask('comments/feed.json')).text()).toBe(await (await at.ask('comments/feed.json')).text())
  await other.close()
})
