import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type BoundAbsent, showBound } from '../../src/analysis/bound.ts'
import { namedIn } from '../../src/analysis/bound-names.ts'
import { findThing, fold, NOW, type RecordState } from '../../src/record/state.ts'
import { runs } from '../campaign.ts'
import { entriesOf, readExample } from '../samples/load.ts'
import { anyDay, anyDrafts } from './overview-random.ts'
import { ANY_DAY, draft, recordOf, SAID, type Written } from './record.ts'

const isSound = (state: RecordState, { who, event, words, lineage }: BoundAbsent): boolean => {
  const held = who.kind === 'party' || who.kind === 'bloc' ? who.kind : null
  return (
    held !== null &&
    who.id !== null &&
    findThing(state, held, who.id) !== null &&
    findThing(state, 'event', event.id) !== null &&
    findThing(state, 'lineage', lineage.id) !== null &&
    words.length > 0 &&
    words.every(({ clause, bearer }) =>
      [clause, bearer].every(
        ({ provision, span, exact }) =>
          exact !== '' && findThing(state, 'provision', provision)?.text.slice(span.start, span.end) === exact,
      ),
    )
  )
}

const told = (bound: readonly BoundAbsent[]): readonly string[] =>
  bound.map(({ who, event, absence }) => `${who.id} ${absence} ${event.id}`)

const BOUND = 'South shall pay a toll of 60 marks a year.'
const meeting = (more: Readonly<Record<string, unknown>>): Written[number] => [
  'event',
  {
    id: 'talk',
    kind: 'meeting',
    title: { en: 'Talk' },
    on: '2030-02-01',
    status: 'took-place',
    present: [{ party: 'north' }, { name: 'A miller' }],
    lineages: ['toll'],
    ...SAID,
    ...more,
  },
]
const boundBy = (text: string, more: Readonly<Record<string, unknown>> = {}, things: Written = []) => {
  const state = recordOf([
    draft('a', '2030-01-01'),
    ['provision', { id: 'a.1', draft: 'a', order: 1, marking: '1.', text }],
    ['lineage', { id: 'toll', title: { en: 'Toll' }, provisions: ['a.1'] }],
    ...things,
    meeting(more),
  ])
  return told(showBound(state, ANY_DAY))
}

describe('who is bound and was not in the room', () => {
  test('each is somebody of the record, an event, and words that stand in a draft', () => {
    let found = 0
    fc.assert(
      fc.property(anyDrafts, anyDay, (state, on) => {
        const bound = showBound(state, { on, today: on ?? '2030-12-01' })
        found += bound.length
        return bound.every(
          one =>
            isSound(state, one) &&
            (on === null || (one.event.on ?? '') <= on) &&
            one.words.every(({ draft: id }) => (findThing(state, 'draft', id)?.date ?? '') <= (one.event.on ?? '~')),
        )
      }),
      { numRuns: runs(60) },
    )
    expect(found).toBeGreaterThan(0)
  })

  test('a party that a duty names, and that a list of those present does not', () => {
    expect(boundBy(BOUND)).toEqual(['south not-listed talk'])
    expect(boundBy(BOUND, { absent: [{ who: { party: 'south' } }] })).toEqual(['south absent talk'])
  })

  test('nobody who was there, in person, by somebody who speaks for them, or in a group', () => {
    const envoy: Written = [
      [
        'person',
        { id: 'envoy', name: { en: 'Envoy' }, offices: [{ party: 'south', title: { en: 'Envoy' }, to: '2030-02-01' }] },
      ],
      ['bloc', { id: 'valley', name: { en: 'Valley' }, members: [{ party: 'south', to: '2030-01-31' }] }],
    ]
    const with_ = (present: readonly object[]) => boundBy(BOUND, { present: [{ party: 'north' }, ...present] }, envoy)
    expect(with_([{ party: 'south' }])).toEqual([])
    expect(with_([{ person: 'envoy' }])).toEqual([])
    expect(with_([{ name: 'South' }])).toEqual([])
    expect(with_([{ bloc: 'valley' }])).toEqual(['south not-listed talk'])
  })

  test('nobody where the record does not list who was there: one name, no name, or no room', () => {
    expect(boundBy(BOUND, { present: [] })).toEqual([])
    expect(boundBy(BOUND, { present: [{ party: 'north' }] })).toEqual([])
    expect(boundBy(BOUND, { kind: 'publication' })).toEqual([])
    expect(boundBy(BOUND, { status: 'planned' })).toEqual([])
    expect(boundBy(BOUND, { kind: 'publication', absent: [{ who: { party: 'south' } }] })).toEqual([
      'south absent talk',
    ])
  })

  test('words that were not there yet bind nobody, nor does a permission', () => {
    expect(boundBy(BOUND, { on: '2029-12-31' })).toEqual([])
    expect(boundBy('South may pay a toll.')).toEqual([])
  })

  test('an open group that was there may have held them', () => {
    const open: Written = [['bloc', { id: 'friends', name: { en: 'Friends' }, open: true }]]
    const state = recordOf([
      draft('a', '2030-01-01'),
      ['provision', { id: 'a.1', draft: 'a', order: 1, marking: '1.', text: BOUND }],
      ['lineage', { id: 'toll', title: { en: 'Toll' }, provisions: ['a.1'] }],
      ...open,
      meeting({ present: [{ party: 'north' }, { bloc: 'friends' }] }),
    ])
    expect(showBound(state, ANY_DAY)).toMatchObject([{ absence: 'not-listed', perhapsIn: [{ id: 'friends' }] }])
  })
})

