import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { keepWithin } from '../../src/server/least-recent.ts'

const MOST = 100

type Step = { readonly kind: 'keep' | 'find'; readonly key: string; readonly weight: number }

const steps: fc.Arbitrary<readonly Step[]> = fc.array(
  fc.record({
    kind: fc.constantFrom('keep' as const, 'find' as const),
    key: fc.constantFrom(...'abcdefgh'),
    weight: fc.integer({ min: 0, max: 40 }),
  }),
  { maxLength: 60 },
)

/** What should be kept, worked out the slow way: a list with the oldest first. */
const model = (all: readonly Step[]): ReadonlyMap<string, number> => {
  let kept: readonly (readonly [string, number])[] = []
  for (const { kind, key, weight } of all) {
    const old = kept.find(([name]) => name === key)
    const others = kept.filter(([name]) => name !== key)
    if (kind === 'find') kept = old === undefined ? others : [...others, old]
    else kept = weight > MOST / 4 ? others : [...others, [key, weight]]
    while (kept.reduce((sum, [, one]) => sum + one, 0) > MOST) kept = kept.slice(1)
  }
  return new Map(kept)
}

describe('what is kept', () => {
  test('is what was asked for last, within the sum of weights, and nothing that alone would drive out the rest', () => {
    fc.assert(
      fc.property(steps, all => {
        const kept = keepWithin<number>(MOST, weight => weight)
        for (const { kind, key, weight } of all) {
          if (kind === 'keep') kept.keep(key, weight)
          else kept.find(key)
        }
        const expected = model(all)
        for (const key of 'abcdefgh') expect(kept.find(key)).toBe(expected.get(key))
      }),
    )
  })
})
