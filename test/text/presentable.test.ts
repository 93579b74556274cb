import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Edit } from '../../src/text/diff.ts'
import { createScale, GUARD } from '../../src/text/scale.ts'
import { createVocabulary, cutWords } from '../../src/text/words.ts'
import { runs } from '../campaign.ts'
import { effort } from '../effort.ts'
import { givesPlain, givesWords, marked, plainText, present } from './marked.ts'
import { anyString, anyText, pointsOf, twoTexts } from './texts.ts'

const at = (text: string, span: { start: number; end: number }): string => text.slice(span.start, span.end)

const isOrdered = (edits: readonly Edit[]): boolean =>
  edits.every((edit, e) => {
    const last = edits[e - 1]
    const filled = edit.before.start < edit.before.end || edit.after.start < edit.after.end
    return filled && edit.before.start >= (last?.before.end ?? 0) && edit.after.start >= (last?.after.end ?? 0)
  })

const cutsNoWord = (text: string, places: readonly number[]): boolean => {
  const { starts, ends } = cutWords(text, createVocabulary())
  return places.every(place => !starts.some((start, i) => start < place && place < (ends[i] ?? 0)))
}

const guards = (text: string): readonly number[] => {
  const vocabulary = createVocabulary()
  const scale = createScale(vocabulary)
  return Array.from(cutWords(text, vocabulary).ids, scale.guardOf)
}

/** Whether a side of a replaced stretch holds guarded words only among their own kind, or none. */
const hidesNothing = (words: string): boolean => {
  const kinds = guards(words)
  return kinds.every(kind => kind === GUARD.none) || kinds.every(kind => kind !== GUARD.none)
}

/** A text printed otherwise: other quotes and dashes, more white space. */
const reprinted = (text: string): string =>
  text
    .replaceAll('“', '"')
    .replaceAll('–', '-')
    .replace(/(?<!\d) +/g, '\u00a0 ')
    .replaceAll('’', "'")

describe('laws of the presentable diff', () => {
  test('it gives the new text, but for print and white space', () => {
    const gives = (before: string, after: string) => givesPlain(before, after, present(before, after).edits)
    fc.assert(
      fc.property(twoTexts, ([before, after]) => gives(before, after)),
      { numRuns: runs(500) },
    )
    fc.assert(fc.property(anyString, anyString, gives))
  })

  test('no two words run into each other', () => {
    fc.assert(
      fc.property(twoTexts, ([before, after]) => givesWords(before, after, present(before, after).edits)),
      { numRuns: runs(500) },
    )
  })

  test('edits are in order, hold something and cut no word', () => {
    fc.assert(
      fc.property(twoTexts, ([before, after]) => {
        const { edits } = present(before, after)
        const whole =
          cutsNoWord(
            before,
            edits.flatMap(edit => [edit.before.start, edit.before.end]),
          ) &&
          cutsNoWord(
            after,
            edits.flatMap(edit => [edit.after.start, edit.after.end]),
          )
        return isOrdered(edits) && whole
      }),
      { numRuns: runs(500) },
    )
  })

  test('no number, date, negation or modal verb is hidden in a larger replaced stretch', () => {
    fc.assert(
      fc.property(twoTexts, ([before, after]) =>
        present(before, after)
          .edits.filter(edit => at(before, edit.before).trim() !== '' && at(after, edit.after).trim() !== '')
          .every(edit => hidesNothing(at(before, edit.before)) && hidesNothing(at(after, edit.after))),
      ),
      { numRuns: runs(500) },
    )
  })

  test('each move is one deletion and one insertion of the same words', () => {
    fc.assert(
      fc.property(twoTexts, ([before, after]) => {
        const moves = Map.groupBy(
          present(before, after).edits.filter(edit => edit.move !== null),
          edit => edit.move,
        )
        return [...moves.values()].every(halves => {
          const gone = halves.filter(half => half.after.start === half.after.end)
          const come = halves.filter(half => half.before.start === half.before.end)
          const [one, other] = [gone[0], come[0]]
          const single = one && other && gone.length === 1 && come.length === 1 && halves.length === 2
          return single && plainText(at(before, one.before)) === plainText(at(after, other.after))
        })
      }),
      { numRuns: runs(500) },
    )
  })

  test('white space, quotes, dashes and soft hyphens are no edits', () => {
    fc.assert(
      fc.property(anyText, text => {
        const other = reprinted(text)
        return plainText(text) !== plainText(other) || present(text, other).edits.length === 0
      }),
    )
  })
})

