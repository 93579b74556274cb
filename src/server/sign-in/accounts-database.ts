import { closeSync, openSync } from 'node:fs'
import { DatabaseSync } from 'node:sqlite'
import { type DatabaseConnection, type Dialect, Kysely } from 'kysely'
import { withRetries } from '../../store/keeper.ts'
import { sqliteDialect } from '../../store/sqlite-dialect.ts'
import type { RoleTables } from './role-tables.ts'

/** Where accounts live: a SQLite file, made where there is none, or a database server through a dialect of Kysely's that is ended with this. */
export type AccountsPlace =
  | { readonly kind: 'sqlite'; readonly path: string }
  | { readonly kind: 'postgres'; readonly dialect: Dialect }

/** An open connection to that place. */
export type AccountsDatabase = { readonly type: 'sqlite' | 'postgres'; readonly db: Kysely<RoleTables> }

/** How long a call may hold up the process for a lock; longer waits are `withRetries`'. */
const BUSY_MILLISECONDS = 5

const patient = (connection: DatabaseConnection): DatabaseConnection => ({
  // A statement that found the database busy has done nothing; a transaction takes the lock as it begins, so that none fails in its middle.
  executeQuery: (query, options) => withRetries(() => connection.executeQuery(query, options), 'working'),
  streamQuery: (query, size, options) => connection.streamQuery(query, size, options),
})

/** Waits where another connection holds the lock of a file, statement by statement: better-auth does not try again by itself. */
const patientDialect = (inner: Dialect): Dialect => ({
  createAdapter: () => inner.createAdapter(),
  createIntrospector: db => inner.createIntrospector(db),
  createQueryCompiler: () => inner.createQueryCompiler(),
  createDriver: () => {
    const driver = inner.createDriver()
    const wrapped = new WeakMap<DatabaseConnection, DatabaseConnection>()
    return {
      init: options => driver.init(options),
      acquireConnection: async options => {
        const connection = await driver.acquireConnection(options)
        const made = patient(connection)
        wrapped.set(made, connection)
        return made
      },
      beginTransaction: (connection, settings) => driver.beginTransaction(connection, settings),
      commitTransaction: connection => driver.commitTransaction(connection),
      rollbackTransaction: connection => driver.rollbackTransaction(connection),
      releaseConnection: (connection, options) =>
        driver.releaseConnection(wrapped.get(connection) ?? connection, options),
      destroy: options => driver.destroy(options),
    }
  },
})

const openFile = async (path: string): Promise<DatabaseSync> => {
  // A new file is for this user alone; the files that SQLite lays beside it take after it.
  closeSync(openSync(path, 'a', 0o600))
  const database = new DatabaseSync(path, { timeout: BUSY_MILLISECONDS })
  const prepare = async (): Promise<DatabaseSync> => {
    database.exec('pragma journal_mode = wal')
    // What is erased is overwritten, not only given free.
    database.exec('pragma synchronous = full; pragma secure_delete = on; pragma foreign_keys = on')
    return database
  }
  try {
    return await withRetries(prepare, 'setup')
  } catch (error) {
    database.close()
    throw error
  }
}

/** Connects to the place of accounts. Throws what the database throws. */
export const connectAccounts = async (place: AccountsPlace): Promise<AccountsDatabase> => {
  switch (place.kind) {
    case 'sqlite': {
      const dialect = patientDialect(sqliteDialect(await openFile(place.path), 'immediate'))
      return { type: 'sqlite', db: new Kysely<RoleTables>({ dialect }) }
    }
    case 'postgres':
      return { type: 'postgres', db: new Kysely<RoleTables>({ dialect: place.dialect }) }
  }
}
