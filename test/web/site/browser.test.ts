import axe from 'axe-core'
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { runs } from '../../campaign.ts'
import { startBrowser } from '../browser.ts'
import { EVERY_PAGE } from './every-page.ts'
import { type Served, serve } from './served.ts'

const started = await startBrowser()
const browser: Browser | null = typeof started === 'string' ? null : started
if (typeof started === 'string') console.warn(started)

let site: Served | null = null
beforeAll(async () => {
  site = browser === null ? null : await serve('demo')
})
afterAll(async () => {
  await browser?.close()
  await site?.stop()
})

const TONGUES = ['en', 'de'] as const

const addressOf = (tongue: string, page: string): string => `${site?.address}ukraine-2025/${tongue}/${page}`

const withContext = async (options: BrowserContextOptions, task: (context: BrowserContext) => Promise<void>) => {
  if (browser === null) throw new Error('no browser')
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, ...options })
  try {
    await task(context)
  } finally {
    await context.close()
  }
}

const findings = async (page: Page): Promise<readonly string[]> => {
  const result = await page.evaluate(() =>
    (globalThis as unknown as { axe: typeof axe }).axe.run({
      resultTypes: ['violations'],
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'],
    }),
  )
  return result.violations.map(
    one =>
      `${one.id}: ${one.nodes
        .slice(0, 4)
        .map(node => node.html.slice(0, 160))
        .join(' | ')}`,
  )
}

const MODES: readonly (readonly [string, (page: Page) => Promise<void>])[] = [
  ['light', page => page.emulateMedia({ media: 'screen', colorScheme: 'light', forcedColors: 'none' })],
  ['dark', page => page.emulateMedia({ media: 'screen', colorScheme: 'dark', forcedColors: 'none' })],
  ['forced colours', page => page.emulateMedia({ media: 'screen', colorScheme: 'light', forcedColors: 'active' })],
  ['print', page => page.emulateMedia({ media: 'print', colorScheme: 'light', forcedColors: 'none' })],
  [
    '320 pixels',
    async page => {
      await page.emulateMedia({ media: 'screen', colorScheme: 'light', forcedColors: 'none' })
      await page.setViewportSize({ width: 320, height: 700 })
    },
  ],
  ['320 pixels, dark', page => page.emulateMedia({ media: 'screen', colorScheme: 'dark', forcedColors: 'none' })],
]

const widthOf = (page: Page): Promise<readonly [number, number]> =>
  page.evaluate('[document.documentElement.scrollWidth, innerWidth]')

// Each page has a window of its own: while one is looked at, the next is built.
describe.skipIf(browser === null)('every page of the sample, in a browser', { concurrent: true }, () => {
  describe.each(TONGUES)('%s', tongue => {
    test.each(EVERY_PAGE)('%s: axe finds nothing in any mode', async name => {
      await withContext({ bypassCSP: true }, async context => {
        const page = await context.newPage()
        await page.goto(addressOf(tongue, name))
        await page.evaluate(axe.source)
        const found: string[] = []
        // German says the same in longer words: in the short form it is looked at where these have the least room.
        const modes = tongue === 'en' || runs(1) > 1 ? MODES : MODES.filter(([mode]) => mode === '320 pixels')
        for (const [mode, enter] of modes) {
          await enter(page)
          found.push(...(await findings(page)).map(finding => `${mode}: ${finding}`))
        }
        expect(found).toEqual([])
      })
    })
  })

  test.each(EVERY_PAGE)(
    '%s: nothing sticks out at any width, nothing is asked of others, nothing complains',
    async name => {
      await withContext({}, async context => {
        const page = await context.newPage()
        const asked: string[] = []
        const said: string[] = []
        page.on('request', request => {
          if (!request.url().startsWith(site?.address ?? '?')) asked.push(request.url())
        })
        // Chromium tells of a page that is not there as if it were a fault of the page.
        page.on('console', message => {
          if (!/status of 404/.test(message.text())) said.push(message.text())
        })
        page.on('pageerror', error => said.push(error.message))
        await page.goto(addressOf('de', name))
        for (const width of [320, 768, 1440]) {
          await page.setViewportSize({ width, height: 900 })
          const [scroll, inner] = await widthOf(page)
          expect(scroll, `${width} pixels`).toBeLessThanOrEqual(inner)
        }
        expect(asked).toEqual([])
        expect(said).toEqual([])
        expect(await context.cookies()).toEqual([])
      })
    },
  )

  test.each(EVERY_PAGE)(
    '%s: every control is reached by Tab, is seen to have the focus, and nothing holds it',
    async name => {
      await withContext({ viewport: { width: 1440, height: 900 } }, async context => {
        const page = await context.newPage()
        await page.goto(addressOf('en', name))
        const wanted = (await page.evaluate(`(() => {
        window.__stops = [...document.querySelectorAll('a[href],button,input:not([type=hidden]),select,textarea,summary,[tabindex="0"]')]
          .filter(one => one.checkVisibility({ contentVisibilityAuto: true, visibilityProperty: true }) && !one.disabled)
        return window.__stops.length
      })()`)) as number
        expect(wanted).toBeGreaterThan(10)
        // The page keeps count itself: asking after each of a thousand keys takes as long again as pressing them.
        await page.evaluate(`(() => {
          window.__reached = new Set()
          window.__unseen = []
          const look = one => {
            const place = window.__stops.indexOf(one)
            if (place < 0 || window.__reached.has(place)) return
            window.__reached.add(place)
            const { outlineStyle, outlineWidth } = getComputedStyle(one)
            if (outlineStyle === 'none' || outlineWidth === '0px') window.__unseen.push(one.outerHTML.slice(0, 120))
          }
          addEventListener('keyup', () => look(document.activeElement), true)
        })()`)
        const most = wanted * 3 + 30
        for (let presses = 0; presses < most; presses++) {
          await page.keyboard.press('Tab')
          if (presses % 20 === 19 && (await page.evaluate('window.__reached.size')) === wanted) break
        }
        const [missed, unseen] = (await page.evaluate(
          `[window.__stops.filter((_, i) => !window.__reached.has(i)).map(one => one.outerHTML.slice(0, 120)), window.__unseen]`,
        )) as [string[], string[]]
        expect(missed).toEqual([])
        expect(unseen).toEqual([])
      })
    },
  )

  test.each(EVERY_PAGE)('%s: without JavaScript it says the same', async name => {
    const words = async (javaScriptEnabled: 'on' | 'off'): Promise<string> => {
      let text = ''
      await withContext({ javaScriptEnabled: javaScriptEnabled === 'on' }, async context => {
        const page = await context.newPage()
        await page.goto(addressOf('en', name))
        text = (await page.locator('main').textContent()) ?? ''
      })
      return text.replace(/\s+/gu, ' ')
    }
    const plain = await words('off')
    expect(plain.length).toBeGreaterThan(60)
    expect(plain).toBe(await words('on'))
  })
})
