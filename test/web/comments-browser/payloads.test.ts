import { readFile } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join } from 'node:path'
import type { BrowserContext } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { SINGLE_PAGES } from '../../../src/comments/page-name.ts'
import { toNegotiationId } from '../../../src/record/id.ts'
import type { PeopleStore } from '../../../src/store/people/port.ts'
import { COMMENTS_PAGE } from '../../../src/web/pages/site/comments/comment-index.ts'
import { runs } from '../../campaign.ts'
import { accepted, withPeople } from '../../cli/comments-record.ts'
import { folderOf, travaux } from '../../cli/spawn.ts'
import { browserOrNull } from '../site/in-browser.ts'
import { loadPayloads } from '../site/payloads.ts'
import { eachOf, post, postOf, sendForm, type TakenPost } from './posting.ts'
import { joinAsOwner, type ServedComments, serveComments } from './serving-comments.ts'
import { type WatchedTab, watchTab } from './watching.ts'

const payloads = loadPayloads() ?? []
if (payloads.length === 0)
  console.warn('Skipped: the payload lists are not beside this checkout (../shared/corpora/security).')
const browser = payloads.length === 0 ? null : await browserOrNull()

const negotiation = toNegotiationId('ukraine-2025')
const TABS = 3
/** A page of the queue, and as many as a feed holds. */
const BATCH = 50
const COMMENTED = SINGLE_PAGES.filter(page => page !== 'search')
const IS_CAMPAIGN = runs(1) > 1
/** How many payloads a comment holds; the first of them is also its name. */
const IN_ONE = IS_CAMPAIGN ? 1 : 3
/** Pages that are made for one comment or payload each: of all of them in a campaign, of one in so many otherwise. */
const EVERY = IS_CAMPAIGN ? 1 : 80

let site: ServedComments
let reader: BrowserContext
let owner: BrowserContext
let taken: readonly TakenPost[] = []
let root = ''

const pageOf = (place: number): string => COMMENTED[Math.floor(place / BATCH) % COMMENTED.length] ?? ''
const inGroups = <One>(all: readonly One[], size: number): readonly (readonly One[])[] =>
  Array.from({ length: Math.ceil(all.length / size) }, (_, i) => all.slice(i * size, (i + 1) * size))
const some = <One>(all: readonly One[]): readonly One[] => all.filter((_, place) => place % EVERY === 0)

beforeAll(async () => {
  if (browser === null) return
  site = await serveComments({ TRUSTED_PROXY: '1' })
  root = `${site.address}ukraine-2025/en/`
  reader = await browser.newContext({ locale: 'en' })
  owner = await browser.newContext({ locale: 'en' })
  await joinAsOwner(await owner.newPage(), site)
  taken = await eachOf(inGroups(payloads, IN_ONE), 4, (group, place) => post(root, postOf(group, pageOf(place)), place))
})
afterAll(async () => {
  await browser?.close()
  await site?.stop()
})

/** Opens addresses in a few tabs of one person at once; answers all that was wrong with any of them. */
const openAll = async (
  context: BrowserContext,
  addresses: readonly string[],
  home = site.address,
): Promise<readonly string[]> => {
  const tabs = await Promise.all(Array.from({ length: TABS }, () => watchTab(context, home)))
  const waiting = addresses.values()
  const walk = async ({ open, page }: WatchedTab): Promise<readonly string[]> => {
    const found: string[] = []
    for (const address of waiting) found.push(...(await open(address)))
    await page.close()
    return found
  }
  return (await Promise.all(tabs.map(walk))).flat()
}

/** How many comments stand on some pages. */
const countShown = async (addresses: readonly string[]): Promise<number> => {
  const page = await reader.newPage()
  let count = 0
  for (const address of addresses) {
    await page.goto(address)
    count += await page.locator('#comments article').count()
  }
  await page.close()
  return count
}

/** The pages that list all comments, below a language. */
const listed = (): readonly string[] =>
  Array.from({ length: Math.ceil(taken.length / COMMENTS_PAGE) }, (_, page) =>
    page === 0 ? 'comments/' : `comments/${page + 1}/`,
  )

const inBoth = (path: string): readonly string[] =>
  ['en', 'de'].map(tongue => `${site.address}ukraine-2025/${tongue}/${path}`)

const approve = async (store: PeopleStore, { id }: TakenPost): Promise<void> => {
  if (negotiation === null) throw new Error('no negotiation')
  const acts = [{ kind: 'approved', by: { kind: 'moderator', name: 'Anna' }, about: id }] as const
  accepted(await store.change(negotiation, id, { status: 'public', acts }))
}

