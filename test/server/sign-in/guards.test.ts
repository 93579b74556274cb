import { readFileSync } from 'node:fs'
import { DatabaseSync } from 'node:sqlite'
import fc from 'fast-check'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import type { Mail } from '../../../src/server/comments/mailer.ts'
import { LIMITS, makeCounter } from '../../../src/server/sign-in/limits.ts'
import { openSignIn } from '../../../src/server/sign-in/open-sign-in.ts'
import type { SignIn } from '../../../src/server/sign-in/sign-in.ts'
import { runs } from '../../campaign.ts'
import {
  BASE,
  becomeOwner,
  GOOD,
  hidden,
  LAKE,
  type Laid,
  OTHER,
  openHere,
  PLACES,
  SECRET,
  visitor,
} from './visitor.ts'

const [sqlite] = PLACES
const FORM = { 'content-type': 'application/x-www-form-urlencoded' }

describe('guards', () => {
  let laid: Laid
  let signIn: SignIn
  let mails: Mail[]
  beforeEach(async () => {
    laid = (await sqlite?.lay()) as Laid
    ;({ signIn, mails } = await openHere(laid))
  })
  afterEach(async () => {
    vi.useRealTimers()
    await signIn.close()
    await laid.end()
  })

  test.each([
    ['no header at all', {}, 403],
    ['another site', { 'sec-fetch-site': 'cross-site', origin: 'https://evil.example' }, 403],
    ['another site that says nothing of itself', { 'sec-fetch-site': 'cross-site', origin: 'null' }, 403],
    ['a neighbour', { 'sec-fetch-site': 'same-site', origin: 'https://evil.example.org' }, 403],
    ['an older browser on another site', { origin: 'https://evil.example' }, 403],
    ['an older browser on a page without an origin', { origin: 'null' }, 403],
    ['our own page', { 'sec-fetch-site': 'same-origin', origin: 'null' }, 400],
    ['our own page in an older browser', { origin: BASE.slice(0, -1) }, 400],
  ])('a form from %s', async (_who, headers, status) => {
    const fields = { address: 'owner@example.org', password: OTHER }
    expect((await visitor(signIn).post('/sign-in/en/', fields, { ...FORM, ...headers })).status).toBe(status)
  })

  test('forms of an account are refused from other sites, with the right token too', async () => {
    const who = visitor(signIn)
    await becomeOwner(signIn, who)
    const form = hidden(await who.get('/sign-in/en/account/'), 'form')
    const fields = { act: 'rename', form, 'pen-name': 'Taken over' }
    const foreign = { ...FORM, 'sec-fetch-site': 'cross-site', origin: 'https://evil.example' }
    expect((await who.post('/sign-in/en/account/', fields, foreign)).status).toBe(403)
    expect((await who.post('/sign-in/en/account/', { ...fields, form: `${form}x` })).status).toBe(403)
    expect((await signIn.whoIs(who.headers()))?.penName).toBe('Heron')
  })

  test.each(['a', 'travaux.session_token=a.b', '__Secure-travaux.session_token=x.y', '='.repeat(5_000)])(
    'a made-up cookie is nobody: %.40s',
    async cookie => {
      expect(await signIn.whoIs(new Headers({ cookie }))).toBe(null)
    },
  )

  test('a session of the database without the secret is nobody', async () => {
    const who = visitor(signIn)
    await becomeOwner(signIn, who)
    const cookie = who.headers().get('cookie') ?? ''
    const other = await openHere(laid, { secret: `another ${SECRET}` })
    expect(await other.signIn.whoIs(new Headers({ cookie }))).toBe(null)
    await other.signIn.close()
    expect(await signIn.whoIs(new Headers({ cookie: cookie.replace(/.{6}$/, 'AAAAAA') }))).toBe(null)
    expect(await signIn.whoIs(new Headers({ cookie }))).not.toBe(null)
  })

  test('tries from one network are limited, and others get through', async () => {
    const statuses = []
    for (let place = 0; place < 32; place++) {
      const seen = await visitor(signIn).post('/sign-in/en/', { address: `a${place}@example.org`, password: OTHER })
      statuses.push(seen.status)
    }
    expect(statuses).toEqual([...Array(LIMITS.signInNetwork.most).fill(400), 429, 429])
    const honest = visitor(signIn, { 'x-test-network': '198.51.100.0/24' })
    expect((await becomeOwner(signIn, honest)).status).toBe(303)
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 15 * 60_000 + 1 })
    expect((await visitor(signIn).post('/sign-in/en/', { address: 'a@example.org', password: OTHER })).status).toBe(400)
  })

  test('nobody is flooded with mail', async () => {
    await becomeOwner(signIn, visitor(signIn))
    for (let place = 0; place < 12; place++) {
      const who = visitor(signIn, { 'x-test-network': `network ${place % 6}` })
      expect((await who.post('/sign-in/en/forgotten/', { address: 'owner@example.org' })).status).toBe(200)
    }
    await signIn.close()
    expect(mails).toHaveLength(LIMITS.forgottenAddress.most)
    ;({ signIn, mails } = await openHere(laid))
  })

  test.each([
    ['too large', 'x'.repeat(300_000), FORM['content-type']],
    ['not UTF-8', '%FF%FE', 'text/plain'],
    ['JSON', '{"email":"owner@example.org"}', 'application/json'],
  ])('a body that is %s is refused', async (_what, body, type) => {
    const headers = { 'content-type': type, 'sec-fetch-site': 'same-origin' }
    const response = await signIn.answer(new Request(`${BASE}sign-in/en/`, { method: 'POST', headers, body }))
    expect(response?.status).toBe(403)
  })

  test.each([
    '/sign-in/en/better-auth/sign-in/email',
    '/sign-in/better-auth/get-session',
    '/sign-in/better-auth/ok',
    '/sign-in/en/x',
  ])('%s is no page', async path => {
    expect((await visitor(signIn).get(path)).status).toBe(404)
  })

  test.each(['/', '/lake/en/', '/sign-interesting/', '/api/auth/sign-in/email'])('%s is left to others', async path => {
    expect(await signIn.answer(new Request(new URL(path, BASE)))).toBe(null)
  })

  test.each([
    ['lake/moderation/', '/lake/moderation/'],
    ['lake/moderation/?status=held', '/lake/moderation/?status=held'],
    ['//evil.example/', '/sign-in/en/account/'],
    ['/\\evil.example', '/sign-in/en/account/'],
    ['https://evil.example/', '/sign-in/en/account/'],
    ['javascript:alert(1)', '/sign-in/en/account/'],
    ['a/../../../x', '/sign-in/en/account/'],
    ['a\r\nSet-Cookie: x=y', '/sign-in/en/account/'],
  ])('on to %j after signing in: %s', async (next, location) => {
    await becomeOwner(signIn, visitor(signIn))
    const seen = await visitor(signIn).post('/sign-in/en/', { address: 'owner@example.org', password: GOOD, next })
    expect([seen.status, seen.location]).toEqual([303, location])
  })

  test('nothing is called, and nothing printed', async () => {
    const called = vi.spyOn(globalThis, 'fetch')
    const printed = (['log', 'error', 'warn', 'info', 'debug'] as const).map(name => vi.spyOn(console, name))
    const again = await openHere(laid)
    const who = visitor(again.signIn)
    await becomeOwner(again.signIn, who)
    await who.post('/sign-in/en/', { address: 'owner@example.org', password: OTHER })
    await who.post('/sign-in/en/forgotten/', { address: 'owner@example.org' })
    await again.signIn.close()
    expect(called).not.toHaveBeenCalled()
    for (const spy of printed) expect(spy).not.toHaveBeenCalled()
    vi.restoreAllMocks()
  })

  test('another connection that holds the file is waited for', async () => {
    await becomeOwner(signIn, visitor(signIn))
    const place = laid.place()
    const other = new DatabaseSync(place.kind === 'sqlite' ? place.path : '')
    other.exec('begin immediate')
    setTimeout(() => {
      other.exec('commit')
      other.close()
    }, 700)
    const began = performance.now()
    const seen = await visitor(signIn).post('/sign-in/en/', { address: 'owner@example.org', password: GOOD })
    expect([seen.status, performance.now() - began > 500]).toEqual([303, true])
  })

  test('every answer is kept by nobody and may load nothing of others', async () => {
    for (const path of [
      '/sign-in/',
      '/sign-in/en/',
      '/sign-in/de/join/?key=x',
      '/sign-in/en/forgotten/',
      '/sign-in/en/account/',
    ]) {
      const { headers } = await visitor(signIn).get(path)
      expect(headers.get('cache-control')).toBe('no-store')
      expect(headers.get('content-security-policy')).toMatch(
        /default-src 'none'.*form-action 'self'.*frame-ancestors 'none'/,
      )
      expect(headers.getSetCookie()).toEqual([])
    }
  })
})

