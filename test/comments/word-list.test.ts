import fc from 'fast-check'
import { expect, test } from 'vitest'
import { LONGEST_WORD, MOST_WORDS, readWordList } from '../../src/comments/word-list.ts'
import { runs } from '../campaign.ts'

const list = (count: number): string => Array.from({ length: count }, (_, i) => `word ${i}`).join('\n')

test('as many words as a list may have are taken, one more is not, and those that stand twice count once', () => {
  expect(readWordList(list(MOST_WORDS))).toMatchObject({ kind: 'words', words: { length: MOST_WORDS } })
  expect(readWordList(`${list(MOST_WORDS)}\nWORD  1`)).toMatchObject({ kind: 'words', words: { length: MOST_WORDS } })
  expect(readWordList(list(MOST_WORDS + 1))).toEqual({ kind: 'many', count: MOST_WORDS + 1 })
})

test('the first line that is too long is named, counted with the empty ones', () => {
  expect(readWordList(`short\r\n\r\n${'x'.repeat(LONGEST_WORD + 1)}`)).toEqual({ kind: 'long', line: 3 })
  expect(readWordList('λ'.repeat(LONGEST_WORD))).toMatchObject({ kind: 'words' })
})

test('nothing is cut: a list that is taken holds every line that was written, and reads the same again', () =>
  fc.assert(
    fc.property(fc.array(fc.string({ maxLength: 90, unit: 'grapheme' }), { maxLength: 20 }), lines => {
      const read = readWordList(lines.join('\n'))
      if (read.kind !== 'words') return read.kind === 'long'
      const again = readWordList(read.words.join('\n'))
      const plain = (line: string) => line.normalize('NFC').trim().replace(/\s+/g, ' ').toLowerCase()
      const written = new Set(
        lines
          .join('\n')
          .split(/\r\n|\n|\r/)
          .map(plain),
      )
      written.delete('')
      return (
        again.kind === 'words' &&
        [...written].every(line => read.words.includes(line)) &&
        again.words.length === read.words.length
      )
    }),
    { numRuns: runs(100) },
  ))
