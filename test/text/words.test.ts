import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createVocabulary, cutWords, plainForm, wordAt } from '../../src/text/words.ts'
import { runs } from '../campaign.ts'
import { anyString, anyText, realTexts } from './texts.ts'

const printed = (text: string): readonly string[] => {
  const { starts, ends } = cutWords(text, createVocabulary())
  return Array.from(starts, (start, i) => text.slice(start, ends[i]))
}

/** Whether words stand in order, hold something, leave only white space between them and cut no sign in two. */
const coversAll = (text: string): boolean => {
  const { starts, ends } = cutWords(text, createVocabulary())
  const gaps = [...starts, text.length].map((start, i) => text.slice(i === 0 ? 0 : ends[i - 1], start))
  const whole = Array.from(starts).every(
    (start, i) => start < (ends[i] ?? 0) && !text.slice(start, ends[i]).match(/^[\s\u200b]|[\s\u200b]$/),
  )
  const pairs = [...starts, ...ends].every(
    at => !/^[\ud800-\udbff][\udc00-\udfff]/.test(text.slice(Math.max(0, at - 1), at + 1)) || at === 0,
  )
  return whole && pairs && gaps.every(gap => /^[\s\u200b]*$/.test(gap))
}

describe('every sign that is not white space is in exactly one word, and the words join back to the text', () => {
  test('random texts in many scripts', () => {
    fc.assert(fc.property(anyText, coversAll), { numRuns: runs(500) })
  })
  test('any string at all', () => {
    fc.assert(fc.property(anyString, coversAll), { numRuns: runs(500) })
  })
  test('real texts', () => {
    expect(realTexts.length).toBeGreaterThan(100)
    expect(realTexts.every(coversAll)).toBe(true)
  })
})

describe('words as people count them', () => {
  test.each([
    ["L'article 12 de l’accord n'est pas d'aujourd'hui", "L'|article|12|de|l’|accord|n'|est|pas|d'|aujourd'hui"],
    ["jusqu'à dell'Unione quelqu'un l' information", "jusqu'|à|dell'|Unione|quelqu'un|l'|information"],
    [`"l'article"`, `"|l'|article|"`],
    ['EU–Ukraine 2025–2027 – ––- here—there', 'EU–Ukraine|2025–2027|–|––-|here|—|there'],
    ["Ukraine's parties' don't (c) 'c'", "Ukraine's|parties|'|don't|(|c|)|'|c|'"],
    ['600,000 men, 1.5; 12 000 à 50 % 50%', '600,000|men|,|1.5|;|12 000|à|50|%|50|%'],
    ['in 2025 100 men on 2025-12-01 at 17:05', 'in|2025|100|men|on|2025-12-01|at|17:05'],
    ['24. Dezember, Art. 12 Abs. 3, § 24a, 3.º', '24|.|Dezember|,|Art|.|12|Abs|.|3|,|§|24a|,|3|.|º'],
    ['U.S. troops, z.B. e.g. the end.', 'U.S.|troops|,|z.B.|e.g.|the|end|.'],
    ['non-aggression US-led Ein- und Ausfuhr –', 'non-aggression|US-led|Ein|-|und|Ausfuhr|–'],
    ['zero\u200bwidth \u200b ประเทศ\u200bไทย', 'zero|width|ประเทศ|ไทย'],
    ['soft\u00adhyphen ... … [[X]]', 'soft\u00adhyphen|...|…|[|[|X|]|]'],
    ["об’єкт не з'їзд", "об’єкт|не|з'їзд"],
    ['لا تنشر قوات، وَقَّعَ', 'لا|تنشر|قوات|،|وَقَّعَ'],
    ['北约同意不在乌克兰驻军。第3条', '北约|同意|不在|乌克兰|驻军|。|第|3|条'],
    ['NATOはウクライナに同意する', 'NATO|は|ウクライナ|に|同意|する'],
    ['👩‍👩‍👧‍👦👍🏽🇺🇦e\u0301x', '👩‍👩‍👧‍👦|👍🏽|🇺🇦|e\u0301x'],
    ['a\ud800b', 'a|\ud800|b'],
  ])('%s', (text, words) => expect(printed(text).join('|')).toBe(words))
})

describe('plain forms', () => {
  test.each([
    ['Ukraine’s', "ukraine's"],
    ['„', '"'],
    ['–', '-'],
    ['co\u00adoperation', 'cooperation'],
    ['ﬁnal', 'final'],
    ['12\u202f000', '12000'],
    ['600,000', '600,000'],
    ['ÉTAT', 'état'],
    ['\u00ad', '\u00ad'],
    ['e\u00ad\u0301', 'é'],
    ['ŉ', "'n"],
    ['‴', "'''"],
    ['\u03aa\u0301', '\u0390'],
    ['1\u1fef234', '1234'],
  ])('%s is %s', (word, plain) => expect(plainForm(word)).toBe(plain))

  test('words of one plain form share a number, others do not', () => {
    const vocabulary = createVocabulary()
    const { ids } = cutWords('Party party PARTY parties', vocabulary)
    expect(Array.from(ids)).toEqual([0, 0, 0, 1])
    expect([vocabulary.plainOf(0), vocabulary.plainOf(1), vocabulary.size()]).toEqual(['party', 'parties', 2])
  })

  test('a plain form is its own plain form', () => {
    const settles = (word: string): boolean => plainForm(plainForm(word)) === plainForm(word)
    fc.assert(fc.property(anyText, text => printed(text).every(settles)))
    fc.assert(fc.property(anyString, settles))
    const signs = Array.from({ length: 0x3000 }, (_, unit) => String.fromCharCode(unit))
    expect(signs.filter(sign => ![sign, `A${sign}`, `${sign}\u0301`, `e\u00ad${sign}`].every(settles))).toEqual([])
  })

  test('a word is told by its place', () => {
    const words = cutWords('No Troops', createVocabulary())
    expect(wordAt(words, 1)).toEqual({ span: { start: 3, end: 9 }, printed: 'Troops', plain: 'troops' })
    expect(wordAt(words, 2)).toBe(null)
  })
})
