import { execFileSync, spawn } from 'node:child_process'
import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { fileURLToPath } from 'node:url'
import { afterAll, describe, expect, test } from 'vitest'
import { openStore, restoreStore } from '../../src/store/open.ts'
import type { Store } from '../../src/store/port.ts'
import { openSqlite } from '../../src/store/sqlite-file.ts'
import { storeOver } from '../../src/store/store.ts'
import { freshNegotiation, madeEntries, madeEntry } from './made-entries.ts'
import { accepted, makeFolder } from './places.ts'

const { folder, remove } = makeFolder()
afterAll(remove)

const negotiation = freshNegotiation()
const open = async (path: string): Promise<Store> => accepted(await openStore({ kind: 'sqlite', path }))
const kindOf = (answer: unknown) => (answer as { refusal?: { kind: string } }).refusal?.kind

const makeRecord = async (name: string, count: number): Promise<string> => {
  const path = join(folder, name)
  const store = await open(path)
  accepted(await store.create(negotiation))
  accepted(await store.append(negotiation, 0, madeEntries(0, count)))
  accepted(await store.putFile(negotiation, Buffer.alloc(20_000, 'file'), 'text/plain'))
  await store.close()
  return path
}

describe('a file that is no record, or one no more', () => {
  test('is made only where that is asked for, and whole', async () => {
    const path = join(folder, 'new.sqlite')
    expect(kindOf(await openStore({ kind: 'sqlite', path }, { missing: 'refuse' }))).toBe('no-such-record')
    expect(existsSync(path)).toBe(false)
    const opened = await Promise.all(Array.from({ length: 5 }, () => open(path)))
    for (const store of opened) await store.close()
    expect(readdirSync(folder).filter(name => name.startsWith('new'))).toEqual(['new.sqlite'])
    expect(kindOf(await openStore({ kind: 'sqlite', path: join(folder, 'nowhere', 'x') }))).toBe('cannot-open')
  })

  test('garbage, an empty file, a folder, the database of another program: refused, and left as they are', async () => {
    const garbage = join(folder, 'garbage')
    writeFileSync(garbage, 'Dear Sir or Madam, '.repeat(500))
    const empty = join(folder, 'empty')
    writeFileSync(empty, '')
    const foreign = join(folder, 'foreign')
    const database = new DatabaseSync(foreign)
    database.exec('create table recipes (name text)')
    database.close()
    for (const path of [garbage, empty, foreign]) {
      const before = readFileSync(path)
      expect(kindOf(await openStore({ kind: 'sqlite', path }))).toBe('not-a-record')
      expect(kindOf(await restoreStore({ kind: 'sqlite', path: join(folder, 'never') }, path))).toBe('not-a-record')
      expect(Buffer.compare(readFileSync(path), before)).toBe(0)
    }
    const directory = join(folder, 'directory')
    mkdirSync(directory)
    expect(kindOf(await openStore({ kind: 'sqlite', path: directory }))).toBe('not-a-record')
    expect(existsSync(join(folder, 'never'))).toBe(false)
  })

  test('cut short anywhere, it is refused, never read as a shorter record', async () => {
    const whole = await makeRecord('whole.sqlite', 300)
    const size = statSync(whole).size
    for (const left of [100, 4_096, 20_000, size / 2, size - 4_096, size - 1]) {
      const path = join(folder, `cut-${Math.floor(left)}.sqlite`)
      copyFileSync(whole, path)
      truncateSync(path, Math.floor(left))
      const opened = await openStore({ kind: 'sqlite', path })
      expect(['damaged', 'not-a-record']).toContain(kindOf(opened))
      expect(kindOf(await restoreStore({ kind: 'sqlite', path: join(folder, 'never') }, path))).toBe(kindOf(opened))
      expect(statSync(path).size).toBe(Math.floor(left))
    }
  })

  test('any byte of the file changed: found, or nothing of the record is changed', async () => {
    const whole = await makeRecord('flipped.sqlite', 60)
    const sound = await open(whole)
    const entries = JSON.stringify(accepted(await sound.entries(negotiation, 1)))
    await sound.close()
    const size = statSync(whole).size
    let found = 0
    for (let at = 0; at < size; at += Math.floor(size / 199)) {
      const path = join(folder, 'flip.sqlite')
      const bytes = readFileSync(whole)
      bytes[at] = (bytes[at] ?? 0) ^ 0x55
      writeFileSync(path, bytes)
      const opened = await openStore({ kind: 'sqlite', path }, { missing: 'refuse' })
      const verdict = opened.ok ? await opened.value.verify(negotiation, null) : opened
      const holds = verdict.ok && 'kind' in verdict.value && verdict.value.kind === 'holds'
      if (!holds) found += 1
      else if (opened.ok) expect(JSON.stringify(accepted(await opened.value.entries(negotiation, 1)))).toBe(entries)
      if (opened.ok) await opened.value.close()
    }
    expect(found).toBeGreaterThan(100)
  })
})

