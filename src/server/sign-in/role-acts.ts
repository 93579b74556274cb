import type { ModeratorRole } from '../../comments/comment.ts'
import type { NegotiationId } from '../../record/id.ts'
import type { NewAct } from '../../store/people/port.ts'
import type { Redeemed, Roles } from './roles.ts'
import type { Invitation, Revocation, Revoked, SignedIn } from './sign-in.ts'

/** An act about a role, as the log of moderation tells it. */
export type RoleAct = Extract<NewAct, { readonly kind: 'invited' | 'uninvited' | 'role-given' | 'role-taken' }>

/** Writes acts about roles into the log of a negotiation, and says to the operator where it cannot. */
export type TellRole = (negotiation: NegotiationId, act: RoleAct) => Promise<void>

// The log is given away: enough of a digest to tell invitations apart, and too little to be one.
const SHOWN = 16

/** The act that tells of an invitation. `id`: the digest of its key; `name`: who did it, by pen name. */
export const invitationAct = (
  kind: 'invited' | 'uninvited',
  { role, id, name }: { readonly role: ModeratorRole; readonly id: string; readonly name: string },
): RoleAct => ({ kind, by: { kind: 'moderator', name }, about: null, role, invitation: id.slice(0, SHOWN) })

const roleAct = (
  kind: 'role-given' | 'role-taken',
  { role, account, name }: { readonly role: ModeratorRole; readonly account: string; readonly name: string },
): RoleAct => ({ kind, by: { kind: 'moderator', name }, about: null, role, account })

type Teller = { readonly roles: Roles; readonly settings: { readonly tell: TellRole } }

/** Keeps an invitation and tells of it; answers its key. */
export const inviteAs = async (
  { roles, settings }: Teller,
  by: SignedIn,
  { negotiation, address, role }: Invitation,
): Promise<string> => {
  const { key, id } = await roles.invite({ negotiation, address, role, by: by.account })
  await settings.tell(negotiation, invitationAct('invited', { role, id, name: by.penName }))
  return key
}

/** Uses a key up for an account and tells of the role that it gave. */
export const takeUp = async (
  { roles, settings }: Teller,
  key: string,
  { account, penName }: { readonly account: string; readonly penName: string },
): Promise<Redeemed['kind']> => {
  const redeemed = await roles.redeem(key, account)
  if (redeemed.kind === 'given') {
    const { negotiation, role } = redeemed
    await settings.tell(negotiation, roleAct('role-given', { role, account, name: penName }))
  }
  return redeemed.kind
}

/** Takes a role or an invitation back and tells of it. */
export const revokeAs = async ({ roles, settings }: Teller, by: SignedIn, what: Revocation): Promise<Revoked> => {
  const taken = await roles.revoke(what)
  if (taken.kind !== 'done') return taken.kind
  const { role } = taken
  const name = by.penName
  await settings.tell(
    what.negotiation,
    what.what === 'role'
      ? roleAct('role-taken', { role, account: what.id, name })
      : invitationAct('uninvited', { role, id: what.id, name }),
  )
  return 'done'
}
