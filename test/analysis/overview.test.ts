import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { showOverview } from '../../src/analysis/overview.ts'
import { type CrossingCounted, rankPoints } from '../../src/analysis/ranked.ts'
import { showMovements } from '../../src/analysis/standing-movement.ts'
import { showPointStandings } from '../../src/analysis/standing-points.ts'
import { showRootsBehind } from '../../src/analysis/standing-roots.ts'
import { showWhereItStands, type WhereItStands } from '../../src/analysis/standing-whole.ts'
import { toThingId } from '../../src/record/id.ts'
import { findThing, fold, NOW, type RecordState } from '../../src/record/state.ts'
import { runs } from '../campaign.ts'
import { anyThings } from '../record/random.ts'
import { stateOf } from '../record/small.ts'
import { entriesOf, readExample } from '../samples/load.ts'
import { anyDay, anyDrafts } from './overview-random.ts'
import { ANY_DAY, draft, recordOf, SAID, type Written } from './record.ts'

/** Every answer names things that the record holds. */
const refersToThings = (state: RecordState, whole: WhereItStands): boolean =>
  whole.standings.every(
    ({ lineage, said, words }) =>
      findThing(state, 'lineage', lineage.id) !== null &&
      words.length > 0 &&
      said.every(({ id }) => findThing(state, 'standing', id) !== null),
  ) &&
  whole.ranked.every(({ point }) => findThing(state, point.kind, point.id) !== null) &&
  whole.ranked.length === whole.points.length &&
  whole.movements.every(({ concessions, hardenings, others }) =>
    [...concessions, ...hardenings, ...others].every(({ from, to }) =>
      [from, to].every(one => findThing(state, 'position', one.id) !== null && one.evidence.length > 0),
    ),
  ) &&
  whole.behind.every(
    ({ kind, id, sources, roots }) =>
      findThing(state, kind, id) !== null &&
      [...sources, ...roots].every(source => findThing(state, 'source', source) !== null),
  ) &&
  whole.bound.every(({ event }) => findThing(state, 'event', event.id) !== null)

describe('where it stands', () => {
  test('never throws, and refers to things of the record, for any record on any day', () => {
    fc.assert(
      fc.property(anyThings, fc.constantFrom(null, '2024-06-01', '2025-06-01'), (things, on) => {
        const state = stateOf(...things)
        return refersToThings(state, showWhereItStands(state, { on, today: on ?? '2025-12-31' }))
      }),
      { numRuns: runs(30) },
    )
  })

  test('the same holds of drafts that answer each other, and an asked day hides what is later', () => {
    fc.assert(
      fc.property(anyDrafts, anyDay, (state, on) => {
        const whole = showWhereItStands(state, { on, today: on ?? '2030-12-01' })
        const days = [
          ...whole.standings.flatMap(({ said }) => said.map(one => one.on)),
          ...whole.opened.flatMap(({ steps }) => steps.map(({ to }) => to.date)),
          ...whole.convergence.flatMap(({ series }) => series.flatMap(({ steps }) => steps.map(one => one.on))),
          ...whole.bound.map(({ event }) => event.on ?? ''),
        ]
        return refersToThings(state, whole) && (on === null || days.every(day => day <= on))
      }),
      { numRuns: runs(30) },
    )
  })

  test.each(['ukraine-2025', 'lake-treaty'])('%s refers to its own things', name => {
    const state = fold(entriesOf(readExample(name)), NOW)
    const whole = showWhereItStands(state, { on: null, today: '2032-01-01' })
    expect(refersToThings(state, whole)).toBe(true)
    expect(whole.opened.length).toBe(state.things.lineage.size)
    expect(whole.behind.length).toBeGreaterThan(10)
    expect(whole.bound.length).toBeGreaterThan(0)
  })
})

const MILL: Written = [
  draft('a', '2030-01-01'),
  ['provision', { id: 'a.1', draft: 'a', order: 1, marking: '1.', text: 'North hands over the mill.' }],
  ['provision', { id: 'a.2', draft: 'a', order: 2, marking: '2.', text: 'South pays a toll.' }],
  ['lineage', { id: 'mill', title: { en: 'Mill' }, provisions: ['a.1'] }],
  ['lineage', { id: 'toll', title: { en: 'Toll' }, provisions: ['a.2'] }],
  ['issue', { id: 'handover', title: { en: 'Handover' }, lineages: ['mill'] }],
  ['issue', { id: 'money', title: { en: 'Money' }, lineages: ['toll'] }],
]
const standing = (id: string, on: string, said: object): Written[number] => [
  'standing',
  { id, lineage: 'mill', on, standing: said, ...SAID },
]
const position = (id: string, more: Readonly<Record<string, unknown>>): Written[number] => [
  'position',
  { id, firmness: 'firm', statement: { en: id }, basis: 'reported', issue: 'handover', ...SAID, ...more },
]

