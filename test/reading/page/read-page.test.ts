import { expect, test } from 'vitest'
import type { Article } from '../../../src/reading/article.ts'
import { readPage } from '../../../src/reading/page/read-page.ts'
import type { Doubt } from '../../../src/text/reading.ts'
import { type Span, wordsAt } from '../../../src/text/span.ts'
import { BLOG_EN, BODIES, FRENCH, NEWS_DE, RIGHT_TO_LEFT } from './pages.ts'

type Read = { readonly article: Article; readonly doubts: readonly Doubt[] }

const read = (html: string, address: string | null = null): Read => {
  const result = readPage(html, address)
  if (!result.ok) throw new Error(result.refusal.kind)
  return { article: result.value.value, doubts: result.value.doubts }
}

const words = ({ text }: Article, span: Span | null): string | null => (span === null ? null : wordsAt(text, span))

const bodyOf = ({ text, head }: Article): string => {
  const frames = [head.title, ...head.boilerplate, ...head.images.flatMap(({ credit, caption }) => [credit, caption])]
  const cut = [...text]
  for (const span of frames) if (span !== null) cut.fill(' ', span.start, span.end)
  return cut.join('')
}

test('a German news page: headline, deck, day, writer, picture, links, boilerplate', () => {
  const { article, doubts } = read(NEWS_DE)
  const { head, text } = article
  expect(words(article, head.title)).toBe('Lakeland legt Entwurf vor')
  expect(words(article, head.deck)).toBe('Ein Papier aus der Hauptstadt soll die festgefahrenen Gespräche retten.')
  expect(head.outlet).toBe('Seeblatt')
  expect(head.authors).toEqual(['Mara Lindt'])
  expect(head.language).toBe('de')
  expect(head.published.at).toBe('2025-12-02T17:05:00+01:00')
  expect(words(article, head.published.from)).toContain('2. Dezember 2025')
  expect(head.images.map(({ credit, caption }) => [words(article, credit), words(article, caption)])).toEqual([
    ['(Foto: Jo Brandt/lpa)', 'Minister Voss am See.'],
  ])
  expect(head.earlierReports.map(span => words(article, span))).toEqual(['Wie bereits berichtet'])
  expect(head.links.map(({ href, span }) => [href, words(article, span)])).toEqual([
    ['https://seeblatt.example/hintergrund', 'Hintergrund'],
  ])
  expect(article.address).toBe('https://seeblatt.example/politik/lakeland-entwurf.html')
  for (const outside of ['Startseite', 'Impressum', 'glaube ich erst', 'kein Text']) expect(text).not.toContain(outside)
  for (const line of BODIES.de) expect(bodyOf(article)).toContain(line)
  for (const frame of ['Newsletter', 'Lesen Sie auch']) {
    expect(text).toContain(frame)
    expect(bodyOf(article)).not.toContain(frame)
  }
  expect(doubts.map(({ kind }) => kind)).toEqual(['reading-missing-embed'])
})

test('an English weblog: the printed dateline gives the day, comments and archives stay out', () => {
  const { article } = read(BLOG_EN, 'https://border.example/a-draft')
  const { head, text } = article
  expect(words(article, head.title)).toBe('A draft at the lake')
  expect(words(article, head.deck)).toBe('What the paper from Lakeland says, and what it leaves out')
  expect(head.published.at).toBe('2024-03-04')
  expect(words(article, head.published.from)).toBe('March 4, 2024')
  expect(head.language).toBe('en')
  expect(head.outlet).toBe('border.example')
  for (const line of BODIES.en) expect(bodyOf(article)).toContain(line)
  expect(text).not.toContain('do not believe')
  expect(bodyOf(article)).not.toContain('Share this')
})

test.each([
  ['right to left', RIGHT_TO_LEFT, 'ar', 'مسودة جديدة عند البحيرة'],
  ['a third language', FRENCH, 'fr', 'Un nouveau projet au bord du lac'],
])('%s: language, headline and body hold', (_, html, language, title) => {
  const { article } = read(html)
  expect(article.head.language).toBe(language)
  expect(words(article, article.head.title)).toBe(title)
  expect(article.text.split('\n').length).toBe(5)
})

test.each([
  [
    'a wall for subscribers',
    '<h1>Lakeland legt Entwurf vor</h1><p>Die Regierung hat einen Entwurf vorgelegt.</p><div>Jetzt weiterlesen mit dem Probeabo</div>',
    ['page-login-wall', 'page-short-body'],
  ],
  [
    'linked data that says paid',
    `<script type="application/ld+json">{"@type":"NewsArticle","headline":"A draft","isAccessibleForFree":false}</script><h1>A draft</h1>${`<p>${BODIES.en[0]}</p>`.repeat(3)}`,
    ['page-login-wall'],
  ],
  ['few words', '<html><body><p>Only these few words stand here.</p></body></html>', ['page-short-body']],
])('%s gives doubts', (_, html, kinds) => {
  expect(read(html).doubts.map(({ kind }) => kind)).toEqual(kinds)
})

test('a headline that only the head of the page gives becomes the first line', () => {
  const html = `<html><head><meta property="og:title" content="A draft at the lake"></head><body>${BODIES.en.map(line => `<p>${line}</p>`).join('')}</body></html>`
  const { article } = read(html)
  expect(article.text.split('\n')[0]).toBe('A draft at the lake')
  expect(words(article, article.head.title)).toBe('A draft at the lake')
})

test('linked data gives the writers and the moment, broken linked data gives nothing', () => {
  const page = (data: string) =>
    `<html><head><script type="application/ld+json">${data}</script></head><body><h1>A draft</h1>${BODIES.en.map(line => `<p>${line}</p>`).join('')}</body></html>`
  const good = read(
    page(
      '{"@graph":[{"@id":"#a","name":"Ida Roe"},{"@type":"NewsArticle","headline":"A draft","author":{"@id":"#a"},"datePublished":"2024-03-04T08:00:00Z","publisher":{"name":"The Weblog"}}]}',
    ),
  )
  expect(good.article.head.authors).toEqual(['Ida Roe'])
  expect(good.article.head.published.at).toBe('2024-03-04T08:00:00Z')
  expect(good.article.head.outlet).toBe('The Weblog')
  for (const bad of [
    '{"@type":',
    '[[[[',
    'null',
    '{"@type":"NewsArticle","author":{"name":{"name":[]}},"datePublished":7}',
    '["__proto__"]',
  ]) {
    expect(read(page(bad)).article.head.authors).toEqual([])
  }
})
