import { describe, expect, test } from 'vitest'
import { renderPage } from '../../../src/web/pages/site/render.ts'
import { restingOn } from '../../../src/web/pages/site/source-resting.ts'
import { renderNotedText, type TextNote } from '../../../src/web/pages/site/source-text.ts'
import { sampleEntries, sampleHtml, samplePage, viewOf } from './sample.ts'

const SAMPLES = ['ukraine-2025', 'lake-treaty'] as const
const TONGUES = ['en', 'de'] as const

/** The words that readers see: no tags, one space between words. */
const wordsOf = (html: string): string =>
  html
    .replace(/<[^>]*>/g, '')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&')
    .replace(/\s+/g, ' ')

const idsIn = (html: string): readonly string[] => [...html.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id ?? '')

const sectionOf = (html: string, from: string, to: string): string => html.split(from)[1]?.split(to)[0] ?? ''

describe('laws of one source', () => {
  const pages = SAMPLES.flatMap(name => {
    const { state } = viewOf(sampleEntries(name), `${name}/en/sources/`)
    return [...state.things.source.values()].map(source => ({ name, state, source }))
  })

  test('the text of every source stands there whole and unchanged, whatever is marked in it', () => {
    expect(pages.length).toBeGreaterThan(50)
    for (const { name, source } of pages) {
      const html = sampleHtml(`${name}/de/sources/${source.id}/`)
      const text = sectionOf(html, '<div class="source-text">', '</div>').replace(/<sup.*?<\/sup>/gs, '')
      expect(wordsOf(text).trim(), source.id).toBe(source.text.replace(/\s+/g, ' ').trim())
    }
  })

  test('every entry that rests on it is listed once, and its words are marked in the text with its number', () => {
    for (const { name, state, source } of pages) {
      const html = sampleHtml(`${name}/en/sources/${source.id}/`)
      const ids = idsIn(html)
      expect(new Set(ids).size, source.id).toBe(ids.length)
      const entries = restingOn(state, source.id)
      for (const [place, { thing, quotes }] of entries.entries()) {
        expect(ids, `${source.id}: ${thing.kind} ${thing.value.id}`).toContain(`${thing.kind}-${thing.value.id}`)
        expect(ids).toContain(`note-${place + 1}`)
        for (const { exact } of quotes) expect(wordsOf(html)).toContain(exact.replace(/\s+/g, ' '))
      }
    }
  })

  test('a number in the text leads to an entry of the list, and back', () => {
    for (const { name, source } of pages) {
      const html = sampleHtml(`${name}/en/sources/${source.id}/`)
      const ids = new Set(idsIn(html))
      const targets = [...html.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id ?? '')
      expect(
        targets.filter(id => !ids.has(id)),
        source.id,
      ).toEqual([])
    }
  })
})

describe('one source', () => {
  test('headline and deck stand apart from the text (S9), the credit is told (S11), the earlier report is named (S12)', () => {
    const html = sampleHtml('lake-treaty/en/sources/gazette-march/')
    expect(sectionOf(html, 'class="voices"', '</dl>')).toContain('Five shores, one lake')
    expect(sectionOf(html, 'class="source-text"', '</div>')).not.toContain('Five shores')
    expect(html).toContain('Photograph by T. Marsh')
    expect(html).toContain('The sluice at Harrow Gate')
    expect(wordsOf(html)).toContain('as reported before → which report is meant is not known')
    expect(html).toContain('rel="noreferrer nofollow external"')
    expect(wordsOf(html)).toContain('translated by Seebote, 5 March 2031')
  })

  test('the commentary of the seed: loaded words with reason, missing item (S22), earlier reports, chain (S8)', () => {
    const html = sampleHtml('ukraine-2025/de/sources/seed-2025-12-01/')
    expect(wordsOf(html)).toContain('bewusst vage – unterstellt den Verfassern eine Absicht')
    expect(html).toContain('Ein eingebetteter Beitrag nach dem Absatz')
    expect(wordsOf(html)).toContain('Letzte Woche berichtete Politico → Politico, 26. November 2025')
    expect(wordsOf(html)).toContain('Unsere Wiedergabe')
    const chain = sectionOf(html, '<ol class="chain"', '</ol>')
    expect(chain.indexOf('Politico')).toBeLessThan(chain.indexOf('Rubio'))
  })

  test('what “on Sunday” meant is told as a day, and what nobody dated stays open (S10)', () => {
    const html = sampleHtml('ukraine-2025/en/sources/seed-2025-12-01/')
    expect(html).toContain('<time datetime="2025-11-30">')
    expect(html).toContain('day unknown')
  })

  test('a copy says of which text, and that both count as one', () => {
    const page = wordsOf(sampleHtml('ukraine-2025/en/sources/auf1-2025-11-21/'))
    expect(page).toContain('translates Axios, 20 November 2025. Together they count as one root.')
  })

  test('what is not there is a page that says so; what came later is not there yet', () => {
    expect(samplePage('ukraine-2025/en/sources/no-such-source/').status).toBe(404)
    expect(samplePage('ukraine-2025/en/sources/politico-2025-11-26/?knownOn=2025-11-24').status).toBe(404)
    expect(samplePage('ukraine-2025/en/sources/politico-2025-11-26/').status).toBe(200)
  })
})