describe('agreed and open points', () => {
  const words = (things: Written, on: string | null = null) =>
    showPointStandings(recordOf([...MILL, ...things]), { on, today: on ?? '2030-12-01' }, [])[0]?.words

  test('nobody says, where nobody says', () => expect(words([])).toEqual(['nobody-says']))

  test('the last day counts, and agreed ad referendum is a word of its own', () => {
    const things = [
      standing('s', '2030-01-02', { kind: 'open' }),
      standing('t', '2030-01-03', { kind: 'agreed', adReferendum: true }),
    ]
    expect(words(things)).toEqual(['ad-referendum'])
    expect(words(things, '2030-01-02')).toEqual(['open'])
    expect(words(things, '2030-01-01')).toEqual(['nobody-says'])
  })

  test('two reports of one day stand side by side', () => {
    const things = [
      standing('s', '2030-01-02', { kind: 'reserved', by: [{ party: 'south' }] }),
      standing('t', '2030-01-02', { kind: 'agreed' }),
    ]
    expect(words(things)).toEqual(['reserved', 'agreed'])
  })

  test('what was said of older words says so', () => {
    const state = fold(entriesOf(readExample('lake-treaty')), NOW)
    const { standings } = showWhereItStands(state, { on: null, today: '2032-01-01' })
    const of = (id: string) => standings.find(({ lineage }) => lineage.id === id)
    expect(of('level')).toMatchObject({ words: ['bracketed'], rewordedSince: ['chair-4'] })
    expect(of('purpose')).toMatchObject({ words: ['agreed'], rewordedSince: [] })
    expect(of('withdrawal')).toMatchObject({ words: ['ad-referendum'] })
  })
})

describe('contested points', () => {
  const idOf = (raw: string) => toThingId(raw)
  const crossing = (verdict: CrossingCounted['verdict'], provision: string): CrossingCounted => ({
    verdict,
    position: null,
    provision: idOf(provision),
  })
  const rankedBy = (things: Written, crossings: readonly CrossingCounted[]) => {
    const state = recordOf([...MILL, ...things])
    const overview = showOverview(state, ANY_DAY)
    return rankPoints(state, ANY_DAY, { overview, crossings }).map(({ point }) => point.id)
  }
  const clash = [
    position('p', { party: 'north', stance: 'demands' }),
    position('q', { party: 'south', stance: 'rejects' }),
  ]

  test('crossings go before what is only touched, and that before a clash of stands', () => {
    expect(rankedBy(clash, [])).toEqual(['handover', 'money'])
    expect(rankedBy(clash, [crossing('touches', 'a.2')])).toEqual(['money', 'handover'])
    expect(rankedBy(clash, [crossing('touches', 'a.2'), crossing('crosses', 'a.1')])).toEqual(['handover', 'money'])
    expect(rankedBy(clash, [crossing('respects', 'a.2'), crossing('unknown', 'a.2')])).toEqual(['handover', 'money'])
  })

  test('a red line counts for the point on which it is held', () => {
    const line = position('line', { party: 'south', stance: 'rejects', firmness: 'red-line', issue: 'money' })
    const on = { verdict: 'crosses' as const, position: idOf('line'), provision: idOf('a.1') }
    expect(rankedBy([...clash, line], [on])).toEqual(['money', 'handover'])
  })
})

describe('movement', () => {
  const moved = (on: string | null) => {
    const state = recordOf([
      ...MILL,
      position('p', { party: 'north', stance: 'rejects', saidOn: '2030-01-01', until: '2030-02-01' }),
      position('q', { party: 'north', stance: 'supports', saidOn: '2030-02-01' }),
      position('r', { party: 'north', stance: 'opposes', saidOn: '2030-03-01' }),
    ])
    const asked = { on, today: on ?? '2030-12-01' }
    return showMovements(state, asked, showOverview(state, asked)).map(({ holder, concessions, hardenings }) => [
      holder.id,
      concessions.map(({ from, to }) => `${from.id} ${to.id}`),
      hardenings.map(({ from, to }) => `${from.id} ${to.id}`),
    ])
  }

  test('a concession and a hardening, with both statements', () => {
    expect(moved(null)).toEqual([['north', ['p q'], ['q r']]])
  })

  test('what was given up by the asked day is where somebody moved from; what is later is not known', () => {
    expect(moved('2030-02-15')).toEqual([['north', ['p q'], []]])
    expect(moved('2030-01-15')).toEqual([])
  })
})

describe('independent roots', () => {
  const agency = (id: string): Written[number] => [
    'source',
    {
      id,
      outlet: id,
      published: '2030-03-03',
      language: 'en',
      text: 'Many words are here.',
      root: { source: 'press-1', as: 'agency-report' },
    },
  ]
  const quote = (source: string) => ({ source, exact: 'words' })
  const state = recordOf([
    agency('b'),
    agency('c'),
    [
      'claim',
      {
        id: 'claim',
        kind: 'forecast',
        statement: { en: 'It will snow.' },
        claimant: { kind: 'author' },
        evidence: [quote('press-1'), quote('b'), quote('c')],
      },
    ],
  ])

  test('outlets that repeat one agency count once', () => {
    expect(showRootsBehind(state, ANY_DAY)).toEqual([
      expect.objectContaining({ id: 'claim', sources: ['press-1', 'b', 'c'], roots: ['press-1'] }),
    ])
  })

  test('a report that was not out by the asked day does not count', () => {
    const on = (day: string) => showRootsBehind(state, { on: day, today: day }).map(({ sources }) => sources)
    expect(on('2030-03-02')).toEqual([['press-1']])
    expect(on('2030-03-01')).toEqual([])
  })
})
