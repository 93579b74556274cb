import { beforeAll, describe, expect, test } from 'vitest'
import { toIntents } from '../../src/formats/record-folder/intents.ts'
import type { Entry } from '../../src/record/entry.ts'
import { evidenceIn, references } from '../../src/record/references.ts'
import { refusalsOf } from '../../src/record/rules.ts'
import { findByRef, fold, NOW, type RecordState } from '../../src/record/state.ts'
import type { Thing } from '../../src/record/thing.ts'
import { entriesOf, readExample, stateOn } from './load.ts'

const SIDES: Readonly<Record<string, readonly string[]>> = {
  Ukraine: ['ukraine'],
  Russia: ['russia'],
  'the United States': ['united-states'],
  'the E3': ['e3', 'france', 'united-kingdom', 'germany'],
}

const thingsIn = (state: RecordState): readonly Thing[] =>
  Object.entries(state.things).flatMap(([kind, things]) =>
    [...things.values()].map(value => ({ kind, value }) as Thing),
  )

// Words that belong to one of the parties: they may stand in a quotation or as a term that says whose it is, nowhere else.
const LOADED =
  /\b(?:occupied|occupation|annexed|annexation|liberated|aggressor|regime|puppet|terrorist|special military operation|besetzt\w*|annektiert\w*|Angriffskrieg\w*|Spezialoperation)\b/iu
const TERM = /military operation|Militäroperation/u