describe('a record at work', () => {
  test('is not restored from: what its log holds would be missing', async () => {
    const path = join(folder, 'at-work.sqlite')
    const store = await open(path)
    accepted(await store.create(negotiation))
    expect(kindOf(await restoreStore({ kind: 'sqlite', path: join(folder, 'never') }, path))).toBe('not-a-backup')
    await store.close()
    expect(accepted(await restoreStore({ kind: 'sqlite', path: join(folder, 'rested') }, path))).toHaveLength(1)
  })
})

describe('a full disk', () => {
  test('refuses what does not fit, half-writes nothing, and reads go on', async () => {
    const path = await makeRecord('full.sqlite', 10)
    const pages = statSync(path).size / 4_096
    const store = storeOver(accepted(await openSqlite(path, { pages: pages + 2 })))
    const before = accepted(await store.checkpoint(negotiation))
    expect(kindOf(await store.append(negotiation, 10, madeEntries(10, 2_000)))).toBe('disk-full')
    expect(kindOf(await store.putFile(negotiation, Buffer.alloc(100_000, 'x'), 'text/plain'))).toBe('disk-full')
    expect(accepted(await store.checkpoint(negotiation))).toEqual(before)
    expect(accepted(await store.entries(negotiation, 1))).toHaveLength(10)
    expect(accepted(await store.verify(negotiation, before)).kind).toBe('holds')
    await store.close()
    const freed = await open(path)
    expect(accepted(await freed.append(negotiation, 10, madeEntries(10, 2_000))).size).toBe(2_010)
    expect(accepted(await freed.verify(negotiation, before)).kind).toBe('holds')
    await freed.close()
  })

  const disk = join(folder, 'disk')
  const mounted = (() => {
    mkdirSync(disk)
    try {
      execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', disk], { stdio: 'ignore' })
      return true
    } catch {
      return false
    }
  })()
  afterAll(() => {
    if (mounted) execFileSync('umount', ['-l', disk])
  })

  test.skipIf(!mounted)(
    mounted ? 'a disk of one megabyte, filled' : 'no small disk can be mounted here, so none is filled',
    async () => {
      const path = join(disk, 'record.sqlite')
      const store = await open(path)
      accepted(await store.create(negotiation))
      let last = 0
      for (let answer = await store.append(negotiation, 0, madeEntries(0, 100)); answer.ok; ) {
        last = answer.value.size
        answer = await store.append(negotiation, last, madeEntries(last, 100))
        if (!answer.ok) expect(answer.refusal.kind).toBe('disk-full')
        expect(last).toBeLessThan(10_000)
      }
      expect(accepted(await store.entries(negotiation, 1))).toHaveLength(last)
      expect(kindOf(await store.backup(join(disk, 'backup')))).toBe('disk-full')
      expect(readdirSync(disk).filter(name => name.startsWith('backup'))).toEqual([])
      expect(accepted(await store.verify(negotiation, null)).kind).toBe('holds')
      await store.close()
      const again = await open(path)
      expect(accepted(await again.entries(negotiation, 1))).toHaveLength(last)
      await again.close()
    },
  )
})

