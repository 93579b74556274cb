import type { WriterId } from '../../comments/comment.ts'
import type { NegotiationId } from '../../record/id.ts'
import type { Keys } from './keys.ts'

/** The name of the only cookie that readers get, and only after they have written. */
const COOKIE = 'travaux-writer'

const WRITER = /^[a-z0-9]{26}$/

/** Where a cookie holds: the negotiation's path below the server's base, whether it goes over https alone, and for how many days. */
export type CookiePlace = { readonly path: string; readonly isSecure: boolean; readonly days: number }

/** The value that names a writer in one negotiation: the writer's id and a signature over both. */
export const sessionOf = (keys: Keys, negotiation: NegotiationId, writer: WriterId): string =>
  `${writer}.${keys.sign('session', negotiation, writer)}`

/** The writer whom a session's value names; null where it was not made here, or for another negotiation. */
export const writerIn = (keys: Keys, negotiation: NegotiationId, session: string): WriterId | null => {
  const [writer = '', signature = '', ...more] = session.split('.')
  if (more.length > 0 || !WRITER.test(writer)) return null
  return keys.holds('session', signature, negotiation, writer) ? (writer as WriterId) : null
}

/** The line that sets the cookie (RFC 6265): no script reads it, no other site's form sends it. */
export const cookieLine = (session: string, { path, isSecure, days }: CookiePlace): string =>
  [
    `${COOKIE}=${session}`,
    `Path=${path}`,
    `Max-Age=${days * 86_400}`,
    'HttpOnly',
    'SameSite=Lax',
    ...(isSecure ? ['Secure'] : []),
  ].join('; ')

/** The session that a request brings; null where it brings none. Whether it was made here is not said yet. */
export const sessionIn = (headers: Headers): string | null => {
  const found = (headers.get('cookie') ?? '').split(';').find(one => one.trim().startsWith(`${COOKIE}=`))
  const value = found?.trim().slice(COOKIE.length + 1) ?? ''
  return value === '' || value.length > 200 ? null : value
}
