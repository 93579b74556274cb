import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { ThingId } from '../../src/record/id.ts'
import { THING_KINDS } from '../../src/record/thing.ts'
import { loadPhrases, sayIn } from '../../src/web/pages/phrases.ts'
import {
  type Answered,
  around,
  brokenLinks,
  frameFaults,
  named,
  type PageAnswered,
  titleOf,
  withAttribute,
  wordsOf,
} from '../web/site/crawl.ts'
import { classed, framesOf, hasClass, having, plainOf, state, tongueOf, type Walked, walkSample } from './walked.ts'

const SAY = { en: sayIn(await loadPhrases('en')), de: sayIn(await loadPhrases('de')) }

const NOTICE = {
  en: 'Sample, closed on 24 December 2025, not maintained',
  de: 'Beispiel, abgeschlossen am 24. Dezember 2025, nicht gepflegt',
}

const FORMS = [
  'data.csv',
  'data.json',
  'feed.atom',
  'feed.json',
  'events.ics',
  'cite.bib',
  'cite.ris',
  'cite.json',
  'cite.txt',
]

let walked: Walked
let pages: readonly PageAnswered[] = []
let embeds: readonly Answered[] = []
beforeAll(async () => {
  walked = await walkSample()
  pages = walked.pages
  embeds = await framesOf(walked)
})
afterAll(() => walked.stop())

