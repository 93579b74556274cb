import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type FlowAnswer, showFlow } from '../../src/analysis/flow.ts'
import { fold, NOW } from '../../src/record/state.ts'
import { runs } from '../campaign.ts'
import { entriesOf, readExample } from '../samples/load.ts'
import { ANY_DAY, draft, recordOf, SAID, type Written } from './record.ts'

const from = (other: string, kind = 'derives-from') => ({ relations: [{ kind, draft: other }] })

const TEXTS = {
  mill: 'The mill at the ford is handed over to the southern council before the first snow.',
  toll: 'No toll shall be levied on grain carried across the river by either of the parties.',
  bridge: 'A common bridge is built of oak and kept open by wardens whom both sides pay.',
  fish: 'Fishing below the weir is allowed to all villages from the thaw until harvest.',
} as const

const provision = (of: string, marking: number, text: string): Written[number] => [
  'provision',
  { id: `${of}.${marking}`, draft: of, order: marking, marking: `${marking}.`, text },
]

const lineage = (id: string, provisions: readonly string[], split: readonly string[] = []): Written[number] => [
  'lineage',
  { id, title: { en: id }, provisions, split },
]

const flowOf = (more: Written): FlowAnswer => showFlow(recordOf(more), ANY_DAY)

const told = ({ strands }: FlowAnswer): readonly string[] =>
  strands.map(({ point, from: before, to, kind }) => `${point}: ${before ?? '–'} → ${to} ${kind}`).sort()

/** Every point of the draft where an arrow begins has one strand along it, and every known point of a draft that another goes before has one into it. */
const hasEveryStrand = ({ drafts, edges, points, strands }: FlowAnswer): boolean =>
  edges.every(edge => {
    const places = points.filter(({ places }) => places.some(place => place.draft === edge.from))
    const along = strands.filter(strand => strand.from === edge.from && strand.to === edge.to)
    return places.every(({ id }) => along.filter(({ point }) => point === id).length === 1)
  }) &&
  drafts.every(({ id }) => {
    const known = points.filter(({ places }) => places.some(place => place.draft === id && place.state !== 'unknown'))
    return (
      !edges.some(({ to }) => to === id) ||
      known.every(({ id: point }) => strands.some(s => s.to === id && s.point === point))
    )
  })

