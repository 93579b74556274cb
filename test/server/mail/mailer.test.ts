import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { SMTPServer } from 'smtp-server'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { isOneAddress } from '../../../src/server/mail/message.ts'
import { openMailer } from '../../../src/server/mail/open-mailer.ts'
import { runs } from '../../campaign.ts'
import { accepted } from '../../store/places.ts'

const FROM = 'talks@example.org'
const PASSWORD = 'not-for-logs-9f3'

type Received = { readonly to: readonly string[]; readonly from: string; readonly raw: string }

/** The lines above the first empty one, with folded lines joined. */
const headersOf = (raw: string): readonly string[] =>
  (raw.split('\r\n\r\n')[0] ?? '').replaceAll(/\r\n[ \t]/g, ' ').split('\r\n')

describe('by SMTP', () => {
  const received: Received[] = []
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onAuth: ({ password }, _session, done) =>
      password === PASSWORD ? done(null, { user: 'talks' }) : done(new Error(`wrong: ${password}`)),
    onRcptTo: ({ address }, _session, done) => done(address.startsWith('nobody') ? new Error('no such box') : null),
    onData: (stream, { envelope }, done) => {
      const parts: Buffer[] = []
      stream.on('data', (part: Buffer) => parts.push(part))
      stream.on('end', () => {
        const from = envelope.mailFrom === false ? '' : envelope.mailFrom.address
        received.push({ to: envelope.rcptTo.map(({ address }) => address), from, raw: Buffer.concat(parts).toString() })
        done()
      })
    },
  })
  const port = (): number => (server.server.address() as { port: number }).port
  beforeAll(() => new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve)))
  afterAll(() => new Promise<void>(resolve => server.close(resolve)))

  const openAt = async (auth: string) =>
    accepted(await openMailer({ kind: 'smtp', url: `smtp://${auth}127.0.0.1:${port()}`, from: FROM, unsent: null }))

  test('a mail arrives as it was written, signs of other languages with it', async () => {
    const mailer = await openAt(`talks:${PASSWORD}@`)
    expect(await mailer.send({ to: 'heron@example.org', subject: 'Grüße – 你好', text: 'Zeile eins\nλ\n' })).toBe(true)
    await mailer.close()
    const { to, from, raw } = received.at(-1) ?? { to: [], from: '', raw: '' }
    expect([to, from]).toEqual([['heron@example.org'], FROM])
    expect(raw).toMatch(/^Auto-Submitted: auto-generated\r$/m)
    expect(raw).not.toContain('X-Travaux-Not-Sent')
  })

  test('a box that is not there: false, and nothing of it is printed', async () => {
    const printed = ['log', 'error', 'warn', 'info', 'debug'].map(name => vi.spyOn(console, name as 'log'))
    const mailer = await openAt('')
    expect(await mailer.send({ to: 'nobody@example.org', subject: 's', text: 't' })).toBe(false)
    await mailer.close()
    for (const spy of printed) {
      expect(spy).not.toHaveBeenCalled()
      spy.mockRestore()
    }
  })

  test('no subject and no address makes another header or another addressee', async () => {
    const mailer = await openAt('')
    const hostile = fc.string({
      unit: fc.constantFrom('\r', '\n', ':', 'Bcc: x@example.org', '\u2028', '\0', 'a', ' ', ',', '<', 'é'),
    })
    await fc.assert(
      fc.asyncProperty(hostile, hostile, async (subject, tail) => {
        const before = received.length
        const sent = await mailer.send({
          to: `heron@example.org${tail}`,
          subject,
          text: `${tail}\r\n.\r\nMAIL FROM:<x@example.org>`,
        })
        if (!sent) return received.length === before
        const { to, raw } = received.at(-1) ?? { to: [], raw: '' }
        const names = headersOf(raw).map(line => line.split(':')[0]?.toLowerCase())
        return (
          received.length === before + 1 &&
          to.length === 1 &&
          !names.includes('bcc') &&
          names.filter(name => name === 'subject').length <= 1
        )
      }),
      { numRuns: runs(60) },
    )
    await mailer.close()
    expect(received.length).toBeGreaterThan(1)
  })
})

