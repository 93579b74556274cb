import { describe, expect, test } from 'vitest'
import { sampleEntries } from '../web/site/sample.ts'
import { type Served, serve, shelfOf } from './serving.ts'

const NAME = 'lake-treaty'
const FOR_GOOD = 'public, max-age=31536000, immutable'

const textOf = async (site: Served, path: string): Promise<string> => (await site.ask(path)).text()
const cacheOf = async (site: Served, path: string) => (await site.ask(path)).headers.get('cache-control')

describe('what may be kept', () => {
  test('what stands under a permanent address, and files with their digest in the name, for good; all else is asked for again', async () => {
    const site = await serve(shelfOf(NAME))
    const page = await textOf(site, `/${NAME}/en/`)
    const style = /<link rel="stylesheet" href="([^"]+)"/.exec(page)?.[1] ?? ''
    const asset = new URL(style, `http://127.0.0.1/${NAME}/en/`).pathname
    expect(await cacheOf(site, asset)).toBe(FOR_GOOD)
    expect(await cacheOf(site, `/${NAME}/r/9/en/`)).toBe(FOR_GOOD)
    expect(await cacheOf(site, `/${NAME}/r/9/en/points/data.json`)).toBe(FOR_GOOD)
    expect(await cacheOf(site, `/api/v1/negotiations/${NAME}/drafts?revision=9`)).toBe(FOR_GOOD)
    for (const path of [
      `/${NAME}/en/`,
      `/${NAME}/r/9/en/points/nowhere/`,
      `/${NAME}/r/99999/en/`,
      '/embed.js',
      '/robots.txt',
      `/api/v1/negotiations/${NAME}/drafts`,
    ])
      expect(await cacheOf(site, path)).toBe('no-cache')
  })

  test('a file of an older program is answered with that of this one, and not for good', async () => {
    const site = await serve(shelfOf(NAME))
    const answer = await site.ask('/assets/site.0123456789abcdef.css')
    expect(answer.status).toBe(200)
    expect(answer.headers.get('content-type')).toBe('text/css; charset=utf-8')
    expect(answer.headers.get('cache-control')).toBe('no-cache')
  })

  test('who has the bytes already is told so, in each packing', async () => {
    const site = await serve(shelfOf(NAME))
    const tags = new Set<string>()
    for (const encoding of ['identity', 'gzip', 'br']) {
      const headers = { 'accept-encoding': encoding }
      const first = await site.ask(`/${NAME}/en/`, { headers })
      const tag = first.headers.get('etag') ?? ''
      expect(tag).toMatch(/^"[\w-]+"$/)
      tags.add(tag)
      for (const known of [tag, `W/${tag}`, `"x", ${tag}`, '*']) {
        const again = await site.ask(`/${NAME}/en/`, { headers: { ...headers, 'if-none-match': known } })
        expect(again.status).toBe(304)
        expect(await again.text()).toBe('')
        expect(again.headers.get('etag')).toBe(tag)
        expect(again.headers.get('content-type')).toBeNull()
        expect(again.headers.get('content-security-policy')).toContain("default-src 'none'")
      }
      const other = await site.ask(`/${NAME}/en/`, { headers: { ...headers, 'if-none-match': '"x"' } })
      expect(other.status).toBe(200)
    }
    expect(tags.size).toBe(3)
  })

  test('HEAD has the headers of GET and no body', async () => {
    const site = await serve(shelfOf(NAME))
    for (const path of [`/${NAME}/en/`, `/${NAME}/en/nowhere/`, '/', `/${NAME}/en/cite.ris`]) {
      const got = await site.ask(path)
      const head = await site.ask(path, { method: 'HEAD' })
      expect(head.status).toBe(got.status)
      expect(await head.text()).toBe('')
      expect(Object.fromEntries(head.headers)).toEqual(Object.fromEntries(got.headers))
    }
  })
})

