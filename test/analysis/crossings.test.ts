import { describe, expect, test } from 'vitest'
import { ALL_CROSSINGS, countedVerdict, showCrossings } from '../../src/analysis/crossings.ts'
import { fold, NOW, type RecordState } from '../../src/record/state.ts'
import { entriesOf, readExample } from '../samples/load.ts'

const stateOf = (name: string): RecordState => fold(entriesOf(readExample(name)), NOW)

const ukraine = stateOf('ukraine-2025')
const lake = stateOf('lake-treaty')
const asked = { on: null, today: '2025-12-24' }
const later = { on: null, today: '2031-09-30' }

const at = (position: string, siglum: string) =>
  showCrossings(ukraine, asked, ALL_CROSSINGS).crossings.filter(
    one => one.position === position && one.siglum === siglum,
  )

describe('laws', () => {
  test('every draft stands against every red line, and silence is unknown', () => {
    for (const [state, day] of [
      [ukraine, asked],
      [lake, later],
    ] as const) {
      const { crossings } = showCrossings(state, day, ALL_CROSSINGS)
      const lines = new Set(crossings.map(({ position }) => position))
      expect(lines.size).toBeGreaterThan(0)
      for (const line of lines)
        expect(new Set(crossings.filter(one => one.position === line).map(({ draft }) => draft)).size).toBe(
          state.things.draft.size,
        )
      for (const { provision, verdict, evidence } of crossings) {
        expect(provision === null).toBe(verdict === 'unknown')
        expect(evidence.length).toBeGreaterThan(0)
      }
    }
  })

  test('a draft of later days does not count, nor a line that is no longer held', () => {
    const early = showCrossings(ukraine, { on: '2025-05-01', today: '2025-05-01' }, ALL_CROSSINGS).crossings
    expect(new Set(early.map(({ siglum }) => siglum))).toEqual(new Set(['US-APR', 'EU-APR']))
    expect(early.some(({ position }) => position === 'ua-no-army-limit')).toBe(false)
    const held = showCrossings(lake, later, ALL_CROSSINGS).crossings
    expect(held.some(({ position }) => position === 'aldoria-share')).toBe(false)
  })

  test('a filter takes away and changes nothing', () => {
    const all = showCrossings(ukraine, asked, ALL_CROSSINGS).crossings
    const only = showCrossings(ukraine, asked, { ...ALL_CROSSINGS, only: 'touches' }).crossings
    expect(only).toEqual(all.filter(one => countedVerdict(one) === 'touches' || one.verdict === 'touches'))
  })
})

describe('the sample', () => {
  test('an answer that narrows the ban touches the line of NATO as an organisation, and says what it opens', () => {
    const [crossing, ...more] = at('ru-no-nato-organisation', 'E3-28')
    expect(more).toEqual([])
    const text = crossing?.provision?.text ?? ''
    expect(crossing).toMatchObject({ verdict: 'touches', wording: 'restated', provision: { marking: '8' } })
    const opens = crossing?.leavesOpen.map(({ qualifier }) => text.slice(qualifier.start, qualifier.end))
    expect(opens).toEqual(['under its command', 'on a permanent basis', 'in peacetime'])
    expect(crossing?.leavesOpen.every(({ opens: opening }) => opening !== null)).toBe(true)
    expect(crossing?.readings.map(({ reads }) => reads)).toContain('leaves-open')
  })

  test('the outright ban respects that line, and says nothing of troops of the member states', () => {
    expect(at('ru-no-nato-organisation', 'US-28')).toMatchObject([{ verdict: 'respects', provision: { marking: '8' } }])
    expect(at('ru-no-troops-any-flag', 'US-28')).toMatchObject([{ verdict: 'unknown', rule: 'verdict.partly-known' }])
  })

  test('the text of twenty points is silent on troops', () => {
    expect(at('ru-no-nato-organisation', 'UA-20')).toMatchObject([{ verdict: 'unknown', provision: null }])
  })

  test('a German draft is read through the text that it translates, and says so', () => {
    expect(at('ru-no-nato-organisation', 'US-28-DE')).toMatchObject([
      { verdict: 'respects', through: { siglum: 'US-28' } },
    ])
  })

  test.each([
    ['ua-no-army-limit', 'US-28', 'crosses'],
    ['ua-no-army-limit', 'EU-24', 'respects'],
    ['ru-no-membership', 'US-28', 'respects'],
    ['ru-no-membership', 'E3-28', 'touches'],
    ['ru-no-membership', 'EU-24', 'crosses'],
    ['ua-no-recognition', 'US-28', 'crosses'],
    ['ua-no-recognition', 'UA-20', 'unknown'],
    ['ua-choice-of-alliances', 'US-28', 'crosses'],
    ['ru-no-troops-any-flag', 'EU-24', 'crosses'],
    ['us-no-us-troops', 'EU-24', 'unknown'],
    ['de-assets', 'US-28', 'crosses'],
  ])('%s and %s: %s', (position, siglum, verdict) => {
    expect(at(position, siglum).map(one => one.verdict)).toEqual([verdict])
  })

  test('every red line says in structured words what it asks', () => {
    expect(showCrossings(ukraine, asked, ALL_CROSSINGS).unworded).toEqual([])
  })
})

test('a ruling stands beside our verdict, and counts in a summary', () => {
  const ruled = showCrossings(lake, later, ALL_CROSSINGS).crossings.filter(({ ruling }) => ruling !== null)
  const pay = ruled.filter(({ position }) => position === 'bremark-level-first')
  expect(pay).toMatchObject([{ siglum: 'A', verdict: 'crosses', ruling: { verdict: 'touches' } }])
  expect(pay.map(countedVerdict)).toEqual(['touches'])
  // A ruling on a draft as a whole stands at the draft that is silent as well.
  expect(ruled.map(one => [one.position, one.siglum, one.verdict, one.ruling?.verdict])).toContainEqual([
    'estrane-gate',
    'D',
    'unknown',
    'crosses',
  ])
})
