import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { SignedIn, SignIn } from '../../../src/server/sign-in/sign-in.ts'
import { becomeOwner, GOOD, keyIn, LAKE, type Laid, openHere, PLACES, visitor } from './visitor.ts'

describe.each(PLACES)('people on $name', ({ lay }) => {
  let laid: Laid
  let opened: Awaited<ReturnType<typeof openHere>>
  let signIn: SignIn
  beforeAll(async () => {
    laid = await lay()
    opened = await openHere(laid)
    signIn = opened.signIn
  })
  afterAll(async () => {
    await signIn.close()
    await laid.end()
  })

  const signedIn = async (who: ReturnType<typeof visitor>): Promise<SignedIn> => {
    const found = await signIn.whoIs(who.headers())
    if (found === null) throw new Error('nobody')
    return found
  }

  const join = async (address: string, penName: string, role: 'owner' | 'moderator', by: SignedIn) => {
    await signIn.invite(by, { negotiation: LAKE, address, role })
    const who = visitor(signIn)
    await who.post('/sign-in/en/join/', { act: 'join', key: keyIn(opened.mails), 'pen-name': penName, password: GOOD })
    return who
  }

  test('an owner sees who may decide and who is invited, and takes both back; the last owner stays', async () => {
    const ownerAt = visitor(signIn)
    await becomeOwner(signIn, ownerAt)
    const owner = await signedIn(ownerAt)
    const moderatorAt = await join('second@example.org', 'Kingfisher', 'moderator', owner)
    const moderator = await signedIn(moderatorAt)
    await signIn.invite(owner, { negotiation: LAKE, address: 'third@example.org', role: 'owner' })

    const people = await signIn.people(owner, LAKE)
    expect(people?.members.map(({ penName, role }) => [penName, role])).toEqual([
      ['Heron', 'owner'],
      ['Kingfisher', 'moderator'],
    ])
    expect(people?.invitations).toMatchObject([{ address: 'third@example.org', role: 'owner' }])
    expect(JSON.stringify(people)).not.toContain('second@example.org')
    expect(await signIn.people(moderator, LAKE)).toBeNull()

    const invitation = { negotiation: LAKE, what: 'invitation', id: people?.invitations[0]?.id ?? '' } as const
    expect(await signIn.revoke(moderator, invitation)).toBe('nothing')
    expect(await signIn.revoke(owner, invitation)).toBe('done')
    expect(await signIn.revoke(owner, invitation)).toBe('nothing')
    const late = await visitor(signIn).get(`/sign-in/en/join/?key=${keyIn(opened.mails)}`)
    expect(late.text).not.toContain('third@example.org')

    const role = (id: string) => ({ negotiation: LAKE, what: 'role', id }) as const
    expect(await signIn.revoke(owner, role(owner.account))).toBe('last-owner')
    expect(await signIn.revoke(owner, role(moderator.account))).toBe('done')
    expect((await signedIn(moderatorAt)).roles.size).toBe(0)

    const other = await signedIn(await join('fourth@example.org', 'Bittern', 'owner', owner))
    const both = await Promise.all([
      signIn.revoke(owner, role(other.account)),
      signIn.revoke(other, role(owner.account)),
    ])
    expect(both.filter(done => done === 'done')).toHaveLength(1)
    const left = (await signIn.people(owner, LAKE)) ?? (await signIn.people(other, LAKE))
    expect(left?.members).toHaveLength(1)

    const told = opened.told.map(({ by, kind, role }) => `${'name' in by ? by.name : by.kind}: ${kind} ${role}`)
    const [winner, loser] = both[0] === 'done' ? [owner, other] : [other, owner]
    expect(told).toEqual([
      'Heron: role-given owner',
      'Heron: invited moderator',
      'Kingfisher: role-given moderator',
      'Heron: invited owner',
      'Heron: uninvited owner',
      'Heron: role-taken moderator',
      'Heron: invited owner',
      'Bittern: role-given owner',
      `${winner.penName}: role-taken owner`,
    ])
    const named = (kind: string) =>
      opened.told.filter(act => act.kind === kind).map(act => ('account' in act ? act.account : act.invitation))
    expect(named('role-taken')).toEqual([moderator.account, loser.account])
    expect(named('role-given')).toEqual([owner.account, moderator.account, other.account])
    expect(named('uninvited')).toEqual([named('invited')[1]])
    expect(JSON.stringify(opened.told)).not.toMatch(/@|example/)
  })

  test('who has a role already and takes up an invitation to no more is told of by nothing', async () => {
    const laidAnew = await lay()
    const anew = await openHere(laidAnew)
    const who = visitor(anew.signIn)
    await becomeOwner(anew.signIn, who)
    const owner = await anew.signIn.whoIs(who.headers())
    if (owner === null) throw new Error('nobody')
    await anew.signIn.invite(owner, { negotiation: LAKE, address: 'owner@example.org', role: 'moderator' })
    await who.post('/sign-in/en/join/', { act: 'join-as', key: keyIn(anew.mails), form: owner.formToken })
    expect((await anew.signIn.people(owner, LAKE))?.invitations).toEqual([])
    expect((await anew.signIn.whoIs(who.headers()))?.roles.get(LAKE)).toBe('owner')
    expect(anew.told.map(({ kind }) => kind)).toEqual(['role-given', 'invited'])
    await anew.signIn.close()
    await laidAnew.end()
  })
})
