import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { ThingId } from '../../src/record/id.ts'
import { ask, named, type PageAnswered, wordsOf } from '../web/site/crawl.ts'
import { classed, hasClass, ownWordsOf, state, type Walked, walkSample } from './walked.ts'

let walked: Walked
let pages: readonly PageAnswered[] = []
beforeAll(async () => {
  walked = await walkSample()
  pages = walked.pages
})
afterAll(() => walked.stop())

describe('the words of a sample that concerns a war', () => {
  test('restated words are marked beside them on points, drafts and in the synopsis', () => {
    let marked = 0
    const bare = pages.flatMap(({ address, page }) =>
      [
        ...named(page, 'article').filter(one => hasClass(one, 'pt-wording')),
        ...named(page, 'td').filter(one => 'data-draft' in one.attribs),
      ]
        .filter(one => named(one, 'p').some(words => words.attribs.lang !== undefined))
        .flatMap(one => {
          marked++
          return classed(one, 'wording-mark').length > 0 ? [] : [`${address}: ${wordsOf(one).slice(0, 120)}`]
        }),
    )
    expect(bare).toEqual([])
    expect(marked).toBeGreaterThan(300)
    for (const [tongue, word] of [
      ['en', 'restated'],
      ['de', 'wiedergegeben'],
    ] as const)
      for (const draft of state.things.draft.values())
        if ([...state.things.provision.values()].some(one => one.draft === draft.id))
          expect(wordsOf(walked.at(`${tongue}/drafts/${draft.id}/`).page), draft.id).toContain(word)
  })

  test('restated words are marked in exports and citations too', async () => {
    const worded = pages.filter(
      ({ address }) => /\/(?:points|drafts)\/[^/]+\/$/.test(address) && !address.includes('/us-19/'),
    )
    expect(worded.length).toBeGreaterThan(90)
    const forms = ['cite.txt', 'cite.bib', 'cite.ris', 'cite.json', 'data.csv', 'data.json']
    const sent = await Promise.all(
      worded.flatMap(({ address }) => forms.map(form => ask(walked.root, `${address}${form}`))),
    )
    const bare = sent.filter(answered => answered.status !== 200 || !/restated|wiedergegeben/.test(answered.body))
    expect(bare.map(({ address }) => address)).toEqual([])
  })

  test('nothing ranks concessions, prices them or recommends a package', () => {
    const ADVICE =
      /concession|landing zone|recommend|exchange rate|package deal|Zugeständnis|Einigungszone|empf(?:iehl|ehl|ohl)|Wechselkurs|Rangfolge/i
    const advised = pages.flatMap(({ address, page }) =>
      named(page, 'title', 'h1', 'h2', 'h3', 'th', 'caption', 'label', 'option', 'legend')
        .map(ownWordsOf)
        .filter(words => ADVICE.test(words))
        .map(words => `${address}: ${words}`),
    )
    expect(advised).toEqual([])
  })

  test('S23: nothing of the frame of a web page stands in a quotation or in the text of a source', () => {
    const FRAME =
      /Erforderliche Felder|E-Mail-Adresse wird nicht|Kommentar (?:schreiben|abschicken)|Hinterlassen Sie|Newsletter|Cookie|Impressum|Datenschutz|Anmelden|Abonnieren|Teilen auf|Mehr zum Thema|required fields|will not be published|subscribe|sign up|read more|share this|advertisement/i
    let read = 0
    const framed = pages.flatMap(({ address, page }) =>
      [...named(page, 'q'), ...classed(page, 'source-text')].flatMap(element => {
        read++
        return FRAME.test(wordsOf(element)) ? [`${address}: ${wordsOf(element).slice(0, 200)}`] : []
      }),
    )
    expect(framed).toEqual([])
    expect(read).toBeGreaterThan(1_000)
  })

  test('S24: every quotation is marked with the language of its source', () => {
    let read = 0
    const wrong = pages.flatMap(({ address, page }) =>
      classed(page, 'evidence').flatMap(list =>
        named(list, 'li').flatMap(item => {
          const [quotation] = named(item, 'q')
          const link = named(item, 'a').find(({ attribs }) => /sources\/[^/]+\//.test(attribs.href ?? ''))
          const id = /sources\/([^/]+)\//.exec(link?.attribs.href ?? '')?.[1]
          const source = state.things.source.get(id as ThingId)
          if (quotation === undefined || source === undefined) return []
          read++
          return quotation.attribs.lang === source.language
            ? []
            : [`${address}: ${quotation.attribs.lang} for ${source.id}`]
        }),
      ),
    )
    expect(wrong).toEqual([])
    expect(read).toBeGreaterThan(500)
  })
})
