import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Area } from '../../bench/area.ts'
import { renderBenchmarks, renderPart } from '../../bench/benchmarks.ts'
import { findMedian, renderDuration, renderTable } from '../../bench/figures.ts'
import { makeLaw } from '../../bench/law.ts'
import { runs } from '../campaign.ts'

const area = (name: string): Area => ({ name, title: `About ${name}`, measure: async () => [] })
const areas = [area('compare'), area('read')]
const part = (name: string, figure: string) => renderPart(area(name), [{ heading: 'Speed', body: figure }], 'on a day')

describe('BENCHMARKS.md', () => {
  const both = renderBenchmarks(areas, new Map(areas.map(({ name }) => [name, part(name, `${name} 1 ms`)])), '')

  test('holds every area in its order', () => {
    expect(both).toMatch(/## About compare.*compare 1 ms.*## About read.*read 1 ms/s)
  })

  test('keeps the parts that were not measured anew', () => {
    const again = renderBenchmarks(areas, new Map([['read', part('read', 'read 2 ms')]]), both)
    expect(again).toBe(both.replace('read 1 ms', 'read 2 ms'))
  })

  test('measuring nothing changes nothing', () => expect(renderBenchmarks(areas, new Map(), both)).toBe(both))
})

describe('figures', () => {
  test('the median is one of the values, with half of them on each side', () => {
    fc.assert(
      fc.property(fc.array(fc.integer(), { minLength: 1 }), values => {
        const median = findMedian(values)
        if (median === null) return false
        const below = values.filter(value => value < median).length
        const above = values.filter(value => value > median).length
        return values.includes(median) && below * 2 <= values.length && above * 2 <= values.length
      }),
    )
    expect(findMedian([])).toBe(null)
  })

  test('durations are short to read', () => {
    expect([0.4213, 9.99, 37.4, 1404, 12_345].map(renderDuration)).toEqual([
      '0.42 ms',
      '9.99 ms',
      '37 ms',
      '1.40 s',
      '12.3 s',
    ])
  })

  test('a table has a rule below its head', () => {
    expect(
      renderTable([
        ['a', 'b'],
        ['1', '2'],
      ]),
    ).toBe('| a | b |\n| --- | ---: |\n| 1 | 2 |')
  })
})

describe('made laws', () => {
  test('the same seed gives the same pair, of about the size asked for, revised but not rewritten', () => {
    const property = fc.property(
      fc.integer({ min: 1, max: 2 ** 31 }),
      fc.integer({ min: 2000, max: 5000 }),
      (seed, size) => {
        const law = makeLaw(size, seed)
        const again = makeLaw(size, seed)
        const words = law.before.split(/\s+/).length
        const old = new Set(law.before.split('\n\n'))
        const kept = law.after.split('\n\n').filter(block => old.has(block)).length
        const isSame = law.before === again.before && law.after === again.after && law.before !== law.after
        // The revision of a short law may do no more than move or add: that it differs is asked above.
        return isSame && words > size && words < size * 1.2 + 500 && kept > 0.2 * old.size && kept <= old.size
      },
    )
    fc.assert(property, { numRuns: runs(20) })
  })
})
