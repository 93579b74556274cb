import { type CreateTableBuilder, sql } from 'kysely'
import { accept, type Refusal, type Result, refuse } from '../../text/reading.ts'
import { isMissingTable } from '../failures.ts'
import type { PeopleDatabase, PeopleTables } from './tables.ts'

type Migration = { readonly version: number; readonly apply: (db: PeopleDatabase) => Promise<void> }

type Kind = 'text' | 'text?' | 'integer' | 'bytea' | 'bytea?'

const withColumns = (
  table: CreateTableBuilder<string, never>,
  columns: Readonly<Record<string, Kind>>,
): CreateTableBuilder<string, string> =>
  Object.entries(columns).reduce<CreateTableBuilder<string, string>>(
    (made, [name, kind]) =>
      kind.endsWith('?')
        ? made.addColumn(name, sql.raw(kind.slice(0, -1)))
        : made.addColumn(name, sql.raw(kind), column => column.notNull()),
    table,
  )

const create = (
  db: PeopleDatabase,
  name: keyof PeopleTables,
  key: readonly string[],
  columns: Readonly<Record<string, Kind>>,
): Promise<void> =>
  withColumns(db.schema.createTable(name), columns)
    .addPrimaryKeyConstraint(`${name}_pk`, [...key])
    .execute()

const createLog = async (db: PeopleDatabase): Promise<void> => {
  await create(db, 'people_secret', ['id'], { id: 'integer', salt: 'bytea', proof: 'bytea' })
  await create(db, 'people_log', ['negotiation'], {
    negotiation: 'text',
    size: 'integer',
    root: 'text',
    edge: 'text',
    public_version: 'integer',
    settings: 'text?',
  })
  await create(db, 'people_act', ['negotiation', 'seq'], {
    negotiation: 'text',
    seq: 'integer',
    json: 'text',
    leaf: 'text',
  })
}

const createPeople = async (db: PeopleDatabase): Promise<void> => {
  await create(db, 'people_key', ['negotiation', 'kind', 'owner'], {
    negotiation: 'text',
    kind: 'text',
    owner: 'text',
    key: 'bytea',
    mark: 'bytea',
  })
  await create(db, 'people_writer', ['negotiation', 'id'], {
    negotiation: 'text',
    id: 'text',
    avatar: 'integer',
    is_blocked: 'integer',
    approved: 'integer',
    rejected: 'integer',
    box: 'bytea?',
    is_confirmed: 'integer',
    seen_at: 'text',
  })
  await create(db, 'people_report', ['negotiation', 'id'], {
    negotiation: 'text',
    id: 'text',
    comment: 'text',
    kind: 'text',
    reason: 'text',
    box: 'bytea',
    at: 'text',
    is_settled: 'integer',
  })
}

/** What comments are looked for by, within their negotiation. */
const COMMENT_INDEXES = [
  ['status', 'written_at'],
  ['anchor_key', 'status'],
  ['parent'],
  ['writer'],
  ['own_digest'],
  ['is_closed'],
  ['written_at', 'id'],
  ['shown_version', 'id'],
] as const

const createComments = async (db: PeopleDatabase): Promise<void> => {
  await create(db, 'people_comment', ['negotiation', 'id'], {
    negotiation: 'text',
    id: 'text',
    parent: 'text?',
    anchor: 'text',
    anchor_key: 'text',
    revision: 'integer',
    language: 'text',
    words: 'bytea?',
    status: 'text',
    written_at: 'text',
    edited_at: 'text?',
    changed_at: 'text',
    writer: 'text',
    own_digest: 'text?',
    is_closed: 'integer',
    shown_version: 'integer',
  })
  for (const columns of COMMENT_INDEXES)
    await db.schema
      .createIndex(`people_comment_${columns[0]}`)
      .on('people_comment')
      .columns(['negotiation', ...columns])
      .execute()
}

/** Every change of the tables, from the first release on. A released one is never edited; a new one is added below. */
const MIGRATIONS: readonly Migration[] = [
  {
    version: 1,
    apply: async db => {
      await createLog(db)
      await createPeople(db)
      await createComments(db)
    },
  },
  {
    version: 2,
    apply: db => create(db, 'people_mail', ['id'], { id: 'text', box: 'bytea', until: 'text' }),
  },
]

/** The version of the tables of people that this program writes. */
export const LATEST_PEOPLE = MIGRATIONS.at(-1)?.version ?? 0

const highest = async (db: PeopleDatabase): Promise<number> => {
  const row = await db
    .selectFrom('people_migration')
    .select(({ fn }) => fn.max('version').as('version'))
    .executeTakeFirst()
  return Number(row?.version ?? 0)
}

/** The version of the tables that are there; 0 where there are none. Not to be asked within a transaction: PostgreSQL ends it at a missing table. */
export const readPeopleVersion = async (db: PeopleDatabase): Promise<number> => {
  try {
    return await highest(db)
  } catch (error) {
    if (isMissingTable(error)) return 0
    throw error
  }
}

/** Why tables of a newer program are left alone. */
export const newerPeople = (version: number): Refusal => ({
  kind: 'newer-people-store',
  params: { version, known: LATEST_PEOPLE },
})

/** Brings the tables forward to what this program writes, within a write transaction. Refuses `newer-people-store`. */
export const migratePeople = async (db: PeopleDatabase): Promise<Result<number>> => {
  await db.schema
    .createTable('people_migration')
    .ifNotExists()
    .addColumn('version', 'integer', column => column.primaryKey())
    .addColumn('applied_at', 'text', column => column.notNull())
    .execute()
  const version = await highest(db)
  if (version > LATEST_PEOPLE) return refuse(newerPeople(version))
  for (const migration of MIGRATIONS.filter(one => one.version > version)) {
    await migration.apply(db)
    const row = { version: migration.version, applied_at: new Date().toISOString() }
    await db.insertInto('people_migration').values(row).execute()
  }
  return accept(version)
}
