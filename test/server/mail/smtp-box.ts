import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import type { Server } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { SMTPServer, type SMTPServerOptions } from 'smtp-server'

/** A mail as it came over the wire. `isSecure`: over TLS; `user`: who signed in for it, null for nobody. */
export type Received = {
  readonly to: readonly string[]
  readonly raw: string
  readonly isSecure: boolean
  readonly user: string | null
}

/** A mail server that keeps what it gets. `answers`: what it says to the next addressees, a status of SMTP each; 250 where it is empty. */
export type SmtpBox = {
  readonly port: number
  readonly received: Received[]
  readonly answers: number[]
  readonly close: () => Promise<void>
}

const refused = (responseCode: number): Error => Object.assign(new Error(`no: ${responseCode}`), { responseCode })

/** Opens such a server, on a port that is free or the one that is named. */
export const openSmtpBox = async (
  { port = 0, host = '127.0.0.1' }: { readonly port?: number; readonly host?: string } = {},
  options: SMTPServerOptions = { disabledCommands: ['STARTTLS'] },
): Promise<SmtpBox> => {
  const [received, answers]: [Received[], number[]] = [[], []]
  const server = new SMTPServer({
    authOptional: true,
    ...options,
    onAuth: ({ username }, _session, done) => done(null, { user: username }),
    onRcptTo: (_address, _session, done) => {
      const answer = answers.shift() ?? 250
      done(answer === 250 ? null : refused(answer))
    },
    onData: (stream, { envelope, secure, user }, done) => {
      const parts: Buffer[] = []
      stream.on('data', (part: Buffer) => parts.push(part))
      stream.on('end', () => {
        const raw = Buffer.concat(parts).toString()
        received.push({ to: envelope.rcptTo.map(({ address }) => address), raw, isSecure: secure, user: user ?? null })
        done()
      })
    },
  })
  // A client that does not know the certificate hangs up.
  server.on('error', () => {})
  await new Promise<void>(resolve => server.listen(port, host, resolve))
  const bound = (server.server as Server).address()
  return {
    port: typeof bound === 'object' && bound !== null ? bound.port : port,
    received,
    answers,
    close: () => new Promise<void>(resolve => server.close(() => resolve())),
  }
}

/** The lines above the first empty one, folded lines joined, in the order in which they came. */
export const headersOf = ({ raw }: Pick<Received, 'raw'>): readonly (readonly [string, string])[] =>
  (raw.split('\r\n\r\n')[0] ?? '')
    .replaceAll(/\r\n[ \t]/g, ' ')
    .split('\r\n')
    .map(line => [line.split(':')[0]?.toLowerCase() ?? '', line.slice(line.indexOf(':') + 1).trim()])

const decodeQuoted = (text: string): string =>
  Buffer.from(
    text
      .replaceAll(/=\r?\n/g, '')
      .replaceAll(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
    'latin1',
  ).toString('utf8')

/** The words of a mail, decoded. */
export const wordsOf = (mail: Received): string => {
  const body = mail.raw.slice(mail.raw.indexOf('\r\n\r\n') + 4)
  const encoding = headersOf(mail).find(([name]) => name === 'content-transfer-encoding')?.[1]
  if (encoding === 'base64') return Buffer.from(body, 'base64').toString('utf8')
  return encoding === 'quoted-printable' ? decodeQuoted(body) : body
}

/** A certificate for this machine that its own key signed; null where there is no openssl to make one. */
export const makeCertificate = (): { readonly key: string; readonly cert: string } | null => {
  const folder = mkdtempSync(join(tmpdir(), 'travaux-certificate-'))
  try {
    const [key, cert] = [join(folder, 'key.pem'), join(folder, 'cert.pem')]
    const names = ['-subj', '/CN=localhost', '-addext', 'subjectAltName=DNS:localhost,IP:127.0.0.1']
    const kind = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-days', '2']
    execFileSync('openssl', ['req', '-x509', ...kind, ...names, '-keyout', key, '-out', cert], { stdio: 'ignore' })
    return { key: readFileSync(key, 'utf8'), cert: readFileSync(cert, 'utf8') }
  } catch {
    return null
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
