import { setTimeout as wait } from 'node:timers/promises'
import { type Dialect, Kysely, sql } from 'kysely'
import { isWorthRetrying } from './failures.ts'
import type { Database, Tables } from './tables.ts'

/** A task on the tables, within one transaction or on one snapshot. */
export type Task<Value> = (db: Database) => Promise<Value>

/** One database that keeps records: what the rest of the store needs of SQLite or PostgreSQL. */
export type Keeper = {
  readonly db: Database
  /** Does a task in one write transaction, again where the database asks for that. */
  readonly write: <Value>(task: Task<Value>, during?: 'writing' | 'setup') => Promise<Value>
  /** The head of a log is read through this before it is changed: it holds off other writers of the same negotiation. */
  readonly lockHead: (db: Database, negotiation: string) => Promise<Tables['record_log'] | undefined>
  /** Does a task on one state of the database, while others write on. */
  readonly snapshot: <Value>(task: Task<Value>) => Promise<Value>
  /** Lets nothing of what was erased stay in files of the database that it would otherwise leave for later. */
  readonly forget: () => Promise<void>
  readonly close: () => Promise<void>
}

const ATTEMPTS = 12
const FIRST_WAIT = 5

const withRetries = async <Value>(once: () => Promise<Value>, during: 'writing' | 'setup'): Promise<Value> => {
  for (let tries = 1; ; tries++) {
    try {
      return await once()
    } catch (error) {
      if (tries === ATTEMPTS || !isWorthRetrying(error, during)) throw error
      await wait(Math.random() * FIRST_WAIT * 2 ** Math.min(tries, 6))
    }
  }
}

const head = (db: Database, negotiation: string) =>
  db.selectFrom('record_log').selectAll().where('negotiation', '=', negotiation)

/** The keeper of a SQLite database. Its connection takes the write lock when a transaction begins; `reader` opens a second one for a snapshot. */
export const sqliteKeeper = (dialect: Dialect, reader: () => Dialect): Keeper => {
  const db: Database = new Kysely<Tables>({ dialect })
  return {
    db,
    write: (task, during = 'writing') => withRetries(() => db.transaction().execute(task), during),
    lockHead: (tx, negotiation) => head(tx, negotiation).executeTakeFirst(),
    snapshot: async task => {
      const second: Database = new Kysely<Tables>({ dialect: reader() })
      try {
        return await second.transaction().execute(task)
      } finally {
        await second.destroy()
      }
    },
    forget: async () => {
      await sql`pragma wal_checkpoint(truncate)`.execute(db)
    },
    close: () => db.destroy(),
  }
}

/** The keeper of a PostgreSQL database, or of one that speaks its protocol. */
export const postgresKeeper = (dialect: Dialect): Keeper => {
  const db: Database = new Kysely<Tables>({ dialect })
  return {
    db,
    write: (task, during = 'writing') => withRetries(() => db.transaction().execute(task), during),
    lockHead: (tx, negotiation) => head(tx, negotiation).forUpdate().executeTakeFirst(),
    snapshot: task => db.transaction().setIsolationLevel('repeatable read').setAccessMode('read only').execute(task),
    forget: async () => {},
    close: () => db.destroy(),
  }
}
