import axe from 'axe-core'
import { buildSync } from 'esbuild'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, describe, expect, test } from 'vitest'
import { renderSitePage } from '../../src/web/pages/site/frame.ts'
import { renderSearchFile } from '../../src/web/pages/site/search-file.ts'
import { renderSearchPage } from '../../src/web/pages/site/search-page.ts'
import { SITE_STYLE } from '../../src/web/pages/site/site-style.ts'
import { startBrowser } from './browser.ts'
import { sampleEntries, viewOf } from './site/sample.ts'

const started = await startBrowser()
const browser: Browser | null = typeof started === 'string' ? null : started
if (typeof started === 'string') console.warn(started)

afterAll(() => browser?.close())

const bundle = (): string => {
  const { outputFiles } = buildSync({
    entryPoints: ['src/web/islands/search.ts'],
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    target: 'es2022',
  })
  return outputFiles[0]?.text ?? ''
}
const script = bundle()

const SEARCH = 'http://site.invalid/ukraine-2025/en/search/'

type File = { readonly type: string; readonly text: string }

/** The files of a published site that a search needs, by what their addresses end with. */
const files = (): ReadonlyMap<string, File> => {
  const served = viewOf(sampleEntries('ukraine-2025'), 'ukraine-2025/en/search/')
  const view = { ...served, publisher: { ...served.publisher, kind: 'static' as const } }
  return new Map([
    ['/search/', { type: 'text/html', text: renderSitePage(view, renderSearchPage(view)) }],
    ['/index.json', { type: 'application/json', text: renderSearchFile(view) }],
    ['/search.js', { type: 'text/javascript', text: script }],
    ['.css', { type: 'text/css', text: SITE_STYLE }],
  ])
}

const open = async (query: string, options: BrowserContextOptions = {}, without = ''): Promise<Page> => {
  if (browser === null) throw new Error('no browser')
  const site = files()
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options })
  const page = await context.newPage()
  await page.route('**/*', route => {
    const { pathname } = new URL(route.request().url())
    const [, file] = [...site].find(([ending]) => pathname.endsWith(ending) && ending !== without) ?? []
    return file === undefined
      ? route.fulfill({ status: 404, body: '' })
      : route.fulfill({ contentType: `${file.type}; charset=utf-8`, body: file.text })
  })
  page.on('pageerror', error => {
    throw error
  })
  await page.goto(`${SEARCH}${query}`)
  return page
}

const findings = async (page: Page): Promise<readonly string[]> => {
  await page.evaluate(axe.source)
  const result = await page.evaluate(() => (globalThis as unknown as { axe: typeof axe }).axe.run())
  return result.violations.map(one => `${one.id}: ${one.nodes.map(node => node.html.slice(0, 120)).join(' | ')}`)
}

test('the island is small and makes no HTML of strings', () => {
  expect(script.length).toBeGreaterThan(5_000)
  expect(script.length).toBeLessThan(60_000)
  expect(script).not.toMatch(/innerHTML|insertAdjacentHTML|document\.write|\beval\(/u)
})

describe.skipIf(browser === null)('a published search in a browser', () => {
  test('finds without a server what the server finds, in the same order', async () => {
    const page = await open('?q=Truppen')
    await page.waitForSelector('.hits')
    const shown = await page.locator('.hits h3').allTextContents()
    const view = viewOf(sampleEntries('ukraine-2025'), 'ukraine-2025/en/search/?q=Truppen')
    const titles = [
      ...renderSearchPage(view)
        .body.toString()
        .matchAll(/<h3><a [^>]*>([^<]*)<\/a>/gu),
    ].map(([, one]) => one)
    expect(shown).toEqual(titles)
    expect(await page.locator('.hits mark').first().textContent()).toBe('Truppen')
    expect(await page.locator('[role=status]').textContent()).toMatch(
      /^\d+ hits for “Truppen”\. Shown here: 1 to 20\.$/u,
    )
    await page.context().close()
  })

  test('answers the form by keyboard, narrows by a choice that keeps the focus, and goes back', async () => {
    const page = await open('')
    expect(await page.locator('#search-answer').textContent()).toContain('What can be searched')
    await page.focus('#search-words')
    await page.keyboard.type('troops')
    await page.keyboard.press('Enter')
    await page.waitForSelector('.hits')
    const provisions = page.locator('input[name=kind][value=provision]')
    await provisions.focus()
    await page.keyboard.press('Space')
    await page.waitForURL(/kind=provision/u)
    expect(await page.locator('[role=status]').textContent()).toBe('3 hits for “troops”.')
    expect(await page.locator('input[name=kind][value=provision]:focus').count()).toBe(1)
    await page.goBack()
    await page.waitForURL(url => !url.search.includes('kind='))
    expect(await page.locator('.hits li h3').count()).toBe(20)
    await page.goBack()
    expect(await page.locator('#search-answer').textContent()).toContain('What can be searched')
    await page.context().close()
  })

  test('says so where its index cannot be loaded', async () => {
    const page = await open('?q=troops', {}, '/index.json')
    await page.waitForSelector('[role=status]:has-text("could not be loaded")')
    await page.context().close()
  })

  test.each([
    ['light', { bypassCSP: true }],
    ['dark', { bypassCSP: true, colorScheme: 'dark' }],
    ['forced colours', { bypassCSP: true, forcedColors: 'active' }],
    ['320 pixels', { bypassCSP: true, viewport: { width: 320, height: 700 } }],
  ] as const)('%s: no finding of axe, and nothing sticks out', async (_, options) => {
    const page = await open('?q=the', options)
    await page.waitForSelector('.hits')
    expect(await findings(page)).toEqual([])
    const [scroll, inner] = (await page.evaluate('[document.documentElement.scrollWidth, innerWidth]')) as [
      number,
      number,
    ]
    expect(scroll).toBeLessThanOrEqual(inner)
    await page.context().close()
  })
})
