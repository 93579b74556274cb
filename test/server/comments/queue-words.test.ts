import { afterEach, beforeEach, expect, test } from 'vitest'
import { draftsByDate } from '../../../src/record/text-drafts.ts'
import { type AtDesk, atDesk, FORM, negotiation, PAGES, state, takenIn } from './at-desk.ts'

let at: AtDesk
beforeEach(async () => {
  at = await atDesk({ pages: PAGES })
})
afterEach(() => at.close())

const SETTINGS = { mode: 'after', isOpen: 'yes', words: 'lottery', mostLinks: '0', editMinutes: '15', keepDays: '180' }

const [draft] = draftsByDate(state)
const provision = [...state.things.provision.values()].find(one => one.draft === draft?.id)
if (draft === undefined || provision === undefined) throw new Error('the sample has no draft')

const ON_PROVISION = JSON.stringify({ kind: 'provision', draft: draft.id, provision: provision.id, lineage: null })

const read = async (path: string): Promise<string> => (await at.ask(path, { as: 'owner' })).text()

test.each([
  ['en', 'Why it waits', 'a word of the word list', 'Signs', 'more links than'],
  ['de', 'Warum er wartet', 'Wortliste', 'Anzeichen', 'mehr Links'],
])('%s: the queue tells in words what held a comment and what else was noticed', async (tongue, ...words) => {
  await at.moderate('moderation/settings', SETTINGS)
  await at.send('comments/', { ...FORM, comment: 'Win the lottery at https://leaf.example/ and https://b.example/' })
  const page = await read(`../${tongue}/moderation/queue`)
  // What came without proof waits for that; the word and the links are signs beside it.
  for (const word of words) expect(page).toContain(word)
})

test('the queue, the reports and a writer’s own page call places by their titles, with the draft', async () => {
  const { id, key } = takenIn(await at.send('comments/', { ...FORM, anchor: ON_PROVISION }))
  const named = provision.marking ?? provision.heading ?? provision.id
  const queue = await read('moderation/queue')
  expect(queue).toContain(`${draft.siglum}, ${named}`)
  await at.moderate('moderation/act', { 'comment-id': id, act: 'approve' })
  await at.send(`comments/report/${id}`, { reason: 'insult' })
  expect(await read('moderation/reports')).toContain(`${draft.siglum}, ${named}`)
  const own = await read(`comments/own/${key}`)
  const title = /href="([^"]*points\/[^"]*)"[^>]*>([^<]*)</.exec(own)?.[2] ?? ''
  expect(title).not.toBe('')
  expect(title).not.toContain(provision.id)
})

test('the log leads to each comment, wherever it stands', async () => {
  const { id } = takenIn(await at.send('comments/', FORM))
  await at.moderate('moderation/act', { 'comment-id': id, act: 'reject', reason: 'repeated' })
  const link = /href="([^"]*comment=[^"]*)"/.exec(await read('moderation/log'))?.[1] ?? ''
  expect(link).toBe(`queue?comment=${id}`)
  const page = await read(`moderation/${link}`)
  expect(page).toContain(FORM.comment)
  expect(page).toContain('Why it waited')
  expect(page).toContain('name="act" value="approve"')
  expect((await at.ask('moderation/queue?comment=nothing', { as: 'owner' })).status).toBe(404)
})

test('an act that tells more than one rule is exported and taken in again with the same root', async () => {
  await at.moderate('moderation/settings', SETTINGS)
  await at.send('comments/', { ...FORM, comment: 'Win the lottery, win the lottery.' })
  const all = await at.desk.exportAll(negotiation)
  if (!all.ok) throw new Error('unavailable')
  expect(all.value.acts).toContainEqual(expect.objectContaining({ kind: 'held', rule: 'no-proof', also: ['word'] }))
  const other = await atDesk()
  const taken = await other.desk.importAll(negotiation, all.value)
  expect(taken.ok && taken.value.root).toBe(all.value.root)
  await other.close()
})
