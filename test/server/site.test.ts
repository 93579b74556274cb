import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import { SINGLE_PAGES } from '../../src/comments/page-name.ts'
import { de } from '../../src/web/pages/phrases.de.ts'
import { en } from '../../src/web/pages/phrases.en.ts'
import { FORMS } from '../../src/web/pages/site/place.ts'
import { runs } from '../campaign.ts'
import { type Served, serve, shelfOf } from './serving.ts'

const LAKE = 'lake-treaty'
const UKRAINE = 'ukraine-2025'

let one: Served
let two: Served
let none: Served

beforeAll(async () => {
  one = await serve(shelfOf(UKRAINE))
  two = await serve(shelfOf(LAKE, UKRAINE))
  none = await serve(shelfOf())
})

const led = async (site: Served, path: string, accepted = 'en') => {
  const { status, headers } = await site.ask(path, { headers: { 'accept-language': accepted } })
  const location = headers.get('location')
  return [
    status,
    location === null
      ? null
      : new URL(location, `http://127.0.0.1:4280${path}`).pathname +
        new URL(location, `http://127.0.0.1:4280${path}`).search,
  ]
}

describe('where addresses lead', () => {
  test.each([
    ['/', 'fr, de;q=0.8', [302, `/${UKRAINE}/de/`]],
    ['/', 'en-GB,en;q=0.9,de;q=0.8', [302, `/${UKRAINE}/en/`]],
    ['/', 'de;q=0.2, en;q=0.1', [302, `/${UKRAINE}/de/`]],
    ['/', 'de;q=0', [302, `/${UKRAINE}/en/`]],
    ['/', '', [302, `/${UKRAINE}/en/`]],
    [`/${UKRAINE}`, 'de', [308, `/${UKRAINE}/`]],
    [`/${UKRAINE}/`, 'de', [302, `/${UKRAINE}/de/`]],
    [`/${UKRAINE}/r/5`, 'de', [308, `/${UKRAINE}/r/5/`]],
    [`/${UKRAINE}/r/5/`, 'de', [302, `/${UKRAINE}/r/5/de/`]],
    [`/${UKRAINE}/en`, 'de', [308, `/${UKRAINE}/en/`]],
    [`/${UKRAINE}/en/drafts?knownOn=2025-11-24&x=%22`, 'de', [308, `/${UKRAINE}/en/drafts/?knownOn=2025-11-24&x=%22`]],
    [`/${UKRAINE}/en/drafts/us-28.en`, 'en', [308, `/${UKRAINE}/en/drafts/us-28.en/`]],
  ])('%s for %s', async (path, accepted, where) => expect(await led(one, path, accepted)).toEqual(where))

  test('with several negotiations the first page lists them in the language of the reader', async () => {
    const answer = await two.ask('/', { headers: { 'accept-language': 'de' } })
    const page = await answer.text()
    expect(answer.status).toBe(200)
    expect(answer.headers.get('vary')).toContain('accept-language')
    expect(page).toContain(de['home.heading'])
    for (const name of [LAKE, UKRAINE]) expect(page).toContain(`href="./${name}/de/"`)
    expect(page).toContain('Beispiel')
    expect((await two.ask(`/${LAKE}/en/drafts/`)).status).toBe(200)
  })

  test('without any record there is a first page that says so', async () => {
    const answer = await none.ask('/')
    expect(answer.status).toBe(200)
    expect(await answer.text()).toContain(en['home.empty'])
  })
})

