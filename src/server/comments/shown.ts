import { anchorKey, type CommentPlace, carry } from '../../comments/anchor.ts'
import type { Anchor, PublicComment } from '../../comments/comment.ts'
import { countComments } from '../../comments/counts.ts'
import { newestOf } from '../../comments/newest.ts'
import { type Thread, threadsOf } from '../../comments/thread.ts'
import type { NegotiationId, ThingId } from '../../record/id.ts'
import { type LineageOfRecord, lineagesOf } from '../../record/lineages.ts'
import { findThing, type RecordState } from '../../record/state.ts'
import { draftsByDate } from '../../record/text-drafts.ts'
import type { CountedComments } from '../../web/pages/site/comments/view.ts'
import { type Kept, keepWithin } from '../least-recent.ts'
import type { CommentsShown, ShownComment } from './desk.ts'
import type { Published } from './published.ts'

/** The place of a record, at one state of it, whose comments are wanted. */
export type AskedPlace = {
  readonly negotiation: NegotiationId
  readonly state: RecordState
  readonly place: CommentPlace
}

const holds = (row: LineageOfRecord, id: ThingId): boolean =>
  row.recorded?.id === id || Object.values(row.cells).some(ids => ids.includes(id))

const pointAnchor = (state: RecordState, lineage: ThingId): Anchor => {
  const row = lineagesOf(state).find(one => holds(one, lineage))
  const draft = draftsByDate(state).findLast(({ siglum }) => (row?.cells[siglum] ?? []).length > 0)
  const provision = draft === undefined ? undefined : row?.cells[draft.siglum]?.[0]
  return { kind: 'point', lineage, draft: draft?.id ?? null, provision: provision ?? null }
}

/** What a comment that is written at a place is pinned to: of a point, the draft and provision that stand newest there. */
const anchorAt = (state: RecordState, place: CommentPlace): Anchor => {
  switch (place.kind) {
    case 'page':
      return place
    case 'point':
      return pointAnchor(state, place.lineage)
    case 'provision': {
      const recorded = lineagesOf(state).find(row => row.recorded !== null && holds(row, place.provision))?.recorded
      return { ...place, lineage: recorded?.id ?? null }
    }
  }
}

type Sigla = ReadonlyMap<string, string | null>

const shown = (
  sigla: Sigla,
  comment: PublicComment,
  more: Pick<ShownComment, 'replies' | 'isClosed'>,
): ShownComment => ({ comment, carriedFrom: sigla.get(comment.id) ?? null, ...more })

// Who answered a comment that is gone altogether still stands under something.
const placeHolder = ({ id, replies }: Thread): PublicComment | null => {
  const [first] = replies
  return first === undefined
    ? null
    : { ...first, id, parent: null, status: 'erased', name: null, text: null, editedAt: null }
}

const siglaAt = ({ state, place }: AskedPlace, comments: readonly PublicComment[]): Sigla => {
  const byAnchor = new Map<string, string | null | undefined>()
  const sigla = new Map<string, string | null>()
  for (const { id, anchor } of comments) {
    const key = JSON.stringify(anchor)
    if (!byAnchor.has(key)) {
      const way = carry(state, anchor, place)
      const from = way?.kind === 'carried' ? (findThing(state, 'draft', way.from)?.siglum ?? way.from) : null
      byAnchor.set(key, way === null ? undefined : from)
    }
    const siglum = byAnchor.get(key)
    if (siglum !== undefined) sigla.set(id, siglum)
  }
  return sigla
}

const threadsAt = (asked: AskedPlace, { comments, closed }: Published): readonly ShownComment[] => {
  const sigla = siglaAt(asked, comments)
  return threadsOf(
    comments.filter(({ id }) => sigla.has(id)),
    closed,
  ).flatMap(thread => {
    const opener = thread.opener ?? placeHolder(thread)
    const { isClosed } = thread
    const replies = thread.replies.map(reply => shown(sigla, reply, { replies: [], isClosed }))
    return opener === null ? [] : [shown(sigla, opener, { replies, isClosed })]
  })
}

const isWorded = ({ comment }: ShownComment): boolean => comment.status === 'public'

const countOf = (threads: readonly ShownComment[]): number =>
  threads.flatMap(thread => [thread, ...thread.replies]).filter(isWorded).length

/** What is shown at a place, as far as comments go. */
export type ShownAt = Pick<CommentsShown, 'anchor' | 'threads' | 'count'>

const MOST_PLACES = 2_000

/** Finds what is shown at places, and keeps it for as long as neither the record nor the comments change. */
export const placesShown = (): ((asked: AskedPlace, published: Published) => ShownAt) => {
  // By the state itself: two states of one revision can differ in what was known by a day.
  const byState = new WeakMap<RecordState, Kept<ShownAt>>()
  return (asked, published) => {
    const { state, place } = asked
    const kept = byState.get(state) ?? keepWithin<ShownAt>(MOST_PLACES, () => 1)
    byState.set(state, kept)
    const key = `${published.version} ${anchorKey(place)}`
    const found = kept.find(key)
    if (found !== undefined) return found
    const threads = threadsAt(asked, published)
    const made = { anchor: anchorAt(state, place), threads, count: countOf(threads) }
    kept.keep(key, made)
    return made
  }
}

/** Finds all comments of a negotiation with their counts, and keeps them for as long as neither the record nor the comments change. */
export const allShown = (): ((state: RecordState, published: Published) => CountedComments) => {
  const kept = new WeakMap<Published, WeakMap<RecordState, CountedComments>>()
  return (state, published) => {
    const byState = kept.get(published) ?? new WeakMap<RecordState, CountedComments>()
    kept.set(published, byState)
    const { comments } = published
    const made = byState.get(state) ?? { ...newestOf(comments), counts: countComments(state, comments) }
    byState.set(state, made)
    return made
  }
}
