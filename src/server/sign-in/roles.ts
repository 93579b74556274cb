import { createHmac, hash, randomBytes } from 'node:crypto'
import type { Kysely, Transaction } from 'kysely'
import type { ModeratorRole } from '../../comments/comment.ts'
import type { NegotiationId } from '../../record/id.ts'
import { withRetries } from '../../store/keeper.ts'
import type { RoleTables } from './role-tables.ts'
import type { People, Revocation } from './sign-in.ts'

/** How long an invitation holds. */
export const INVITATION_DAYS = 7

const DAY_MILLISECONDS = 86_400_000
const KEY_BYTES = 32

/** What a key of a link stands for: a role in a negotiation. `address`: whom it was sent to; null for the first owner, who chooses one. */
export type Ticket = {
  readonly kind: 'invitation' | 'first-owner'
  readonly negotiation: NegotiationId
  readonly role: ModeratorRole
  readonly address: string | null
}

/** An invitation before it is kept. `by`: the account of whoever invites. */
export type NewInvitation = {
  readonly negotiation: NegotiationId
  readonly address: string
  readonly role: ModeratorRole
  readonly by: string
}

/** Roles by account, and the invitations that hold. */
export type RolesIn = {
  readonly members: readonly { readonly account: string; readonly role: ModeratorRole }[]
  readonly invitations: People['invitations']
}

/** What became of a key: `given`: an account has a role that it had not; `had`: it has that one or a greater one anyway; `dead`: the key holds no more. */
export type Redeemed =
  | { readonly kind: 'given'; readonly negotiation: NegotiationId; readonly role: ModeratorRole }
  | { readonly kind: 'had' | 'dead' }

/** What was taken back, with the role that it was; or why nothing was. */
export type Taken =
  | { readonly kind: 'done'; readonly role: ModeratorRole }
  | { readonly kind: 'nothing' | 'last-owner' }

/** Roles per negotiation, and the keys that give them. */
export type Roles = {
  readonly of: (account: string) => Promise<ReadonlyMap<NegotiationId, ModeratorRole>>
  /** Who has a role in a negotiation, and which invitations hold still, the oldest first. */
  readonly in: (negotiation: NegotiationId) => Promise<RolesIn>
  /** Takes a role or an invitation back; refuses to leave a negotiation without an owner. */
  readonly revoke: (what: Revocation) => Promise<Taken>
  /** Deletes the invitations that hold no more. */
  readonly forgetOld: () => Promise<void>
  /** The key of a new invitation, which is nowhere kept, and the id that names it to `revoke`. */
  readonly invite: (invitation: NewInvitation) => Promise<{ readonly key: string; readonly id: string }>
  /** The key that makes the first owner, the same until it is used; null where there is an owner. */
  readonly firstOwnerKey: (negotiation: NegotiationId) => Promise<string | null>
  /** What a key stands for; null where it is none, was used, is too old, or is for the first owner of a negotiation that has one. */
  readonly ticket: (key: string) => Promise<Ticket | null>
  /** Uses a key up and gives its role to an account. Of many at once one succeeds. */
  readonly redeem: (key: string, account: string) => Promise<Redeemed>
}

type Db = Kysely<RoleTables> | Transaction<RoleTables>

const digestOf = (key: string): string => hash('sha256', key, 'hex')

const roleOf = (role: string): ModeratorRole => (role === 'owner' ? 'owner' : 'moderator')

const hasOwner = async (db: Db, negotiation: string): Promise<boolean> =>
  (await db
    .selectFrom('sign_in_role')
    .select('account')
    .where('negotiation', '=', negotiation)
    .where('role', '=', 'owner')
    .executeTakeFirst()) !== undefined

const findInvitation = async (db: Db, digest: string): Promise<Ticket | null> => {
  const row = await db
    .selectFrom('sign_in_invitation')
    .select(['negotiation', 'address', 'role'])
    .where('digest', '=', digest)
    .where('expires', '>', new Date().toISOString())
    .executeTakeFirst()
  if (row === undefined) return null
  const { negotiation, address, role } = row
  return { kind: 'invitation', negotiation: negotiation as NegotiationId, address, role: roleOf(role) }
}

const findFirstOwner = async (db: Db, digest: string): Promise<Ticket | null> => {
  const row = await db
    .selectFrom('sign_in_first_owner')
    .select('negotiation')
    .where('digest', '=', digest)
    .executeTakeFirst()
  if (row === undefined || (await hasOwner(db, row.negotiation))) return null
  return { kind: 'first-owner', negotiation: row.negotiation as NegotiationId, address: null, role: 'owner' }
}

const findTicket = async (db: Db, key: string): Promise<Ticket | null> => {
  const digest = digestOf(key)
  return (await findInvitation(db, digest)) ?? (await findFirstOwner(db, digest))
}

const useUp = async (db: Db, { kind, negotiation }: Ticket, digest: string): Promise<boolean> => {
  const deleted = await db
    .deleteFrom(kind === 'invitation' ? 'sign_in_invitation' : 'sign_in_first_owner')
    .where('negotiation', '=', negotiation)
    .where('digest', '=', digest)
    .executeTakeFirst()
  return deleted.numDeletedRows === 1n
}

const hasRole = async (db: Db, { negotiation, role }: Ticket, account: string): Promise<boolean> => {
  const has = await db
    .selectFrom('sign_in_role')
    .select('role')
    .where('negotiation', '=', negotiation)
    .where('account', '=', account)
    .executeTakeFirst()
  return has !== undefined && (has.role === 'owner' || role === 'moderator')
}

