import { describe, expect, test } from 'vitest'
import type { ThingKind } from '../../../src/record/thing.ts'
import { renderPage } from '../../../src/web/pages/site/render.ts'
import { viewOf } from './sample.ts'
import {
  addressesOf,
  bodyOf,
  entriesFrom,
  entryAt,
  idsIn,
  pageOf,
  SAMPLES,
  sampleHtml,
  samplePage,
  section,
  viewAt,
  wordsAt,
  wordsOf,
} from './standing-pages.ts'

describe('laws of these pages', () => {
  test('no id stands twice, every link within a page leads somewhere, every entry can be reported', () => {
    for (const address of SAMPLES.flatMap(addressesOf)) {
      const html = sampleHtml(address)
      const ids = idsIn(html)
      expect(new Set(ids).size, address).toBe(ids.length)
      const targets = [...html.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id ?? '')
      expect(
        targets.filter(id => !ids.includes(id)),
        address,
      ).toEqual([])
      const entries = ids.filter(id => /^(position|event|account|party|bloc|person)-/.test(id))
      for (const id of entries) expect(html, `${address} ${id}`).toContain(`href="#${id}"`)
    }
  })

  test('headings go down one level at a time', () => {
    for (const address of SAMPLES.flatMap(addressesOf)) {
      const levels = [...sampleHtml(address).matchAll(/<h([1-6])/g)].map(([, level]) => Number(level))
      expect(levels.filter(level => level === 1)).toHaveLength(1)
      for (const [place, level] of levels.entries())
        expect(level - (levels[place - 1] ?? 0), address).toBeLessThanOrEqual(1)
    }
  })

  test('every slot of a sentence is filled, in both languages', () => {
    for (const address of SAMPLES.flatMap(addressesOf)) expect(sampleHtml(address), address).not.toMatch(/\{\w+[|}]/)
  })

  test('each link to a position leads to the page that has it', () => {
    for (const name of SAMPLES) {
      const html = bodyOf(`${name}/en/`)
      const links = [...html.matchAll(/href="parties\/([^/]+)\/#(position-[^"]+)"/g)]
      expect(links.length).toBeGreaterThan(5)
      for (const [, party = '', id = ''] of links) expect(idsIn(bodyOf(`${name}/en/parties/${party}/`))).toContain(id)
    }
  })
})

