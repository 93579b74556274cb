import type { BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { axeFindings, browserOrNull } from '../site/in-browser.ts'
import {
  fillComment,
  joinAsOwner,
  type ServedComments,
  sendComment,
  serveComments,
  withSomebody,
} from './serving-comments.ts'

const browser = await browserOrNull()

type State = Exclude<NonNullable<BrowserContextOptions['storageState']>, string>

let site: ServedComments | null = null
let owner: State = { cookies: [], origins: [] }
beforeAll(async () => {
  if (browser === null) return
  const served = await serveComments()
  site = served
  await withSomebody(browser, {}, async page => {
    for (const words of ['The first one waits.', 'The second one waits too.']) {
      await page.goto(`${served.address}ukraine-2025/en/points/troops/`)
      await fillComment(page, 'Ida Reed', words)
      await sendComment(page)
      await page.waitForURL(/\/comments\/taken\//)
    }
  })
  owner = await withSomebody(browser, {}, async (page, context) => {
    await joinAsOwner(page, served)
    await page.goto(`${served.address}ukraine-2025/en/moderation/queue`)
    await page.locator('[data-key=a]').first().click()
    await page.waitForURL(/done=approve/)
    return context.storageState()
  })
})
afterAll(async () => {
  await browser?.close()
  await site?.stop()
})

const TONGUES = ['en', 'de'] as const
const MODES = ['light', 'dark'] as const

const at = (path: string): string => `${site?.address}${path}`

const sendNothing = async (page: Page): Promise<void> => {
  await sendComment(page)
  await page.locator('#errors').waitFor()
}

const PAGES: readonly (readonly [string, (tongue: string) => string, ((page: Page) => Promise<void>) | null])[] = [
  ['form and comments', tongue => `ukraine-2025/${tongue}/points/troops/`, null],
  ['errors', tongue => `ukraine-2025/${tongue}/points/troops/`, sendNothing],
  ['all comments', tongue => `ukraine-2025/${tongue}/comments/`, null],
  ['comments found', tongue => `ukraine-2025/${tongue}/comments/?q=waits`, null],
  ['rules', tongue => `ukraine-2025/${tongue}/comments/policy`, null],
  ['lost link', tongue => `ukraine-2025/${tongue}/comments/own`, null],
  ['signing in', tongue => `sign-in/${tongue}/`, null],
]

const ROOMS = ['queue', 'queue?status=public', 'reports', 'log', 'settings', 'people'] as const

describe.skipIf(browser === null)('axe finds nothing', () => {
  describe.each(TONGUES)('%s', tongue => {
    test.each(PAGES)('%s', async (_, path, task) => {
      for (const colorScheme of MODES) {
        const found = await withSomebody(browser, { bypassCSP: true, colorScheme }, async page => {
          const answer = await page.goto(at(path(tongue)))
          expect(answer?.status()).toBe(200)
          await task?.(page)
          return axeFindings(page)
        })
        expect({ colorScheme, found }).toEqual({ colorScheme, found: [] })
      }
    })

    test.each(ROOMS)('moderation: %s', async room => {
      for (const colorScheme of MODES) {
        const options = { bypassCSP: true, colorScheme, storageState: owner }
        const found = await withSomebody(browser, options, async page => {
          const answer = await page.goto(at(`ukraine-2025/${tongue}/moderation/${room}`))
          expect({ status: answer?.status(), url: page.url() }).toEqual({
            status: 200,
            url: at(`ukraine-2025/${tongue}/moderation/${room}`),
          })
          return axeFindings(page)
        })
        expect({ colorScheme, found }).toEqual({ colorScheme, found: [] })
      }
    })
  })
})

describe.skipIf(browser === null)('what axe looked at', () => {
  test('a comment that is public, one that waits, and a fault that is put in is found', async () => {
    const options = { bypassCSP: true, storageState: owner }
    const seen = await withSomebody(browser, options, async page => {
      await page.goto(at('ukraine-2025/en/points/troops/'))
      const published = await page.locator('#comments article').count()
      await page.goto(at('ukraine-2025/en/moderation/queue'))
      const waiting = await page.locator('[data-queued]').count()
      await page.evaluate("document.querySelector('[data-queued]').append(document.createElement('button'))")
      return { published, waiting, found: await axeFindings(page) }
    })
    expect(seen).toEqual({ published: 1, waiting: 1, found: [expect.stringMatching(/^button-name/)] })
  })
})

/** One node of the tree that programs read aloud from. */
type TreeNode = {
  readonly role: string
  readonly name: string
  readonly description: string
  readonly properties: Readonly<Record<string, unknown>>
}

type RawNode = {
  readonly ignored: boolean
  readonly role?: { readonly value?: unknown }
  readonly name?: { readonly value?: unknown }
  readonly description?: { readonly value?: unknown }
  readonly properties?: readonly { readonly name: string; readonly value: { readonly value?: unknown } }[]
}

const textOf = (value: { readonly value?: unknown } | undefined): string => String(value?.value ?? '')

const treeOf = async (page: Page): Promise<readonly TreeNode[]> => {
  const session = await page.context().newCDPSession(page)
  const { nodes } = (await session.send('Accessibility.getFullAXTree')) as { readonly nodes: readonly RawNode[] }
  return nodes
    .filter(({ ignored }) => !ignored)
    .map(({ role, name, description, properties = [] }) => ({
      role: textOf(role),
      name: textOf(name),
      description: textOf(description),
      properties: Object.fromEntries(properties.map(one => [one.name, one.value.value])),
    }))
}

const SAID = {
  en: { summary: '2 problems to correct', name: 'Name', comment: 'Comment', why: 'Write a name', required: 'required' },
  de: { summary: '2 ', name: 'Name', comment: 'Kommentar', why: 'Name', required: 'erforderlich' },
} as const

describe.skipIf(browser === null)('the tree that is read aloud', () => {
  test.each(TONGUES)('%s: errors are found, in the summary that has the focus and at each field', async tongue => {
    for (const javaScriptEnabled of [true, false]) {
      const tree = await withSomebody(browser, { javaScriptEnabled }, async page => {
        await page.goto(at(`ukraine-2025/${tongue}/points/troops/`))
        await sendNothing(page)
        return treeOf(page)
      })
      const summary = tree.find(({ role }) => role === 'alert')
      expect({ javaScriptEnabled, name: summary?.name }).toEqual({
        javaScriptEnabled,
        name: expect.stringContaining(SAID[tongue].summary),
      })
      expect(summary?.properties.focused).toBe(true)
      const boxes = tree.filter(({ role }) => role === 'textbox')
      const [name, address, comment] = boxes
      expect(boxes).toHaveLength(3)
      expect(name?.name).toMatch(new RegExp(`^${SAID[tongue].name}.*${SAID[tongue].required}`))
      expect(name?.description).toContain(SAID[tongue].why)
      expect(comment?.name).toContain(SAID[tongue].comment)
      for (const box of [name, comment]) expect(box?.properties).toMatchObject({ invalid: 'true', required: true })
      expect(comment?.description).not.toBe(name?.description)
      expect(address?.properties).toMatchObject({ invalid: 'false', required: false })
      // Each line of the summary is a link that says what is said at the field.
      const links = tree.filter(({ role }) => role === 'link').map(link => link.name)
      expect(links.filter(link => link !== '' && name?.description.includes(link))).not.toEqual([])
      expect(links.filter(link => link !== '' && comment?.description.includes(link))).not.toEqual([])
    }
  })

  test('a link of the summary leads to its field', async () => {
    const focused = await withSomebody(browser, {}, async page => {
      await page.goto(at('ukraine-2025/en/points/troops/'))
      await sendNothing(page)
      await page.keyboard.press('Tab')
      await page.keyboard.press('Enter')
      await page.keyboard.type('Ida')
      return page.locator('#name-of-new').inputValue()
    })
    expect(focused).toBe('Ida')
  })
})
