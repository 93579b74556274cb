import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readPlainArticle } from '../../../src/reading/head/plain-article.ts'
import type { Span } from '../../../src/text/span.ts'
import { runs } from '../../campaign.ts'
import { effort } from '../../effort.ts'

const PROSE_DE =
  'Die Ministerin traf am Dienstag in der Hafenstadt Selm mit ihrem Kollegen aus Hillmark zusammen, um über die Schleuse zu sprechen.'
const PROSE_EN =
  'The minister met her colleague from Hillmark in the port town of Selm on Tuesday to speak about the opening hours of the lock.'

const read = (text: string, published: string | null = null) => {
  const { value, doubts } = readPlainArticle({ text, address: null, outlet: null, published, language: null })
  const cut = (span: Span | null): string | null => (span === null ? null : text.slice(span.start, span.end))
  const { head } = value
  return {
    title: cut(head.title),
    deck: cut(head.deck),
    at: head.published.at,
    from: cut(head.published.from),
    images: head.images.map(({ credit, caption }) => [cut(credit), cut(caption)]),
    boilerplate: head.boilerplate.map(cut),
    earlier: head.earlierReports.map(cut),
    authors: head.authors,
    doubts: doubts.map(({ kind, span }) => [kind, cut(span)]),
  }
}

describe('headline, deck and dateline', () => {
  test.each([
    ['Mittwoch, 3. April 2024, 9:12 Uhr', '2024-04-03T09:12:00'],
    ['Stand: 3.4.2024 09:12', '2024-04-03T09:12:00'],
    ['Veröffentlicht am 3. April 2024', '2024-04-03'],
    ['Aktualisiert: 03.04.2024, 21:05 Uhr MESZ', '2024-04-03T21:05:00+02:00'],
    ['April 3, 2024 5:05 pm', '2024-04-03T17:05:00'],
    ['Published 3 April 2024 at 12:05 a.m. GMT', '2024-04-03T00:05:00+00:00'],
    ['Wed, Apr 3rd, 2024', '2024-04-03'],
    ['2024-04-03T09:12:00+02:00', '2024-04-03T09:12:00+02:00'],
    ['23/4/2024', '2024-04-23'],
    ['3/4/2024', null],
  ])('%s', (dateline, at) => {
    const found = read(`Streit um die Schleuse geht weiter.\nHillmark lenkt nicht ein\n${dateline}\n${PROSE_DE}`)
    expect(found).toMatchObject({
      title: 'Streit um die Schleuse geht weiter.',
      deck: 'Hillmark lenkt nicht ein',
      from: dateline,
      at,
    })
  })

  test('the given day is believed, and the printed one still pointed to', () => {
    expect(read(`Streit um die Schleuse\n3. April 2024\n${PROSE_DE}`, '2024-04-05')).toMatchObject({
      at: '2024-04-05',
      from: '3. April 2024',
    })
  })

  test('of two date lines the one of the first publication counts', () => {
    const found = read(`Quarrel over the lock\nUpdated: April 5, 2024\nPublished: April 3, 2024\n${PROSE_EN}`)
    expect(found).toMatchObject({ at: '2024-04-03', from: 'Published: April 3, 2024' })
  })

  test.each([
    ['SELM, 3. Mai (dpa) – ', 'SELM, 3. Mai', null],
    ['SELM, May 3, 2024 (Reuters) – ', 'SELM, May 3, 2024', '2024-05-03'],
  ])('the opening of an agency: %s', (opening, from, at) => {
    expect(read(`${opening}${PROSE_EN}`)).toMatchObject({ from, at, title: null })
  })

  test('short lines above prose are headline and deck, a rubric is neither', () => {
    expect(
      read(`Ausland\nStreit um die Schleuse\nWarum Hillmark nicht einlenkt\n${PROSE_DE}\n${PROSE_DE}`),
    ).toMatchObject({
      title: 'Streit um die Schleuse',
      deck: 'Warum Hillmark nicht einlenkt',
    })
  })

  test.each([PROSE_DE, `${PROSE_EN}\n${PROSE_EN}`, '3. Mai 2024', 'Treffen am 3. Mai 2024', ''])(
    'a text that begins with prose, or is nothing else, has none: %s',
    text => {
      expect(read(text)).toMatchObject({ title: null, deck: null, from: null })
    },
  )

  test.each([
    ['Von Anna Bell', ['Anna Bell']],
    ['By Anna Bell and Jan de Roe', ['Anna Bell', 'Jan de Roe']],
    ['Autor: Bell, Anna', ['Anna Bell']],
    ['Von Anna Bell, 3. Mai 2024', ['Anna Bell']],
    ['VON DER IDEE ZUR TAT', []],
    ['By then it was late', []],
  ])('who wrote it: %s', (line, authors) => {
    expect(read(`Streit um die Schleuse\n${line}\n${PROSE_DE}`).authors).toEqual(authors)
  })
})

describe('pictures', () => {
  test.each([
    ['Bildquelle: Hafenamt Selm', ['Bildquelle: Hafenamt Selm', null]],
    ['Foto: Anna Bell / Pressebüro Selm', ['Foto: Anna Bell / Pressebüro Selm', null]],
    ['Photo by Jan Roe', ['Photo by Jan Roe', null]],
    ['© Jan Roe / Getty Images', ['© Jan Roe / Getty Images', null]],
    ['The lock in March. Photo: Jan Roe', ['Photo: Jan Roe', 'The lock in March.']],
    ['Die Schleuse im März. (Foto: Anna Bell)', ['(Foto: Anna Bell)', 'Die Schleuse im März.']],
    ['Bildunterschrift: Die Schleuse im März', [null, 'Bildunterschrift: Die Schleuse im März']],
  ])('%s', (line, picture) => expect(read(`${PROSE_DE}\n${line}\n${PROSE_DE}`).images).toEqual([picture]))

  test('a headline that begins with the name of a newspaper is none', () => {
    expect(read(`${PROSE_DE}\nBild: „Der Minister geht.“ So steht es da.\n${PROSE_DE}`).images).toEqual([])
  })
})

