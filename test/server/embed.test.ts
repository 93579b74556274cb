import { Hono } from 'hono'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Listening, listen } from '../../src/server/listen.ts'
import { startBrowser } from '../web/browser.ts'
import { serve, shelfOf } from './serving.ts'

const started = await startBrowser()
const browser: Browser | null = typeof started === 'string' ? null : started
if (typeof started === 'string') console.warn(started)

const open: Listening[] = []

const listenFor = async (app: Hono): Promise<string> => {
  const listening = await listen(app, 0)
  if (listening === null) throw new Error('no port')
  open.push(listening)
  return `http://127.0.0.1:${listening.port}/`
}

let site = ''
let around = ''

beforeAll(async () => {
  site = await listenFor((await serve(shelfOf('lake-treaty'))).site)
  // Another port is another origin.
  around = await listenFor(
    new Hono().get('/:which{.+}', context =>
      context.html(
        `<!doctype html><iframe src="${site}${context.req.param('which')}" title="x" width="720" height="100"></iframe><script src="${site}embed.js" async></script>`,
      ),
    ),
  )
})

afterAll(async () => {
  await browser?.close()
  for (const { close } of open) await close()
})

const frameOf = async (path: string): Promise<Page> => {
  if (browser === null) throw new Error('no browser')
  const page = await (await browser.newContext()).newPage()
  await page.goto(`${around}${path}`)
  return page
}

describe.skipIf(browser === null)('a page in a frame of another site', () => {
  test('is shown, and its frame is made as high as it is', async () => {
    const page = await frameOf('lake-treaty/en/embed/')
    await page.waitForFunction('document.querySelector("iframe").height !== "100"')
    const frame = page.frames()[1]
    const height = await frame?.evaluate('Math.ceil(document.documentElement.getBoundingClientRect().height)')
    expect(height).toBeGreaterThan(200)
    expect(await page.locator('iframe').getAttribute('height')).toBe(String(height))
    await page.context().close()
  })

  test('its links open in a window of their own and lead to whole pages', async () => {
    const page = await frameOf('lake-treaty/r/20/de/drafts/embed/')
    const link = page.frameLocator('iframe').locator('footer a')
    const [opened] = await Promise.all([page.context().waitForEvent('page'), link.click()])
    await opened.waitForLoadState()
    expect(opened.url()).toBe(`${site}lake-treaty/r/20/de/drafts/`)
    await page.context().close()
  })

  test('no other page of the site can be held in a frame', async () => {
    const page = await frameOf('lake-treaty/en/')
    const inside = page.frames()[1]
    expect(await inside?.evaluate('document.querySelector("main") === null')).toBe(true)
    await page.context().close()
  })

  test('a foreign message about a height is not believed, nor one that is absurd', async () => {
    const page = await frameOf('lake-treaty/en/embed/')
    await page.waitForFunction('document.querySelector("iframe").height !== "100"')
    const before = await page.locator('iframe').getAttribute('height')
    await page.evaluate('postMessage({ type: "travaux:height", height: 5 }, "*")')
    await page.frames()[1]?.evaluate('parent.postMessage({ type: "travaux:height", height: 1e9 }, "*")')
    await page.evaluate('new Promise(resolve => setTimeout(resolve, 100))')
    expect(await page.locator('iframe').getAttribute('height')).toBe(before)
    await page.context().close()
  })
})
