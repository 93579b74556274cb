import { execFileSync } from 'node:child_process'
import { chmodSync, chownSync, copyFileSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { fileURLToPath } from 'node:url'
import { afterAll, describe, expect, test } from 'vitest'
import { openPeople, peoplePathOf } from '../../../src/store/people/open.ts'
import type { PeopleStore } from '../../../src/store/people/port.ts'
import { effort } from '../../effort.ts'
import { freshNegotiation } from '../made-entries.ts'
import { accepted, makeFolder } from '../places.ts'
import { SECRET } from './grounds.ts'
import { ask, madeComment } from './made-comments.ts'

const { folder, remove } = makeFolder()
afterAll(remove)

const negotiation = freshNegotiation()
const kindOf = (answer: unknown) => (answer as { refusal?: { kind: string } }).refusal?.kind
const openAt = (path: string, secret = SECRET) => openPeople({ kind: 'sqlite', path }, secret)

const makeStore = async (name: string, text = 'words'): Promise<string> => {
  const path = join(folder, name)
  const store = accepted(await openAt(path))
  accepted(await store.add(madeComment(negotiation, { text })))
  await store.close()
  return path
}

/** Changes a file behind the program's back. */
const tamper = (path: string, sql: string): void => {
  const database = new DatabaseSync(path)
  database.exec(sql)
  database.close()
}

test.each([
  ['talks.sqlite', 'talks.people.sqlite'],
  ['/a/b.sqlite/talks.sqlite', '/a/b.sqlite/talks.people.sqlite'],
  ['talks.db', 'talks.db.people.sqlite'],
  ['sqlite', 'sqlite.people.sqlite'],
])('beside %s stands %s', (record, people) => expect(peoplePathOf(record)).toBe(people))

describe('the secret', () => {
  test('another one is refused, and nothing is changed; the first one still opens', async () => {
    const path = await makeStore('secret.sqlite')
    const before = readFileSync(path)
    expect(kindOf(await openAt(path, `${SECRET}.`))).toBe('people-wrong-secret')
    expect(readFileSync(path).equals(before)).toBe(true)
    const store = accepted(await openAt(path))
    expect(accepted(await store.list(negotiation, ask()))).toHaveLength(1)
    await store.close()
  })

  test('one of fewer than 32 bytes is refused before anything is made', async () => {
    const path = join(folder, 'short.sqlite')
    expect(kindOf(await openAt(path, 'x'.repeat(31)))).toBe('people-short-secret')
    expect(statSync(path, { throwIfNoEntry: false })).toBeUndefined()
    await accepted(await openAt(path, 'ü'.repeat(16))).close()
  })

  test('two stores with one secret have other keys', async () => {
    const [one, other] = await Promise.all(['one.sqlite', 'other.sqlite'].map(name => makeStore(name)))
    const proofOf = (path = '') => {
      const database = new DatabaseSync(path, { readOnly: true })
      const row = database.prepare('select hex(proof) as proof from people_secret').get()
      database.close()
      return row?.proof
    }
    expect(proofOf(one)).not.toBe(proofOf(other))
  })
})

describe('the file', () => {
  test.skipIf(process.platform === 'win32')('is for its owner alone, with what lies beside it', async () => {
    const path = join(folder, 'mode.sqlite')
    const store = accepted(await openAt(path))
    accepted(await store.add(madeComment(negotiation)))
    expect(['', '-wal', '-shm'].map(end => statSync(path + end).mode & 0o777)).toEqual([0o600, 0o600, 0o600])
    await store.close()
    chmodSync(path, 0o644)
    await accepted(await openAt(path)).close()
    expect(statSync(path).mode & 0o777).toBe(0o600)
  })

  test('of many who begin one at once all open it', async () => {
    const path = join(folder, 'many.sqlite')
    const opened = await Promise.all(Array.from({ length: 6 }, () => openAt(path)))
    expect(opened.map(kindOf)).toEqual(opened.map(() => undefined))
    const stores: readonly PeopleStore[] = opened.map(accepted)
    for (const store of stores) accepted(await store.add(madeComment(negotiation)))
    for (const store of stores) await store.close()
  })

  test('an empty one was begun and not finished', async () => {
    const path = join(folder, 'empty.sqlite')
    writeFileSync(path, '')
    await accepted(await openAt(path)).close()
  })

  test('garbage, a folder, another program’s database, a place that is not there: refused and left alone', async () => {
    const [garbage, directory, foreign] = ['garbage', 'directory', 'foreign'].map(name => join(folder, name)) as [
      string,
      string,
      string,
    ]
    writeFileSync(garbage, 'Dear Sir or Madam, '.repeat(500))
    mkdirSync(directory)
    tamper(foreign, 'create table recipes (name text)')
    const before = [garbage, foreign].map(path => readFileSync(path))
    for (const path of [garbage, directory, foreign]) expect(kindOf(await openAt(path))).toBe('not-a-people-store')
    expect([garbage, foreign].map(path => readFileSync(path))).toEqual(before)
    expect(kindOf(await openAt(join(folder, 'nowhere', 'talks.sqlite')))).toBe('cannot-open')
  })

  test('of a newer program: refused and left as it is', async () => {
    const path = await makeStore('newer.sqlite')
    tamper(path, "insert into people_migration values (99, '2030-01-01')")
    const refused = await openAt(path)
    expect(refused).toEqual({ ok: false, refusal: { kind: 'newer-people-store', params: { version: 99, known: 2 } } })
  })
})

describe('what was changed behind our back', () => {
  test.each([
    ['an act', `update people_act set json = replace(json, '"written"', '"erased"')`],
    ['an act with its hash', "update people_act set json = '{}', leaf = '00'"],
    ['a hash', "update people_act set leaf = '00'"],
    ['an act taken out', 'delete from people_act'],
    ['an act put in', 'insert into people_act select negotiation, 2, json, leaf from people_act'],
    ['the size', 'update people_log set size = 0'],
    ['the root', "update people_log set root = '00'"],
    ['the edge', "update people_log set edge = '00'"],
  ])('%s: the log no longer holds', async (what, sql) => {
    const path = await makeStore(`tampered ${what}.sqlite`)
    tamper(path, sql)
    const store = accepted(await openAt(path))
    expect(accepted(await store.verify(negotiation))).toBe(false)
    await store.close()
  })

  test('words put under another comment do not open there', async () => {
    const path = await makeStore('swapped.sqlite')
    const store = accepted(await openAt(path))
    const { id } = accepted(await store.add(madeComment(negotiation, { text: 'other words' })))
    tamper(
      path,
      `update people_comment set words = (select words from people_comment where id <> '${id}') where id = '${id}'`,
    )
    expect(kindOf(await store.find(negotiation, id))).toBe('damaged')
    expect(kindOf(await store.list(negotiation, ask()))).toBe('damaged')
    const erased = accepted(await store.change(negotiation, id, { erase: true, acts: [] }))
    expect([erased.status, accepted(await store.list(negotiation, ask())).length]).toEqual(['erased', 2])
    await store.close()
  })
})

describe('a folder that may not be written', () => {
  // Root may write everywhere, so that the question is asked as somebody else.
  const program = fileURLToPath(new URL('read-only.ts', import.meta.url))
  const isRoot = process.getuid?.() === 0
  const somebody = isRoot ? { uid: 65_534, gid: 65_534 } : {}
  const askAs = (...args: readonly string[]): readonly string[] =>
    JSON.parse(execFileSync(process.execPath, [program, ...args], { ...somebody, encoding: 'utf8' }))

  const canAsk = (() => {
    try {
      return askAs().length === 0
    } catch {
      return false
    }
  })()

  test.skipIf(process.platform === 'win32' || !canAsk)(
    canAsk ? 'is read from; writes are refused' : 'nobody else may run this program here, so this is not tested',
    async () => {
      chmodSync(folder, 0o755)
      const path = await makeStore('to-copy.sqlite', 'read me')
      const directory = join(folder, 'read-only')
      mkdirSync(directory)
      const there = join(directory, 'talks.people.sqlite')
      copyFileSync(path, there)
      if (isRoot) chownSync(there, somebody.uid ?? 0, somebody.gid ?? 0)
      for (const mode of [0o400, 0o600]) {
        chmodSync(there, mode)
        chmodSync(directory, 0o555)
        expect(askAs(there, negotiation)).toEqual(['read me', 'true', 'read-only'])
        chmodSync(directory, 0o755)
      }
    },
  )
})

describe('what a comment costs', () => {
  test('a thousand, one after the other', async () => {
    const store = accepted(await openAt(join(folder, 'timed.sqlite')))
    const spent: number[] = []
    for (let i = 0; i < 1_000; i++) {
      const made = madeComment(negotiation, { address: `reader-${i}@mail.example`, text: 'words '.repeat(80) })
      spent.push(await effort(async () => accepted(await store.add(made))))
    }
    await store.close()
    const [median = 0, late = 0] = [500, 990].map(i => spent.toSorted((one, other) => one - other)[i])
    console.log(`1,000 comments added, processor time: median ${median.toFixed(1)} ms, p99 ${late.toFixed(1)} ms`)
    expect(late).toBeLessThan(100)
  })
})
