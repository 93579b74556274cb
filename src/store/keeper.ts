import { setTimeout as wait } from 'node:timers/promises'
import { type Dialect, Kysely, sql } from 'kysely'
import { isWorthRetrying } from './failures.ts'
import type { Database, Tables } from './tables.ts'

/** A task on the tables, within one transaction or on one snapshot. */
export type Task<Value> = (db: Database) => Promise<Value>

/** One database that keeps records: what the rest of the store needs of SQLite or PostgreSQL. */
export type Keeper = {
  readonly db: Database
  /** Does a task that only reads, statement by statement, again where the database is busy. */
  readonly read: <Value>(task: Task<Value>) => Promise<Value>
  /** Does a task in one write transaction, again where the database asks for that. */
  readonly write: <Value>(task: Task<Value>, during?: 'working' | 'setup') => Promise<Value>
  /** The head of a log is read through this before it is changed: it holds off other writers of the same negotiation. */
  readonly lockHead: (db: Database, negotiation: string) => Promise<Tables['record_log'] | undefined>
  /** Does a task on one state of the database, while others write on. */
  readonly snapshot: <Value>(task: Task<Value>) => Promise<Value>
  /** Lets nothing of what was erased stay in files of the database that it would otherwise leave for later. */
  readonly forget: () => Promise<void>
  readonly close: () => Promise<void>
}

const PATIENCE_MILLISECONDS = 10_000
const LONGEST_WAIT = 40

/**
 * Does something again as long as the database is busy or asks for it, at most 10 s.
 * SQLite's own busy timeout would hold up the whole process: with two connections in one, the writer that is waited for could never end.
 * So the database gives up at once, and we wait here, where others can go on.
 */
export const withRetries = async <Value>(once: () => Promise<Value>, during: 'working' | 'setup'): Promise<Value> => {
  const began = performance.now()
  for (let longest = 2; ; longest = Math.min(longest * 2, LONGEST_WAIT)) {
    try {
      return await once()
    } catch (error) {
      if (!isWorthRetrying(error, during) || performance.now() - began > PATIENCE_MILLISECONDS) throw error
      await wait(Math.random() * longest)
    }
  }
}

const head = (db: Database, negotiation: string) =>
  db.selectFrom('record_log').selectAll().where('negotiation', '=', negotiation)

const onSecond = async <Value>(dialect: Dialect, task: Task<Value>): Promise<Value> => {
  const second: Database = new Kysely<Tables>({ dialect })
  try {
    return await second.transaction().execute(task)
  } finally {
    await second.destroy()
  }
}

// The log beside the file holds pages as they were, until a checkpoint that no reader stands in the way of.
const emptyLog = async (db: Database): Promise<void> => {
  for (let tries = 0; tries < 50; tries++) {
    const { rows } = await sql<{ busy: number }>`pragma wal_checkpoint(truncate)`.execute(db)
    if (rows[0]?.busy !== 1) return
    await wait(LONGEST_WAIT)
  }
}

/** The keeper of a SQLite database. Its connection takes the write lock when a transaction begins; `reader` opens a second one for a snapshot. */
export const sqliteKeeper = (dialect: Dialect, reader: () => Dialect): Keeper => {
  const db: Database = new Kysely<Tables>({ dialect })
  return {
    db,
    read: task => withRetries(() => task(db), 'working'),
    write: (task, during = 'working') => withRetries(() => db.transaction().execute(task), during),
    lockHead: (tx, negotiation) => head(tx, negotiation).executeTakeFirst(),
    snapshot: task => withRetries(() => onSecond(reader(), task), 'working'),
    forget: () => emptyLog(db),
    close: () => db.destroy(),
  }
}

/** The keeper of a PostgreSQL database, or of one that speaks its protocol. */
export const postgresKeeper = (dialect: Dialect): Keeper => {
  const db: Database = new Kysely<Tables>({ dialect })
  return {
    db,
    read: task => withRetries(() => task(db), 'working'),
    write: (task, during = 'working') => withRetries(() => db.transaction().execute(task), during),
    lockHead: (tx, negotiation) => head(tx, negotiation).forUpdate().executeTakeFirst(),
    snapshot: task =>
      withRetries(
        () => db.transaction().setIsolationLevel('repeatable read').setAccessMode('read only').execute(task),
        'working',
      ),
    forget: async () => {},
    close: () => db.destroy(),
  }
}
