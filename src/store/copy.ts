import { setImmediate as turn } from 'node:timers/promises'
import type { NegotiationId } from '../record/id.ts'
import { pageEntries } from './log.ts'
import type { Database } from './tables.ts'

const ROWS = 1_000

/** All negotiations of a database, in the order of their ids by code unit, whatever the database's own order is. */
export const listNegotiations = async (db: Database): Promise<readonly NegotiationId[]> => {
  const rows = await db.selectFrom('record_log').select('negotiation').execute()
  return rows.map(({ negotiation }) => negotiation as NegotiationId).sort()
}

const copyEntries = async (from: Database, to: Database, negotiation: NegotiationId): Promise<void> => {
  for await (const rows of pageEntries(from, negotiation, 0)) {
    for (let start = 0; start < rows.length; start += ROWS) {
      const part = rows.slice(start, start + ROWS)
      await to.insertInto('record_entry').values(part).execute()
    }
    // SQLite answers without ever giving way: others of this process would wait for the whole copy.
    await turn()
  }
}

const copyFiles = async (from: Database, to: Database, negotiation: NegotiationId): Promise<void> => {
  const lines = await from.selectFrom('record_file').select('digest').where('negotiation', '=', negotiation).execute()
  for (const { digest } of lines) {
    const row = await from
      .selectFrom('record_file')
      .selectAll()
      .where('negotiation', '=', negotiation)
      .where('digest', '=', digest)
      .executeTakeFirstOrThrow()
    await to.insertInto('record_file').values(row).execute()
    await turn()
  }
}

const copyPersonal = async (from: Database, to: Database, negotiation: NegotiationId): Promise<void> => {
  const rows = await from.selectFrom('record_personal').selectAll().where('negotiation', '=', negotiation).execute()
  for (const row of rows) await to.insertInto('record_personal').values(row).execute()
}

/** Copies one negotiation row by row, as it is kept, into tables that hold nothing of it. `from` shows one state, `to` is a transaction. */
export const copyRecord = async (from: Database, to: Database, negotiation: NegotiationId): Promise<void> => {
  const head = await from
    .selectFrom('record_log')
    .selectAll()
    .where('negotiation', '=', negotiation)
    .executeTakeFirstOrThrow()
  await to.insertInto('record_log').values(head).execute()
  await copyEntries(from, to, negotiation)
  await copyFiles(from, to, negotiation)
  await copyPersonal(from, to, negotiation)
}