describe('the flow of points', () => {
  test.each(['ukraine-2025', 'lake-treaty'])('every point of %s has one strand along every arrow from it', name => {
    const flow = showFlow(fold(entriesOf(readExample(name)), NOW), { on: null, today: '2032-01-01' })
    expect(flow.strands.length).toBeGreaterThan(20)
    expect(hasEveryStrand(flow)).toBe(true)
  })

  test('the same holds of any graph of drafts', () => {
    const rows = fc.array(
      fc.record({
        has: fc.subarray(Object.keys(TEXTS) as (keyof typeof TEXTS)[]),
        back: fc.nat(5),
        known: fc.constantFrom('full', 'partial', 'described'),
      }),
      { minLength: 1, maxLength: 6 },
    )
    fc.assert(
      fc.property(rows, drafts => {
        const things = drafts.flatMap(
          ({ has, back, known }, i): Written => [
            draft(`d${i}`, `2030-01-0${i + 1}`, {
              ...(i === 0 ? {} : from(`d${back % i}`)),
              status: { known, published: 'leaked' },
            }),
            ...(known === 'described' ? [] : has.map((key, place) => provision(`d${i}`, place + 1, TEXTS[key]))),
          ],
        )
        return hasEveryStrand(flowOf(things))
      }),
      { numRuns: runs(60) },
    )
  })

  test('tells what is kept, changed, left out and new', () => {
    const flow = flowOf([
      draft('a', '2030-01-01'),
      draft('b', '2030-01-02', from('a')),
      provision('a', 1, TEXTS.mill),
      provision('a', 2, TEXTS.toll),
      provision('a', 3, TEXTS.fish),
      provision('b', 1, TEXTS.mill),
      provision('b', 2, `${TEXTS.toll} Salt is free as well.`),
      provision('b', 3, TEXTS.bridge),
      lineage('mill', ['a.1', 'b.1']),
      lineage('toll', ['a.2', 'b.2']),
      lineage('fish', ['a.3']),
      lineage('bridge', ['b.3']),
    ])
    expect(told(flow)).toEqual(['bridge: – → b new', 'fish: a → b dropped', 'mill: a → b kept', 'toll: a → b amended'])
    expect(flow.strands.find(({ point }) => point === 'toll')?.rests).toBe('original')
  })

  test('a draft that is only described drops nothing: what becomes of a point in it is not known', () => {
    const flow = flowOf([
      draft('a', '2030-01-01'),
      draft('b', '2030-01-02', { ...from('a'), status: { known: 'described', published: 'reported' } }),
      draft('c', '2030-01-03', from('b')),
      provision('a', 1, TEXTS.mill),
      provision('a', 2, TEXTS.toll),
      provision('c', 1, TEXTS.mill),
      lineage('mill', ['a.1', 'c.1']),
      lineage('toll', ['a.2']),
      ['description', { id: 'said', draft: 'b', lineage: 'toll', says: { en: 'Tolls stay.' }, ...SAID }],
    ])
    expect(told(flow)).toEqual([
      'mill: a → b unknown',
      'mill: b → c unknown',
      'toll: a → b unknown',
      'toll: b → c dropped',
    ])
    const states = flow.points.map(({ id, places }) => `${id} ${places.map(({ state }) => state).join(' ')}`)
    expect(states).toEqual(['mill worded unknown worded', 'toll worded described'])
  })

  test('what is gone after a draft of unknown words is told apart from what was left out', () => {
    const flow = flowOf([
      draft('a', '2030-01-01'),
      draft('b', '2030-01-02', { ...from('a'), status: { known: 'described', published: 'reported' } }),
      draft('c', '2030-01-03', from('b')),
      provision('a', 1, TEXTS.mill),
      provision('a', 2, TEXTS.toll),
      provision('c', 1, TEXTS.mill),
    ])
    expect(
      flow.strands
        .filter(({ to }) => to === 'c')
        .map(({ kind }) => kind)
        .sort(),
    ).toEqual(['gone', 'unknown'])
  })

  test('what comes back, and what stood in a draft to which no relation is recorded', () => {
    const flow = flowOf([
      draft('a', '2030-01-01'),
      draft('b', '2030-01-02', from('a')),
      draft('c', '2030-01-03', from('b')),
      draft('x', '2030-01-04'),
      provision('a', 1, TEXTS.mill),
      provision('a', 2, TEXTS.toll),
      provision('b', 1, TEXTS.mill),
      provision('c', 1, TEXTS.mill),
      provision('c', 2, TEXTS.toll),
      provision('x', 1, TEXTS.toll),
      lineage('mill', ['a.1', 'b.1', 'c.1']),
      lineage('toll', ['a.2', 'c.2', 'x.1']),
    ])
    expect(told(flow).filter(line => line.startsWith('toll'))).toEqual([
      'toll: a → b dropped',
      'toll: a → c brought-back',
      'toll: c → x elsewhere',
    ])
  })

  test('one point becomes several, and several one; another language is not compared', () => {
    const flow = flowOf([
      draft('a', '2030-01-01'),
      draft('b', '2030-01-02', from('a')),
      draft('a-de', '2030-01-03', { ...from('a', 'translates'), language: 'de' }),
      provision('a', 1, `${TEXTS.mill} ${TEXTS.toll}`),
      provision('a', 2, TEXTS.bridge),
      provision('a', 3, TEXTS.fish),
      provision('b', 1, TEXTS.mill),
      provision('b', 2, TEXTS.toll),
      provision('b', 3, `${TEXTS.bridge} ${TEXTS.fish}`),
      provision('a-de', 1, 'Die Mühle an der Furt wird übergeben.'),
      lineage('goods', ['a.1', 'b.1', 'b.2', 'a-de.1'], ['b']),
      lineage('river', ['a.2', 'a.3', 'b.3'], ['a']),
    ])
    expect(told(flow)).toEqual([
      'goods: a → a-de translated',
      'goods: a → b split',
      'river: a → a-de dropped',
      'river: a → b merged',
    ])
  })

  test('a day in the world leaves out the drafts that came later', () => {
    const state = recordOf([
      draft('a', '2030-01-01'),
      draft('b', '2030-01-05', from('a')),
      provision('a', 1, TEXTS.mill),
      provision('b', 1, TEXTS.mill),
    ])
    const flow = showFlow(state, { on: '2030-01-02', today: '2030-01-02' })
    expect([flow.drafts.map(({ id }) => id), flow.strands]).toEqual([['a'], []])
  })
})
