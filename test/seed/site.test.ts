import type { Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { loadPhrases, sayIn } from '../../src/web/pages/phrases.ts'
import { browserOrNull, onPage } from '../web/site/in-browser.ts'
import { type Served, serve } from '../web/site/served.ts'

const browser = await browserOrNull()
const SAY = { en: sayIn(await loadPhrases('en')), de: sayIn(await loadPhrases('de')) }

let site: Served | null = null
beforeAll(async () => {
  site = browser === null ? null : await serve('demo')
})
afterAll(async () => {
  await browser?.close()
  await site?.stop()
})

const TONGUES = ['en', 'de'] as const

const openPage = <Told>(path: string, task: (page: Page) => Promise<Told>): Promise<Told> =>
  onPage(browser, `${site?.address}ukraine-2025/${path}`, task)

/** What a reader sees of each of some elements: without the words that are only said aloud. */
const seenIn = (found: Locator): Promise<readonly string[]> =>
  found.evaluateAll(elements =>
    elements.map(element => {
      const copy = element.cloneNode(true) as typeof element
      for (const unseen of copy.querySelectorAll('.vh, textarea')) unseen.remove()
      return (copy.textContent ?? '').replace(/\s+/gu, ' ').trim()
    }),
  )

const oneSeenIn = async (found: Locator): Promise<string> => {
  const [first = '', ...more] = await seenIn(found)
  expect(more).toEqual([])
  return first
}

const US_8 = 'NATO agrees to station no troops in Ukraine.'
const E3_8 = 'NATO agrees not to station troops under its command in Ukraine on a permanent basis in peacetime.'

/** Words that stand without what went, or without what came. */
const readWith = (words: Locator, gone: 'ins' | 'del'): Promise<string> =>
  words.evaluate((element, name) => {
    const copy = element.cloneNode(true) as typeof element
    for (const unseen of copy.querySelectorAll(`.vh, ${name}`)) unseen.remove()
    return (copy.textContent ?? '').replace(/\s+/gu, ' ').replace(/ \./gu, '.').trim()
  }, gone)

/** Asserts that a redline leads from the words of point 8 of the US text to those of the E3 text, with what came and went marked as such. */
const expectRedline = async (words: Locator): Promise<void> => {
  const came = await seenIn(words.locator('ins'))
  for (const limit of ['under its command', 'on a permanent basis', 'in peacetime'])
    expect(came.join(' | ')).toContain(limit)
  expect(await seenIn(words.locator('del'))).toEqual(['no'])
  expect([...came, ...(await seenIn(words.locator('del')))].join(' ')).not.toMatch(/NATO|troops|Ukraine/)
  expect(await readWith(words, 'del')).toBe(E3_8)
  expect(await readWith(words, 'ins')).toBe(US_8)
  const [line, through] = await Promise.all(
    ['ins', 'del'].map(name =>
      words
        .locator(name)
        .first()
        .evaluate(element => element.ownerDocument.defaultView?.getComputedStyle(element).textDecorationLine),
    ),
  )
  expect([line, through]).toEqual(['underline', 'line-through'])
}

describe.skipIf(browser === null)('what the first article describes, on the served pages', () => {
  describe.each(TONGUES)('%s', tongue => {
    const say = SAY[tongue]

    test('S2: the redline of point 8 on the page of the point: what came, what went, and nothing else', () =>
      openPage(`${tongue}/points/troops/`, async page => {
        const wording = page.locator('[id="wording-e3-28.en"]')
        await expectRedline(wording.locator('.words').first())
        expect(await oneSeenIn(wording.locator('.facts'))).toContain('US-28')
      }))

    test('S2: the same redline in the synopsis of the two', () =>
      openPage(`${tongue}/synopsis/?d=us-28.en&d=e3-28.en&base=us-28.en`, async page => {
        const row = page.locator('#lineage-troops')
        await expectRedline(row.locator('td[data-draft="E3-28"] p[lang]').first())
        expect(await oneSeenIn(row.locator('td[data-draft="US-28"] p[lang]'))).toBe(US_8)
      }))

    test('S3: both wordings of the path to NATO, and a report that says otherwise beside the words', () =>
      openPage(`${tongue}/points/membership/`, async page => {
        const [plan, answer] = [page.locator('[id="wording-us-28.en"]'), page.locator('[id="wording-e3-28.en"]')]
        expect(await oneSeenIn(plan.locator('.words'))).toContain('stay out of NATO')
        expect(await oneSeenIn(answer.locator('.words ins'))).toContain('consensus')
        const described = plan.locator('#description-us-28-membership-left-out')
        expect(await oneSeenIn(described)).toContain(say('point.differs'))
        expect(await described.locator('.evidence q').count()).toBe(1)
        const [words, beside] = await Promise.all([plan.locator('.words').boundingBox(), described.boundingBox()])
        expect(Math.abs((beside?.y ?? 9e9) - (words?.y ?? 0))).toBeLessThan(600)
        // The other description of the point does not differ from its words, and is not said to.
        expect(await oneSeenIn(answer.locator('#description-e3-28-path-to-nato'))).not.toContain(say('point.differs'))
      }))

    test('S5: Miami with its place, its length, who was there and which Europeans were not', () =>
      openPage(`${tongue}/timeline/`, async page => {
        const miami = page.locator('[id="event-miami-2025-11-30"]')
        const words = await oneSeenIn(miami)
        expect(words).toContain('Miami')
        expect(words).toMatch(/(?:lasted 5 hours|Dauer 5 Stunden)/)
        expect(
          await page.locator('li:has(> .items > [id="event-miami-2025-11-30"]) > .day time').getAttribute('datetime'),
        ).toBe('2025-11-30')
        const present = await hrefsOf(miami.locator('.present'))
        expect(present).toEqual(['rubio', 'witkoff', 'kushner', 'umerov'])
        expect((await hrefsOf(miami.locator('.absent'))).slice(0, 2)).toEqual(['european-union', 'e3'])
        expect(await miami.locator('.evidence q').count()).toBeGreaterThan(1)
      }))

    test('S5: Moscow was planned for Tuesday and leads to its later report; a plan without one is listed as such', async () => {
      await openPage(`${tongue}/timeline/`, async page => {
        const planned = page.locator('#event-putin-witkoff-planned')
        expect(
          await page.locator('li:has(> .items > #event-putin-witkoff-planned) > .day time').getAttribute('datetime'),
        ).toBe('2025-12-02')
        expect(await oneSeenIn(planned.locator('.status-planned'))).toBe(say('event-status.planned'))
        await planned.locator('a[href="#event-putin-witkoff-held"]').click()
        expect(await page.locator('#event-putin-witkoff-held').evaluate(element => element.matches(':target'))).toBe(
          true,
        )
        const open = page.locator('#event-trump-putin-budapest')
        expect(await oneSeenIn(open.locator('.warn'))).toMatch(/24\.? (?:December|Dezember) 2025/)
      })
      await openPage(`${tongue}/`, async page => {
        const unreported = page.locator('h2#silent + p + *')
        expect(await hasEvent(unreported, 'trump-putin-budapest')).toBe(true)
        expect(await hasEvent(unreported, 'putin-witkoff-planned')).toBe(false)
      })
    })

    test('S6: the coalition with its members; the mocking name only as an alias, marked, and whose it is', () =>
      openPage(`${tongue}/parties/coalition-of-the-willing/`, async page => {
        expect(await page.locator('h1').textContent()).toMatch(/^(?:Coalition of the Willing|Koalition der Willigen)$/)
        for (const member of ['france', 'united-kingdom', 'germany'])
          expect(
            await page.locator(`main a[href$="parties/${member}/"], main a[href$="../${member}/"]`).count(),
          ).toBeGreaterThan(0)
        const alias = await oneSeenIn(page.locator('main p', { has: page.locator('q', { hasText: 'Billigen' }) }))
        expect(alias).toMatch(/mocking|spöttisch|Spott/)
        expect(alias).toMatch(/commentary|Kommentar/)
      }))

    test('S13: the page says its language, leads to the same page in the other, and has what a page must have', () =>
      openPage(`${tongue}/points/troops/`, async page => {
        const other = tongue === 'en' ? 'de' : 'en'
        expect(await page.locator('html').getAttribute('lang')).toBe(tongue)
        const there = page.locator(`.tongues a[hreflang="${other}"]`)
        expect([await there.getAttribute('lang'), await there.count()]).toEqual([other, 1])
        expect(await page.locator('main, [role=main]').count()).toBe(1)
        expect(await page.locator('header nav').count()).toBe(1)
        expect(await page.locator('footer').count()).toBe(1)
        for (const control of await page.locator('input:not([type=hidden]), select, textarea').all())
          expect(await control.evaluate(one => (one as unknown as { labels: { length: number } }).labels.length)).toBe(
            1,
          )
        await there.click()
        expect(page.url()).toMatch(new RegExp(`/${other}/points/troops/$`))
        expect(await page.locator('html').getAttribute('lang')).toBe(other)
      }))

    test('S16: who reads which wording as allowing what, each with whose reading it is and its evidence', () =>
      openPage(`${tongue}/points/troops/`, async page => {
        const [author, agency] = [
          page.locator('#interpretation-rotation-left-open'),
          page.locator('#interpretation-national-command'),
        ]
        expect(await oneSeenIn(author)).toMatch(/(?:author|Autor|Verfasser|writer).*rotation/i)
        expect(await oneSeenIn(agency)).toMatch(/TASS.*(?:national command|nationalem Kommando)/)
        for (const reading of [author, agency]) expect(await reading.locator('.evidence q').count()).toBe(1)
      }))

    test('S19: France and Britain, Moscow and Washington on troops, and who wants another order, in one table', () =>
      openPage(`${tongue}/`, async page => {
        const stands = await page
          .locator('main table')
          .first()
          .evaluate(table => {
            const idOf = (cell: typeof table) => cell.querySelector('a')?.getAttribute('href')?.split('/').at(-2) ?? ''
            const parties = [...table.querySelectorAll('thead th')].map(idOf)
            return Object.fromEntries(
              [...table.querySelectorAll('tbody tr')].map(row => [
                idOf(row),
                Object.fromEntries(
                  [...row.children].map((cell, at) => [
                    parties[at],
                    [...cell.querySelectorAll('.stand')].map(stand => stand.className.replace('stand stand-', '')),
                  ]),
                ),
              ]),
            )
          })
        expect(stands.troops?.france).toContain('wants')
        expect(stands.troops?.['united-kingdom']).toContain('wants')
        expect(stands.troops?.russia).toContain('red-line')
        expect(stands.troops?.['united-states']).toContain('red-line')
        expect(stands.guarantees?.['united-states']).toContain('wants')
        expect(stands.guarantees?.e3).toContain('wants')
      }))
  })

  test('S24: on the German page drafts and quotations keep their own language, and translations are marked', () =>
    openPage('de/points/troops/', async page => {
      const langOf = (id: string) => page.locator(`[id="${id}"] .words`).first().getAttribute('lang')
      expect(await page.locator('html').getAttribute('lang')).toBe('de')
      expect([await langOf('wording-e3-28.en'), await langOf('wording-us-28.de')]).toEqual(['en', 'de'])
      expect(await oneSeenIn(page.locator('[id="wording-us-28.de"] .facts'))).toContain('Übersetzung')
      expect(await oneSeenIn(page.locator('[id="wording-e3-28.en"] .facts'))).not.toContain('Übersetzung')
      expect(await page.locator('#position-ru-no-troops-any-flag q:not([lang=en])').count()).toBe(0)
      expect(await page.locator('#position-ru-no-troops-any-flag q[lang=en]').count()).toBeGreaterThan(3)
      // What screen readers are told of a change is ours, and German, within English words.
      expect(await page.locator('[lang=en].words .vh:not([lang=de])').count()).toBe(0)
      expect(await page.locator('[lang=en].words .vh[lang=de]').count()).toBeGreaterThan(0)
    }))
})

const hrefsOf = (found: Locator): Promise<readonly string[]> =>
  found.locator('a').evaluateAll(links => links.map(link => link.getAttribute('href')?.split('/').at(-2) ?? ''))

const hasEvent = async (section: Locator, id: string): Promise<boolean> =>
  (await section.locator(`[id="event-${id}"], a[href$="#event-${id}"]`).count()) > 0
