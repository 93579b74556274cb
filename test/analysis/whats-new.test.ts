import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { newsDaysOf, showNews } from '../../src/analysis/whats-new.ts'
import type { Entry } from '../../src/record/entry.ts'
import { EMPTY_STATE, fold, NOW, type RecordState } from '../../src/record/state.ts'
import { take } from '../../src/record/take.ts'
import { THINGS, type Thing, type ThingKind } from '../../src/record/thing.ts'
import { runs } from '../campaign.ts'
import { entriesOf, readExample } from '../samples/load.ts'

type Put = readonly [knownOn: string, kind: ThingKind, value: Readonly<Record<string, unknown>>]

const BASIS: readonly Put[] = [
  ['0001-01-01', 'negotiation', { id: 'ford', title: { en: 'The ford' } }],
  ['0001-01-01', 'party', { id: 'north', name: { en: 'North' } }],
  ['0001-01-01', 'instrument', { id: 'treaty', title: { en: 'Treaty' } }],
  ['0001-01-01', 'issue', { id: 'passage', title: { en: 'Passage' } }],
  [
    '2030-01-01',
    'source',
    { id: 'press', outlet: 'The Herald', published: '2030-01-01', language: 'en', text: 'Words.' },
  ],
]
const evidence = [{ source: 'press', exact: 'Words' }]

const position = (knownOn: string, id: string, more: Readonly<Record<string, unknown>> = {}): Put => [
  knownOn,
  'position',
  {
    id,
    party: 'north',
    issue: 'passage',
    stance: 'demands',
    firmness: 'firm',
    statement: { en: id },
    basis: 'reported',
    saidOn: knownOn.replace('2030', '2029'),
    evidence,
    ...more,
  },
]

const draft = (knownOn: string, id: string): Put => [
  knownOn,
  'draft',
  {
    id,
    instrument: 'treaty',
    siglum: id,
    title: id,
    language: 'en',
    date: knownOn,
    status: { known: 'full', published: 'leaked' },
  },
]

const recordOf = (
  puts: readonly Put[],
  recordedOn = '2030-12-01',
): { readonly entries: readonly Entry[]; readonly state: RecordState } => {
  let entries: readonly Entry[] = []
  for (const [knownOn, kind, value] of [...BASIS, ...puts]) {
    const thing = { kind, value: THINGS[kind].parse(value) } as Thing
    const intent = {
      by: 'test',
      why: 'told so',
      knownOn: `${knownOn}T00:00:00.000Z`,
      change: { kind: 'put', thing } as const,
    }
    const taken = take(fold(entries, NOW), [intent], `${recordedOn}T00:00:00.000Z`)
    if (!taken.ok) throw new Error(JSON.stringify(taken.refusal))
    entries = [...entries, ...taken.value.entries]
  }
  return { entries, state: fold(entries, NOW) }
}

const ASKED = { on: null, today: '2031-01-01' }
const newsOf = (puts: readonly Put[], since: string, recordedOn?: string) => {
  const { state, entries } = recordOf(puts, recordedOn)
  return showNews(state, entries, { asked: ASKED, since })
}

