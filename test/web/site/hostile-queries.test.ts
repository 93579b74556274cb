import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { expectNoMarkup, expectPage, MARKUP, PAGE, type Sent, sendTo, TRACE } from './hostile.ts'
import { browserOrNull, onPage } from './in-browser.ts'
import { type Served, serve } from './served.ts'

const browser = await browserOrNull()
let site: Served | null = null
beforeAll(async () => {
  site = await serve('demo')
})
afterAll(async () => {
  await browser?.close()
  await site?.stop()
})

const send = (path: string, method = 'GET', headers: Readonly<Record<string, string>> = {}): Promise<Sent> =>
  sendTo(site?.address ?? '', path, { method, headers })

describe('hostile queries', () => {
  const SINGLE = [
    '',
    'drafts/',
    'synopsis/',
    'points/',
    'points/troops/',
    'lineages/',
    'timeline/',
    'parties/',
    'sources/',
    'new/',
    'corrections/',
    'search/',
    'about/',
  ]
  const KEYS = [
    'd',
    'base',
    'show',
    'issue',
    'party',
    'point',
    'kind',
    'from',
    'to',
    'since',
    'q',
    'knownOn',
    'page',
    'contested',
    'lang',
    '__proto__',
    'constructor',
    'toString',
    'd[]',
    '',
  ]
  const VALUES = [
    '',
    '%00',
    'us-28.en%00',
    '__proto__',
    'constructor',
    'toString',
    MARKUP,
    'javascript:alert(1)',
    'x'.repeat(1_000),
    encodeURIComponent('\u202e\u2066עברית\u0301\u200b👍🏽'),
    encodeURIComponent('ﬀ\ufeff\u2028\u2029'),
    '-1',
    '1e309',
    'NaN',
    '9999-12-31',
    '0000-00-00',
    '2025-02-30',
    '*',
    '(((((',
    '../../',
    'a&a=b&a=c',
  ]

  test.each(SINGLE)('%s', async path => {
    const statuses = new Set<number>()
    // Every key and every value on every page, and of their pairs a fifth.
    for (const [k, key] of KEYS.entries())
      for (const value of VALUES.filter((_, v) => (k + v) % 5 === 0)) {
        const address = `${PAGE}/${path}?${key}=${value}`
        const sent = await send(address)
        statuses.add(sent.status)
        expect([200, 400, 404], address).toContain(sent.status)
        expectPage(sent, address)
        expectNoMarkup(sent, address)
      }
    expect(statuses.has(200)).toBe(true)
  })

  test('a key a thousand times', async () => {
    for (const key of ['d', 'q', 'a', 'knownOn', 'kind']) {
      const address = `${PAGE}/search/?${Array.from({ length: 1_000 }, () => key).join('&')}`
      const sent = await send(address)
      expect([200, 400, 414], key).toContain(sent.status)
      expectPage(sent, key)
    }
  })

  test('a day that is none is said to be none', async () => {
    for (const day of ['yesterday', '2025-02-30', '2025-13-01', '24.11.2025', MARKUP]) {
      const sent = await send(`${PAGE}/drafts/?knownOn=${day}`)
      expect(sent.status, day).toBe(400)
      expectPage(sent, day)
      expectNoMarkup(sent, day)
    }
  })

  test('other forms of a page answer too, and as what they are', async () => {
    for (const form of ['data.csv', 'data.json', 'cite.txt', 'cite.bib'])
      for (const value of ['%00', MARKUP, '__proto__', 'x'.repeat(1_000)]) {
        const sent = await send(`${PAGE}/points/${form}?issue=${value}&q=${value}&__proto__=${value}`)
        expect([200, 400, 404], `${form} ${value}`).toContain(sent.status)
        expect(sent.body).not.toMatch(TRACE)
        if (sent.status === 200) expect(sent.type).not.toContain('html')
      }
  })
})

describe('hostile requests', () => {
  test.each(['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS', 'PROPFIND'])(
    '%s changes nothing, and says so',
    async method => {
      const sent = await send(`${PAGE}/`, method)
      expect(sent.status).toBe(405)
      expectPage(sent, method)
    },
  )

  test('HEAD answers without a body', async () => {
    const sent = await send(`${PAGE}/`, 'HEAD')
    expect([sent.status, sent.body]).toEqual([200, ''])
  })

  test.each([
    'evil.example',
    'localhost.evil.example',
    '127.0.0.1.evil.example:80',
    'x'.repeat(5_000),
    'evil.example/ukraine-2025',
  ])('a foreign host is not answered: %s', async host => {
    const sent = await send(`${PAGE}/`, 'GET', { host })
    expect([400, 421]).toContain(sent.status)
    expect(sent.body).not.toContain('<')
    expect(sent.body).not.toMatch(TRACE)
    expect(sent.body).not.toContain('evil')
  })

  test.each([
    ['accept-language', `${'de,'.repeat(2_000)}en;q=0.1`],
    ['accept-language', '*;q=NaN, <script>'],
    ['accept-encoding', 'br;q=0, gzip;q=0, *;q=0'],
    ['if-none-match', '"<script>", W/"x"'],
    ['x-forwarded-host', 'evil.example'],
    ['range', 'bytes=0-0,-1'],
  ])('%s: %s', async (name, value) => {
    const sent = await send(`${PAGE}/`, 'GET', { [name]: value })
    expect([200, 304, 406, 431]).toContain(sent.status)
    expect(sent.body).not.toContain('evil.example')
    expect(sent.body).not.toMatch(TRACE)
  })
})

describe.skipIf(browser === null)('in a browser', () => {
  test('what is searched for comes back as text, and nothing runs', async () => {
    const search = `${site?.address}ukraine-2025/en/search/?q=${MARKUP}`
    await onPage(browser, search, async page => {
      let isRun = false
      page.on('dialog', dialog => {
        isRun = true
        return dialog.dismiss()
      })
      await page.reload()
      expect(await page.locator('main script, main img').count()).toBe(0)
      expect(await page.locator('main input[name=q]').first().inputValue()).toContain('<script>')
      expect(isRun).toBe(false)
    })
  })

  test('a page that is not there leads on with one key', async () => {
    await onPage(browser, `${site?.address}ukraine-2025/de/drafts/nothing/`, async page => {
      await page.locator('main a').first().focus()
      await page.keyboard.press('Enter')
      await page.waitForURL(address => !address.pathname.includes('nothing'))
      expect(await page.locator('h1').count()).toBe(1)
    })
  })
})