describe('boilerplate', () => {
  test.each([
    'Schreibe einen Kommentar',
    'Deine E-Mail-Adresse wird nicht veröffentlicht. Erforderliche Felder sind mit * markiert',
    'Leave a Reply',
    'Your email address will not be published. Required fields are marked *',
    'Anzeige',
    'ADVERTISEMENT',
    'Lesen Sie auch: Was die Fischer sagen',
    'Read more: What the fishermen say',
    'Newsletter abonnieren',
    'Sign up for our daily newsletter',
    'Wir verwenden Cookies, um Ihnen den besten Dienst zu bieten.',
    'Share on Facebook',
    '3 min read',
    'Zurück zur Startseite',
  ])('%s', line => expect(read(`${PROSE_DE}\n${line}\n${PROSE_EN}`).boilerplate).toContain(line))

  test.each([
    'Die Anzeige gegen den Reeder wurde im Mai zurückgezogen.',
    'Comments by the minister were not available on Tuesday.',
    'Teilen will sie die Gebühren nicht.',
    'Read on Tuesday by the speaker, the letter ran to four pages and named nobody.',
  ])('no boilerplate: %s', line => expect(read(`${PROSE_DE}\n${line}\n${PROSE_EN}`).boilerplate).toEqual([]))

  test('below the heading of the comments all is theirs', () => {
    const found = read(
      `${PROSE_EN}\n${PROSE_EN}\n${PROSE_EN}\n2 comments\nSam\nI do not think that the lock should ever have been built.`,
    )
    expect(found.boilerplate).toEqual([
      '2 comments',
      'Sam',
      'I do not think that the lock should ever have been built.',
    ])
  })
})

describe('what a text points to', () => {
  test.each([
    ['Wie bereits berichtet, tagte der Rat.', ['Wie bereits berichtet']],
    ['Der Rat tagte (wir berichteten).', ['wir berichteten']],
    ['As we reported last week, the council met.', ['As we reported last week']],
    ['As previously reported, the council met.', ['As previously reported']],
    ['As previously reported by the Selm Courier, the council met.', []],
    ['Der Kurier hatte berichtet, der Rat tage.', []],
  ])('%s', (text, earlier) => expect(read(text).earlier).toEqual(earlier))
})

describe('what is missing', () => {
  test.each([
    `Dazu schrieb die Ministerin auf ihrer Seite:\nDiese Äußerung löste Streit aus. ${PROSE_DE}`,
    'Und so begründete die Ministerin ihren Schritt:',
    `The minister put it like this in a post:\nAdvertisement\n${PROSE_EN}`,
    `${PROSE_EN}\nView this post on Photogram`,
    `${PROSE_DE}\nDieser Inhalt kann leider nicht angezeigt werden`,
  ])('%s', text => expect(read(text).doubts.map(([kind]) => kind)).toEqual(['reading-missing-embed']))

  test.each([
    'Dazu schrieb die Ministerin auf ihrer Seite:\n„Wir geben nicht nach und bleiben bei unserem Nein zur Öffnung bei Nacht.“',
    'Der Vertrag nennt folgende Punkte für den Hafen:\n1. Die Schleuse bleibt nachts geschlossen.\n2. Die Gebühr steigt.',
    'The minister put it like this in a letter:\nWe have never agreed to open the lock at night, and we never will as long as fish are caught.',
    PROSE_DE,
  ])('nothing: %s', text => expect(read(text).doubts).toEqual([]))
})

describe('laws of heads', () => {
  test('every span lies in the text and holds something', () => {
    const lines = fc.constantFrom(
      'Foto: Bell',
      '3. Mai 2024',
      PROSE_DE,
      'Kurz',
      '',
      ' ',
      'Von Anna Bell',
      'x:',
      '© 2020 dpa',
      'Leave a reply',
      'SELM, 3. Mai –',
    )
    const anyText = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 300 }),
      fc.array(lines, { maxLength: 12 }).map(list => list.join('\n')),
    )
    fc.assert(
      fc.property(anyText, text => {
        const { value, doubts } = readPlainArticle({
          text,
          address: null,
          outlet: null,
          published: null,
          language: null,
        })
        const { title, deck, published, images, boilerplate, earlierReports } = value.head
        const spans = [
          title,
          deck,
          published.from,
          ...images.flatMap(({ credit, caption }) => [credit, caption]),
          ...boilerplate,
          ...earlierReports,
          ...doubts.map(({ span }) => span),
        ]
        for (const span of spans) {
          if (span === null) continue
          expect(text.slice(span.start, span.end).trim()).not.toBe('')
          expect(span.end).toBeLessThanOrEqual(text.length)
        }
      }),
      { numRuns: runs(150) },
    )
  })

  test.each([
    ['one line', 'a '.repeat(500_000)],
    ['short lines', `${'x '.repeat(90)}newslette ${'y '.repeat(30)}\n`.repeat(4000)],
    ['line breaks', '\n '.repeat(500_000)],
    ['numbers', '12.12.20 '.repeat(100_000)],
  ])('a million signs are read soon: %s', async (_, text) => expect(await effort(() => read(text))).toBeLessThan(1500))
})
