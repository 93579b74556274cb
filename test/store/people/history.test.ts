import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Act } from '../../../src/comments/comment.ts'
import { openPeople } from '../../../src/store/people/open.ts'
import type { PeopleStore } from '../../../src/store/people/port.ts'
import { runs } from '../../campaign.ts'
import { freshNegotiation } from '../made-entries.ts'
import { accepted, makeFolder } from '../places.ts'
import { chanceFrom } from '../tampering.ts'
import { PEOPLE_GROUNDS, type PeopleGround, SECRET } from './grounds.ts'
import { act, ask } from './made-comments.ts'
import { liveThrough } from './random-history.ts'

describe.each(PEOPLE_GROUNDS)('random histories on $name', ({ missing, lay }) => {
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

  test('every comment stands as it should, and the log holds', async () => {
    for (let seed = 1; seed <= runs(3); seed++) {
      const negotiation = freshNegotiation()
      const looks: ReturnType<PeopleStore['publicOn']>[] = []
      // What is brought forward all along must end where one who reads everything anew ends.
      const watch = () => looks.push(store.publicOn(negotiation))
      const { comments } = await liveThrough(store, negotiation, { steps: 150, chance: chanceFrom(seed), watch })
      for (const look of looks) accepted(await look)
      const shown = accepted(await store.publicOn(negotiation))
      expect(accepted(await store.publicOn(negotiation))).toBe(shown)
      const given = accepted(await store.exportAll(negotiation)).comments
      expect(shown.map(({ comment: { id, name, text } }) => [id, name, text])).toEqual(
        given.map(({ id, name, text }) => [id, name ?? '', text ?? '']),
      )
      expect(given.length).toBeGreaterThan(5)
      const kept = accepted(await store.list(negotiation, ask()))
      expect(new Map(kept.map(one => [one.id, one]))).toEqual(new Map(comments))
      expect(accepted(await store.verify(negotiation))).toBe(true)
      const told = JSON.stringify(accepted(await store.acts(negotiation, 1)))
      expect(kept.filter(({ name, text }) => name !== '' && (told.includes(name) || told.includes(text)))).toEqual([])
    }
  })
})

/** Every way in which an address could be told by a digest of it. */
const tracesOf = (address: string): readonly (string | Buffer)[] =>
  [address, address.toLowerCase(), address.toUpperCase()].flatMap(form => [
    form,
    Buffer.from(form, 'utf16le'),
    Buffer.from(form).toString('base64').replace(/=+$/, ''),
    Buffer.from(form).toString('hex'),
    ...['md5', 'sha1', 'sha256', 'sha512'].flatMap(algorithm => {
      const digest = createHash(algorithm).update(form).digest()
      return [
        digest,
        digest.toString('hex'),
        digest.toString('hex').toUpperCase(),
        digest.toString('base64').slice(0, 20),
      ]
    }),
  ])

describe('the file', () => {
  const { folder, remove } = makeFolder()
  afterAll(remove)

  const bytesOf = (path: string): Buffer =>
    Buffer.concat(
      ['', '-wal', '-shm']
        .map(end => path + end)
        .filter(existsSync)
        .map(name => readFileSync(name)),
    )

  test('holds no address, no digest of one, and no key of what was erased, edited or expired', async () => {
    for (let seed = 1; seed <= runs(2); seed++) {
      const path = join(folder, `${seed}.people.sqlite`)
      const store = accepted(await openPeople({ kind: 'sqlite', path }, SECRET))
      const eye = new DatabaseSync(path, { readOnly: true })
      const look = eye.prepare('select hex(key) as key, hex(mark) as mark from people_key')
      const seen = new Set<string>()
      const now = (): readonly string[] =>
        look
          .all()
          .flatMap(({ key, mark }) => [String(key), String(mark)])
          .filter(one => !/^0+$/.test(one))
      const watch = (): void => {
        for (const one of now()) seen.add(one)
      }
      const negotiation = freshNegotiation()
      const left = await liveThrough(store, negotiation, { steps: 700, chance: chanceFrom(seed), watch })
      const last = [...left.comments.values()].find(({ status }) => status !== 'erased')
      if (last === undefined) throw new Error('nothing was left to erase')
      accepted(await store.change(negotiation, last.id, { erase: true, acts: [act('erased', last.id)] }))
      const bytes = bytesOf(path)
      const isThere = (trace: string | Buffer) => bytes.includes(trace)
      const live = new Set(now())
      const dead = [...seen].filter(one => !live.has(one))
      expect([left.addresses.length > 100, dead.length > 200, live.size > 100]).toEqual([true, true, true])
      // What is alive is found by the same look, so that the look is known to see.
      expect([...live].filter(one => !isThere(Buffer.from(one, 'hex')))).toEqual([])
      expect(dead.filter(one => isThere(Buffer.from(one, 'hex')))).toEqual([])
      expect(left.addresses.filter(address => tracesOf(address).some(isThere))).toEqual([])
      expect(accepted(await store.verify(negotiation))).toBe(true)
      eye.close()
      await store.close()
    }
  })

  test('an address that stands in it in the clear would be seen', () => {
    const address = 'reader@mail.example'
    const inside = (text: string | Buffer) =>
      tracesOf(address).some(trace => Buffer.concat([Buffer.from(text), Buffer.of(1)]).includes(trace))
    const hashed = (algorithm: string) => createHash(algorithm).update(address).digest()
    expect(
      [address, hashed('md5').toString('hex'), hashed('sha256').toString('base64'), hashed('sha1')].filter(inside),
    ).toHaveLength(4)
    expect(inside('another@mail.example')).toBe(false)
  })
})

/** Every name of a field that any act has. */
type FieldsOf<One> = One extends unknown ? keyof One : never
const FIELDS: Readonly<Record<FieldsOf<Act>, true>> = {
  seq: true,
  at: true,
  by: true,
  about: true,
  kind: true,
  rule: true,
  also: true,
  reason: true,
  note: true,
  changed: true,
  role: true,
  invitation: true,
  account: true,
}

test('an act has no field for words, names, addresses or networks', () => {
  expect(Object.keys(FIELDS).filter(name => /text|words|name|address|network|mail|writer/.test(name))).toEqual([])
})
