import { type BetterAuthOptions, betterAuth } from 'better-auth'
import { isAPIError } from 'better-auth/api'
import { getAdapter } from 'better-auth/db/adapter'
import { getMigrations } from 'better-auth/db/migration'
import { withRetries } from '../../store/keeper.ts'
import type { AccountsDatabase } from './accounts-database.ts'
import { type Adapter, sealTokens } from './sealed-tokens.ts'

const SESSION_SECONDS = 7 * 86_400
const RESET_SECONDS = 3_600

/** One account, and the token of the session that it was found by. */
export type Session = {
  readonly account: string
  readonly address: string
  readonly penName: string
  readonly token: string
}

/** What a browser is to keep: lines of `Set-Cookie`. */
export type Cookies = readonly string[]

/** Accounts, their passwords and sessions; better-auth under names of ours. */
export type Accounts = {
  /** Null where address and password do not belong together, in the same time whether or not there is such an account. */
  readonly signIn: (address: string, password: string) => Promise<Cookies | null>
  /** Makes an account and signs it in; null where the address has one. */
  readonly create: (one: NewAccount) => Promise<{ readonly account: string; readonly cookies: Cookies } | null>
  readonly remove: (account: string) => Promise<void>
  /** The pen names of some accounts, by their ids. */
  readonly penNames: (accounts: readonly string[]) => Promise<ReadonlyMap<string, string>>
  /** Deletes sessions and links whose time is over. */
  readonly forgetOld: () => Promise<void>
  readonly idAt: (address: string) => Promise<string | null>
  readonly who: (headers: Headers) => Promise<Session | null>
  readonly signOut: (headers: Headers) => Promise<Cookies>
  readonly endSessions: (account: string) => Promise<void>
  readonly rename: (account: string, penName: string) => Promise<void>
  /** Changes the password and ends all sessions but a new one; null where the present password is another. */
  readonly change: (headers: Headers, present: string, next: string) => Promise<Cookies | null>
  /** Has a link sent where the address has an account. */
  readonly askReset: (address: string) => Promise<void>
  /** The address for which a key of such a link holds; null where it does not. */
  readonly resetAddress: (key: string) => Promise<string | null>
  /** Sets a new password, once for each key, and ends all sessions; false where the key does not hold. */
  readonly reset: (key: string, password: string) => Promise<boolean>
}

/** An account before it is made. */
export type NewAccount = { readonly address: string; readonly penName: string; readonly password: string }

/** What accounts need. `sendReset` gets the address and the key of a link; it must not throw. */
export type AccountsSettings = {
  readonly database: AccountsDatabase
  readonly secret: string
  readonly base: string
  readonly sendReset: (address: string, key: string) => Promise<void>
}

const optionsFor = ({ secret, base, sendReset }: AccountsSettings, ended: (account: string) => Promise<void>) =>
  ({
    appName: 'Travaux',
    baseURL: new URL(base).origin,
    basePath: '/sign-in/better-auth',
    secret,
    telemetry: { enabled: false },
    logger: { disabled: true },
    // Ours count per address too, and over all processes of a form alike.
    rateLimit: { enabled: false },
    emailAndPassword: {
      enabled: true,
      minPasswordLength: 15,
      maxPasswordLength: 1_024,
      resetPasswordTokenExpiresIn: RESET_SECONDS,
      revokeSessionsOnPasswordReset: true,
      sendResetPassword: ({ user, token }: { user: { email: string }; token: string }) => sendReset(user.email, token),
      onPasswordReset: ({ user }: { user: { id: string } }) => ended(user.id),
    },
    user: { modelName: 'sign_in_user' },
    account: { modelName: 'sign_in_credential' },
    verification: { modelName: 'sign_in_verification', storeIdentifier: 'hashed' },
    session: {
      modelName: 'sign_in_session',
      expiresIn: SESSION_SECONDS,
      // Whoever asks who somebody is has no answer to put a new cookie into.
      disableSessionRefresh: true,
    },
    advanced: {
      cookiePrefix: 'travaux',
      useSecureCookies: base.startsWith('https:'),
      defaultCookieAttributes: { httpOnly: true, sameSite: 'lax', path: '/' },
      ipAddress: { disableIpTracking: true },
    },
  }) as const satisfies BetterAuthOptions

// Only the cookie: nothing else of a request is kept with a session.
const cookieOf = (headers: Headers): Headers => new Headers({ cookie: headers.get('cookie') ?? '' })

const NOBODY = new Headers()

// What the database threw is wrapped, and is worth more than the wrapping.
const insideOf = (error: unknown): unknown =>
  error instanceof Error && error.cause !== undefined ? error.cause : error

