import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { RecordState } from '../../../src/record/state.ts'
import { fold, NOW } from '../../../src/record/state.ts'
import { THING_KINDS } from '../../../src/record/thing.ts'
import { stateOn } from '../../samples/load.ts'
import {
  type Answered,
  around,
  ask,
  brokenLinks,
  crawl,
  frameFaults,
  isPage,
  linksOf,
  named,
  type PageAnswered,
  withAttribute,
  wordsOf,
} from './crawl.ts'
import { axeFindings, browserOrNull, onPage, sticksOut } from './in-browser.ts'
import { sampleEntries } from './sample.ts'
import { type Served, serve } from './served.ts'

const NAME = 'ukraine-2025'
const DAY = '2025-11-24'

const browser = await browserOrNull()
let site: Served | null = null
beforeAll(async () => {
  site = await serve('demo')
})
afterAll(async () => {
  await browser?.close()
  await site?.stop()
})

const root = (): string => site?.address ?? ''

const crawlOn = (day: string): Promise<ReadonlyMap<string, Answered>> =>
  crawl(
    root(),
    ['en', 'de'].map(tongue => `${NAME}/${tongue}/?knownOn=${day}`),
    address => address.startsWith(`${NAME}/`) && !/^[^/]+\/r\//.test(address) && address.includes(`knownOn=${day}`),
  )

const leaves = (value: unknown): readonly string[] => {
  if (typeof value === 'string') return [value]
  if (typeof value !== 'object' || value === null) return []
  return Object.values(value).flatMap(leaves)
}

const wordsIn = (state: RecordState): ReadonlySet<string> =>
  new Set(THING_KINDS.flatMap(kind => [...state.things[kind].values()].flatMap(leaves)))

const early = stateOn(sampleEntries(NAME), DAY)
const late = fold(sampleEntries(NAME), NOW)

/** The ids of things that became known after the day. */
const laterIds: readonly string[] = THING_KINDS.flatMap(kind =>
  [...late.things[kind].keys()].filter(id => !early.things[kind].has(id)).map(id => `${kind}-${id}`),
)

/** Texts that were in the record later and in none of its things that day, as parts of longer ones neither. */
const laterTexts: readonly string[] = (() => {
  const known = [...wordsIn(early)].join('\n')
  return [...wordsIn(late)].filter(text => text.length > 11 && /\s/.test(text) && !known.includes(text))
})()

const plainOf = ({ page, body }: Answered): string =>
  (page === null ? body.replaceAll('\r\n ', '').replaceAll('\\,', ',').replaceAll('\\"', '"') : wordsOf(page)).replace(
    /\s+/gu,
    ' ',
  )

describe('the sample as it was known on 24 November 2025', () => {
  let found: ReadonlyMap<string, Answered> = new Map()
  let pages: readonly PageAnswered[] = []
  beforeAll(async () => {
    found = await crawlOn(DAY)
    pages = [...found.values()].filter(isPage)
  })

  test('much is known by then, and much is not', () => {
    expect(laterIds.length).toBeGreaterThan(60)
    expect(laterTexts.length).toBeGreaterThan(200)
    expect(laterIds).toContain('event-miami-2025-11-30')
    expect(laterIds).toContain('draft-ua-20.en')
    expect(pages.length).toBeGreaterThan(150)
    expect(found.has(`${NAME}/en/drafts/us-28.en/?knownOn=${DAY}`)).toBe(true)
    expect(found.has(`${NAME}/en/drafts/ua-20.en/?knownOn=${DAY}`)).toBe(false)
  })

  test('no text of what came later stands on any page, feed or export', () => {
    const told = [...found.values()].flatMap(answered => {
      const plain = plainOf(answered)
      return laterTexts
        .filter(text => plain.includes(text.replace(/\s+/gu, ' ')))
        .map(text => `${answered.address}: ${text.slice(0, 100)}`)
    })
    expect(told).toEqual([])
    expect([...found.keys()].some(address => /\/feed\.atom/.test(address))).toBe(true)
    expect([...found.keys()].some(address => /\/data\.json/.test(address))).toBe(true)
  })

  test('no element and no link is of a thing that came later', () => {
    const ids = new Set(laterIds)
    const things = new Set(
      laterIds.filter(id => /^(?:draft|source|party|bloc|person)-/.test(id)).map(id => id.replace(/^[^-]+-/, '')),
    )
    const shown = pages.flatMap(answered => [
      ...withAttribute(answered.page, 'id')
        .filter(({ attribs }) => ids.has(attribs.id ?? ''))
        .map(({ attribs }) => `${answered.address}: ${attribs.id}`),
      ...linksOf(root(), answered)
        .filter(({ to }) => things.has(/\/(?:drafts|sources|parties)\/([^/]+)\/$/.exec(to.pathname)?.[1] ?? ''))
        .map(({ to }) => `${answered.address}: ${to.pathname}`),
    ])
    expect(shown).toEqual([])
  })

  test('no page names a day that the record did not name by then', () => {
    const known = [...wordsIn(early), DAY].join('\n')
    const days = pages.flatMap(({ address, page }) =>
      named(page, 'main')
        .flatMap(main => named(main, 'time'))
        .map(({ attribs }) => (attribs.datetime ?? '').slice(0, 10))
        .filter(day => day > DAY && !known.includes(day))
        .map(day => `${address}: ${day}`),
    )
    expect(days).toEqual([])
  })

  test('nobody has left an office after the day', () => {
    const ends = [...early.things.person.values()].flatMap(({ offices }) =>
      offices.flatMap(({ to }) => (to !== undefined && to > DAY ? [to] : [])),
    )
    expect(ends).toContain('2025-11-28')
    const told = [...found.values()].flatMap(({ address, body }) =>
      ends.filter(end => body.includes(end)).map(end => `${address}: ${end}`),
    )
    expect(told).toEqual([])
  })

  test('every link within the record carries the day on, but for the one that leaves it', () => {
    let leaving = 0
    const lost = pages.flatMap(answered =>
      linksOf(root(), answered)
        .filter(({ to }) => to.pathname.startsWith(`/${NAME}/`) && to.searchParams.get('knownOn') !== DAY)
        .filter(({ by }) => {
          const isLeave = around(by).some(({ attribs }) => attribs.class === 'moment')
          if (isLeave) leaving++
          return !isLeave
        })
        .map(({ to }) => `${answered.address} → ${to.href}`),
    )
    expect(lost).toEqual([])
    expect(leaving).toBe(pages.length)
  })

  test('forms carry it on too', () => {
    const lost = pages.flatMap(({ address, page }) =>
      named(page, 'form')
        .filter(
          form => !named(form, 'input').some(({ attribs }) => attribs.name === 'knownOn' && attribs.value === DAY),
        )
        .map(form => `${address}: form to ${form.attribs.action}`),
    )
    expect(lost).toEqual([])
  })

  test('every link answers, and pages are as sound as those of today', () => {
    expect([...found.values()].filter(({ status }) => status !== 200).map(({ address }) => address)).toEqual([])
    expect(brokenLinks(root(), found)).toEqual([])
    expect(pages.flatMap(frameFaults)).toEqual([])
  })

  test('the permalink of a page says the same', async () => {
    const asked = pages.filter(({ address }) => !/[?&](?!knownOn)/.test(address) && address.startsWith(`${NAME}/en/`))
    expect(asked.length).toBeGreaterThan(60)
    const other = await Promise.all(
      asked.map(async answered => {
        const link = withAttribute(answered.page, 'href').find(
          ({ attribs }) =>
            attribs.class !== 'permalink' &&
            /\/r\/\d+\/en\/[^?]*\?knownOn=[\d-]+$/.test(
              new URL(attribs.href ?? '', new URL(answered.address, root())).href,
            ) &&
            !/cite\./.test(attribs.href ?? ''),
        )
        if (link === undefined) return [`${answered.address}: no permalink`]
        const to = new URL(link.attribs.href ?? '', new URL(answered.address, root()))
        const there = await ask(root(), to.href.slice(root().length))
        const [here, then] = [answered.page, there.page].map(page =>
          page === null ? null : named(page, 'main').map(wordsOf).join(''),
        )
        return here === then ? [] : [`${answered.address}: ${to.pathname} ${there.status} says otherwise`]
      }),
    )
    expect(other.flat()).toEqual([])
  })
})

