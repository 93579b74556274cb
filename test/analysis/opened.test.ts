import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Asked } from '../../src/analysis/asked.ts'
import { type OpenedAnswer, type OpenedStep, showOpened } from '../../src/analysis/opened.ts'
import type { Passage } from '../../src/analysis/opened-passage.ts'
import { lineagesOf } from '../../src/record/lineages.ts'
import { findThing, fold, NOW, type RecordState } from '../../src/record/state.ts'
import { runs } from '../campaign.ts'
import { anyThings } from '../record/random.ts'
import { stateOf } from '../record/small.ts'
import { entriesOf, readExample } from '../samples/load.ts'
import { anyDay, anyDrafts } from './overview-random.ts'
import { ANY_DAY, draft, recordOf, type Written } from './record.ts'

const askedOn = (on: string | null): Asked => ({ on, today: on ?? '2032-01-01' })

const openedOf = (state: RecordState, asked: Asked = askedOn(null)): readonly OpenedAnswer[] =>
  lineagesOf(state).map(lineage => showOpened(state, asked, lineage))

const passagesOf = ({ compared }: OpenedStep): readonly Passage[] =>
  compared === null
    ? []
    : [
        ...compared.shifts.flatMap(({ before, after }) => [before, after].flatMap(one => one ?? [])),
        ...[...compared.opened, ...compared.closed].map(({ qualifier }) => qualifier),
      ]

const isInText = (state: RecordState, { provision, span, exact }: Passage): boolean =>
  findThing(state, 'provision', provision)?.text.slice(span.start, span.end) === exact

const isSoundStep = (state: RecordState, step: OpenedStep): boolean => {
  const { from, to, kind, compared, over, rests } = step
  const isCompared = kind === 'kept' || kind === 'reworded'
  return (
    findThing(state, 'draft', to.draft) !== null &&
    (from === null || (findThing(state, 'draft', from.draft) !== null && from.date <= to.date)) &&
    over.every(one => findThing(state, 'draft', one.draft) !== null && one.draft !== to.draft) &&
    [...(from?.provisions ?? []), ...to.provisions].every(({ id }) => findThing(state, 'provision', id) !== null) &&
    (compared !== null) === isCompared &&
    (rests !== null) === isCompared &&
    passagesOf(step).every(passage => isInText(state, passage))
  )
}

describe('a point along the graph of drafts', () => {
  test('every step refers to what there is, and every passage to words that stand there', () => {
    fc.assert(
      fc.property(anyDrafts, state =>
        openedOf(state).every(({ steps, begins }) => {
          const reached = new Set(steps.map(({ to }) => to.draft))
          return begins.every(one => !reached.has(one.draft)) && steps.every(step => isSoundStep(state, step))
        }),
      ),
      { numRuns: runs(60) },
    )
  })

  test('the same holds of any record', () => {
    fc.assert(
      fc.property(anyThings, things => {
        const state = stateOf(...things)
        return openedOf(state).every(({ steps }) => steps.every(step => isSoundStep(state, step)))
      }),
      { numRuns: runs(40) },
    )
  })

  test('an asked day hides the later drafts and changes nothing else', () => {
    fc.assert(
      fc.property(anyDrafts, anyDay, (state, on) => {
        const whole = openedOf(state)
        openedOf(state, askedOn(on)).forEach(({ steps }, i) => {
          expect(steps).toEqual(whole[i]?.steps.filter(({ to }) => on === null || to.date <= on))
        })
      }),
      { numRuns: runs(30) },
    )
  })

  test('the same words are kept, and nothing shifts, opens or closes', () => {
    fc.assert(
      fc.property(anyDrafts, state =>
        openedOf(state)
          .flatMap(({ steps }) => steps)
          .filter(({ kind }) => kind === 'kept')
          .every(
            ({ compared }) =>
              compared !== null &&
              compared.shifts.length + compared.opened.length + compared.closed.length === 0 &&
              compared.kept === compared.words,
          ),
      ),
      { numRuns: runs(30) },
    )
  })
})

