import { sql } from 'kysely'
import { Client } from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openStore } from '../../src/store/open.ts'
import type { Store } from '../../src/store/port.ts'
import { openPostgres } from '../../src/store/postgres-server.ts'
import { freshNegotiation, madeEntries, madeEntry } from './made-entries.ts'
import { accepted, layDatabase, serverGround } from './places.ts'

const kindOf = (answer: unknown) => (answer as { refusal?: { kind: string } }).refusal?.kind
const openAt = (url: string) => openStore({ kind: 'postgres', url })

describe('a server that is not there', () => {
  test.each([
    ['nobody listens', 'postgres://somebody@127.0.0.1:1/record', 'unreachable'],
    ['no such host', 'postgres://somebody@nowhere.invalid/record', 'unreachable'],
    ['no address at all', 'postgres://somebody@:x:y/record', 'cannot-open'],
  ])('%s: refused', async (_what, url, kind) => {
    expect(kindOf(await openAt(url))).toBe(kind)
  })
})

describe('a real PostgreSQL server', () => {
  if (serverGround.missing !== null) {
    test.skip(serverGround.missing, () => {})
    return
  }

  let laid: Awaited<ReturnType<typeof layDatabase>>
  beforeAll(async () => {
    laid = await layDatabase()
  })
  afterAll(() => laid.drop())

  const ask = async (sql: string): Promise<void> => {
    const client = new Client({ connectionString: laid.url })
    await client.connect()
    await client.query(sql)
    await client.end()
  }

  test('no such database: refused', async () => {
    const url = new URL(laid.url)
    url.pathname = '/travaux_that_is_not_there'
    expect(kindOf(await openAt(url.href))).toBe('no-such-record')
  })

  test('many programs that set up one database at once', async () => {
    const opened = await Promise.all(Array.from({ length: 8 }, () => openAt(laid.url)))
    expect(opened.map(kindOf)).toEqual(opened.map(() => undefined))
    for (const store of opened) await accepted(store).close()
  })

  test('where every transaction is serialisable, failures of that are tried again and nobody sees them', async () => {
    const url = new URL(laid.url)
    url.searchParams.set('options', '-c default_transaction_isolation=serializable')
    const store = accepted(await openAt(url.href))
    const negotiation = freshNegotiation()
    accepted(await store.create(negotiation))
    const write = async (): Promise<void> => {
      for (let done = 0, last = 0; done < 5; ) {
        const answer = await store.append(negotiation, last, [madeEntry(last + 1, 'x')])
        if (!answer.ok) expect(answer.refusal.kind).toBe('lost-race')
        else done += 1
        last = answer.ok ? answer.value.size : Number(answer.refusal.params.actual)
      }
    }
    await Promise.all(Array.from({ length: 6 }, write))
    const files = await Promise.all(
      Array.from({ length: 12 }, (_, i) => store.putFile(negotiation, Buffer.from(`file ${i}`), 'text/plain')),
    )
    expect(files.filter(({ ok }) => ok)).toHaveLength(12)
    expect(accepted(await store.verify(negotiation, null))).toMatchObject({
      kind: 'holds',
      checkpoint: { size: 30 },
      files: 12,
    })
    await store.close()
  })

  test('a server that would answer before it is durable is asked to wait', async () => {
    const url = new URL(laid.url)
    url.searchParams.set('options', '-c synchronous_commit=off')
    const keeper = accepted(await openPostgres(url.href))
    const { rows } = await sql<{ synchronous_commit: string }>`show synchronous_commit`.execute(keeper.db)
    expect(rows).toEqual([{ synchronous_commit: 'on' }])
    await keeper.close()
  })

  test('connections that are cut: a refusal at most, nothing half-written, and the next call goes through', async () => {
    const store: Store = accepted(await openAt(laid.url))
    const negotiation = freshNegotiation()
    accepted(await store.create(negotiation))
    let last = 0
    for (let round = 0; round < 5; round++) {
      const many = store.append(negotiation, last, madeEntries(last, 3_000))
      await ask(
        `select pg_terminate_backend(pid, 5000) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()`,
      )
      const answer = await many
      if (!answer.ok) expect(answer.refusal.kind).toBe('unreachable')
      const { size } = accepted(await store.checkpoint(negotiation))
      expect([last, last + 3_000]).toContain(size)
      last = size
    }
    expect(accepted(await store.verify(negotiation, null)).kind).toBe('holds')
    await store.close()
  })
})
