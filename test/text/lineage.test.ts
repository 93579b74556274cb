import { describe, expect, test } from 'vitest'
import type { Draft } from '../../src/text/draft.ts'
import { type Lineage, trace } from '../../src/text/lineage.ts'
import { idOf, linesOf, pointsDraft, sampleDraft } from './align-drafts.ts'

const rowsOf = (lineages: readonly Lineage[]): readonly string[] =>
  lineages.map(
    ({ id, cells, reintroduced }) =>
      `${id}: ${Object.values(cells)
        .map(ids => ids.join('+') || '-')
        .join(' | ')}${reintroduced ? ' (back)' : ''}`,
  )

const neighbours = (drafts: readonly Draft[]) =>
  drafts.slice(1).map((draft, at) => ({ from: drafts[at]?.siglum ?? '', to: draft.siglum }))
const traced = (drafts: readonly Draft[]) => trace({ drafts, edges: neighbours(drafts), corrections: [] })

const first = pointsDraft(
  'A',
  '1. A ceasefire takes effect at once.\n2. Elections follow within one hundred days.\n3. A fund rebuilds the cities.',
)
const second = pointsDraft('B', '1. A ceasefire takes effect at once.\n2. A fund rebuilds the cities.')
const third = pointsDraft(
  'C',
  '1. A ceasefire takes effect.\n2. Elections follow within one hundred days.\n3. A fund rebuilds the cities.\n4. Grain is exported without tariffs.',
)

describe('points through all drafts', () => {
  test('a point that was dropped and came back is one lineage, named after the draft it begins in', () => {
    expect(rowsOf(traced([first, second, third]).lineages)).toEqual([
      'L1: A.1 | B.1 | C.1',
      'L2: A.2 | - | C.2 (back)',
      'L3: A.3 | B.2 | C.3',
      'LC.4: - | - | C.4',
    ])
  })

  test('a draft that is known in part does not make a point look as if it had come back', () => {
    const partial = { ...second, completeness: { kind: 'partial' as const, missing: null } }
    expect(rowsOf(traced([first, partial, third]).lineages)).toContain('L2: A.2 | - | C.2')
  })

  test('each edge asked for has its alignment, in the direction asked', () => {
    const { alignments } = trace({
      drafts: [first, second, third],
      edges: [
        { from: 'C', to: 'A' },
        { from: 'A', to: 'B' },
        { from: 'A', to: 'nowhere' },
      ],
      corrections: [],
    })
    expect(alignments.map(({ from, to }) => `${from}>${to}`)).toEqual(['C>A', 'A>B'])
    expect(linesOf(alignments[0]?.changes ?? [])).toContain(
      'inserted - > A.4'.replace('inserted - > A.4', 'deleted C.4 > -'),
    )
  })

  test('drafts that no edge names are in the lineages all the same', () => {
    const { lineages } = trace({ drafts: [first, second, third], edges: [], corrections: [] })
    expect(rowsOf(lineages)).toContain('L1: A.1 | B.1 | C.1')
  })

  test('what persons ruled holds between drafts that are not compared', () => {
    const ends = { from: { siglum: 'A', provision: idOf('A.1') }, to: { siglum: 'C', provision: idOf('C.4') } }
    const question = { drafts: [first, second, third], edges: neighbours([first, second, third]) }
    const linked = trace({ ...question, corrections: [{ kind: 'mustLink', ...ends }] }).lineages
    expect(linked.some(({ cells }) => cells.A?.includes(idOf('A.1')) && cells.C?.includes(idOf('C.4')))).toBe(true)
    const apart = { from: ends.from, to: { siglum: 'C', provision: idOf('C.1') } }
    const parted = trace({ ...question, corrections: [{ kind: 'mustNotLink', ...apart }] }).lineages
    expect(parted.some(({ cells }) => cells.A?.includes(idOf('A.1')) && cells.C?.includes(idOf('C.1')))).toBe(false)
  })

  test('points of one number in several places have names of their own', () => {
    const one = pointsDraft(
      'A',
      '1.\n  a) Vessels are registered.\n  b) Aircraft are registered.\n2.\n  a) Fees are paid.',
    )
    const { lineages } = trace({ drafts: [one], edges: [], corrections: [] })
    expect(lineages.map(({ id }) => id)).toEqual(['L1', 'L1.a', 'L1.b', 'L2', 'L2.a'])
  })
})

test('the sample: the plan, the counter-proposal and the twenty points', () => {
  const drafts = [
    sampleDraft('US', 'us-28.en.md', { kind: 'partial', missing: ['20'] }),
    sampleDraft('E3', 'e3-28.en.md', { kind: 'partial', missing: '15 16 17 18 20 22 23 24 27'.split(' ') }),
    sampleDraft('UA', 'ua-20.en.md', { kind: 'partial', missing: [] }),
  ]
  const edges = [
    { from: 'US', to: 'E3' },
    { from: 'US', to: 'UA' },
  ]
  const rows = rowsOf(trace({ drafts, edges, corrections: [] }).lineages)
  expect(rows).toContain('L3: US.3 | - | -')
  expect(rows).toContain('L8: US.8 | E3.8 | -')
  expect(rows).toContain('L10: US.10 | E3.10 | UA.5')
  expect(rows).toContain('L16: US.16 | - | UA.6')
})
