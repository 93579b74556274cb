import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openPeople } from '../../../src/store/people/open.ts'
import type { PeopleStore } from '../../../src/store/people/port.ts'
import { freshNegotiation } from '../made-entries.ts'
import { accepted, makeFolder } from '../places.ts'
import { PEOPLE_GROUNDS, type PeopleGround, SECRET } from './grounds.ts'
import { ask, madeComment } from './made-comments.ts'

const LINK = 'https://site.example/sign-in/en/join/?key=nobody-guesses-this'
const MAIL = { to: 'reader@mail.example', subject: 'Grüße – λ', text: `One line.\n${LINK}\n` }
const UNTIL = '2026-03-02T12:00:00.000Z'

describe.each(PEOPLE_GROUNDS)('mail on its way on $name', ({ missing, lay }) => {
  if (missing !== null) {
    test.skip(missing, () => {})
    return
  }

  let ground: PeopleGround
  let store: PeopleStore
  beforeAll(async () => {
    ground = await lay()
    store = accepted(await ground.open())
  })
  afterAll(async () => {
    await store.close()
    await ground.end()
  })

  const waiting = async () => accepted(await store.outbox.waiting())

  test('is there until it is dropped, the oldest first, sign by sign', async () => {
    const late = accepted(await store.outbox.keep({ ...MAIL, text: '' }, '2026-03-03T12:00:00.000Z'))
    const early = accepted(await store.outbox.keep(MAIL, UNTIL))
    expect(await waiting()).toEqual([
      { id: early, until: UNTIL, mail: MAIL },
      { id: late, until: '2026-03-03T12:00:00.000Z', mail: { ...MAIL, text: '' } },
    ])
    accepted(await store.outbox.drop(early))
    accepted(await store.outbox.drop(early))
    expect((await waiting()).map(({ id }) => id)).toEqual([late])
    accepted(await store.outbox.drop(late))
    expect(await waiting()).toEqual([])
  })

  test('goes a day after its time, and not before', async () => {
    accepted(await store.outbox.keep(MAIL, UNTIL))
    expect(accepted(await store.outbox.sweep('2026-03-03T12:00:00.000Z'))).toBe(0)
    expect(await waiting()).toHaveLength(1)
    expect(accepted(await store.outbox.sweep('2026-03-03T12:00:00.001Z'))).toBe(1)
    expect(await waiting()).toEqual([])
  })

  test('is in no export and in no log', async () => {
    const negotiation = freshNegotiation()
    accepted(await store.add(madeComment(negotiation, { status: 'public' })))
    const id = accepted(await store.outbox.keep(MAIL, UNTIL))
    const given = JSON.stringify([
      accepted(await store.exportAll(negotiation)),
      accepted(await store.acts(negotiation, 1)),
      accepted(await store.list(negotiation, ask())),
    ])
    for (const secret of [MAIL.to, LINK, MAIL.subject, id]) expect(given).not.toContain(secret)
    accepted(await store.outbox.drop(id))
  })
})

describe('the file', () => {
  const { folder, remove } = makeFolder()
  afterAll(remove)
  const openAt = async (path: string) => accepted(await openPeople({ kind: 'sqlite', path }, SECRET))
  const bytesOf = (path: string) => Buffer.concat(['', '-wal'].map(end => readFileSync(path + end)))

  test('holds neither address nor link, and no key of what was dropped', async () => {
    const path = join(folder, 'closed.sqlite')
    const store = await openAt(path)
    const id = accepted(await store.outbox.keep(MAIL, UNTIL))
    const eye = new DatabaseSync(path, { readOnly: true })
    const row = eye.prepare("select key from people_key where kind = 'mail' and owner = ?").get(id)
    const key = Buffer.from(row?.key as Uint8Array)
    eye.close()
    expect(bytesOf(path).includes(key)).toBe(true)
    for (const secret of [MAIL.to, LINK, 'nobody-guesses-this']) expect(bytesOf(path).includes(secret)).toBe(false)
    accepted(await store.outbox.drop(id))
    accepted(await store.outbox.sweep(UNTIL))
    expect(bytesOf(path).includes(key)).toBe(false)
    await store.close()
  })

  test('of the program before gets an outbox, and keeps what it had', async () => {
    const path = join(folder, 'before.sqlite')
    const negotiation = freshNegotiation()
    const made = await openAt(path)
    accepted(await made.add(madeComment(negotiation, { text: 'words of before' })))
    await made.close()
    const old = new DatabaseSync(path)
    old.exec('drop table people_mail; delete from people_migration where version = 2')
    old.close()
    const store = await openAt(path)
    accepted(await store.outbox.keep(MAIL, UNTIL))
    expect(accepted(await store.outbox.waiting())).toHaveLength(1)
    expect(accepted(await store.list(negotiation, ask()))[0]?.text).toBe('words of before')
    expect(accepted(await store.verify(negotiation))).toBe(true)
    await store.close()
  })
})
