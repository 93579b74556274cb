import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { browserOrNull } from '../site/in-browser.ts'
import {
  fillComment,
  joinAsOwner,
  type ServedComments,
  sendComment,
  serveComments,
  signIn,
  withSomebody,
} from './serving-comments.ts'

const browser = await browserOrNull()

let site: ServedComments | null = null
beforeAll(async () => {
  site = browser === null ? null : await serveComments()
})
afterAll(async () => {
  await browser?.close()
  await site?.stop()
})

const served = (): ServedComments => {
  if (site === null) throw new Error('no server')
  return site
}

const at = (path: string): string => `${served().address}ukraine-2025/en/${path}`
const POINT = 'points/troops/'

/** Whether a text stands among the comments of the public page, for somebody who has never been there. */
const isShown = (words: string): Promise<boolean> =>
  withSomebody(browser, { javaScriptEnabled: false }, async page => {
    await page.goto(at(POINT))
    return (await page.locator('#comments').textContent())?.includes(words) ?? false
  })

describe.skipIf(browser === null)('a comment, from its writer to its reader', () => {
  test('with JavaScript: written, held, approved with the keyboard, read', async () => {
    const words = 'The second sentence is clearer in the older draft.'
    await withSomebody(browser, {}, async (page, context) => {
      await page.goto(at(POINT))
      expect(await context.cookies()).toEqual([])
      await fillComment(page, 'Ida Reed', words)
      await sendComment(page)
      await page.waitForURL(/\/comments\/taken\//)
      expect(await page.locator('h1').textContent()).toBe('Your comment waits for a moderator')
      expect(await context.cookies()).toMatchObject([{ name: 'travaux-writer', httpOnly: true, sameSite: 'Lax' }])
    })
    expect(await isShown(words)).toBe(false)

    await withSomebody(browser, {}, async page => {
      await joinAsOwner(page, served())
      await page.goto(at('moderation/queue'))
      await page.keyboard.press('j')
      expect(await page.locator('[data-queued]:focus').textContent()).toContain(words)
      await page.keyboard.press('a')
      await page.waitForURL(/done=approve/)
      expect(await page.getByText('Approved.').count()).toBe(1)
      expect(await page.locator('[data-queued]').count()).toBe(0)
    })
    expect(await isShown(words)).toBe(true)
  })

  test('without JavaScript: the same, with nothing but forms and the Tab key', async () => {
    const words = 'Who measures the water when the gauge is frozen?'
    await withSomebody(browser, { javaScriptEnabled: false }, async page => {
      await page.goto(at(POINT))
      await fillComment(page, 'Otto', words)
      await sendComment(page)
      expect(await page.locator('h1').textContent()).toBe('Your comment waits for a moderator')
      await page.getByRole('link', { name: 'Open your own comments' }).click()
      expect(await page.locator('main').textContent()).toContain(words)
    })
    expect(await isShown(words)).toBe(false)

    await withSomebody(browser, { javaScriptEnabled: false }, async page => {
      // Who is not signed in is led to the page of signing in, and from there back to the queue.
      await signIn(page, at('moderation/queue'))
      expect(new URL(page.url()).pathname).toBe('/ukraine-2025/en/moderation/queue')
      const approve = page.locator('[data-queued]', { hasText: words }).locator('[data-key=a]')
      for (let presses = 0; presses < 60; presses += 1) {
        await page.keyboard.press('Tab')
        if ((await approve.and(page.locator(':focus')).count()) === 1) break
      }
      expect(await approve.and(page.locator(':focus')).count()).toBe(1)
      await page.keyboard.press('Enter')
      await page.waitForURL(/done=approve/)
    })
    expect(await isShown(words)).toBe(true)
  })

  test('what was typed is kept where it cannot be taken, and goes through once it is corrected', async () => {
    await withSomebody(browser, { javaScriptEnabled: false }, async page => {
      await page.goto(at(POINT))
      await fillComment(page, '', 'Kept in spite of <b>the error</b> & more.')
      await sendComment(page)
      expect(await page.locator('#comment-of-new').inputValue()).toBe('Kept in spite of <b>the error</b> & more.')
      expect(await page.locator('main b').count()).toBe(0)
      await page.locator('#name-of-new').fill('Otto')
      await sendComment(page)
      expect(await page.locator('h1').textContent()).toBe('Your comment waits for a moderator')
    })
  })

  test('the printed link holds once, and the start says what was made', async () => {
    await withSomebody(browser, {}, async page => {
      const answer = await page.goto(served().ownerLink)
      expect(answer?.ok()).toBe(false)
      expect(await page.locator('form.sign-in').count()).toBe(0)
    })
    expect(served().said()).toMatch(/talks\.people\.key/)
    expect(served().said()).toMatch(/No mail is sent/)
  })
})
