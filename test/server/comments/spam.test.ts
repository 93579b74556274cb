import { expect, test } from 'vitest'
import { atDesk, FORM, negotiation } from './at-desk.ts'

test('5,000 posts from 50 networks: the limits hold, and honest readers in between get through', async () => {
  const at = await atDesk()
  const taken = new Map<string, number>()
  let honest = 0
  let sent = 0
  // Ten minutes of a flood: eight posts a second. An honest reader comes every twelve seconds, each from a network of their own or from one that floods.
  for (let i = 0; i < 5_000; i++) {
    at.later(120)
    const network = i % 50
    const from = `198.51.${network}.${i % 250}`
    const spam = {
      ...FORM,
      name: `Best Offers ${i}`,
      comment: `Buy this, it is number ${i} of a great many things that we sell.`,
    }
    const answer = await at.send('comments/', spam, { from })
    expect([303, 429]).toContain(answer.status)
    if (answer.status === 429) expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(0)
    else taken.set(from.split('.')[2] ?? '', (taken.get(from.split('.')[2] ?? '') ?? 0) + 1)
    if (i % 100 !== 99) continue
    sent++
    const reader = {
      ...FORM,
      name: `Reader ${sent}`,
      comment: `To me point ${sent} seems to promise less than its heading does.`,
    }
    const passed = await at.send('comments/', reader, { from: `2001:db8:${sent.toString(16)}::7` })
    if (passed.status === 303) honest++
  }
  expect([honest, sent]).toEqual([50, 50])
  // Twenty at once and one more every twenty seconds, of ten minutes.
  for (const count of taken.values()) expect(count).toBeLessThanOrEqual(51)
  const counts = await at.desk.counts(negotiation)
  if (!counts.ok) throw new Error('unavailable')
  const all = [...taken.values()].reduce((sum, count) => sum + count, 0)
  expect(counts.value).toEqual({ held: all + honest, public: 0, rejected: 0, removed: 0, erased: 0 })
  await at.close()
})

test('a known reader gets through from a network that floods', async () => {
  const at = await atDesk()
  const from = '198.51.100.9'
  const first = await at.send('comments/', FORM, { from })
  const headers = { cookie: (first.headers.get('set-cookie') ?? '').split(';')[0] ?? '' }
  const flood = async (): Promise<number> => (await at.send('comments/', { ...FORM, name: 'Offers' }, { from })).status
  let last = 303
  for (let i = 0; i < 40; i++) last = await flood()
  expect(last).toBe(429)
  expect((await at.send('comments/', { ...FORM, comment: 'I am no flood.' }, { from, headers })).status).toBe(303)
  await at.close()
})
