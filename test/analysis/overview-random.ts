import fc from 'fast-check'
import type { RecordState } from '../../src/record/state.ts'
import { draft, recordOf, SAID, type Written } from './record.ts'

/** Sentences that bind, narrow, loosen and count, so that wordings of random drafts differ in what they commit to. */
const WORDS = [
  'North shall station no troops in the valley.',
  'North shall not permanently station troops under its command in the valley in peacetime.',
  'South may station 400 troops in the valley until 1 March 2031.',
  'The Parties shall share the water of the ford.',
  'South shall pay a toll of 60 marks a year if the bridge is open.',
  '',
] as const

const RELATIONS = ['derives-from', 'counters', 'consolidates', 'translates', 'alleged'] as const

const row = fc.record({
  says: fc.array(fc.record({ lineage: fc.nat(2), words: fc.nat(WORDS.length - 1) }), { maxLength: 4 }),
  relations: fc.array(fc.record({ kind: fc.constantFrom(...RELATIONS), back: fc.nat(6) }), { maxLength: 2 }),
  language: fc.constantFrom('en', 'en', 'en-GB', 'de', 'fr'),
  known: fc.constantFrom('full', 'partial', 'described'),
})

type Row = typeof row extends fc.Arbitrary<infer One> ? One : never

const dayOf = (i: number): string => `2030-01-${String(i + 1).padStart(2, '0')}`

const draftOf = ({ relations, language, known }: Row, i: number): Written[number] =>
  draft(`d${i}`, dayOf(i), {
    language,
    status: { known, published: 'leaked' },
    relations: relations.filter(({ back }) => back < i).map(({ kind, back }) => ({ kind, draft: `d${back}` })),
  })

const provisionsOf = ({ says, known }: Row, i: number): Written =>
  known === 'described'
    ? []
    : says.map(({ words }, j) => [
        'provision',
        { id: `d${i}.${j}`, draft: `d${i}`, order: j, marking: `${j}.`, text: WORDS[words] ?? '' },
      ])

const lineageOf = (rows: readonly Row[], id: number): Written[number] => {
  const provisions = rows.flatMap(({ says, known }, i) =>
    known === 'described' ? [] : says.flatMap(({ lineage }, j) => (lineage === id ? [`d${i}.${j}`] : [])),
  )
  const drafts = provisions.map(one => one.split('.')[0])
  const split = [...new Set(drafts.filter((one, place) => drafts.indexOf(one) !== place))]
  return ['lineage', { id: `l${id}`, title: { en: `Point ${id}` }, provisions, split }]
}

const eventOf = (rows: readonly Row[], i: number): Written[number] => [
  'event',
  {
    id: `e${i}`,
    kind: 'meeting',
    title: { en: `Meeting ${i}` },
    on: dayOf(i),
    status: 'took-place',
    present: [{ party: 'north' }, { name: 'Somebody' }],
    absent: i % 2 === 0 ? [{ who: { party: 'south' } }] : [],
    lineages: [`l${i % 3}`],
    drafts: i < rows.length ? [`d${i}`] : [],
    ...SAID,
  },
]

/** A sound record of drafts that answer each other at random, with three points through them and a meeting on each day. */
export const anyDrafts: fc.Arbitrary<RecordState> = fc
  .array(row, { maxLength: 7 })
  .map(rows =>
    recordOf([
      ...rows.map(draftOf),
      ...rows.flatMap(provisionsOf),
      ...[0, 1, 2].map(id => lineageOf(rows, id)),
      ...rows.map((_, i) => eventOf(rows, i)),
    ]),
  )

/** Some day within the random records, or none. */
export const anyDay: fc.Arbitrary<string | null> = fc.option(fc.nat(8).map(dayOf), { nil: null })
