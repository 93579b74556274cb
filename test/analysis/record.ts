import { EMPTY_STATE, fold, NOW, type RecordState } from '../../src/record/state.ts'
import { take } from '../../src/record/take.ts'
import { THINGS, type Thing, type ThingKind } from '../../src/record/thing.ts'

/** What stands in a test record: things by their kind, as somebody would write them. */
export type Written = readonly (readonly [ThingKind, Readonly<Record<string, unknown>>])[]

const evidence = [{ source: 'press-1', exact: 'words' }]

/** Evidence that is found in the first source of every test record. */
export const SAID = { evidence }

const BASIS: Written = [
  ['negotiation', { id: 'ford', title: { en: 'The ford' } }],
  [
    'source',
    { id: 'press-1', outlet: 'The Herald', published: '2030-03-02', language: 'en', text: 'Many words are here.' },
  ],
  ['instrument', { id: 'treaty', title: { en: 'Treaty' } }],
  [
    'party',
    {
      id: 'north',
      name: { en: 'North', de: 'Norden' },
      aliases: [{ name: 'Hill People', mocking: { whose: 'the press' } }],
    },
  ],
  ['party', { id: 'south', name: { en: 'South' } }],
]

/** A sound record with some more things; throws where the record refuses one. */
export const recordOf = (more: Written): RecordState => {
  const things = [...BASIS, ...more].map(([kind, value]) => ({ kind, value: THINGS[kind].parse(value) }) as Thing)
  const intents = things.map(thing => ({
    by: 'test',
    why: null,
    knownOn: null,
    change: { kind: 'put', thing } as const,
  }))
  const taken = take(EMPTY_STATE, intents, '2030-12-01T00:00:00.000Z')
  if (!taken.ok) throw new Error(JSON.stringify(taken.refusal))
  return fold(taken.value.entries, NOW)
}

/** A question without a day, put on a day after everything. */
export const ANY_DAY = { on: null, today: '2030-12-01' } as const

/** A draft of the test record. */
export const draft = (id: string, date: string, more: Readonly<Record<string, unknown>> = {}): Written[number] => [
  'draft',
  {
    id,
    instrument: 'treaty',
    siglum: id.toUpperCase(),
    title: id,
    language: 'en',
    date,
    status: { known: 'full', published: 'leaked' },
    ...more,
  },
]
