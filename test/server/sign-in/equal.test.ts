import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { Mail } from '../../../src/server/comments/mailer.ts'
import type { SignIn } from '../../../src/server/sign-in/sign-in.ts'
import { effort } from '../../effort.ts'
import { becomeOwner, LAKE, type Laid, OTHER, openHere, PLACES, type Seen, visitor } from './visitor.ts'

const KNOWN = 'owner@example.org'
const UNKNOWN = 'nobod@example.org'

const median = (numbers: readonly number[]): number => numbers.toSorted((a, b) => a - b)[numbers.length >> 1] ?? 0

/** How many times as much the median of the one is as that of the other. */
const ratio = (of: Readonly<Record<string, readonly number[]>>): number => {
  const [known, unknown] = [median(of[KNOWN] ?? []), median(of[UNKNOWN] ?? [])]
  return Math.max(known, unknown) / Math.min(known, unknown)
}

/** All that somebody can tell an answer by, but for the address that they typed themselves. */
const told = ({ status, text, headers, location }: Seen, address: string) => ({
  status,
  text: text.replaceAll(address, 'ADDRESS'),
  headers: [...headers],
  location,
})

describe.each(PLACES)('what is said of addresses that are known and unknown, on $name', ({ lay }) => {
  let laid: Laid
  let signIn: SignIn
  let mails: Mail[]
  const owner = () => visitor(signIn)
  let boss: ReturnType<typeof owner>
  beforeEach(async () => {
    laid = await lay()
    ;({ signIn, mails } = await openHere(laid))
    boss = owner()
    await becomeOwner(signIn, boss)
  })
  afterEach(async () => {
    await signIn.close()
    await laid.end()
  })

  // Each try from a network of its own, and few enough for each address, so that no limit answers in their place.
  const measure = async (path: string, tries: number) => {
    const work: Record<string, number[]> = { [KNOWN]: [], [UNKNOWN]: [] }
    const answers: Record<string, unknown[]> = { [KNOWN]: [], [UNKNOWN]: [] }
    for (let place = 0; place < tries; place++)
      for (const address of place % 2 === 0 ? [KNOWN, UNKNOWN] : [UNKNOWN, KNOWN]) {
        const who = visitor(signIn, { 'x-test-network': `${path} ${place}` })
        const spent = await effort(async () => {
          const seen = await who.post(path, { address, password: OTHER })
          answers[address]?.push(told(seen, address))
        })
        work[address]?.push(spent)
        // What is done after the answer must not count for the next one.
        await new Promise(resolve => setTimeout(resolve, 20))
      }
    return { work, answers }
  }

  // A password that is not looked at for one of them makes the ratio twenty: hashing takes some 70 ms of work. How long one waits for it
  // depends on what else the machine does (medians of 8 tries differed by 1.6 with six others at work), so that work alone is compared.
  test('signing in: the same status, page and headers, with the same work', async () => {
    const { work, answers } = await measure('/sign-in/en/', 9)
    expect(answers[KNOWN]).toEqual(answers[UNKNOWN])
    expect(new Set((answers[KNOWN] ?? []).map(one => JSON.stringify(one))).size).toBe(1)
    expect(ratio(work)).toBeLessThan(1.5)
  })

  test('asking for a new password: the same status, page and headers, with the same work', async () => {
    const { work, answers } = await measure('/sign-in/en/forgotten/', 9)
    expect(answers[KNOWN]).toEqual(answers[UNKNOWN])
    expect(ratio(work)).toBeLessThan(4)
  })

  test('asking for a new password: the answer does not wait for the mail to leave', async () => {
    const leaves = Promise.withResolvers<boolean>()
    const tried = Promise.withResolvers<void>()
    const send = () => {
      tried.resolve()
      return leaves.promise
    }
    const stuck = await openHere(laid, { mailer: { kind: 'folder', send, close: async () => {} } })
    const seen = await visitor(stuck.signIn).post('/sign-in/en/forgotten/', { address: KNOWN })
    expect(seen.status).toBe(200)
    await tried.promise
    leaves.resolve(true)
    await stuck.signIn.close()
  })

  test('an address that is tried too often: the same, known or unknown', async () => {
    const all: Record<string, unknown[]> = { [KNOWN]: [], [UNKNOWN]: [] }
    for (let place = 0; place < 11; place++)
      for (const address of [KNOWN, UNKNOWN]) {
        const who = visitor(signIn, { 'x-test-network': `network ${place}` })
        all[address]?.push(told(await who.post('/sign-in/en/', { address, password: OTHER }), address))
      }
    expect(all[KNOWN]).toEqual(all[UNKNOWN])
    expect(all[KNOWN]?.at(-1)).toMatchObject({ status: 429 })
  })

  test('mail for a new password goes to accounts alone; invitations are the same mail for both', async () => {
    for (const address of [UNKNOWN, KNOWN]) await visitor(signIn).post('/sign-in/en/forgotten/', { address })
    await vi.waitFor(() => expect(mails).toHaveLength(1), 50_000)
    expect(mails[0]?.to).toBe(KNOWN)
    const by = await signIn.whoIs(boss.headers())
    if (by === null) throw new Error('nobody is signed in')
    const said = []
    for (const address of [KNOWN, UNKNOWN])
      said.push(await signIn.invite(by, { negotiation: LAKE, address, role: 'owner' }))
    expect(said).toEqual([true, true])
    const [known, unknown] = mails
      .slice(-2)
      .map(({ subject, text }) => [subject, text.replaceAll(/key=[\w-]{43}/g, 'key')])
    expect(known).toEqual(unknown)
  })
})
