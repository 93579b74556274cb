import type { ModeratorRole } from '../../comments/comment.ts'
import type { NegotiationId } from '../../record/id.ts'

/** Somebody who is signed in: the account's id, the pen name that the log shows, and the roles per negotiation. */
export type SignedIn = {
  readonly account: string
  readonly penName: string
  readonly roles: ReadonlyMap<NegotiationId, ModeratorRole>
  /** Guards forms of this session against other sites. */
  readonly formToken: string
}

/**
 * Who may decide in one negotiation, and who is invited to. The addresses of invitations are those that an owner typed in; those of accounts are not shown.
 * `id` of an invitation names it to `revoke`; `expires`: a moment in UTC.
 */
export type People = {
  readonly members: readonly { readonly account: string; readonly penName: string; readonly role: ModeratorRole }[]
  readonly invitations: readonly {
    readonly id: string
    readonly address: string
    readonly role: ModeratorRole
    readonly expires: string
  }[]
}

/** Whom an owner invites, to what. */
export type Invitation = {
  readonly negotiation: NegotiationId
  readonly address: string
  readonly role: ModeratorRole
}

/** What an owner takes back: the role of an account, or an invitation. `id`: of the account or the invitation. */
export type Revocation = {
  readonly negotiation: NegotiationId
  readonly what: 'role' | 'invitation'
  readonly id: string
}

/** What became of it; a negotiation keeps its last owner. */
export type Revoked = 'done' | 'nothing' | 'last-owner'

/** Accounts of moderators, and later of editors. Answers are the same for addresses that are known and unknown. */
export type SignIn = {
  /** Who a request comes from, by its session cookie; null for nobody. */
  readonly whoIs: (headers: Headers) => Promise<SignedIn | null>
  /** Answers the pages and forms of signing in below `/sign-in/`; null for other paths. */
  readonly answer: (request: Request) => Promise<Response | null>
  /** The one-time path that makes the first owner of a negotiation; null where it has one. Printed at the start of the server. */
  readonly firstOwnerPath: (negotiation: NegotiationId) => Promise<string | null>
  /** Keeps an invitation, tells of it in the log, and has it sent. */
  readonly invite: (by: SignedIn, invitation: Invitation) => Promise<boolean>
  /** Null for everybody but owners, and where the database cannot be reached. */
  readonly people: (by: SignedIn, negotiation: NegotiationId) => Promise<People | null>
  readonly revoke: (by: SignedIn, what: Revocation) => Promise<Revoked>
  /** Deletes what is over by time: sessions, links and invitations that expired, and counters of tries. */
  readonly forgetOld: () => Promise<void>
  readonly close: () => Promise<void>
}
