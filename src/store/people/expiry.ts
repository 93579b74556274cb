import type { CommentId } from '../../comments/comment.ts'
import { type Deadlines, deadlinesOf, PASSING } from '../../comments/retention.ts'
import type { NegotiationId } from '../../record/id.ts'
import { accept, type Result } from '../../text/reading.ts'
import type { PeopleKeeper } from './keeper.ts'
import { appendActs, lockPeople, readSettings } from './log.ts'
import type { NewAct } from './port.ts'
import { expireReports } from './reports.ts'
import { destroyKeys } from './row-keys.ts'
import type { PeopleDatabase } from './tables.ts'
import { forgetAddress } from './writers.ts'

/** How many of each were deleted. */
type Expired = { readonly addresses: number; readonly comments: number; readonly reports: number }

const LIST = 5_000

const expireAddresses = async (
  db: PeopleDatabase,
  negotiation: NegotiationId,
  { kept, unconfirmed }: Deadlines,
): Promise<number> => {
  const rows = await db
    .selectFrom('people_writer')
    .select('id')
    .where('negotiation', '=', negotiation)
    .where('box', 'is not', null)
    .where(({ eb, or, and }) =>
      or([eb('seen_at', '<', kept), and([eb('is_confirmed', '=', 0), eb('seen_at', '<', unconfirmed)])]),
    )
    .execute()
  await forgetAddress(
    db,
    negotiation,
    rows.map(({ id }) => id),
  )
  return rows.length
}

/** Writers of whom nothing is left that they wrote. Who is blocked stays: the block would go with the row. */
const expireWriters = async (db: PeopleDatabase, negotiation: NegotiationId, before: string): Promise<void> => {
  await db
    .deleteFrom('people_writer')
    .where('negotiation', '=', negotiation)
    .where('box', 'is', null)
    .where('is_blocked', '=', 0)
    .where('seen_at', '<', before)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('people_comment')
            .select('people_comment.id')
            .whereRef('people_comment.negotiation', '=', 'people_writer.negotiation')
            .whereRef('people_comment.writer', '=', 'people_writer.id'),
        ),
      ),
    )
    .execute()
}

/** Rejected, removed and erased comments that are due; `isAnswered`: whether answers hang below them still. */
const selectDue = async (db: PeopleDatabase, negotiation: NegotiationId, before: string) => {
  const rows = await db
    .selectFrom('people_comment')
    .select(({ exists, selectFrom }) => [
      'people_comment.id',
      'people_comment.words',
      exists(
        selectFrom('people_comment as reply')
          .select('reply.id')
          .whereRef('reply.negotiation', '=', 'people_comment.negotiation')
          .whereRef('reply.parent', '=', 'people_comment.id'),
      ).as('answered'),
    ])
    .where('negotiation', '=', negotiation)
    .where('status', 'in', [...PASSING])
    .where('changed_at', '<', before)
    .execute()
  return rows.map(({ id, words, answered }) => ({ id, hasWords: words !== null, isAnswered: Boolean(answered) }))
}

const deleteRows = async (db: PeopleDatabase, negotiation: NegotiationId, ids: readonly string[]): Promise<void> => {
  for (let start = 0; start < ids.length; start += LIST)
    await db
      .deleteFrom('people_comment')
      .where('negotiation', '=', negotiation)
      .where('id', 'in', ids.slice(start, start + LIST))
      .execute()
}

/** Deletes what is due. What still has answers loses its words only: they would hang in the air. Answers go first, so that a thread goes as a whole. */
const expireComments = async (
  db: PeopleDatabase,
  negotiation: NegotiationId,
  before: string,
): Promise<readonly string[]> => {
  const gone: string[] = []
  for (let round = 0; round < 2; round++) {
    const ids = (await selectDue(db, negotiation, before)).filter(one => !one.isAnswered).map(({ id }) => id)
    await destroyKeys(db, { kind: 'words', negotiation }, ids)
    await deleteRows(db, negotiation, ids)
    gone.push(...ids)
  }
  const answered = (await selectDue(db, negotiation, before)).filter(({ hasWords }) => hasWords).map(({ id }) => id)
  await destroyKeys(db, { kind: 'words', negotiation }, answered)
  for (const id of answered)
    await db
      .updateTable('people_comment')
      .set({ words: null, own_digest: null })
      .where('negotiation', '=', negotiation)
      .where('id', '=', id)
      .execute()
  return [...gone, ...answered]
}

/**
 * Deletes for good, in one transaction, what is older than the negotiation's settings let it be: addresses of writers who were not seen since, or never
 * confirmed them, rejected, removed and erased comments, writers of whom nothing is left, settled reports, and addresses in open ones. Each comment that goes is told in the log. `now` in UTC.
 */
export const expire = async (
  keeper: PeopleKeeper,
  negotiation: NegotiationId,
  now: string,
): Promise<Result<Expired>> => {
  const expired = await keeper.write(async (db): Promise<Expired> => {
    const head = await lockPeople(db, negotiation)
    const deadlines = deadlinesOf(readSettings(head), now)
    const { kept } = deadlines
    const addresses = await expireAddresses(db, negotiation, deadlines)
    const comments = await expireComments(db, negotiation, kept)
    await expireWriters(db, negotiation, kept)
    const reports = await expireReports(db, keeper.keys, negotiation, kept)
    const by = { kind: 'time' } as const
    const acts = comments.map((id): NewAct => ({ kind: 'expired', by, about: id as CommentId }))
    await appendActs(db, head, { acts, at: keeper.now() })
    return { addresses: addresses + reports.addresses, comments: comments.length, reports: reports.reports }
  })
  if (expired.addresses + expired.comments + expired.reports > 0) await keeper.forget()
  return accept(expired)
}
