import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { networkInterfaces, tmpdir } from 'node:os'
import { join } from 'node:path'
import { getCACertificates, setDefaultCACertificates } from 'node:tls'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { openMailer } from '../../../src/server/mail/open-mailer.ts'
import { accepted } from '../../store/places.ts'
import { atDesk, FORM, takenIn } from '../comments/at-desk.ts'
import { becomeOwner, LAKE, openHere, PLACES, visitor } from '../sign-in/visitor.ts'
import { headersOf, makeCertificate, openSmtpBox, type Received, type SmtpBox, wordsOf } from './smtp-box.ts'

const FROM = 'talks@example.org'
const MAIL = { to: 'heron@example.org', subject: 'Words', text: 'More words.\n' }
const PAUSES = [20]

let box: SmtpBox
let lines: string[]
beforeEach(async () => {
  box = await openSmtpBox()
  lines = []
})
afterEach(() => box.close())

const openAt = async (place: string, more: { readonly unsent?: string; readonly pauses?: readonly number[] } = {}) => {
  const { unsent = null, pauses = PAUSES } = more
  const log = (line: string): void => void lines.push(line)
  return accepted(await openMailer({ kind: 'smtp', url: place, from: FROM, unsent }, { log, pauses }))
}
const here = (): string => `smtp://127.0.0.1:${box.port}`
const arrived = (count: number): Promise<void> => vi.waitFor(() => expect(box.received).toHaveLength(count), 10_000)

/** What every mail of ours has, and what none may have. */
const look = (mail: Received | undefined, to: string): { readonly subject: string; readonly words: string } => {
  if (mail === undefined) throw new Error('no mail')
  const headers = headersOf(mail)
  const all = (name: string): readonly string[] => headers.filter(([one]) => one === name).map(([, value]) => value)
  expect(mail.to).toEqual([to])
  expect(all('to')).toEqual([to])
  expect(all('from')).toEqual([FROM])
  expect(all('auto-submitted')).toEqual(['auto-generated'])
  expect(all('date')).toHaveLength(1)
  expect(all('message-id')[0]).toMatch(/^<[^@<>]+@example\.org>$/)
  for (const name of ['cc', 'bcc', 'reply-to', 'sender', 'x-mailer', 'x-travaux-not-sent'])
    expect(all(name)).toEqual([])
  expect(all('content-type')[0]).toMatch(/^text\/plain; charset=utf-8/)
  const words = wordsOf(mail)
  const told = `${mail.raw.replace(/^Message-ID: .*$/im, '')}\n${words}`.match(/[\w.+-]+@[\w-]+\.[\w.]+\w/g) ?? []
  // Beside sender and reader only the address of who takes objections is named.
  expect(told.filter(one => one !== to && one !== FROM && one !== 'desk@site.example')).toEqual([])
  return { subject: all('subject')[0] ?? '', words }
}

describe.each([
  ['en', 'If it was you, open this link', 'Your comment is published.'],
  ['de', 'Waren Sie es, öffnen Sie', 'Ihr Kommentar ist veröffentlicht.'],
])('%s', (language, asksToConfirm, published) => {
  test('an address is confirmed by mail, and its writer is told of the decision in the language of the comment', async () => {
    const mailer = await openAt(here())
    const at = await atDesk({ mailer })
    await at.send('comments/', { ...FORM, name: 'Another', address: 'other@mail.example', language })
    const { id } = takenIn(
      await at.send('comments/', { ...FORM, address: 'reader@mail.example', language, comment: 'Mine.' }),
    )
    await arrived(2)
    const asked = box.received.find(({ to }) => to[0] === 'reader@mail.example')
    const { words } = look(asked, 'reader@mail.example')
    expect(words).toContain(asksToConfirm)
    const token = /comments\/confirm\/(\S+)/.exec(words)?.[1] ?? ''
    await at.send(`comments/confirm/${token}`, {})
    await at.moderate('moderation/act', { 'comment-id': id, act: 'approve' })
    await arrived(3)
    const told = look(box.received.at(-1), 'reader@mail.example').words
    expect(told).toContain(published)
    expect(told).not.toContain('Mine.')
    await at.close()
    await mailer.close()
    expect(lines).toEqual([])
  })
})

test('invitations and links for a new password arrive in both languages, each at one address', async () => {
  const laid = await (PLACES[0]?.lay() ?? Promise.reject(new Error('no place')))
  const mailer = await openAt(here())
  const { signIn } = await openHere(laid, { mailer })
  const who = visitor(signIn)
  await becomeOwner(signIn, who)
  const owner = await signIn.whoIs(who.headers())
  if (owner === null) throw new Error('nobody')
  await signIn.invite(owner, { negotiation: LAKE, address: 'second@mail.example', role: 'moderator' })
  await arrived(1)
  const invited = look(box.received[0], 'second@mail.example')
  expect(invited.words).toMatch(/join\/\?key=[\s\S]*· · ·[\s\S]*join\/\?key=/)
  await visitor(signIn).post('/sign-in/en/forgotten/', { act: 'forgotten', address: 'owner@example.org' })
  await visitor(signIn).post('/sign-in/en/forgotten/', { act: 'forgotten', address: 'stranger@example.org' })
  await arrived(2)
  expect(look(box.received[1], 'owner@example.org').words).toContain('new-password/?key=')
  await signIn.close()
  await mailer.close()
  await laid.end()
  expect(box.received).toHaveLength(2)
})

