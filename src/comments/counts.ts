import type { ThingId } from '../record/id.ts'
import type { LineageOfRecord } from '../record/lineages.ts'
import { findThing, type RecordState } from '../record/state.ts'
import { anchorKey, type CommentPlace, rowsAt, rowsNamed, rowsOf } from './anchor.ts'
import type { Anchor, PublicComment } from './comment.ts'

/** How many comments with words are public: in all, and as the page of each place counts them. */
export type CommentCounts = { readonly all: number; readonly at: (place: CommentPlace) => number }

/** The place of comments that the page of a point is, by the id of that page; null where the record has no such point. */
export const placeOfPoint = (state: RecordState, id: ThingId): CommentPlace | null => {
  const provision = findThing(state, 'provision', id)
  if (provision !== null) return { kind: 'provision', draft: provision.draft, provision: id }
  return findThing(state, 'lineage', id) === null ? null : { kind: 'point', lineage: id }
}

/** How many comments are pinned to one anchor. */
type Pinned = { readonly anchor: Anchor; readonly count: number }

const pinnedOf = (comments: readonly PublicComment[]): readonly Pinned[] => {
  const counts = new Map<string, Pinned>()
  for (const { status, anchor } of comments) {
    if (status !== 'public') continue
    const key = JSON.stringify(anchor)
    counts.set(key, { anchor, count: (counts.get(key)?.count ?? 0) + 1 })
  }
  return [...counts.values()]
}

/** The keys of the places at which an anchor stands by itself, whatever its lineages are. */
const keysOf = (anchor: Anchor): readonly string[] => {
  if (anchor.kind !== 'point' || anchor.draft === null || anchor.provision === null) return [anchorKey(anchor)]
  const { draft, provision } = anchor
  return [anchorKey(anchor), anchorKey({ kind: 'provision', draft, provision })]
}

const put = <Key>(map: Map<Key, Pinned[]>, key: Key, pinned: Pinned): void => {
  const there = map.get(key)
  if (there === undefined) map.set(key, [pinned])
  else there.push(pinned)
}

const rowsOfPlace = (state: RecordState, place: CommentPlace): readonly LineageOfRecord[] => {
  switch (place.kind) {
    case 'page':
      return []
    case 'point':
      return rowsNamed(state, place.lineage)
    case 'provision':
      return rowsAt(state, place.provision)
  }
}

/**
 * Counts public comments for lists of places. A place counts what `carry` brings to it; each anchor is followed once, instead of each comment at each
 * place, which for a list of a thousand points would be a thousand walks through all comments.
 */
export const countComments = (state: RecordState, comments: readonly PublicComment[]): CommentCounts => {
  const byKey = new Map<string, Pinned[]>()
  const byRow = new Map<LineageOfRecord, Pinned[]>()
  for (const pinned of pinnedOf(comments)) {
    const { anchor } = pinned
    for (const key of keysOf(anchor)) put(byKey, key, pinned)
    for (const row of anchor.kind === 'page' ? [] : rowsOf(state, anchor)) put(byRow, row, pinned)
  }
  return {
    all: comments.filter(({ status }) => status === 'public').length,
    at: place => {
      const carried = rowsOfPlace(state, place).flatMap(row => byRow.get(row) ?? [])
      const here = new Set([...(byKey.get(anchorKey(place)) ?? []), ...carried])
      return [...here].reduce((sum, { count }) => sum + count, 0)
    },
  }
}
