import { setImmediate as giveWay } from 'node:timers/promises'
import { sql } from 'kysely'
import type { Comment } from '../../comments/comment.ts'
import type { NegotiationId } from '../../record/id.ts'
import { accept, type Result } from '../../text/reading.ts'
import { attempt } from '../failures.ts'
import { selectComments, toComment, toWordless } from './comment-rows.ts'
import type { PeopleKeeper } from './keeper.ts'
import { readPeopleHead } from './log.ts'
import type { PeopleStore, PublicEntry } from './port.ts'
import type { PeopleDatabase } from './tables.ts'

/** So many comments are opened at a stretch: about 10 ms of work, then others have their turn. */
const PAGE = 500

/** Statuses that a public page can show, a removed or erased comment as a gap above its answers. */
const SHOWN: ReadonlySet<Comment['status']> = new Set(['public', 'removed', 'erased'])

/** Whether a comment in this status can be seen on a public page. */
export const canBeShown = (status: Comment['status']): boolean => SHOWN.has(status)

/** Does a task on the database, again where it is busy. */
type Read = PeopleKeeper['read']

/** A place in the order of changes: after comment `id` of the change with the number `version`. */
type Place = { readonly version: number; readonly id: string }

const selectChanged = (db: PeopleDatabase, negotiation: NegotiationId, { version, id }: Place) =>
  selectComments(db, negotiation)
    .innerJoin('people_writer', join =>
      join
        .onRef('people_writer.negotiation', '=', 'people_comment.negotiation')
        .onRef('people_writer.id', '=', 'people_comment.writer'),
    )
    .select('people_writer.avatar')
    // Compared as a pair, so that both databases begin in the middle of the index.
    .where(sql<boolean>`(people_comment.shown_version, people_comment.id) > (${version}, ${id})`)
    .orderBy('people_comment.shown_version')
    .orderBy('people_comment.id')
    .limit(PAGE)

type Entries = Map<string, PublicEntry>

/** Brings entries up to date with everything that changed after a version. */
const bringForward = async (
  read: Read,
  negotiation: NegotiationId,
  { entries, version }: { readonly entries: Entries; readonly version: number },
): Promise<Result<null>> => {
  for (let from: Place = { version: version + 1, id: '' }; ; await giveWay()) {
    const rows = await read(db => selectChanged(db, negotiation, from).execute())
    for (const row of rows) {
      const comment = row.status === 'public' ? toComment(row) : accept(toWordless(row))
      if (!comment.ok) return comment
      if (canBeShown(row.status)) entries.set(row.id, { comment: comment.value, avatar: row.avatar })
      else entries.delete(row.id)
      from = { version: row.shown_version, id: row.id }
    }
    if (rows.length < PAGE) return accept(null)
  }
}

const byMoment = ({ comment: one }: PublicEntry, { comment: other }: PublicEntry): number =>
  one.writtenAt < other.writtenAt || (one.writtenAt === other.writtenAt && one.id < other.id) ? -1 : 1

/** What pages show of them: a gap only above a public answer, and no answer below a comment that waits again. */
const arrange = (entries: Entries): readonly PublicEntry[] => {
  const all = [...entries.values()]
  const answered = new Set(
    all.filter(({ comment }) => comment.status === 'public').map(({ comment }) => comment.parent),
  )
  return all
    .filter(({ comment: { status, parent, id } }) =>
      status === 'public' ? parent === null || entries.has(parent) : answered.has(id),
    )
    .sort(byMoment)
}

/** All that public pages may show of a negotiation, read anew. */
export const readShown = async (read: Read, negotiation: NegotiationId): Promise<Result<readonly PublicEntry[]>> => {
  const entries: Entries = new Map()
  const done = await bringForward(read, negotiation, { entries, version: 0 })
  return done.ok ? accept(arrange(entries)) : done
}

type Kept = { readonly entries: Entries; readonly version: number; readonly shown: readonly PublicEntry[] }
const NOTHING: readonly PublicEntry[] = []

/**
 * Reads what public pages may show, and keeps it: to open 100,000 comments takes seconds, to look for what changed takes milliseconds.
 * Calls for one negotiation wait for one another, so that each sees what was written before it.
 */
export const shownReader = ({ read }: PeopleKeeper): PeopleStore['publicOn'] => {
  const kept = new Map<NegotiationId, Kept>()
  const queue = new Map<NegotiationId, Promise<unknown>>()

  const refresh = async (negotiation: NegotiationId): Promise<Result<readonly PublicEntry[]>> => {
    // The version is read first: what changes in between is read now, and once more the next time.
    const version = (await read(db => readPeopleHead(db, negotiation))).public_version
    const known = kept.get(negotiation)
    if (known?.version === version) return accept(known.shown)
    if (version === 0) return accept(NOTHING)
    // A lower version is that of an older copy of the database, put in its place.
    const start = known !== undefined && known.version < version ? known : { entries: new Map(), version: 0 }
    const done = await bringForward(read, negotiation, start)
    if (!done.ok) {
      kept.delete(negotiation)
      return done
    }
    const shown = arrange(start.entries)
    kept.set(negotiation, { entries: start.entries, version, shown })
    return accept(shown)
  }

  return negotiation => {
    const next = (queue.get(negotiation) ?? Promise.resolve()).then(() => attempt(() => refresh(negotiation)))
    queue.set(
      negotiation,
      next.catch(() => {}),
    )
    return next
  }
}
