import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readPage } from '../../../src/reading/page/read-page.ts'
import { runs } from '../../campaign.ts'
import { effort } from '../../effort.ts'
import { NEWS_DE } from './pages.ts'

const paragraph =
  '<p>The delegations of Lakeland and Hillmark met at the lake, and nothing that they said was printed.</p>'

const refusals: readonly (readonly [string, string, string])[] = [
  ['an empty page', '', 'page-empty'],
  ['white space', ' \n\t '.repeat(50), 'page-empty'],
  ['a page without words', '<html><body><div><img src="a.png"></div></body></html>', 'page-empty'],
  [
    'a PDF named .html',
    `%PDF-1.7\n%\ufffd\ufffd\n${'1 0 obj << /Type /Catalog >> endobj\n'.repeat(40)}`,
    'page-not-html',
  ],
  ['bytes', '\u0000\ufffd\u0001'.repeat(2000), 'page-not-html'],
  ['20 MB', `<html><body>${paragraph.repeat(20_000_000 / paragraph.length)}`, 'page-too-large'],
  ['100,000 nested tags', `${'<div>'.repeat(100_000)}x${'</div>'.repeat(100_000)}`, 'page-too-deep'],
  ['tags that are never closed', '<p><b>'.repeat(100_000), 'page-too-deep'],
]

test.each(refusals)('%s is refused with little effort', async (_, html, kind) => {
  const spent = await effort(() => {
    const result = readPage(html, null)
    expect(result.ok ? 'read' : result.refusal.kind).toBe(kind)
  })
  expect(spent).toBeLessThan(1000)
})

test.each([
  ['many opening signs', '<'.repeat(500_000)],
  ['many references to signs', `<p>${'&amp;'.repeat(99_000)}</p>`],
  ['too many references to signs', `<p>${'&amp;'.repeat(400_000)}</p>`],
  ['attributes without end', '<a href="'.repeat(60_000)],
  ['comments without end', '<!--'.repeat(100_000)],
  ['one long line', `<p>${'wort '.repeat(200_000)}</p>`],
  ['deep linked data', `<script type="application/ld+json">${'['.repeat(500_000)}</script>${paragraph}`],
])('%s ends soon', async (_, html) => expect(await effort(() => readPage(html, null))).toBeLessThan(5000))

test('nothing of a page can make reading throw, and all spans lie in the text', () => {
  const piece = fc.oneof(
    fc.constantFrom(
      '<p>',
      '</p>',
      '<div class="caption">',
      '</div>',
      '<a href="http://[">',
      '</a>',
      '<time datetime="9999-99-99">',
      '<table><tr><td>',
      '<h1>',
      '<figure><img alt="x" title="Foto: dpa">',
      '<!--',
      '-->',
      '<script>',
      '</script>',
      '<',
      '>',
      '"',
      '&amp;',
      '&#x0;',
      '3. Mai 2019',
      ' ',
    ),
    fc.string({ unit: 'grapheme', maxLength: 40 }),
    fc.constant(paragraph),
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), pieces => {
      const result = readPage(pieces.join(''), 'https://weblog.example/a')
      if (!result.ok) return
      const { text, head } = result.value.value
      const spans = [
        head.title,
        head.deck,
        head.published.from,
        ...head.boilerplate,
        ...head.earlierReports,
        ...head.links.map(({ span }) => span),
        ...head.images.flatMap(({ credit, caption }) => [credit, caption]),
      ]
      for (const span of spans) {
        if (span === null) continue
        expect(span.start).toBeGreaterThanOrEqual(0)
        expect(span.end).toBeGreaterThan(span.start)
        expect(span.end).toBeLessThanOrEqual(text.length)
      }
      for (const { href } of head.links) expect(href).toMatch(/^https?:/)
    }),
    { numRuns: runs(150) },
  )
})

test('a page cut off anywhere is still read or refused', () => {
  for (let at = 0; at < NEWS_DE.length; at += 97) expect(() => readPage(NEWS_DE.slice(0, at), null)).not.toThrow()
})
