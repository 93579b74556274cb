import type { WriterId } from '../../comments/comment.ts'
import type { NegotiationId } from '../../record/id.ts'
import type { Keys } from './keys.ts'

/** For how long an address can be confirmed, in milliseconds: two days. */
export const CONFIRM_MILLISECONDS = 2 * 86_400_000

/** What a link in a mail confirms: that whoever opens it reads the mail of this writer. `until` in milliseconds since 1970. */
export type Confirmation = { readonly negotiation: NegotiationId; readonly writer: WriterId; readonly until: number }

const partsOf = ({ negotiation, writer, until }: Confirmation): readonly string[] => [
  'confirm',
  negotiation,
  writer,
  String(until),
]

/** The token of a link that confirms an address. The address itself is not in it, nor anything made from it. */
export const confirmToken = (keys: Keys, confirmation: Confirmation): string =>
  [confirmation.writer, confirmation.until.toString(36), keys.sign('token', ...partsOf(confirmation))].join('.')

/** What a token from outside confirms; null where it was not made here, not for this negotiation, or its time is over. */
export const readToken = (
  keys: Keys,
  token: string,
  { negotiation, now }: { readonly negotiation: NegotiationId; readonly now: number },
): Confirmation | null => {
  const [writer = '', time = '', signature = ''] = token.slice(0, 200).split('.')
  const confirmation = { negotiation, writer: writer as WriterId, until: Number.parseInt(time, 36) }
  if (!keys.holds('token', signature, ...partsOf(confirmation))) return null
  return confirmation.until >= now ? confirmation : null
}
