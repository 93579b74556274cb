import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Alignment, align, type Change } from '../../src/text/align.ts'
import type { Draft, ProvisionId } from '../../src/text/draft.ts'
import { trace } from '../../src/text/lineage.ts'
import { runs } from '../campaign.ts'
import { effort } from '../effort.ts'
import { anyDraft, anyRevision, draftOf } from './align-drafts.ts'

const anyPair = fc.oneof(fc.tuple(anyDraft('A'), anyDraft('B')), anyRevision('A', 'B'))

const TURNED: Readonly<Record<Change['kind'], Change['kind']>> = {
  kept: 'kept',
  amended: 'amended',
  split: 'merged',
  merged: 'split',
  inserted: 'deleted',
  deleted: 'inserted',
}

const turned = ({ changes }: Alignment): ReadonlySet<string> =>
  new Set(
    changes.map(change =>
      JSON.stringify({ ...change, kind: TURNED[change.kind], before: change.after, after: change.before }),
    ),
  )

const asWritten = ({ changes }: Alignment): ReadonlySet<string> =>
  new Set(changes.map(change => JSON.stringify(change)))

const sorted = (ids: readonly ProvisionId[]): readonly ProvisionId[] => [...ids].sort()
const idsOf = (draft: Draft): readonly ProvisionId[] => sorted(draft.provisions.map(({ id }) => id))
const same = (one: readonly string[], other: readonly string[]): boolean => one.join('\n') === other.join('\n')

const holds = (law: fc.IProperty<readonly unknown[]> | fc.IRawProperty<unknown, false>): void =>
  fc.assert(law as fc.IRawProperty<unknown, false>, { numRuns: runs(150) })

describe('laws of an alignment', () => {
  test('every provision of both drafts stands in exactly one change', () => {
    holds(
      fc.property(anyPair, ([one, other]) => {
        const { changes } = align(one, other, [])
        return (
          same(sorted(changes.flatMap(({ before }) => before)), idsOf(one)) &&
          same(sorted(changes.flatMap(({ after }) => after)), idsOf(other))
        )
      }),
    )
  })

  test('a draft against itself is all kept, point by point', () => {
    holds(
      fc.property(anyDraft('A'), draft =>
        align(draft, draft, []).changes.every(
          ({ kind, before, after, moved, similarity }) =>
            kind === 'kept' && same(before, after) && !moved && similarity === 1,
        ),
      ),
    )
  })

  test('the turned question has the answer turned round', () => {
    holds(
      fc.property(anyPair, ([one, other]) => {
        const there = asWritten(align(one, other, []))
        const back = turned(align(other, one, []))
        return there.size === back.size && [...there].every(change => back.has(change))
      }),
    )
  })

  test('kinds, flags and similarity agree with each other', () => {
    const isSound = ({ kind, before, after, moved, renumbered, unreported, similarity }: Change): boolean => {
      const gone = kind === 'deleted' || kind === 'inserted'
      if (similarity < 0 || similarity > 1 || (similarity === 1) !== (kind === 'kept')) return false
      if (gone) return !moved && !renumbered && similarity === 0 && before.length + after.length === 1
      if (unreported) return false
      if (kind === 'kept' || kind === 'amended') return before.length === 1 && after.length === 1
      return kind === 'split' ? after.length >= before.length : before.length >= after.length
    }
    holds(fc.property(anyPair, ([one, other]) => align(one, other, []).changes.every(isSound)))
  })

  test('nothing is unreported between complete drafts', () => {
    const complete = (draft: Draft): Draft => ({ ...draft, completeness: { kind: 'complete' } })
    holds(
      fc.property(anyPair, ([one, other]) =>
        align(complete(one), complete(other), []).changes.every(({ unreported }) => !unreported),
      ),
    )
  })

  test('what persons ruled holds', () => {
    const ruling = fc.record({
      kind: fc.constantFrom('mustLink' as const, 'mustNotLink' as const),
      i: fc.nat(9),
      j: fc.nat(9),
    })
    holds(
      fc.property(anyRevision('A', 'B'), ruling, ([one, other], { kind, i, j }) => {
        const [from, to] = [one.provisions[i], other.provisions[j]]
        if (!from || !to) return true
        const correction = { kind, from: { siglum: 'A', provision: from.id }, to: { siglum: 'B', provision: to.id } }
        const { changes } = align(one, other, [correction])
        return (
          changes.some(({ before, after }) => before.includes(from.id) && after.includes(to.id)) ===
          (kind === 'mustLink')
        )
      }),
    )
  })
})