describe('what is refused, each with a page that leads on', () => {
  test.each([
    ['/nowhere', 404, en['message.no-page']],
    [`/${UKRAINE}/fr/`, 404, en['message.no-page']],
    [`/${UKRAINE}/de/nowhere/`, 404, de['message.no-page']],
    [`/${UKRAINE}/en/drafts/us-28.en/more/`, 404, en['message.no-page']],
    ['/nobody/en/', 404, en['message.no-page']],
    [`/${UKRAINE}/r/999999/en/drafts/`, 404, en['message.no-revision']],
    [`/${UKRAINE}/r/01/en/`, 404, en['message.no-page']],
    [`/${UKRAINE}/de/points/nowhere/`, 404, de['message.no-thing']],
    [`/${UKRAINE}/en/synopsis/us-28.en..nowhere/`, 404, ''],
    [`/${UKRAINE}/en/about/data.csv`, 404, en['message.no-form']],
    [`/${UKRAINE}/en/points/nowhere/cite.bib`, 404, en['message.no-form']],
    [`/${UKRAINE}/en/?knownOn=2025-02-30`, 400, en['message.bad-day']],
    [`/${UKRAINE}/en/?knownOn=%3Cscript%3E`, 400, '&lt;script&gt;'],
    ['/%zz', 400, en['message.bad-address']],
    [`/${UKRAINE}/en/search/?q=100%`, 400, en['message.bad-address']],
    [`/${UKRAINE}/en/?q=${'x'.repeat(4_000)}`, 414, en['message.too-long']],
    [`/${'../'.repeat(40)}etc/passwd`, 404, en['message.no-page']],
    ['/..%2f..%2fetc%2fpasswd', 404, en['message.no-page']],
    ['//evil.example/x', 404, en['message.no-page']],
    ['/assets/nowhere.js', 404, en['message.no-page']],
    ['/oembed?url=http%3A%2F%2Fevil.example%2F', 404, en['message.no-page']],
  ])('%.70s', async (path, status, words) => {
    const answer = await one.ask(path)
    const page = await answer.text()
    expect(answer.status).toBe(status)
    expect(page).toContain(words)
    expect(page).toMatch(/<html lang="(?:en|de)"/)
    expect(page).toMatch(/<a href="[^"#]/)
    expect(page).not.toContain('<script>')
    expect(answer.headers.get('cache-control')).toBe('no-cache')
  })

  test.each(['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS'])('%s', async method => {
    const answer = await one.ask(`/${UKRAINE}/de/`, { method })
    expect(answer.status).toBe(405)
    expect(answer.headers.get('allow')).toBe('GET, HEAD')
    expect(await answer.text()).toContain(de['message.read-only'])
  })

  test.each(['evil.example', 'evil.example:4280', '127.0.0.1.evil.example', 'localhost.evil.example', ''])(
    'a name that is not its own: %j',
    async host => {
      const answer = await one.ask(`/${UKRAINE}/en/`, { headers: { host } })
      expect(answer.status).toBe(421)
      expect(await answer.text()).not.toContain('<')
    },
  )

  test('a name that was given is its own, and so are those of this machine', async () => {
    const named = await serve(shelfOf(LAKE), { hosts: ['talks.example.org'] })
    for (const host of ['talks.example.org', 'TALKS.example.org:443', 'localhost:1', '[::1]:4280', '127.0.0.1'])
      expect((await named.ask(`/${LAKE}/en/`, { headers: { host } })).status).toBe(200)
  })

  test('a fault is told to whoever runs the site, and not to the reader', async () => {
    const broken = await serve(shelfOf(LAKE), { fault: 'a <b>secret</b> of ours' })
    const answer = await broken.ask(`/${LAKE}/de/drafts/?x=1`)
    const page = await answer.text()
    expect(answer.status).toBe(500)
    expect(page).toContain(de['message.fault'])
    expect(page).not.toContain('secret')
    expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'")
    expect(broken.said).toEqual([`http://127.0.0.1:4280/${LAKE}/de/drafts/?x=1: Error: a <b>secret</b> of ours`])
  })

  test('no address makes it fail', async () => {
    const piece = fc.oneof(
      fc.constantFrom(
        UKRAINE,
        'en',
        'de',
        'r',
        '5',
        '',
        'embed',
        '__proto__',
        'constructor',
        '..',
        '%00',
        ...SINGLE_PAGES,
      ),
      fc.constantFrom(...Object.values(FORMS)),
      fc.string({ unit: 'binary', maxLength: 8 }).map(encodeURIComponent),
    )
    const name = fc.constantFrom('d', 'base', 'show', 'knownOn', 'q', 'since', 'page', 'party', '__proto__', 'x')
    const value = fc.oneof(
      fc.constantFrom('us-28.en', 'ua-20.en', '2025-11-24', '0001-01-01', '9999-12-31', '-1', '', 'changed'),
      fc.string({ unit: 'binary', maxLength: 12 }),
    )
    const address = fc.tuple(
      fc.array(piece, { maxLength: 5 }),
      fc.array(fc.tuple(name, value), { maxLength: 5 }),
      fc.boolean(),
    )
    await fc.assert(
      fc.asyncProperty(address, async ([pieces, pairs, isWithin]) => {
        const path = [...(isWithin ? [UKRAINE, 'en'] : []), ...pieces].filter(one => one !== 'preview.png').join('/')
        const { status } = await one.ask(`/${path}?${new URLSearchParams(pairs)}`)
        return [200, 204, 302, 308, 400, 404].includes(status)
      }),
      { numRuns: runs(150) },
    )
    expect(one.said).toEqual([])
  })
})

const LOCKED = [
  '/',
  '/nowhere',
  '/favicon.ico',
  '/robots.txt',
  '/embed.js',
  '/%zz',
  `/${UKRAINE}`,
  `/${UKRAINE}/en/`,
  `/${UKRAINE}/en/points/data.csv`,
  `/${UKRAINE}/en/feed.atom`,
  `/${UKRAINE}/en/cite.bib`,
  `/${UKRAINE}/en/preview.png`,
  `/${UKRAINE}/en/embed/`,
  `/${UKRAINE}/en/?knownOn=x`,
  '/api/openapi.json',
  '/api/v1/negotiations',
  '/api/nowhere',
]

describe('headers', () => {
  test.each(LOCKED)('%s: locked, without cookies', async path => {
    for (const init of [{}, { method: 'HEAD' }, { method: 'POST' }, { headers: { host: 'evil.example' } }]) {
      const { headers } = await one.ask(path, init)
      const policy = headers.get('content-security-policy') ?? ''
      expect(policy).toContain("default-src 'none'")
      expect(policy).toContain("base-uri 'none'")
      expect(policy).toContain('frame-ancestors ')
      expect(policy).not.toContain('unsafe')
      expect(headers.get('x-content-type-options')).toBe('nosniff')
      expect(headers.get('referrer-policy')).toBe('no-referrer')
      expect(headers.get('cross-origin-opener-policy')).toBe('same-origin')
      expect(headers.get('cross-origin-resource-policy')).toMatch(/^(?:same|cross)-origin$/)
      expect(headers.get('permissions-policy')).toContain('camera=()')
      expect(headers.getSetCookie()).toEqual([])
    }
  })

  test('pages have Trusted Types and stand in no frame; embeds stand in every frame', async () => {
    const page = (await one.ask(`/${UKRAINE}/en/`)).headers
    const embed = (await one.ask(`/${UKRAINE}/en/embed/`)).headers
    for (const { policy } of [page, embed].map(one => ({ policy: one.get('content-security-policy') })))
      expect(policy).toContain("require-trusted-types-for 'script'; trusted-types 'none'")
    expect(page.get('content-security-policy')).toContain("frame-ancestors 'none'")
    expect(page.get('x-frame-options')).toBe('DENY')
    expect(page.get('cross-origin-resource-policy')).toBe('same-origin')
    expect(embed.get('content-security-policy')).toContain('frame-ancestors *')
    expect(embed.get('x-frame-options')).toBeNull()
    expect(embed.get('cross-origin-resource-policy')).toBe('cross-origin')
  })

  test.each([
    ['', 'text/html; charset=utf-8', null],
    ['points/data.csv', 'text/csv; charset=utf-8; header=present', 'csv'],
    ['points/data.json', 'application/json', null],
    ['feed.atom', 'application/atom+xml; charset=utf-8', null],
    ['feed.json', 'application/feed+json', null],
    ['cite.bib', 'application/x-bibtex; charset=utf-8', 'bib'],
    ['cite.ris', 'application/x-research-info-systems; charset=utf-8', 'ris'],
    ['cite.json', 'application/vnd.citationstyles.csl+json', 'json'],
    ['cite.txt', 'text/plain; charset=utf-8', null],
    ['preview.png', 'image/png', null],
    ['drafts/us-28.en/embed/', 'text/html; charset=utf-8', null],
  ])('%s is %s', async (path, type, ending) => {
    const answer = await one.ask(`/${UKRAINE}/de/${path}`)
    expect(answer.status).toBe(200)
    expect(answer.headers.get('content-type')).toBe(type)
    expect((await answer.arrayBuffer()).byteLength).toBeGreaterThan(50)
    const saved = answer.headers.get('content-disposition')
    if (ending === null) expect(saved).toBeNull()
    else expect(saved).toMatch(new RegExp(`^attachment; filename="${UKRAINE}-[a-z]+-de-r\\d+\\.${ending}"$`))
  })

  test('the notice of the record stands in every form of it', async () => {
    for (const path of [
      '',
      'points/data.csv',
      'points/data.json',
      'feed.atom',
      'feed.json',
      'cite.bib',
      'cite.ris',
      'cite.json',
      'cite.txt',
      'embed/',
    ])
      expect(await (await one.ask(`/${UKRAINE}/en/${path}`)).text()).toContain('Sample, closed on 24 December 2025')
  })

  test.each([
    ['br', brotliDecompressSync],
    ['gzip', gunzipSync],
  ] as const)('packed with %s, it is the same page', async (encoding, unpack) => {
    const plain = await (await one.ask(`/${UKRAINE}/en/`)).text()
    const answer = await one.ask(`/${UKRAINE}/en/`, { headers: { 'accept-encoding': encoding } })
    expect(answer.headers.get('content-encoding')).toBe(encoding)
    expect(answer.headers.get('vary')).toContain('accept-encoding')
    const bytes = Buffer.from(await answer.arrayBuffer())
    expect(Number(answer.headers.get('content-length'))).toBe(bytes.length)
    expect(unpack(bytes).toString()).toBe(plain)
  })

  test.each([
    ['br;q=0, gzip;q=0.5', 'gzip'],
    ['gzip, br', 'br'],
    ['gzip;q=1, br;q=0.5', 'gzip'],
    ['*', 'br'],
    ['identity', null],
    ['', null],
    ['deflate', null],
  ])('accepting %j', async (accepted, encoding) => {
    const { headers } = await one.ask(`/${UKRAINE}/en/`, { headers: { 'accept-encoding': accepted } })
    expect(headers.get('content-encoding')).toBe(encoding)
  })
})
