import { hash } from 'node:crypto'
import { anchorKey } from '../../comments/anchor.ts'
import type { Comment, CommentId } from '../../comments/comment.ts'
import { canonical } from '../../record/canonical.ts'
import type { NegotiationId } from '../../record/id.ts'
import { accept, type Refusal, type Result, refuse } from '../../text/reading.ts'
import { refusePersonal } from './acts.ts'
import { type CommentRow, findRow, sealWords, toComment, toWordless, unknownComment } from './comment-rows.ts'
import type { PeopleKeeper } from './keeper.ts'
import { appendActs, lockPeople, type PeopleHead } from './log.ts'
import type { CommentChange, NewComment } from './port.ts'
import { destroyKeys } from './row-keys.ts'
import { canBeShown } from './shown.ts'
import type { PeopleDatabase } from './tables.ts'
import { countDecision, forgetAddress, keepWriter } from './writers.ts'

/** What of the writer's own link is kept: its secret has so much chance in it that nobody finds it from its digest. */
export const ownDigest = (ownKey: string): string => hash('sha256', ownKey, 'hex')

const refuseNew = async (db: PeopleDatabase, { comment }: NewComment): Promise<Refusal | null> => {
  const { negotiation, id, parent } = comment
  if ((await findRow(db, negotiation, id)) !== undefined) return { kind: 'comment-exists', params: { id } }
  if (parent === null) return null
  const above = await findRow(db, negotiation, parent)
  if (above === undefined) return unknownComment(parent)
  return above.parent === null ? null : { kind: 'not-a-thread', params: { id: parent } }
}

/** What a row holds besides the comment. `at`: when it came here, from which retention counts. `head`: of the locked log, before this change. */
type Arrival = { readonly ownKey: string | null; readonly at: string; readonly head: PeopleHead }

/** Adds one comment within a transaction that has locked its log. */
export const insertComment = async (
  db: PeopleDatabase,
  comment: Comment,
  { ownKey, at, head }: Arrival,
): Promise<void> => {
  const { negotiation, id, parent, anchor, revision, language, status, writer } = comment
  const words = status === 'erased' ? null : await sealWords(db, comment, comment)
  await db
    .insertInto('people_comment')
    .values({
      negotiation,
      id,
      parent,
      anchor: canonical(anchor),
      anchor_key: hash('sha256', anchorKey(anchor), 'hex'),
      revision,
      language,
      words,
      status,
      written_at: comment.writtenAt,
      edited_at: comment.editedAt,
      changed_at: at,
      writer,
      own_digest: ownKey === null ? null : ownDigest(ownKey),
      is_closed: 0,
      shown_version: canBeShown(status) ? head.public_version + 1 : 0,
    })
    .execute()
}

/** Adds a comment, its writer where it is a new one, and its acts. Refuses `comment-exists`, `unknown-comment` and `not-a-thread` (of its parent). */
export const addComment = async (keeper: PeopleKeeper, added: NewComment): Promise<Result<Comment>> => {
  const { comment, acts, ownKey } = added
  const personal = refusePersonal(acts)
  if (personal !== null) return refuse(personal)
  return keeper.write(async (db): Promise<Result<Comment>> => {
    const head = await lockPeople(db, comment.negotiation)
    const refusal = await refuseNew(db, added)
    if (refusal !== null) return refuse(refusal)
    const at = keeper.now()
    await keepWriter(db, keeper.keys, { ...added, at })
    await insertComment(db, comment, { ownKey, at, head })
    await appendActs(db, head, { acts, at, shown: canBeShown(comment.status) ? 'changed' : 'same' })
    return accept(comment)
  })
}

const isErasing = ({ erase, status }: CommentChange): boolean => erase === true || status === 'erased'

/** What changes in a row. Words that are written anew get a new key; those that are erased lose theirs. */
const changeRow = async (db: PeopleDatabase, row: CommentRow, change: CommentChange, before: Comment) => {
  if (isErasing(change)) {
    await destroyKeys(db, { kind: 'words', negotiation: row.negotiation }, [row.id])
    return { status: 'erased', words: null, own_digest: null } as const
  }
  const { name = before.name, text = before.text, status = row.status, editedAt = row.edited_at } = change
  const isReworded = name !== before.name || text !== before.text
  const words = isReworded ? await sealWords(db, before, { name, text }) : row.words
  return { status, edited_at: editedAt, words } as const
}

const applyChange = async (
  keeper: PeopleKeeper,
  db: PeopleDatabase,
  { row, before, change, head }: { row: CommentRow; before: Comment; change: CommentChange; head: PeopleHead },
): Promise<Comment> => {
  const at = keeper.now()
  const set = await changeRow(db, row, change, before)
  const changed_at = set.status === row.status ? row.changed_at : at
  const shown_version = canBeShown(row.status) || canBeShown(set.status) ? head.public_version + 1 : row.shown_version
  await db
    .updateTable('people_comment')
    .set({ ...set, changed_at, shown_version })
    .where('negotiation', '=', row.negotiation)
    .where('id', '=', row.id)
    .execute()
  if (isErasing(change)) await forgetAddress(db, before.negotiation, [before.writer])
  else await countDecision(db, before, set.status)
  return isErasing(change)
    ? { ...before, status: 'erased', name: '', text: '' }
    : {
        ...before,
        status: set.status,
        name: change.name ?? before.name,
        text: change.text ?? before.text,
        editedAt: change.editedAt ?? before.editedAt,
      }
}

const changeLocked = async (
  keeper: PeopleKeeper,
  db: PeopleDatabase,
  { negotiation, id, change }: { negotiation: NegotiationId; id: CommentId; change: CommentChange },
): Promise<Result<Comment>> => {
  const head = await lockPeople(db, negotiation)
  const row = await findRow(db, negotiation, id)
  if (row === undefined) return refuse(unknownComment(id))
  const before = toComment(row)
  // Words that do not open any more can still be erased.
  if (!before.ok && !isErasing(change)) return before
  const known = before.ok ? before.value : null
  if (row.status === 'erased')
    return isErasing(change) && known !== null ? accept(known) : refuse({ kind: 'comment-erased', params: { id } })
  // Words that were deleted after their time cannot be shown again.
  if (change.status === 'public' && row.words === null && change.text === undefined)
    return refuse({ kind: 'comment-erased', params: { id } })
  const after = await applyChange(keeper, db, { row, before: known ?? toWordless(row), change, head })
  const shown = canBeShown(row.status) || canBeShown(after.status) ? 'changed' : 'same'
  await appendActs(db, head, { acts: change.acts, at: keeper.now(), shown })
  return accept(after)
}

/**
 * Changes a comment and tells it in the log, in one transaction. Erasing deletes its words, its name, the key of its link and its writer's address;
 * a second time it changes nothing. Refuses `unknown-comment`, and `comment-erased` where anything else is to change in an erased one.
 */
export const changeComment = async (
  keeper: PeopleKeeper,
  negotiation: NegotiationId,
  id: CommentId,
  change: CommentChange,
): Promise<Result<Comment>> => {
  const personal = refusePersonal(change.acts)
  if (personal !== null) return refuse(personal)
  const changed = await keeper.write(db => changeLocked(keeper, db, { negotiation, id, change }))
  if (changed.ok && isErasing(change)) await keeper.forget()
  return changed
}
