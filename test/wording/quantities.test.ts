import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { quantitiesIn } from '../../src/wording/quantities.ts'
import { isSameQuantity } from '../../src/wording/quantities-same.ts'
import { runs } from '../campaign.ts'

/** The quantities of a text, each as its words, its value with unit, and its bound. */
const told = (text: string, language: string): readonly string[] =>
  quantitiesIn(text, language).map(({ span, value, unit, bound }) =>
    [text.slice(span.start, span.end), Math.round(value * 1000) / 1000, unit ?? '', bound ?? ''].join('|'),
  )

describe('laws', () => {
  test('a currency between two numbers belongs to one of them', () => {
    const [one, other] = quantitiesIn('14 EUR 15', 'en')
    expect([one?.span, other?.span]).toEqual([
      { start: 0, end: 6 },
      { start: 7, end: 9 },
    ])
  })

  test('spans lie in the text, in order, apart; nothing throws', () => {
    const piece = fc.constantFrom(
      ...'at least up to half a year 14 days two weeks 600,000 1. Mai 2026 § ( ) % EUR bis zum constructor __proto__ ein Drittel'.split(
        ' ',
      ),
    )
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(piece).map(pieces => pieces.join(' ')),
    )
    fc.assert(
      fc.property(text, fc.constantFrom('en', 'de', 'fr', ''), (words, language) => {
        let end = 0
        for (const { span, value } of quantitiesIn(words, language)) {
          expect(span.start).toBeGreaterThanOrEqual(end)
          expect(span.end).toBeGreaterThan(span.start)
          expect(Number.isFinite(value)).toBe(true)
          end = span.end
        }
        expect(end).toBeLessThanOrEqual(words.length)
      }),
      { numRuns: runs(300) },
    )
  })
})

describe('writings of one thing', () => {
  test.each([
    ['en', 'within two weeks', 'within 14 days'],
    ['en', 'by 30 June 2031', 'no later than 30/06/2031'],
    ['en', 'June 30, 2031', '2031-06-30'],
    ['en', 'two hundred and fifty thousand', '250 000'],
    ['en', 'a million euros', 'EUR 1,000,000'],
    ['en', 'half a year', 'six months'],
    ['en', 'thirty (30) days', '30 days'],
    ['en', 'a three-month period', '3 months'],
    ['de', 'anderthalb Jahre', '18 Monate'],
    ['de', 'ein halbes Jahr', 'sechs Monate'],
    ['de', '2,5 Mrd. Euro', '2.500.000.000 €'],
    ['de', 'vierundzwanzig Stunden', 'ein Tag'],
    ['de', 'zweitausendfünfhundert', '2 500'],
    ['de', 'bis zum 3. März 2031', 'spätestens am 03.03.2031'],
    ['de', 'sechsmonatige Frist', '6 Monate'],
  ])('%s: %s = %s', (language, one, other) => {
    const [first] = quantitiesIn(one, language)
    const [second] = quantitiesIn(other, language)
    expect(first && second && isSameQuantity(first, second)).toBe(true)
  })
})

test('bounds, and what is no quantity', () => {
  expect(told('at least 300 tonnes and no more than 5 km; 20 years or more', 'en')).toEqual([
    'at least 300 tonnes|300|t|floor',
    'no more than 5 km|5000|m|ceiling',
    '20 years or more|7305|day|floor',
  ])
  expect(told('darf 400.000 nicht überschreiten, mindestens ein Drittel', 'de')).toEqual([
    '400.000|400000||ceiling',
    'mindestens ein Drittel|33.333|%|floor',
  ])
  expect(told('Article 5 of Annex 2, paragraph 3; one of the Parties', 'en')).toEqual([])
  expect(told('three days', 'tlh')).toEqual([])
})
