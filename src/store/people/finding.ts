import { setImmediate as giveWay } from 'node:timers/promises'
import { sql } from 'kysely'
import { anchorKey } from '../../comments/anchor.ts'
import type { Anchor, Comment, CommentId } from '../../comments/comment.ts'
import type { NegotiationId } from '../../record/id.ts'
import { accept, type Result } from '../../text/reading.ts'
import { type CommentRow, findRow, selectComments, toComment, toComments } from './comment-rows.ts'
import { ownDigest } from './comments.ts'
import type { PeopleKeeper } from './keeper.ts'
import type { CommentQuery } from './port.ts'
import type { PeopleDatabase } from './tables.ts'

/** So many comments are opened at a stretch: about 10 ms of work, then others have their turn. */
const PAGE = 500

/** One comment; null where there is none. */
export const findComment = async (
  db: PeopleDatabase,
  negotiation: NegotiationId,
  id: CommentId,
): Promise<Result<Comment | null>> => {
  const row = await findRow(db, negotiation, id)
  return row === undefined ? accept(null) : toComment(row)
}

/** All comments of the writers who have a comment under this own key, in the order in which they were written. */
export const findOwnComments = async (
  db: PeopleDatabase,
  negotiation: NegotiationId,
  ownKey: string,
): Promise<Result<readonly Comment[]>> => {
  const writers = await db
    .selectFrom('people_comment')
    .select('writer')
    .distinct()
    .where('negotiation', '=', negotiation)
    .where('own_digest', '=', ownDigest(ownKey))
    .execute()
  if (writers.length === 0) return accept([])
  const rows = await selectComments(db, negotiation)
    .where(
      'people_comment.writer',
      'in',
      writers.map(({ writer }) => writer),
    )
    .orderBy('people_comment.written_at')
    .orderBy('people_comment.id')
    .execute()
  return toComments(rows)
}

const selectAsked = (db: PeopleDatabase, negotiation: NegotiationId, query: CommentQuery) => {
  const order = query.order === 'newest' ? 'desc' : 'asc'
  let asked = selectComments(db, negotiation)
    .orderBy('people_comment.written_at', order)
    .orderBy('people_comment.id', order)
  if (query.status !== null) asked = asked.where('people_comment.status', 'in', [...query.status])
  if (query.writer !== null) asked = asked.where('people_comment.writer', '=', query.writer)
  if (query.parent !== null) asked = asked.where('people_comment.parent', '=', query.parent)
  return asked
}

const plain = (text: string): string => text.normalize('NFKC').toLowerCase()

/** The next page below a comment in the order that is asked for; null: from the beginning. */
const selectAfter = (db: PeopleDatabase, negotiation: NegotiationId, query: CommentQuery, last: CommentRow | null) => {
  const asked = selectAsked(db, negotiation, query).limit(PAGE)
  if (last === null) return asked
  const beyond = sql.raw(query.order === 'newest' ? '<' : '>')
  return asked.where(
    sql<boolean>`(people_comment.written_at, people_comment.id) ${beyond} (${last.written_at}, ${last.id})`,
  )
}

const listWithWords = async (
  { read }: PeopleKeeper,
  negotiation: NegotiationId,
  query: CommentQuery & { readonly words: string },
): Promise<Result<readonly Comment[]>> => {
  const words = plain(query.words).split(/\s+/)
  const found: Comment[] = []
  for (let last: CommentRow | null = null; found.length < query.from + query.most; await giveWay()) {
    const rows: readonly CommentRow[] = await read(db => selectAfter(db, negotiation, query, last).execute())
    const comments = toComments(rows)
    if (!comments.ok) return comments
    for (const comment of comments.value) {
      const text = plain(`${comment.name} ${comment.text}`)
      if (words.every(word => text.includes(word))) found.push(comment)
    }
    last = rows.at(-1) ?? null
    if (rows.length < PAGE) break
  }
  return accept(found.slice(query.from, query.from + query.most))
}

/** The comments that are asked for. `words`: each of them stands in name or text, in whatever case. */
export const listComments = async (
  keeper: PeopleKeeper,
  negotiation: NegotiationId,
  query: CommentQuery,
): Promise<Result<readonly Comment[]>> => {
  const [from, most] = [Math.max(0, query.from), Math.max(0, query.most)]
  if (query.status?.length === 0 || most === 0) return accept([])
  const { words } = query
  if (words !== null && words.trim() !== '')
    return listWithWords(keeper, negotiation, { ...query, from, most, words: words.trim() })
  return toComments(await keeper.read(db => selectAsked(db, negotiation, query).limit(most).offset(from).execute()))
}

/** How many comments stand in each status. */
export const countComments = async (
  db: PeopleDatabase,
  negotiation: NegotiationId,
): Promise<Readonly<Record<Comment['status'], number>>> => {
  const rows = await db
    .selectFrom('people_comment')
    .select(['status', ({ fn }) => fn.countAll().as('count')])
    .where('negotiation', '=', negotiation)
    .groupBy('status')
    .execute()
  const none = { held: 0, public: 0, rejected: 0, removed: 0, erased: 0 }
  return { ...none, ...Object.fromEntries(rows.map(({ status, count }) => [status, Number(count)])) }
}

/** How many public comments stand on each anchor, by `anchorKey`. */
export const countAnchors = async (
  db: PeopleDatabase,
  negotiation: NegotiationId,
): Promise<ReadonlyMap<string, number>> => {
  const rows = await db
    .selectFrom('people_comment')
    .select(({ fn }) => [fn.min('anchor').as('anchor'), fn.countAll().as('count')])
    .where('negotiation', '=', negotiation)
    .where('status', '=', 'public')
    .groupBy('anchor_key')
    .execute()
  return new Map(rows.map(({ anchor, count }) => [anchorKey(JSON.parse(anchor) as Anchor), Number(count)]))
}
