import { createHash, randomBytes } from 'node:crypto'
import type { NegotiationId } from '../record/id.ts'
import { accept, type Refusal, type Result, refuse } from '../text/reading.ts'
import type { Keeper } from './keeper.ts'
import { unknownNegotiation } from './log.ts'
import type { Hash } from './merkle.ts'
import type { PersonalRecord } from './port.ts'
import type { Database } from './tables.ts'

const SALT = 32

/**
 * What entries hold in place of personal data. The salt makes it worthless once it is gone: without one, a name could be found again
 * by hashing every name there is.
 */
export const commitmentTo = (salt: Uint8Array, bytes: Uint8Array): Hash =>
  createHash('sha256').update(salt).update(bytes).digest('hex')

const knows = async (db: Database, negotiation: NegotiationId): Promise<boolean> =>
  (await db.selectFrom('record_log').select('size').where('negotiation', '=', negotiation).executeTakeFirst()) !==
  undefined

/** Keeps personal data under a fresh salt; answers the commitment. */
export const keepPersonal = (
  keeper: Keeper,
  negotiation: NegotiationId,
  id: string,
  bytes: Uint8Array,
): Promise<Result<Hash>> => {
  const salt = randomBytes(SALT)
  const row = { negotiation, id, commitment: commitmentTo(salt, bytes), salt, bytes }
  return keeper.write(async (db): Promise<Result<Hash>> => {
    if (!(await knows(db, negotiation))) return refuse(unknownNegotiation(negotiation))
    const { numInsertedOrUpdatedRows: rows } = await db
      .insertInto('record_personal')
      .values(row)
      .onConflict(conflict => conflict.doNothing())
      .executeTakeFirst()
    return rows === 1n ? accept(row.commitment) : refuse({ kind: 'personal-exists', params: { negotiation, id } })
  })
}

/** Personal data, or that it was erased; null where there never was any of that id. */
export const readPersonal = async (
  db: Database,
  negotiation: NegotiationId,
  id: string,
): Promise<Result<PersonalRecord | null>> => {
  const row = await db
    .selectFrom('record_personal')
    .select(['commitment', 'bytes'])
    .where('negotiation', '=', negotiation)
    .where('id', '=', id)
    .executeTakeFirst()
  if (row === undefined) return accept(null)
  const { commitment, bytes } = row
  return accept(bytes === null ? { kind: 'erased', commitment } : { kind: 'kept', commitment, bytes })
}

/** Deletes personal data and its salt for good. Erasing what is erased is no refusal. */
export const erasePersonal = async (keeper: Keeper, negotiation: NegotiationId, id: string): Promise<Result<null>> => {
  const { numUpdatedRows } = await keeper.write(db =>
    db
      .updateTable('record_personal')
      .set({ salt: null, bytes: null })
      .where('negotiation', '=', negotiation)
      .where('id', '=', id)
      .executeTakeFirst(),
  )
  if (numUpdatedRows === 0n) return refuse({ kind: 'unknown-personal', params: { negotiation, id } })
  await keeper.forget()
  return accept(null)
}

/** The first personal data that its commitment no longer fits; null where all fit or are erased. */
export const findChangedPersonal = async (db: Database, negotiation: NegotiationId): Promise<Refusal | null> => {
  const rows = await db
    .selectFrom('record_personal')
    .select(['id', 'commitment', 'salt', 'bytes'])
    .where('negotiation', '=', negotiation)
    .orderBy('id')
    .execute()
  const changed = rows.find(({ commitment, salt, bytes }) =>
    salt === null || bytes === null ? salt !== bytes : commitmentTo(salt, bytes) !== commitment,
  )
  return changed === undefined ? null : { kind: 'personal-changed', params: { negotiation, id: changed.id } }
}
