import type { Browser, BrowserContext } from 'playwright-core'
import { afterAll, describe, expect, test } from 'vitest'
import { SINGLE_PAGES } from '../../../src/comments/page-name.ts'
import type { Entry } from '../../../src/record/entry.ts'
import { renderSitePage } from '../../../src/web/pages/site/frame.ts'
import { sitePolicy } from '../../../src/web/pages/site/policy.ts'
import { renderPage } from '../../../src/web/pages/site/render.ts'
import { runs } from '../../campaign.ts'
import { startBrowser } from '../browser.ts'
import { hostileEntries } from './hostile-record.ts'
import { INTRUDERS, WATCH } from './intruders.ts'
import { loadPayloads } from './payloads.ts'
import { viewOf } from './sample.ts'

const BATCH = 60
const TABS = 3

const payloads = loadPayloads()
if (payloads === null)
  console.warn('Skipped: the payload lists are not beside this checkout (../shared/corpora/security).')
const started = payloads === null ? 'not asked for' : await startBrowser()
const browser: Browser | null = typeof started === 'string' ? null : started
if (payloads !== null && typeof started === 'string') console.warn(started)

afterAll(() => browser?.close())

const SITE = 'http://site.invalid/'

const addressesOf = (entries: readonly Entry[], things: number): readonly string[] => {
  const ids = (kind: string): readonly string[] =>
    entries.flatMap(({ change }) =>
      change.kind === 'add' && change.after.kind === kind ? [change.after.value.id] : [],
    )
  const some = (kind: string, page: string): readonly string[] =>
    ids(kind)
      .slice(0, things)
      .map(id => `${page}/${id}/`)
  return [
    ...SINGLE_PAGES.map(kind => (kind === 'standing' ? '' : `${kind}/`)),
    ...some('draft', 'drafts'),
    ...some('lineage', 'points'),
    ...some('party', 'parties'),
    ...some('bloc', 'parties'),
    ...some('person', 'parties'),
    ...some('source', 'sources'),
  ]
}

type Watcher = (entries: readonly Entry[], address: string) => Promise<readonly string[]>

/** A tab that is led from page to page and tells what ran there, what was asked for, and what stands in the page that should not. */
const openWatcher = async (context: BrowserContext): Promise<Watcher> => {
  const page = await context.newPage()
  let shown = { address: '', body: '' }
  let found: string[] = []
  page.on('dialog', dialog => {
    found.push(`dialog ${dialog.message()}`)
    void dialog.dismiss()
  })
  page.on('request', request => {
    const url = request.url()
    if (url !== `${SITE}${shown.address}` && !url.startsWith(`${SITE}assets/`) && !url.endsWith('/favicon.ico'))
      found.push(`request ${url}`)
  })
  await page.route('**/*', route =>
    route.request().resourceType() === 'document'
      ? route.fulfill({
          contentType: 'text/html; charset=utf-8',
          headers: { 'content-security-policy': sitePolicy(null) },
          body: shown.body,
        })
      : route.fulfill({
          contentType: route.request().url().endsWith('.css') ? 'text/css' : 'text/javascript',
          body: '',
        }),
  )
  return async (entries, address) => {
    const view = viewOf(entries, address)
    shown = { address, body: renderSitePage(view, renderPage(view)) }
    found = []
    await page.goto(`${SITE}${address}`)
    const ran = (await page.evaluate('window.__ran')) as string[]
    const intruders = (await page.evaluate(INTRUDERS)) as string[]
    return [...found, ...ran, ...intruders].map(what => `${address}: ${what}`)
  }
}

type Visit = { readonly entries: readonly Entry[]; readonly address: string }

// Both languages hold every payload; the short form looks at them in turn.
function* visits(all: readonly string[]): Generator<Visit> {
  for (let from = 0; from < all.length; from += BATCH) {
    const entries = hostileEntries(all.slice(Math.min(from, all.length - BATCH), from + BATCH))
    const addresses = addressesOf(entries, runs(1) > 1 ? BATCH : 2)
    const tongues = runs(1) > 1 ? ['en', 'de'] : [(from / BATCH) % 2 === 0 ? 'en' : 'de']
    for (const tongue of tongues) for (const rest of addresses) yield { entries, address: `hostile/${tongue}/${rest}` }
  }
}

describe.skipIf(browser === null || payloads === null)('what strangers write, in a browser', () => {
  test('the lists hold what the issue counts', () => {
    expect(payloads?.length).toBeGreaterThanOrEqual(1_555)
  })

  test('nothing of it runs, on any page, from any field, after an import', { timeout: 3_600_000 }, async () => {
    if (browser === null || payloads === null) return
    const context = await browser.newContext()
    await context.addInitScript(WATCH)
    const found: string[] = []
    let pages = 0
    const waiting = visits(payloads)
    // While one tab builds its page, the next one is rendered here.
    const walk = async (watch: Watcher): Promise<void> => {
      for (const { entries, address } of waiting) {
        found.push(...(await watch(entries, address)))
        pages++
      }
    }
    await Promise.all(Array.from({ length: TABS }, async () => walk(await openWatcher(context))))
    expect(found).toEqual([])
    expect(pages).toBeGreaterThan(500)
    await context.close()
  })

  test('the watch would see it', async () => {
    if (browser === null) return
    const context = await browser.newContext()
    await context.addInitScript(WATCH)
    const page = await context.newPage()
    await page.setContent('<img src="x:" onerror="alert(1)"><a href="javascript:alert(2)">x</a>')
    await page.waitForFunction('window.__ran.length > 0')
    expect(await page.evaluate('window.__ran')).toEqual(['alert 1'])
    expect(((await page.evaluate(INTRUDERS)) as string[]).length).toBe(3)
    await context.close()
  })
})
