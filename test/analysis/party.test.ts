import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { showContests } from '../../src/analysis/contested.ts'
import { alsoSaidIn, directionOf, movementsIn } from '../../src/analysis/movement.ts'
import { showOverview } from '../../src/analysis/overview.ts'
import { countRedLines, showParty } from '../../src/analysis/party.ts'
import { STANDS, showPositions } from '../../src/analysis/positions.ts'
import { toThingId } from '../../src/record/id.ts'
import { runs } from '../campaign.ts'
import { ANY_DAY, recordOf, SAID, type Written } from './record.ts'

const position = (id: string, more: Readonly<Record<string, unknown>>): Written[number] => [
  'position',
  {
    id,
    party: 'north',
    issue: 'passage',
    stance: 'demands',
    firmness: 'firm',
    statement: { en: id },
    basis: 'own-voice',
    ...SAID,
    ...more,
  },
]

const issue = (id: string): Written[number] => ['issue', { id, title: { en: id } }]
const REJECTS = { stance: 'rejects' }
const IF = { stance: 'conditional', condition: { en: 'rain' } }

const movementsOf = (positions: Written) => {
  const shown = showPositions(recordOf([issue('passage'), ...positions]), ANY_DAY).positions
  return movementsIn(shown).map(({ from, to, direction }) => `${from.id} ${direction} ${to.id}`)
}

const alsoSaidOf = (positions: Written) => {
  const shown = showPositions(recordOf([issue('passage'), ...positions]), ANY_DAY).positions
  return alsoSaidIn(shown).map(({ line, also }) => `${line.id} beside ${also.id}`)
}

const partyOf = (more: Written, id: string) => {
  const thing = toThingId(id)
  return thing === null ? null : showParty(recordOf(more), ANY_DAY, thing)
}