describe('a folder that may not be written', () => {
  // Root may write everywhere, so that the question is asked as somebody else.
  const program = fileURLToPath(new URL('read-only.ts', import.meta.url))
  const somebody = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {}
  const askAs = (path: string): readonly string[] =>
    JSON.parse(execFileSync(process.execPath, [program, path, negotiation], { ...somebody, encoding: 'utf8' }))

  const canAsk = (() => {
    try {
      return execFileSync(process.execPath, [program], { ...somebody, encoding: 'utf8' }) === '[]\n'
    } catch {
      return false
    }
  })()

  test.skipIf(process.platform === 'win32' || !canAsk)(
    canAsk ? 'is read from; writes are refused' : 'nobody else may run this program here, so this is not tested',
    async () => {
      chmodSync(folder, 0o755)
      const path = await makeRecord('to-copy.sqlite', 7)
      const directory = join(folder, 'read-only')
      mkdirSync(directory)
      const there = join(directory, 'record.sqlite')
      copyFileSync(path, there)
      chmodSync(there, 0o444)
      chmodSync(directory, 0o555)
      const answers = ['7 entries', 'holds', 'read-only', 'read-only', 'read-only']
      expect(askAs(there)).toEqual(answers)
      // A file that may be written in a folder that may not: no log can be laid beside it.
      chmodSync(there, 0o666)
      expect(askAs(there)).toEqual(answers)
      expect(readdirSync(directory)).toEqual(['record.sqlite'])
      chmodSync(directory, 0o755)
    },
  )
})

describe('two processes on one file', () => {
  test('both write, and every acknowledged entry is there', async () => {
    const path = join(folder, 'two.sqlite')
    await (await open(path)).close()
    const program = fileURLToPath(new URL('kill-writer.ts', import.meta.url))
    const run = (): Promise<string> =>
      new Promise(resolve => {
        const child = spawn(process.execPath, [program, '3', 'sqlite', path])
        let said = ''
        child.stdout.on('data', chunk => {
          said += chunk
          if (said.split('\n').length > 60) child.kill('SIGKILL')
        })
        child.on('close', () => resolve(said))
      })
    const [one, other] = await Promise.all([run(), run()])
    const lines = `${one}${other}`.split('\n').filter(line => /^\S+ \d+ \d+ \S+\.\d+\.\d+$/.test(line))
    expect(lines.length).toBeGreaterThan(100)
    const store = await open(path)
    for (const id of accepted(await store.negotiations())) {
      const text = JSON.stringify(accepted(await store.entries(id, 1)))
      const marks = lines.filter(line => line.startsWith(`${id} `)).map(line => line.split(' ')[3] ?? '')
      expect(marks.filter(mark => !text.includes(`"${mark} 1/`))).toEqual([])
      expect(accepted(await store.verify(id, null)).kind).toBe('holds')
    }
    await store.close()
  })
})

describe('what is erased', () => {
  test('is in none of the files any more', async () => {
    const path = join(folder, 'erased.sqlite')
    const secret = 'a private address that has to go'
    const holds = () =>
      ['', '-wal'].some(ending => existsSync(path + ending) && readFileSync(path + ending).includes(secret))
    const store = await open(path)
    accepted(await store.create(negotiation))
    accepted(await store.putPersonal(negotiation, 'p', Buffer.from(secret)))
    accepted(await store.append(negotiation, 0, [madeEntry(1, 'x')]))
    expect(holds()).toBe(true)
    accepted(await store.erasePersonal(negotiation, 'p'))
    expect(holds()).toBe(false)
    await store.close()
    expect(holds()).toBe(false)
  })
})
