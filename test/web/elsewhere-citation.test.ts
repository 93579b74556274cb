import { Cite } from '@citation-js/core'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import '@citation-js/plugin-bibtex'
import '@citation-js/plugin-ris'
import { bibtexCitation, cslCitation, plainCitation, risCitation } from '../../src/web/elsewhere/citation.ts'
import { type Cited, citationFields, oneLine } from '../../src/web/elsewhere/cited.ts'
import { runs } from '../campaign.ts'
import { TELLERS } from './elsewhere-view.ts'

const DIGEST = 'a1'.repeat(32)

const POINT: Cited = {
  title: 'Point 8 of US-28: troops of NATO',
  container: 'Talks on ending the war in Ukraine, 2025',
  publisher: 'Travaux',
  revision: 312,
  recordedOn: '2025-12-24',
  draft: { siglum: 'US-28', title: 'Plan of 28 points', date: '2025-11-20' },
  wording: 'restated',
  digest: { of: 'words', sha256: DIGEST },
  notice: 'Sample, closed on 24 December 2025, not maintained',
  address: 'https://example.org/talks/ukraine-2025/r/312/en/points/us-28.en.8/?a=1&b=2_3%20',
}

const hostile = fc.oneof(
  fc.string({ unit: 'binary', minLength: 1 }),
  fc
    .array(
      fc.constantFrom(
        ...'\\ { } % & # $ _ ^ ~ " \' @ , = < > ] [ a ß Ж ع \n \r\n ER\u0020\u0020-\u0020 TY --- “ ” \u2028'.split(' '),
        ' ',
      ),
      { minLength: 1 },
    )
    .map(parts => parts.join('')),
)

const cited: fc.Arbitrary<Cited> = fc.record({
  title: hostile,
  container: hostile,
  publisher: fc.constant('Travaux'),
  revision: fc.nat(),
  recordedOn: fc.constant('2025-12-24'),
  draft: fc.option(fc.record({ siglum: hostile, title: hostile, date: fc.constant('2025-11-20') })),
  wording: fc.option(fc.constantFrom('original', 'quoted', 'translated', 'restated')),
  digest: fc.option(fc.record({ of: fc.constantFrom('file', 'words'), sha256: fc.constant(DIGEST) })),
  notice: fc.option(hostile),
  address: hostile.map(path => `https://example.org/${path}`),
})

/** Whether the signs that an address escapes are UTF-8, as those of a site's own addresses are: citation-js escapes all others once more. */
const isDecodable = (address: string): boolean => {
  try {
    return decodeURI(address) !== ''
  } catch {
    return false
  }
}

// Lone halves of surrogate pairs cannot be written in UTF-8; no record holds them.
const sound = cited.filter(
  one =>
    oneLine(one.title) !== '' &&
    oneLine(one.container) !== '' &&
    !/\\ud[89a-f]/.test(JSON.stringify(one)) &&
    isDecodable(citationFields(TELLERS.en, one).address),
)

type Csl = { readonly [field: string]: unknown }

const read = (text: string, forceType: string): readonly Csl[] => new Cite(text, { forceType }).data

describe('a citation', () => {
  test.each(['en', 'de'] as const)(
    'names point, draft, date, revision, digest, wording, notice and address (%s)',
    tongue => {
      const teller = TELLERS[tongue]
      for (const make of [plainCitation, bibtexCitation, risCitation, cslCitation]) {
        const text = make(teller, POINT)
        for (const part of [
          POINT.title,
          'US-28',
          'Plan of 28 points',
          '312',
          DIGEST,
          POINT.notice ?? '',
          POINT.address,
        ])
          expect(text, make.name).toContain(part)
        expect(text).toContain(teller.say('wording.restated'))
      }
      expect(plainCitation(teller, POINT)).toContain(tongue === 'en' ? '20 November 2025' : '20. November 2025')
    },
  )

  test('in English', () => {
    expect(plainCitation(TELLERS.en, { ...POINT, address: 'https://example.org/x' })).toBe(
      `“Point 8 of US-28: troops of NATO”. In: Talks on ending the war in Ukraine, 2025. Travaux, record revision 312 of 24 December 2025. Draft US-28, “Plan of 28 points”, 20 November 2025. Wording: restated; not the published wording. SHA-256 of the words: ${DIGEST}. Sample, closed on 24 December 2025, not maintained. https://example.org/x`,
    )
  })

  test('of a page without a draft says nothing of one', () => {
    const page = { ...POINT, draft: null, wording: null, digest: null, notice: null, address: 'https://example.org/x' }
    expect(plainCitation(TELLERS.de, page)).toBe(
      '„Point 8 of US-28: troops of NATO“. In: Talks on ending the war in Ukraine, 2025. Travaux, Fassung 312 der Akte vom 24. Dezember 2025. https://example.org/x',
    )
    expect(risCitation(TELLERS.de, page)).not.toContain('N1')
  })
})

describe('what reference managers read back', () => {
  const same = (item: Csl | undefined, one: Cited) => {
    const fields = citationFields(TELLERS.en, one)
    expect(item?.title).toBe(fields.title)
    expect(item?.URL).toBe(fields.address)
    expect(item?.publisher).toBe(fields.publisher)
    expect(item?.issued).toMatchObject({ 'date-parts': [[2025, 12, 24]] })
    expect(item?.note ?? '').toBe(fields.note)
  }

  test('BibTeX: one entry with the same fields, whatever its words are', () => {
    fc.assert(
      fc.property(sound, one => {
        const items = read(bibtexCitation(TELLERS.en, one), '@bibtex/text')
        expect(items).toHaveLength(1)
        same(items[0], one)
      }),
      { numRuns: runs(150) },
    )
  })

  test('RIS: one entry with the same fields, whatever its words are', () => {
    fc.assert(
      fc.property(sound, one => {
        const text = risCitation(TELLERS.en, one)
        expect(text.match(/^ER {2}- /gm)).toHaveLength(1)
        const items = read(text, '@ris/file')
        expect(items).toHaveLength(1)
        same(items[0], one)
      }),
      { numRuns: runs(150) },
    )
  })

  test('CSL-JSON: the fields of CSL', () => {
    fc.assert(
      fc.property(sound, one => {
        const items = JSON.parse(cslCitation(TELLERS.en, one)) as readonly Csl[]
        expect(items).toHaveLength(1)
        same(items[0], one)
        expect(new Cite(items).data[0]?.title).toBe(items[0]?.title)
      }),
      { numRuns: runs(100) },
    )
  })

  test('an address is one word that no format takes apart', () => {
    fc.assert(
      fc.property(cited, one => /^[\x21-\x7e]+$/.test(citationFields(TELLERS.en, one).address)),
      { numRuns: runs(300) },
    )
  })
})