describe('into a folder', () => {
  const folder = mkdtempSync(join(tmpdir(), 'travaux-mail-'))
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  test('one file for each mail, which says that it was not sent and is for this user alone', async () => {
    const path = join(folder, 'new', 'mail')
    const mailer = accepted(await openMailer({ kind: 'folder', path, from: FROM }))
    const mails = ['one', 'two', 'three'].map(text =>
      mailer.send({ to: 'heron@example.org', subject: 'A\r\nBcc: x@example.org', text }),
    )
    expect(await Promise.all(mails)).toEqual([true, true, true])
    expect(await mailer.send({ to: 'a@example.org, b@example.org', subject: 's', text: 't' })).toBe(false)
    const names = readdirSync(path)
    expect(names).toHaveLength(3)
    const texts = names.map(name => {
      expect(name).toMatch(/\.eml$/)
      expect(statSync(join(path, name)).mode & 0o777).toBe(0o600)
      const raw = readFileSync(join(path, name), 'utf8')
      const headers = headersOf(raw)
      expect(headers.filter(line => line.startsWith('X-Travaux-Not-Sent: '))).toHaveLength(1)
      expect(headers).toContain('To: heron@example.org')
      expect(headers.some(line => /^bcc/i.test(line))).toBe(false)
      return raw.split('\r\n\r\n')[1]?.trim()
    })
    expect(texts.sort()).toEqual(['one', 'three', 'two'])
  })

  test('a folder that goes away: false', async () => {
    const path = join(folder, 'gone')
    const mailer = accepted(await openMailer({ kind: 'folder', path, from: FROM }))
    rmSync(path, { recursive: true })
    expect(await mailer.send({ to: 'heron@example.org', subject: 's', text: 't' })).toBe(false)
  })

  test('a file where the folder should be is refused', async () => {
    const path = join(folder, 'file')
    writeFileSync(path, '')
    chmodSync(path, 0o600)
    const refused = await openMailer({ kind: 'folder', path, from: FROM })
    expect(refused).toEqual({ ok: false, refusal: { kind: 'mail-folder', params: { path } } })
  })
})

describe('what is refused', () => {
  test.each([
    ['http://example.org', FROM, 'mail-server'],
    ['smtp://', FROM, 'mail-server'],
    [`talks:${PASSWORD}@example.org`, FROM, 'mail-server'],
    [`smtp://talks:%ZZ${PASSWORD}@example.org`, FROM, 'mail-server'],
    ['smtp://example.org', 'Talks <talks@example.org>', 'mail-from'],
    ['smtp://example.org', 'a@example.org\r\nBcc: b@example.org', 'mail-from'],
  ])('%s from %s: %s, without its password', async (url, from, kind) => {
    const refused = await openMailer({ kind: 'smtp', url, from, unsent: null })
    expect(refused).toMatchObject({ ok: false, refusal: { kind } })
    expect(JSON.stringify(refused)).not.toContain(PASSWORD)
  })

  test.each([
    ['heron@example.org', true],
    ["o'neil+talks@mail.example.org", true],
    ['jürgen@bücher.example', true],
    ['root@localhost', true],
    ['', false],
    ['heron', false],
    ['@example.org', false],
    ['heron@', false],
    ['a@b@c', false],
    ['"a b"@example.org', false],
    ['heron@example.org ', false],
    ['heron@example.org\n', false],
    ['heron@[127.0.0.1]', false],
    [`${'a'.repeat(65)}@example.org`, false],
    [`a@${'b'.repeat(260)}`, false],
  ])('%j is one address: %s', (text, is) => {
    expect(isOneAddress(text)).toBe(is)
  })
})
