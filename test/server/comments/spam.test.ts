import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Comment } from '../../../src/comments/comment.ts'
import type { TrustedProxy } from '../../../src/server/comments/network.ts'
import { type Listening, listen } from '../../../src/server/listen.ts'
import { type AtDesk, atDesk, FORM, negotiation } from './at-desk.ts'
import { siteOf } from './at-site.ts'

let at: AtDesk
let listening: Listening | null = null
beforeEach(async () => {
  at = await atDesk()
})
afterEach(async () => {
  await listening?.close()
  await at.close()
})

/** Who sends a form: from where, as the proxy before the server says, and with which cookie. */
type Sender = { readonly from: string; readonly cookie?: string }
type Sent = { readonly status: number; readonly retryAfter: number; readonly cookie: string }
type Send = (fields: Readonly<Record<string, string>>, sender: Sender) => Promise<Sent>

/** Opens the site to a network, behind so many proxies, and sends forms to it as browsers do. */
const openTo = async (proxy: TrustedProxy): Promise<Send> => {
  listening = await listen(siteOf(at, proxy), 0)
  if (listening === null) throw new Error('no port')
  const address = `http://127.0.0.1:${listening.port}/${negotiation}/en/comments/`
  return async (fields, { from, cookie = '' }) => {
    const headers = { 'x-forwarded-for': from, ...(cookie === '' ? {} : { cookie }) }
    const body = new URLSearchParams({ ...FORM, ...fields })
    const answer = await fetch(address, { method: 'POST', redirect: 'manual', body, headers })
    await answer.arrayBuffer()
    return {
      status: answer.status,
      retryAfter: Number(answer.headers.get('retry-after')),
      cookie: (answer.headers.get('set-cookie') ?? '').split(';')[0] ?? '',
    }
  }
}

const offer = (i: number): Readonly<Record<string, string>> => ({
  name: `Best Offers ${i}`,
  comment: `Buy this, it is number ${i} of a great many things that we sell.`,
})

const heldCounts = async (): Promise<unknown> => {
  const counts = await at.desk.counts(negotiation)
  if (!counts.ok) throw new Error('unavailable')
  return counts.value
}

const allComments = async (): Promise<readonly Comment[]> => {
  const asked = { status: null, writer: null, parent: null, words: null, order: 'oldest', from: 0, most: 10 } as const
  const all = await at.store.list(negotiation, asked)
  if (!all.ok) throw new Error(all.refusal.kind)
  return all.value
}

const NETWORKS = 50
/** These networks collect cookies with every other post, and come back with them in turn. */
const WITH_COOKIES = 25

test('5,000 posts from 50 networks, over HTTP behind a proxy: the limits hold, and honest readers in between get through', async () => {
  const send = await openTo({ hops: 1 })
  const taken = Array.from({ length: NETWORKS }, () => 0)
  const cookies: string[][] = taken.map(() => [])
  let [honest, sent] = [0, 0]
  // A minute of a flood: 83 posts a second. An honest reader comes every 1.2 seconds, each from a network of their own.
  for (let i = 0; i < 5_000; i++) {
    at.later(12)
    const network = i % NETWORKS
    const jar = cookies[network] ?? []
    const turn = Math.floor(i / NETWORKS)
    const cookie = network < WITH_COOKIES && turn % 2 === 1 ? jar[turn % Math.max(1, jar.length)] : undefined
    // What stands to the left of the proxy's own word was written by the sender: each post claims to come from elsewhere.
    const from = `203.0.${i % 256}.${network}, 198.51.${network}.${i % 250}`
    const answer = await send(offer(i), cookie === undefined ? { from } : { from, cookie })
    expect([303, 429]).toContain(answer.status)
    if (answer.status === 429) expect(answer.retryAfter).toBeGreaterThan(0)
    else {
      taken[network] = (taken[network] ?? 0) + 1
      if (!jar.includes(answer.cookie)) jar.push(answer.cookie)
    }
    if (i % 100 !== 99) continue
    sent++
    const comment = `To me point ${sent} seems to promise less than its heading does.`
    const passed = await send({ name: `Reader ${sent}`, comment }, { from: `2001:db8:${sent.toString(16)}::7` })
    if (passed.status === 303) honest++
  }
  expect([honest, sent]).toEqual([50, 50])
  // Of a minute: twenty at once and one more every twenty seconds for strangers; sixty and one every six seconds for all of a network together.
  const [known, strangers] = [taken.slice(0, WITH_COOKIES), taken.slice(WITH_COOKIES)]
  expect(Math.max(...strangers)).toBeLessThanOrEqual(23)
  expect(Math.max(...known)).toBeLessThanOrEqual(70)
  // A limit lets that much through which it allows, or else readers of these networks would be shut out.
  expect(Math.min(...strangers)).toBeGreaterThanOrEqual(20)
  expect(Math.min(...known)).toBeGreaterThanOrEqual(60)
  const held = taken.reduce((sum, count) => sum + count, 0) + honest
  expect(await heldCounts()).toEqual({ held, public: 0, rejected: 0, removed: 0, erased: 0 })
}, 300_000)

test('a known reader gets through from a network that floods', async () => {
  const send = await openTo({ hops: 1 })
  const from = '198.51.100.9'
  const { cookie } = await send({}, { from })
  let last = 303
  for (let i = 0; i < 40; i++) last = (await send(offer(i), { from })).status
  expect(last).toBe(429)
  expect((await send({ comment: 'I am no flood.' }, { from, cookie })).status).toBe(303)
})

test('an approved reader gets through from a network that floods with cookies that it collected', async () => {
  const send = await openTo({ hops: 1 })
  const from = '198.51.100.9'
  const first = await send({}, { from })
  const [held] = await allComments()
  await at.moderate('moderation/act', { 'comment-id': held?.id ?? '', act: 'approve' })
  const jar: string[] = []
  const flood = async (i: number): Promise<number> => {
    const { status, cookie } = await send(offer(i), { from, cookie: jar[i % 30] ?? '' })
    if (cookie !== '') jar.push(cookie)
    return status
  }
  let last = 303
  for (let i = 0; i < 90; i++) last = await flood(i)
  expect(last).toBe(429)
  expect((await send({ comment: 'I am no flood.' }, { from, cookie: first.cookie })).status).toBe(303)
})

test('where no proxy is trusted, nobody gets further by claiming to come from elsewhere', async () => {
  const send = await openTo(null)
  const answers: number[] = []
  for (let i = 0; i < 60; i++) answers.push((await send(offer(i), { from: `203.0.${i}.1` })).status)
  expect(answers.filter(status => status === 303).length).toBe(20)
  expect(answers.slice(20).every(status => status === 429)).toBe(true)
})
