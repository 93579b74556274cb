import { expect, test } from 'vitest'
import { fold, NOW, type RecordState } from '../../src/record/state.ts'
import { take } from '../../src/record/take.ts'
import { effort } from '../effort.ts'
import { putting } from './random.ts'
import { AT, provision, SMALL, stateOf } from './small.ts'

const appendTo = (state: RecordState, count: number): RecordState => {
  let last = state
  for (let i = 0; i < count; i++) {
    const taken = take(last, [putting(provision('b', String(1000 + i)))], AT)
    if (!taken.ok) throw new Error(JSON.stringify(taken.refusal))
    last = taken.value.state
  }
  return last
}

// In a copy of all things a small append to 50,000 costs some 30 ms, and 500 of them 15 s.
test('what an append costs does not grow with the record', async () => {
  const many = Array.from({ length: 50_000 }, (_, i) => putting(provision('a', String(1000 + i))))
  const taken = take(stateOf(...SMALL), many, AT)
  if (!taken.ok) throw new Error(JSON.stringify(taken.refusal.slice(0, 3)))
  expect(await effort(() => appendTo(taken.value.state, 500))).toBeLessThan(2_000)
  expect(await effort(() => fold(taken.value.entries, NOW))).toBeLessThan(2_000)
  expect(appendTo(taken.value.state, 20).things.provision.size).toBe(50_000 + 4 + 20)
})