describe('a server that does not take mail', () => {
  test('is tried again until it is there; nothing is lost, and the operator is told without an address', async () => {
    const { port } = box
    await box.close()
    const mailer = await openAt(`smtp://127.0.0.1:${port}`)
    expect(await mailer.send(MAIL)).toBe(true)
    expect(await mailer.send({ ...MAIL, to: 'second@example.org' })).toBe(true)
    expect(lines).toHaveLength(1)
    expect(lines[0]).toMatch(/waits and is tried again/)
    box = await openSmtpBox({ port })
    await arrived(2)
    expect(box.received.flatMap(({ to }) => to)).toEqual(['heron@example.org', 'second@example.org'])
    await vi.waitFor(() => expect(lines.at(-1)).toBe('mail: nothing waits any more'), 10_000)
    await mailer.close()
    expect(lines.join('\n')).not.toContain('@')
  })

  test('for now (450) gets it again, and for good (550) does not', async () => {
    const mailer = await openAt(here())
    box.answers.push(450, 450)
    expect(await mailer.send(MAIL)).toBe(true)
    await arrived(1)
    box.answers.push(550)
    expect(await mailer.send(MAIL)).toBe(false)
    await mailer.close()
    expect(box.received).toHaveLength(1)
  })

  test.each([true, false])(
    'until the program ends: what waits is put away where there is a folder (%s), and told',
    async hasFolder => {
      const folder = mkdtempSync(join(tmpdir(), 'travaux-unsent-'))
      const more = { pauses: [3_600_000], ...(hasFolder ? { unsent: join(folder, 'mail') } : {}) }
      const mailer = await openAt('smtp://127.0.0.1:1', more)
      expect([await mailer.send(MAIL), await mailer.send(MAIL)]).toEqual([true, true])
      await mailer.close()
      const names = hasFolder ? readdirSync(join(folder, 'mail')) : []
      expect(names).toHaveLength(hasFolder ? 2 : 0)
      for (const name of names) {
        const raw = readFileSync(join(folder, 'mail', name), 'utf8')
        expect(raw).toContain('To: heron@example.org')
        expect(raw).toMatch(/^X-Travaux-Not-Sent: /m)
      }
      expect(lines.at(-1)).toBe(
        hasFolder
          ? 'mail: 2 could not be sent and were put into the mail folder'
          : 'mail: 2 could not be sent and are lost',
      )
      rmSync(folder, { recursive: true, force: true })
    },
  )

  test('for a day is given up', async () => {
    const mailer = await openAt('smtp://127.0.0.1:1')
    const start = Date.now()
    await mailer.send(MAIL)
    vi.useFakeTimers({ toFake: ['Date'], now: start + 25 * 3_600_000 })
    await vi.waitFor(() => expect(lines).toContain('mail: 1 could not be sent and are lost'), 10_000)
    vi.useRealTimers()
    await mailer.close()
  })
})

describe('over TLS', () => {
  const made = makeCertificate()
  if (made === null) {
    test.skip('openssl is not here to make a certificate', () => {})
    return
  }
  const usual = getCACertificates('default')
  afterEach(() => setDefaultCACertificates(usual))

  test.each([
    ['smtp', false],
    ['smtps', true],
  ])('%s: the password goes over a connection that is encrypted, to a server that is known', async (scheme, secure) => {
    const tls = await openSmtpBox({}, { ...made, secure, authOptional: false })
    const mailer = await openAt(`${scheme}://talks:secret@localhost:${tls.port}`, { pauses: [3_600_000] })
    setDefaultCACertificates([...usual, made.cert])
    expect(await mailer.send(MAIL)).toBe(true)
    expect(tls.received).toMatchObject([{ isSecure: true, user: 'talks' }])
    setDefaultCACertificates(usual)
    await mailer.send(MAIL)
    expect(tls.received).toHaveLength(1)
    expect(lines).toHaveLength(1)
    await mailer.close()
    await tls.close()
  })
})

const [outside] = Object.values(networkInterfaces())
  .flatMap(all => all ?? [])
  .filter(({ family, internal }) => family === 'IPv4' && !internal)

test.skipIf(outside === undefined)('to another machine that offers no TLS a password is not sent', async () => {
  const host = outside?.address ?? ''
  const plain = await openSmtpBox({ host }, { disabledCommands: ['STARTTLS'], allowInsecureAuth: true })
  const mailer = await openAt(`smtp://talks:secret@${host}:${plain.port}`, { pauses: [3_600_000] })
  await mailer.send(MAIL)
  expect(plain.received).toEqual([])
  expect(lines[0]).toContain('(ETLS)')
  await mailer.close()
  await plain.close()
})
