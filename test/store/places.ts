import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PGlite } from '@electric-sql/pglite'
import { PGliteDialect } from 'kysely'
import { Client } from 'pg'
import type { Keeper } from '../../src/store/keeper.ts'
import { postgresKeeper } from '../../src/store/keeper.ts'
import { migrate } from '../../src/store/migrations.ts'
import { openPostgres } from '../../src/store/postgres-server.ts'
import { makeSqlite, openSqlite } from '../../src/store/sqlite-file.ts'
import { accept, type Result } from '../../src/text/reading.ts'

/** A database to test on: `open` connects to it once more, `end` removes it. */
export type Ground = { readonly open: () => Promise<Result<Keeper>>; readonly end: () => Promise<void> }

/** A kind of database. `missing` says why it cannot be tested on here; null where it can. */
export type GroundKind = { readonly name: string; readonly missing: string | null; readonly lay: () => Promise<Ground> }

/** The value of an answer that must not be a refusal. */
export const accepted = <Value>(result: Result<Value, unknown>): Value => {
  if (!result.ok) throw new Error(`refused: ${JSON.stringify(result.refusal)}`)
  return result.value
}

/** A folder of its own, and how it is removed. */
export const makeFolder = (): { readonly folder: string; readonly remove: () => void } => {
  const folder = mkdtempSync(join(tmpdir(), 'travaux-store-'))
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) }
}

const sqliteGround: GroundKind = {
  name: 'SQLite',
  missing: null,
  lay: async () => {
    const { folder, remove } = makeFolder()
    const path = join(folder, 'record.sqlite')
    accepted(await makeSqlite(path, async () => accept(null)))
    return { open: () => openSqlite(path), end: async () => remove() }
  },
}

// Closing one connection to PGlite would end the database that the others are connected to.
const pgliteGround: GroundKind = {
  name: 'PGlite',
  missing: null,
  lay: async () => {
    const pglite = new PGlite()
    await pglite.waitReady
    const open = async (): Promise<Result<Keeper>> => {
      const keeper = postgresKeeper(new PGliteDialect({ pglite }))
      const migrated = await migrate(keeper.db, task => keeper.write(task, 'setup'))
      return migrated.ok ? accept({ ...keeper, close: async () => {} }) : migrated
    }
    return { open, end: () => pglite.close() }
  },
}

const SERVER = process.env.TRAVAUX_TEST_SERVER ?? 'postgres://postgres@127.0.0.1:5432/postgres'

const ask = async (sql: string): Promise<void> => {
  const client = new Client({ connectionString: SERVER, connectionTimeoutMillis: 2_000 })
  try {
    await client.connect()
    await client.query(sql)
  } finally {
    await client.end().catch(() => {})
  }
}

const serverMissing = async (): Promise<string | null> => {
  try {
    await ask('select 1')
    return null
  } catch {
    return 'no PostgreSQL server answers here, so this is not tested on one'
  }
}

/** A database of its own on the server: its address, and how it is dropped. */
export const layDatabase = async (): Promise<{ readonly url: string; readonly drop: () => Promise<void> }> => {
  const name = `travaux_test_${process.pid}_${Math.random().toString(36).slice(2, 10)}`
  await ask(`create database ${name}`)
  const url = new URL(SERVER)
  url.pathname = `/${name}`
  return { url: url.href, drop: () => ask(`drop database if exists ${name} with (force)`) }
}

/** The real server. */
export const serverGround: GroundKind = {
  name: 'PostgreSQL',
  missing: await serverMissing(),
  lay: async () => {
    const { url, drop } = await layDatabase()
    return { open: () => openPostgres(url), end: drop }
  },
}

/** Every kind of database that the whole suite runs on. */
export const GROUNDS: readonly GroundKind[] = [sqliteGround, pgliteGround, serverGround]
