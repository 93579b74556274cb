import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type CommentPlace, carry } from '../../src/comments/anchor.ts'
import type { Anchor, PublicComment } from '../../src/comments/comment.ts'
import { countComments, placeOfPoint } from '../../src/comments/counts.ts'
import { newestOf } from '../../src/comments/newest.ts'
import { fold, NOW, type RecordState } from '../../src/record/state.ts'
import { runs } from '../campaign.ts'
import { randomJournal } from '../record/random.ts'
import { idOf } from '../record/small.ts'
import { type comment, commentId, minute, seen } from './made.ts'

const placesOf = (state: RecordState): readonly CommentPlace[] => [
  { kind: 'page', page: 'standing' },
  { kind: 'page', page: 'drafts' },
  ...[...state.things.lineage.keys()].slice(0, 8).map(lineage => ({ kind: 'point', lineage }) as const),
  ...[...state.things.provision.values()]
    .slice(0, 14)
    .map(({ id, draft }) => ({ kind: 'provision', draft, provision: id }) as const),
]

/** Anchors at the places of a record: of a point with any provision of the record, of a provision with any lineage, as corrections leave them. */
const anchorAt = (state: RecordState, place: CommentPlace, which: number): Anchor => {
  const provisions = [...state.things.provision.values()]
  const lineages = [...state.things.lineage.keys()]
  const provision = provisions[which % Math.max(1, provisions.length)]
  switch (place.kind) {
    case 'page':
      return place
    case 'point':
      return { ...place, draft: provision?.draft ?? null, provision: which % 3 === 0 ? null : (provision?.id ?? null) }
    case 'provision':
      return { ...place, lineage: which % 2 === 0 ? null : (lineages[which % Math.max(1, lineages.length)] ?? null) }
  }
}

const STATUSES = ['public', 'public', 'public', 'removed', 'erased'] as const

describe('counts of comments', () => {
  test('every place of a random record counts the comments with words that are carried there', () => {
    let counted = 0
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 1e9 }),
        fc.array(fc.tuple(fc.nat(1_000), fc.nat(1_000), fc.nat(4)), { maxLength: 30 }),
        (seed, picks) => {
          const state = fold(randomJournal(seed, 120), NOW)
          const places = placesOf(state)
          const comments = picks.map(([where, which, status], number): PublicComment => {
            const place = places[where % places.length] ?? { kind: 'page', page: 'standing' }
            return seen(number, { anchor: anchorAt(state, place, which), status: STATUSES[status] ?? 'public' })
          })
          const worded = comments.filter(({ status }) => status === 'public')
          const { all, at } = countComments(state, comments)
          expect(all).toBe(worded.length)
          for (const place of places) {
            const carried = worded.filter(({ anchor }) => carry(state, anchor, place) !== null).length
            expect({ place, count: at(place) }).toEqual({ place, count: carried })
            counted += carried
          }
        },
      ),
      { numRuns: runs(40) },
    )
    expect(counted).toBeGreaterThan(200)
  })

  test('nothing is counted where nothing was written', () => {
    const { all, at } = countComments(fold([], NOW), [])
    expect([all, at({ kind: 'page', page: 'standing' }), at({ kind: 'point', lineage: idOf('ferries') })]).toEqual([
      0, 0, 0,
    ])
    expect(placeOfPoint(fold([], NOW), idOf('ferries'))).toBeNull()
  })
})

describe('the newest comments', () => {
  test('are those with words, the last first, with the answers that can be read', () => {
    const answer = (number: number, more: Parameters<typeof comment>[1] = {}): PublicComment =>
      seen(number, { parent: commentId(1), ...more })
    const { comments, replies } = newestOf([
      seen(1),
      answer(2),
      answer(3, { status: 'removed' }),
      seen(4, { status: 'erased' }),
      answer(5, { writtenAt: minute(5) }),
      seen(6),
    ])
    expect(comments.map(({ id }) => id)).toEqual([6, 5, 2, 1].map(commentId))
    expect([replies.get(commentId(1)), replies.get(commentId(6))]).toEqual([2, 0])
  })
})
