import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { branchesOf } from '../../src/analysis/branches.ts'
import { showDrafts } from '../../src/analysis/drafts.ts'
import { showEvents } from '../../src/analysis/events.ts'
import { nameWho } from '../../src/analysis/named.ts'
import { showOverview } from '../../src/analysis/overview.ts'
import { showPoint } from '../../src/analysis/point.ts'
import { STANDS, showPositions, standOf } from '../../src/analysis/positions.ts'
import { showSources } from '../../src/analysis/sources.ts'
import { runs } from '../campaign.ts'
import { ANY_DAY, draft, recordOf, SAID, type Written } from './record.ts'

const relation = (kind: string, other: string) => ({ kind, draft: other })

const provision = (of: string, marking: string, text: string): Written[number] => [
  'provision',
  { id: `${of}.${marking}`, draft: of, order: Number(marking), marking, text },
]

const position = (id: string, more: Readonly<Record<string, unknown>>): Written[number] => [
  'position',
  {
    id,
    party: 'north',
    issue: 'passage',
    stance: 'demands',
    firmness: 'firm',
    statement: { en: id },
    basis: 'reported',
    ...SAID,
    ...more,
  },
]

const issue: Written[number] = ['issue', { id: 'passage', title: { en: 'Passage' } }]

describe('branches of drafts', () => {
  test('a text goes on, a counter-text opens a branch, a fork opens another, a translation stays', () => {
    const state = recordOf([
      draft('a', '2030-01-01'),
      draft('a-de', '2030-01-02', { language: 'de', relations: [relation('translates', 'a')] }),
      draft('c', '2030-01-03', { relations: [relation('counters', 'a')] }),
      draft('b', '2030-01-04', { relations: [relation('derives-from', 'a')] }),
      draft('d', '2030-01-05', { relations: [relation('derives-from', 'a')] }),
    ])
    expect(showDrafts(state, ANY_DAY).branches).toEqual([['a', 'a-de', 'b'], ['c'], ['d']])
  })

  test('every draft stands in exactly one branch', () => {
    const kinds = ['derives-from', 'counters', 'consolidates', 'translates', 'alleged'] as const
    const relations = fc.array(
      fc.array(fc.record({ kind: fc.constantFrom(...kinds), back: fc.nat(8) }), { maxLength: 3 }),
      { maxLength: 9 },
    )
    fc.assert(
      fc.property(relations, rows => {
        const drafts = rows.map((row, i) => ({
          id: `d${i}`,
          relations: row
            .filter(({ back }) => back < i)
            .map(({ kind, back }) => ({ kind, draft: `d${back}`, evidence: [] })),
        }))
        const branches = branchesOf(drafts as unknown as Parameters<typeof branchesOf>[0])
        return branches.flat().length === drafts.length && new Set(branches.flat()).size === drafts.length
      }),
      { numRuns: runs(200) },
    )
  })

  test('a draft that is only described has no wording, and its descriptions stand beside it', () => {
    const state = recordOf([
      draft('a', '2030-01-01', { status: { known: 'described', published: 'reported' } }),
      ['description', { id: 'd-1', draft: 'a', says: { en: 'It cedes the mill.' }, ...SAID }],
    ])
    expect(showDrafts(state, ANY_DAY).drafts).toMatchObject([
      { wording: null, provisions: 0, descriptions: [{ id: 'd-1', by: null }] },
    ])
  })
})

describe('names', () => {
  test('a mocking alias is shown under the name of those who are mocked, a stranger under his own', () => {
    const state = recordOf([])
    expect(nameWho(state, { name: 'Hill People' })).toMatchObject({ kind: 'party', id: 'north', name: { en: 'North' } })
    expect(nameWho(state, { name: 'Somebody' })).toMatchObject({ kind: 'name', id: null, name: { und: 'Somebody' } })
  })
})

describe('positions', () => {
  test('one word for each stance, and a red line before all of them', () => {
    const stances = ['demands', 'supports', 'conditional', 'opposes', 'rejects'] as const
    expect(stances.map(stance => standOf({ stance, firmness: 'firm' }))).toEqual([
      'wants',
      'accepts',
      'accepts-if',
      'objects',
      'rejects',
    ])
    expect(stances.every(stance => standOf({ stance, firmness: 'red-line' }) === 'red-line')).toBe(true)
  })

  test('a position counts from its day until the day on which it is given up', () => {
    const state = recordOf([issue, position('p', { saidOn: '2030-02-01', until: '2030-02-10' })])
    const count = (on: string | null) => showPositions(state, { on, today: '2030-12-01' }).positions.length
    expect(['2030-01-31', '2030-02-01', '2030-02-09', '2030-02-10'].map(count)).toEqual([0, 1, 1, 0])
    expect(count(null)).toBe(1)
  })

  test('the overview says unknown where nothing is known, and all words where there are several', () => {
    const state = recordOf([
      issue,
      position('p', {}),
      position('q', { firmness: 'red-line', stance: 'rejects', basis: 'author' }),
      position('gone', { stance: 'opposes', saidOn: '2030-01-01', until: '2030-01-05' }),
    ])
    expect(showOverview(state, ANY_DAY).points).toMatchObject([
      {
        id: 'passage',
        cells: [
          { holder: 'north', stands: ['wants', 'red-line'], authorAlone: false },
          { holder: 'south', stands: ['unknown'], positions: [] },
        ],
      },
    ])
    expect(STANDS.indexOf('unknown')).toBe(3)
  })
})