describe('what is refused at the start', () => {
  let laid: Laid
  beforeAll(async () => {
    laid = (await sqlite?.lay()) as Laid
  })
  afterAll(() => laid.end())

  test.each([
    [{ secret: 'short' }, 'sign-in-secret'],
    [{ base: 'talks.example.org' }, 'sign-in-base'],
    [{ base: 'ftp://talks.example.org/' }, 'sign-in-base'],
    [{ database: { kind: 'sqlite', path: '/nowhere/at/all/x.sqlite' } as const }, 'cannot-open'],
  ])('%o: %s', async (more, kind) => {
    const settings = {
      database: laid.place(),
      secret: SECRET,
      mailer: { kind: 'folder', send: async () => true, close: async () => {} } as const,
      base: BASE,
      negotiations: () => [LAKE],
      say: () => key => key,
      style: '',
      networkOf: () => '',
      tell: async () => {},
    } satisfies Parameters<typeof openSignIn>[0]
    expect(await openSignIn({ ...settings, ...more })).toMatchObject({ ok: false, refusal: { kind } })
  })

  test('a file that is no database is left as it is', async () => {
    const place = laid.place()
    const path = place.kind === 'sqlite' ? `${place.path}.txt` : ''
    const { writeFileSync } = await import('node:fs')
    writeFileSync(path, 'some words that are no database, and long enough to be looked at by one'.repeat(20))
    const before = readFileSync(path, 'utf8')
    await expect(openHere({ ...laid, place: () => ({ kind: 'sqlite', path }) })).rejects.toThrow('not-a-record')
    expect(readFileSync(path, 'utf8')).toBe(before)
  })
})

test('a counter lets just so many through in each window, for each key apart', () => {
  vi.useFakeTimers({ toFake: ['Date'], now: 1_000_000 })
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 20 }),
      fc.array(fc.constantFrom('a', 'b'), { maxLength: 80 }),
      (most, keys) => {
        const counter = makeCounter()
        const let_ = keys.filter(key => counter.take({ most, minutes: 1 }, key))
        return ['a', 'b'].every(
          key => let_.filter(one => one === key).length === Math.min(most, keys.filter(one => one === key).length),
        )
      },
    ),
    { numRuns: runs(100) },
  )
  vi.useRealTimers()
})
