import { afterEach, beforeEach, expect, test } from 'vitest'
import { lineagesOf } from '../../../src/record/lineages.ts'
import { type AtDesk, atDesk, FORM, ledTo, negotiation, said, state, takenIn } from './at-desk.ts'

let at: AtDesk
beforeEach(async () => {
  at = await atDesk()
})
afterEach(() => at.close())

const place = { negotiation, state, place: { kind: 'page', page: 'drafts' } } as const

const shownNow = async () => {
  const shown = await at.desk.publicOn(place, 'comments/')
  if (!shown.ok) throw new Error('unavailable')
  return shown.value
}

test('a comment without JavaScript waits, is approved, and is read', async () => {
  const sent = await at.send('comments/', FORM)
  expect(sent.status).toBe(303)
  const { id, key } = takenIn(sent)
  expect(await said(await at.ask(`comments/taken/${key}?comment=${id}&mail=none`))).toMatchObject({
    kind: 'taken',
    status: 'held',
    mail: 'none',
  })
  expect((await shownNow()).count).toBe(0)
  const queue = await said(await at.ask('moderation/', { as: 'moderator' }))
  expect(queue).toMatchObject({
    page: { kind: 'queue', comments: [{ comment: { id }, held: { rule: 'no-proof', also: [] } }], counts: { held: 1 } },
  })
  const approved = await at.moderate('moderation/act', { 'comment-id': id, act: 'approve' }, { as: 'moderator' })
  expect([approved.status, approved.headers.get('location')]).toEqual([303, 'queue?done=approve'])
  const { threads, count } = await shownNow()
  expect([count, threads[0]?.comment.text]).toEqual([1, FORM.comment])
  for (const feed of ['feed.atom', 'feed.json', 'data.json'])
    expect(await (await at.ask(`comments/${feed}`)).text()).toContain(FORM.comment)
  const again = await at.moderate('moderation/act', { 'comment-id': id, act: 'approve' }, { as: 'moderator' })
  expect(again.headers.get('location')).toBe('queue?done=none')
})

test('what is wrong with a form is said beside what was typed, and sets no cookie', async () => {
  const sent = await at.send('comments/', { ...FORM, name: ' ', address: 'nobody', comment: '<b>' })
  expect([sent.status, sent.headers.get('set-cookie')]).toEqual([400, null])
  expect(await said(sent)).toMatchObject({
    kind: 'refused',
    typed: { name: ' ', address: 'nobody', comment: '<b>' },
    errors: [
      { field: 'name', why: 'name-missing' },
      { field: 'address', why: 'address-wrong' },
    ],
  })
})

test.each([
  ['an anchor that is none', { anchor: '{"kind":"page"}' }],
  ['a page that the record has not', { anchor: '{"kind":"page","page":"drafts/nowhere"}' }],
  ['a parent that is no id', { parent: 'x' }],
  ['a parent that is not there', { parent: 'a'.repeat(26) }],
  ['a language that is none', { language: '!' }],
])('a form with %s is refused', async (_, spoilt) => {
  const sent = await at.send('comments/', { ...FORM, ...spoilt })
  expect(sent.status).toBe(400)
  expect(await said(sent)).toMatchObject({ errors: [{ field: 'form', why: 'form-spoilt' }] })
})

test('a cookie comes only with a comment that was taken, for this negotiation, hidden from scripts', async () => {
  for (const path of ['comments/policy', 'comments/challenge', 'comments/own', 'comments/feed.atom', 'moderation/'])
    expect((await at.ask(path)).headers.get('set-cookie')).toBeNull()
  const sent = await at.send('comments/', FORM)
  expect(sent.headers.get('set-cookie')).toMatch(
    /^travaux-writer=[a-z0-9]{26}\.[\w-]{43}; Path=\/lake-treaty\/; Max-Age=15552000; HttpOnly; SameSite=Lax; Secure$/,
  )
  const { cookie, key } = takenIn(sent)
  const next = takenIn(
    await at.send('comments/', { ...FORM, comment: 'And one more thing about it.' }, { headers: { cookie } }),
  )
  expect(next.key).toBe(key)
  const forged = cookie.replace(/.$/, last => (last === 'A' ? 'B' : 'A'))
  const other = takenIn(
    await at.send('comments/', { ...FORM, comment: 'Somebody else says that.' }, { headers: { cookie: forged } }),
  )
  expect(other.key).not.toBe(key)
})

