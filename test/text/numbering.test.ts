import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { markingAt, plainMarking } from '../../src/text/numbering.ts'
import { numeralsOf, printNumeral, stepBetween } from '../../src/text/numbering-numerals.ts'
import { runs } from '../campaign.ts'

const printed = (line: string): string | null => markingAt(line, 'line')?.printed ?? null

describe('markings at the start of a line', () => {
  test.each([
    ['8. NATO stations no troops', '8.'],
    ['8) NATO', '8)'],
    ['(8) NATO', '(8)'],
    ['(a) persons', '(a)'],
    ['aa) persons', 'aa)'],
    ['(iv) goods', '(iv)'],
    ['IV. Goods', 'IV.'],
    ['1.º Objeto', '1.º'],
    ['1° De tout stationnement', '1°'],
    ['1.2.3 Land', '1.2.3'],
    ['12 bis. Il est publié', '12 bis.'],
    ['8.Ukraine', '8.'],
    ['a)soldiers', 'a)'],
    ['③ 地图', '③'],
    ['一、关于边境', '一、'],
    ['（二）交换', '（二）'],
    ['أ) عدم النشر', 'أ)'],
    ['б) море', 'б)'],
    ['Article 12', 'Article 12'],
    ['ARTICLE XII', 'ARTICLE XII'],
    ['Article 12(3)(a) Scope', 'Article 12(3)(a)'],
    ['Art. 12 Abs. 3 Satz 2', 'Art. 12 Abs. 3 Satz 2'],
    ['§ 24a Notwehr', '§ 24a'],
    ['§24a', '§24a'],
    ['Artikel 5: Grenze', 'Artikel 5'],
    ['Artículo 3.º', 'Artículo 3.º'],
    ['Article premier', 'Article premier'],
    ['Статья 5. Силы', 'Статья 5'],
    ['Стаття 5', 'Стаття 5'],
    ['المادة (5)', 'المادة (5)'],
    ['المادة الثانية عشرة', 'المادة الثانية عشرة'],
    ['第十二条 双方承诺', '第十二条'],
    ['第十二条の二', '第十二条の二'],
    ['Chapter II', 'Chapter II'],
    ['PART TWO', 'PART TWO'],
    ['Erster Abschnitt', 'Erster Abschnitt'],
    ['Annex I', 'Annex I'],
    ['ANHANG', 'ANHANG'],
    ['Punkt 8', 'Punkt 8'],
    ['[3. The Parties]', '3.'],
  ])('%s', (line, marking) => expect(printed(line)).toBe(marking))

  test.each([
    'Articles of association',
    'Article d’importation',
    'U.S. troops leave',
    'i.e. all troops',
    '12:30 at the border',
    '100.000 men',
    '1.05 of the fee',
    'G20 summit',
    '第十二条の規定により',
    'Annexed territory',
    '(see below)',
    'IV fluids',
  ])('%s has none', line => expect(printed(line)).toBeNull())

  test('a heading may bear a bare number, a line may not', () => {
    expect(markingAt('8', 'heading')?.printed).toBe('8')
    expect(markingAt('8 Troops', 'heading')?.printed).toBe('8')
    expect(markingAt('C1', 'heading')?.printed).toBe('C1')
    expect(markingAt('8 troops', 'line')).toBeNull()
  })

  test('no line makes it throw, and what it finds stands in the line', () => {
    const lines = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc
        .array(
          fc.constantFrom('1', '.', '(', ')', 'a', 'iv', ' ', 'Article', '§', '第', '条', '[', 'bis', '٣', '-', ':'),
        )
        .map(parts => parts.join('')),
    )
    fc.assert(
      fc.property(lines, fc.constantFrom('line' as const, 'heading' as const), (line, place) => {
        const marking = markingAt(line, place)
        return marking === null || (line.includes(marking.printed) && marking.rest <= line.length && marking.rest > 0)
      }),
      { numRuns: runs(2000) },
    )
  })
})

describe('numbers', () => {
  test('(i) is the first Roman numeral and the ninth letter', () => {
    expect(numeralsOf('i')).toEqual([
      { system: 'letter', path: [9] },
      { system: 'roman', path: [1] },
    ])
  })

  test('a printed number is understood as what was printed', () => {
    const systems = fc.constantFrom(
      'figure',
      'roman',
      'ROMAN',
      'letter',
      'LETTER',
      'cyrillic',
      'doubled letter',
      'tag C',
    )
    fc.assert(
      fc.property(systems, fc.integer({ min: 1, max: 20 }), (system, value) =>
        numeralsOf(printNumeral(system, [value])).some(one => one.system === system && one.path[0] === value),
      ),
    )
  })

  test.each([
    [null, [1], 'first'],
    [null, [8], 'gap'],
    [[7], [8], 'next'],
    [[7], [9], 'gap'],
    [[7], [7], 'repeat'],
    [[7], [6], 'back'],
    [[7], [1], 'first'],
    [[24], [24.01], 'next'],
    [[24.01], [25], 'next'],
    [[1, 2], [1, 3], 'next'],
    [[1, 2], [2, 1], 'first'],
  ] as const)('%j → %j is %s', (last, path, step) => expect(stepBetween(last, path)).toBe(step))

  test.each([
    ['8.', '8'],
    ['(8)', '8'],
    ['8', '8'],
    ['Article 12', '12'],
    ['Art. 12', '12'],
    ['Art. 12 Abs. 3', '12.3'],
    ['§ 24a', '24a'],
    ['12 bis', '12bis'],
    ['(iv)', 'iv'],
    ['Article premier', '1'],
    ['第十二条', '12'],
    ['المادة ٥', '5'],
  ])('%s is plainly %s', (marking, plain) => expect(plainMarking(marking)).toBe(plain))
})