const relation = (kind: string, other: string) => ({ relations: [{ kind, draft: other }] })
const words = (of: string, text: string, more: Readonly<Record<string, unknown>> = {}): Written[number] => [
  'provision',
  { id: `${of}.1`, draft: of, order: 1, marking: '1.', text, ...more },
]
const mill = (...provisions: readonly string[]): Written[number] => [
  'lineage',
  { id: 'mill', title: { en: 'Mill' }, provisions },
]
const told = (state: RecordState): readonly string[] =>
  openedOf(state)
    .filter(({ lineage }) => lineage.id === 'mill')
    .flatMap(({ steps }) => steps)
    .map(({ from, to, kind, over }) =>
      [from?.draft ?? '–', to.draft, kind, ...over.map(one => `${one.draft} ${one.state}`)].join(' '),
    )

const BANNED = 'North shall station no guards at the mill.'
const NARROWED = 'North shall not permanently station guards at the mill.'

describe('steps', () => {
  test('pass over a draft of which only descriptions are known, and say so', () => {
    const state = recordOf([
      draft('a', '2030-01-01'),
      draft('b', '2030-01-02', {
        ...relation('derives-from', 'a'),
        status: { known: 'described', published: 'reported' },
      }),
      draft('c', '2030-01-03', relation('derives-from', 'b')),
      words('a', BANNED),
      words('c', NARROWED),
      mill('a.1', 'c.1'),
    ])
    expect(told(state)).toEqual(['a b not-known', 'a c reworded b unknown'])
  })

  test('pass over a draft that left the point out: it was dropped, and is compared with the words before', () => {
    const state = recordOf([
      draft('a', '2030-01-01'),
      draft('b', '2030-01-02', relation('derives-from', 'a')),
      draft('c', '2030-01-03', relation('counters', 'b')),
      words('a', BANNED),
      words('b', 'Fishing is free.'),
      words('c', NARROWED),
      mill('a.1', 'c.1'),
      ['correction', { id: 'apart', kind: 'mustNotLink', from: 'a.1', to: 'b.1', reason: 'other matters' }],
    ])
    expect(told(state)).toEqual(['a b dropped', 'a c reworded b absent'])
  })

  test('do not lead across languages, along translations or along what is only alleged', () => {
    const state = recordOf([
      draft('a', '2030-01-01'),
      draft('a-de', '2030-01-02', { ...relation('translates', 'a'), language: 'de' }),
      draft('b', '2030-01-03', relation('alleged', 'a')),
      draft('c', '2030-01-04', { ...relation('counters', 'a'), language: 'fr' }),
      words('a', BANNED),
      words('a-de', 'Norden stationiert keine Wachen an der Mühle.'),
      words('b', NARROWED),
      words('c', 'Le Nord ne stationne pas de gardes au moulin.'),
      mill('a.1', 'a-de.1', 'b.1', 'c.1'),
    ])
    expect(told(state)).toEqual(['a c other-language'])
    expect(openedOf(state)[0]?.begins.map(one => one.draft)).toEqual(['a', 'b'])
  })

  test('rest on the wording that is furthest from the original', () => {
    const state = recordOf([
      draft('a', '2030-01-01', { wording: 'quoted' }),
      draft('b', '2030-01-02', relation('counters', 'a')),
      words('a', BANNED),
      words('b', NARROWED, { wording: 'restated' }),
      mill('a.1', 'b.1'),
    ])
    expect(openedOf(state)[0]?.steps).toMatchObject([{ kind: 'reworded', rests: 'restated' }])
  })

  test('a text in square brackets is compared with a doubt', () => {
    const state = recordOf([
      draft('a', '2030-01-01'),
      draft('b', '2030-01-02', relation('derives-from', 'a')),
      words('a', BANNED),
      words('b', 'North shall [not] station [some] guards at the mill.'),
      mill('a.1', 'b.1'),
    ])
    expect(openedOf(state)[0]?.steps[0]?.compared?.doubts).toContainEqual(
      expect.objectContaining({ kind: 'bracketed-wording', params: { draft: 'b', count: 2 } }),
    )
  })

  test('a point of no draft before is new, or first known where a draft before is not known in full', () => {
    const of = (known: string) =>
      recordOf([
        draft('a', '2030-01-01', { status: { known, published: 'leaked' } }),
        draft('b', '2030-01-02', relation('derives-from', 'a')),
        ...(known === 'described' ? [] : [words('a', 'Fishing is free.')]),
        ['provision', { id: 'b.2', draft: 'b', order: 2, marking: '2.', text: BANNED }],
        mill('b.2'),
        ...(known === 'described'
          ? []
          : ([
              ['correction', { id: 'apart', kind: 'mustNotLink', from: 'a.1', to: 'b.2', reason: 'other matters' }],
            ] satisfies Written)),
      ])
    expect(told(of('full'))).toEqual(['– b new'])
    expect(told(of('described'))).toEqual(['– b first-known'])
  })
})

