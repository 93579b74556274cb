import axe from 'axe-core'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { startBrowser } from '../browser.ts'

/** A Chromium; null where none starts, which is said aloud. */
export const browserOrNull = async (): Promise<Browser | null> => {
  const started = await startBrowser()
  if (typeof started !== 'string') return started
  console.warn(started)
  return null
}

/** Opens an address in a window of its own, asks something of the page, and closes the window. */
export const onPage = async <Told>(
  browser: Browser | null,
  address: string,
  task: (page: Page) => Promise<Told>,
  options: BrowserContextOptions = {},
): Promise<Told> => {
  if (browser === null) throw new Error('no browser')
  const context = await browser.newContext(options)
  try {
    const page = await context.newPage()
    await page.goto(address)
    return await task(page)
  } finally {
    await context.close()
  }
}

/** What axe finds wrong with a page. The window must have been opened with `bypassCSP`. */
export const axeFindings = async (page: Page): Promise<readonly string[]> => {
  await page.evaluate(axe.source)
  const { violations } = await page.evaluate(() =>
    (globalThis as unknown as { axe: typeof axe }).axe.run({
      resultTypes: ['violations'],
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'],
    }),
  )
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 200)}`)
}

/** How many pixels of a page stand out of its window sideways. */
export const sticksOut = (page: Page): Promise<number> =>
  page.evaluate('Math.max(0, document.documentElement.scrollWidth - innerWidth)')