describe('words and their notes', () => {
  const note = (start: number, end: number, number: number): TextNote => ({
    ...{ span: { start, end }, number, label: `entry <${number}>` },
    ...{ target: `position-${number}`, isFirst: true, voice: null },
  })
  const render = (words: string, notes: readonly TextNote[]): string =>
    renderNotedText({ part: 'text', words, language: 'ar', notes }).toString()

  test('quotations that overlap, and one that runs over two paragraphs, are marked without a word lost or doubled', () => {
    const words = 'one two three\n\nfour <five> six'
    const notes = [note(0, 7, 1), note(4, 13, 2), note(8, 19, 3), note(20, 26, 4)]
    const html = render(words, notes)
    expect(wordsOf(html.replace(/<sup.*?<\/sup>/gs, '')).trim()).toBe('one two three four &lt;five&gt; six')
    for (const { number } of notes) expect(html.split(`id="note-${number}"`)).toHaveLength(2)
    expect(html.replace(/<sup.*?<\/sup>/gs, '').replaceAll('</mark><mark>', '')).toContain('<mark>one two three</mark>')
    expect(html).toContain('aria-label="1: entry &lt;1&gt;"')
  })

  test('whatever is marked, the words stay the same', () => {
    const words = 'النص العربي beside German „Worte“ & <tags>\n\n\n😀 end'
    for (let start = 0; start < words.length; start += 3)
      for (let end = start + 1; end <= words.length; end += 5) {
        const html = render(words, [
          note(start, end, 1),
          note(Math.max(0, start - 2), Math.min(words.length, start + 4), 2),
        ])
        const shown = wordsOf(html.replace(/<sup.*?<\/sup>/gs, ''))
          .replaceAll('&lt;', '<')
          .replaceAll('&gt;', '>')
        expect(shown.trim()).toBe(words.replace(/\s+/g, ' '))
      }
  })
})

describe('all sources', () => {
  test('every source stands there once; copies stand with the text that they are taken from', () => {
    for (const name of SAMPLES)
      for (const tongue of TONGUES) {
        const html = sampleHtml(`${name}/${tongue}/sources/`)
        const { state } = viewOf(sampleEntries(name), `${name}/${tongue}/sources/`)
        const ids = idsIn(html).filter(id => id.startsWith('source-'))
        expect(ids.toSorted()).toEqual([...state.things.source.keys()].map(id => `source-${id}`).toSorted())
      }
    const html = sampleHtml('ukraine-2025/en/sources/')
    expect(html.indexOf('id="source-auf1-2025-11-21"')).toBeGreaterThan(html.indexOf('id="source-axios-2025-11-20"'))
    expect(samplePage('ukraine-2025/en/sources/').lead).toContain('43 sources with 41 independent roots')
  })

  test('the table holds exactly what is filtered, and a nonsense choice filters nothing', () => {
    const rows = (query: string) => samplePage(`ukraine-2025/en/sources/${query}`).table?.().rows ?? []
    expect(rows('')).toHaveLength(43)
    expect(rows('?language=de')).toHaveLength(5)
    expect(rows('?outlet=TASS&kind=article').every(({ outlet }) => outlet === 'TASS')).toBe(true)
    expect(rows('?kind=nonsense%27%22%3E')).toHaveLength(43)
    expect(samplePage('ukraine-2025/en/sources/?kind=nonsense').choices).toEqual({})
    const quoted = rows('?quoted=ukraine')
    expect(quoted.length).toBeGreaterThan(2)
    expect(quoted.length).toBeLessThan(43)
  })

  test('a party that only an author speaks for is not quoted', () => {
    const [seed] = (samplePage('ukraine-2025/en/sources/').table?.().rows ?? []).filter(
      ({ id }) => id === 'seed-2025-12-01',
    )
    expect(String(seed?.quoted)).toContain('united-states')
    expect(String(seed?.quoted)).not.toContain('russia')
  })

  test('a published copy cannot filter: it says so, or leads to the server that can', () => {
    const view = viewOf(sampleEntries('lake-treaty'), 'lake-treaty/en/sources/')
    const published = (server: string | null): string =>
      renderPage({ ...view, publisher: { ...view.publisher, kind: 'static', server } }).body.toString()
    expect(published(null)).not.toContain('<form')
    expect(published(null)).toContain('a served copy can filter it')
    expect(published('https://talks.example')).toContain('action="https://talks.example/lake-treaty/en/sources/"')
  })

  test('an empty record says so', () => {
    const { lead } = renderPage(viewOf([], 'nothing/en/sources/'))
    expect(lead).toBe('This record names no source yet.')
  })
})
