import { describe, expect, test } from 'vitest'
import { showUnsettled } from '../../src/analysis/unsettled.ts'
import { ANY_DAY, draft, recordOf, SAID, type Written } from './record.ts'

const step = (id: string, stage: string, more: Readonly<Record<string, unknown>> = {}): Written[number] => [
  'step',
  { id, action: { en: id }, towards: 'gauge', stage, by: { party: 'north' }, ...SAID, ...more },
]

const position = (id: string, more: Readonly<Record<string, unknown>>): Written[number] => [
  'position',
  {
    id,
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

const gaps = (more: Written, kind: string) => showUnsettled(recordOf(more), ANY_DAY).filter(gap => gap.kind === kind)

describe('what nobody knows yet', () => {
  test('a draft known in full is no gap; one in part, one only described and one with missing points are', () => {
    const status = (known: string) => ({ status: { known, published: 'leaked' } })
    const found = gaps(
      [
        draft('whole', '2030-01-01'),
        draft('some', '2030-01-02', { ...status('partial'), missing: ['3', '4'], points: 9 }),
        draft('told', '2030-01-03', status('described')),
        draft('holed', '2030-01-04', { missing: ['2'] }),
        draft('complete', '2030-01-05', { missing: [] }),
      ],
      'draft',
    )
    expect(found).toMatchObject([
      { siglum: 'SOME', known: 'partial', missing: ['3', '4'], points: 9, provisions: 0 },
      { siglum: 'TOLD', known: 'described', missing: null },
      { siglum: 'HOLED', known: 'full', missing: ['2'] },
    ])
  })

  test('silence of a party at the table is a gap, unless a bloc of which it is a member speaks', () => {
    const bloc = (members: readonly object[]): Written[number] => [
      'bloc',
      { id: 'banks', name: { en: 'Banks' }, members },
    ]
    const names = (more: Written) =>
      gaps([issue, ...more], 'stand').map(gap => (gap.kind === 'stand' ? gap.parties.map(({ id }) => `${id}`) : []))
    expect(names([])).toEqual([['north', 'south']])
    expect(names([position('p', { party: 'north' })])).toEqual([['south']])
    expect(names([bloc([{ party: 'north' }, { party: 'south' }]), position('p', { bloc: 'banks' })])).toEqual([])
    expect(
      names([bloc([{ party: 'north' }, { party: 'south', to: '2030-06-01' }]), position('p', { bloc: 'banks' })]),
    ).toEqual([['south']])
    expect(names([['party', { id: 'guest', name: { en: 'Guest' }, negotiates: false }]])).toEqual([['north', 'south']])
  })

  test('an action is a gap until a step says that it is done; the furthest stage is shown', () => {
    expect(gaps([step('s2', 'selected'), step('s1', 'explored')], 'step')).toMatchObject([
      { id: 's2', stage: 'selected', source: 'press-1' },
    ])
    expect(gaps([step('s1', 'explored'), step('s2', 'done')], 'step')).toEqual([])
  })

  test('a claim of which it is unclear whose it is, and no other', () => {
    const claim = (id: string, claimant: object): Written[number] => [
      'claim',
      { id, kind: 'cause', statement: { en: id }, claimant, ...SAID },
    ]
    const found = gaps(
      [
        claim('whose', { kind: 'ambiguous', between: [{ party: 'north' }] }),
        claim('writer', { kind: 'author' }),
        claim('north', { kind: 'who', who: { party: 'north' } }),
      ],
      'claim',
    )
    expect(found).toMatchObject([{ id: 'whose', between: [{ id: 'north' }] }])
  })
})