describe.skipIf(browser === null)(
  'what strangers send as name, comment and link, in a browser',
  { timeout: 3_600_000 },
  () => {
    test('all that the issue counts was sent and taken, and waits', () => {
      expect(payloads.length).toBeGreaterThanOrEqual(1_555)
      expect(taken.length).toBe(Math.ceil(payloads.length / IN_ONE))
    })

    test('nothing runs in the queue of the moderators', async () => {
      const pages = Math.ceil(taken.length / BATCH)
      const addresses = Array.from({ length: pages }, (_, page) => `${root}moderation/queue?from=${page * BATCH}`)
      expect(await openAll(owner, addresses)).toEqual([])
      const { open, page } = await watchTab(owner, site.address)
      await open(addresses.at(-1) ?? '')
      expect(await page.locator('[data-queued]').count()).toBe(taken.length - (pages - 1) * BATCH)
      await page.close()
    })

    test('nor where moderators search for it, nor on the page of a form that could not be taken, nor on its writer’s own', async () => {
      const queries = some(payloads).map(
        payload => `${root}moderation/queue?words=${encodeURIComponent(payload.toWellFormed())}`,
      )
      expect(await openAll(owner, queries)).toEqual([])
      expect(
        await openAll(
          reader,
          some(taken).map(({ own }) => own),
        ),
      ).toEqual([])
      const { page, look } = await watchTab(reader, site.address)
      for (const payload of some(payloads)) {
        await page.goto(`${root}points/troops/`)
        await page.locator('#name-of-new').fill(payload.replace(/[\r\n]/g, ' '))
        await page.locator('#address-of-new').fill(`${payload.replace(/[\r\n]/g, ' ')} @`)
        await page.locator('#comment-of-new').fill(payload)
        await page.evaluate(`document.querySelector('#name-of-new').form.submit()`)
        await page.locator('#errors').waitFor()
        expect(await look()).toEqual([])
      }
      await page.close()
    })

    test('nor in the feeds, opened as they are, of each fifty that are approved', async () => {
      const found: string[] = []
      await withPeople(site.record, async store => {
        for (let from = 0; from < taken.length; from += BATCH) {
          for (const one of taken.slice(from, from + BATCH)) await approve(store, one)
          const feeds =
            from % (2 * BATCH) === 0 || IS_CAMPAIGN ? inBoth('comments/feed.atom') : [`${root}comments/feed.atom`]
          found.push(...(await openAll(reader, [...feeds, `${root}comments/feed.json`])))
        }
      })
      expect(found).toEqual([])
      expect(await openAll(reader, [`${root}comments/data.json`])).toEqual([])
    })

    test('nor on the public pages, in either language', async () => {
      const pages = COMMENTED.flatMap(page => inBoth(page === 'standing' ? '' : `${page}/`))
      expect(await openAll(reader, pages)).toEqual([])
      expect(await countShown(pages.filter(one => one.includes('/en/')))).toBe(taken.length)
    })

    test('nor on the pages that list all of them, nor where readers search for it', async () => {
      expect(await openAll(reader, listed().flatMap(inBoth))).toEqual([])
      const queries = some(payloads).map(payload => `${root}comments/?q=${encodeURIComponent(payload.toWellFormed())}`)
      expect(await openAll(reader, [...queries, `${root}comments/?q=alert`])).toEqual([])
    })

    test('nor where a comment is reported, nor in the list of what was reported', async () => {
      const forms = some(taken).flatMap(({ id }) => [`${root}comments/report/${id}`, `${root}comments/notice/${id}`])
      expect(await openAll(reader, forms)).toEqual([])
      const few = inGroups(payloads, BATCH)
      await eachOf(few, 4, async (lines, place) => {
        const fields = {
          reason: 'insult',
          words: lines.join('\n').slice(0, 5_000),
          name: lines[0] ?? '',
          address: '',
          faith: 'yes',
        }
        const answer = await sendForm(`${root}comments/notice/${taken[place]?.id}`, fields, 9_000 + place)
        expect(answer.status).toBe(303)
      })
      const { open, page } = await watchTab(owner, site.address)
      expect(await open(`${root}moderation/reports`)).toEqual([])
      expect(await page.locator('main article').count()).toBe(few.length)
      expect(
        await openAll(
          owner,
          ['log', 'queue?status=public', 'queue?status=public&from=50'].map(rest => `${root}moderation/${rest}`),
        ),
      ).toEqual([])
      await page.close()
    })

    test('nor on the pages that are published as files', async () => {
      const folder = join(folderOf({}), 'site')
      const words = ['publish', folder, '--record', site.record, '--quiet', '--server', 'https://talks.example.org/']
      expect(await travaux(words)).toMatchObject({ code: 0 })
      const { server, home } = await serveFiles(folder)
      const pages = COMMENTED.map(page => `${home}ukraine-2025/en/${page === 'standing' ? '' : `${page}/`}index.html`)
      expect(await openAll(reader, pages, home)).toEqual([])
      expect(await countShown(pages)).toBe(taken.length)
      expect(
        await openAll(
          reader,
          listed().map(path => `${home}ukraine-2025/en/${path}index.html`),
          home,
        ),
      ).toEqual([])
      server.close()
    })

    test('the watch would see it', async () => {
      const { page, look } = await watchTab(reader, site.address)
      await page.goto('about:blank')
      await page.setContent(
        '<img src="http://elsewhere.invalid/x" onerror="alert(1)"><div class="comment-words"><a href="javascript:alert(2)">x</a></div><iframe src="about:blank"></iframe>',
      )
      await page.waitForFunction('window.__ran.length > 0')
      const found = (await look()).join('\n')
      for (const sign of [
        'alert 1',
        'request http://elsewhere.invalid/x',
        'javascript:alert(2)',
        '<iframe',
        'IMG onerror',
        'console',
      ])
        expect(found).toContain(sign)
      await page.close()
    })
  },
)

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
}

/** A plain host of files: it says what they are and nothing else, so that the pages have only the policy in their own heads. */
const serveFiles = async (folder: string): Promise<{ readonly server: Server; readonly home: string }> => {
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://files.invalid')
    const body = await readFile(join(folder, decodeURIComponent(pathname))).catch(() => null)
    response.writeHead(body === null ? 404 : 200, {
      'content-type': TYPES[extname(pathname)] ?? 'application/octet-stream',
    })
    response.end(body ?? '')
  })
  await new Promise<void>(done => server.listen(0, '127.0.0.1', done))
  return { server, home: `http://127.0.0.1:${(server.address() as AddressInfo).port}/` }
}