/** Gives a role; an owner who is invited as a moderator stays owner. */
const give = async (db: Db, ticket: Ticket, account: string): Promise<Redeemed> => {
  if (await hasRole(db, ticket, account)) return { kind: 'had' }
  const { negotiation, role } = ticket
  const row = { negotiation, account, role, since: new Date().toISOString() }
  const insert = db.insertInto('sign_in_role').values(row)
  await (role === 'owner'
    ? insert.onConflict(conflict => conflict.columns(['negotiation', 'account']).doUpdateSet({ role }))
    : insert.onConflict(conflict => conflict.columns(['negotiation', 'account']).doNothing())
  ).execute()
  return { kind: 'given', negotiation, role }
}

const redeemIn = async (db: Db, key: string, account: string): Promise<Redeemed> => {
  const ticket = await findTicket(db, key)
  if (ticket === null || !(await useUp(db, ticket, digestOf(key)))) return { kind: 'dead' }
  return give(db, ticket, account)
}

const forgetOldIn = async (db: Db): Promise<void> => {
  await db.deleteFrom('sign_in_invitation').where('expires', '<=', new Date().toISOString()).execute()
}

const rolesAt = async (db: Db, negotiation: NegotiationId): Promise<RolesIn> => {
  const members = await db
    .selectFrom('sign_in_role')
    .select(['account', 'role'])
    .where('negotiation', '=', negotiation)
    .orderBy('since')
    .execute()
  const invitations = await db
    .selectFrom('sign_in_invitation')
    .select(['digest as id', 'address', 'role', 'expires'])
    .where('negotiation', '=', negotiation)
    .where('expires', '>', new Date().toISOString())
    .orderBy('expires')
    .execute()
  return {
    members: members.map(({ account, role }) => ({ account, role: roleOf(role) })),
    invitations: invitations.map(({ role, ...one }) => ({ ...one, role: roleOf(role) })),
  }
}

const takenOf = (gone: { readonly role: string } | undefined): Taken =>
  gone === undefined ? { kind: 'nothing' } : { kind: 'done', role: roleOf(gone.role) }

const revokeRole = async (db: Db, { negotiation, id }: Revocation): Promise<Taken> => {
  // Locked before it is looked at: two owners who revoke each other at once must not both succeed.
  const owners = await db
    .updateTable('sign_in_role')
    .set(({ ref }) => ({ role: ref('role') }))
    .where('negotiation', '=', negotiation)
    .where('role', '=', 'owner')
    .returning('account')
    .execute()
  if (owners.length === 1 && owners[0]?.account === id) return { kind: 'last-owner' }
  const gone = await db
    .deleteFrom('sign_in_role')
    .where('negotiation', '=', negotiation)
    .where('account', '=', id)
    .returning('role')
    .executeTakeFirst()
  return takenOf(gone)
}

const revokeIn = async (db: Db, what: Revocation): Promise<Taken> => {
  if (what.what === 'role') return revokeRole(db, what)
  const gone = await db
    .deleteFrom('sign_in_invitation')
    .where('negotiation', '=', what.negotiation)
    .where('digest', '=', what.id)
    .returning('role')
    .executeTakeFirst()
  return takenOf(gone)
}

const keepInvitation = async (db: Db, invitation: NewInvitation): Promise<{ key: string; id: string }> => {
  const { negotiation, address, role, by } = invitation
  const key = randomBytes(KEY_BYTES).toString('base64url')
  const now = Date.now()
  await forgetOldIn(db)
  const expires = new Date(now + INVITATION_DAYS * DAY_MILLISECONDS).toISOString()
  const id = digestOf(key)
  const row = { negotiation, digest: id, address, role, invited_by: by, expires }
  await db.insertInto('sign_in_invitation').values(row).execute()
  return { key, id }
}

const firstOwnerKeyIn = async (db: Db, negotiation: NegotiationId, secret: string): Promise<string | null> => {
  if (await hasOwner(db, negotiation)) return null
  const fresh = { negotiation, nonce: randomBytes(KEY_BYTES).toString('base64url'), digest: '' }
  await db
    .insertInto('sign_in_first_owner')
    .values(fresh)
    .onConflict(conflict => conflict.column('negotiation').doNothing())
    .execute()
  const one = db.selectFrom('sign_in_first_owner').select('nonce').where('negotiation', '=', negotiation)
  const { nonce } = await one.executeTakeFirstOrThrow()
  const key = createHmac('sha256', secret).update(`first-owner ${negotiation} ${nonce}`).digest('base64url')
  // Written each time: with another secret it is another key, and the old one ends.
  const digest = digestOf(key)
  await db.updateTable('sign_in_first_owner').set({ digest }).where('negotiation', '=', negotiation).execute()
  return key
}

/** The roles kept in a database. `secret`: the server's, from which keys for first owners are computed. */
export const rolesIn = (db: Kysely<RoleTables>, secret: string): Roles => {
  const write = <Value>(task: (tx: Db) => Promise<Value>): Promise<Value> =>
    withRetries(() => db.transaction().execute(task), 'working')
  return {
    of: async account => {
      const rows = await db
        .selectFrom('sign_in_role')
        .select(['negotiation', 'role'])
        .where('account', '=', account)
        .execute()
      return new Map(rows.map(({ negotiation, role }) => [negotiation as NegotiationId, roleOf(role)]))
    },
    in: negotiation => rolesAt(db, negotiation),
    revoke: what => write(tx => revokeIn(tx, what)),
    forgetOld: () => write(forgetOldIn),
    invite: invitation => write(tx => keepInvitation(tx, invitation)),
    firstOwnerKey: negotiation => write(tx => firstOwnerKeyIn(tx, negotiation, secret)),
    ticket: key => findTicket(db, key),
    redeem: (key, account) => write(tx => redeemIn(tx, key, account)),
  }
}
