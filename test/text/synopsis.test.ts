import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Draft, Provision } from '../../src/text/draft.ts'
import { toProvisionId } from '../../src/text/draft.ts'
import type { Lineage, LineageId } from '../../src/text/lineage.ts'
import { insertIntoOrder, mergeOrders, synopsis } from '../../src/text/synopsis.ts'

const isSubsequence = (part: readonly number[], whole: readonly number[]): boolean => {
  let at = 0
  for (const one of whole) if (one === part[at]) at++
  return at === part.length
}

const count = fc.integer({ min: 1, max: 30 })

/** Several orders, each a choice of the numbers 0 … count-1 in any order. */
const orders = count.chain(size =>
  fc.tuple(
    fc.constant(size),
    fc.array(fc.shuffledSubarray(Array.from({ length: size }, (_, i) => i)), { maxLength: 5 }),
  ),
)

/** Several orders that one order of all agrees with. */
const agreeing = count.chain(size =>
  fc.tuple(fc.constant(size), fc.array(fc.subarray(Array.from({ length: size }, (_, i) => i)), { maxLength: 5 })),
)

describe('merging orders', () => {
  test('every number stands in the merged order once', () => {
    fc.assert(
      fc.property(orders, ([size, given]) => {
        const merged = mergeOrders(given, size)
        return merged.length === size && new Set(merged).size === size
      }),
    )
  })

  test('orders that agree with each other are all kept', () => {
    fc.assert(
      fc.property(agreeing, ([size, given]) => {
        const merged = mergeOrders(given, size)
        return given.every(order => isSubsequence(order, merged))
      }),
    )
  })

  test('a run of one order is finished before another is begun', () => {
    expect(
      mergeOrders(
        [
          [0, 1, 2, 5],
          [0, 3, 4, 5],
        ],
        6,
      ),
    ).toEqual([0, 1, 2, 3, 4, 5])
  })

  test('a contradiction is decided by the mean place, and nothing is lost', () => {
    expect(
      mergeOrders(
        [
          [0, 1, 2],
          [1, 2, 0],
        ],
        3,
      ),
    ).toEqual([1, 2, 0])
  })
})

describe('inserting into a leading order', () => {
  test('the leading order stays whole and nothing is lost', () => {
    fc.assert(
      fc.property(orders, ([size, [leading = [], ...others]]) => {
        const merged = insertIntoOrder(leading, others, size)
        const named = new Set([...leading, ...others.flat()])
        return isSubsequence(leading, merged) && merged.length === named.size
      }),
    )
  })

  test('what the leading order lacks stands behind its forerunner', () => {
    expect(insertIntoOrder([0, 1, 2], [[0, 3, 4, 2]], 5)).toEqual([0, 3, 4, 1, 2])
  })

  test('what comes first in its own order stands before its follower, what shares nothing at the end', () => {
    expect(insertIntoOrder([0, 1], [[2, 1]], 3)).toEqual([0, 2, 1])
    expect(insertIntoOrder([0, 1], [[2, 3]], 4)).toEqual([0, 1, 2, 3])
  })
})

const provision = (raw: string): Provision => {
  const id = toProvisionId(raw)
  if (id === null) throw new Error('no id')
  return { id, kind: 'point', marking: raw, heading: null, text: raw, depth: 1, wording: 'original', span: null }
}

const draftOf = (siglum: string, markings: readonly string[]): Draft => ({
  siglum,
  title: null,
  language: null,
  date: null,
  party: null,
  note: null,
  completeness: { kind: 'complete' },
  provisions: markings.map(marking => provision(`${siglum}.${marking}`)),
})

/** Drafts that hold some of the points p0 … p(n-1) in some order, and one lineage a point. */
const corpus = orders.map(([size, given]) => {
  const drafts = given.map((order, i) => draftOf(`D${i}`, order.map(String)))
  const lineages = Array.from(
    { length: size },
    (_, point): Lineage => ({
      id: `L${point}` as LineageId,
      cells: Object.fromEntries(
        drafts.map(draft => [
          draft.siglum,
          draft.provisions.filter(p => p.id === `${draft.siglum}.${point}`).map(p => p.id),
        ]),
      ),
      reintroduced: false,
    }),
  ).filter(lineage => Object.values(lineage.cells).some(cell => cell.length > 0))
  return { drafts, lineages }
})

describe('a synopsis', () => {
  test('has every lineage in one row and every provision in one cell of its draft', () => {
    fc.assert(
      fc.property(corpus, fc.boolean(), ({ drafts, lineages }, hasBase) => {
        const table = synopsis(drafts, lineages, hasBase ? (drafts[0]?.siglum ?? null) : null)
        const rowsOnce = new Set(table.rows.map(row => row.lineage)).size === lineages.length
        const cellsWhole = drafts.every((draft, column) => {
          const ids = table.rows.flatMap(row => row.cells[column] ?? []).map(p => p.id)
          return ids.length === draft.provisions.length && new Set(ids).size === ids.length
        })
        return rowsOnce && table.rows.length === lineages.length && cellsWhole
      }),
    )
  })

  test('follows the order of its base', () => {
    fc.assert(
      fc.property(corpus, ({ drafts, lineages }) => {
        const base = drafts.at(-1)
        if (base === undefined) return true
        const table = synopsis(drafts, lineages, base.siglum)
        const ids = table.rows.flatMap(row => row.cells[drafts.length - 1] ?? []).map(p => p.id)
        return table.base === base.siglum && ids.every((id, i) => id === base.provisions[i]?.id)
      }),
    )
  })

  test('a base that names no draft counts as none', () => {
    expect(synopsis([draftOf('A', ['1'])], [], 'X').base).toBeNull()
  })

  test('the parts of a split stand in the order of their draft', () => {
    const drafts = [draftOf('A', ['1']), draftOf('B', ['1', '2'])]
    const cells = {
      A: drafts[0]?.provisions.map(p => p.id) ?? [],
      B: drafts[1]?.provisions.map(p => p.id).reverse() ?? [],
    }
    const table = synopsis(drafts, [{ id: 'L1' as LineageId, cells, reintroduced: false }], 'A')
    expect(table.rows[0]?.cells[1]?.map(p => p.id)).toEqual(['B.1', 'B.2'])
  })
})
