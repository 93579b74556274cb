import { describe, expect, test } from 'vitest'
import { judge, type Verdict } from '../../src/wording/red-lines/judge.ts'
import type { RedLineTerms } from '../../src/wording/red-lines/terms.ts'

const line = (requires: RedLineTerms['requires'], terms: Partial<RedLineTerms>): RedLineTerms => ({
  requires,
  statement: 'A line.',
  subject: [],
  action: [],
  object: [],
  place: [],
  quantity: null,
  ...terms,
})

const NO_DAM = line('absent', {
  subject: ['Lakeland'],
  action: ['build', 'construct'],
  object: ['dam', 'weir'],
  place: ['upper valley'],
})
const SHIP = line('present', { subject: ['Consortium'], action: ['deliver', 'supply'], object: ['grain'] })
const KEIN_DAMM = line('absent', {
  subject: ['Seeland'],
  action: ['bauen', 'Bau', 'errichten'],
  object: ['Staudamm', 'Damm'],
})
const ABGABE = line('present', { action: ['abgeben', 'Abgabe'], object: ['Saatgut'] })

const verdictOf = (terms: RedLineTerms, text: string | null, language = 'en'): Verdict =>
  judge(terms, text, language).verdict

const opensOf = (terms: RedLineTerms, text: string, language = 'en'): readonly string[] =>
  judge(terms, text, language).leavesOpen.map(({ qualifier }) => text.slice(qualifier.start, qualifier.end))

describe('laws', () => {
  test('silence, and a language without lexicon, are unknown and never respects', () => {
    for (const text of [null, '', '  ', 'The Parties meet once a year.'])
      expect(verdictOf(NO_DAM, text)).toBe('unknown')
    expect(judge(NO_DAM, 'Lakeland construira un dam.', 'fr')).toMatchObject({
      verdict: 'unknown',
      rule: 'verdict.no-lexicon',
    })
  })

  test('of several statements the worst counts, in any order', () => {
    const good = 'Lakeland shall not build a dam in the upper valley.'
    const bad = 'Lakeland may construct a weir in the upper valley.'
    const half = 'Lakeland should not build a dam in the upper valley.'
    for (const text of [`${good} ${bad}`, `${bad} ${good}`]) expect(verdictOf(NO_DAM, text)).toBe('crosses')
    for (const text of [`${good} ${half}`, `${half} ${good}`]) expect(verdictOf(NO_DAM, text)).toBe('touches')
  })

  test('every span lies in the text, and a verdict without statement matches nothing', () => {
    const text = 'Lakeland shall not permanently build a dam in the upper valley without the consent of the others.'
    const { matched, leavesOpen } = judge(NO_DAM, text, 'en')
    expect(matched.map(({ start, end }) => text.slice(start, end))).toEqual([
      'Lakeland',
      'build',
      'dam',
      'upper',
      'valley',
    ])
    expect(leavesOpen).toHaveLength(2)
    expect(judge(NO_DAM, 'Nothing.', 'en')).toMatchObject({ matched: [], leavesOpen: [], statements: [] })
  })
})

describe('a thing that must be absent', () => {
  test.each<[string, Verdict]>([
    ['Lakeland shall not build a dam in the upper valley.', 'respects'],
    ['Lakeland shall under no circumstances build a dam in the upper valley, whether large or small.', 'respects'],
    ['The construction of dams in the upper valley is prohibited.', 'respects'],
    ['The ban on building dams in the upper valley remains in force.', 'respects'],
    ['The ban on building dams in the upper valley is lifted.', 'crosses'],
    ['Nothing shall prevent Lakeland from building a dam in the upper valley.', 'crosses'],
    ['Dams may be built in the upper valley only with the consent of all.', 'crosses'],
    ['Lakeland is not obliged to build a dam in the upper valley.', 'touches'],
    ['The Parties will discuss the construction of dams in the upper valley.', 'touches'],
    ['Lakeland shall not build large dams in the upper valley.', 'touches'],
    ['Hillmark shall not build a dam in the upper valley.', 'unknown'],
    ['Lakeland shall not build a dam in the lower valley.', 'unknown'],
    ['The exhibition "Building Dams in the Upper Valley" opens in May.', 'unknown'],
    ['The Parties that withdraw water shall build a dam in the upper valley.', 'unknown'],
  ])('%s: %s', (text, verdict) => {
    expect(verdictOf(NO_DAM, text)).toBe(verdict)
  })

  test('a list takes the force of its head', () => {
    expect(
      verdictOf(NO_DAM, 'The following are prohibited in the upper valley: (a) fishing; (b) the construction of dams.'),
    ).toBe('respects')
    expect(
      verdictOf(NO_DAM, 'The following are permitted in the upper valley: (a) fishing; (b) the construction of dams.'),
    ).toBe('crosses')
  })

  test('what narrows a ban is told', () => {
    expect(opensOf(NO_DAM, 'Lakeland shall not build a dam in the upper valley unless the others agree.')).toEqual([
      'unless the others agree',
    ])
    expect(opensOf(NO_DAM, 'Lakeland agrees not to build a dam in the upper valley for ten years.')).toEqual([
      'for ten years',
    ])
  })
})

