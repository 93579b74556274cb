import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findNearCopies } from '../../../src/reading/copies/copies.ts'
import { runs } from '../../campaign.ts'
import { effort } from '../../effort.ts'

const agency = [
  'The foreign ministers of Lakeland and Hillmark met on Tuesday in the port town of Selm to speak about the crossing of the river.',
  'Minister Arlen Voss said after four hours of talks that both sides had agreed on a list of open questions, which experts would go through in May.',
  'Hillmark asks for a guarantee that its barges may pass the lock at any hour, while Lakeland wants a share of the fees.',
  'A first round in Brenn had ended in March without a result because the delegation from Hillmark left early.',
  'Neither ministry would say when the next meeting takes place.',
].join('\n')

const trimmedCopy = [
  'River talks bring a list of questions',
  'The foreign ministers of Lakeland and Hillmark met on Tuesday in the port town of Selm to speak about the crossing of the river.',
  'Minister Arlen Voss said after four hours of talks that both sides had agreed on a list of open questions, which experts would go through in May.',
].join('\n')

const lengthened = `Voss meets his colleague: what now?\n${agency}\nOur correspondent adds that fishermen at the quay had waited for hours to hand over a letter, and that the mayor of Selm served them tea while the doors stayed shut.`

const independent = [
  'Four hours, one list: the river quarrel between Hillmark and Lakeland goes on.',
  'In Selm the two ministers could agree only on what they do not agree on. Arlen Voss spoke of a list of open questions.',
  'At stake are the opening hours of a lock and the money that barges pay there; experts are to take up the matter next month.',
].join('\n')

describe('near copies', () => {
  test.each([
    ['a whole copy', agency, agency, 1],
    ['a copy with other marks and capitals', agency, agency.toUpperCase().replace(/[.,]/g, ' '), 1],
    ['a copy cut by half under another headline', agency, trimmedCopy, 0.85],
    ['a copy with a headline and a paragraph of its own', agency, lengthened, 0.99],
  ])('%s', (_, one, other, least) => {
    const [copy] = findNearCopies([one, other])
    expect(copy).toMatchObject({ one: 0, other: 1 })
    expect(copy?.containment).toBeGreaterThanOrEqual(least)
    expect(copy?.resemblance).toBeLessThanOrEqual(copy?.containment ?? 0)
  })

  test('an independent report of the same meeting is no copy, nor is a translation', () => {
    const translated =
      'Die Außenminister von Lakeland und Hillmark trafen sich am Dienstag in der Hafenstadt Selm, um über die Flussquerung zu sprechen.'
    expect(findNearCopies([agency, independent, translated, '', 'Selm'])).toEqual([])
  })

  test('pairs are found among many texts, and each once', () => {
    const others = Array.from(
      { length: 400 },
      (_, i) =>
        `${independent
          .split(' ')
          .map((word, at) => ((at * 7 + i) % 3 === 0 ? `${word}${i}` : word))
          .join(' ')}`,
    )
    const found = findNearCopies([agency, ...others, lengthened]).filter(({ one }) => one === 0)
    expect(found).toHaveLength(1)
    expect(found[0]).toMatchObject({ other: 401 })
  })

  test('two thousand texts are compared soon', async () => {
    const texts = Array.from({ length: 2000 }, (_, i) =>
      Array.from({ length: 400 }, (_w, at) => `w${(at * (i + 1)) % 997}x${i % 500}`).join(' '),
    )
    expect(await effort(() => findNearCopies(texts))).toBeLessThan(2000)
  })

  test('shares lie between 0 and 1, whatever the texts', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ maxLength: 200 }), { maxLength: 6 }), texts => {
        for (const { one, other, resemblance, containment } of findNearCopies([...texts, ...texts])) {
          expect(one).toBeLessThan(other)
          expect(resemblance).toBeGreaterThan(0)
          expect(containment).toBeLessThanOrEqual(1)
        }
      }),
      { numRuns: runs(50) },
    )
  })
})
