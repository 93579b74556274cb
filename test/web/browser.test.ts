import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import axe from 'axe-core'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startBrowser } from './browser.ts'
import { samplePage } from './sample.ts'

const started = await startBrowser()
const browser: Browser | null = typeof started === 'string' ? null : started
if (typeof started === 'string') console.warn(started)

const urls = new Map<string, string>()

beforeAll(async () => {
  const folder = mkdtempSync(join(tmpdir(), 'travaux-page-'))
  for (const tongue of ['en', 'de'] as const)
    for (const count of [2, 3] as const) {
      const file = join(folder, `${tongue}-${count}.html`)
      writeFileSync(file, await samplePage(tongue, count))
      urls.set(`${tongue}-${count}`, pathToFileURL(file).href)
    }
})

afterAll(() => browser?.close())

const open = async (which: string, options: BrowserContextOptions = {}): Promise<Page> => {
  if (browser === null) throw new Error('no browser')
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options })
  const page = await context.newPage()
  await page.goto(urls.get(which) ?? '')
  return page
}

const findings = async (page: Page): Promise<readonly string[]> => {
  await page.evaluate(axe.source)
  const result = await page.evaluate(() =>
    (globalThis as unknown as { axe: typeof axe }).axe.run({
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'],
    }),
  )
  await page.context().close()
  return result.violations.map(one => `${one.id}: ${one.nodes.map(node => node.html.slice(0, 120)).join(' | ')}`)
}

const phone = { viewport: { width: 320, height: 700 } }

describe.skipIf(browser === null)('the page in a browser', () => {
  const modes: readonly (readonly [string, BrowserContextOptions, 'screen' | 'print'])[] = [
    ['light', {}, 'screen'],
    ['dark', { colorScheme: 'dark' }, 'screen'],
    ['forced colours', { forcedColors: 'active' }, 'screen'],
    ['print', {}, 'print'],
    ['320 pixels, light', phone, 'screen'],
    ['320 pixels, dark', { ...phone, colorScheme: 'dark' }, 'screen'],
  ]

  describe.each(['en', 'de'])('%s', tongue => {
    test.each(modes)('%s: no finding of axe', async (_, options, media) => {
      const page = await open(`${tongue}-3`, { ...options, bypassCSP: true })
      await page.emulateMedia({ media })
      expect(await findings(page)).toEqual([])
    })

    test.each([320, 768, 1440])('%i pixels wide: nothing sticks out', async width => {
      const page = await open(`${tongue}-3`, { viewport: { width, height: 900 } })
      const [scroll, inner] = (await page.evaluate('[document.documentElement.scrollWidth, innerWidth]')) as [
        number,
        number,
      ]
      expect(scroll).toBeLessThanOrEqual(inner)
      await page.context().close()
    })
  })

  test('the page breaks none of its own rules and asks for nothing else', async () => {
    if (browser === null) return
    const context = await browser.newContext()
    const page = await context.newPage()
    const asked: string[] = []
    const said: string[] = []
    page.on('request', request => asked.push(request.url()))
    page.on('console', message => said.push(message.text()))
    page.on('pageerror', error => said.push(error.message))
    await page.goto(urls.get('en-3') ?? '')
    await page.keyboard.press('n')
    expect(asked).toEqual([urls.get('en-3')])
    expect(said).toEqual([])
    await context.close()
  })

  test('by keyboard: skip link first, then n and p from change to change, and the keys can be switched off', async () => {
    const page = await open('en-2')
    const focused = (): Promise<string> =>
      page.evaluate('document.activeElement.id || document.activeElement.className')
    await page.keyboard.press('Tab')
    expect(await focused()).toBe('skip')
    await page.keyboard.press('Enter')
    expect(await focused()).toBe('c0')
    const stops: string[] = await page.evaluate('[...document.querySelectorAll("[data-stop]")].map(stop => stop.id)')
    expect(stops.length).toBeGreaterThan(3)
    for (const stop of stops) {
      await page.keyboard.press('n')
      expect(await focused()).toBe(stop)
    }
    await page.keyboard.press('p')
    expect(await focused()).toBe(stops.at(-2))
    await page.locator('.keys input').uncheck()
    const before = await focused()
    await page.keyboard.press('n')
    expect(await focused()).toBe(before)
    await page.locator('.keys button').last().click()
    expect(await focused()).not.toBe(before)
    await page.context().close()
  })

  test('without JavaScript everything is there, and the filter works', async () => {
    const page = await open('en-2', { javaScriptEnabled: false })
    expect(await page.locator('.keys').isVisible()).toBe(false)
    expect(await page.locator('[data-outcome=amended]').first().isVisible()).toBe(true)
    await page.locator('#show-amended').uncheck()
    expect(await page.locator('[data-outcome=amended]').first().isVisible()).toBe(false)
    await page.locator('details.kept summary').first().click()
    expect(await page.locator('details.kept article').first().isVisible()).toBe(true)
    await page.context().close()
  })

  test('the tree for assistive technology names what came and what went', async () => {
    const page = await open('en-2')
    const tree = await page.locator('main').ariaSnapshot()
    expect(tree).toMatch(/insertion: "?inserted: /)
    expect(tree).toMatch(/deletion: "?deleted: /)
    await page.context().close()
  })

  test('on paper nothing is folded and no button is printed', async () => {
    const page = await open('en-2')
    await page.emulateMedia({ media: 'print' })
    expect(await page.locator('.keys').isVisible()).toBe(false)
    expect(await page.locator('details.kept article .words').first().isVisible()).toBe(true)
    await page.context().close()
  })
})
