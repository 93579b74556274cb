import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cutSentences } from '../../src/text/sentences.ts'
import { createVocabulary, cutWords } from '../../src/text/words.ts'
import { runs } from '../campaign.ts'
import { anyString, anyText, realTexts } from './texts.ts'

const sentences = (text: string): readonly string[] =>
  cutSentences(text).map(({ start, end }) => text.slice(start, end))

/** Whether every word lies in exactly one sentence, the sentences in order and without white space around them. */
const holdsEveryWord = (text: string): boolean => {
  const spans = cutSentences(text)
  const { starts, ends } = cutWords(text, createVocabulary())
  const ordered = spans.every((span, i) => span.start < span.end && span.start >= (spans[i - 1]?.end ?? 0))
  const trimmed = spans.every(span => text.slice(span.start, span.end).trim().length === span.end - span.start)
  let s = 0
  const inside = Array.from(starts).every((start, i) => {
    while ((spans[s]?.end ?? text.length) <= start) s++
    const span = spans[s]
    return span !== undefined && span.start <= start && (ends[i] ?? 0) <= span.end
  })
  return ordered && trimmed && inside
}

describe('every word lies in exactly one sentence', () => {
  test('random texts', () => {
    fc.assert(fc.property(anyText, holdsEveryWord), { numRuns: runs(500) })
  })
  test('any string at all', () => {
    fc.assert(fc.property(anyString, holdsEveryWord), { numRuns: runs(500) })
  })
  test('real texts', () => {
    expect(realTexts.length).toBeGreaterThan(100)
    expect(realTexts.every(holdsEveryWord)).toBe(true)
  })
})

describe('sentences as people read them', () => {
  test.each([
    ['NATO agrees (see Art. 5 Abs. 3 Nr. 2) to pay. No. 5 is void.', 2],
    ['President Donald J. Trump said "Stop." Then he left the U.S. The end came at 5 p.m. today.', 3],
    ['Works of art. The rest, e.g. vol. 3, is lost.', 2],
    ['Am 24. Dezember 2025 endet die Frist. Im 3. Quartal gilt Art. 12 Abs. 3 Satz 2, vgl. § 5 z.B. bzw. Nr. 4.', 2],
    ['„Nie!“ sagte er. „Nie.“ Danach ging er.', 3],
    ["L'art. 5 s'applique. M. Macron a dit « non ». Mme Dupont… est venue.", 3],
    ['北约同意。乌克兰不加入！“为什么？”他问。', 4],
    ['هل توافق؟ نعم. لا تنشر قوات.', 3],
    ['Согласно ст. 5 договора Россия уходит. В 2025 г. Украина получит 5 млн. долларов.', 2],
    ['A package:\n- a fund;\n- repair of areas\ndestroyed by war.\n\nMore', 4],
    ['The Parties shall: (a) stop; (b) report; and (c) pay 600,000. Wait?! Really... yes.', 5],
    ['3. The list starts. Limited to 600,000. It ends in 2025. New.', 4],
  ])('%s', (text, count) => expect(sentences(text), sentences(text).join(' ‖ ')).toHaveLength(count))

  test('known to fail: an abbreviation that ends a sentence before a name', () => {
    expect(sentences('He spoke of Art. Russia left.')).toHaveLength(2)
    expect(sentences('They met at 5 p.m. Russia left.')).not.toHaveLength(2)
  })
})