test('answers are one level deep, below what is public, in threads that are open', async () => {
  const first = takenIn(await at.send('comments/', FORM))
  expect((await at.send('comments/', { ...FORM, parent: first.id })).status).toBe(400)
  await at.moderate('moderation/act', { 'comment-id': first.id, act: 'approve' })
  const answer = takenIn(await at.send('comments/', { ...FORM, parent: first.id, comment: 'I read it the other way.' }))
  await at.moderate('moderation/act', { 'comment-id': answer.id, act: 'approve' })
  expect((await shownNow()).threads[0]?.replies.map(({ comment }) => comment.id)).toEqual([answer.id])
  expect((await at.send('comments/', { ...FORM, parent: answer.id })).status).toBe(400)
  await at.moderate('moderation/act', { 'comment-id': answer.id, act: 'close' })
  const late = await at.send('comments/', { ...FORM, parent: first.id, comment: 'Too late for that.' })
  expect([late.status, await said(late)]).toMatchObject([409, { errors: [{ why: 'thread-closed' }] }])
  await at.moderate('moderation/act', { 'comment-id': answer.id, act: 'reopen' })
  expect((await at.send('comments/', { ...FORM, parent: first.id, comment: 'Just in time.' })).status).toBe(303)
})

test('a comment on a provision is carried to the page of its point, with the draft it was written on', async () => {
  const row = lineagesOf(state).find(({ cells }) => Object.values(cells).filter(cell => cell.length > 0).length > 1)
  const [siglum, cell] = Object.entries(row?.cells ?? {}).find(([, ids]) => ids.length > 0) ?? []
  const draft = [...state.things.draft.values()].find(one => one.siglum === siglum)
  const provision = cell?.[0]
  if (row === undefined || draft === undefined || provision === undefined) throw new Error('no lineage')
  const anchor = JSON.stringify({ kind: 'provision', draft: draft.id, provision, lineage: null })
  const { id } = takenIn(await at.send('comments/', { ...FORM, anchor }))
  await at.moderate('moderation/act', { 'comment-id': id, act: 'approve' })
  const here = await at.desk.publicOn(
    { negotiation, state, place: { kind: 'provision', draft: draft.id, provision } },
    null,
  )
  expect(here).toMatchObject({ value: { count: 1, post: null, threads: [{ carriedFrom: null }] } })
  const later = Object.entries(row.cells).findLast(([, ids]) => ids.length > 0)?.[1][0]
  if (later === undefined) throw new Error('no later provision')
  const onPoint = await at.desk.publicOn({ negotiation, state, place: { kind: 'point', lineage: later } }, 'x')
  expect(onPoint).toMatchObject({ value: { count: 1, post: 'x', threads: [{ carriedFrom: siglum }] } })
})

test('own words can be changed for some minutes, exported, and erased for good; the log holds', async () => {
  const { id, key } = takenIn(await at.send('comments/', { ...FORM, address: 'reader@mail.example' }))
  const edited = await at.send(`comments/own/${key}/edit`, {
    'comment-id': id,
    name: 'Another',
    comment: 'Put better now.',
  })
  expect(ledTo(edited, `comments/own/${key}/edit`)).toBe(`comments/own/${key}`)
  expect(await said(await at.ask(`comments/own/${key}`))).toMatchObject({
    own: { comments: [{ comment: { name: 'Another' } }] },
  })
  const file = await at.ask(`comments/own/${key}/export.json`)
  expect(file.headers.get('content-disposition')).toContain('lake-treaty-own-comments.json')
  expect(await file.json()).toMatchObject({ travaux: 'own-comments/1', comments: [{ text: 'Put better now.' }] })
  at.later(16 * 60_000)
  const late = await at.send(`comments/own/${key}`, { act: 'edit', 'comment-id': id, name: 'A', comment: 'Once more.' })
  expect([late.status, await said(late)]).toMatchObject([409, { errors: [{ why: 'edit-too-late' }] }])
  expect((await at.send(`comments/own/${key}/erase`, { 'comment-id': id })).status).toBe(400)
  const erased = await at.send(`comments/own/${key}/erase`, { 'comment-id': id, sure: 'yes' })
  expect(ledTo(erased, `comments/own/${key}/erase`)).toBe('comments/own')
  expect((await at.ask(`comments/own/${key}`)).status).toBe(404)
  expect(await at.desk.log(negotiation, 1_000_000)).toMatchObject({ value: { holds: true } })
  expect(await at.store.find(negotiation, id as never)).toMatchObject({
    value: { status: 'erased', text: '', name: '' },
  })
})

