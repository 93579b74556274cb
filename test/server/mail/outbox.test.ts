import { spawn } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { createServer, type Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { type MailSettings, openMailer } from '../../../src/server/mail/open-mailer.ts'
import { openPeople } from '../../../src/store/people/open.ts'
import type { PeopleStore } from '../../../src/store/people/port.ts'
import type { StorePlace } from '../../../src/store/port.ts'
import { refuse } from '../../../src/text/reading.ts'
import { SECRET } from '../../store/people/grounds.ts'
import { accepted, layDatabase, serverGround } from '../../store/places.ts'
import { headersOf, openSmtpBox, type SmtpBox } from './smtp-box.ts'

const FROM = 'talks@example.org'
const MAIL = { to: 'heron@example.org', subject: 'Words', text: 'More words.\n' }
const PROGRAM = fileURLToPath(new URL('kill-sender.ts', import.meta.url))
const NOWHERE = 'smtp://127.0.0.1:1'

let folder: string
let lines: string[]
const open: SmtpBox[] = []
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'travaux-outbox-'))
  lines = []
})
afterEach(async () => {
  for (const box of open.splice(0)) await box.close()
  rmSync(folder, { recursive: true, force: true })
})

const boxHere = async (...more: Parameters<typeof openSmtpBox>): Promise<SmtpBox> => {
  const box = await openSmtpBox(...more)
  open.push(box)
  return box
}
const urlOf = ({ port }: SmtpBox): string => `smtp://127.0.0.1:${port}`
const fileHere = (): StorePlace => ({ kind: 'sqlite', path: join(folder, 'talks.people.sqlite') })
const storeAt = async (place: StorePlace): Promise<PeopleStore> => accepted(await openPeople(place, SECRET))
const smtp = (url: string): MailSettings => ({ kind: 'smtp', url, from: FROM, unsent: join(folder, 'mail') })
const mailerOn = async (store: Pick<PeopleStore, 'outbox'>, settings: MailSettings) =>
  accepted(await openMailer(settings, { log: line => lines.push(line), pauses: [3_600_000], outbox: store.outbox }))
const waitingIn = async (store: PeopleStore) => accepted(await store.outbox.waiting())
const subjectsOf = ({ received }: SmtpBox) =>
  received.map(mail => headersOf(mail).find(([name]) => name === 'subject')?.[1])

