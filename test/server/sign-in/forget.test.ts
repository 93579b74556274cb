import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { makeCounter } from '../../../src/server/sign-in/limits.ts'
import { becomeOwner, keyIn, LAKE, type Laid, openHere, PLACES, visitor } from './visitor.ts'

const HOUR = 3_600_000
const DAY = 24 * HOUR

describe.each(PLACES)('what is over on $name', ({ lay }) => {
  let laid: Laid
  let opened: Awaited<ReturnType<typeof openHere>>
  beforeAll(async () => {
    laid = await lay()
    opened = await openHere(laid)
  })
  afterAll(async () => {
    await opened.signIn.close()
    await laid.end()
  })

  test('sessions, links and invitations are deleted after their time, and not before', async () => {
    const { signIn, mails } = opened
    const who = visitor(signIn)
    await becomeOwner(signIn, who)
    const owner = await signIn.whoIs(who.headers())
    if (owner === null) throw new Error('nobody')
    await signIn.invite(owner, { negotiation: LAKE, address: 'invited@example.org', role: 'moderator' })
    await who.post('/sign-in/en/forgotten/', { act: 'forgotten', address: 'owner@example.org' })
    await vi.waitFor(() => expect(mails).toHaveLength(2))
    const reset = keyIn(mails)

    const start = Date.now()
    const sweepAfter = async (milliseconds: number): Promise<void> => {
      vi.useFakeTimers({ toFake: ['Date'], now: start + milliseconds })
      await signIn.forgetOld()
      vi.useRealTimers()
    }
    const resetPage = async () => {
      const { status, text } = await visitor(signIn).get(`/sign-in/en/new-password/?key=${reset}`)
      return { status, isFor: text.includes('owner@example.org') }
    }
    // The clock of the questions is the real one: what they do not find any more was deleted.
    await sweepAfter(0.9 * HOUR)
    expect(await resetPage()).toEqual({ status: 200, isFor: true })
    await sweepAfter(1.1 * HOUR)
    expect(await resetPage()).toEqual({ status: 404, isFor: false })
    await sweepAfter(6 * DAY)
    expect((await signIn.people(owner, LAKE))?.invitations).toHaveLength(1)
    expect(await signIn.whoIs(who.headers())).not.toBeNull()
    await sweepAfter(8 * DAY)
    expect((await signIn.people(owner, LAKE))?.invitations).toEqual([])
    expect(await signIn.whoIs(who.headers())).toBeNull()
  })
})

test('a counter forgets who tried when the time is over', () => {
  const counter = makeCounter()
  const limit = { most: 1, minutes: 15 }
  const start = Date.now()
  vi.useFakeTimers({ toFake: ['Date'], now: start })
  counter.take(limit, 'sign-in reader@example.org')
  counter.forgetOld()
  expect(counter.size()).toBe(1)
  vi.setSystemTime(start + 15 * 60_000)
  counter.forgetOld()
  vi.useRealTimers()
  expect(counter.size()).toBe(0)
})
