import { describe, expect, test } from 'vitest'
import { doneBy, showCorrections } from '../../src/analysis/corrections.ts'
import { filterTimeline, showTimeline, type TimelineFilter, type TimelineMoment } from '../../src/analysis/timeline.ts'
import { toThingId } from '../../src/record/id.ts'
import { fold, NOW } from '../../src/record/state.ts'
import { entriesOf, readExample } from '../samples/load.ts'
import { ANY_DAY, draft, recordOf, SAID, type Written } from './record.ts'

const EVERYTHING: TimelineFilter = { party: null, point: null, kinds: [], from: null, to: null }
const idOf = (raw: string) => toThingId(raw)
const idsOf = (items: readonly TimelineMoment[]): readonly string[] => items.map(({ id }) => id)

const THINGS: Written = [
  draft('a', '2030-02-01', { by: [{ bloc: 'valley' }] }),
  ['provision', { id: 'a.1', draft: 'a', order: 1, marking: '1.', text: 'The mill is handed over.' }],
  ['lineage', { id: 'mill', title: { en: 'Mill' }, provisions: ['a.1'] }],
  ['issue', { id: 'handover', title: { en: 'Handover' }, lineages: ['mill'] }],
  ['bloc', { id: 'valley', name: { en: 'Valley' }, members: [{ party: 'south', from: '2030-01-15' }] }],
  [
    'event',
    {
      id: 'talk',
      kind: 'meeting',
      title: { en: 'Talk' },
      on: '2030-03',
      status: 'took-place',
      present: [{ party: 'north' }],
      absent: [{ who: { party: 'south' } }],
      issues: ['handover'],
      ...SAID,
    },
  ],
  ['event', { id: 'some-day', kind: 'meeting', title: { en: 'Some day' }, status: 'planned', ...SAID }],
  [
    'position',
    {
      id: 'no-mill',
      party: 'north',
      issue: 'handover',
      stance: 'rejects',
      firmness: 'firm',
      statement: { en: 'No mill.' },
      saidOn: '2030-01-10',
      basis: 'reported',
      instances: [
        { saidOn: '2030-01-10', evidence: SAID.evidence[0] },
        { saidOn: '2030-01-20', evidence: SAID.evidence[0] },
        { evidence: SAID.evidence[0] },
      ],
      ...SAID,
    },
  ],
]

describe('the timeline', () => {
  const items = showTimeline(recordOf(THINGS), ANY_DAY, [])
  const only = (filter: Partial<TimelineFilter>) => idsOf(filterTimeline(items, { ...EVERYTHING, ...filter }))

  test('stands by day, each known day of a statement once, what has no day last', () => {
    expect(idsOf(items)).toEqual(['position-no-mill', 'position-no-mill-2', 'draft-a', 'event-talk', 'event-some-day'])
  })

  test('a party is concerned through its bloc on that day, and where it was absent', () => {
    expect(only({ party: idOf('south') })).toEqual(['draft-a', 'event-talk'])
    const before = showTimeline(
      recordOf(
        THINGS.map(thing => (thing[0] === 'draft' ? draft('a', '2030-01-02', { by: [{ bloc: 'valley' }] }) : thing)),
      ),
      ANY_DAY,
      [],
    )
    expect(idsOf(filterTimeline(before, { ...EVERYTHING, party: idOf('south') }))).toEqual(['event-talk'])
  })

  test('an issue brings its lineages, a lineage its issues, a draft what stands in it', () => {
    const about = ['position-no-mill', 'position-no-mill-2', 'draft-a', 'event-talk']
    expect([only({ point: idOf('mill') }), only({ point: idOf('handover') })]).toEqual([about, about])
  })

  test('a month reaches over all its days; what has no day is in no period', () => {
    expect(only({ from: '2030-03-31', to: '2030-03-31' })).toEqual(['event-talk'])
    expect(only({ from: '2030-01-15', to: '2030-02-01' })).toEqual(['position-no-mill-2', 'draft-a'])
    expect(only({ to: '2030-01-15', kinds: ['draft', 'statement'] })).toEqual(['position-no-mill'])
  })

  test('holds every dated thing of the sample and its corrections, each under a name of its own', () => {
    const entries = entriesOf(readExample('ukraine-2025'))
    const state = fold(entries, NOW)
    const all = showTimeline(state, { on: null, today: '2025-12-24' }, entries)
    const count = (kind: TimelineMoment['kind']) => all.filter(item => item.kind === kind).length
    expect(new Set(idsOf(all)).size).toBe(all.length)
    expect(count('draft')).toBe(state.things.draft.size)
    expect(count('event')).toBe(state.things.event.size)
    expect(count('correction')).toBe(
      showCorrections(state, entries).changes.filter(change => doneBy(change) !== 'supplement').length,
    )
    const dated = [...state.things.position.values(), ...state.things.attribution.values()].filter(
      ({ saidOn }) => saidOn,
    )
    expect(count('statement')).toBeGreaterThanOrEqual(dated.length)
  })

  test('nothing that began after the asked day', () => {
    const early = showTimeline(recordOf(THINGS), { on: '2030-02-10', today: '2030-02-10' }, [])
    expect(idsOf(early)).toEqual(['position-no-mill', 'position-no-mill-2', 'draft-a', 'event-some-day'])
  })
})
