import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { expectNoMarkup, expectPage, MARKUP, PAGE, type Sent, sendTo } from './hostile.ts'
import { type Served, serve } from './served.ts'

let site: Served | null = null
beforeAll(async () => {
  site = await serve('demo')
})
afterAll(() => site?.stop())

const send = (path: string, method = 'GET', headers: Readonly<Record<string, string>> = {}): Promise<Sent> =>
  sendTo(site?.address ?? '', path, { method, headers })

describe('addresses that are of nothing', () => {
  test.each([
    '/nothing/',
    '/nothing/en/',
    '/ukraine-2025/fr/',
    '/ukraine-2025/en/nothing/',
    '/ukraine-2025/en/drafts/nothing/',
    '/ukraine-2025/de/points/nothing/',
    '/ukraine-2025/en/sources/nothing/embed/',
    '/ukraine-2025/en/parties/nothing/feed.atom',
    '/ukraine-2025/en/drafts/us-28.en/more/',
    '/ukraine-2025/en/synopsis/us-28.en..nothing/',
    '/ukraine-2025/en/synopsis/nothing/',
    '/ukraine-2025/r/999999/en/',
    '/ukraine-2025/r/0/en/drafts/us-28.en/',
    '/ukraine-2025/r/-1/en/',
    '/ukraine-2025/r/1e3/en/',
    '/ukraine-2025/r/00001/en/',
    '/ukraine-2025/r/99999999999999999999/en/',
    '/ukraine-2025/en/data.nothing',
    '/ukraine-2025/en/about/data.csv',
    '/assets/site.0000000000000000.js',
    '/assets/',
    '/__proto__/en/',
    '/constructor/en/',
    '/toString/',
    '/ukraine-2025/en/drafts/__proto__/',
    '/ukraine-2025/en/parties/constructor/',
    '/ukraine-2025/en/constructor/',
    '/ukraine-2025/en/hasOwnProperty/valueOf/',
    `/${MARKUP}`,
    `/${MARKUP}/en/`,
    `/ukraine-2025/en/drafts/${MARKUP}/`,
    `/ukraine-2025/en/${MARKUP}`,
    `/${'a/'.repeat(200)}`,
    '//example.org/',
    '/ukraine-2025/en//drafts/',
    '/ukraine-2025/en/drafts//',
    '/ukraine-2025/%65n/../en/nothing/',
    `/ukraine-2025/en/drafts/${encodeURIComponent('ｕｓ-28.en')}/`,
    `/ukraine-2025/en/drafts/${encodeURIComponent('us-28\u202e.en')}/`,
    `/ukraine-2025/en/drafts/us-28.en${encodeURIComponent('\u0000')}/`,
    `/ukraine-2025/en/drafts/${encodeURIComponent('👍🏽')}/`,
  ])('%s', async path => {
    const sent = await send(path)
    expect(sent.status).toBe(404)
    expectPage(sent, path)
    expectNoMarkup(sent, path)
  })

  test.each([
    '/../../../../etc/passwd',
    '/..%2f..%2f..%2fetc%2fpasswd',
    '/%2e%2e/%2e%2e/package.json',
    '/assets/../package.json',
    '/assets/..%2fpackage.json',
    '/assets/%2e%2e%2fsrc%2fcli%2fmain.ts',
    '/assets/....//....//package.json',
    '/ukraine-2025/en/..%5c..%5cpackage.json',
    '/ukraine-2025/en/drafts/..%2f..%2f..%2fpackage.json',
    '/package.json',
    '/.git/config',
    '/.env',
  ])('a path out of the site: %s', async path => {
    const sent = await send(path)
    expect(sent.status).toBe(404)
    expectPage(sent, path)
    expect(sent.body).not.toMatch(/root:|"dependencies"|\[core\]/)
  })

  test.each([
    '/%',
    '/%zz/',
    '/ukraine-2025/en/%c3%28/',
    '/ukraine-2025/en/drafts/%ff/',
    '/%ed%a0%80/',
    `${PAGE}/?q=%`,
    `${PAGE}/search/?q=%ff%fe`,
  ])('percent signs that stand for nothing: %s', async path => {
    const sent = await send(path)
    expect(sent.status).toBe(400)
    expectPage(sent, path)
  })

  test.each([
    `/${'x'.repeat(5_000)}/`,
    `${PAGE}/search/?q=${'x'.repeat(5_000)}`,
    `${PAGE}/?${'d=us-28.en&'.repeat(1_000)}`,
  ])('more than anybody asks', async path => {
    const sent = await send(path)
    expect(sent.status).toBe(414)
    expectPage(sent, path.slice(0, 60))
  })
})

describe('old permalinks', () => {
  test('the first revision of all is there, and says that it is not the newest', async () => {
    const sent = await send('/ukraine-2025/r/1/en/')
    expect(sent.status).toBe(200)
    expectPage(sent, 'r/1')
    expect(sent.body).toContain('class="moment"')
  })

  test.each([
    '',
    'drafts/',
    'synopsis/',
    'points/',
    'lineages/',
    'timeline/',
    'parties/',
    'sources/',
    'new/',
    'corrections/',
    'search/?q=a',
    'about/',
  ])('every page of revisions 0, 1 and 30 is a page: %s', async path => {
    for (const revision of [0, 1, 30]) {
      const sent = await send(`/ukraine-2025/r/${revision}/de/${path}`)
      expect(sent.status, `${revision}`).toBe(200)
      expectPage(sent, `${revision} ${path}`)
    }
  })

  test('one that is still to come names the newest', async () => {
    const { status, body } = await send('/ukraine-2025/r/999999/en/')
    expect(status).toBe(404)
    expect(body).toMatch(/999,?999/)
  })

  test.each([
    ['/ukraine-2025', 308],
    ['/ukraine-2025/', 302],
    ['/ukraine-2025/r/5/', 302],
    ['/ukraine-2025/en', 308],
    ['/ukraine-2025/en/drafts', 308],
    ['/ukraine-2025/en/drafts/us-28.en', 308],
  ])('%s leads on within the site', async (path, status) => {
    const sent = await send(path)
    expect(sent.status).toBe(status)
    expect(sent.location).toMatch(/^\.\//)
    const there = new URL(sent.location, new URL(path, site?.address))
    expect(`${there.origin}/`).toBe(site?.address)
  })
})