describe('the whole site of the sample, by following its links', () => {
  test('it is all there: every draft, point, party, person, bloc and source, in both languages, and every form', () => {
    expect(pages.length).toBeGreaterThan(250)
    const { draft, lineage, party, bloc, person, source } = state.things
    for (const tongue of ['en', 'de']) {
      for (const id of draft.keys()) walked.at(`${tongue}/drafts/${id}/`)
      for (const id of lineage.keys()) walked.at(`${tongue}/points/${id}/`)
      for (const id of [...party.keys(), ...bloc.keys(), ...person.keys()]) walked.at(`${tongue}/parties/${id}/`)
      for (const id of source.keys()) walked.at(`${tongue}/sources/${id}/`)
    }
    const forms = new Set([...walked.found.keys()].map(address => address.replace(/\?.*$/s, '').replace(/^.*\//, '')))
    expect(FORMS.filter(form => !forms.has(form))).toEqual([])
  })

  test('every link answers, and every anchor is there', () => {
    expect([...walked.found.values()].filter(({ status }) => status !== 200).map(({ address }) => address)).toEqual([])
    expect(brokenLinks(walked.root, walked.found)).toEqual([])
  })

  test('no id twice, one heading, a language, a title and a description on every page', () => {
    expect(pages.flatMap(frameFaults)).toEqual([])
  })

  test('no two pages of a language have one title', () => {
    const titles = pages
      .filter(({ address }) => !address.includes('?'))
      .map(answered => `${tongueOf(answered)} ${titleOf(answered.page)}`)
    expect(titles.length).toBeGreaterThan(250)
    expect(titles.filter((title, place) => titles.indexOf(title) !== place)).toEqual([])
  })
})

describe('the rules for a sample that concerns a war', () => {
  test('the notice stands on every page, feed and export, in the language of each', () => {
    const texts = [...walked.found.values()].filter(({ type }) => !type.startsWith('image/'))
    expect(texts.length).toBeGreaterThan(1_500)
    const without = texts.filter(answered => !plainOf(answered).includes(NOTICE[tongueOf(answered)]))
    expect(without.map(({ address }) => address)).toEqual([])
  })

  test('the notice stands in every frame for other sites', () => {
    expect(embeds.length).toBeGreaterThan(250)
    expect(embeds.filter(({ status }) => status !== 200).map(({ address }) => address)).toEqual([])
    const without = embeds.filter(answered => !plainOf(answered).includes(NOTICE[tongueOf(answered)]))
    expect(without.map(({ address }) => address)).toEqual([])
  })

  test('every entry that is shown has its own address and “report an error”', () => {
    const kinds = new Map<string, number>()
    const missing = pages.flatMap(({ address, page }) => {
      const reported = new Set(
        named(page, 'a')
          .filter(({ attribs }) => /#report$|^mailto:/.test(attribs.href ?? ''))
          .map(({ attribs }) => /(?:in|zu|of|von) (\S+ \S+)$/.exec(attribs['aria-label'] ?? '')?.[1]),
      )
      return withAttribute(page, 'id').flatMap(({ attribs: { id = '' } }) => {
        const kind = THING_KINDS.find(one => id.startsWith(`${one}-`))
        const thing = id.slice((kind?.length ?? 0) + 1) as ThingId
        if (kind === undefined || !state.things[kind].has(thing)) return []
        kinds.set(kind, (kinds.get(kind) ?? 0) + 1)
        return reported.has(`${kind} ${thing}`) ? [] : [`${address}#${id}`]
      })
    })
    expect(missing).toEqual([])
    // Kinds that the sample has and pages show; a crawl that found no ids would pass.
    const shown = [
      'draft',
      'provision',
      'lineage',
      'source',
      'party',
      'bloc',
      'person',
      'position',
      'event',
      'attribution',
      'claim',
      'interpretation',
      'description',
      'step',
      'formulation',
    ]
    expect(shown.filter(kind => !kinds.has(kind))).toEqual([])
  })

  test('the mocking name stands in no title, link, heading or label of any page', () => {
    const inName = pages.flatMap(({ address, page, body }) => {
      if (!body.includes('Billigen')) return []
      const labels = named(
        page,
        'title',
        'h1',
        'h2',
        'h3',
        'h4',
        'a',
        'label',
        'th',
        'caption',
        'legend',
        'option',
        'button',
        'summary',
      ).map(wordsOf)
      const spoken = ['aria-label', 'title', 'alt', 'placeholder', 'content'].flatMap(name =>
        withAttribute(page, name).map(({ attribs }) => attribs[name] ?? ''),
      )
      return [...labels, ...spoken]
        .filter(words => words.includes('Billigen'))
        .map(words => `${address}: ${words.slice(0, 200)}`)
    })
    expect(inName).toEqual([])
  })

  test('the mocking name stands only within a quotation or the text of its source', () => {
    const loose = pages.flatMap(({ address, page }) =>
      named(page, 'p', 'li', 'td', 'dd', 'q', 'mark', 'div', 'span', 'text')
        .filter(element => element.children.some(child => 'data' in child && child.data.includes('Billigen')))
        .filter(
          element =>
            ![element, ...around(element)].some(
              one => one.name === 'q' || hasClass(one, 'source-text') || hasClass(one, 'words'),
            ),
        )
        .map(element => `${address}: ${wordsOf(element).slice(0, 200)}`),
    )
    expect(loose).toEqual([])
    expect(pages.some(({ body }) => body.includes('Billigen'))).toBe(true)
  })

  // A bloc's own voice is its own or that of its members.
  test.each([
    ['ukraine', ['ukraine']],
    ['russia', ['russia']],
    ['united-states', ['united-states']],
    ['e3', ['e3', 'france', 'germany', 'united-kingdom']],
  ])('%s: positions and red lines in its own voice, each with evidence', (_, holders) => {
    for (const tongue of ['en', 'de'] as const) {
      const positions = holders.flatMap(holder =>
        withAttribute(walked.at(`${tongue}/parties/${holder}/`).page, 'id')
          .filter(({ attribs }) => /^position-/.test(attribs.id ?? ''))
          .filter(element => wordsOf(element).includes(SAY[tongue]('basis.own-voice'))),
      )
      expect(positions.length).toBeGreaterThan(1)
      expect(positions.filter(position => named(position, 'q').length === 0)).toEqual([])
      expect(positions.filter(position => classed(position, 'stand-red-line').length > 0).length).toBeGreaterThan(0)
    }
  })

  test('both lines on troops stand apart: those of the organisation, and those of its members under any flag', () => {
    for (const tongue of ['en', 'de'] as const) {
      const { page } = walked.at(`${tongue}/points/troops/`)
      const lines = ['ru-no-nato-organisation', 'ru-no-troops-any-flag'].map(id => having(page, `position-${id}`))
      const [organisation = '', members = ''] = lines.map(wordsOf)
      expect(organisation).toMatch(/as an organisation|als Organisation/)
      expect(members).toMatch(/under any flag|unter keiner Flagge|unter (?:welcher|irgendeiner) Flagge/)
      for (const line of lines) expect(classed(line, 'stand-red-line').length).toBeGreaterThan(0)
    }
  })
})
