import fc from 'fast-check'
import type { Hono } from 'hono'
import { beforeAll, describe, expect, test } from 'vitest'
import { createSampleSite } from '../../src/server/sample-site.ts'
import { de } from '../../src/web/pages/phrases.de.ts'
import { en } from '../../src/web/pages/phrases.en.ts'
import { runs } from '../campaign.ts'
import { draftOf } from '../web/sample.ts'

const offered = ['one', 'two', 'three'].map((name, i) => ({
  name,
  draft: draftOf(name.toUpperCase(), [
    { marking: '1', text: 'The ceasefire takes effect at once and binds all sides.' },
    { marking: '2', text: `Talks are held ${['weekly', 'daily', 'monthly'][i]} in a place that both sides choose.` },
  ]),
  doubts: [],
}))

let site: Hono

beforeAll(() => {
  site = createSampleSite({ offered, first: { names: ['one', 'two'], base: null }, phrases: { en, de } })
})

const ask = (path: string, init: RequestInit = {}): Promise<Response> =>
  Promise.resolve(
    site.request(`http://127.0.0.1:4280${path}`, {
      ...init,
      headers: { host: '127.0.0.1:4280', ...(init.headers as Record<string, string>) },
    }),
  )

describe('the site of the sample', () => {
  test('the first page compares the drafts shown at first', async () => {
    const answer = await ask('/')
    const page = await answer.text()
    expect(answer.status).toBe(200)
    expect(answer.headers.get('content-type')).toMatch(/^text\/html; charset=utf-8/i)
    expect(page).toMatch(/<ins>.*daily.*<\/ins>/)
    expect(page).toContain(en['sample.notice'])
    expect(page).toMatch(/<form method="get" action="\/">/)
  })

  test('an address chooses drafts, base and language', async () => {
    const page = await (await ask('/?d=one&d=three&base=three&lang=de')).text()
    expect(page).toMatch(/<html lang="de"/)
    expect(page).toContain('Änderungen von THREE zu ONE')
    expect(page).toMatch(/value="three" checked/)
  })

  test('the language follows the browser where the address says nothing', async () => {
    expect(await (await ask('/', { headers: { 'accept-language': 'fr, de;q=0.8' } })).text()).toMatch(/<html lang="de"/)
    expect(await (await ask('/', { headers: { 'accept-language': 'fr' } })).text()).toMatch(/<html lang="en"/)
  })

  test.each([
    '/?d=one',
    '/?d=one&d=one',
    '/?d=one&d=nowhere',
    '/?d=one&d=two&base=three',
    '/?base=x',
    '/?d=../../etc/passwd&d=one',
    '/?d=%00&d=%ff&lang=%3Cscript%3E',
    `/?${Array.from({ length: 500 }, () => 'd=one').join('&')}`,
    `/?d=${'x'.repeat(5000)}&d=two`,
    '/?d=__proto__&d=constructor',
  ])('%.60s: a page that says what can be chosen', async path => {
    const answer = await ask(path)
    const page = await answer.text()
    expect(answer.status).toBe(400)
    expect(page).toContain('<form method="get"')
    expect(page).not.toContain('passwd')
  })

  test('no query makes it fail or puts words into the page', async () => {
    const key = fc.constantFrom('d', 'base', 'lang', 'x')
    const value = fc.oneof(fc.constantFrom('one', 'two', 'three', ''), fc.string({ unit: 'binary', maxLength: 12 }))
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(key, value), { maxLength: 6 }), async pairs => {
        const query = new URLSearchParams(pairs)
        const answer = await ask(`/?${query}`)
        await answer.text()
        return answer.status === 200 || answer.status === 400
      }),
      { numRuns: runs(60) },
    )
  })

  test('an unknown address has a page that leads back', async () => {
    const answer = await ask('/nowhere/%3Cb%3E?x=1')
    const page = await answer.text()
    expect(answer.status).toBe(404)
    expect(page).toContain(en['message.not-found'])
    expect(page).toContain('<a href="/">')
    expect(page).not.toContain('<b>')
  })

  test.each(['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS'])('%s is not answered', async method => {
    const answer = await ask('/', { method })
    expect(answer.status).toBe(405)
    expect(answer.headers.get('allow')).toBe('GET, HEAD')
  })

  test('HEAD is answered without a body', async () => {
    const answer = await ask('/', { method: 'HEAD' })
    expect(answer.status).toBe(200)
    expect(await answer.text()).toBe('')
  })

  test('another name that leads here is turned away', async () => {
    const answer = await ask('/', { headers: { host: 'evil.example:4280' } })
    expect(answer.status).toBe(421)
  })

  test.each(['/', '/nowhere', '/?d=x', '/favicon.ico'])('%s: every answer is locked', async path => {
    const { headers } = await ask(path)
    const policy = headers.get('content-security-policy') ?? ''
    expect(policy).toContain("default-src 'none'")
    expect(policy).toContain("frame-ancestors 'none'")
    expect(policy).not.toContain('unsafe')
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    expect(headers.get('referrer-policy')).toBe('no-referrer')
    expect(headers.get('cross-origin-opener-policy')).toBe('same-origin')
  })
})
