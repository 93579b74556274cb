import type { Act, Comment, PublicComment } from '../../comments/comment.ts'
import { canonical } from '../../record/canonical.ts'
import type { NegotiationId } from '../../record/id.ts'
import { accept, type Result, refuse } from '../../text/reading.ts'
import { EMPTY_EDGE, grow, leafHash, rootOf } from '../merkle.ts'
import type { Checkpoint } from '../port.ts'
import { readAct, refusePersonal } from './acts.ts'
import { insertComment } from './comments.ts'
import { freshWriterId } from './ids.ts'
import type { PeopleKeeper } from './keeper.ts'
import { appendStamped, checkpointOf, lockPeople, type PeopleHead, readActs, readPeopleHead } from './log.ts'
import type { PeopleExport, PublicEntry } from './port.ts'
import { readShown } from './shown.ts'
import type { PeopleDatabase } from './tables.ts'
import { readClosed } from './threads.ts'
import { keepWriter } from './writers.ts'

/** What everybody may know of a comment: nothing that joins two comments of one writer but the avatar they can see. */
const toPublic = ({ comment, avatar }: PublicEntry): PublicComment | null => {
  const { writer: _, status, name, text, ...rest } = comment
  if (status === 'held' || status === 'rejected') return null
  return status === 'public'
    ? { ...rest, status, name, text, avatar }
    : { ...rest, status, name: null, text: null, avatar }
}

/** The public comments and the log of acts. `db` must show one state. */
export const exportPeople = async (db: PeopleDatabase, negotiation: NegotiationId): Promise<Result<PeopleExport>> => {
  const shown = await readShown(task => task(db), negotiation)
  if (!shown.ok) return shown
  const comments = shown.value.map(toPublic).filter(one => one !== null)
  const ids = new Set<string>(comments.map(({ id }) => id))
  const closed = (await readClosed(db, negotiation)).filter(id => ids.has(id))
  const acts = await readActs(db, negotiation, 1)
  return accept({ negotiation, comments, closed, acts, root: (await readPeopleHead(db, negotiation)).root })
}

const broken = (part: 'acts' | 'root' | 'comments', place: number): Result<never> =>
  refuse({ kind: 'broken-people-export', params: { part, place } })

/** The acts of an export as this log writes them, its root computed again. */
const readExportedActs = ({ acts, root }: PeopleExport): Result<readonly Act[]> => {
  const kept = acts.map(readAct).filter((act, i): act is Act => act?.seq === i + 1)
  if (kept.length < acts.length) return broken('acts', acts.findIndex((act, i) => act !== kept[i]) + 1)
  const personal = refusePersonal(kept)
  if (personal !== null) return refuse(personal)
  const edge = grow(
    EMPTY_EDGE,
    kept.map(act => leafHash(canonical(act))),
  )
  return rootOf(edge) === root ? accept(kept) : broken('root', kept.length)
}

/** The place, from 1, of the first comment that stands twice or answers what is no thread of the export; 0 where there is none. */
const findStray = ({ comments }: PeopleExport): number => {
  const threads = new Set<string>(comments.filter(({ parent }) => parent === null).map(({ id }) => id))
  const seen = new Set<string>()
  return (
    comments.findIndex(({ id, parent }) => {
      const isStray = seen.has(id) || (parent !== null && !threads.has(parent))
      seen.add(id)
      return isStray
    }) + 1
  )
}

const insertAll = async (
  keeper: PeopleKeeper,
  db: PeopleDatabase,
  { head, from }: { head: PeopleHead; from: PeopleExport },
): Promise<void> => {
  const at = keeper.now()
  const negotiation = head.negotiation as NegotiationId
  for (const { avatar, ...shown } of from.comments) {
    const named = { ...shown, name: shown.name ?? '', text: shown.text ?? '' }
    const comment: Comment = { ...named, negotiation, writer: freshWriterId() }
    await keepWriter(db, keeper.keys, { comment, address: null, avatar, at })
    await insertComment(db, comment, { ownKey: null, at, head })
  }
  for (const id of from.closed)
    await db
      .updateTable('people_comment')
      .set({ is_closed: 1 })
      .where('negotiation', '=', negotiation)
      .where('id', '=', id)
      .execute()
}

const hasComments = async (db: PeopleDatabase, negotiation: NegotiationId): Promise<boolean> =>
  (await db
    .selectFrom('people_comment')
    .select('id')
    .where('negotiation', '=', negotiation)
    .limit(1)
    .executeTakeFirst()) !== undefined

/** Takes an export into a negotiation of which nothing is there yet. */
export const importPeople = async (
  keeper: PeopleKeeper,
  negotiation: NegotiationId,
  from: PeopleExport,
): Promise<Result<Checkpoint>> => {
  const acts = readExportedActs(from)
  if (!acts.ok) return acts
  const stray = findStray(from)
  if (stray > 0) return broken('comments', stray)
  return keeper.write(async (db): Promise<Result<Checkpoint>> => {
    const head = await lockPeople(db, negotiation)
    if (head.size > 0 || (await hasComments(db, negotiation)))
      return refuse({ kind: 'people-not-empty', params: { negotiation } })
    await insertAll(keeper, db, { head, from })
    return accept(checkpointOf(await appendStamped(db, head, acts.value, { shown: 'changed' })))
  })
}