describe('movement', () => {
  test('there and back are opposite, and nothing is a movement only where the word is the same', () => {
    const back = { hardened: 'softened', softened: 'hardened', 'within-support': 'within-support' } as const
    for (const from of STANDS)
      for (const to of STANDS) {
        const there = directionOf(from, to)
        expect(there === null).toBe(from === to)
        if (there !== null) expect(directionOf(to, from)).toBe(back[there])
      }
  })

  test('towards the red line is harder, away from it softer; between wanting and accepting neither', () => {
    expect(directionOf('accepts-if', 'rejects')).toBe('hardened')
    expect(directionOf('red-line', 'accepts-if')).toBe('softened')
    expect(directionOf('accepts', 'accepts-if')).toBe('hardened')
    expect(directionOf('wants', 'accepts-if')).toBe('within-support')
  })

  test('pairs follow each other by day; same days, no days and an author’s word alone make none', () => {
    const early = position('early', { ...REJECTS, saidOn: '2029-01-01' })
    expect(movementsOf([position('late', { ...IF, saidOn: '2029-02-01' }), early])).toEqual(['early softened late'])
    expect(movementsOf([early, position('same-day', { ...IF, saidOn: '2029-01-01' })])).toEqual([])
    expect(movementsOf([early, position('no-day', IF)])).toEqual([])
    expect(movementsOf([early, position('author', { ...IF, saidOn: '2029-02-01', basis: 'author' })])).toEqual([])
    expect(movementsOf([early, position('same-word', { ...REJECTS, saidOn: '2029-02-01' })])).toEqual([])
  })

  test('what is said again afterwards was not given up', () => {
    const [evidence] = SAID.evidence
    const instances = [{ saidOn: '2029-03-01', evidence }]
    const early = position('early', { ...REJECTS, saidOn: '2029-01-01', instances })
    expect(movementsOf([early, position('late', { ...IF, saidOn: '2029-02-01' })])).toEqual([])
    expect(movementsOf([early, position('later', { ...IF, saidOn: '2029-04-01' })])).toEqual(['early softened later'])
  })

  test('a red line is left only where the record says until when it was held, not after the later position', () => {
    const line = (more: object) => position('line', { ...REJECTS, firmness: 'red-line', saidOn: '2029-01-01', ...more })
    const late = position('late', { ...IF, saidOn: '2029-02-01' })
    expect([movementsOf([line({}), late]), alsoSaidOf([line({}), late])]).toEqual([[], ['line beside late']])
    const held = line({ until: '2029-02-02' })
    expect([movementsOf([held, late]), alsoSaidOf([held, late])]).toEqual([[], ['line beside late']])
    const left = line({ until: '2029-02-01' })
    expect([movementsOf([left, late]), alsoSaidOf([left, late])]).toEqual([['line softened late'], []])
    const again = position('again', { ...REJECTS, firmness: 'red-line', saidOn: '2029-03-01' })
    expect(movementsOf([line({}), late, again])).toEqual([])
    expect(movementsOf([late, again])).toEqual(['late hardened again'])
  })

  test('what its own holder denies makes no movement, itself or through the report that it rests on', () => {
    const early = position('early', { stance: 'demands', saidOn: '2029-01-01' })
    const late = position('late', { ...REJECTS, basis: 'reported', saidOn: '2029-02-01' })
    const report: Written[number] = [
      'attribution',
      {
        id: 'report',
        content: { en: 'North refuses.' },
        form: 'indirect',
        chain: [
          { name: 'The Herald', role: 'outlet' },
          { name: 'North', role: 'organisation', who: { party: 'north' } },
        ],
        issues: ['passage'],
        ...SAID,
      },
    ]
    const denial = (of: object, by: string): Written[number] => [
      'account',
      { id: 'denial', of: JSON.parse(JSON.stringify(of)), by: { party: by }, says: 'denies', ...SAID },
    ]
    const ofReport = { kind: 'attribution', id: 'report' }
    const ofPosition = { kind: 'position', id: 'late' }
    expect(movementsOf([early, late, report])).toEqual(['early hardened late'])
    for (const of of [ofReport, ofPosition]) {
      expect(movementsOf([early, late, report, denial(of, 'north')])).toEqual([])
      expect(movementsOf([early, late, report, denial(of, 'south')])).toEqual(['early hardened late'])
    }
    const own = position('late', { ...REJECTS, saidOn: '2029-02-01' })
    expect(movementsOf([early, own, report, denial(ofReport, 'north')])).toEqual(['early hardened late'])
    const shown = showPositions(recordOf([issue('passage'), late, report, denial(ofReport, 'north')]), ANY_DAY)
    expect(shown.positions[0]?.accounts).toMatchObject([{ says: 'denies', by: { id: 'north' } }])
  })

  test('a chain of movements joins end to start, whatever the order of the record', () => {
    const stances = fc.constantFrom(REJECTS, IF, { stance: 'demands' }, { stance: 'supports' }, { stance: 'opposes' })
    fc.assert(
      fc.property(fc.array(fc.tuple(stances, fc.integer({ min: 10, max: 28 })), { maxLength: 6 }), rows => {
        const positions = rows.map(([stance, day], i) => position(`p${i}`, { ...stance, saidOn: `2029-01-${day}` }))
        const shown = showPositions(recordOf([issue('passage'), ...positions]), ANY_DAY).positions
        return movementsIn(shown).every(
          ({ from, to }) => (from.saidOn ?? '') < (to.saidOn ?? '') && from.stand !== to.stand,
        )
      }),
      { numRuns: runs(60) },
    )
  })
})

