import { afterAll, beforeAll, expect, test } from 'vitest'
import { readExport } from '../../../src/server/comments/read-export.ts'
import type { NewAct } from '../../../src/store/people/port.ts'
import { accepted } from '../../store/places.ts'
import { type AtDesk, atDesk, FORM, negotiation, PAGES } from './at-desk.ts'

let at: AtDesk
beforeAll(async () => {
  at = await atDesk({ pages: PAGES })
})
afterAll(() => at.close())

const by = { kind: 'moderator', name: 'Heron' } as const
const ACTS: readonly NewAct[] = [
  { kind: 'invited', by, about: null, role: 'moderator', invitation: '0123456789abcdef' },
  { kind: 'role-given', by: { kind: 'moderator', name: 'Kingfisher' }, about: null, role: 'moderator', account: 'Xy7' },
  { kind: 'role-taken', by, about: null, role: 'moderator', account: 'Xy7' },
  { kind: 'invited', by, about: null, role: 'owner', invitation: 'fedcba9876543210' },
  { kind: 'uninvited', by, about: null, role: 'owner', invitation: 'fedcba9876543210' },
]

test('roles stand in the log behind what stood there before, are exported and taken in again with the same root', async () => {
  await at.send('comments/', FORM)
  const before = accepted(await at.store.acts(negotiation, 1))
  for (const act of ACTS) accepted(await at.store.tell(negotiation, act))
  const acts = accepted(await at.store.acts(negotiation, 1))
  expect(acts.slice(0, before.length)).toEqual(before)
  expect(acts.slice(before.length)).toMatchObject(ACTS)
  expect(accepted(await at.store.verify(negotiation))).toBe(true)

  const all = accepted(await at.store.exportAll(negotiation))
  const text = JSON.stringify({ travaux: 'comments-export/1', ...all })
  const read = accepted(readExport(text, { file: 'export.json', negotiation }))
  const other = await atDesk()
  expect(accepted(await other.store.importAll(negotiation, read)).root).toBe(all.root)
  await other.close()
})

test('a pen name that holds an address is refused', async () => {
  const act: NewAct = { ...ACTS[0], by: { kind: 'moderator', name: 'a@mail.example' } } as NewAct
  expect(await at.store.tell(negotiation, act)).toMatchObject({ ok: false, refusal: { kind: 'act-with-address' } })
})

test.each([
  ['en', ['invitation sent', 'role taken up', 'role taken back', 'moderator, account', 'owner, invitation']],
  ['de', ['eingeladen', 'Rolle übernommen', 'Rolle entzogen', 'Moderation, Konto', 'Inhaber, Einladung']],
])('the page of the log tells them in %s', async (tongue, sentences) => {
  const page = await at.ask(`../${tongue}/moderation/log`, { as: 'moderator' })
  const text = (await page.text()).replaceAll(/<[^>]+>/g, '')
  for (const sentence of sentences) expect(text).toContain(sentence)
  expect(text).not.toMatch(/moderation\.|comments\./)
})
