import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { canonical } from '../../src/record/canonical.ts'
import { restoreToDatabase, restoreToFile } from '../../src/store/backup.ts'
import { digestOf } from '../../src/store/files.ts'
import type { Keeper } from '../../src/store/keeper.ts'
import { provesConsistency, provesInclusion } from '../../src/store/merkle.ts'
import { LATEST } from '../../src/store/migrations.ts'
import { openStore } from '../../src/store/open.ts'
import { commitmentTo } from '../../src/store/personal.ts'
import type { Checkpoint, Store } from '../../src/store/port.ts'
import { openSqlite } from '../../src/store/sqlite-file.ts'
import { storeOver } from '../../src/store/store.ts'
import { runs } from '../campaign.ts'
import { freshNegotiation, madeEntries, madeEntry } from './made-entries.ts'
import { accepted, GROUNDS, type Ground, makeFolder } from './places.ts'

describe.each(GROUNDS)('a store on $name', ({ missing, lay }) => {
  if (missing !== null) {
    test.skip(missing, () => {})
    return
  }

  let ground: Ground
  let keeper: Keeper
  let store: Store
  const { folder, remove } = makeFolder()

  beforeAll(async () => {
    ground = await lay()
    keeper = accepted(await ground.open())
    store = storeOver(keeper)
  })
  afterAll(async () => {
    await store.close()
    await ground.end()
    remove()
  })

  const begin = async (count: number) => {
    const negotiation = freshNegotiation()
    const empty = accepted(await store.create(negotiation))
    const checkpoint = count === 0 ? empty : accepted(await store.append(negotiation, 0, madeEntries(0, count)))
    return { negotiation, checkpoint }
  }

  test('gives back the entries that were appended, in whatever steps', async () => {
    const steps = fc.array(fc.array(fc.string({ unit: 'binary', minLength: 1 }), { maxLength: 5 }), { maxLength: 5 })
    await fc.assert(
      fc.asyncProperty(steps, async batches => {
        const { negotiation } = await begin(0)
        let seq = 0
        for (const words of batches) {
          const entries = words.map((word, i) => madeEntry(seq + 1 + i, word))
          seq = accepted(await store.append(negotiation, seq, entries)).size
        }
        const kept = accepted(await store.entries(negotiation, 1))
        const all = batches.flat().map((word, i) => madeEntry(i + 1, word))
        const verdict = accepted(await store.verify(negotiation, null))
        return canonical(kept) === canonical(all) && verdict.kind === 'holds'
      }),
      { numRuns: runs(10) },
    )
  })

  test('more entries than one statement or one page takes', async () => {
    const { negotiation, checkpoint } = await begin(6_001)
    expect(checkpoint.size).toBe(6_001)
    const late = accepted(await store.entries(negotiation, 4_999))
    expect(late.map(({ seq }) => seq)).toEqual(Array.from({ length: 1_003 }, (_, i) => 4_999 + i))
    expect(accepted(await store.verify(negotiation, checkpoint))).toEqual({ kind: 'holds', checkpoint, files: 0 })
  })

  test('a lost race is refused with the number that stands there, and nothing is written', async () => {
    const { negotiation, checkpoint } = await begin(3)
    const late = await store.append(negotiation, 2, [madeEntry(3, 'late')])
    expect(late).toEqual({
      ok: false,
      refusal: { kind: 'lost-race', params: { negotiation, expected: 2, actual: 3 } },
    })
    expect(await store.append(negotiation, 4, [madeEntry(5, 'early')])).toMatchObject({
      refusal: { kind: 'lost-race' },
    })
    expect(accepted(await store.checkpoint(negotiation))).toEqual(checkpoint)
    expect(accepted(await store.entries(negotiation, 1))).toHaveLength(3)
  })

  test('refuses numbers that do not follow, negotiations that are not there or there already', async () => {
    const { negotiation } = await begin(1)
    const kindOf = (answer: unknown) => (answer as { refusal?: { kind: string } }).refusal?.kind
    const nobody = freshNegotiation()
    expect(kindOf(await store.append(negotiation, 1, [madeEntry(3, 'x')]))).toBe('not-in-sequence')
    expect(kindOf(await store.append(negotiation, 1, [madeEntry(2, 'x'), madeEntry(2, 'y')]))).toBe('not-in-sequence')
    expect(kindOf(await store.create(negotiation))).toBe('negotiation-exists')
    expect(kindOf(await store.append(nobody, 0, [madeEntry(1, 'x')]))).toBe('unknown-negotiation')
    expect(kindOf(await store.entries(nobody, 1))).toBe('unknown-negotiation')
    expect(kindOf(await store.checkpoint(nobody))).toBe('unknown-negotiation')
    expect(kindOf(await store.verify(nobody, null))).toBe('unknown-negotiation')
    expect(kindOf(await store.putFile(nobody, Buffer.from('x'), 'text/plain'))).toBe('unknown-negotiation')
    expect(kindOf(await store.putPersonal(nobody, 'a', Buffer.from('x')))).toBe('unknown-negotiation')
    expect(accepted(await store.negotiations())).toContain(negotiation)
    expect(accepted(await store.negotiations())).not.toContain(nobody)
  })

  test('of many who begin one negotiation at once, one does', async () => {
    const negotiation = freshNegotiation()
    const answers = await Promise.all(Array.from({ length: 8 }, () => store.create(negotiation)))
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1)
  })

  test('ten writers on two connections: every acknowledged entry stands once, where it was said to', async () => {
    const { negotiation } = await begin(0)
    const other = storeOver(accepted(await ground.open()))
    const acknowledged: { seq: number; words: string }[] = []
    const write = async (writer: number): Promise<void> => {
      const through = writer % 2 === 0 ? store : other
      for (let done = 0, last = 0; done < 8; ) {
        const words = `${writer}-${done}`
        const answer = await through.append(negotiation, last, [madeEntry(last + 1, words)])
        if (answer.ok) {
          last = answer.value.size
          acknowledged.push({ seq: last, words })
          done += 1
        } else {
          expect(answer.refusal.kind).toBe('lost-race')
          last = Number(answer.refusal.params.actual)
        }
      }
    }
    await Promise.all(Array.from({ length: 10 }, (_, writer) => write(writer)))
    await other.close()
    const kept = accepted(await store.entries(negotiation, 1)).map(({ seq, change }) => ({
      seq,
      words: change.kind === 'add' && change.after.kind === 'party' ? change.after.value.name.en : '',
    }))
    expect(kept).toEqual(acknowledged.toSorted((one, another) => one.seq - another.seq))
    expect(kept).toHaveLength(80)
    expect(accepted(await store.verify(negotiation, null)).kind).toBe('holds')
  })

  test('files by their digest, the same bytes once, each negotiation its own', async () => {
    const { negotiation } = await begin(1)
    const { negotiation: other } = await begin(1)
    const bytes = Uint8Array.from({ length: 70_000 }, (_, i) => i % 251)
    const digest = accepted(await store.putFile(negotiation, bytes, 'application/pdf'))
    expect(digest).toBe(digestOf(bytes))
    expect(accepted(await store.putFile(negotiation, bytes, 'text/plain'))).toBe(digest)
    const empty = accepted(await store.putFile(negotiation, new Uint8Array(), 'text/plain'))
    const kept = accepted(await store.file(negotiation, digest))
    expect(kept?.mediaType).toBe('application/pdf')
    expect(Buffer.compare(kept?.bytes ?? Buffer.of(), bytes)).toBe(0)
    expect(accepted(await store.file(other, digest))).toBeNull()
    expect(accepted(await store.files(negotiation))).toEqual([
      { digest, mediaType: 'application/pdf', ordinal: 1 },
      { digest: empty, mediaType: 'text/plain', ordinal: 2 },
    ])
    expect(accepted(await store.verify(negotiation, null))).toMatchObject({ kind: 'holds', files: 2 })
  })

  test('personal data is apart, is committed to, and can be erased while the log stays valid', async () => {
    const { negotiation } = await begin(0)
    const bytes = Buffer.from('Erika Mustermann, erika@example.org')
    const commitment = accepted(await store.putPersonal(negotiation, 'person-1', bytes))
    const again = accepted(await store.putPersonal(negotiation, 'person-2', bytes))
    expect(again).not.toBe(commitment)
    const row = await keeper.db
      .selectFrom('record_personal')
      .selectAll()
      .where('negotiation', '=', negotiation)
      .where('id', '=', 'person-1')
      .executeTakeFirstOrThrow()
    expect(commitmentTo(row.salt ?? Buffer.of(), bytes)).toBe(commitment)
    const checkpoint = accepted(await store.append(negotiation, 0, [madeEntry(1, `person ${commitment}`)]))
    expect(await store.putPersonal(negotiation, 'person-1', Buffer.from('other'))).toMatchObject({
      refusal: { kind: 'personal-exists' },
    })
    expect(accepted(await store.personal(negotiation, 'person-1'))).toMatchObject({ kind: 'kept', commitment })

    expect(accepted(await store.erasePersonal(negotiation, 'person-1'))).toBeNull()
    expect(accepted(await store.personal(negotiation, 'person-1'))).toEqual({ kind: 'erased', commitment })
    const left = await keeper.db
      .selectFrom('record_personal')
      .selectAll()
      .where('negotiation', '=', negotiation)
      .execute()
    expect(left.map(({ id, salt, bytes }) => [id, salt === null, bytes === null])).toEqual(
      expect.arrayContaining([
        ['person-1', true, true],
        ['person-2', false, false],
      ]),
    )
    expect(accepted(await store.verify(negotiation, checkpoint))).toMatchObject({ kind: 'holds' })
    expect(accepted(await store.entries(negotiation, 1))).toHaveLength(1)
    expect(accepted(await store.personal(negotiation, 'nobody'))).toBeNull()
    expect(await store.erasePersonal(negotiation, 'nobody')).toMatchObject({ refusal: { kind: 'unknown-personal' } })
  })

  test('proofs hold against the checkpoints that were given out', async () => {
    const { negotiation } = await begin(0)
    const given: Checkpoint[] = []
    for (const count of [1, 2, 5, 8, 1, 6])
      given.push(
        accepted(await store.append(negotiation, given.at(-1)?.size ?? 0, madeEntries(given.at(-1)?.size ?? 0, count))),
      )
    const last = given.at(-1)
    for (const to of given) {
      for (let seq = 1; seq <= to.size; seq++) {
        const proof = accepted(await store.inclusion(negotiation, seq, to.size))
        expect(proof.root).toBe(to.root)
        expect(provesInclusion(proof)).toBe(true)
      }
      for (const from of given.filter(({ size }) => size <= to.size)) {
        const path = accepted(await store.consistency(negotiation, from.size, to.size))
        expect(provesConsistency({ from, to, path })).toBe(true)
      }
    }
    const beyond = (last?.size ?? 0) + 1
    for (const answer of [
      await store.inclusion(negotiation, beyond, beyond),
      await store.inclusion(negotiation, 0, 3),
      await store.inclusion(negotiation, 3, 2),
      await store.consistency(negotiation, 1, beyond),
      await store.consistency(negotiation, 3, 2),
    ])
      expect(answer).toMatchObject({ refusal: { kind: 'no-such-entry' } })
  })

  test('a backup while others write is one state of the record; restored, it verifies and goes on', async () => {
    const { negotiation } = await begin(500)
    const digest = accepted(await store.putFile(negotiation, Buffer.from('a leaked draft'), 'text/plain'))
    await store.putPersonal(negotiation, 'person-1', Buffer.from('somebody'))
    const given = new Map<number, string>()
    const before = accepted(await store.checkpoint(negotiation))
    given.set(before.size, before.root)
    let isWriting = true
    const writing = (async () => {
      for (let last = before.size; isWriting; ) {
        const answer = accepted(await store.append(negotiation, last, madeEntries(last, 3)))
        given.set(answer.size, answer.root)
        last = answer.size
        await new Promise(resolve => setImmediate(resolve))
      }
    })()
    const path = join(folder, `${negotiation}.backup`)
    const lines = accepted(await store.backup(path))
    isWriting = false
    await writing
    const line = lines.find(({ checkpoint }) => checkpoint.negotiation === negotiation)
    expect(line).toMatchObject({ files: 1, broken: null })
    expect(given.get(line?.checkpoint.size ?? -1)).toBe(line?.checkpoint.root)

    expect(await store.backup(path)).toMatchObject({ refusal: { kind: 'already-there' } })
    const restored = join(folder, `${negotiation}.sqlite`)
    expect(accepted(await restoreToFile(restored, path))).toEqual(lines)
    expect(await restoreToFile(restored, path)).toMatchObject({ refusal: { kind: 'already-there' } })
    const copy = storeOver(accepted(await openSqlite(restored)))
    expect(accepted(await copy.verify(negotiation, line?.checkpoint ?? null)).kind).toBe('holds')
    expect(accepted(await copy.file(negotiation, digest))?.mediaType).toBe('text/plain')
    expect(accepted(await copy.personal(negotiation, 'person-1'))).toMatchObject({ kind: 'kept' })
    const size = line?.checkpoint.size ?? 0
    expect(accepted(await copy.append(negotiation, size, madeEntries(size, 1))).size).toBe(size + 1)
    await copy.close()
  })

  test('a backup comes back into a database that holds none of it, and not twice', async () => {
    const path = join(folder, 'elsewhere.backup')
    const elsewhere = accepted(await openStore({ kind: 'sqlite', path: join(folder, 'elsewhere.sqlite') }))
    const negotiation = freshNegotiation()
    accepted(await elsewhere.create(negotiation))
    const checkpoint = accepted(await elsewhere.append(negotiation, 0, madeEntries(0, 20)))
    accepted(await elsewhere.backup(path))
    await elsewhere.close()
    expect(accepted(await restoreToDatabase(keeper, path))).toEqual([{ checkpoint, files: 0, broken: null }])
    expect(accepted(await store.verify(negotiation, checkpoint)).kind).toBe('holds')
    expect(await restoreToDatabase(keeper, path)).toMatchObject({ refusal: { kind: 'negotiation-exists' } })
    expect(await restoreToFile(join(folder, 'never'), join(folder, 'nowhere'))).toMatchObject({
      refusal: { kind: 'no-such-record' },
    })
  })

  test('tables of a newer program are refused and left as they are', async () => {
    await keeper.db
      .insertInto('record_migration')
      .values({ version: LATEST + 1, applied_at: '2099-01-01T00:00:00.000Z' })
      .execute()
    expect(await ground.open()).toEqual({
      ok: false,
      refusal: { kind: 'newer-record', params: { version: LATEST + 1, known: LATEST } },
    })
    await keeper.db.deleteFrom('record_migration').where('version', '>', LATEST).execute()
    await accepted(await ground.open()).close()
  })
})