describe('new entries', () => {
  const entries = sampleEntries(NAME)
  const shorter = entries.slice(0, entries.length - 3)

  test('are seen within a second, and permanent addresses keep their bytes', async () => {
    const shelf = shelfOf()
    shelf.records.set(NAME, shorter)
    const site = await serve(shelf)
    const pinned = `/${NAME}/r/${shorter.length}/en/new/`
    const before = [await textOf(site, `/${NAME}/en/new/`), await textOf(site, pinned)]
    shelf.records.set(NAME, entries)
    expect(await textOf(site, `/${NAME}/en/new/`)).toBe(before[0])
    expect((await site.ask(`/${NAME}/r/${entries.length}/en/`)).status).toBe(404)
    site.later(1_000)
    expect(await textOf(site, `/${NAME}/en/new/`)).not.toBe(before[0])
    expect(await textOf(site, pinned)).toBe(before[1])
    expect((await site.ask(`/${NAME}/r/${entries.length}/en/`)).status).toBe(200)
  })

  test('are looked for once a second at most, however many ask', async () => {
    const shelf = shelfOf(NAME)
    const site = await serve(shelf)
    const before = shelf.reads
    site.later(5_000)
    await Promise.all(Array.from({ length: 20 }, () => site.ask(`/${NAME}/en/`)))
    expect(shelf.reads).toBe(before + 1)
  })

  test('a record that cannot be read is told of, and what was read before is shown', async () => {
    const shelf = shelfOf(NAME)
    const site = await serve(shelf)
    shelf.broken = { kind: 'unreachable', params: {} }
    site.later(1_000)
    expect((await site.ask(`/${NAME}/en/`)).status).toBe(200)
    expect(site.said).toEqual(['unreachable'])
    shelf.broken = null
    site.later(1_000)
    expect((await site.ask(`/${NAME}/en/`)).status).toBe(200)
    expect(site.said).toHaveLength(1)
  })

  test('a record that was put in the place of another one is shown, also under permanent addresses', async () => {
    const shelf = shelfOf(NAME)
    const site = await serve(shelf)
    const path = `/${NAME}/r/5/en/corrections/`
    await site.ask(path)
    shelf.edition++
    shelf.records.set(NAME, [])
    site.later(1_000)
    expect((await site.ask(path)).status).toBe(404)
  })

  test('a negotiation that is begun is seen', async () => {
    const shelf = shelfOf(NAME)
    const site = await serve(shelf)
    expect((await site.ask('/')).status).toBe(302)
    shelf.records.set('ukraine-2025', sampleEntries('ukraine-2025'))
    site.later(1_000)
    expect(await textOf(site, '/')).toContain('./ukraine-2025/en/')
  })
})

describe('moments', () => {
  test('as known on 24 November 2025 nothing is shown that came later', async () => {
    const site = await serve(shelfOf('ukraine-2025'))
    const later = sampleEntries('ukraine-2025').filter(({ knownOn }) => knownOn > '2025-11-24T23:59:59.999Z')
    const ids = later.flatMap(({ change }) =>
      change.kind === 'add' ? [`${change.after.kind}-${change.after.value.id}`] : [],
    )
    expect(ids.length).toBeGreaterThan(50)
    for (const path of [
      '',
      'drafts/',
      'points/',
      'timeline/',
      'parties/',
      'sources/',
      'new/',
      'corrections/',
      'lineages/',
      'synopsis/',
    ]) {
      const page = await textOf(site, `/ukraine-2025/en/${path}?knownOn=2025-11-24`)
      expect(ids.filter(id => page.includes(`id="${id}"`) || page.includes(`/${id.replace(/^[a-z]+-/, '')}/`))).toEqual(
        [],
      )
      expect(page).toContain('2025-11-24')
      expect(page).toContain('Sample, closed on 24 December 2025')
    }
  })

  test('before anything was known, and in a record with nothing in it, pages are whole', async () => {
    const shelf = shelfOf(NAME)
    shelf.records.set('empty', [])
    const site = await serve(shelf)
    for (const path of [
      `/${NAME}/de/?knownOn=1900-01-01`,
      `/${NAME}/r/1/en/drafts/`,
      '/empty/en/',
      '/empty/de/synopsis/',
      '/empty/en/timeline/',
      '/empty/r/0/en/',
      '/empty/en/feed.atom',
      '/empty/en/embed/',
    ])
      expect([path, (await site.ask(path)).status]).toEqual([path, 200])
    expect(site.said).toEqual([])
  })
})
