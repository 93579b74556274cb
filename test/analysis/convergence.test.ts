import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Asked } from '../../src/analysis/asked.ts'
import { type Convergence, showConvergence } from '../../src/analysis/convergence.ts'
import { lineagesOf } from '../../src/record/lineages.ts'
import { findThing, fold, NOW, type RecordState } from '../../src/record/state.ts'
import { runs } from '../campaign.ts'
import { entriesOf, readExample } from '../samples/load.ts'
import { anyDay, anyDrafts } from './overview-random.ts'
import { ANY_DAY, draft, recordOf, type Written } from './record.ts'

const convergenceOf = (state: RecordState, asked: Asked = ANY_DAY): readonly Convergence[] =>
  lineagesOf(state).map(lineage => showConvergence(state, asked, lineage))

const stepsIn = (all: readonly Convergence[]) => all.flatMap(({ series }) => series.flatMap(({ steps }) => steps))

describe('how near the words of a point are', () => {
  test('every measure is a share of two drafts that there are by the asked day, with its shifts', () => {
    fc.assert(
      fc.property(anyDrafts, anyDay, (state, on) =>
        stepsIn(convergenceOf(state, { on, today: on ?? '2030-12-01' })).every(
          ({ share, drafts, compared, on: day }) =>
            share >= 0 &&
            share <= 1 &&
            compared.kept <= compared.words &&
            (on === null || day <= on) &&
            drafts.every(id => findThing(state, 'draft', id) !== null),
        ),
      ),
      { numRuns: runs(60) },
    )
  })

  test('texts of two languages are never measured, and the same text is wholly near', () => {
    fc.assert(
      fc.property(anyDrafts, state =>
        stepsIn(convergenceOf(state)).every(({ drafts, share, compared }) => {
          const [one, other] = drafts.map(id => findThing(state, 'draft', id)?.language.split('-')[0])
          return one === other && (share < 1 || compared.kept === compared.words)
        }),
      ),
      { numRuns: runs(40) },
    )
  })

  const provision = (of: string, text: string): Written[number] => [
    'provision',
    { id: `${of}.1`, draft: of, order: 1, marking: '1.', text },
  ]
  const BANNED = 'North shall station no guards at the mill of the ford.'
  const NARROWED = 'North shall station no guards at the mill of the ford in peacetime.'
  const graph = (last: string): RecordState =>
    recordOf([
      draft('a', '2030-01-01'),
      draft('b', '2030-01-02', { relations: [{ kind: 'counters', draft: 'a' }] }),
      draft('c', '2030-01-03', { relations: [{ kind: 'derives-from', draft: 'a' }] }),
      draft('alone', '2030-01-04'),
      provision('a', BANNED),
      provision('b', 'North may station guards in peacetime at the mill of the ford.'),
      provision('c', last),
      provision('alone', BANNED),
      ['lineage', { id: 'mill', title: { en: 'Mill' }, provisions: ['a.1', 'b.1', 'c.1', 'alone.1'] }],
    ])
  const between = (state: RecordState) =>
    convergenceOf(state)[0]?.series.filter(series => series.between === 'branches') ?? []

  test('the newest texts of branches that answer each other are measured each time that one changes', () => {
    const series = between(graph('North may station guards in peacetime at the mill of the ford.'))
    expect(series.map(({ branches }) => branches)).toEqual([['a', 'b']])
    expect(series[0]?.steps.map(({ drafts }) => drafts)).toEqual([
      ['a', 'b'],
      ['b', 'c'],
    ])
    expect(series[0]?.steps.at(-1)?.share).toBe(1)
    expect(series[0]?.trend).toBe('nearer')
  })

  test('one measure is no trend', () => {
    const { series } = convergenceOf(graph(NARROWED))[0] ?? { series: [] }
    expect(series.find(one => one.between === 'drafts')).toMatchObject({
      branches: ['a'],
      steps: [{ drafts: ['a', 'c'] }],
      trend: 'too-few',
    })
  })

  test('where nothing can be read from the words, there is no trend', () => {
    const state = recordOf([
      ...['a', 'b', 'c'].flatMap(
        (id, i): Written => [
          draft(id, `2030-01-0${i + 1}`, {
            language: 'pl',
            relations: i === 0 ? [] : [{ kind: 'derives-from', draft: ['a', 'b'][i - 1] }],
          }),
          provision(id, i === 0 ? 'Północ nie wystawi żadnych straży.' : 'Północ nie wystawi straży.'),
        ],
      ),
      ['lineage', { id: 'mill', title: { en: 'Mill' }, provisions: ['a.1', 'b.1', 'c.1'] }],
    ])
    expect(convergenceOf(state)[0]?.series).toMatchObject([{ trend: 'unclear' }])
  })

  test.each(['ukraine-2025', 'lake-treaty'])('%s has measures, each of them with what it rests on', name => {
    const state = fold(entriesOf(readExample(name)), NOW)
    const steps = stepsIn(convergenceOf(state, { on: null, today: '2032-01-01' }))
    expect(steps.length).toBeGreaterThan(10)
    if (name === 'ukraine-2025') expect(steps.every(({ rests }) => rests === 'restated')).toBe(true)
  })
})
