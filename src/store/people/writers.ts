import type { Comment, WriterId } from '../../comments/comment.ts'
import type { NegotiationId } from '../../record/id.ts'
import { accept, type Refusal, type Result, refuse } from '../../text/reading.ts'
import { refusePersonal } from './acts.ts'
import { type BoxOf, sealText, unsealText } from './box.ts'
import type { PeopleKeeper } from './keeper.ts'
import { markOf, type PeopleKeys } from './keys.ts'
import { appendActs, lockPeople } from './log.ts'
import type { NewAct, NewComment, Writer } from './port.ts'
import { destroyKeys, freshKey, readKey } from './row-keys.ts'
import type { PeopleDatabase, PeopleTables } from './tables.ts'

type WriterRow = PeopleTables['people_writer']

const addressOf = (negotiation: string, owner: string): BoxOf => ({ kind: 'address', negotiation, owner })

const unknownWriter = (id: string): Refusal => ({ kind: 'unknown-writer', params: { id } })

const findWriter = (db: PeopleDatabase, negotiation: NegotiationId, id: string): Promise<WriterRow | undefined> =>
  db
    .selectFrom('people_writer')
    .selectAll()
    .where('negotiation', '=', negotiation)
    .where('id', '=', id)
    .executeTakeFirst()

const setWriter = async (
  db: PeopleDatabase,
  { negotiation, id }: WriterRow,
  set: Partial<WriterRow>,
): Promise<void> => {
  await db.updateTable('people_writer').set(set).where('negotiation', '=', negotiation).where('id', '=', id).execute()
}

/** The address in a writer's box; null where there is none, or its box does not open. */
const openAddress = async (db: PeopleDatabase, keys: PeopleKeys, row: WriterRow): Promise<string | null> => {
  if (row.box === null) return null
  const of = addressOf(row.negotiation, row.id)
  const own = await readKey(db, of)
  return own === null ? null : unsealText(keys, own, of, row.box)
}

const keepAddress = async (db: PeopleDatabase, keys: PeopleKeys, row: WriterRow, address: string): Promise<void> => {
  // The same address given again stays confirmed.
  if ((await openAddress(db, keys, row)) === address) return
  const of = addressOf(row.negotiation, row.id)
  const own = await freshKey(db, of, markOf(keys, row.negotiation, address))
  await setWriter(db, row, { box: sealText(keys, own, of, address), is_confirmed: 0 })
}

/** Keeps the writer of a comment that comes in, and the address where one was given. A known writer keeps the number of the first avatar. */
export const keepWriter = async (
  db: PeopleDatabase,
  keys: PeopleKeys,
  { comment, address, avatar, at }: Pick<NewComment, 'comment' | 'address' | 'avatar'> & { readonly at: string },
): Promise<void> => {
  const { negotiation, writer: id } = comment
  const counts = { is_blocked: 0, approved: 0, rejected: 0, is_confirmed: 0 }
  const row = await db
    .insertInto('people_writer')
    .values({ negotiation, id, avatar, ...counts, box: null, seen_at: at })
    .onConflict(conflict => conflict.columns(['negotiation', 'id']).doUpdateSet({ seen_at: at }))
    .returningAll()
    .executeTakeFirstOrThrow()
  if (address !== null) await keepAddress(db, keys, row, address)
}

/** Deletes the addresses of some writers, and what they are found by. */
export const forgetAddress = async (
  db: PeopleDatabase,
  negotiation: NegotiationId,
  writers: readonly string[],
): Promise<void> => {
  await destroyKeys(db, { kind: 'address', negotiation }, writers)
  for (const id of writers)
    await db
      .updateTable('people_writer')
      .set({ box: null, is_confirmed: 0 })
      .where('negotiation', '=', negotiation)
      .where('id', '=', id)
      .execute()
}

const isTurnedDown = (status: Comment['status']): boolean => status === 'rejected' || status === 'removed'

/** Counts what a decision on a comment says of its writer: approved is what became public after it waited or was turned down. */
export const countDecision = async (
  db: PeopleDatabase,
  { negotiation, writer, status: before }: Comment,
  after: Comment['status'],
): Promise<void> => {
  const approved =
    after === 'public' && (before === 'held' || before === 'rejected')
      ? 1
      : before === 'public' && after === 'held'
        ? -1
        : 0
  const rejected = Number(isTurnedDown(after)) - Number(isTurnedDown(before))
  if (approved === 0 && rejected === 0) return
  const row = await findWriter(db, negotiation, writer)
  if (row === undefined) return
  const counted = { approved: Math.max(0, row.approved + approved), rejected: Math.max(0, row.rejected + rejected) }
  await setWriter(db, row, counted)
}

