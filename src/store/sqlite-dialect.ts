import type { DatabaseSync, SQLInputValue, StatementSync } from 'node:sqlite'
import { type Dialect, SqliteDialect, type SqliteStatement } from 'kysely'

const STATEMENTS = 100

const nothing: SqliteStatement = {
  reader: false,
  all: () => [],
  run: () => ({ changes: 0, lastInsertRowid: 0 }),
  iterate: () => [][Symbol.iterator](),
}

const toStatement = (statement: StatementSync): SqliteStatement => ({
  reader: statement.columns().length > 0,
  all: parameters => statement.all(...(parameters as readonly SQLInputValue[])),
  run: parameters => statement.run(...(parameters as readonly SQLInputValue[])),
  iterate: parameters => statement.iterate(...(parameters as readonly SQLInputValue[])),
})

/**
 * Kysely's dialect over `node:sqlite`. A transaction takes the write lock when it begins (`immediate`): one that reads first and locks
 * later fails at once where another wrote in between, whatever the busy timeout. `deferred` is for snapshots that only read.
 */
export const sqliteDialect = (database: DatabaseSync, begin: 'immediate' | 'deferred'): Dialect => {
  const prepared = new Map<string, SqliteStatement>()
  const prepare = (sql: string): SqliteStatement => {
    // SQLite has rolled back by itself after some failures, such as a full disk; a second rollback would hide the first error.
    if (sql === 'rollback' && !database.isTransaction) return nothing
    const known = prepared.get(sql)
    if (known !== undefined) return known
    const statement = toStatement(database.prepare(sql === 'begin' ? `begin ${begin}` : sql))
    if (prepared.size >= STATEMENTS) prepared.clear()
    prepared.set(sql, statement)
    return statement
  }
  return new SqliteDialect({ database: { close: () => database.close(), prepare } })
}