describe('laws of lineages', () => {
  const anyThree = fc.tuple(anyRevision('A', 'B'), anyDraft('C')).map(([[one, other], third]) => [one, other, third])
  const consecutive = (drafts: readonly Draft[]) =>
    drafts.slice(1).map((draft, at) => ({ from: drafts[at]?.siglum ?? '', to: draft.siglum }))

  test('every provision of every draft stands in exactly one lineage, in a cell of its draft, and ids differ', () => {
    holds(
      fc.property(anyThree, drafts => {
        const { lineages } = trace({ drafts, edges: consecutive(drafts), corrections: [] })
        const cells = (draft: Draft) => sorted(lineages.flatMap(({ cells }) => cells[draft.siglum] ?? []))
        return (
          drafts.every(draft => same(cells(draft), idsOf(draft))) &&
          new Set(lineages.map(({ id }) => id)).size === lineages.length
        )
      }),
    )
  })

  test('what stands in one change stands in one lineage', () => {
    holds(
      fc.property(anyThree, drafts => {
        const { alignments, lineages } = trace({ drafts, edges: consecutive(drafts), corrections: [] })
        const lineageOf = new Map(
          lineages.flatMap(({ id, cells }) =>
            Object.entries(cells).flatMap(([siglum, ids]) =>
              ids.map(provision => [`${siglum} ${provision}`, id] as const),
            ),
          ),
        )
        return alignments.every(({ from, to, changes }) =>
          changes.every(({ before, after }) => {
            const found = [
              ...before.map(id => lineageOf.get(`${from} ${id}`)),
              ...after.map(id => lineageOf.get(`${to} ${id}`)),
            ]
            return new Set(found).size === 1
          }),
        )
      }),
    )
  })

  test('a lineage of two drafts is a change of their alignment', () => {
    holds(
      fc.property(anyPair, ([one, other]) => {
        const { alignments, lineages } = trace({
          drafts: [one, other],
          edges: [{ from: 'A', to: 'B' }],
          corrections: [],
        })
        const groups = (alignments[0]?.changes ?? []).map(({ before, after }) => `${sorted(before)} ${sorted(after)}`)
        return same(
          [...groups].sort(),
          lineages.map(({ cells }) => `${sorted(cells.A ?? [])} ${sorted(cells.B ?? [])}`).sort(),
        )
      }),
    )
  })

  test('the same question has the same answer', () => {
    holds(
      fc.property(anyThree, drafts => {
        const question = { drafts, edges: consecutive(drafts), corrections: [] }
        const [once, again] = [trace(question), trace(structuredClone(question))]
        return JSON.stringify(once) === JSON.stringify(again)
      }),
    )
  })
})

describe('no draft takes forever', () => {
  const MOST = 20_000
  const many = (siglum: string, count: number, text: (at: number) => string): Draft =>
    draftOf(
      siglum,
      Array.from({ length: count }, (_, at) => ({ text: text(at), marking: `${at + 1}` })),
    )

  test('20,000 points of one word, all equal, and one of them less', async () => {
    const spent = await effort(() => {
      const { changes } = align(
        many('A', 20_000, () => 'yes'),
        many('B', 19_999, () => 'yes'),
        [],
      )
      expect(changes.filter(({ kind }) => kind === 'kept')).toHaveLength(19_999)
    })
    expect(spent).toBeLessThan(MOST)
  })

  test('a thousand provisions that all share all their words', async () => {
    const words = Array.from({ length: 200 }, (_, at) => `word${at}`)
    const turn = (by: number) => [...words.slice(by % 200), ...words.slice(0, by % 200)].join(' ')
    const spent = await effort(() =>
      align(
        many('A', 1000, turn),
        many('B', 1000, at => turn(at * 3)),
        [],
      ),
    )
    expect(spent).toBeLessThan(MOST)
  })

  test('one paragraph of 50,000 words against two thousand points of it', async () => {
    const words = Array.from({ length: 50_000 }, (_, at) => `w${(at * 7919) % 9973}`)
    const [one, other] = [
      many('A', 1, () => words.join(' ')),
      many('B', 2000, at => words.slice(at * 25, at * 25 + 25).join(' ')),
    ]
    expect(await effort(() => align(one, other, []))).toBeLessThan(MOST)
  })
})