describe('the sample on the talks of 2025', () => {
  const reading = readExample('ukraine-2025')
  let entries: readonly Entry[]
  let state: RecordState

  beforeAll(() => {
    entries = entriesOf(reading)
    state = fold(entries, NOW)
  })

  const positions = () => [...state.things.position.values()]

  const heldBy = (holders: readonly string[]) =>
    positions().filter(({ party, bloc, basis }) => holders.includes(party ?? bloc ?? '') && basis === 'own-voice')

  test('the journal says what the readable files say', () => {
    expect(reading.entries?.length).toBeGreaterThan(400)
    expect(toIntents(fold(reading.entries ?? [], NOW), reading, { by: 'sample' })).toEqual([])
  })

  test('every rule holds for every thing: each quotation is found in its source', () => {
    const things = thingsIn(state)
    expect(things.flatMap(evidenceIn).length).toBeGreaterThan(120)
    expect(things.flatMap(thing => refusalsOf(state, thing))).toEqual([])
  })

  test('the notice stands in both languages, with the day on which the sample was closed', () => {
    expect([...state.things.negotiation.values()]).toMatchObject([
      {
        sample: true,
        closedOn: '2025-12-24',
        notice: {
          en: expect.stringMatching(/Sample, closed on 24 December 2025, not maintained/),
          de: expect.any(String),
        },
      },
    ])
  })

  test.each(Object.entries(SIDES))('own-voice positions and red lines of %s, each with evidence', (_side, holders) => {
    const own = heldBy(holders)
    expect(own.length).toBeGreaterThanOrEqual(5)
    expect(own.filter(({ firmness }) => firmness === 'red-line').length).toBeGreaterThanOrEqual(2)
    expect(own.every(({ evidence }) => evidence.length > 0)).toBe(true)
  })

  test('no side has more than twice as many own-voice positions as another', () => {
    const counts = Object.values(SIDES).map(holders => heldBy(holders).length)
    expect(Math.max(...counts)).toBeLessThanOrEqual(2 * Math.min(...counts))
  })

  test('every side has a red line in words that a draft can be held against', () => {
    for (const holders of Object.values(SIDES)) {
      expect(heldBy(holders).some(({ firmness, terms }) => firmness === 'red-line' && terms !== undefined)).toBe(true)
    }
  })

  test('the day of a position is the first on which it was said, and its evidence is of that day', () => {
    const published = new Map([...state.things.source.values()].map(source => [`${source.id}`, source.published]))
    const daysAfter = (source: string, said: string): number =>
      (Date.parse((published.get(source) ?? '').slice(0, 10)) - Date.parse(said)) / 86_400_000
    const dated = positions().flatMap(({ id, saidOn, evidence, instances }) => [
      ...(saidOn === undefined ? [] : evidence.map(({ source }) => ({ id, source, said: saidOn }))),
      ...instances.map(({ saidOn: said, evidence: { source } }) => ({ id, source, said: said ?? '' })),
    ])
    expect(dated.length).toBeGreaterThan(40)
    const isNear = (days: number): boolean => days >= 0 && days < 7
    expect(dated.filter(({ source, said }) => !isNear(daysAfter(source, said)))).toEqual([])
    const repeated = positions().filter(({ instances }) => instances.length > 0)
    expect(repeated.length).toBeGreaterThan(3)
    for (const { saidOn, instances } of repeated) {
      const days = instances.map(one => one.saidOn ?? '')
      expect(days).toEqual(days.toSorted())
      expect(days[0]).toBe(saidOn)
    }
  })

  test('both troop lines of Russia stand apart: NATO as an organisation, and member states under any flag', () => {
    const lines = positions().filter(({ party, terms }) => party === 'russia' && terms !== undefined)
    const subjects = lines.map(({ terms }) => terms?.subject ?? [])
    expect(subjects.some(terms => terms.includes('NATO') && !terms.includes('NATO countries'))).toBe(true)
    expect(subjects.some(terms => terms.includes('NATO countries') && !terms.includes('NATO'))).toBe(true)
  })

  test('our own words carry no term of one of the parties', () => {
    const ours = thingsIn(state).filter(({ kind }) => !['source', 'provision'].includes(kind))
    const texts = ours.map(thing => ({ id: thing.value.id, text: JSON.stringify(withoutQuotations(thing.value)) }))
    expect(texts.length).toBeGreaterThan(150)
    expect(texts.filter(({ text }) => LOADED.test(text)).map(({ id }) => id)).toEqual([])
    const terms = texts.filter(({ text }) => TERM.test(text))
    expect(terms.map(({ id }) => id)).toEqual(['cause-nato-troops'])
    expect(terms.every(({ text }) => /what Russia's government calls/.test(text))).toBe(true)
  })

  test('sources are told in our own words, cited by outlet and day', () => {
    const sources = [...state.things.source.values()]
    expect(sources.length).toBeGreaterThan(35)
    expect(sources.every(({ textIs, text }) => textIs === 'account' && text.length < 4_000)).toBe(true)
    expect(sources.every(({ outlet }) => outlet.length > 1)).toBe(true)
  })

  test('the European draft and point 8 of the American one are in it, restated', () => {
    const [us, e3] = ['us-28.en', 'e3-28.en'].map(id => [...state.things.draft.values()].find(draft => draft.id === id))
    expect([us?.wording, e3?.wording]).toEqual(['restated', 'restated'])
    const point = [...state.things.provision.values()].find(({ id }) => id === 'us-28.en.8')
    expect(point?.text).toContain('NATO')
  })

  test.each(['2025-04-30', '2025-11-24', '2025-12-01'])('as known on %s nothing later shows', day => {
    const then = stateOn(entries, day)
    const known = thingsIn(then)
    expect(known.length).toBeGreaterThan(20)
    const late = known.flatMap(thing =>
      references(thing)
        .filter(({ to }) => findByRef(then, to) === null)
        .map(({ to }) => `${thing.kind} ${thing.value.id} names ${to.kind} ${to.id}`),
    )
    expect(late).toEqual([])
    expect([...then.things.source.values()].filter(({ published }) => published.slice(0, 10) > day)).toEqual([])
    expect([...then.things.draft.values()].filter(({ date }) => date > day)).toEqual([])
    const told = known
      .filter(({ kind }) => kind !== 'person')
      .filter(({ kind, value }) => kind !== 'event' || ('status' in value && value.status !== 'planned'))
    expect(
      told.flatMap(thing =>
        daysIn(thing.value)
          .filter(date => date > day)
          .map(date => `${thing.value.id} ${date}`),
      ),
    ).toEqual([])
  })

  test('as known on 24 November: no meeting in Miami, no 20 points, no mocking name', () => {
    const then = stateOn(entries, '2025-11-24')
    expect(then.things.event.size).toBeGreaterThan(5)
    expect([...then.things.event.keys()].filter(id => /miami|witkoff/.test(id))).toEqual([])
    expect([...then.things.draft.values()].map(({ siglum }) => siglum)).not.toContain('UA-20')
    expect([...then.things.bloc.values()].flatMap(({ aliases }) => aliases)).toEqual([])
  })
})

/** The days on which a thing says that something was. */
const daysIn = (value: unknown): readonly string[] => {
  if (Array.isArray(value)) return value.flatMap(daysIn)
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, part]) =>
    ['on', 'saidOn', 'until', 'from', 'to', 'date'].includes(key) && typeof part === 'string' && /^\d{4}/.test(part)
      ? [part]
      : daysIn(part),
  )
}

/** A thing without the words of its sources and the names that it says are somebody's. */
const withoutQuotations = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(withoutQuotations)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => !['evidence', 'terms'].includes(key))
      .map(([key, part]) => [key, withoutQuotations(part)]),
  )
}
