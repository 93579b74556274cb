import { afterEach, beforeEach, expect, test } from 'vitest'
import { type AtDesk, atDesk, FORM, NOBODY_SIGNED_IN, negotiation, said, takenIn } from './at-desk.ts'

let at: AtDesk
beforeEach(async () => {
  at = await atDesk()
})
afterEach(() => at.close())

test('reports and notices are taken about what is public, and a notice is answered', async () => {
  const { id } = takenIn(await at.send('comments/', FORM))
  expect((await at.ask(`comments/report/${id}`)).status).toBe(404)
  await at.moderate('moderation/act', { 'comment-id': id, act: 'approve' })
  expect(await said(await at.ask(`comments/report?comment=${id}`))).toMatchObject({ kind: 'report', state: 'ask' })
  expect(await said(await at.send(`comments/report/${id}`, {}))).toMatchObject({
    errors: [{ field: 'reason', why: 'reason-missing' }],
  })
  expect((await at.send(`comments/report/${id}`, { reason: 'insult' })).headers.get('location')).toBe(
    `${id}?state=taken`,
  )
  at.later(1_000)
  const notice = {
    reason: 'illegal',
    words: 'It is forbidden.',
    name: 'A Neighbour',
    address: 'neighbour@mail.example',
  }
  expect(await said(await at.send(`comments/notice/${id}`, notice))).toMatchObject({ errors: [{ field: 'faith' }] })
  expect((await at.send(`comments/notice/${id}`, { ...notice, faith: 'yes' })).status).toBe(303)
  const { page } = (await said(await at.ask('moderation/reports', { as: 'moderator' }))) as {
    page: { reports: { id: string; kind: string }[] }
  }
  expect(page.reports.map(({ kind }) => kind)).toEqual(['report', 'notice'])
  await at.moderate('moderation/reports', { report: page.reports[0]?.id ?? '' })
  await at.moderate('moderation/act', { 'comment-id': id, act: 'remove', reason: 'illegal' })
  await at.desk.idle()
  expect(at.mails.map(({ to, subject }) => `${to} ${subject.split(':')[0]}`)).toEqual([
    'neighbour@mail.example Your notice has arrived',
    'neighbour@mail.example Your notice was decided on',
  ])
  const reports = await at.desk.reports(negotiation)
  expect(reports).toMatchObject({ value: [] })
})

test.each([
  ['a body of 300 kB', 'a='.padEnd(300_000, 'x'), 'application/x-www-form-urlencoded', 413],
  ['JSON', '{}', 'application/json', 415],
  ['parts', '--x--', 'multipart/form-data; boundary=x', 415],
  ['bytes that are no text', Buffer.from([0xff, 0xfe]), 'application/x-www-form-urlencoded', 400],
])('%s is no form', async (_, body, type, status) => {
  const { createCommentRoutes } = await import('../../../src/server/comments/comment-routes.ts')
  const routes = createCommentRoutes({
    desk: at.desk,
    signIn: NOBODY_SIGNED_IN,
    pages: { reader: () => '', moderator: () => '' },
    bases: { own: 'https://site.example/', copies: [] },
    proxy: null,
    isKnown: async () => true,
  })
  const request = new Request('https://site.example/lake-treaty/en/comments/', {
    method: 'POST',
    body,
    headers: { 'content-type': type },
  })
  expect((await routes(request, { address: '192.0.2.1' }))?.status).toBe(status)
})

test('pages of comments have the strict headers of the site, are kept by nobody, and share nothing but the task of a proof with other sites', async () => {
  const { headers } = await at.ask('comments/policy')
  expect(headers.get('content-security-policy')).toContain("default-src 'none'")
  expect([headers.get('cache-control'), headers.get('x-frame-options'), headers.get('referrer-policy')]).toEqual([
    'no-store',
    'DENY',
    'no-referrer',
  ])
  for (const path of ['comments/data.json', 'comments/feed.json'])
    expect((await at.ask(path)).headers.get('access-control-allow-origin')).toBeNull()
  // A page that is a file somewhere else works for its proof too.
  const challenge = await at.ask('comments/challenge')
  expect(challenge.headers.get('access-control-allow-origin')).toBe('*')
  expect(challenge.headers.get('cache-control')).toBe('no-store')
  expect(await (await at.ask('comments/nothing')).text()).toBe('not ours')
})
