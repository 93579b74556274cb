import type { BrowserContext, Page } from 'playwright-core'
import { INTRUDERS, WATCH } from '../site/intruders.ts'

/** A tab that opens one address after the other and tells what went wrong there: what ran or tried to, what was asked of others, what stands in the page that should not. */
export type WatchedTab = {
  readonly page: Page
  readonly open: (address: string) => Promise<readonly string[]>
  /** What went wrong since the last page was opened, with what stands in the page now. */
  readonly look: () => Promise<readonly string[]>
}

const LINKS = `[...document.querySelectorAll('.comment-words a')].filter(({ protocol, rel }) => !/^https?:$/.test(protocol) || !rel.includes('ugc')).map(({ outerHTML }) => outerHTML)`

/** How Chromium itself shows what is text and no page. */
const AS_TEXT = 'PRE style=word-wrap: break-word; white-space: pre-wrap;'

/** What Chromium says of a form that was refused, and of the field that has the focus then. */
const OF_REFUSALS =
  /^Failed to load resource: the server responded with a status of 400|^Autofocus processing was blocked/

/** Opens a watched tab. `home`: what addresses of the site begin with; everything else is foreign. */
export const watchTab = async (context: BrowserContext, home: string): Promise<WatchedTab> => {
  const page = await context.newPage()
  await page.addInitScript(WATCH)
  let found: string[] = []
  page.on('dialog', dialog => {
    found.push(`dialog ${dialog.message()}`)
    void dialog.dismiss()
  })
  page.on('request', request => {
    if (!request.url().startsWith(home)) found.push(`request ${request.url()}`)
  })
  page.on('framenavigated', frame => {
    if (frame !== page.mainFrame()) found.push(`frame ${frame.url()}`)
  })
  page.on('popup', popup => found.push(`window ${popup.url()}`))
  page.on('pageerror', error => found.push(`error ${error.message}`))
  page.on('console', message => {
    if (!OF_REFUSALS.test(message.text())) found.push(`console ${message.text()}`)
  })
  const look = async (): Promise<readonly string[]> => {
    const ran = (await page.evaluate('window.__ran ?? ["no watch"]')) as string[]
    const isPage = (await page.evaluate('document.contentType')) === 'text/html'
    const intruders = ((await page.evaluate(INTRUDERS)) as string[]).filter(one => isPage || one !== AS_TEXT)
    const links = (await page.evaluate(LINKS)) as string[]
    const all = [...found, ...ran, ...intruders, ...links]
    found = []
    return all.map(what => `${page.url()}: ${what.slice(0, 400)}`)
  }
  const open = async (address: string): Promise<readonly string[]> => {
    found = []
    try {
      await page.goto(address)
    } catch (error) {
      // What a browser saves does not run.
      if (error instanceof Error && error.message.includes('Download is starting')) return []
      throw error
    }
    return look()
  }
  return { page, open, look }
}
