import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { diff } from '../../src/text/diff.ts'
import { presentableDiff } from '../../src/text/presentable.ts'
import { createScale } from '../../src/text/scale.ts'
import { createVocabulary, cutWords } from '../../src/text/words.ts'
import { cutPieces, cutSide, type Piece } from '../../src/web/pages/cut-pieces.ts'
import { runs } from '../campaign.ts'

const word = fc.constantFrom(
  'Ukraine',
  'shall',
  'not',
  'stay',
  'NATO',
  ',',
  '.',
  'may',
  '\n',
  '600,000',
  'и',
  '协议',
  '👍🏽',
)
const text = fc.array(word, { maxLength: 20 }).map(words => words.join(' '))

const exactEdits = (before: string, after: string) => {
  const vocabulary = createVocabulary()
  return diff(cutWords(before, vocabulary), cutWords(after, vocabulary)).edits
}

const readableEdits = (before: string, after: string) => {
  const vocabulary = createVocabulary()
  return presentableDiff(cutWords(before, vocabulary), cutWords(after, vocabulary), createScale(vocabulary)).edits
}

const signs = (pieces: readonly Piece[]): string =>
  pieces
    .map(piece => piece.text)
    .join('')
    .replace(/\s+/gu, '')

const bare = (one: string): string => one.replace(/\s+/gu, '')

describe('the pieces of a redline', () => {
  test('without what went they are the new text, without what came the old one', () => {
    fc.assert(
      fc.property(text, text, fc.boolean(), (before, after, isExact) => {
        const pieces = cutPieces(before, after, (isExact ? exactEdits : readableEdits)(before, after))
        const came = signs(pieces.filter(piece => piece.kind !== 'deleted'))
        const stayed = signs(pieces.filter(piece => piece.kind !== 'inserted'))
        return came === bare(after) && stayed === bare(before)
      }),
      { numRuns: runs(500) },
    )
  })

  test('each side on its own is its text to the letter', () => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        const edits = readableEdits(before, after)
        const joined = (pieces: readonly Piece[]) => pieces.map(piece => piece.text).join('')
        return joined(cutSide(before, edits, 'before')) === before && joined(cutSide(after, edits, 'after')) === after
      }),
    )
  })

  test('no space is struck or underlined at the edge of a mark, and no piece is empty', () => {
    fc.assert(
      fc.property(text, text, (before, after) =>
        cutPieces(before, after, exactEdits(before, after)).every(
          ({ kind, text: own }) => own !== '' && (kind === 'same' || own === own.trim()),
        ),
      ),
    )
  })

  test('what was deleted keeps its space beside the words of the new text', () => {
    const before = 'Russia, Ukraine and Europe shall agree.'
    const after = 'Russia, Ukraine shall agree.'
    expect(
      cutPieces(before, after, readableEdits(before, after))
        .map(({ text: own }) => own)
        .join(''),
    ).toBe(before)
  })

  test.each([
    ['Agreed:\n- no troops\n- a ceasefire line', 'Agreed:\n- elections in spring\n- a ceasefire line'],
    ['Agreed:\n- no troops', 'Agreed:\n- elections in spring'],
  ])('a line that came stands below the line that went: %j', (before, after) => {
    const text = cutPieces(before, after, readableEdits(before, after))
      .map(({ text: own }) => own)
      .join('')
    expect(text).toContain('- no troops\n- elections in spring')
  })

  test('words that change at the end of a line stay on it', () => {
    const [before, after] = ['Agreed:\n- no troops\nEnd', 'Agreed:\n- no elections\nEnd']
    expect(
      cutPieces(before, after, exactEdits(before, after))
        .map(({ text: own }) => own)
        .join(''),
    ).not.toContain('troops\n')
  })
})
