import fc from 'fast-check'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { readForm } from '../../../src/server/comments/form-body.ts'
import { runs } from '../../campaign.ts'
import { type AtDesk, atDesk, FORM, PAGES, said, takenIn } from './at-desk.ts'

let at: AtDesk
beforeEach(async () => {
  at = await atDesk()
})
afterEach(() => at.close())

const sentAs = (body: string): Request =>
  new Request('https://site.example/', {
    method: 'POST',
    body,
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
  })

// A row of vowel signs is no word, but every sign of Thai and Hindi words may carry some.
test.each([
  ['Chinese', '谈'.repeat(5_000)],
  ['emoji', '🕊'.repeat(5_000)],
  ['Hindi with its marks', 'कि'.repeat(5_000)],
])('a comment of 5,000 signs in %s is taken', async (_, comment) => {
  const sent = await at.send('comments/', { ...FORM, comment })
  expect(sent.status).toBe(303)
  const found = await at.store.find('lake-treaty' as never, takenIn(sent).id as never)
  expect(found.ok && found.value?.text).toBe(comment)
})

test('a comment that is too long comes back whole, with what is wrong', async () => {
  const comment = 'Twenty-one signs here.'.repeat(1_500)
  const sent = await at.send('comments/', { ...FORM, comment })
  const told = await said(sent)
  expect([sent.status, told]).toMatchObject([400, { errors: [{ field: 'comment', why: 'comment-too-long' }] }])
  expect((told.typed as { comment: string }).comment).toBe(comment)
})

test('of a form that is far too large the beginning comes back, and the page says that it is the beginning', async () => {
  const comment = '谈判'.repeat(40_000)
  const sent = await at.send('comments/', { ...FORM, comment })
  const told = await said(sent)
  expect([sent.status, told]).toMatchObject([
    413,
    { kind: 'refused', anchor: { page: 'drafts' }, errors: [{ field: 'comment', why: 'comment-cut' }] },
  ])
  const { name, comment: kept } = told.typed as { name: string; comment: string }
  expect(name).toBe(FORM.name)
  expect(kept.length).toBeGreaterThan(25_000)
  expect(comment.startsWith(kept)).toBe(true)
  const shown = await atDesk({ pages: PAGES })
  for (const tongue of ['en', 'de']) {
    const page = await (await shown.send(`../${tongue}/comments/`, { ...FORM, comment })).text()
    expect(page).toContain(tongue === 'en' ? 'only the beginning of what you sent' : 'nur der Anfang dessen')
  }
  await shown.close()
})

test('other forms that are far too large are refused with a page that says where the words are', async () => {
  const page = (await said(await at.send('comments/own', { address: 'a'.repeat(300_000) }))) as { why: string }
  expect(page.why).toBe('too-long')
  const { id } = takenIn(await at.send('comments/', FORM))
  const note = 'n'.repeat(1_001)
  const refused = await at.moderate('moderation/act', { 'comment-id': id, act: 'reject', reason: 'insult', note })
  expect([refused.status, (await said(refused)).why]).toEqual([400, 'note-too-long'])
})

test('a body of many megabytes is not read', async () => {
  const body = `comment=${'a'.repeat(5 * 1_048_576)}`
  const request = sentAs(body)
  request.headers.set('content-length', String(body.length))
  expect(await readForm(request)).toBe(413)
  expect(await readForm(sentAs(body))).toMatchObject({ kind: 'cut' })
})

test('what is cut is the beginning of what was sent, at whatever byte', () =>
  fc.assert(
    fc.asyncProperty(
      fc.string({ unit: fc.constantFrom('a', 'é', '谈', '🕊', ' ', '&', '%', '\n'), minLength: 1, maxLength: 30 }),
      fc.nat(40),
      async (part, more) => {
        const text = part.repeat(Math.ceil((262_144 + more) / part.length))
        const form = await readForm(sentAs(new URLSearchParams({ name: 'N', comment: text }).toString()))
        if (typeof form === 'number') return false
        const kept = form.fields.get('comment')
        return form.fields.get('name') === 'N' && kept.length > 20_000 && text.startsWith(kept)
      },
    ),
    { numRuns: runs(20) },
  ))