/** A mail server that takes whole mails and never says so. */
const openSilentBox = async () => {
  let came = 0
  const sockets: Socket[] = []
  const server = createServer(socket => {
    sockets.push(socket)
    let heard = ''
    let isMail = false
    socket.on('error', () => {})
    socket.on('data', chunk => {
      heard += chunk
      if (isMail && heard.endsWith('\r\n.\r\n')) came++
      if (isMail || !heard.endsWith('\r\n')) return
      isMail = heard.startsWith('DATA')
      socket.write(isMail ? '354 go on\r\n' : '250 yes\r\n')
      heard = ''
    })
    socket.write('220 here\r\n')
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const bound = server.address()
  return {
    port: typeof bound === 'object' && bound !== null ? bound.port : 0,
    came: () => came,
    close: () => {
      for (const socket of sockets) socket.destroy()
      return new Promise<void>(resolve => server.close(() => resolve()))
    },
  }
}

/** Starts a process that sends, and kills it once it has said that much. */
const sendAndKill = (place: StorePlace, url: string, isEnough: (said: string) => Promise<boolean> | boolean) =>
  new Promise<void>((resolve, reject) => {
    const where = place.kind === 'sqlite' ? place.path : place.url
    const child = spawn(process.execPath, [PROGRAM, place.kind, where, url])
    let [said, complaint] = ['', '']
    child.stdout.on('data', chunk => {
      said += chunk
    })
    child.stderr.on('data', chunk => {
      complaint += chunk
    })
    const look = setInterval(async () => {
      if (await isEnough(said)) child.kill('SIGKILL')
    }, 20)
    child.on('close', (_code, signal) => {
      clearInterval(look)
      if (signal === 'SIGKILL') resolve()
      else reject(new Error(`the sender ended by itself: ${complaint}`))
    })
  })

const killAndSend = async (place: StorePlace): Promise<void> => {
  await sendAndKill(place, NOWHERE, said => said.includes('done 2'))
  const box = await boxHere()
  const store = await storeAt(place)
  expect(await waitingIn(store)).toHaveLength(3)
  const mailer = await mailerOn(store, smtp(urlOf(box)))
  await vi.waitFor(() => expect(box.received).toHaveLength(3), 10_000)
  expect(subjectsOf(box).toSorted()).toEqual(['Mail 0', 'Mail 1', 'Mail 2'])
  await vi.waitFor(async () => expect(await waitingIn(store)).toEqual([]), 10_000)
  await mailer.close()
  const again = await mailerOn(store, smtp(urlOf(box)))
  await again.close()
  expect(box.received).toHaveLength(3)
  await store.close()
}

describe('a program that is killed', () => {
  test('while mail waits for a server that is down: SQLite, after the next start each is sent once', () =>
    killAndSend(fileHere()))

  test.skipIf(serverGround.missing !== null)(
    serverGround.missing ?? 'while mail waits for a server that is down: PostgreSQL, the same',
    async () => {
      const { url, drop } = await layDatabase()
      await killAndSend({ kind: 'postgres', url })
      await drop()
    },
  )

  test('after the server took a mail and before it said so: it is sent once more', async () => {
    const place = fileHere()
    const silent = await openSilentBox()
    await sendAndKill(place, `smtp://127.0.0.1:${silent.port}`, () => silent.came() === 1)
    await silent.close()
    const box = await boxHere()
    const store = await storeAt(place)
    expect(await waitingIn(store)).toHaveLength(1)
    const mailer = await mailerOn(store, smtp(urlOf(box)))
    await vi.waitFor(async () => expect(await waitingIn(store)).toEqual([]), 10_000)
    expect(subjectsOf(box)).toEqual(['Mail 0'])
    await mailer.close()
    await store.close()
  })
})

test('what is sent or refused for good leaves the outbox at once', async () => {
  const [box, store] = [await boxHere(), await storeAt(fileHere())]
  const mailer = await mailerOn(store, smtp(urlOf(box)))
  box.answers.push(250, 550)
  expect([await mailer.send(MAIL), await mailer.send(MAIL)]).toEqual([true, false])
  expect(await waitingIn(store)).toEqual([])
  await mailer.close()
  await store.close()
  expect(lines).toEqual([])
})

test('what waits as the program ends stays for the next start, and is told without an address', async () => {
  const store = await storeAt(fileHere())
  const mailer = await mailerOn(store, smtp(NOWHERE))
  await mailer.send(MAIL)
  await mailer.close()
  expect(await waitingIn(store)).toMatchObject([{ mail: MAIL }])
  expect(lines.at(-1)).toBe('mail: 1 wait in the outbox for the next start')
  const box = await boxHere()
  const next = await mailerOn(store, smtp(urlOf(box)))
  await vi.waitFor(() => expect(box.received).toHaveLength(1), 10_000)
  await next.close()
  await store.close()
})

test.each([
  ['whose day is over', () => smtp(NOWHERE), '2026-01-01T00:00:00.000Z'],
  [
    'for a server that is no longer named',
    (): MailSettings => ({ kind: 'folder', path: join(folder, 'mail'), from: FROM }),
    '2099-01-01T00:00:00.000Z',
  ],
])('mail %s is put into the folder at the next start, and leaves the outbox', async (_which, settings, until) => {
  const store = await storeAt(fileHere())
  accepted(await store.outbox.keep(MAIL, until))
  await (await mailerOn(store, settings())).close()
  expect(await waitingIn(store)).toEqual([])
  const [name = '', ...more] = readdirSync(join(folder, 'mail'))
  expect(more).toEqual([])
  expect(readFileSync(join(folder, 'mail', name), 'utf8')).toContain(`To: ${MAIL.to}`)
  await store.close()
})

test('where the store is busy, mail is sent all the same and waits in memory', async () => {
  const box = await boxHere()
  const busy = async () => refuse({ kind: 'busy', params: {} })
  const mailer = await mailerOn({ outbox: { keep: busy, waiting: busy, drop: busy, sweep: busy } }, smtp(urlOf(box)))
  expect(await mailer.send(MAIL)).toBe(true)
  expect(box.received).toHaveLength(1)
  await mailer.close()
  expect(lines).toEqual([
    'mail: the outbox could not be read; what waits there is sent at the next start',
    'mail: one could not be put into the outbox and waits in memory only',
  ])
})
