import { expect, test } from 'vitest'
import { findAbsence, isUnreported } from '../../src/web/pages/absence.ts'
import { sampleComparison } from './sample.ts'

const comparison = sampleComparison(3)
const [first, second, third] = comparison.drafts
const absence = findAbsence(comparison)

test('absent is told from not reported: by the comparison, or where none looked by what is known of the draft', () => {
  if (first === undefined || second === undefined || third === undefined) throw new Error('three drafts')
  const amnesty = first.provisions.filter(({ marking }) => marking === '6')
  const words = third.provisions.slice(0, 1)
  // The second draft is known in part: the amnesty may stand in its point 7.
  expect(isUnreported(absence, comparison.drafts, [amnesty, [], []], second)).toBe(true)
  // The third is known as a whole and was compared with the first.
  expect(isUnreported(absence, comparison.drafts, [amnesty, [], []], third)).toBe(false)
  // Nobody compared the second with the third, and the second is known in part only.
  expect(isUnreported(absence, comparison.drafts, [[], [], words], second)).toBe(true)
  expect(isUnreported(absence, comparison.drafts, [[], [], words], first)).toBe(false)
})