describe('whom words name', () => {
  const state = recordOf([
    ['party', { id: 'union', name: { en: 'Union of Us', fr: 'US' }, aliases: [{ name: 'the Delta (East)' }] }],
  ])
  const ids = (words: string, language = 'en') =>
    namedIn(state, words, language).map(({ who, as }) => `${who.id} ${as}`)

  test('whole names and aliases, also in the genitive, never a mocking one or a part of a word', () => {
    expect(ids('North and the Delta (East)')).toEqual(['north named', 'union named'])
    expect(ids("South's guards")).toEqual(['south named'])
    expect(ids('Northern guards')).toEqual([])
    expect(ids('Hill People')).toEqual([])
  })

  test('a short name in capitals is no small word', () => {
    expect(ids('none of us')).toEqual([])
    expect(ids('the US')).toEqual(['union named'])
  })

  test('the parties of a text are all at the table, unless somebody is named besides', () => {
    expect(ids('Each Party')).toEqual(['north', 'south', 'union'].map(id => `${id} party-of-the-text`))
    expect(ids('Jede Vertragspartei', 'de-AT').length).toBe(3)
    expect(ids('Each Party but North')).toEqual(['north named'])
    expect(ids('Each Party', 'fr')).toEqual([])
  })

  test('names of any signs and any length do not break the search', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, maxLength: 20 }), fc.string(), (name, words) => {
        const clean = name.replace(/\p{Cc}/gu, 'x')
        const odd = recordOf([['party', { id: 'odd', name: { en: clean } }]])
        return namedIn(odd, words, 'en').every(({ span }) => span.start <= span.end && span.end <= words.length)
      }),
      { numRuns: runs(40) },
    )
  })
})

describe('the samples', () => {
  test('NATO is bound by the point on troops and is not listed in Geneva', () => {
    const state = fold(entriesOf(readExample('ukraine-2025')), NOW)
    const bound = showBound(state, { on: null, today: '2025-12-31' })
    expect(bound.every(one => isSound(state, one))).toBe(true)
    const nato = bound.find(
      ({ who, event, lineage }) => who.id === 'nato' && event.id === 'geneva-2025-11-23' && lineage.id === 'troops',
    )
    expect(nato).toMatchObject({ absence: 'not-listed', through: 'issue' })
    expect(nato?.words.map(({ siglum, wording }) => `${siglum} ${wording}`)).toContain('E3-28 restated')
  })

  test('Estrane is bound as one of the parties, and was absent from the night session on the sluice', () => {
    const state = fold(entriesOf(readExample('lake-treaty')), NOW)
    const estrane = showBound(state, { on: null, today: '2032-01-01' }).filter(({ who }) => who.id === 'estrane')
    expect(estrane).toContainEqual(
      expect.objectContaining({
        absence: 'absent',
        event: expect.objectContaining({ id: 'night-session' }),
        lineage: expect.objectContaining({ id: 'sluice' }),
        words: [expect.objectContaining({ as: 'party-of-the-text', siglum: 'A' })],
      }),
    )
  })
})
