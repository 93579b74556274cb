import fc from 'fast-check'
import { expect, test } from 'vitest'
import { findQuotes } from '../../../src/reading/reports/quotes.ts'
import { wordsAt } from '../../../src/text/span.ts'
import { runs } from '../../campaign.ts'
import { anyString } from '../../text/texts.ts'

const CASES: readonly (readonly [string, readonly string[]])[] = [
  [
    'Er sagte: „Das ist ‚gut‘ so.“ Sie: "Nein, Ken\'s Haus" und "so".',
    ['Das ist ‚gut‘ so.', '>gut', "Nein, Ken's Haus", 'so'],
  ],
  ['«Ja», sagte er, »nein« sie.', ['Ja', 'nein']],
  ['‘The players’ union won’t go,’ she said.', ['The players’ union won’t go,']],
  ["“It ‘is’ so.” ``Not at all''", ['It ‘is’ so.', '>is', 'Not at all']],
  ['“One.\n\n“Two.”\n“Three”', ['One.', 'Two.', 'Three']],
  ['„Offen.\n\nEin neuer Absatz.“', []],
  ['„Offen und dann „zu“ da.', ['zu']],
  ['A 5" pipe and "x".', ['x']],
  ['Das "Wort"-Spiel und ("Klammer").', ['Wort', 'Klammer']],
  ["'Twas 'the best' of 'em", ['the best']],
  ['', []],
]

test.each(CASES)('the quotations of %j', (text, expected) => {
  expect(findQuotes(text).map(({ inner, depth }) => '>'.repeat(depth) + wordsAt(text, inner))).toEqual(expected)
})

test('quotations lie in the text, in order, either apart or one inside the other', () => {
  const marked = fc
    .array(fc.constantFrom('„', '“', '”', '"', '»', '«', '‚', '‘', '’', "'", ' ', 'a', '.', '\n'))
    .map(marks => marks.join(''))
  fc.assert(
    fc.property(fc.oneof(anyString, marked), text => {
      const quotes = findQuotes(text)
      quotes.forEach(({ outer, inner, depth }, index) => {
        expect(outer.start).toBeLessThan(inner.start)
        expect(inner.end).toBeLessThanOrEqual(outer.end)
        expect(outer.end).toBeLessThanOrEqual(text.length)
        expect(text.slice(outer.start, outer.end)).not.toContain('\n')
        expect(depth).toBeGreaterThanOrEqual(0)
        for (const other of quotes.slice(index + 1)) {
          expect(other.outer.start).toBeGreaterThan(outer.start)
          if (other.outer.start < outer.end) expect(other.outer.end).toBeLessThanOrEqual(outer.end)
        }
      })
    }),
    { numRuns: runs(300) },
  )
})
