import { describe, expect, test } from 'vitest'
import {
  COMPARED_OUTCOMES,
  type ComparedOutcome,
  compareDrafts,
  countOutcomes,
  isChanged,
  joinWords,
  wordsBetween,
} from '../../src/analysis/compared.ts'
import { comparePair } from '../../src/analysis/compared-pair.ts'
import type { ThingId } from '../../src/record/id.ts'
import { fold, NOW, type RecordState } from '../../src/record/state.ts'
import { provisionsOf } from '../../src/record/text-drafts.ts'
import { Provision } from '../../src/record/texts.ts'
import { entriesOf, readExample } from '../samples/load.ts'

const SAMPLES = ['ukraine-2025', 'lake-treaty'] as const
const states = new Map(SAMPLES.map(name => [name, fold(entriesOf(readExample(name)), NOW)]))

const stateOf = (name: (typeof SAMPLES)[number]): RecordState => {
  const state = states.get(name)
  if (state === undefined) throw new Error(name)
  return state
}

const id = (raw: string): ThingId => raw as ThingId

const TURNED: Readonly<Record<ComparedOutcome, ComparedOutcome>> = {
  kept: 'kept',
  amended: 'amended',
  split: 'merged',
  merged: 'split',
  inserted: 'deleted',
  deleted: 'inserted',
  'other-language': 'other-language',
  unreported: 'perhaps-new',
  'perhaps-new': 'unreported',
}

const pairs = SAMPLES.flatMap(name => {
  const ids = [...stateOf(name).things.draft.keys()]
  return ids.flatMap(from => ids.filter(to => to !== from).map(to => ({ name, from, to })))
})

const outcomes = (state: RecordState, from: ThingId, to: ThingId) => {
  const compared = compareDrafts(state, { drafts: [from, to], base: from })
  return new Map(compared.rows.map(({ lineage, cells }) => [lineage.id, cells[1]?.outcome ?? null]))
}

describe('drafts side by side, whichever two of both samples', () => {
  test('there are pairs to look at', () => expect(pairs.length).toBeGreaterThan(90))

  test.each(pairs)('$name: $from with $to: every provision stands in its column, in a row of its own lineage', one => {
    const state = stateOf(one.name)
    const { rows } = compareDrafts(state, { drafts: [one.from, one.to], base: one.from })
    for (const [column, draft] of [one.from, one.to].entries()) {
      const shown = rows.flatMap(({ cells }) => cells[column]?.provisions ?? [])
      expect(new Set(shown.map(provision => provision.id))).toEqual(
        new Set(provisionsOf(state, draft).map(provision => provision.id)),
      )
    }
  })

  test.each(pairs)('$name: $from with $to: turned round, every outcome is turned round', ({ name, from, to }) => {
    const state = stateOf(name)
    const back = outcomes(state, to, from)
    for (const [lineage, outcome] of outcomes(state, from, to))
      expect(back.get(lineage) ?? null).toBe(outcome === null ? null : TURNED[outcome])
  })

  test.each(pairs)('$name: $from with $to: the base keeps its order, and the counts add up', ({ name, from, to }) => {
    const state = stateOf(name)
    const compared = compareDrafts(state, { drafts: [from, to], base: from })
    const orders = compared.rows.flatMap(({ cells }) => cells[0]?.provisions[0]?.order ?? [])
    expect(orders).toEqual([...orders].sort((a, b) => a - b))
    const counts = countOutcomes(compared.rows, 1)
    const sum = COMPARED_OUTCOMES.reduce((total, outcome) => total + counts[outcome], 0)
    expect(sum).toBe(compared.rows.filter(({ cells }) => cells.some(({ state: one }) => one === 'worded')).length)
    expect(COMPARED_OUTCOMES.every(outcome => countOutcomes(compared.rows, 0)[outcome] === 0)).toBe(true)
  })

  test.each(pairs)('$name: $from with $to: as one comparison, every provision stands in exactly one change', one => {
    const state = stateOf(one.name)
    const comparison = comparePair(state, one.from, one.to)
    const changes = comparison?.pairs[0]?.alignment.changes ?? []
    const idsIn = (draft: ThingId): readonly string[] => provisionsOf(state, draft).map(provision => provision.id)
    expect(changes.flatMap(({ before }) => before).sort()).toEqual([...idsIn(one.from)].sort())
    expect(changes.flatMap(({ after }) => after).sort()).toEqual([...idsIn(one.to)].sort())
    expect(comparePair(state, one.from, one.to)).toBe(comparison)
  })
})

