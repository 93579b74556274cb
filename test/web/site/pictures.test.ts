import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startBrowser } from '../browser.ts'
import { type Served, serve } from './served.ts'

/**
 * How every kind of page looks, at three widths, light and dark: the upper part of it, compared with the picture that somebody looked at.
 * `TRAVAUX_PICTURES=write npx vitest run test/web/site/pictures.test.ts` takes them anew; look at them before they are committed.
 */
const KEPT = join(import.meta.dirname, '../../golden/pages')
const FINGERPRINT = join(KEPT, 'fingerprint.txt')
const isWriting = process.env.TRAVAUX_PICTURES === 'write'

const PAGES: Readonly<Record<string, string>> = {
  standing: 'en/',
  drafts: 'en/drafts/',
  draft: 'en/drafts/e3-28.en/',
  synopsis: 'en/synopsis/',
  points: 'en/points/',
  point: 'en/points/troops/',
  lineages: 'en/lineages/',
  timeline: 'en/timeline/',
  parties: 'de/parties/',
  party: 'de/parties/russia/',
  sources: 'de/sources/',
  source: 'de/sources/ard-2025-11-23/',
  new: 'en/new/',
  corrections: 'en/corrections/',
  search: 'de/search/?q=Truppen',
  about: 'de/about/',
}
const WIDTHS = [320, 768, 1440] as const
const SCHEMES = ['light', 'dark'] as const
const HEIGHT = 1_000

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

const shoot = (page: Page): Promise<Buffer> =>
  page.screenshot({ type: 'jpeg', quality: 35, animations: 'disabled', caret: 'hide', scale: 'css' })

/** What tells one browser with one set of fonts from another: a picture of letters, hashed. */
const fingerprint = async (): Promise<string> => {
  if (browser === null) return ''
  const page = await browser.newPage({ viewport: { width: 400, height: 120 } })
  await page.setContent(
    '<p style="font:20px system-ui,sans-serif">Sphinx of black quartz ÄÖß</p><p style="font:20px Georgia,serif">Жовтень 0123</p>',
  )
  const picture = await page.screenshot({ type: 'png' })
  await page.close()
  return `${browser.version()} ${createHash('sha256').update(picture).digest('hex')}`
}

/** The share of cells (blocks of four by four pixels) whose mean colour differs plainly between two pictures; 1 where their sizes do. */
const COMPARE = `async ([one, other]) => {
  const load = async data => createImageBitmap(await (await fetch('data:image/jpeg;base64,' + data)).blob())
  const [a, b] = await Promise.all([load(one), load(other)])
  if (a.width !== b.width || a.height !== b.height) return 1
  const cells = bitmap => {
    const canvas = new OffscreenCanvas(bitmap.width >> 2, bitmap.height >> 2)
    const context = canvas.getContext('2d')
    context.drawImage(bitmap, 0, 0, canvas.width, canvas.height)
    return context.getImageData(0, 0, canvas.width, canvas.height).data
  }
  const [x, y] = [cells(a), cells(b)]
  let differing = 0
  for (let i = 0; i < x.length; i += 4) if (Math.abs(x[i] - y[i]) + Math.abs(x[i + 1] - y[i + 1]) + Math.abs(x[i + 2] - y[i + 2]) > 90) differing++
  return differing / (x.length / 4)
}`

const now = await fingerprint()
const before = existsSync(FINGERPRINT) ? readFileSync(FINGERPRINT, 'utf8').trim() : ''
const isComparable = browser !== null && (isWriting || now === before)
if (browser !== null && !isComparable)
  console.warn(
    'The kept pictures of pages were taken with another browser or other fonts, so they are not compared here.',
  )

describe.skipIf(!isComparable)('how pages look', () => {
  test.each(Object.keys(PAGES))('%s', async name => {
    if (browser === null || site === null) return
    mkdirSync(KEPT, { recursive: true })
    if (isWriting) writeFileSync(FINGERPRINT, `${now}\n`)
    const measuring = await browser.newPage()
    const differing: Record<string, number> = {}
    for (const colorScheme of SCHEMES)
      for (const width of WIDTHS) {
        const page = await browser.newPage({ viewport: { width, height: HEIGHT }, colorScheme })
        await page.goto(`${site.address}ukraine-2025/${PAGES[name]}`)
        const picture = await shoot(page)
        await page.close()
        const file = join(KEPT, `${name}-${width}-${colorScheme}.jpg`)
        if (isWriting) writeFileSync(file, picture)
        const kept = readFileSync(file).toString('base64')
        const share = (await measuring.evaluate(
          `(${COMPARE})(${JSON.stringify([picture.toString('base64'), kept])})`,
        )) as number
        if (share > 0.01) differing[`${width} ${colorScheme}`] = share
      }
    await measuring.close()
    expect(differing).toEqual({})
  })

  test('a picture of something else would be told apart', async () => {
    if (browser === null) return
    const page = await browser.newPage({ viewport: { width: 320, height: HEIGHT } })
    const [one, other] = ['<h1>One</h1>', '<h1 style="margin-top:30px">Other</h1><p>with more words</p>'.repeat(9)]
    await page.setContent(one ?? '')
    const first = (await shoot(page)).toString('base64')
    await page.setContent(other ?? '')
    const second = (await shoot(page)).toString('base64')
    expect(await page.evaluate(`(${COMPARE})(${JSON.stringify([first, first])})`)).toBe(0)
    expect(await page.evaluate(`(${COMPARE})(${JSON.stringify([first, second])})`)).toBeGreaterThan(0.01)
    await page.close()
  })
})
