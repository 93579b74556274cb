import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { de } from '../../src/web/pages/phrases.de.ts'
import { en } from '../../src/web/pages/phrases.en.ts'
import type { RuleId } from '../../src/wording/rules.ts'
import { compareWordings, type Shift } from '../../src/wording/shifts.ts'
import { runs } from '../campaign.ts'
import { growth } from '../effort.ts'

/** A line of a golden file: language, both wordings, what all shifts make of them, the dimensions of the shifts. */
type ShiftPair = readonly [language: string, before: string, after: string, overall: string, dimensions: string]

const pairsIn = (file: string): readonly ShiftPair[] =>
  readFileSync(new URL(`../golden/shifts/${file}`, import.meta.url), 'utf8')
    .split('\n')
    .filter(line => line !== '' && !line.startsWith('#'))
    .map(line => {
      const [language = '', before = '', after = '', overall = '', dimensions = ''] = line
        .split('|')
        .map(part => part.trim())
      return [language, before, after, overall, dimensions]
    })
const SHIFT_PAIRS = pairsIn('pairs.txt')
const MISSED_PAIRS = pairsIn('missed.txt')

const shiftsOf = (before: string, after: string, language: string) => compareWordings(before, after, language).value
const dimensionsOf = (shifts: readonly Shift[]): string =>
  shifts
    .map(({ dimension }) => dimension)
    .sort()
    .join(' ')

const words = {
  en: 'The Parties Party shall may not must only with without consent of if unless refuse deliver ensure seek to at least 500 troops within 14 days two weeks by 2035 immediately as soon as possible , . and no heavy weapons in Ukraine permanently guarantees reduce phase-out',
  de: 'Die Partei darf nicht muss soll nur mit ohne Zustimmung wenn es sei denn , verweigert liefert stellt sicher mindestens 500 Soldaten binnen 14 Tagen zwei Wochen bis 2035 unverzüglich sofort . und keine schweren Waffen in der Ukraine dauerhaft Garantien verringert ab',
}
const texts = (language: 'en' | 'de') =>
  fc.array(fc.constantFrom(...words[language].split(' ')), { maxLength: 30 }).map(list => list.join(' '))
const languages = fc.constantFrom('en' as const, 'de' as const)
const pairs = languages.chain(language => fc.tuple(texts(language), texts(language), fc.constant(language)))
const oddPairs = fc.tuple(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), languages)

describe('laws', () => {
  test('a wording compared with itself has no shift', () => {
    fc.assert(
      fc.property(fc.oneof(pairs, oddPairs), ([text, , language]) => {
        const { shifts, overall, newlyOpen, newlyClosed } = shiftsOf(text, ` ${text} `, language)
        expect([...shifts, ...newlyOpen, ...newlyClosed]).toEqual([])
        expect(overall).toBe('unchanged')
      }),
      { numRuns: runs(200) },
    )
  })

  test('spans lie in their texts, every shift has one, every rule has its sentence; nothing throws', () => {
    const isInside = (text: string, { before, after }: Shift, other: string): boolean =>
      [[before, text] as const, [after, other] as const].every(
        ([span, whole]) => span === null || (span.start >= 0 && span.start < span.end && span.end <= whole.length),
      )
    const sentences = new Set<RuleId | string>(Object.keys(en))
    fc.assert(
      fc.property(fc.oneof(pairs, oddPairs), ([before, after, language]) => {
        for (const shift of shiftsOf(before, after, language).shifts) {
          expect(isInside(before, shift, after)).toBe(true)
          expect(shift.before ?? shift.after).not.toBeNull()
          expect(sentences.has(shift.rule)).toBe(true)
        }
      }),
      { numRuns: runs(300) },
    )
    expect(Object.keys(de).filter(key => key.startsWith('wording.shift.'))).toEqual(
      Object.keys(en).filter(key => key.startsWith('wording.shift.')),
    )
  })

  test('a page of a hundred thousand letters is compared in linear time', async () => {
    const sentence = (i: number): string =>
      `Party ${i % 7} shall deliver ${i} tonnes of grain to region ${i % 11} within ${i % 30} days, if item ${i} is paid. `
    const size = (n: number) => Array.from({ length: n }, (_, i) => sentence(i)).join('')
    const grown = await growth({ small: 125, large: 1000 }, n => {
      const before = size(n)
      const after = before.replaceAll('shall deliver', 'should send').replaceAll('if item', 'unless item')
      return () => shiftsOf(before, after, 'en')
    })
    expect(grown).toBeLessThan(24)
  })
})

const OPPOSITE = { weaker: 'stronger', stronger: 'weaker', mixed: 'mixed', unchanged: 'unchanged' } as const

/** Pairs whose way back is not the opposite: the effect of a number or qualifier follows the clause of the newer wording. */
const NOT_TURNED: readonly string[] = []

describe('pairs', () => {
  test.each(SHIFT_PAIRS)('%s: %s → %s', (language, before, after, overall, dimensions) => {
    const value = shiftsOf(before, after, language)
    expect([value.overall, dimensionsOf(value.shifts)]).toEqual([overall, dimensions])
  })

  test.each(MISSED_PAIRS)('still missed, %s: %s → %s', (language, before, after, overall, dimensions) => {
    const value = shiftsOf(before, after, language)
    expect([value.overall, dimensionsOf(value.shifts)]).not.toEqual([overall, dimensions])
  })

  test('the way back is the opposite', () => {
    const isTurned = ([language, before, after]: ShiftPair): boolean =>
      shiftsOf(after, before, language).overall === OPPOSITE[shiftsOf(before, after, language).overall]
    expect(SHIFT_PAIRS.length).toBeGreaterThan(200)
    expect(SHIFT_PAIRS.filter(pair => !isTurned(pair)).map(([, before, after]) => `${before} → ${after}`)).toEqual(
      NOT_TURNED,
    )
  })
})

test('a language without words gives no shift, says so, and leaves open what became of a text', () => {
  const { value, doubts } = compareWordings('Les parties livrent.', 'Les parties peuvent livrer.', 'fr')
  expect([value.shifts, value.overall, doubts[0]?.kind]).toEqual([[], 'mixed', 'no-lexicon'])
  expect(compareWordings('Les parties livrent.', 'Les parties livrent.', 'fr').value.overall).toBe('unchanged')
})

test('what is newly open stands in the newer wording, what is newly closed in the older', () => {
  const before = 'The alliance shall not station troops on the island.'
  const after = 'The alliance shall not permanently station troops on the island.'
  const open = shiftsOf(before, after, 'en').newlyOpen
  expect(open.map(({ qualifier }) => after.slice(qualifier.start, qualifier.end))).toEqual(['permanently'])
  const closed = shiftsOf(after, before, 'en').newlyClosed
  expect(closed.map(({ qualifier }) => after.slice(qualifier.start, qualifier.end))).toEqual(['permanently'])
})
