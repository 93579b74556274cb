import { join } from 'node:path'
import { loadSecret } from '../../src/cli/comments/secret.ts'
import type { Comment, CommentId } from '../../src/comments/comment.ts'
import { toNegotiationId, toThingId } from '../../src/record/id.ts'
import { openStore } from '../../src/store/open.ts'
import { freshCommentId, freshId, freshWriterId } from '../../src/store/people/ids.ts'
import { openPeople, peoplePathOf } from '../../src/store/people/open.ts'
import type { PeopleStore } from '../../src/store/people/port.ts'
import type { Result } from '../../src/text/reading.ts'

/** The address of whoever writes here; it must come out nowhere. */
export const ADDRESS = 'reader-4711@example.org'

/** What was accepted; throws where it was refused. */
export const accepted = <Value, No>(result: Result<Value, No>): Value => {
  if (!result.ok) throw new Error(JSON.stringify(result.refusal))
  return result.value
}

const negotiationNamed = (raw: string) => {
  const id = toNegotiationId(raw)
  if (id === null) throw new Error(raw)
  return id
}
/** The negotiation of these records. */
export const LAKE = negotiationNamed('lake')

/** A record in a new file of a folder, with the lake's negotiation and no entries; the value is its path. */
export const recordIn = async (folder: string, name: string): Promise<string> => {
  const path = join(folder, name)
  const store = accepted(await openStore({ kind: 'sqlite', path }))
  accepted(await store.create(LAKE))
  await store.close()
  return path
}

/** Opens the comments beside a record with the key that lies there, and closes them again. */
export const withPeople = async <Value>(
  record: string,
  task: (store: PeopleStore) => Promise<Value>,
): Promise<Value> => {
  const file = record.replace(/sqlite$/, 'people.key')
  const { text } = accepted(await loadSecret({ kind: 'beside', file }, peoplePathOf(record)))
  const store = accepted(await openPeople({ kind: 'sqlite', path: peoplePathOf(record) }, text))
  try {
    return await task(store)
  } finally {
    await store.close()
  }
}

/** Writes a comment by somebody whose address is `ADDRESS`. */
export const write = (record: string, text: string, status: Comment['status'] = 'held'): Promise<CommentId> =>
  withPeople(record, async store => {
    const id = freshCommentId()
    const lineage = toThingId('ferry')
    if (lineage === null) throw new Error('ferry')
    const comment: Comment = {
      id,
      negotiation: LAKE,
      parent: null,
      anchor: { kind: 'point', lineage, draft: null, provision: null },
      revision: 1,
      language: 'en',
      name: 'Ida Reed',
      text,
      status,
      writtenAt: '2031-04-03T08:30:00.000Z',
      editedAt: null,
      writer: freshWriterId(),
    }
    const acts = [{ kind: 'held', by: { kind: 'rule' }, about: id, rule: 'all-before' }] as const
    accepted(await store.add({ comment, address: ADDRESS, ownKey: freshId(), avatar: 7, acts }))
    return id
  })
