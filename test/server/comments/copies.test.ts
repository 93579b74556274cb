import { afterEach, beforeEach, expect, test } from 'vitest'
import { type AtDesk, atDesk, FORM, ledTo, said, takenIn } from './at-desk.ts'

let at: AtDesk
beforeEach(async () => {
  at = await atDesk()
})
afterEach(() => at.close())

test.each([
  ['https://copy.example', 303],
  ['https://site.example', 303],
  ['null', 303],
  ['https://elsewhere.example', 403],
])('a form from %s is answered %i', async (origin, status) => {
  const sent = await at.send('comments/', FORM, { headers: { origin } })
  expect(sent.status).toBe(status)
})

test('who wrote on a copy of the site is led back there, and nobody to anywhere else', async () => {
  const sent = await at.send('comments/', FORM, { headers: { origin: 'https://copy.example' } })
  const page = await at.ask(ledTo(sent) + new URL(sent.headers.get('location') ?? '', 'https://site.example/').search)
  expect(await said(page)).toMatchObject({ back: 'https://copy.example/talks/lake-treaty/en/drafts/' })
  // Published pages send no referrer: they name themselves in the address of their form.
  const named = `copy=${encodeURIComponent('https://copy.example/talks/')}`
  const silent = await at.send(`comments/?${named}`, { ...FORM, comment: 'And more.' }, { headers: { origin: 'null' } })
  expect(silent.headers.get('location')).toContain(named)
  const wrong = await at.send(`comments/?${named}`, { ...FORM, name: '' }, { headers: { origin: 'null' } })
  expect(await said(wrong)).toMatchObject({
    copy: 'https://copy.example/talks/',
    back: 'https://copy.example/talks/lake-treaty/en/drafts/',
  })
  const { id, key } = takenIn(sent)
  for (const copy of ['https://evil.example/', 'https://copy.example/', '0', '__proto__'])
    expect(
      await said(await at.ask(`comments/taken/${key}?comment=${id}&copy=${encodeURIComponent(copy)}`)),
    ).toMatchObject({ back: '../../drafts/' })
})