describe('where it stands', () => {
  test('its first sentences say what the record is, with numbers that lead on', () => {
    const html = bodyOf('ukraine-2025/en/')
    const { state } = viewAt('ukraine-2025/en/')
    expect(samplePage('ukraine-2025/en/').lead).toMatch(/^5 of 7 points are contested between 9 parties and blocs/)
    expect(html).toContain(`<a href="drafts/">${state.things.draft.size} drafts</a>`)
    expect(html).toContain(`<a href="sources/">${state.things.source.size} sources</a>`)
    expect(wordsOf(html)).toContain('last entry known on 24 December 2025')
  })

  test('S19: France and Britain demand, Moscow refuses, Washington wants another order: one row, every word with its evidence', () => {
    const html = bodyOf('ukraine-2025/en/?issue=foreign-troops')
    const rows = html.split('<tbody>')[1]?.split('<tr>').slice(1) ?? []
    expect(rows).toHaveLength(1)
    const cell = (party: string): string => rows[0]?.split(`data-party="${party}"`)[1]?.split('</td>')[0] ?? ''
    expect(cell('France')).toContain('stand-wants')
    expect(cell('United Kingdom')).toContain('stand-wants')
    expect(cell('Russia')).toContain('stand-red-line')
    expect(cell('Russia')).toContain('href="parties/russia/#position-ru-')
    expect(cell('United States')).toContain('stand-red-line')
    const order = wordsOf(
      entryAt(bodyOf('ukraine-2025/en/parties/united-states/'), 'position-us-agreement-before-guarantees'),
    )
    expect(order).toContain('first a peace agreement, then long-term security guarantees')
  })

  test('S5: what was planned and never reported back is listed as such, and what was reported is not', () => {
    const html = bodyOf('ukraine-2025/en/')
    expect(section(html, 'silent')).toContain('id="event-trump-putin-budapest"')
    expect(html).not.toContain('id="event-putin-witkoff-planned"')
    const then = bodyOf('ukraine-2025/en/?knownOn=2025-12-01')
    expect(section(then, 'planned')).toContain('id="event-putin-witkoff-planned"')
    expect(section(then, 'silent')).not.toContain('putin-witkoff-planned')
  })

  test('the most contested come first, and those that are not come last', () => {
    const marks = bodyOf('ukraine-2025/en/')
      .split('<tbody>')[1]
      ?.split('<tr>')
      .slice(1)
      .map(row => row.includes('contested-mark'))
    expect(marks).toEqual([true, true, true, true, true, false, false])
  })

  test('of each side of a contested point there is a quotation with its source', () => {
    const html = section(bodyOf('ukraine-2025/en/'), 'contested')
    const entries = html.split('<li id="position-').slice(1)
    expect(entries.length).toBeGreaterThan(10)
    for (const entry of entries) expect(entry).toMatch(/<q [^>]*>.+<\/q>.*href="sources\//s)
  })

  test('the word for a position stands after what it says, never before it', () => {
    const addresses = ['', 'new/?since=2025-11-01', 'parties/ukraine/', 'timeline/'].map(
      path => `ukraine-2025/en/${path}`,
    )
    for (const address of addresses) {
      const html = bodyOf(address)
      const stated = [...html.matchAll(/<span class="stated">(.*?)<span class="stand /gs)]
      expect(stated.length, address).toBeGreaterThan(3)
      for (const [, words = ''] of stated) expect(wordsOf(words).trim(), address).not.toBe('')
      const alone = html.replace(/<span class="(?:stated|hint)".*?<span class="stand .*?<\/span>/gs, '')
      expect(alone, address).not.toMatch(/class="stand stand-(?!unknown)/)
    }
  })

  test('a word in the table says what is wanted, in sight, in its name and on hover; a denial stands with it', () => {
    const html = bodyOf('ukraine-2025/en/?issue=foreign-troops')
    expect(wordsOf(html)).toContain('not to the title of the issue')
    const cell = html.split('data-party="United States"')[1]?.split('</td>')[0] ?? ''
    expect(cell).toMatch(/title="Peacekeepers, if any.*class="hint"[^>]*>Peacekeepers, if any.*stand-wants/s)
    const guarantees = bodyOf('ukraine-2025/en/?issue=security-guarantees')
    expect(wordsOf(guarantees.split('data-party="United States"')[1]?.split('</td>')[0] ?? '')).toMatch(
      /peace agreement should come first.* accepts if … denied by the party/,
    )
  })

  test('who accepts something on a condition stands apart from who wants it, with the condition', () => {
    const html = section(bodyOf('ukraine-2025/en/?issue=nato-membership'), 'contested')
    const side = (name: string): string => html.split(`<h4>${name}</h4>`)[1]?.split('</ul></div>')[0] ?? ''
    expect(side('Accept something on a condition')).toContain('position-ua-guarantees-instead-of-membership')
    expect(wordsOf(side('Accept something on a condition'))).toContain('on condition:')
    expect(side('Want or accept something')).not.toContain('stand-accepts-if')
  })

  test('a red line on an author’s word alone is marked and does not count', () => {
    const html = bodyOf('ukraine-2025/en/?issue=foreign-troops')
    expect(wordsOf(section(html, 'contested'))).toContain('4 red lines')
    const russia = bodyOf('ukraine-2025/en/parties/russia/')
    expect(wordsOf(section(russia, 'red-lines')).split('On an author’s word alone')[1]).toContain(
      'By the writer’s account'.replace('’', "'"),
    )
  })

  test('the data are exactly what is filtered', () => {
    const table = samplePage('ukraine-2025/en/?contested=yes&party=russia').table?.()
    expect(table?.columns).toEqual(['point', 'title', 'russia'])
    expect(table?.rows).toHaveLength(5)
    expect(samplePage('ukraine-2025/en/').table?.().rows).toHaveLength(7)
  })

  test('what does not exist chooses nothing, and is no part of the permanent address', () => {
    const hostile = samplePage('ukraine-2025/en/?party=%3Cscript%3E&issue=nobody&x=y')
    expect(hostile.choices).toEqual({})
    expect(hostile.table?.().rows).toHaveLength(7)
    expect(samplePage('ukraine-2025/en/?issue=territories').choices).toEqual({ issue: ['territories'] })
  })

  test('what nobody knows yet: drafts in part, stands, steps, claims', () => {
    const words = wordsOf(section(bodyOf('ukraine-2025/en/'), 'unknown'))
    expect(words).toContain('US-19: known from descriptions only; said to have 19 points')
    expect(words).toContain('no stand known of')
    expect(words).toContain('nothing further is known')
    expect(words).toContain('Russia, the writer of the commentary, or the author')
    const lake = wordsOf(section(bodyOf('lake-treaty/en/'), 'unknown'))
    expect(lake).not.toContain('Steps without a known end')
  })

  test('as known on an earlier day nothing later stands there', () => {
    const words = wordsAt('ukraine-2025/en/?knownOn=2025-11-24')
    expect(words).toContain('24 November 2025')
    expect(words).not.toContain('UA-20')
    expect(words).not.toContain('December 2025:')
    expect(bodyOf('ukraine-2025/en/?knownOn=2025-11-24')).toContain('drafts/?knownOn=2025-11-24')
  })
})

describe('any record', () => {
  const LONG = 'ش'.repeat(300)
  const SAID = { evidence: [{ source: 'press', exact: 'Words' }] }
  const basis: readonly (readonly [ThingKind, Readonly<Record<string, unknown>>])[] = [
    ['negotiation', { id: 'ford', title: { ar: LONG } }],
    ['source', { id: 'press', outlet: 'الجريدة', published: '2030-03-02', language: 'ar', text: 'Words.' }],
    ['instrument', { id: 'treaty', title: { en: 'Treaty' } }],
    ['party', { id: 'north', name: { ar: LONG } }],
    ['issue', { id: 'passage', title: { ar: LONG } }],
  ]
  const one = entriesFrom([
    ...basis,
    [
      'draft',
      {
        id: 'a',
        instrument: 'treaty',
        siglum: 'A',
        title: LONG,
        language: 'ar',
        date: '2030-03-01',
        status: { known: 'full', published: 'leaked' },
      },
    ],
    [
      'position',
      {
        id: 'p',
        party: 'north',
        issue: 'passage',
        stance: 'demands',
        firmness: 'red-line',
        statement: { ar: LONG },
        basis: 'own-voice',
        ...SAID,
      },
    ],
  ])

  test('an empty record has all these pages, and says that nothing is known', () => {
    for (const path of [
      'en/',
      'de/',
      'en/new/',
      'de/parties/',
      'en/?contested=yes&party=x',
      'en/new/?since=2030-01-01',
    ]) {
      const { page, html } = pageOf([], path)
      expect(page.status, path).toBe(200)
      expect(wordsOf(html), path).toMatch(/None known|Nichts bekannt|Nothing has become known/)
    }
    expect(pageOf([], 'en/parties/north/').page.status).toBe(404)
  })

  test('one draft, names of 300 letters, Arabic: everything stands, with its direction', () => {
    for (const path of ['en/', 'de/new/', 'en/parties/', 'de/parties/north/'])
      expect(pageOf(one, path).page.status).toBe(200)
    const { html } = pageOf(one, 'de/')
    expect(html).toContain('lang="ar" dir="auto"')
    expect(wordsOf(html)).toContain(LONG)
  })

  test('a static site offers what nothing answers only where it names a server', () => {
    const bodyFrom = (path: string, server: string | null): string =>
      renderPage({
        ...viewOf(one, `ford/${path}`),
        publisher: { kind: 'static', base: null, reportTo: null, server },
      }).body.toString()
    expect(bodyFrom('en/', null)).not.toContain('<form')
    expect(bodyFrom('en/new/', null)).not.toMatch(/<form|since=/)
    expect(bodyFrom('en/new/', 'https://talks.example')).toContain('href="https://talks.example/ford/en/new/?since=')
  })
})
