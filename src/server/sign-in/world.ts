import { createHmac, hkdfSync } from 'node:crypto'
import type { NegotiationId } from '../../record/id.ts'
import type { Say, Tongue } from '../../web/pages/phrases.ts'
import type { Mailer } from '../comments/mailer.ts'
import type { Accounts, Session } from './accounts.ts'
import type { AccountsPlace } from './accounts-database.ts'
import type { Counter } from './limits.ts'
import type { TellRole } from './role-acts.ts'
import type { Roles } from './roles.ts'

/**
 * What signing in needs. `secret`: at least 32 characters out of chance, which outlive the program. `base`: the address of the site as browsers see it; with
 * https its cookies are sent over nothing else. `negotiations`: the ones that are there. `style`: the path of the style sheet from the root. `networkOf`: what
 * network a request came from, as limits count it. `tell`: writes into the log of moderation who was given a role and who lost it.
 */
export type SignInSettings = {
  readonly database: AccountsPlace
  readonly secret: string
  readonly mailer: Mailer
  readonly base: string
  readonly negotiations: () => readonly NegotiationId[]
  readonly say: (tongue: Tongue) => Say
  readonly style: string
  readonly networkOf: (request: Request) => string
  readonly tell: TellRole
}

/** What the pages of signing in work with. `later`: does something after the answer; what fails there is told to nobody. */
export type SignInWorld = {
  readonly settings: SignInSettings
  readonly accounts: Accounts
  readonly roles: Roles
  readonly counter: Counter
  readonly formTokenOf: (session: Session) => string
  readonly later: (task: () => Promise<unknown>) => void
}

/** A key of one purpose from the one secret (HKDF with SHA-256, RFC 5869): who learns one of them learns no other. */
export const keyFor = (secret: string, purpose: 'sessions' | 'forms' | 'first-owners'): string =>
  Buffer.from(hkdfSync('sha256', secret, '', `travaux sign-in ${purpose}`, 32)).toString('base64url')

/** What guards the forms of a session: computed from its token, so that it ends with it and needs no place. */
export const formTokens = (secret: string): ((session: Session) => string) => {
  const key = keyFor(secret, 'forms')
  return ({ token }) => createHmac('sha256', key).update(token).digest('base64url')
}

/** What a password must not be made of: the address, the pen name, and what the site is called. */
export const namesFor = ({ settings }: SignInWorld, address: string, penName: string): readonly string[] => [
  address,
  penName,
  'travaux',
  new URL(settings.base).hostname,
  ...settings.negotiations(),
]
