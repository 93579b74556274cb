import { createTransport } from 'nodemailer'
import { messageOf } from './message.ts'
import type { Carrier, Handed } from './retrying.ts'

const CONNECTING_MILLISECONDS = 10_000
const SILENCE_MILLISECONDS = 20_000

const decode = (part: string): string | null => {
  try {
    return decodeURIComponent(part)
  } catch {
    return null
  }
}

/** What is read from an SMTP address; `auth` undefined where it holds no name. */
type Server = {
  readonly host: string
  readonly port: number
  readonly secure: boolean
  readonly auth: { readonly user: string; readonly pass: string } | undefined
}

const readServer = (address: string): Server | null => {
  if (!URL.canParse(address)) return null
  const { protocol, hostname, port, username, password } = new URL(address)
  const user = decode(username)
  const pass = decode(password)
  if ((protocol !== 'smtp:' && protocol !== 'smtps:') || hostname === '' || user === null || pass === null) return null
  const secure = protocol === 'smtps:'
  return {
    host: hostname.replace(/^\[(.*)\]$/, '$1'),
    port: port === '' ? (secure ? 465 : 587) : Number(port),
    secure,
    auth: user === '' ? undefined : { user, pass },
  }
}

type Failure = { readonly code?: unknown; readonly responseCode?: unknown }

/** What an error of nodemailer means: a refusal of this mail by the server (RFC 5321, 4.2.1: 4 for now, 5 for good), or of us. */
const handedAfter = (error: unknown): Handed => {
  const { code, responseCode } = (error ?? {}) as Failure
  const isAboutThisMail = code === 'EENVELOPE' || code === 'EMESSAGE'
  if (isAboutThisMail && typeof responseCode === 'number') return { kind: responseCode >= 500 ? 'never' : 'later' }
  // The code is the program's own word; what the server said is not repeated.
  return { kind: 'down', code: typeof code === 'string' ? code : 'unknown' }
}

const isThisMachine = (host: string): boolean => /^(?:localhost|127\.\d+\.\d+\.\d+|::1)$/.test(host)

/**
 * Sends mail to a server; null where the address is none. A password is never sent unencrypted but to this machine. What a server says is told to nobody:
 * some repeat in their refusals what they were given.
 */
export const openSmtp = (address: string, from: string): Carrier | null => {
  const server = readServer(address)
  if (server === null) return null
  const { auth, ...place } = server
  const transport = createTransport({
    ...place,
    ...(auth === undefined ? {} : { auth, requireTLS: !place.secure && !isThisMachine(place.host) }),
    connectionTimeout: CONNECTING_MILLISECONDS,
    greetingTimeout: CONNECTING_MILLISECONDS,
    socketTimeout: SILENCE_MILLISECONDS,
    logger: false,
    debug: false,
  })
  return {
    hand: async mail => {
      const message = messageOf(mail, from)
      if (message === null) return { kind: 'never' }
      try {
        const sent = await transport.sendMail(message)
        return sent.accepted.length === 1 ? { kind: 'sent' } : { kind: 'never' }
      } catch (error) {
        return handedAfter(error)
      }
    },
    close: async () => transport.close(),
  }
}