describe('one party', () => {
  test('unknown to the record: null', () => {
    expect(partyOf([], 'nobody')).toBeNull()
  })

  test('positions by point in the order of the record, then by day; red lines apart', () => {
    const answer = partyOf(
      [
        issue('passage'),
        issue('tolls'),
        position('b', { issue: 'tolls', saidOn: '2029-01-02', firmness: 'red-line' }),
        position('c', { saidOn: '2029-01-03' }),
        position('a', { saidOn: '2029-01-01' }),
        position('other', { party: 'south' }),
      ],
      'north',
    )
    expect(answer?.points.map(({ point, positions }) => [point?.id, ...positions.map(({ id }) => id)])).toEqual([
      ['passage', 'a', 'c'],
      ['tolls', 'b'],
    ])
    expect(answer?.redLines.map(({ id }) => `${id}`)).toEqual(['b'])
  })

  test('red lines are counted apart from those that an author ascribes; those given up do not count', () => {
    const line = (id: string, more: object = {}) => position(id, { firmness: 'red-line', ...more })
    const answer = partyOf(
      [
        issue('passage'),
        line('own'),
        line('reported', { basis: 'reported' }),
        line('ascribed', { basis: 'author' }),
        line('given-up', { saidOn: '2029-01-01', until: '2029-02-01' }),
      ],
      'north',
    )
    expect(countRedLines(answer?.redLines ?? [], ANY_DAY)).toEqual({ own: 2, ascribed: 1 })
  })

  test('a mocking name says whose it is; it is no name of the party', () => {
    const answer = partyOf([], 'north')
    expect(answer?.aliases).toMatchObject([{ name: 'Hill People', whose: 'the press' }])
    expect(Object.values(answer?.holder.thing.name ?? {})).not.toContain('Hill People')
  })

  test('offices of the asked day come first, and say so', () => {
    const office = (from: string, to?: string) => ({ party: 'north', title: { en: 'Envoy' }, from, to })
    const person = (id: string, offices: readonly object[]): Written[number] => [
      'person',
      { id, name: { en: id }, offices: JSON.parse(JSON.stringify(offices)) },
    ]
    const answer = partyOf(
      [person('old', [office('2020-01-01', '2029-01-01')]), person('new', [office('2029-01-02')])],
      'north',
    )
    expect(answer?.tenures.map(({ who, isNow }) => [`${who.id}`, isNow])).toEqual([
      ['new', true],
      ['old', false],
    ])
  })

  test('who was there for it, and that it was absent though concerned', () => {
    const event = (id: string, more: Readonly<Record<string, unknown>>): Written[number] => [
      'event',
      { id, kind: 'meeting', title: { en: id }, status: 'took-place', ...SAID, ...more },
    ]
    const answer = partyOf(
      [
        ['person', { id: 'ada', name: { en: 'Ada' } }],
        event('with-envoy', { present: [{ person: 'ada', for: 'north' }] }),
        event('without', {
          present: [{ party: 'south' }],
          absent: [{ who: { party: 'north' }, concerned: { en: 'its mill' } }],
        }),
      ],
      'north',
    )
    expect(answer?.attended.map(({ id }) => `${id}`)).toEqual(['with-envoy'])
    expect(answer?.absent).toMatchObject([{ event: { id: 'without' }, concerned: { en: 'its mill' } }])
  })
})

describe('how contested a point is', () => {
  const contestsOf = (more: Written) => {
    const state = recordOf([issue('calm'), issue('passage'), ...more])
    return showContests(state, ANY_DAY, showOverview(state, ANY_DAY))
  }

  test('red lines come first, then a clash, then the rest; an author’s word alone makes no red line', () => {
    const contests = contestsOf([
      issue('line'),
      issue('hearsay'),
      position('w', {}),
      position('r', { ...REJECTS, party: 'south' }),
      position('l', { issue: 'line', firmness: 'red-line' }),
      position('h', { issue: 'hearsay', firmness: 'red-line', basis: 'author' }),
    ])
    expect(
      contests.map(({ point, redLines, isClash, isContested }) => [`${point.id}`, redLines, isClash, isContested]),
    ).toEqual([
      ['line', 1, false, true],
      ['passage', 0, true, true],
      ['hearsay', 0, false, false],
      ['calm', 0, false, false],
    ])
  })

  test('what is accepted on a condition is a side of its own, and clashes with a refusal', () => {
    const [first] = contestsOf([position('if', IF), position('w', {}), position('r', { ...REJECTS, party: 'south' })])
    const ids = (side: 'wanting' | 'conditional' | 'refusing') => first?.[side].map(({ id }) => `${id}`)
    expect([ids('wanting'), ids('conditional'), ids('refusing')]).toEqual([['w'], ['if'], ['r']])
    expect(
      contestsOf([position('if', IF), position('r', { ...REJECTS, party: 'south' })]).some(({ isClash }) => isClash),
    ).toBe(true)
  })

  test('nobody clashes with themselves', () => {
    expect(contestsOf([position('w', {}), position('r', REJECTS)]).every(({ isClash }) => !isClash)).toBe(true)
  })

  test('of each party the firmest position of each side', () => {
    const [first] = contestsOf([
      position('soft', { firmness: 'preference', saidOn: '2029-03-01' }),
      position('firm', { saidOn: '2029-01-01' }),
      position('firm-later', { saidOn: '2029-02-01' }),
      position('no', { ...REJECTS, party: 'south' }),
    ])
    expect(first?.wanting.map(({ id }) => `${id}`)).toEqual(['firm-later'])
    expect(first?.refusing.map(({ id }) => `${id}`)).toEqual(['no'])
  })
})
