import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { mark, printLine, type Run, wrap } from '../../src/cli/lines.ts'
import { directionOf, displayWidth, isolate, showControls } from '../../src/cli/width.ts'

describe('the width of a text in a terminal', () => {
  test.each([
    ['plain', 5],
    ['Größe', 5],
    ['e\u0301', 1],
    ['协议', 4],
    ['ｆｕｌｌ', 8],
    ['한국', 4],
    ['かな', 4],
    ['👍🏽', 2],
    ['👩‍👩‍👧', 2],
    ['🇺🇦', 2],
    ['→ ↓ –', 5],
    ['السلام', 6],
    ['й', 1],
    ['', 0],
  ])('%s takes %i columns', (text, width) => {
    expect(displayWidth(text)).toBe(width)
  })

  test('control characters and signs that turn writing round are shown', () => {
    expect(showControls('a\u001b[2Jb\u202Ec\td')).toBe('a<U+001B>[2Jb<U+202E>c d')
    expect(showControls('a\r\nb\u2028c')).toBe('a\nb\nc')
  })

  test('no draft can send a command to the terminal', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), text => {
        const shown = showControls(text)
        return [...shown].every(sign => sign === '\n' || (sign >= ' ' && !(sign >= '\u007f' && sign <= '\u009f')))
      }),
    )
  })

  test('right-to-left text is set apart', () => {
    expect(directionOf('«السلام» peace')).toBe('rtl')
    expect(isolate('peace السلام', 'ltr')).toBe('\u2066peace السلام\u2069')
    expect(isolate('peace', 'ltr')).toBe('peace')
  })
})

const word = fc.constantFrom(
  'Ukraine',
  'shall',
  'not',
  '协议书',
  '👍🏽',
  'a',
  ',',
  'السلام',
  'Verfassungsbestimmungen',
  ' ',
)
const run = fc.record({
  text: fc.array(word, { maxLength: 8 }).map(words => words.join(' ')),
  look: fc.constantFrom('plain' as const, 'deleted' as const, 'inserted' as const),
})
const runs = fc.array(run, { maxLength: 5 })

const signsOf = (given: readonly Run[]): string =>
  given
    .map(one => one.text)
    .join('')
    .replace(/\s+/gu, '')

describe('breaking lines', () => {
  test('no line is wider than it may be, and its width is told right', () => {
    fc.assert(
      fc.property(runs, fc.integer({ min: 2, max: 60 }), (given, width) =>
        wrap(given, width).every(line => {
          const measured = line.runs.reduce((sum, one) => sum + displayWidth(one.text), 0)
          return line.width <= width && measured === line.width
        }),
      ),
    )
  })

  test('no sign is lost and none changes its look', () => {
    fc.assert(
      fc.property(runs, fc.integer({ min: 2, max: 60 }), (given, width) => {
        const lines = wrap(given, width)
        const looks = (['plain', 'deleted', 'inserted'] as const).every(look => {
          const before = given.filter(one => one.look === look)
          const after = lines.flatMap(line => line.runs).filter(one => one.look === look)
          return signsOf(before) === signsOf(after)
        })
        return looks && signsOf(given) === signsOf(lines.flatMap(line => line.runs))
      }),
    )
  })

  test('a word is whole where it fits a line', () => {
    const lines = wrap([{ text: 'one two three', look: 'plain' }], 7)
    expect(lines.map(line => line.runs.map(one => one.text).join(''))).toEqual(['one two', 'three'])
  })

  test('without colour the marks say what changed; with colour the codes end where they began', () => {
    expect(mark({ text: 'old', look: 'deleted' }).text).toBe('[-old-]')
    expect(mark({ text: 'new', look: 'inserted' }).text).toBe('{+new+}')
    const [line] = wrap([{ text: 'old', look: 'deleted' }], 20)
    const printed = line === undefined ? '' : printLine(line, { colour: true })
    expect(printed.startsWith('\u001b[')).toBe(true)
    expect(printed.endsWith('\u001b[0m')).toBe(true)
  })
})
