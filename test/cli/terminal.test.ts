import { describe, expect, test } from 'vitest'
import { renderTerminal } from '../../src/cli/terminal.ts'
import { displayWidth } from '../../src/cli/width.ts'
import { de } from '../../src/web/pages/phrases.de.ts'
import { en } from '../../src/web/pages/phrases.en.ts'
import { sayIn } from '../../src/web/pages/phrases.ts'
import { sampleComparison } from '../web/sample.ts'

const render = (width: number, colour: boolean, phrases: Parameters<typeof sayIn>[0] = en): string =>
  [...renderTerminal({ say: sayIn(phrases), width, colour }, sampleComparison(3), ['a', 'b', 'c'], ['a: look'])].join(
    '',
  )

// biome-ignore lint/suspicious/noControlCharactersInRegex: the colour codes are what is taken out
const CODES = /\u001b\[[\d;]*m/g

describe('a comparison in the terminal', () => {
  test.each([40, 80, 119, 120, 160, 240])('fits into %i columns, with and without colour', width => {
    for (const phrases of [en, de])
      for (const colour of [true, false]) {
        const lines = render(width, colour, phrases).replace(CODES, '').split('\n')
        expect(lines.filter(line => displayWidth(line) > width)).toEqual([])
      }
  })

  test('begins with the summary', () => {
    expect(render(80, false).split('\n')[0]).toMatch(/^A → B {1,2}6 points → 6 known points of 7: 1 kept, /)
  })

  test('says the same words with colour and without, but for the marks', () => {
    // Brackets are words of the drafts too, and marks change where lines break: letters are compared.
    const letters = (text: string): string => text.replace(/[[\]{}+│─\s-]/g, '')
    expect(letters(render(200, true).replace(CODES, ''))).toBe(letters(render(200, false)))
  })

  test('from 120 columns on both wordings stand side by side', () => {
    expect(render(120, false)).toContain(' │ ')
    expect(render(119, false)).not.toContain(' │ ')
  })

  test('words of a draft cannot steer the terminal', () => {
    const comparison = sampleComparison(2)
    const drafts = comparison.drafts.map(draft => ({ ...draft, title: 'a\u001b]0;owned\u0007b' }))
    const said = [...renderTerminal({ say: sayIn(en), width: 80, colour: false }, { ...comparison, drafts }, [], [])]
    expect(said.join('')).toContain('a<U+001B>]0;owned<U+0007>b')
    expect(said.join('')).not.toContain('\u001b')
  })
})