describe('a thing that must be present', () => {
  test.each<[string, Verdict]>([
    ['The Consortium shall deliver grain no later than 1 May.', 'respects'],
    ['The Consortium shall not fail to deliver grain.', 'respects'],
    ['The Consortium shall deliver grain, provided that the harvest allows.', 'touches'],
    ['The Consortium may deliver grain.', 'touches'],
    ['The Consortium shall endeavour to deliver grain.', 'touches'],
    ['The Consortium need not deliver grain.', 'crosses'],
    ['The supply of grain by the Consortium is terminated.', 'crosses'],
    ['The Consortium shall deliver coal.', 'unknown'],
  ])('%s: %s', (text, verdict) => {
    expect(verdictOf(SHIP, text)).toBe(verdict)
  })

  test('a number outside the line crosses it, whatever else the sentence says', () => {
    const cap = line('present', {
      statement: 'The fleet is limited to at most 40,000 tonnes.',
      action: ['limit', 'cap'],
      object: ['fleet'],
      quantity: { atMost: 40000 },
    })
    expect(verdictOf(cap, 'The fleet shall be limited to 40 000 tonnes.')).toBe('respects')
    expect(verdictOf(cap, 'The fleet shall, where possible, be limited to 45,000 tonnes.')).toBe('crosses')
    expect(verdictOf(cap, 'The fleet shall be limited.')).toBe('touches')
  })

  test('a line that asks to keep a thing is spoken of where the thing is ended', () => {
    const kept = line('present', { action: ['remain', 'maintain'], object: ['ferry service'] })
    expect(verdictOf(kept, 'The ferry service is maintained.')).toBe('respects')
    expect(verdictOf(kept, 'The ferry service shall be discontinued.')).toBe('crosses')
    expect(verdictOf(kept, 'Any suspension of the ferry service is ruled out.')).toBe('respects')
  })

  test('a line that is itself a right is respected by the permission', () => {
    const right = line('present', {
      statement: 'Lakeland may leave the treaty.',
      subject: ['Lakeland'],
      action: ['leave'],
      object: ['treaty'],
    })
    expect(verdictOf(right, 'Lakeland may leave this treaty.')).toBe('respects')
  })
})

describe('German', () => {
  test.each<[string, Verdict]>([
    ['Seeland baut keinen Staudamm.', 'respects'],
    ['Seeland verpflichtet sich, keinen Damm zu errichten.', 'respects'],
    ['Der Dammbau durch Seeland ist untersagt.', 'respects'],
    ['Für Seeland gilt ein Dammbauverbot.', 'respects'],
    ['Seeland baut in Friedenszeiten keinen Staudamm.', 'touches'],
    ['Seeland muss keinen Staudamm bauen.', 'touches'],
    ['Seeland darf einen Staudamm nur mit Zustimmung aller bauen.', 'crosses'],
    ['Hochland baut keinen Staudamm.', 'unknown'],
    ['Seeland baut eine Brücke.', 'unknown'],
  ])('%s: %s', (text, verdict) => {
    expect(verdictOf(KEIN_DAMM, text, 'de-AT')).toBe(verdict)
  })

  test.each<[string, Verdict]>([
    ['Die Länder geben Saatgut unentgeltlich ab.', 'respects'],
    ['Die Länder sind nicht verpflichtet, Saatgut abzugeben.', 'crosses'],
    ['Das Saatgut wird abgegeben, sofern Vorräte bestehen.', 'touches'],
    ['Die Abgabe von Saatgut wird eingestellt.', 'crosses'],
    ['Die Länder geben eine Erklärung ab.', 'unknown'],
  ])('a verb whose parts stand apart. %s: %s', (text, verdict) => {
    expect(verdictOf(ABGABE, text, 'de')).toBe(verdict)
  })
})
