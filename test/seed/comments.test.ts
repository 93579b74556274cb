import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Served, serve } from '../web/site/served.ts'

let site: Served
beforeAll(async () => {
  site = await serve('demo')
})
afterAll(() => site.stop())

/** The frame of the first article: a form whose fields are marked, and an address that is not published. */
describe('S13: the page of a point has a comment form', () => {
  test.each([
    ['en', 'Your e-mail address is not published. Required fields are marked with *.'],
    ['de', 'Ihre E-Mail-Adresse wird nicht veröffentlicht. Felder, die ausgefüllt sein müssen, sind mit * markiert.'],
  ])('in %s', async (tongue, sentence) => {
    const page = await (await fetch(`${site.address}ukraine-2025/${tongue}/points/troops/`)).text()
    expect(page).toMatch(/<textarea[^>]* name="comment"[^>]* required/)
    expect(page).toMatch(/<input type="text"[^>]* name="name"[^>]* required/)
    expect(page).toMatch(/<input type="email"[^>]* name="address"/)
    expect(page).toContain(sentence)
    expect(page).not.toMatch(/<input type="email"[^>]* required/)
  })

  test('what is sent without a name comes back with what was typed, and the page itself sets no cookie', async () => {
    const page = await fetch(`${site.address}ukraine-2025/en/points/troops/`)
    expect(page.headers.get('set-cookie')).toBeNull()
    const anchor = /name="anchor" value="([^"]*)"/.exec(await page.text())?.[1]?.replaceAll('&quot;', '"') ?? ''
    const body = new URLSearchParams({
      anchor,
      parent: '',
      language: 'en',
      proof: '',
      name: '',
      address: '',
      comment: 'Which draft?',
    })
    const refused = await fetch(`${site.address}ukraine-2025/en/comments/`, { method: 'POST', body })
    expect(refused.status).toBe(400)
    expect(await refused.text()).toContain('Which draft?')
    body.set('name', 'A reader')
    const taken = await fetch(`${site.address}ukraine-2025/en/comments/`, { method: 'POST', body, redirect: 'manual' })
    expect(taken.status).toBe(303)
    expect(taken.headers.get('set-cookie')).toMatch(/HttpOnly; SameSite=Lax/)
  })
})
