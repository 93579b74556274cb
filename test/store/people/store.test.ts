import { describe, expect, test } from 'vitest'
import type { CommentId, WriterId } from '../../../src/comments/comment.ts'
import { DEFAULT_SETTINGS } from '../../../src/comments/comment.ts'
import { freshCommentId, freshWriterId } from '../../../src/store/people/ids.ts'
import type { NewAct } from '../../../src/store/people/port.ts'
import { freshNegotiation } from '../made-entries.ts'
import { accepted } from '../places.ts'
import { PEOPLE_GROUNDS } from './grounds.ts'
import { act, ask, madeComment, type Wishes } from './made-comments.ts'
import { idsOf, kindOf, openedOn } from './opened.ts'

describe.each(PEOPLE_GROUNDS)('people on $name', ({ missing, lay }) => {
  if (missing !== null) {
    test.skip(missing, () => {})
    return
  }

  const now = '2026-03-01T12:00:00.000Z'
  const people = openedOn(lay, () => now)
  const { begin } = people

  test('an empty negotiation answers as one where nobody wrote', async () => {
    const { negotiation } = begin()
    expect(accepted(await people.store.list(negotiation, ask()))).toEqual([])
    expect(accepted(await people.store.settings(negotiation))).toEqual(DEFAULT_SETTINGS)
    expect(accepted(await people.store.checkpoint(negotiation)).size).toBe(0)
    expect(accepted(await people.store.publicVersion(negotiation))).toBe(0)
    expect(accepted(await people.store.verify(negotiation))).toBe(true)
    expect(accepted(await people.store.find(negotiation, freshCommentId()))).toBeNull()
    expect(accepted(await people.store.writer(negotiation, freshWriterId()))).toBeNull()
  })

  test('gives back what was added, of each anchor, with whatever words', async () => {
    const { negotiation } = begin()
    const anchors = [
      { kind: 'page', page: '/drafts/a?x="1"' },
      { kind: 'page', page: `/${'ü'.repeat(2_000)}` },
      { kind: 'point', lineage: 'point-8', draft: 'a', provision: null },
      { kind: 'provision', draft: 'a', provision: 'a.8', lineage: null },
    ] as unknown as readonly NonNullable<Wishes['anchor']>[]
    for (const anchor of anchors) {
      const text = `Перший ‮ 🙂 ' " ; drop table\u0001 ${anchor.kind}`
      const { comment } = madeComment(negotiation, { anchor, text, name: 'Ö %_\\' })
      expect(accepted(await people.store.add({ ...madeComment(negotiation), comment, acts: [] }))).toEqual(comment)
      expect(accepted(await people.store.find(negotiation, comment.id))).toEqual(comment)
      expect(accepted(await people.store.find(freshNegotiation(), comment.id))).toBeNull()
    }
  })

  test('lists by status, writer, thread and words, in pages, from either end', async () => {
    const { negotiation, add } = begin()
    const writer = freshWriterId()
    const first = await add({ writer, text: 'The deadline of Article 5', status: 'public' })
    const second = await add({ writer, name: 'Überall', text: 'nothing' })
    const third = await add({ parent: first.id, text: 'article five, no DEADLINE' })
    const listed = async (query: Parameters<typeof ask>[0]) =>
      idsOf(accepted(await people.store.list(negotiation, ask(query))))
    expect(await listed({})).toEqual(idsOf([first, second, third]))
    expect(await listed({ order: 'newest', from: 1, most: 1 })).toEqual(idsOf([second]))
    expect(await listed({ status: ['public', 'erased'] })).toEqual(idsOf([first]))
    expect(await listed({ status: [] })).toEqual([])
    expect(await listed({ writer })).toEqual(idsOf([first, second]))
    expect(await listed({ parent: first.id })).toEqual(idsOf([third]))
    expect(await listed({ words: ' deadline  ARTICLE ' })).toEqual(idsOf([first, third]))
    expect(await listed({ words: 'überall' })).toEqual(idsOf([second]))
    expect(await listed({ words: 'article', from: 1, most: 1 })).toEqual(idsOf([third]))
    expect(await listed({ words: 'no such words' })).toEqual([])
  })

  test('threads are one level deep, ids stand once', async () => {
    const { negotiation, add } = begin()
    const first = await add()
    const reply = await add({ parent: first.id })
    const again = madeComment(negotiation)
    expect(kindOf(await people.store.add(madeComment(negotiation, { parent: reply.id })))).toBe('not-a-thread')
    expect(kindOf(await people.store.add(madeComment(negotiation, { parent: freshCommentId() })))).toBe(
      'unknown-comment',
    )
    expect(kindOf(await people.store.add({ ...again, comment: { ...again.comment, id: first.id } }))).toBe(
      'comment-exists',
    )
    expect(accepted(await people.store.list(negotiation, ask()))).toHaveLength(2)
    expect(accepted(await people.store.checkpoint(negotiation)).size).toBe(2)
  })

  test('decisions are counted for the writer, and the public version goes up with what is shown', async () => {
    const { negotiation, add, approve } = begin()
    const writer = freshWriterId()
    const version = async () => accepted(await people.store.publicVersion(negotiation))
    const counted = async () => {
      const { approved, rejected } = accepted(await people.store.writer(negotiation, writer)) ?? {}
      return [approved, rejected]
    }
    const { id } = await add({ writer })
    expect([await version(), await counted()]).toEqual([0, [0, 0]])
    accepted(await approve(id))
    expect([await version(), await counted()]).toEqual([1, [1, 0]])
    const removal: NewAct = { kind: 'removed', by: { kind: 'rule' }, about: id, reason: 'off-topic', note: null }
    accepted(await people.store.change(negotiation, id, { status: 'removed', acts: [removal] }))
    expect([await version(), await counted()]).toEqual([2, [1, 1]])
    const { id: other } = await add({ writer })
    const refusal: NewAct = { kind: 'rejected', by: { kind: 'rule' }, about: id, reason: 'insult', note: 'again' }
    accepted(await people.store.change(negotiation, other, { status: 'rejected', acts: [refusal] }))
    expect([await version(), await counted()]).toEqual([2, [1, 2]])
    await add({ writer, status: 'public' })
    expect([await version(), await counted()]).toEqual([3, [1, 2]])
    expect(accepted(await people.store.counts(negotiation))).toEqual({
      held: 0,
      public: 1,
      rejected: 1,
      removed: 1,
      erased: 0,
    })
    expect([...accepted(await people.store.publicCounts(negotiation))]).toEqual([['page:/drafts', 1]])
    expect(kindOf(await approve(freshCommentId()))).toBe('unknown-comment')
  })

  test('public pages get public comments, and gaps where an answer hangs below', async () => {
    const { negotiation, add } = begin()
    const status = (id: CommentId, to: 'removed' | 'held') =>
      people.store.change(negotiation, id, { status: to, acts: [] })
    const answered = await add({ status: 'public', text: 'removed words' })
    const alone = await add({ status: 'public' })
    const waiting = await add({ status: 'public' })
    const reply = await add({ status: 'public', parent: answered.id })
    await add({ status: 'public', parent: waiting.id })
    await add({ status: 'held', parent: alone.id })
    for (const { id } of [answered, alone]) accepted(await status(id, 'removed'))
    accepted(await status(waiting.id, 'held'))
    const shown = accepted(await people.store.publicOn(negotiation))
    expect(idsOf(shown.map(({ comment }) => comment))).toEqual(idsOf([answered, reply]))
    expect(shown.map(({ comment, avatar }) => [comment.name, comment.text, avatar])).toEqual([
      ['', '', 77],
      ['A Reader', 'Point 8 could be shorter.', 77],
    ])
  })

  test('an address is known when it is confirmed, and found by itself alone', async () => {
    const { negotiation, add } = begin()
    const { writer } = await add({ address: 'Reader@example.org' })
    await add({ address: 'other@example.org' })
    const at = async (address: string) =>
      accepted(await people.store.writersAt(negotiation, address)).map(({ id }) => id)
    expect(accepted(await people.store.writer(negotiation, writer))).toMatchObject({
      address: null,
      isConfirmed: false,
      avatar: 77,
    })
    expect(await at(' reader@EXAMPLE.org')).toEqual([writer])
    expect(await at('nobody@example.org')).toEqual([])
    expect(accepted(await people.store.writersAt(freshNegotiation(), 'reader@example.org'))).toEqual([])
    accepted(await people.store.confirm(negotiation, writer))
    expect(accepted(await people.store.writer(negotiation, writer))).toMatchObject({
      address: 'Reader@example.org',
      isConfirmed: true,
    })
    await add({ writer, address: 'Reader@example.org' })
    expect(accepted(await people.store.writer(negotiation, writer))?.isConfirmed).toBe(true)
    accepted(await people.store.setAddress(negotiation, writer, 'new@example.org'))
    expect(accepted(await people.store.writer(negotiation, writer))).toMatchObject({
      address: null,
      isConfirmed: false,
    })
    expect([await at('reader@example.org'), await at('new@example.org')]).toEqual([[], [writer]])
    accepted(await people.store.setAddress(negotiation, writer, null))
    expect(await at('new@example.org')).toEqual([])
    expect(kindOf(await people.store.confirm(negotiation, writer))).toBe('no-address')
    expect(kindOf(await people.store.confirm(negotiation, freshWriterId()))).toBe('unknown-writer')
  })

  test('the own key finds all comments of its writer, until they are erased', async () => {
    const { negotiation, add } = begin()
    const [writer, ownKey] = [freshWriterId(), 'key-of-the-first-comment']
    const first = await add({ writer, ownKey, address: 'reader@example.org' })
    const second = await add({ writer })
    await add()
    const own = async () => idsOf(accepted(await people.store.findOwn(negotiation, ownKey)))
    expect(await own()).toEqual(idsOf([first, second]))
    const erasing = { erase: true, acts: [act('erased', first.id)] } as const
    const erased = accepted(await people.store.change(negotiation, first.id, erasing))
    expect(erased).toEqual({ ...first, name: '', text: '', status: 'erased' })
    expect(accepted(await people.store.find(negotiation, first.id))).toEqual(erased)
    expect(await own()).toEqual([])
    expect(accepted(await people.store.writersAt(negotiation, 'reader@example.org'))).toEqual([])
    const { size } = accepted(await people.store.checkpoint(negotiation))
    expect(accepted(await people.store.change(negotiation, first.id, erasing))).toEqual(erased)
    expect(accepted(await people.store.checkpoint(negotiation)).size).toBe(size)
    expect(kindOf(await people.store.change(negotiation, first.id, { text: 'back', acts: [] }))).toBe('comment-erased')
    expect(accepted(await people.store.verify(negotiation))).toBe(true)
  })

  test('words are edited, and what is not named stays', async () => {
    const { negotiation, add } = begin()
    const first = await add()
    const editedAt = '2026-01-02T00:00:00.000Z'
    const edited = { ...first, text: 'shorter', editedAt }
    expect(accepted(await people.store.change(negotiation, first.id, { text: 'shorter', editedAt, acts: [] }))).toEqual(
      edited,
    )
    expect(accepted(await people.store.find(negotiation, first.id))).toEqual(edited)
  })

  test('writers are blocked, threads closed, settings kept, each told in the log', async () => {
    const { negotiation, add } = begin()
    const first = await add()
    const reply = await add({ parent: first.id })
    const by = { kind: 'moderator', name: 'pen' } as const
    const blocked: NewAct = { kind: 'blocked', by, about: first.id }
    accepted(await people.store.block(negotiation, first.writer, 'blocked', blocked))
    expect(accepted(await people.store.writer(negotiation, first.writer))?.isBlocked).toBe(true)
    accepted(await people.store.block(negotiation, first.writer, 'free', { ...blocked, kind: 'unblocked' }))
    expect(accepted(await people.store.writer(negotiation, first.writer))?.isBlocked).toBe(false)
    accepted(await people.store.closeThread(negotiation, first.id, 'closed', act('closed', first.id)))
    expect(accepted(await people.store.closedThreads(negotiation))).toEqual(new Set([first.id]))
    expect(kindOf(await people.store.closeThread(negotiation, reply.id, 'closed', act('closed', reply.id)))).toBe(
      'not-a-thread',
    )
    accepted(await people.store.closeThread(negotiation, first.id, 'open', act('reopened', first.id)))
    expect(accepted(await people.store.closedThreads(negotiation))).toEqual(new Set())
    const settings = { ...DEFAULT_SETTINGS, mode: 'after', words: ['väter'] } as const
    const changed: NewAct = { kind: 'settings', by, about: null, changed: { mode: 'after' } }
    accepted(await people.store.setSettings(negotiation, settings, changed))
    expect(accepted(await people.store.settings(negotiation))).toEqual(settings)
    const acts = accepted(await people.store.acts(negotiation, 3))
    expect(acts.map(({ seq, kind }) => `${seq} ${kind}`)).toEqual([
      '3 blocked',
      '4 unblocked',
      '5 closed',
      '6 reopened',
      '7 settings',
    ])
    expect(acts.at(-1)).toEqual({ ...changed, seq: 7, at: now })
    expect(accepted(await people.store.publicVersion(negotiation))).toBe(3)
  })

  test('ids are chance: 26 signs, none twice', () => {
    const ids: readonly (CommentId | WriterId)[] = Array.from({ length: 1_000 }, freshCommentId)
    expect(new Set(ids).size).toBe(1_000)
    expect(ids.filter(id => !/^[a-z2-7]{26}$/.test(id))).toEqual([])
  })
})
