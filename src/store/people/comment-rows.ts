import type { Anchor, Comment, CommentId, WriterId } from '../../comments/comment.ts'
import { canonical } from '../../record/canonical.ts'
import type { NegotiationId } from '../../record/id.ts'
import { accept, type Refusal, type Result, refuse } from '../../text/reading.ts'
import { type BoxOf, seal, unseal } from './box.ts'
import { freshKey } from './row-keys.ts'
import type { PeopleDatabase, PeopleTables } from './tables.ts'

/** A comment's row together with the key of its words; null where it has none. */
export type CommentRow = PeopleTables['people_comment'] & { readonly key: Uint8Array | null }

type Words = Pick<Comment, 'name' | 'text'>

const wordsOf = (negotiation: string, owner: string): BoxOf => ({ kind: 'words', negotiation, owner })

/** Puts name and text into a box under a fresh key, so that of words written before nothing is left that could be opened. */
export const sealWords = async (
  db: PeopleDatabase,
  { negotiation, id }: Pick<Comment, 'negotiation' | 'id'>,
  { name, text }: Words,
): Promise<Buffer> => {
  const of = wordsOf(negotiation, id)
  return seal(await freshKey(db, of, null), of, Buffer.from(canonical({ name, text })))
}

const NO_WORDS: Words = { name: '', text: '' }

const readWords = ({ negotiation, id, words, key }: CommentRow): Words | null => {
  if (words === null) return NO_WORDS
  const bytes = key === null ? null : unseal(key, wordsOf(negotiation, id), words)
  return bytes === null ? null : (JSON.parse(bytes.toString()) as Words)
}

const withWords = (row: CommentRow, { name, text }: Words): Comment => ({
  id: row.id as CommentId,
  negotiation: row.negotiation as NegotiationId,
  parent: row.parent as CommentId | null,
  anchor: JSON.parse(row.anchor) as Anchor,
  revision: row.revision,
  language: row.language,
  name,
  text,
  status: row.status,
  writtenAt: row.written_at,
  editedAt: row.edited_at,
  writer: row.writer as WriterId,
})

/** Why a row cannot be read: its words do not open. */
const damaged = ({ id }: CommentRow): Refusal => ({ kind: 'damaged', params: { reason: id } })

/** A comment from its row; where words are erased, name and text are empty. Refuses `damaged`. */
export const toComment = (row: CommentRow): Result<Comment> => {
  const words = readWords(row)
  return words === null ? refuse(damaged(row)) : accept(withWords(row, words))
}

/** A comment from its row, without its words. */
export const toWordless = (row: CommentRow): Comment => withWords(row, NO_WORDS)

/** All of them, or the first refusal. */
export const toComments = (rows: readonly CommentRow[]): Result<readonly Comment[]> => {
  const comments: Comment[] = []
  for (const row of rows) {
    const comment = toComment(row)
    if (!comment.ok) return comment
    comments.push(comment.value)
  }
  return accept(comments)
}

/** The comments of a negotiation with the keys of their words, to be narrowed down. */
export const selectComments = (db: PeopleDatabase, negotiation: NegotiationId) =>
  db
    .selectFrom('people_comment')
    .leftJoin('people_key', join =>
      join
        .onRef('people_key.negotiation', '=', 'people_comment.negotiation')
        .onRef('people_key.owner', '=', 'people_comment.id')
        .on('people_key.kind', '=', 'words'),
    )
    .selectAll('people_comment')
    .select('people_key.key')
    .where('people_comment.negotiation', '=', negotiation)

/** One comment's row; undefined where there is none. */
export const findRow = (
  db: PeopleDatabase,
  negotiation: NegotiationId,
  id: CommentId,
): Promise<CommentRow | undefined> =>
  selectComments(db, negotiation).where('people_comment.id', '=', id).executeTakeFirst()

/** The refusal of a comment that is not there. */
export const unknownComment = (id: string): Refusal => ({ kind: 'unknown-comment', params: { id } })