describe('the sample of Ukraine', () => {
  const state = fold(entriesOf(readExample('ukraine-2025')), NOW)
  const stepOf = (id: string, from: string, to: string): OpenedStep => {
    const answer = openedOf(state, ANY_DAY).find(({ lineage }) => lineage.id === id)
    const step = answer?.steps.find(one => one.from?.siglum === from && one.to.siglum === to)
    if (step === undefined) throw new Error(`no step ${id} ${from} ${to}`)
    return step
  }

  test('point 8: the European text adds permanence, command and peacetime to the ban, each of which makes it weaker', () => {
    const { compared, to, rests } = stepOf('troops', 'US-28', 'E3-28')
    const weaker = compared?.shifts.filter(({ effect }) => effect === 'weaker') ?? []
    expect(weaker.map(({ after }) => after?.exact)).toEqual(
      expect.arrayContaining([
        expect.stringContaining('command'),
        expect.stringContaining('permanent'),
        expect.stringContaining('peacetime'),
      ]),
    )
    expect(to.by.map(({ id }) => id)).toEqual(['e3'])
    expect(rests).toBe('restated')
  })

  // The comparison of wordings gives no newly opened space yet, and takes the "agrees" that both texts have for an addition.
  test('point 8: the European text opens permanence, command and peacetime, and is weaker on the whole', () => {
    const { compared } = stepOf('troops', 'US-28', 'E3-28')
    expect(compared?.opened.map(({ dimension }) => dimension)).toEqual(
      expect.arrayContaining(['authority', 'duration', 'time']),
    )
    expect(compared?.overall).toBe('weaker')
  })

  test('point 6: the number goes from 600,000 to 800,000', () => {
    const quantities = stepOf('army', 'US-28', 'E3-28').compared?.quantities
    expect(quantities).toMatchObject([{ effect: 'weaker' }])
    expect(quantities?.[0]?.before?.exact).toContain('600,000')
    expect(quantities?.[0]?.after?.exact).toContain('800,000')
  })

  test('the amnesty is dropped in the European text, and the 19 points say nothing that is known', () => {
    const steps = openedOf(state, ANY_DAY).find(({ lineage }) => lineage.id === 'amnesty')?.steps
    expect(steps?.map(({ to, kind }) => `${to.siglum} ${kind}`)).toEqual([
      'E3-28 dropped',
      'EU-24 not-known',
      'US-19 not-known',
    ])
  })
})

describe('the sample of the lake', () => {
  const state = fold(entriesOf(readExample('lake-treaty')), NOW)
  test('the sluice is dropped, then back, and compared with the words before it went', () => {
    const sluice = openedOf(state).find(({ lineage }) => lineage.id === 'sluice')
    const back = sluice?.steps.find(({ to }) => to.siglum === 'D')
    expect(back).toMatchObject({ from: { siglum: 'A' }, kind: 'reworded', rests: 'quoted' })
    expect(back?.over.map(({ state }) => state)).toEqual(['absent', 'described'])
  })
})
