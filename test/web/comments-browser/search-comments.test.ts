import { buildSync } from 'esbuild'
import type { Page } from 'playwright-core'
import { afterAll, describe, expect, test } from 'vitest'
import type { PublicComment } from '../../../src/comments/comment.ts'
import type { Tongue } from '../../../src/web/pages/phrases.ts'
import { renderCommentIndexFile } from '../../../src/web/pages/site/comments/comment-index.ts'
import { renderSitePage } from '../../../src/web/pages/site/frame.ts'
import { renderPage } from '../../../src/web/pages/site/render.ts'
import { SITE_STYLE } from '../../../src/web/pages/site/site-style.ts'
import type { View } from '../../../src/web/pages/site/view.ts'
import { seen } from '../../comments/made.ts'
import { viewWith } from '../comments/listed.ts'
import { axeFindings, browserOrNull, sticksOut } from '../site/in-browser.ts'

const browser = await browserOrNull()
afterAll(() => browser?.close())

const islandOf = (name: string): string => {
  const { outputFiles } = buildSync({
    entryPoints: [`src/web/islands/${name}.ts`],
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    target: 'es2022',
  })
  return outputFiles[0]?.text ?? ''
}

const comments: readonly PublicComment[] = Array.from({ length: 30 }, (_, number) =>
  seen(number + 1, {
    name: number === 28 ? '<img src=x onerror="document.title=1">' : `Reader ${number}`,
    text: number === 28 ? 'The sluices <script>document.title=1</script> leak.' : `Words about gravel, ${number}.`,
  }),
)

const staticView = (tongue: Tongue, page: string): View => {
  const view = viewWith(comments, `${tongue}/comments/${page}`)
  return { ...view, publisher: { ...view.publisher, kind: 'static' } }
}

const pageOf = (view: View): string => renderSitePage(view, renderPage(view))

const filesOf = (tongue: Tongue): ReadonlyMap<string, readonly [type: string, text: string]> => {
  const first = staticView(tongue, '')
  if (!first.allComments) throw new Error('no comments')
  return new Map([
    ['/comments/', ['text/html', pageOf(first)]],
    ['/comments/2/', ['text/html', pageOf(staticView(tongue, '2/'))]],
    ['/comments/index.json', ['application/json', renderCommentIndexFile(first, first.allComments)]],
    ['/search.js', ['text/javascript', islandOf('search')]],
    ['.css', ['text/css', SITE_STYLE]],
  ])
}

const SITE = 'http://site.invalid/lake-treaty/'

const onCopy = async (tongue: Tongue, address: string, task: (page: Page) => Promise<void>): Promise<void> => {
  if (browser === null) throw new Error('no browser')
  const files = filesOf(tongue)
  const context = await browser.newContext({ viewport: { width: 320, height: 800 }, bypassCSP: true })
  try {
    const page = await context.newPage()
    await page.route('**/*', route => {
      const { pathname } = new URL(route.request().url())
      const [, file] = [...files].findLast(([ending]) => pathname.endsWith(ending)) ?? []
      return file === undefined
        ? route.fulfill({ status: 404, body: '' })
        : route.fulfill({ contentType: `${file[0]}; charset=utf-8`, body: file[1] })
    })
    await page.goto(`${SITE}${tongue}/comments/${address}`)
    await task(page)
  } finally {
    await context.close()
  }
}

describe.skipIf(browser === null)('all comments of a published copy, in a browser', () => {
  test.each(['en', 'de'] as const)(
    '%s: a search finds words without a server, and nothing in them runs',
    async tongue => {
      await onCopy(tongue, '', async page => {
        expect(await page.locator('article.comment').count()).toBe(25)
        await page.locator('#search-words').fill('sluice')
        await page.keyboard.press('Enter')
        await page.locator('.hits').waitFor()
        expect(await page.locator('.hits > li').count()).toBe(1)
        expect(await page.locator('.hits mark').textContent()).toBe('sluices')
        expect(await page.locator('.hits h3 a').getAttribute('href')).toMatch(/^\.\.\/#comment-c0+29$/)
        expect(await page.title()).not.toBe('1')
        expect(await page.locator('.hits img').count()).toBe(0)
        expect(await sticksOut(page)).toBe(0)
        expect(await axeFindings(page)).toEqual([])
        await page.goBack()
        await page.locator('article.comment').first().waitFor()
      })
    },
  )

  test('a search from another page of the list goes to the first, where the index lies', async () => {
    await onCopy('en', '2/', async page => {
      expect(await page.locator('article.comment').count()).toBe(5)
      await page.locator('#search-words').fill('gravel')
      await page.keyboard.press('Enter')
      await page.locator('.hits').waitFor()
      expect(new URL(page.url()).pathname).toBe('/lake-treaty/en/comments/')
      expect(await page.locator('.hits > li').count()).toBe(20)
    })
  })
})
