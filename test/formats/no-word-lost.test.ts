import fc from 'fast-check'
import { describe, test } from 'vitest'
import { readHtmlDraft } from '../../src/formats/html-draft.ts'
import { readMarkdownDraft } from '../../src/formats/markdown-draft.ts'
import { readTextDraft } from '../../src/formats/text-draft.ts'
import type { Draft } from '../../src/text/draft.ts'
import type { Reading } from '../../src/text/reading.ts'
import { runs } from '../campaign.ts'

const starts = [
  '',
  '1. ',
  '2. ',
  '3) ',
  '(a) ',
  '(b) ',
  '(i) ',
  'iv. ',
  'A. ',
  'II. ',
  'Article 1 ',
  'Article 2\n',
  'Artikel 3 – ',
  '§ 4 (1) ',
  'CHAPTER I\n',
  'ANNEX\n',
  '- ',
  '• ',
  '1.1 ',
  '1.2.1 ',
  '1945. ',
  '24. Dezember ',
  'Whereas ',
  '第三条 ',
  'المادة 4 ',
  '[5. ',
]
const ends = ['', '.', ';', ':', ',', '\n', '.\n\n', '\n\n', '\n    ', '.\n']

// Letters only, each word its own: so that it can be counted whether each comes back once.
const word = (i: number): string => `w${[...String(i)].map(digit => 'abcdefghij'[Number(digit)]).join('')}x`

type Line = { readonly start: string; readonly count: number; readonly end: string }

const soups = fc.array(
  fc.record({
    start: fc.constantFrom(...starts),
    count: fc.integer({ min: 1, max: 12 }),
    end: fc.constantFrom(...ends),
  }),
  { minLength: 1, maxLength: 25 },
)

const print = (
  lines: readonly Line[],
  between: string,
): { readonly text: string; readonly words: readonly string[] } => {
  const words: string[] = []
  const text = lines.map(({ start, count, end }) => {
    const own = Array.from({ length: count }, () => word(words.length + 1000)).map(one => words[words.push(one) - 1])
    return `${start}${own.join(' ')}${end}`
  })
  return { text: text.join(between), words }
}

const wordsOf = ({ value }: Reading<Draft>): readonly string[] => {
  const all = [value.title ?? '', ...value.provisions.flatMap(({ heading, text }) => [heading ?? '', text])].join(' ')
  return all.match(/w[a-j]+x/g) ?? []
}

const keepsWords = (reading: Reading<Draft>, words: readonly string[]): boolean =>
  JSON.stringify(wordsOf(reading)) === JSON.stringify(words)

const spansInOrder = ({ value }: Reading<Draft>): boolean =>
  value.provisions.every(({ span }, i) => {
    const before = value.provisions[i - 1]?.span
    return span !== null && (before == null || span.start >= before.end)
  })

const idsDiffer = ({ value }: Reading<Draft>): boolean =>
  new Set(value.provisions.map(({ id }) => id)).size === value.provisions.length

const depthsStep = ({ value }: Reading<Draft>): boolean =>
  value.provisions.every(({ depth }, i) => depth >= 1 && depth <= (value.provisions[i - 1]?.depth ?? 0) + 1)

const holds = (reading: Reading<Draft>, words: readonly string[]): boolean =>
  keepsWords(reading, words) && idsDiffer(reading) && depthsStep(reading)

const often = { numRuns: runs(500) }

describe('whatever the lines look like, every word comes back once and in order', () => {
  test('from plain text, with spans in order', () => {
    fc.assert(
      fc.property(soups, lines => {
        const { text, words } = print(lines, '\n')
        const reading = readTextDraft(text, 'A')
        return holds(reading, words) && spansInOrder(reading)
      }),
      often,
    )
  })

  test('from Markdown', async () => {
    await fc.assert(
      fc.asyncProperty(soups, async lines => {
        const { text, words } = print(lines, '\n\n')
        return holds(await readMarkdownDraft(text, 'A'), words)
      }),
      often,
    )
  })

  test('from HTML', () => {
    const tags = fc.constantFrom('p', 'div', 'li', 'td', 'h2', 'blockquote', 'pre')
    fc.assert(
      fc.property(soups, tags, (lines, tag) => {
        const { text, words } = print(lines, `</${tag}><${tag}>`)
        return holds(readHtmlDraft(`<${tag}>${text}</${tag}>`, 'A'), words)
      }),
      often,
    )
  })
})