describe('events', () => {
  const planned: Written[number] = [
    'event',
    { id: 'plan', kind: 'meeting', title: { en: 'Plan' }, on: '2030-03-05', status: 'planned', ...SAID },
  ]
  const held: Written[number] = [
    'event',
    {
      id: 'held',
      kind: 'meeting',
      title: { en: 'Held' },
      on: '2030-03-06',
      status: 'took-place',
      fulfils: 'plan',
      evidence: [{ source: 'press-2', exact: 'It was held' }],
    },
  ]
  const report: Written[number] = [
    'source',
    { id: 'press-2', outlet: 'Post', published: '2030-03-07', language: 'en', text: 'It was held.' },
  ]
  const reportBy = (things: Written, day: string) =>
    showEvents(recordOf(things), { on: day, today: day }).events.find(({ id }) => id === 'plan')?.report

  test('a plan is awaited, then without a report, and reported once its report has happened', () => {
    expect(reportBy([planned], '2030-03-05')).toEqual({ kind: 'awaited' })
    expect(reportBy([planned], '2030-03-06')).toEqual({ kind: 'never-reported' })
    expect(reportBy([report, planned, held], '2030-03-05')).toEqual({ kind: 'awaited' })
    expect(reportBy([report, planned, held], '2030-03-06')).toEqual({ kind: 'reported', event: 'held' })
  })
})

describe('sources', () => {
  test('copies of copies are one root', () => {
    const copy = (id: string, of: string): Written[number] => [
      'source',
      {
        id,
        outlet: id,
        published: '2030-03-03',
        language: 'en',
        text: 'Many words are here.',
        root: { source: of, as: 'copy' },
      },
    ]
    const { roots, sources } = showSources(recordOf([copy('b', 'press-1'), copy('c', 'b')]), ANY_DAY)
    expect(roots).toEqual([{ root: 'press-1', sources: ['press-1', 'b', 'c'] }])
    expect(sources[0]?.joined.map(({ source }) => source)).toEqual(['b', 'c'])
  })
})

describe('a point', () => {
  const words = 'The ford is open to all boats from dawn to dusk.'
  const state = recordOf([
    draft('a', '2030-01-01'),
    draft('b', '2030-01-05', { relations: [relation('derives-from', 'a')] }),
    draft('c', '2030-01-09', { status: { known: 'partial', published: 'leaked' }, missing: ['1'] }),
    provision('a', '1', words),
    provision('a', '2', 'The mill pays a toll.'),
    provision('b', '1', `${words} The toll is low.`),
    ['lineage', { id: 'open-ford', title: { en: 'The open ford' }, provisions: ['a.1', 'b.1'] }],
    ['issue', { id: 'passage', title: { en: 'Passage' }, lineages: ['open-ford'] }],
    position('on-issue', {}),
    position('on-lineage', { issue: undefined, lineage: 'open-ford', stance: 'rejects', party: 'south' }),
    [
      'event',
      {
        id: 'talk',
        kind: 'meeting',
        title: { en: 'Talk' },
        on: '2030-02-01',
        status: 'took-place',
        absent: [{ who: { party: 'south' } }],
        lineages: ['open-ford'],
        ...SAID,
      },
    ],
  ])

  test('is found by its lineage, by draft and marking in either case, and by a bare marking', () => {
    const found = ['open-ford', 'a.1', 'B.1', '1'].map(which => showPoint(state, ANY_DAY, which))
    expect(found.map(one => one.ok && one.value.lineage?.id)).toEqual(Array(4).fill('open-ford'))
    expect(showPoint(state, ANY_DAY, 'a.77')).toMatchObject({ ok: false })
  })

  test('tells for each draft what is known, who holds what, and who was absent', () => {
    const point = showPoint(state, ANY_DAY, 'a.1')
    expect(point.ok && point.value).toMatchObject({
      drafts: [
        { draft: 'a', state: 'worded', provisions: [{ text: words, wording: 'original', traced: false }] },
        { draft: 'b', state: 'worded' },
        { draft: 'c', state: 'not-known' },
      ],
      discussed: [{ id: 'talk', through: 'lineage', absent: [{ who: { id: 'south' } }] }],
    })
    expect(point.ok && point.value.positions.map(({ id }) => id)).toEqual(['on-issue', 'on-lineage'])
  })

  test('a point that nobody took into the record is shown as well', () => {
    const point = showPoint(state, ANY_DAY, 'a.2')
    expect(point.ok && point.value).toMatchObject({
      lineage: { title: null },
      positions: [],
      drafts: [{ state: 'worded' }, { state: 'absent' }, {}],
    })
  })
})
