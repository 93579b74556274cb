import { PostgresDialect } from 'kysely'
import { Pool } from 'pg'
import { accept, type Result } from '../text/reading.ts'
import { type Keeper, postgresKeeper } from './keeper.ts'
import { migrate } from './migrations.ts'

const CONNECTIONS = 10
const PATIENCE_MILLISECONDS = 10_000

const ASK_FOR_DURABILITY =
  "select set_config('synchronous_commit', 'on', false) where current_setting('synchronous_commit') in ('off', 'local')"

const poolOf = (url: string): Pool => {
  const pool = new Pool({
    connectionString: url,
    max: CONNECTIONS,
    connectionTimeoutMillis: PATIENCE_MILLISECONDS,
    // Finds a dead server while we wait for it.
    keepAlive: true,
  })
  // A connection that breaks is replaced at its next use, and a query on it is refused; without listeners it would end the process.
  pool.on('error', () => {})
  pool.on('connect', client => {
    client.on('error', () => {})
    client.query(ASK_FOR_DURABILITY).catch(() => {})
  })
  return pool
}

/** Kysely's way to a PostgreSQL database, for tables that are no record's. */
export const postgresDialect = (url: string): PostgresDialect => new PostgresDialect({ pool: poolOf(url) })

/** Opens the tables in a PostgreSQL database, and makes them where there are none. */
export const openPostgres = async (url: string): Promise<Result<Keeper>> => {
  const keeper = postgresKeeper(postgresDialect(url))
  try {
    const migrated = await migrate(keeper.db, task => keeper.write(task, 'setup'))
    if (migrated.ok) return accept(keeper)
    await keeper.close()
    return migrated
  } catch (error) {
    await keeper.close()
    throw error
  }
}
