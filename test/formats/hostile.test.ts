import { describe, expect, test } from 'vitest'
import { readDraft } from '../../src/formats/read-draft.ts'
import { effort, growth } from '../effort.ts'

const lines = (count: number, line: (i: number) => string): string =>
  Array.from({ length: count }, (_, i) => line(i)).join('\n')

const HOSTILE: readonly (readonly [string, string, string, number])[] = [
  ['twenty thousand points of one word', 'x.txt', lines(20_000, i => `${i + 1}. word`), 20_000],
  ['twenty thousand points in Markdown', 'x.md', lines(20_000, i => `${i + 1}. word`), 20_000],
  ['twenty thousand letters', 'x.txt', lines(20_000, i => `(${String.fromCharCode(97 + (i % 26))}) word`), 20_000],
  ['one article, twenty thousand times', 'x.txt', lines(20_000, () => 'Article 1'), 20_000],
  ['one paragraph of fifty thousand words', 'x.txt', 'word '.repeat(50_000), 1],
  ['ten thousand wrapped lines', 'x.txt', lines(10_000, () => 'some words that are wrapped at a width'), 1],
  ['ten thousand open brackets', 'x.txt', `1. ${'['.repeat(10_000)}`, 1],
  ['a hundred thousand nested elements', 'x.html', `${'<div>'.repeat(100_000)}1. word${'</div>'.repeat(100_000)}`, 1],
  ['fifty thousand nested lists', 'x.html', `${'<ul><li>'.repeat(50_000)}word`, 1],
  ['nine hundred nested tables', 'x.html', `${'<table><tr><td>'.repeat(600)}word`, 1],
  ['three thousand nested bullets', 'x.md', lines(3000, i => `${' '.repeat(i * 2)}- word`), 3000],
  ['two thousand nested numbers', 'x.txt', lines(2000, i => `${' '.repeat(i * 4)}1. Word.`), 2000],
  ['twenty thousand headings', 'x.md', lines(20_000, () => '# Word of words'), 20_000],
  ['a million empty lines', 'x.txt', `${'\n'.repeat(1_000_000)}word`, 1],
  ['a head of aliases', 'x.md', `---\na: &a [1]\n${lines(30, i => `b${i}: &b${i} [*a, *a]`)}\n---\n1. word`, 1],
  ['a head of open lists', 'x.md', `---\na: ${'['.repeat(20_000)}\n---\n1. word`, 1],
]

describe('hostile drafts are read in bounded time', () => {
  test.each(HOSTILE)('%s', async (_name, file, text, count) => {
    const spent = await effort(async () => {
      const answer = await readDraft(new TextEncoder().encode(text), { name: file, siglum: 'A' })
      expect(answer.ok && answer.value.value.provisions.length).toBe(count)
      expect(answer.ok && answer.value.doubts.length).toBeLessThan(200)
    })
    expect(spent).toBeLessThan(5000)
  })

  test('ten times the words cost less than thirty times the time', async () => {
    const draft = (words: number): Uint8Array =>
      new TextEncoder().encode(lines(words / 50, i => `${i + 1}. ${'party shall withdraw its forces '.repeat(10)}`))
    const grown = await growth({ small: 40_000, large: 400_000 }, words => {
      const bytes = draft(words)
      return () => readDraft(bytes, { name: 'x.txt', siglum: 'A' })
    })
    expect(grown).toBeLessThan(30)
  })
})
