import { attempt, refusalOf } from '../../store/failures.ts'
import { withRetries } from '../../store/keeper.ts'
import { accept, type Refusal, type Result, refuse } from '../../text/reading.ts'
import { openAccounts } from './accounts.ts'
import { connectAccounts } from './accounts-database.ts'
import { answerSignIn } from './answer-sign-in.ts'
import { LIMITS, makeCounter } from './limits.ts'
import { inviteAs, revokeAs } from './role-acts.ts'
import { makeRoleTables } from './role-tables.ts'
import { rolesIn } from './roles.ts'
import type { SignedIn, SignIn } from './sign-in.ts'
import { invitationMail, resetMail } from './sign-in-mails.ts'
import { isAccountAddress } from './typed.ts'
import { formTokens, keyFor, type SignInSettings, type SignInWorld } from './world.ts'

const FEWEST_SECRET = 32

const refusalFor = ({ secret, base }: SignInSettings): Refusal | null => {
  if (secret.length < FEWEST_SECRET) return { kind: 'sign-in-secret', params: { fewest: FEWEST_SECRET } }
  const isSite = URL.canParse(base) && /^https?:$/.test(new URL(base).protocol)
  return isSite ? null : { kind: 'sign-in-base', params: { base: base.slice(0, 200) } }
}

/** Does tasks after the answers that they belong to; `end` waits for those that have begun. */
const makeLater = (): { readonly later: SignInWorld['later']; readonly end: () => Promise<void> } => {
  const running = new Set<Promise<unknown>>()
  return {
    later: task => {
      const done = new Promise(resolve => setImmediate(resolve)).then(task).catch(() => null)
      running.add(done)
      done.finally(() => running.delete(done))
    },
    end: async () => {
      await Promise.all(running)
    },
  }
}

/** Does something; answers the other value where the database cannot be reached. Bugs are still thrown. */
const orElse = async <Value>(other: Value, task: () => Promise<Value>): Promise<Value> => {
  try {
    return await task()
  } catch (error) {
    if (refusalOf(error) === null) throw error
    return other
  }
}

const whoIn =
  ({ accounts, roles, formTokenOf }: SignInWorld) =>
  async (headers: Headers): Promise<SignedIn | null> => {
    const session = await accounts.who(headers)
    if (session === null) return null
    const { account, penName } = session
    return { account, penName, roles: await roles.of(account), formToken: formTokenOf(session) }
  }

const inviteIn =
  (world: SignInWorld): SignIn['invite'] =>
  async (by, invitation) => {
    const { roles, counter, settings } = world
    const { negotiation, address } = invitation
    const isOwner = (await roles.of(by.account)).get(negotiation) === 'owner'
    if (!isOwner || !isAccountAddress(address)) return false
    if (!counter.take(LIMITS.inviteAccount, `invite ${by.account}`)) return false
    return settings.mailer.send(invitationMail(settings.base, invitation, await inviteAs(world, by, invitation)))
  }

const peopleIn =
  ({ roles, accounts }: SignInWorld): SignIn['people'] =>
  async (by, negotiation) => {
    if ((await roles.of(by.account)).get(negotiation) !== 'owner') return null
    const { members, invitations } = await roles.in(negotiation)
    const names = await accounts.penNames(members.map(({ account }) => account))
    return { members: members.map(one => ({ ...one, penName: names.get(one.account) ?? '' })), invitations }
  }

const revokeIn =
  (world: SignInWorld): SignIn['revoke'] =>
  async (by, what) =>
    (await world.roles.of(by.account)).get(what.negotiation) === 'owner' ? revokeAs(world, by, what) : 'nothing'

const forgetOldIn =
  ({ roles, accounts, counter }: SignInWorld): SignIn['forgetOld'] =>
  async () => {
    counter.forgetOld()
    await roles.forgetOld()
    await accounts.forgetOld()
  }

const open = async (settings: SignInSettings): Promise<Result<SignIn>> => {
  const { secret, base, mailer } = settings
  const database = await connectAccounts(settings.database)
  const { later, end } = makeLater()
  try {
    await withRetries(() => makeRoleTables(database.db), 'setup')
    const accounts = await openAccounts({
      database,
      secret: keyFor(secret, 'sessions'),
      base,
      sendReset: async (address, key) => {
        await mailer.send(resetMail(base, address, key))
      },
    })
    const roles = rolesIn(database.db, keyFor(secret, 'first-owners'))
    const world = { settings, accounts, roles, counter: makeCounter(), formTokenOf: formTokens(secret), later }
    return accept({
      whoIs: headers => orElse(null, () => whoIn(world)(headers)),
      answer: request => answerSignIn(world, request),
      firstOwnerPath: async negotiation => {
        const key = settings.negotiations().includes(negotiation) ? await roles.firstOwnerKey(negotiation) : null
        return key === null ? null : `/sign-in/join/?key=${key}`
      },
      invite: (by, invitation) => orElse(false, () => inviteIn(world)(by, invitation)),
      people: (by, negotiation) => orElse(null, () => peopleIn(world)(by, negotiation)),
      revoke: (by, what) => orElse('nothing' as const, () => revokeIn(world)(by, what)),
      forgetOld: () => orElse(undefined, forgetOldIn(world)),
      close: async () => {
        await end()
        await database.db.destroy()
      },
    })
  } catch (error) {
    await database.db.destroy()
    throw error
  }
}

/**
 * Opens the accounts of moderators, and makes their tables where they are not there. Refuses `sign-in-secret` (shorter than 32 characters), `sign-in-base`
 * (not an address of a site), and what the database refuses. The mailer stays the caller's to close, after this.
 */
export const openSignIn = (settings: SignInSettings): Promise<Result<SignIn>> => {
  const refusal = refusalFor(settings)
  return refusal === null ? attempt(() => open(settings)) : Promise.resolve(refuse(refusal))
}
