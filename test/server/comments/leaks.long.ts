import { expect, test } from 'vitest'
import { findLeaks } from './leaks.ts'

test('in 100,000 public answers after random histories stands no address, and nothing made from one', async () => {
  const { answers, found, pictures } = await findLeaks(1, 100_000)
  console.log(`${answers} answers, ${found.length} findings, ${pictures} pictures`)
  expect(found).toEqual([])
  // One in 16,777,216 is met by chance by each of a dozen digests.
  expect(pictures).toBeLessThanOrEqual(1)
  expect(answers).toBeGreaterThanOrEqual(100_000)
})
