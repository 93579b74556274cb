import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { browserOrNull, onPage } from './in-browser.ts'
import { type Served, serve } from './served.ts'

const browser = await browserOrNull()
let site: Served | null = null

beforeAll(async () => {
  if (browser !== null) site = await serve('demo')
})

afterAll(async () => {
  await browser?.close()
  await site?.stop()
})

const onSynopsis = <Told>(task: (page: Page) => Promise<Told>, options = {}): Promise<Told> =>
  onPage(
    browser,
    `${site?.address ?? ''}ukraine-2025/en/synopsis/?d=us-28.en&d=e3-28.en&base=us-28.en&show=changed`,
    task,
    options,
  )

const TOP = 'document.activeElement.getBoundingClientRect().top'

const focused = (page: Page): Promise<string> => page.evaluate<string>('document.activeElement?.id ?? ""')

describe.skipIf(browser === null)('the synopsis in a browser', () => {
  test('n and p go from change to change, and can be switched off', async () => {
    const seen = await onSynopsis(async page => {
      const places: string[] = []
      for (const key of ['n', 'n', 'p']) {
        await page.keyboard.press(key)
        places.push(await focused(page))
      }
      await page.locator('.keys input').uncheck()
      await page.keyboard.press('n')
      return [...places, await focused(page)]
    })
    expect(seen.slice(0, 3)).toEqual(['lineage-sovereignty', 'lineage-non-aggression', 'lineage-sovereignty'])
    expect(seen[3]).not.toBe('lineage-non-aggression')
  })

  test('no key does anything while somebody types', async () => {
    const typed = await onSynopsis(async page => {
      await page.locator('#find').focus()
      await page.keyboard.type('npn')
      return page.locator('#find').inputValue()
    })
    expect(typed).toBe('npn')
  })

  test('a row that the keys go to does not stand below the head of the table', async () => {
    const [top, head] = await onSynopsis(
      async page => {
        for (let turn = 0; turn < 12; turn++) await page.keyboard.press('n')
        await page.waitForFunction(`${TOP} >= 0 && ${TOP} < innerHeight / 2`)
        return page.evaluate<[number, number]>(
          `[${TOP}, document.querySelector('thead th').getBoundingClientRect().bottom]`,
        )
      },
      { reducedMotion: 'reduce' },
    )
    expect(head).toBeGreaterThan(0)
    expect(top).toBeGreaterThanOrEqual(head - 1)
  })

  test('the cells of a row are lit together, by the pointer and by the focus', async () => {
    const lit = await onSynopsis(async page => {
      const count = () => page.locator('.lit').count()
      await page.locator('#lineage-troops td').first().hover()
      const hovered = await count()
      await page.locator('h1').hover()
      const left = await count()
      await page.locator('#lineage-troops td a').first().focus()
      return [hovered, left, await count()]
    })
    expect(lit).toEqual([2, 0, 2])
  })

  test('without JavaScript the form chooses, and the choice stands in the address', async () => {
    const told = await onSynopsis(
      async page => {
        await page.locator('details.choose summary').click()
        await page.locator('input[name=d][value="ua-20.en"]').check()
        await page.locator('select[name=issue]').selectOption('army-size')
        await page.locator('details.choose button').click()
        const rows = await page.locator('tbody tr').evaluateAll(all => all.map(({ id }) => id))
        return { address: page.url(), rows, isBarHidden: await page.locator('.keys').isHidden() }
      },
      { javaScriptEnabled: false },
    )
    expect(told.rows).toEqual(['lineage-army'])
    expect(told.address).toContain('d=ua-20.en')
    expect(told.address).toContain('issue=army-size')
    expect(told.isBarHidden).toBe(true)
  })
})