/** Does something that better-auth refuses by throwing; null where it refuses. What the database throws is thrown on. */
const orNull = async <Value>(task: () => Promise<Value>): Promise<Value | null> => {
  try {
    return await task()
  } catch (error) {
    if (isAPIError(error) && error.statusCode < 500) return null
    throw insideOf(error)
  }
}

const resetIdentifier = (key: string): string => `reset-password:${key}`

/** In one transaction: of many programs that begin at once one makes the tables, and the others find them. */
const makeTables = (options: BetterAuthOptions, { db, type }: AccountsDatabase): Promise<void> =>
  db.transaction().execute(async tx => {
    const { runMigrations } = await getMigrations({ ...options, database: { db: tx, type } })
    await runMigrations()
  })

const openAuth = async (settings: AccountsSettings) => {
  const { database } = settings
  const place = { db: database.db, type: database.type, transaction: true }
  const kept: { adapter: Adapter | null } = { adapter: null }
  const forgetResets = async (account: string): Promise<void> => {
    await kept.adapter?.deleteMany({ model: 'verification', where: [{ field: 'value', value: account }] })
  }
  const options = optionsFor(settings, forgetResets)
  await withRetries(() => makeTables(options, database), 'setup')
  const adapter = sealTokens(await getAdapter({ ...options, database: place }))
  kept.adapter = adapter
  const auth = betterAuth({ ...options, database: () => adapter })
  return { auth, inside: (await auth.$context).internalAdapter, adapter, forgetResets }
}

type Opened = Awaited<ReturnType<typeof openAuth>>

const passwordsOf = ({ auth, inside, forgetResets }: Opened) => ({
  change: async (headers: Headers, currentPassword: string, newPassword: string) => {
    const body = { currentPassword, newPassword, revokeOtherSessions: true }
    const asked = { body, headers: cookieOf(headers), returnHeaders: true } as const
    const done = await orNull(() => auth.api.changePassword(asked))
    if (done === null) return null
    await forgetResets(done.response.user.id)
    return done.headers.getSetCookie()
  },
  askReset: async (email: string) => {
    await orNull(() => auth.api.requestPasswordReset({ body: { email } }))
  },
  resetAddress: async (key: string) => {
    const found = await inside.findVerificationValue(resetIdentifier(key))
    if (!found || found.expiresAt < new Date()) return null
    return (await inside.findUserById(found.value))?.email ?? null
  },
  reset: async (token: string, newPassword: string) =>
    (await orNull(() => auth.api.resetPassword({ body: { token, newPassword } }))) !== null,
})

const sessionsOf = ({ auth, inside }: Opened) => ({
  signIn: async (email: string, password: string) => {
    const asked = { body: { email, password }, headers: NOBODY, returnHeaders: true } as const
    const done = await orNull(() => auth.api.signInEmail(asked))
    return done === null ? null : done.headers.getSetCookie()
  },
  who: async (headers: Headers) => {
    if (!headers.has('cookie')) return null
    const found = await orNull(() => auth.api.getSession({ headers: cookieOf(headers) }))
    if (found === null) return null
    const { session, user } = found
    return { account: user.id, address: user.email, penName: user.name, token: session.token }
  },
  signOut: async (headers: Headers) => {
    const done = await orNull(() => auth.api.signOut({ headers: cookieOf(headers), returnHeaders: true }))
    return done === null ? [] : done.headers.getSetCookie()
  },
  endSessions: async (account: string) => {
    await inside.deleteUserSessions(account)
  },
})

/** Opens accounts, and makes better-auth's tables where they are not there. Throws what the database throws. */
export const openAccounts = async (settings: AccountsSettings): Promise<Accounts> => {
  const opened = await openAuth(settings)
  const { auth, inside, adapter } = opened
  return {
    ...passwordsOf(opened),
    ...sessionsOf(opened),
    create: async ({ address, penName, password }) => {
      const body = { email: address, name: penName, password }
      const done = await orNull(() => auth.api.signUpEmail({ body, headers: NOBODY, returnHeaders: true }))
      return done === null ? null : { account: done.response.user.id, cookies: done.headers.getSetCookie() }
    },
    penNames: async accounts => {
      if (accounts.length === 0) return new Map()
      const users = await adapter.findMany<{ readonly id: string; readonly name: string }>({
        model: 'user',
        where: [{ field: 'id', operator: 'in', value: [...accounts] }],
        limit: accounts.length,
      })
      return new Map(users.map(({ id, name }) => [id, name]))
    },
    forgetOld: async () => {
      for (const model of ['session', 'verification'])
        await adapter.deleteMany({ model, where: [{ field: 'expiresAt', operator: 'lt', value: new Date() }] })
    },
    remove: account => inside.deleteUser(account),
    idAt: async address => (await inside.findUserByEmail(address.toLowerCase()))?.user.id ?? null,
    rename: async (account, penName) => {
      await inside.updateUser(account, { name: penName })
    },
  }
}
