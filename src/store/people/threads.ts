import type { CommentId, CommentSettings } from '../../comments/comment.ts'
import type { NegotiationId } from '../../record/id.ts'
import { accept, type Result, refuse } from '../../text/reading.ts'
import { refusePersonal } from './acts.ts'
import { findRow, unknownComment } from './comment-rows.ts'
import type { PeopleKeeper } from './keeper.ts'
import { appendActs, lockPeople } from './log.ts'
import type { NewAct } from './port.ts'
import type { PeopleDatabase } from './tables.ts'

/** Closes a thread or opens it again. Refuses `unknown-comment`, and `not-a-thread` for a comment that answers another. */
export const setThread = async (
  keeper: PeopleKeeper,
  negotiation: NegotiationId,
  id: CommentId,
  { state, act }: { readonly state: 'closed' | 'open'; readonly act: NewAct },
): Promise<Result<null>> => {
  const personal = refusePersonal([act])
  if (personal !== null) return refuse(personal)
  return keeper.write(async (db): Promise<Result<null>> => {
    const head = await lockPeople(db, negotiation)
    const row = await findRow(db, negotiation, id)
    if (row === undefined) return refuse(unknownComment(id))
    if (row.parent !== null) return refuse({ kind: 'not-a-thread', params: { id } })
    await db
      .updateTable('people_comment')
      .set({ is_closed: state === 'closed' ? 1 : 0 })
      .where('negotiation', '=', negotiation)
      .where('id', '=', id)
      .execute()
    await appendActs(db, head, { acts: [act], at: keeper.now(), shown: 'changed' })
    return accept(null)
  })
}

/** The first comments of all closed threads. */
export const readClosed = async (db: PeopleDatabase, negotiation: NegotiationId): Promise<readonly CommentId[]> => {
  const rows = await db
    .selectFrom('people_comment')
    .select('id')
    .where('negotiation', '=', negotiation)
    .where('is_closed', '=', 1)
    .execute()
  // Sorted here: SQLite would go through all comments in the order of their ids instead of looking the few closed ones up.
  return rows.map(({ id }) => id as CommentId).sort()
}

/** Keeps other settings and tells in the log what changed. */
export const writeSettings = async (
  keeper: PeopleKeeper,
  negotiation: NegotiationId,
  settings: CommentSettings,
  act: NewAct,
): Promise<Result<null>> => {
  const personal = refusePersonal([act])
  if (personal !== null) return refuse(personal)
  return keeper.write(async (db): Promise<Result<null>> => {
    const head = await lockPeople(db, negotiation)
    await appendActs(db, head, { acts: [act], at: keeper.now(), shown: 'changed', settings })
    return accept(null)
  })
}
