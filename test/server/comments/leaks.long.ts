import { expect, test } from 'vitest'
import { leakIn, playHistory } from './history.ts'

test('in 100,000 public answers after random histories stands no address, and nothing made from one', async () => {
  let [leaks, looked] = [0, 0]
  for (let seed = 1; looked < 100_000; seed++)
    looked += await playHistory(seed, 4_000, text => {
      if (leakIn(text) !== null) leaks++
    })
  expect(leaks).toBe(0)
})
