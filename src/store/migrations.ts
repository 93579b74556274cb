import { accept, type Refusal, type Result, refuse } from '../text/reading.ts'
import { isMissingTable } from './failures.ts'
import type { Database } from './tables.ts'

type Migration = { readonly version: number; readonly apply: (db: Database) => Promise<void> }

const createLogs = async (db: Database): Promise<void> => {
  await db.schema
    .createTable('record_log')
    .addColumn('negotiation', 'text', column => column.primaryKey())
    .addColumn('size', 'integer', column => column.notNull())
    .addColumn('root', 'text', column => column.notNull())
    .addColumn('edge', 'text', column => column.notNull())
    .addColumn('files', 'integer', column => column.notNull())
    .addColumn('files_root', 'text', column => column.notNull())
    .addColumn('files_edge', 'text', column => column.notNull())
    .execute()
  await db.schema
    .createTable('record_entry')
    .addColumn('negotiation', 'text', column => column.notNull())
    .addColumn('seq', 'integer', column => column.notNull())
    .addColumn('recorded_at', 'text', column => column.notNull())
    .addColumn('known_on', 'text', column => column.notNull())
    .addColumn('json', 'text', column => column.notNull())
    .addColumn('leaf', 'text', column => column.notNull())
    .addPrimaryKeyConstraint('record_entry_key', ['negotiation', 'seq'])
    .execute()
}

// SQLite takes `bytea` for a type without a meaning and keeps bytes as bytes, so one name serves both.
const createFiles = async (db: Database): Promise<void> => {
  await db.schema
    .createTable('record_file')
    .addColumn('negotiation', 'text', column => column.notNull())
    .addColumn('digest', 'text', column => column.notNull())
    .addColumn('ordinal', 'integer', column => column.notNull())
    .addColumn('media_type', 'text', column => column.notNull())
    .addColumn('bytes', 'bytea', column => column.notNull())
    .addPrimaryKeyConstraint('record_file_key', ['negotiation', 'digest'])
    .execute()
  await db.schema
    .createTable('record_personal')
    .addColumn('negotiation', 'text', column => column.notNull())
    .addColumn('id', 'text', column => column.notNull())
    .addColumn('commitment', 'text', column => column.notNull())
    .addColumn('salt', 'bytea')
    .addColumn('bytes', 'bytea')
    .addPrimaryKeyConstraint('record_personal_key', ['negotiation', 'id'])
    .execute()
}

/** Every change of the tables, from the first release on. A released one is never edited; a new one is added below. */
const MIGRATIONS: readonly Migration[] = [
  {
    version: 1,
    apply: async db => {
      await createLogs(db)
      await createFiles(db)
    },
  },
]

/** The version of the tables that this program writes. */
export const LATEST = MIGRATIONS.at(-1)?.version ?? 0

const highest = async (db: Database): Promise<number> => {
  const row = await db
    .selectFrom('record_migration')
    .select(({ fn }) => fn.max('version').as('version'))
    .executeTakeFirst()
  return Number(row?.version ?? 0)
}

/** The version of the tables that are there; 0 where there are none. */
export const readVersion = async (db: Database): Promise<number> => {
  try {
    return await highest(db)
  } catch (error) {
    if (isMissingTable(error)) return 0
    throw error
  }
}

const newer = (version: number): Refusal => ({ kind: 'newer-record', params: { version, known: LATEST } })

const applyMissing = async (db: Database): Promise<Result<number>> => {
  await db.schema
    .createTable('record_migration')
    .ifNotExists()
    .addColumn('version', 'integer', column => column.primaryKey())
    .addColumn('applied_at', 'text', column => column.notNull())
    .execute()
  const version = await highest(db)
  if (version > LATEST) return refuse(newer(version))
  for (const migration of MIGRATIONS.filter(one => one.version > version)) {
    await migration.apply(db)
    const row = { version: migration.version, applied_at: new Date().toISOString() }
    await db.insertInto('record_migration').values(row).execute()
  }
  return accept(version)
}

/**
 * Brings the tables forward to what this program writes, in one transaction given by `write`; answers the version that was there.
 * Tables of a newer program are refused with `newer-record` and left as they are.
 */
export const migrate = async (
  db: Database,
  write: <Value>(task: (db: Database) => Promise<Value>) => Promise<Value>,
): Promise<Result<number>> => {
  const version = await readVersion(db)
  if (version > LATEST) return refuse(newer(version))
  return version === LATEST ? accept(version) : write(applyMissing)
}
