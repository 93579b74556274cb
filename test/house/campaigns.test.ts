import { expect, test } from 'vitest'
import { sourcesUnder } from './sources.ts'

test('every property runs more often in the long campaigns: its number of runs goes through runs()', () => {
  const numbers = sourcesUnder('test').flatMap(({ path, text }) =>
    [...text.matchAll(/\bnumRuns: ([^\s,}]+)/g)].map(match => ({ path, runs: match[1] ?? '' })),
  )
  expect(numbers.length).toBeGreaterThan(10)
  expect(numbers.filter(({ runs }) => !runs.startsWith('runs('))).toEqual([])
})
