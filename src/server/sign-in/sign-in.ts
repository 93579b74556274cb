import type { NegotiationId } from '../../record/id.ts'

/** What an account may do in one negotiation. An owner may also change settings and invite. */
export type ModeratorRole = 'owner' | 'moderator'

/** Somebody who is signed in: the account's id, the pen name that the log shows, and the roles per negotiation. */
export type SignedIn = {
  readonly account: string
  readonly penName: string
  readonly roles: ReadonlyMap<NegotiationId, ModeratorRole>
  /** Guards forms of this session against other sites. */
  readonly formToken: string
}

/** Accounts of moderators, and later of editors. Answers are the same for addresses that are known and unknown. */
export type SignIn = {
  /** Who a request comes from, by its session cookie; null for nobody. */
  readonly whoIs: (headers: Headers) => Promise<SignedIn | null>
  /** Answers the pages and forms of signing in below `/sign-in/`; null for other paths. */
  readonly answer: (request: Request) => Promise<Response | null>
  /** The one-time path that makes the first owner of a negotiation; null where it has one. Printed at the start of the server. */
  readonly firstOwnerPath: (negotiation: NegotiationId) => Promise<string | null>
  readonly invite: (
    by: SignedIn,
    invitation: { readonly negotiation: NegotiationId; readonly address: string; readonly role: ModeratorRole },
  ) => Promise<boolean>
  readonly close: () => Promise<void>
}