describe('what is new since a day', () => {
  test('what became known after the day, and not on it', () => {
    const puts = [position('2030-03-01', 'a'), position('2030-03-02', 'b')]
    expect(newsOf(puts, '2030-03-01').positions.map(({ position: { id } }) => `${id}`)).toEqual(['b'])
    expect(newsOf(puts, '2030-03-02').positions).toEqual([])
  })

  test('a moved position stands beside the earlier one, also where that is no news', () => {
    const puts = [
      position('2030-03-01', 'a', { stance: 'rejects' }),
      position('2030-03-02', 'b', { stance: 'supports' }),
    ]
    expect(newsOf(puts, '2030-03-01').positions).toMatchObject([
      { position: { id: 'b' }, movement: { from: { id: 'a' }, to: { id: 'b' }, direction: 'softened' } },
    ])
  })

  test('what is said while a red line stands is no movement: it stands beside the line', () => {
    const puts = [
      position('2030-03-01', 'line', { stance: 'rejects', firmness: 'red-line' }),
      position('2030-03-02', 'also', { stance: 'supports' }),
    ]
    expect(newsOf(puts, '2030-03-01').positions).toMatchObject([
      { position: { id: 'also' }, movement: null, beside: { line: { id: 'line' }, also: { id: 'also' } } },
    ])
  })

  test('new evidence for what was known is a repetition; other words for what was known are a correction', () => {
    const again = newsOf(
      [position('2030-03-01', 'a'), position('2030-03-05', 'a', { saidOn: '2029-03-01', until: '2029-06-01' })],
      '2030-03-02',
    )
    expect(again.repeated.map(({ id }) => `${id}`)).toEqual(['a'])
    expect(again.corrections).toEqual([])
    const corrected = newsOf(
      [position('2030-03-01', 'a'), position('2030-03-01', 'a', { statement: { en: 'other' } })],
      '2030-03-02',
    )
    expect(corrected.corrections).toMatchObject([
      { kind: 'amend', why: 'told so', thing: { kind: 'position', id: 'a' } },
    ])
    expect(corrected.positions).toEqual([])
  })

  test('a correction written on the day or before it is no news', () => {
    const puts = [position('2030-03-01', 'a'), position('2030-03-01', 'a', { statement: { en: 'other' } })]
    expect(newsOf(puts, '2030-03-02', '2030-03-02').corrections).toEqual([])
  })

  test('the later the day, the less is new', () => {
    const record = recordOf([
      position('2030-03-01', 'a'),
      draft('2030-03-03', 'b'),
      position('2030-03-09', 'c'),
      draft('2030-03-12', 'd'),
    ])
    const day = fc.integer({ min: 1, max: 28 }).map(n => `2030-03-${String(n).padStart(2, '0')}`)
    const idsSince = (since: string) => {
      const { drafts, positions } = showNews(record.state, record.entries, { asked: ASKED, since })
      return [...drafts.map(({ id }) => `${id}`), ...positions.map(({ position: { id } }) => `${id}`)]
    }
    fc.assert(
      fc.property(day, day, (one, other) => {
        const [early, late] = one < other ? [one, other] : [other, one]
        const all = new Set(idsSince(early))
        return idsSince(late).every(id => all.has(id))
      }),
      { numRuns: runs(60) },
    )
    expect(idsSince('2030-02-28')).toHaveLength(4)
  })
})

describe('the days of a brief', () => {
  test('count from the record’s own end; the usual one is that of the last draft but one', () => {
    const { state } = recordOf([draft('2030-02-01', 'a'), draft('2030-03-01', 'b'), position('2030-03-10', 'p')])
    expect(newsDaysOf(state)).toEqual({
      last: '2030-03-10',
      yesterday: '2030-03-09',
      week: '2030-03-03',
      draft: '2030-02-28',
      usual: '2030-02-01',
    })
  })

  test('with one draft it is a week before the end; with nothing there are none', () => {
    expect(newsDaysOf(recordOf([draft('2030-03-01', 'a')]).state)?.usual).toBe('2030-02-22')
    expect(newsDaysOf(EMPTY_STATE)).toBeNull()
  })

  test('every thing of a sample is new since the day before the first, and nothing since the last', () => {
    const entries = entriesOf(readExample('lake-treaty'))
    const state = fold(entries, NOW)
    const all = showNews(state, entries, { asked: ASKED, since: '0001-01-01' })
    expect(all.drafts).toHaveLength(state.things.draft.size)
    expect(all.sources).toBe(state.things.source.size)
    expect(all.roots).toBeLessThan(all.sources)
    const none = showNews(state, entries, { asked: ASKED, since: newsDaysOf(state)?.last ?? '' })
    expect([none.drafts, none.events, none.positions, none.sources]).toEqual([[], [], [], 0])
  })
})