describe('texts that once broke a law', () => {
  test.each([
    ['Party', 'Party \u0301 ', 'Party{+ \u0301 +}'],
    ['Party', 'Party x ', 'Party{+ x +}'],
    ['the cat.', 'the cat x .', 'the cat{+ x +}.'],
    ['and/or not', 'and or not', 'and[-/-]{+ +}or not'],
    ['and or not', 'and/or not', 'and[- -]{+/+}or not'],
    ['shall shall) shall', 'shall shall\nshall', 'shall shall[-)-]\nshall'],
    ['shall ', 'shall\u200bshall ', 'shall{+\u200bshall+} '],
    ['x y z', 'x\u200bz', 'x\u200b[-y -]z'],
    ['x a z', 'x\u200bb z', 'x\u200b[-a-]{+b+} z'],
    ['one agrees不\n- ', 'one agrees shall ', 'one agrees[-不-][-\n--] {+shall +}'],
  ])('%j against %j', (before, after, shown) => {
    const { edits } = present(before, after)
    expect(marked(before, after, edits)).toBe(shown)
    expect(givesWords(before, after, edits)).toBe(true)
  })

  test.each([
    'the\n- ;\nshall ',
    'shall :\n: ',
    ';\n( may',
    '2025. ;\nshall ',
    '[. ’shall ',
    '. \n shall ',
    '–z.B. x ',
    '“l’article ',
    '-–\n ',
    'EU–Ukraine 2025–2027',
  ])('%j printed otherwise has no edits', text => expect(present(text, reprinted(text)).edits).toEqual([]))
})

describe('the sample drafts', () => {
  const [us, e3] = [pointsOf('us-28.en.md'), pointsOf('e3-28.en.md')]
  const redlineOf = (point: string): string => {
    const [before, after] = [us.get(point) ?? '', e3.get(point) ?? '']
    return marked(before, after, present(before, after).edits)
  }

  test('they are read', () => expect([us.size, e3.size]).toEqual([27, 17]))

  test('point 8: every word that narrows the ban is marked as added', () => {
    expect(redlineOf('8')).toBe(
      'NATO agrees {+not +}to station [-no -]troops {+under its command +}in Ukraine{+ on a permanent basis in peacetime+}.',
    )
  })

  test('point 6: the number stands alone', () => expect(redlineOf('6')).toContain('[-600,000-]{+800,000+}'))

  test('point 7: a rewritten point is no confetti', () => {
    const [before, after] = [us.get('7') ?? '', e3.get('7') ?? '']
    expect(present(before, after).edits).toHaveLength(2)
  })
})

describe('bounds', () => {
  const noise = (words: number, kinds: number, seed: number): string =>
    Array.from(
      { length: words },
      (_, i) => `w${(Math.imul(i + seed, 0x9e3779b1) >>> 9) % kinds}${i % 13 ? '' : '. X'}`,
    ).join(' ')

  test.each([
    ['unrelated texts', noise(30_000, 900, 1), noise(30_000, 901, 7)],
    ['sentences in another order', noise(30_000, 9000, 1), noise(30_000, 9000, 1).split('. ').reverse().join('. ')],
    ['one word over and over', 'not '.repeat(50_000), 'shall '.repeat(50_000)],
    ['one sentence over and over', 'The cat may sit. '.repeat(8000), 'The cat shall sit. '.repeat(8000)],
    ['brackets', '['.repeat(50_000), ']'.repeat(50_000)],
    ['one enormous word', 'x'.repeat(500_000), 'x-'.repeat(250_000)],
  ])('%s end soon', async (_, before, after) => {
    const spent = await effort(() => expect(givesPlain(before, after, present(before, after).edits)).toBe(true))
    expect(spent).toBeLessThan(4000)
  })
})
