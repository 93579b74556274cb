import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { apply, diff } from '../../src/text/diff.ts'
import { keepWords } from '../../src/text/diff-search.ts'
import { createVocabulary, cutWords } from '../../src/text/words.ts'
import { runs } from '../campaign.ts'
import { effort } from '../effort.ts'
import { anyString, realTexts, sharedLaw, twoTexts } from './texts.ts'

const between = (before: string, after: string) => {
  const vocabulary = createVocabulary()
  const [one, other] = [cutWords(before, vocabulary), cutWords(after, vocabulary)]
  return { one, other, found: diff(one, other) }
}

const gives = (before: string, after: string): boolean => apply(before, after, between(before, after).found) === after

/** Whether edits stand in order, hold something and begin and end outside of words. */
const isSound = (before: string, after: string): boolean => {
  const { one, other, found } = between(before, after)
  const inside = ({ starts, ends }: typeof one, at: number) =>
    starts.some((start, i) => start < at && at < (ends[i] ?? 0))
  return found.edits.every((edit, e) => {
    const last = found.edits[e - 1]
    const ordered = edit.before.start >= (last?.before.end ?? 0) && edit.after.start >= (last?.after.end ?? 0)
    const empty = edit.before.start === edit.before.end && edit.after.start === edit.after.end
    const cut = [edit.before.start, edit.before.end].some(at => inside(one, at))
    return ordered && !empty && !cut && ![edit.after.start, edit.after.end].some(at => inside(other, at))
  })
}

/** The length of the longest common subsequence, by the textbook. */
const longest = (one: readonly number[], other: readonly number[]): number => {
  let row = new Array<number>(other.length + 1).fill(0)
  for (const a of one) {
    const next = [0]
    for (const [j, b] of other.entries()) {
      next.push(a === b ? (row[j] ?? 0) + 1 : Math.max(row[j + 1] ?? 0, next[j] ?? 0))
    }
    row = next
  }
  return row.at(-1) ?? 0
}

describe('apply(a, b, diff(a, b)) is b, to the letter', () => {
  test('texts that were changed', () => {
    fc.assert(
      fc.property(twoTexts, ([before, after]) => gives(before, after)),
      { numRuns: runs(500) },
    )
  })
  test('any two strings', () => {
    fc.assert(fc.property(anyString, anyString, gives), { numRuns: runs(300) })
  })
  test('real texts against each other', () => {
    expect(realTexts.length).toBeGreaterThan(100)
    expect(realTexts.every((text, i) => gives(text, realTexts[(i * 7 + 3) % realTexts.length] ?? ''))).toBe(true)
  })
})

test('no edit cuts a word, is empty or overlaps another', () => {
  fc.assert(
    fc.property(twoTexts, ([before, after]) => isSound(before, after)),
    { numRuns: runs(500) },
  )
})

test('a text does not differ from itself', () => {
  fc.assert(fc.property(anyString, text => between(text, text).found.edits.length === 0))
})

const ids = fc.array(fc.nat(4), { maxLength: 30 })

test('the words kept are the same on both sides, and as many as can be', () => {
  fc.assert(
    fc.property(ids, ids, (one, other) => {
      const kept = keepWords(Int32Array.from(one), Int32Array.from(other))
      const left = one.filter((_, i) => kept.before[i])
      return (
        left.join() === other.filter((_, j) => kept.after[j]).join() &&
        kept.exact &&
        left.length === longest(one, other)
      )
    }),
    { numRuns: runs(1000) },
  )
})

describe('bounds', () => {
  const noise = (words: number, kinds: number): string =>
    Array.from({ length: words }, (_, i) => `w${(Math.imul(i + 1, 0x9e3779b1) >>> 8) % kinds}`).join(' ')

  test.each([2, 3, 30, 3000])(
    'two unrelated texts of 50,000 words of %i kinds end soon and say that they gave up',
    async kinds => {
      const [before, after] = [
        noise(50_000, kinds),
        noise(50_007, kinds + 1)
          .split(' ')
          .reverse()
          .join(' '),
      ]
      const spent = await effort(() => {
        const { found } = between(before, after)
        expect(apply(before, after, found)).toBe(after)
        expect(found.exact).toBe(false)
      })
      expect(spent).toBeLessThan(2000)
    },
  )

  const law = sharedLaw('syn-tfeu/d0.md')
  const later = sharedLaw('syn-tfeu/d4.md')
  test.skipIf(law === null || later === null)(
    'two real laws, where the shared collections are beside the project',
    () => {
      expect(gives(law ?? '', later ?? '')).toBe(true)
      expect((law ?? '').length).toBeGreaterThan(100_000)
    },
  )
})
