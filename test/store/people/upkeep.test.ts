import { describe, expect, test } from 'vitest'
import type { CommentId } from '../../../src/comments/comment.ts'
import { freshCommentId } from '../../../src/store/people/ids.ts'
import type { NewAct } from '../../../src/store/people/port.ts'
import { freshNegotiation } from '../made-entries.ts'
import { accepted } from '../places.ts'
import { PEOPLE_GROUNDS } from './grounds.ts'
import { act, ask, madeComment } from './made-comments.ts'
import { idsOf, kindOf, openedOn } from './opened.ts'

describe.each(PEOPLE_GROUNDS)('upkeep on $name', ({ missing, lay }) => {
  if (missing !== null) {
    test.skip(missing, () => {})
    return
  }

  let now = '2026-03-01T12:00:00.000Z'
  const people = openedOn(lay, () => now)
  const { begin } = people

  test('reports are kept, settled and listed', async () => {
    const { negotiation, add } = begin()
    const { id: comment } = await add({ status: 'public' })
    const report = { comment, kind: 'notice', reason: 'illegal', words: 'It says …', address: 'r@example.org' } as const
    const told: NewAct = { kind: 'notice', by: { kind: 'writer' }, about: comment }
    const kept = accepted(await people.store.report(negotiation, report, told))
    expect(kept).toEqual({ ...report, id: kept.id, at: now, isSettled: false })
    expect(accepted(await people.store.reports(negotiation, 'open'))).toEqual([kept])
    accepted(await people.store.settleReport(negotiation, kept.id))
    expect(accepted(await people.store.reports(negotiation, 'open'))).toEqual([])
    expect(accepted(await people.store.reports(negotiation, 'all'))).toEqual([{ ...kept, isSettled: true }])
    expect(kindOf(await people.store.settleReport(negotiation, 'nothing'))).toBe('unknown-report')
    const stray = { ...report, comment: freshCommentId() }
    expect(kindOf(await people.store.report(negotiation, stray, told))).toBe('unknown-comment')
  })

  test('what is older than it may be goes, the rest stays', async () => {
    const { negotiation, add } = begin()
    const reject = (id: CommentId) => people.store.change(negotiation, id, { status: 'rejected', acts: [] })
    now = '2026-01-01T00:00:00.000Z'
    const old = await add({ address: 'old@example.org' })
    accepted(await people.store.confirm(negotiation, old.writer))
    const above = await add({ text: 'rejected words' })
    const kept = await add({ parent: above.id, status: 'public' })
    const thread = await add()
    const answer = await add({ parent: thread.id })
    for (const { id } of [old, above, thread, answer]) accepted(await reject(id))
    const report = { comment: kept.id, kind: 'report', reason: 'insult', words: 'w', address: 'r@example.org' } as const
    const told: NewAct = { kind: 'reported', by: { kind: 'writer' }, about: kept.id, reason: 'insult' }
    const settled = accepted(await people.store.report(negotiation, report, told))
    const open = accepted(await people.store.report(negotiation, report, told))
    accepted(await people.store.settleReport(negotiation, settled.id))
    now = '2026-05-01T00:00:00.000Z'
    const young = await add({ address: 'young@example.org' })
    accepted(await people.store.confirm(negotiation, young.writer))
    accepted(await reject(young.id))
    const early = accepted(await people.store.expire(negotiation, '2026-06-29T00:00:00.000Z'))
    expect(early).toEqual({ addresses: 0, comments: 0, reports: 0 })
    const gone = accepted(await people.store.expire(negotiation, '2026-07-01T00:00:00.000Z'))
    expect(gone).toEqual({ addresses: 2, comments: 4, reports: 1 })
    expect(idsOf(accepted(await people.store.list(negotiation, ask()))).toSorted()).toEqual(
      idsOf([above, kept, young]).toSorted(),
    )
    expect(accepted(await people.store.find(negotiation, above.id))?.text).toBe('')
    expect(accepted(await people.store.writersAt(negotiation, 'old@example.org'))).toEqual([])
    expect(accepted(await people.store.writersAt(negotiation, 'young@example.org'))).toHaveLength(1)
    expect(accepted(await people.store.reports(negotiation, 'all'))).toEqual([{ ...open, address: null }])
    const again = accepted(await people.store.expire(negotiation, '2026-07-01T00:00:00.000Z'))
    expect(again).toEqual({ addresses: 0, comments: 0, reports: 0 })
    expect(accepted(await people.store.acts(negotiation, 1)).filter(({ kind }) => kind === 'expired')).toHaveLength(4)
    expect(accepted(await people.store.verify(negotiation))).toBe(true)
  })

  test('addresses that nobody confirmed, removed words and writers of whom nothing is left go at their times', async () => {
    const { negotiation, add, approve } = begin()
    const remove = (id: CommentId) => people.store.change(negotiation, id, { status: 'removed', acts: [] })
    now = '2026-01-01T00:00:00.000Z'
    const silent = await add({ address: 'silent@example.org' })
    const open = await add({ address: 'open@example.org', status: 'public' })
    accepted(await people.store.confirm(negotiation, open.writer))
    const alone = await add({ status: 'public' })
    const answered = await add({ status: 'public', text: 'words that went' })
    const answer = await add({ parent: answered.id, status: 'public' })
    const blocked = await add()
    accepted(await people.store.change(negotiation, blocked.id, { status: 'rejected', acts: [] }))
    accepted(await people.store.block(negotiation, blocked.writer, 'blocked', act('blocked', blocked.id)))
    for (const { id } of [alone, answered]) accepted(await remove(id))
    const at = async (day: string) => accepted(await people.store.expire(negotiation, `${day}T00:00:01.000Z`))
    expect(await at('2026-01-07')).toEqual({ addresses: 0, comments: 0, reports: 0 })
    expect(await at('2026-01-08')).toEqual({ addresses: 1, comments: 0, reports: 0 })
    expect(accepted(await people.store.writersAt(negotiation, 'silent@example.org'))).toEqual([])
    expect(accepted(await people.store.writersAt(negotiation, 'open@example.org'))).toHaveLength(1)
    expect(await at('2026-06-29')).toEqual({ addresses: 0, comments: 0, reports: 0 })
    expect(await at('2026-06-30')).toEqual({ addresses: 1, comments: 3, reports: 0 })
    expect(accepted(await people.store.find(negotiation, alone.id))).toBeNull()
    expect(accepted(await people.store.find(negotiation, answered.id))?.text).toBe('')
    expect(kindOf(await approve(answered.id))).toBe('comment-erased')
    expect(accepted(await people.store.writer(negotiation, alone.writer))).toBeNull()
    expect(accepted(await people.store.writer(negotiation, blocked.writer))?.isBlocked).toBe(true)
    const left = idsOf(accepted(await people.store.list(negotiation, ask())))
    expect(left.toSorted()).toEqual(idsOf([silent, open, answered, answer]).toSorted())
    expect(accepted(await people.store.verify(negotiation))).toBe(true)
  })

  test('the log takes no field but its own, and no text with an address', async () => {
    const { negotiation } = begin()
    const made = madeComment(negotiation, { text: 'words of the comment' })
    const wide = { ...act('written', made.comment.id), comment: made.comment, address: 'a@example.org' } as NewAct
    accepted(await people.store.add({ ...made, acts: [wide] }))
    expect(accepted(await people.store.acts(negotiation, 1))).toEqual([
      { ...act('written', made.comment.id), seq: 1, at: now },
    ])
    const about = made.comment.id
    const notes = ['write to a.b@example.org', 'from 192.0.2.17', 'from 2001:db8::7:1', 'from 2001:db8:0:1::/48']
    for (const note of notes) {
      const removal: NewAct = { kind: 'removed', by: { kind: 'rule' }, about, reason: 'insult', note }
      expect(kindOf(await people.store.change(negotiation, about, { status: 'removed', acts: [removal] }))).toBe(
        'act-with-address',
      )
    }
    const named: NewAct = { kind: 'approved', by: { kind: 'moderator', name: 'm@example.org' }, about }
    expect(kindOf(await people.store.change(negotiation, about, { acts: [named] }))).toBe('act-with-address')
    const plain: NewAct = {
      kind: 'removed',
      by: { kind: 'rule' },
      about,
      reason: 'insult',
      note: 'see §3: at 18:21:37, 1.2.3',
    }
    accepted(await people.store.change(negotiation, about, { status: 'removed', acts: [plain] }))
    expect(accepted(await people.store.checkpoint(negotiation)).size).toBe(2)
  })

  test('export and import: the same public comments, the same log, nobody’s address', async () => {
    const { negotiation, add } = begin()
    const first = await add({ status: 'public', address: 'reader@example.org' })
    await add({ parent: first.id, status: 'public', name: 'Another' })
    await add({ text: 'held words' })
    accepted(await people.store.change(negotiation, first.id, { erase: true, acts: [act('erased', first.id)] }))
    accepted(await people.store.closeThread(negotiation, first.id, 'closed', act('closed', first.id)))
    const given = accepted(await people.store.exportAll(negotiation))
    const text = JSON.stringify(given)
    expect(given.comments.map(({ name, status }) => [name, status])).toEqual([
      [null, 'erased'],
      ['Another', 'public'],
    ])
    for (const hidden of ['example.org', 'held words', first.writer]) expect(text).not.toContain(hidden)
    const target = freshNegotiation()
    const checkpoint = accepted(await people.store.importAll(target, JSON.parse(text)))
    expect(checkpoint).toEqual({ ...accepted(await people.store.checkpoint(negotiation)), negotiation: target })
    const back = accepted(await people.store.exportAll(target))
    expect({ ...back, comments: back.comments.map(one => ({ ...one, negotiation })) }).toEqual({
      ...given,
      negotiation: target,
    })
    expect(accepted(await people.store.verify(target))).toBe(true)
    expect(kindOf(await people.store.importAll(target, given))).toBe('people-not-empty')
    const [one, ...rest] = given.acts
    const broken = [
      { ...given, acts: rest },
      { ...given, root: accepted(await people.store.checkpoint(freshNegotiation())).root },
      { ...given, acts: [{ ...one, seq: 1, kind: 'sung' }, ...rest] },
      { ...given, acts: [null, ...rest] },
      { ...given, comments: given.comments.slice(1) },
      { ...given, comments: [...given.comments, ...given.comments] },
    ] as unknown as (typeof given)[]
    for (const bad of broken)
      expect(kindOf(await people.store.importAll(freshNegotiation(), bad))).toBe('broken-people-export')
  })

  test('ten writers on two connections: every comment and every act stands once', async () => {
    const { negotiation } = begin()
    const other = accepted(await people.ground.open())
    const writers = Array.from({ length: 10 }, (_, i) => (i % 2 === 0 ? people.store : other))
    const added = await Promise.all(
      writers.flatMap(one => Array.from({ length: 6 }, () => one.add(madeComment(negotiation)))),
    )
    expect(added.map(kindOf)).toEqual(added.map(() => undefined))
    await other.close()
    expect(accepted(await people.store.list(negotiation, ask()))).toHaveLength(60)
    expect(accepted(await people.store.acts(negotiation, 1)).map(({ seq }) => seq)).toEqual(
      Array.from({ length: 60 }, (_, i) => i + 1),
    )
    expect(accepted(await people.store.verify(negotiation))).toBe(true)
  })
})
