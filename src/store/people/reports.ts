import type { CommentId } from '../../comments/comment.ts'
import { canonical } from '../../record/canonical.ts'
import type { NegotiationId } from '../../record/id.ts'
import { accept, type Result, refuse } from '../../text/reading.ts'
import { refusePersonal } from './acts.ts'
import { type BoxOf, sealText, unsealText } from './box.ts'
import { findRow, unknownComment } from './comment-rows.ts'
import { freshId } from './ids.ts'
import type { PeopleKeeper } from './keeper.ts'
import type { PeopleKeys } from './keys.ts'
import { appendActs, lockPeople } from './log.ts'
import type { NewAct, Report } from './port.ts'
import { destroyKeys, freshKey, readKey } from './row-keys.ts'
import type { PeopleDatabase, PeopleTables } from './tables.ts'

type ReportRow = PeopleTables['people_report']
type Inside = Pick<Report, 'words' | 'address'>

const boxOf = (negotiation: string, owner: string): BoxOf => ({ kind: 'report', negotiation, owner })

const sealInside = async (
  db: PeopleDatabase,
  keys: PeopleKeys,
  of: BoxOf,
  { words, address }: Inside,
): Promise<Buffer> => sealText(keys, await freshKey(db, of, null), of, canonical({ words, address }))

const openInside = async (db: PeopleDatabase, keys: PeopleKeys, row: ReportRow): Promise<Inside | null> => {
  const of = boxOf(row.negotiation, row.id)
  const own = await readKey(db, of)
  const text = own === null ? null : unsealText(keys, own, of, row.box)
  return text === null ? null : (JSON.parse(text) as Inside)
}

/** Keeps a report or a notice, and tells in the log that there was one. Refuses `unknown-comment`. */
export const keepReport = async (
  keeper: PeopleKeeper,
  negotiation: NegotiationId,
  report: Omit<Report, 'id' | 'at' | 'isSettled'>,
  act: NewAct,
): Promise<Result<Report>> => {
  const personal = refusePersonal([act])
  if (personal !== null) return refuse(personal)
  const { comment, kind, reason, words, address } = report
  const id = freshId()
  return keeper.write(async (db): Promise<Result<Report>> => {
    const head = await lockPeople(db, negotiation)
    if ((await findRow(db, negotiation, comment)) === undefined) return refuse(unknownComment(comment))
    const at = keeper.now()
    const box = await sealInside(db, keeper.keys, boxOf(negotiation, id), { words, address })
    await db
      .insertInto('people_report')
      .values({ negotiation, id, comment, kind, reason, box, at, is_settled: 0 })
      .execute()
    await appendActs(db, head, { acts: [act], at })
    return accept({ id, comment, kind, reason, words, at, address, isSettled: false })
  })
}

/** Reports, oldest first. Refuses `damaged` where one does not open. */
export const listReports = async (
  db: PeopleDatabase,
  keys: PeopleKeys,
  negotiation: NegotiationId,
  which: 'open' | 'all',
): Promise<Result<readonly Report[]>> => {
  const rows = await db
    .selectFrom('people_report')
    .selectAll()
    .where('negotiation', '=', negotiation)
    .where('is_settled', 'in', which === 'open' ? [0] : [0, 1])
    .orderBy('at')
    .orderBy('id')
    .execute()
  const reports: Report[] = []
  for (const row of rows) {
    const inside = await openInside(db, keys, row)
    if (inside === null) return refuse({ kind: 'damaged', params: { reason: row.id } })
    const { id, kind, reason, at } = row
    reports.push({
      id,
      comment: row.comment as CommentId,
      kind,
      reason,
      at,
      isSettled: row.is_settled === 1,
      ...inside,
    })
  }
  return accept(reports)
}

/** Notes that a report was dealt with; a second time changes nothing. Refuses `unknown-report`. */
export const settleReport = (keeper: PeopleKeeper, negotiation: NegotiationId, id: string): Promise<Result<null>> =>
  keeper.write(async (db): Promise<Result<null>> => {
    const { numUpdatedRows } = await db
      .updateTable('people_report')
      .set({ is_settled: 1 })
      .where('negotiation', '=', negotiation)
      .where('id', '=', id)
      .executeTakeFirst()
    return numUpdatedRows === 0n ? refuse({ kind: 'unknown-report', params: { id } }) : accept(null)
  })

/** How many reports were deleted, and from how many that are still open an address was. */
type Expired = { readonly reports: number; readonly addresses: number }

/** Deletes settled reports that came before a moment, and takes the addresses out of open ones. */
export const expireReports = async (
  db: PeopleDatabase,
  keys: PeopleKeys,
  negotiation: NegotiationId,
  before: string,
): Promise<Expired> => {
  const rows = await db
    .selectFrom('people_report')
    .selectAll()
    .where('negotiation', '=', negotiation)
    .where('at', '<', before)
    .execute()
  const settled = rows.filter(({ is_settled }) => is_settled === 1).map(({ id }) => id)
  await destroyKeys(db, { kind: 'report', negotiation }, settled)
  const here = db.deleteFrom('people_report').where('negotiation', '=', negotiation)
  for (const id of settled) await here.where('id', '=', id).execute()
  let addresses = 0
  for (const row of rows.filter(({ is_settled }) => is_settled === 0)) {
    const inside = await openInside(db, keys, row)
    if (inside === null || inside.address === null) continue
    addresses += 1
    const box = await sealInside(db, keys, boxOf(negotiation, row.id), { ...inside, address: null })
    await db
      .updateTable('people_report')
      .set({ box })
      .where('negotiation', '=', negotiation)
      .where('id', '=', row.id)
      .execute()
  }
  return { reports: settled.length, addresses }
}