describe('the states of cells', () => {
  const ukraine = stateOf('ukraine-2025')
  const lake = stateOf('lake-treaty')
  const cellOf = (state: RecordState, drafts: readonly string[], lineage: string) => {
    const compared = compareDrafts(state, { drafts: drafts.map(id), base: id(drafts[0] ?? '') })
    return compared.rows.find(row => row.lineage.id === lineage)?.cells.at(-1)
  }

  test('what is missing from a draft that is known in part is unknown, and what its numbers show to be gone is left out', () => {
    expect(cellOf(ukraine, ['us-28.en', 'e3-28.en'], 'enlargement')).toMatchObject({
      state: 'absent',
      outcome: 'deleted',
    })
    const { rows } = compareDrafts(ukraine, { drafts: [id('us-28.en'), id('e3-28.en')], base: id('us-28.en') })
    const fifteenth = rows.find(({ cells }) => cells[0]?.provisions[0]?.marking === '15')
    expect(fifteenth?.cells[1]).toMatchObject({ state: 'not-known', outcome: 'unreported' })
  })

  test('a draft of which only descriptions are known leaves nothing out', () => {
    expect(cellOf(ukraine, ['us-28.en', 'us-19'], 'territory')).toMatchObject({
      state: 'described',
      outcome: 'unreported',
    })
    const { rows } = compareDrafts(ukraine, { drafts: [id('us-28.en'), id('us-19')], base: id('us-28.en') })
    expect(countOutcomes(rows, 1)).toMatchObject({ deleted: 0, unreported: rows.length })
  })

  test('words of two languages are not marked against each other', () => {
    expect(cellOf(ukraine, ['us-28.en', 'us-28.de'], 'troops')).toMatchObject({
      outcome: 'other-language',
      words: null,
    })
  })

  test('a point that became two is split, two that became one are merged, and what was left out comes back', () => {
    expect(cellOf(lake, ['chair-1', 'chair-2'], 'fishing-and-patrols')?.outcome).toBe('split')
    expect(cellOf(lake, ['chair-1', 'chair-2'], 'disputes')?.outcome).toBe('merged')
    const through = compareDrafts(lake, { drafts: ['chair-1', 'chair-2', 'chair-4'].map(id), base: null })
    const back = through.rows.filter(({ isBroughtBack }) => isBroughtBack).map(({ lineage }) => lineage.id)
    expect(back).toEqual(['sluice'])
    // Without the draft that left it out, nothing on the page would show that it came back.
    const without = compareDrafts(lake, { drafts: ['chair-1', 'chair-4'].map(id), base: null })
    expect(without.rows.some(({ isBroughtBack }) => isBroughtBack)).toBe(false)
  })

  test('without a base nothing is compared, and what differs is told nevertheless', () => {
    const { rows, base } = compareDrafts(lake, { drafts: ['chair-1', 'chair-4'].map(id), base: null })
    expect(base).toBe(-1)
    expect(rows.every(({ cells }) => cells.every(({ outcome, words }) => outcome === null && words === null))).toBe(
      true,
    )
    const changed = new Map(rows.map(row => [row.lineage.id, isChanged(row, -1)]))
    expect(changed.get('purpose')).toBe(false)
    expect(changed.get('withdrawal')).toBe(true)
  })

  test('ids that name no draft are left out, and a draft that is named twice stands once', () => {
    const { columns } = compareDrafts(lake, { drafts: ['chair-1', 'nobody', 'chair-1'].map(id), base: id('nobody') })
    expect(columns.map(draft => draft.id)).toEqual(['chair-1'])
  })
})

describe('redlines worked out once', () => {
  const state = stateOf('lake-treaty')
  const make = (raw: string, text: string, heading: string | null = null): Provision =>
    Provision.parse({ id: raw, draft: 'chair-1', order: 1, marking: '1.', text, heading })

  test('the same provisions get the same answer, whatever state asks', () => {
    const [one, other] = [[make('a.1', 'No Party shall close it.')], [make('b.1', 'No Party may close it.')]]
    const words = wordsBetween(state, { one, other })
    expect(words?.edits.length).toBeGreaterThan(0)
    expect(wordsBetween(stateOf('ukraine-2025'), { one: [...one], other: [...other] })).toBe(words)
  })

  test('where one of several provisions became another, the answer is worked out anew', () => {
    const [first, second] = [make('a.1', 'It stays.'), make('a.2', 'It is new.')]
    const other = [make('b.1', 'It stays.'), make('b.2', 'It is new.')]
    expect(wordsBetween(state, { one: [first, second], other })?.isSame).toBe(true)
    const headed = make('a.2', 'It is new.', 'Of late')
    expect(wordsBetween(state, { one: [first, headed], other })?.isSame).toBe(false)
  })

  test('an empty side has no redline', () => {
    expect(wordsBetween(state, { one: [], other: [make('b.1', 'x')] })).toBeNull()
  })

  test('empty texts do not put empty lines between the others', () => {
    expect(joinWords([make('a.1', 'One.'), make('a.2', ''), make('a.3', 'Two.')])).toBe('One.\nTwo.')
  })
})
