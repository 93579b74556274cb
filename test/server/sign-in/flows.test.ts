import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { Mail } from '../../../src/server/comments/mailer.ts'
import type { SignIn } from '../../../src/server/sign-in/sign-in.ts'
import { becomeOwner, GOOD, hidden, keyIn, LAKE, type Laid, OTHER, openHere, PLACES, visitor } from './visitor.ts'

const isIn = (location: string | null): boolean => location?.endsWith('/account/') === true

describe.each(PLACES)('accounts on $name', ({ lay }) => {
  let laid: Laid
  let signIn: SignIn
  let mails: Mail[]
  beforeEach(async () => {
    laid = await lay()
    ;({ signIn, mails } = await openHere(laid))
  })
  afterEach(async () => {
    vi.useRealTimers()
    await signIn.close()
    await laid.end()
  })

  const later = async (done: () => boolean): Promise<void> => vi.waitFor(() => expect(done()).toBe(true), 50_000)

  const invite = async (address: string, role: 'owner' | 'moderator' = 'moderator'): Promise<string> => {
    const owner = visitor(signIn)
    expect(isIn((await becomeOwner(signIn, owner)).location)).toBe(true)
    const by = await signIn.whoIs(owner.headers())
    if (by === null) throw new Error('nobody is signed in')
    expect(await signIn.invite(by, { negotiation: LAKE, address, role })).toBe(true)
    return keyIn(mails)
  }

  test('the first owner: one link, the same at each start until it is used, and none afterwards', async () => {
    const path = await signIn.firstOwnerPath(LAKE)
    expect(path).toMatch(/^\/sign-in\/join\/\?key=[\w-]{43}$/)
    const again = await openHere(laid)
    expect(await again.signIn.firstOwnerPath(LAKE)).toBe(path)
    await again.signIn.close()
    expect(await signIn.firstOwnerPath('unknown' as never)).toBe(null)
    const who = visitor(signIn)
    expect((await who.get(path ?? '')).location).toBe(path?.replace('/join/', '/en/join/'))
    expect(isIn((await becomeOwner(signIn, who)).location)).toBe(true)
    const signedIn = await signIn.whoIs(who.headers())
    expect(signedIn).toMatchObject({ penName: 'Heron', roles: new Map([[LAKE, 'owner']]) })
    expect(await signIn.firstOwnerPath(LAKE)).toBe(null)
    const second = await visitor(signIn).get(path?.replace('/join/', '/en/join/') ?? '')
    expect(second.status).toBe(404)
  })

  test('of ten who use the first link at once one becomes the owner, and the others get no account', async () => {
    const path = (await signIn.firstOwnerPath(LAKE)) ?? ''
    const key = path.slice(path.indexOf('=') + 1)
    const tries = Array.from({ length: 10 }, (_one, place) =>
      visitor(signIn).post('/sign-in/en/join/', {
        act: 'join',
        key,
        address: `a${place}@example.org`,
        'pen-name': 'A',
        password: GOOD,
      }),
    )
    const all = await Promise.all(tries)
    expect(all.filter(({ location }) => isIn(location))).toHaveLength(1)
    expect(all.filter(({ status }) => status === 404)).toHaveLength(9)
    const dump = await laid.dump()
    expect([...'0123456789'].filter(place => dump.includes(`a${place}@example.org`)).length).toBeGreaterThan(0)
    const ins = await Promise.all(
      [...'0123456789'].map(place =>
        visitor(signIn).post('/sign-in/en/', { address: `a${place}@example.org`, password: GOOD }),
      ),
    )
    expect(ins.filter(({ location }) => isIn(location))).toHaveLength(1)
  })

  test('an invitation: by an owner only, used once, for its address only', async () => {
    const key = await invite('crane@example.org')
    const page = await visitor(signIn).get(`/sign-in/de/join/?key=${key}`)
    expect(page.text).toContain('crane@example.org')
    expect(page.headers.getSetCookie()).toEqual([])
    const who = visitor(signIn)
    const fields = { act: 'join', key, address: 'another@example.org', 'pen-name': 'Crane', password: OTHER }
    expect(isIn((await who.post('/sign-in/de/join/', fields)).location)).toBe(true)
    const crane = await signIn.whoIs(who.headers())
    expect(crane).toMatchObject({ penName: 'Crane', roles: new Map([[LAKE, 'moderator']]) })
    expect((await visitor(signIn).post('/sign-in/de/join/', fields)).status).toBe(404)
    if (crane === null) throw new Error('nobody is signed in')
    const more = { negotiation: LAKE, address: 'third@example.org', role: 'moderator' } as const
    expect(await signIn.invite(crane, more)).toBe(false)
    const pretender = { ...crane, roles: new Map([[LAKE, 'owner' as const]]) }
    expect(await signIn.invite(pretender, more)).toBe(false)
    expect(
      (await visitor(signIn).post('/sign-in/de/', { address: 'another@example.org', password: OTHER })).status,
    ).toBe(400)
  })

  test('an invitation is good for seven days', async () => {
    const key = await invite('crane@example.org')
    const at = (days: number) => vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + days * 86_400_000 })
    at(6.99)
    expect((await visitor(signIn).get(`/sign-in/en/join/?key=${key}`)).status).toBe(200)
    at(0.02)
    expect((await visitor(signIn).get(`/sign-in/en/join/?key=${key}`)).status).toBe(404)
  })

  test('somebody with an account is invited: with its password, or as signed in; an owner stays owner', async () => {
    const key = await invite('owner@example.org')
    const fields = { act: 'join', key, 'pen-name': 'X', password: OTHER }
    const wrong = await visitor(signIn).post('/sign-in/en/join/', fields)
    expect([wrong.status, wrong.text.includes(OTHER)]).toEqual([400, false])
    const who = visitor(signIn)
    await who.post('/sign-in/en/', { address: 'owner@example.org', password: GOOD })
    const page = await who.get(`/sign-in/en/join/?key=${key}`)
    expect((await who.post('/sign-in/en/join/', { act: 'join-as', key, form: 'x' })).status).toBe(403)
    const joined = await who.post('/sign-in/en/join/', { act: 'join-as', key, form: hidden(page, 'form') })
    expect(isIn(joined.location)).toBe(true)
    expect((await signIn.whoIs(who.headers()))?.roles.get(LAKE)).toBe('owner')
  })

  test('a new password by mail: one hour, once, and it ends every session and every other link', async () => {
    const who = visitor(signIn)
    await becomeOwner(signIn, who)
    const ask = async (): Promise<string> => {
      const before = mails.length
      await visitor(signIn).post('/sign-in/en/forgotten/', { address: 'Owner@Example.org' })
      await later(() => mails.length > before)
      return keyIn(mails)
    }
    const first = await ask()
    const second = await ask()
    expect(first).not.toBe(second)
    const reset = (key: string, password: string) =>
      visitor(signIn).post('/sign-in/en/new-password/', { key, password })
    expect((await reset(second, 'too short')).status).toBe(400)
    expect((await reset(second, OTHER)).location).toBe('/sign-in/en/?said=reset')
    expect(await signIn.whoIs(who.headers())).toBe(null)
    expect((await reset(second, GOOD)).status).toBe(404)
    expect((await reset(first, GOOD)).status).toBe(404)
    const old = await visitor(signIn).post('/sign-in/en/', { address: 'owner@example.org', password: GOOD })
    expect(old.status).toBe(400)
    expect(isIn((await who.post('/sign-in/en/', { address: 'owner@example.org', password: OTHER })).location)).toBe(
      true,
    )
    const third = await ask()
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 3_601_000 })
    expect((await visitor(signIn).get(`/sign-in/en/new-password/?key=${third}`)).status).toBe(404)
    expect((await reset(third, GOOD)).status).toBe(404)
  })

  test('one’s own account: pen name, password, signing out here and everywhere', async () => {
    const [here, there] = [visitor(signIn), visitor(signIn)]
    await becomeOwner(signIn, here)
    await there.post('/sign-in/en/', { address: 'owner@example.org', password: GOOD })
    const form = hidden(await here.get('/sign-in/en/account/'), 'form')
    const act = (fields: Readonly<Record<string, string>>) => here.post('/sign-in/en/account/', { form, ...fields })
    expect((await act({ act: 'rename', 'pen-name': ' Grey\u202e  Heron ' })).location).toBe(
      '/sign-in/en/account/?said=renamed',
    )
    expect((await signIn.whoIs(there.headers()))?.penName).toBe('Grey Heron')
    expect((await act({ act: 'change', present: OTHER, password: OTHER })).status).toBe(400)
    expect((await act({ act: 'change', present: GOOD, password: OTHER })).location).toBe(
      '/sign-in/en/account/?said=changed',
    )
    expect(await signIn.whoIs(there.headers())).toBe(null)
    expect((await act({ act: 'out' })).status).toBe(403)
    const fresh = hidden(await here.get('/sign-in/en/account/'), 'form')
    await there.post('/sign-in/en/', { address: 'owner@example.org', password: OTHER })
    expect((await there.post('/sign-in/en/account/', { form: fresh, act: 'everywhere' })).status).toBe(403)
    const copied = here.headers()
    const out = await here.post('/sign-in/en/account/', { form: fresh, act: 'out' })
    expect(out.location).toBe('/sign-in/en/?said=out')
    expect(await signIn.whoIs(copied)).toBe(null)
    expect(await signIn.whoIs(there.headers())).not.toBe(null)
    await here.post('/sign-in/en/', { address: 'owner@example.org', password: OTHER })
    const form2 = hidden(await here.get('/sign-in/en/account/'), 'form')
    await here.post('/sign-in/en/account/', { form: form2, act: 'everywhere' })
    expect(await signIn.whoIs(there.headers())).toBe(null)
  })

  test('the cookie: out of reach of scripts and other sites, encrypted on its way, seven days', async () => {
    const who = visitor(signIn)
    const [cookie = '', ...more] = (await becomeOwner(signIn, who)).headers.getSetCookie()
    expect(more).toEqual([])
    for (const part of [/^__Secure-/, /; HttpOnly/, /; SameSite=Lax/i, /; Secure/, /; Max-Age=604800/, /; Path=\//])
      expect(cookie).toMatch(part)
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 6.9 * 86_400_000 })
    expect(await signIn.whoIs(who.headers())).not.toBe(null)
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 0.2 * 86_400_000 })
    expect(await signIn.whoIs(who.headers())).toBe(null)
  })

  test('nothing of a password, a key or a token is stored in the clear', async () => {
    const key = await invite('crane@example.org')
    const path = (await signIn.firstOwnerPath(LAKE)) ?? ''
    const who = visitor(signIn)
    await who.post('/sign-in/en/', { address: 'owner@example.org', password: GOOD })
    await who.post('/sign-in/en/forgotten/', { address: 'owner@example.org' })
    await later(() => /new-password/.test(mails.at(-1)?.text ?? ''))
    const token = decodeURIComponent(/=(.*)$/.exec(who.headers().get('cookie') ?? '')?.[1] ?? '').split('.')[0] ?? ''
    const dump = await laid.dump()
    expect(dump).toContain('owner@example.org')
    for (const secret of [GOOD, key, keyIn(mails), token]) {
      expect(secret.length).toBeGreaterThan(20)
      expect(dump.includes(secret)).toBe(false)
    }
    expect(path).toBe('')
  })
})
