import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { changing, emptyMap, type LayeredMap } from '../../src/record/layered-map.ts'
import { runs } from '../campaign.ts'

type Step = { readonly kind: 'put' | 'remove'; readonly key: number; readonly value: number }
const step: fc.Arbitrary<Step> = fc.record({
  kind: fc.constantFrom('put', 'put', 'put', 'remove'),
  key: fc.nat(40),
  value: fc.nat(),
})
const batches = fc.array(fc.array(step, { maxLength: 12 }), { maxLength: 60 })

const changed = (map: LayeredMap<number, number>, steps: readonly Step[]): LayeredMap<number, number> => {
  const changes = changing(map)
  for (const { kind, key, value } of steps) kind === 'put' ? changes.put(key, value) : changes.remove(key)
  return changes.done()
}

const afterAll = (map: Map<number, number>, steps: readonly Step[]): Map<number, number> => {
  for (const { kind, key, value } of steps) kind === 'put' ? map.set(key, value) : map.delete(key)
  return map
}

describe('a layered map', () => {
  test('holds what a Map holds after the same changes, in the same order, at every step, and never changes', () => {
    fc.assert(
      fc.property(batches, steps => {
        const versions = [emptyMap<number, number>()]
        for (const batch of steps) versions.push(changed(versions.at(-1) ?? emptyMap(), batch))
        const plain = new Map<number, number>()
        const wanted = [[] as [number, number][], ...steps.map(batch => [...afterAll(plain, batch)])]
        return versions.every((version, i) => {
          const list = wanted[i] ?? []
          const found = new Map(list)
          return (
            version.size === list.length &&
            Array.from({ length: 41 }, (_, key) => key).every(
              key => version.get(key) === found.get(key) && version.has(key) === found.has(key),
            ) &&
            JSON.stringify([...version]) === JSON.stringify(list) &&
            JSON.stringify([...version.keys()]) === JSON.stringify([...found.keys()]) &&
            JSON.stringify([...version.values()]) === JSON.stringify([...found.values()])
          )
        })
      }),
      { numRuns: runs(200) },
    )
  })

  test('is its own copy where nothing changed', () => {
    const map = changed(emptyMap(), [{ kind: 'put', key: 1, value: 2 }])
    expect(changed(map, [])).toBe(map)
    expect(changed(map, [{ kind: 'remove', key: 7, value: 0 }])).toBe(map)
  })

  test('tells every entry to a visitor', () => {
    const seen: unknown[] = []
    changed(emptyMap(), [{ kind: 'put', key: 1, value: 2 }]).forEach((value, key) => {
      seen.push([key, value])
    })
    expect(seen).toEqual([[1, 2]])
  })
})