test('an edit of what is public waits again where a rule says so', async () => {
  const { id, key } = takenIn(await at.send('comments/', FORM))
  await at.moderate('moderation/act', { 'comment-id': id, act: 'approve' })
  await at.send(`comments/own/${key}/edit`, { 'comment-id': id, name: 'A', comment: 'Quite other words than those.' })
  expect((await shownNow()).count).toBe(0)
})

test('an address is confirmed by pressing a button, within two days, and decisions go there only then', async () => {
  const { id } = takenIn(await at.send('comments/', { ...FORM, address: 'reader@mail.example' }))
  await at.desk.idle()
  const token = /comments\/confirm\/(\S+)/.exec(at.mails[0]?.text ?? '')?.[1] ?? ''
  expect(await said(await at.ask(`comments/confirm/${token}`))).toMatchObject({ kind: 'confirm', state: 'ask' })
  await at.moderate('moderation/act', { 'comment-id': id, act: 'approve' })
  await at.desk.idle()
  expect(at.mails).toHaveLength(1)
  expect((await at.send(`comments/confirm/${token}x`, {})).status).toBe(404)
  expect(await said(await at.send(`comments/confirm/${token}`, {}))).toMatchObject({ state: 'confirmed' })
  const note = 'The second sentence names a neighbour.'
  await at.moderate('moderation/act', { 'comment-id': id, act: 'remove', reason: 'private-data', note })
  await at.desk.idle()
  expect(at.mails[1]).toMatchObject({
    to: 'reader@mail.example',
    subject: expect.stringMatching(/^Your comment was removed: /),
  })
  for (const part of [note, 'Private data', 'desk@site.example', 'comments/own/'])
    expect(at.mails[1]?.text).toContain(part)
  at.later(3 * 86_400_000)
  expect((await at.send(`comments/confirm/${token}`, {})).status).toBe(404)
})

test('who asks for own comments gets the same answer for every address; only a confirmed one gets a mail', async () => {
  const { key } = takenIn(await at.send('comments/', { ...FORM, address: 'reader@mail.example' }))
  await at.desk.idle()
  const token = /comments\/confirm\/(\S+)/.exec(at.mails[0]?.text ?? '')?.[1] ?? ''
  await at.send(`comments/confirm/${token}`, {})
  const told = async (address: string) => {
    const answer = await at.send('comments/own', { address })
    return [answer.status, answer.headers.get('location'), await answer.text(), [...answer.headers.keys()].join()]
  }
  expect(await told('reader@mail.example')).toEqual(await told('stranger@mail.example'))
  await at.desk.idle()
  expect(at.mails.slice(1).map(({ to }) => to)).toEqual(['reader@mail.example'])
  expect(at.mails[1]?.text).toContain(`comments/own/${key}`)
  const [known, unknown] = [
    await at.send('comments/', { ...FORM, address: 'reader@mail.example', comment: 'Known to be so.' }),
    await at.send('comments/', { ...FORM, address: 'nobody@mail.example', comment: 'Not known to be so.' }),
  ]
  const shape = (answer: Response): string =>
    `${answer.status} ${answer.headers.get('location')?.replace(/[\w-]{26,}/g, '·')}`
  expect(shape(known)).toBe(shape(unknown))
})