const toWriter = async (db: PeopleDatabase, keys: PeopleKeys, row: WriterRow): Promise<Writer> => ({
  id: row.id as WriterId,
  avatar: row.avatar,
  isBlocked: row.is_blocked === 1,
  approved: row.approved,
  rejected: row.rejected,
  address: row.is_confirmed === 1 ? await openAddress(db, keys, row) : null,
  isConfirmed: row.is_confirmed === 1,
})

/** One writer; null where there is none. */
export const readWriter = async (
  db: PeopleDatabase,
  keys: PeopleKeys,
  negotiation: NegotiationId,
  id: WriterId,
): Promise<Writer | null> => {
  const row = await findWriter(db, negotiation, id)
  return row === undefined ? null : toWriter(db, keys, row)
}

/**
 * The writers of an address, confirmed or not. Every key of the negotiation is looked at: an index over the digests would be moved about,
 * and copies of erased ones would stay in the file.
 */
export const readWritersAt = async (
  db: PeopleDatabase,
  keys: PeopleKeys,
  negotiation: NegotiationId,
  address: string,
): Promise<readonly Writer[]> => {
  const found = await db
    .selectFrom('people_key')
    .select('owner')
    .where('negotiation', '=', negotiation)
    .where('kind', '=', 'address')
    .where('mark', '=', markOf(keys, negotiation, address))
    .orderBy('owner')
    .execute()
  const writers: Writer[] = []
  for (const { owner } of found) {
    const row = await findWriter(db, negotiation, owner)
    if (row !== undefined) writers.push(await toWriter(db, keys, row))
  }
  return writers
}

/** Does something with one writer in a transaction; refuses `unknown-writer`. */
const withWriter = (
  keeper: PeopleKeeper,
  negotiation: NegotiationId,
  id: WriterId,
  task: (db: PeopleDatabase, row: WriterRow) => Promise<Result<null>>,
): Promise<Result<null>> =>
  keeper.write(async (db): Promise<Result<null>> => {
    await lockPeople(db, negotiation)
    const row = await findWriter(db, negotiation, id)
    return row === undefined ? refuse(unknownWriter(id)) : task(db, row)
  })

/** Notes that a writer's address is theirs. Refuses `no-address` where none is kept any more. */
export const confirmWriter = (keeper: PeopleKeeper, negotiation: NegotiationId, id: WriterId): Promise<Result<null>> =>
  withWriter(keeper, negotiation, id, async (db, row) => {
    if (row.box === null) return refuse({ kind: 'no-address', params: { id } })
    await setWriter(db, row, { is_confirmed: 1, seen_at: keeper.now() })
    return accept(null)
  })

/** Gives a writer another address, to be confirmed anew; null deletes it for good. */
export const setAddress = async (
  keeper: PeopleKeeper,
  negotiation: NegotiationId,
  id: WriterId,
  address: string | null,
): Promise<Result<null>> => {
  const done = await withWriter(keeper, negotiation, id, async (db, row) => {
    if (address === null) await forgetAddress(db, negotiation, [id])
    else {
      await keepAddress(db, keeper.keys, row, address)
      await setWriter(db, row, { seen_at: keeper.now() })
    }
    return accept(null)
  })
  if (done.ok) await keeper.forget()
  return done
}

/** Blocks a writer or lets the writer in again, and tells it in the log. */
export const blockWriter = async (
  keeper: PeopleKeeper,
  negotiation: NegotiationId,
  id: WriterId,
  { isBlocked, act }: { readonly isBlocked: 'blocked' | 'free'; readonly act: NewAct },
): Promise<Result<null>> => {
  const personal = refusePersonal([act])
  if (personal !== null) return refuse(personal)
  return withWriter(keeper, negotiation, id, async (db, row) => {
    await setWriter(db, row, { is_blocked: isBlocked === 'blocked' ? 1 : 0 })
    await appendActs(db, await lockPeople(db, negotiation), { acts: [act], at: keeper.now() })
    return accept(null)
  })
}
