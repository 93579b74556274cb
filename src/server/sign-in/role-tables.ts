import type { Kysely } from 'kysely'

/** What an account may do in one negotiation. `since`: a moment in UTC. */
type RoleRow = {
  readonly negotiation: string
  readonly account: string
  readonly role: string
  readonly since: string
}

/** An invitation that waits. `digest`: the SHA-256 of its key, which is nowhere kept; `expires`: a moment in UTC. */
type InvitationRow = {
  readonly negotiation: string
  readonly digest: string
  readonly address: string
  readonly role: string
  readonly invited_by: string
  readonly expires: string
}

/** The key that makes a first owner is computed from `nonce` and the server's secret, so that it can be shown again; `digest` is its SHA-256. */
type FirstOwnerRow = { readonly negotiation: string; readonly nonce: string; readonly digest: string }

/** Our tables beside better-auth's, keyed by negotiation. */
export type RoleTables = {
  readonly sign_in_role: RoleRow
  readonly sign_in_invitation: InvitationRow
  readonly sign_in_first_owner: FirstOwnerRow
}

/** Makes the tables where they are not there. */
export const makeRoleTables = async (db: Kysely<RoleTables>): Promise<void> => {
  await db.schema
    .createTable('sign_in_role')
    .ifNotExists()
    .addColumn('negotiation', 'text', column => column.notNull())
    .addColumn('account', 'text', column => column.notNull())
    .addColumn('role', 'text', column => column.notNull())
    .addColumn('since', 'text', column => column.notNull())
    .addPrimaryKeyConstraint('sign_in_role_key', ['negotiation', 'account'])
    .execute()
  await db.schema
    .createTable('sign_in_invitation')
    .ifNotExists()
    .addColumn('negotiation', 'text', column => column.notNull())
    .addColumn('digest', 'text', column => column.notNull())
    .addColumn('address', 'text', column => column.notNull())
    .addColumn('role', 'text', column => column.notNull())
    .addColumn('invited_by', 'text', column => column.notNull())
    .addColumn('expires', 'text', column => column.notNull())
    .addPrimaryKeyConstraint('sign_in_invitation_key', ['negotiation', 'digest'])
    .execute()
  await db.schema
    .createTable('sign_in_first_owner')
    .ifNotExists()
    .addColumn('negotiation', 'text', column => column.primaryKey())
    .addColumn('nonce', 'text', column => column.notNull())
    .addColumn('digest', 'text', column => column.notNull())
    .execute()
}