describe('a day before everything', () => {
  test('every page is there, empty, and sound', async () => {
    const found = await crawlOn('1999-01-01')
    const pages = [...found.values()].filter(isPage)
    expect(pages.length).toBeGreaterThan(20)
    expect([...found.values()].filter(({ status }) => status !== 200).map(({ address }) => address)).toEqual([])
    expect(brokenLinks(root(), found)).toEqual([])
    expect(pages.flatMap(frameFaults)).toEqual([])
    // People and blocs are known since ever, with the days of their offices and members; all else is not there yet.
    const days = pages.flatMap(({ address, page }) =>
      named(page, 'main')
        .filter(() => !/\/parties\//.test(address))
        .flatMap(main => named(main, 'time'))
        .filter(({ attribs }) => (attribs.datetime ?? '') > '1999-01-01')
        .map(({ attribs }) => `${address}: ${attribs.datetime}`),
    )
    expect(days).toEqual([])
  })

  test.skipIf(browser === null)('in a browser nothing sticks out and axe finds nothing', async () => {
    for (const path of [
      '',
      'drafts/',
      'synopsis/',
      'points/',
      'lineages/',
      'timeline/',
      'parties/',
      'sources/',
      'new/',
      'corrections/',
      'search/?q=a',
    ])
      await onPage(
        browser,
        `${root()}${NAME}/de/${path}${path.includes('?') ? '&' : '?'}knownOn=1999-01-01`,
        async page => {
          expect(await axeFindings(page), path).toEqual([])
          expect(await sticksOut(page), path).toBe(0)
        },
        { bypassCSP: true, viewport: { width: 320, height: 700 } },
      )
  })
})

describe.skipIf(browser === null)('the form of the time machine', () => {
  test.each([
    ['with JavaScript', true],
    ['without JavaScript', false],
  ])('a day that is typed and sent by keyboard, %s', async (_, javaScriptEnabled) => {
    await onPage(
      browser,
      `${root()}${NAME}/en/timeline/?kind=event`,
      async page => {
        await page.locator('#known-on').focus()
        await page.keyboard.type('11242025')
        await Promise.all([page.waitForURL(/knownOn=2025-11-24/), page.keyboard.press('Enter')])
        expect(new URL(page.url()).searchParams.get('kind')).toBe('event')
        expect(await page.locator('aside.moment').textContent()).toContain('24 November 2025')
        expect(await page.locator('[id="event-miami-2025-11-30"]').count()).toBe(0)
        expect(await page.locator('#known-on').inputValue()).toBe(DAY)
        await page.locator('header nav a').nth(1).click()
        expect(page.url()).toContain(`/drafts/?knownOn=${DAY}`)
        expect(await page.locator('main').textContent()).not.toContain('UA-20')
        await page.locator('aside.moment a').click()
        expect(page.url()).not.toContain('knownOn')
        expect(await page.locator('main').textContent()).toContain('UA-20')
      },
      { javaScriptEnabled, locale: 'en-US' },
    )
  })
})
