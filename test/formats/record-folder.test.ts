import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { placeRefusals, toIntents } from '../../src/formats/record-folder/intents.ts'
import { readRecordFolder } from '../../src/formats/record-folder/read.ts'
import { writeRecordFolder } from '../../src/formats/record-folder/write.ts'
import { canonical } from '../../src/record/canonical.ts'
import type { Digest } from '../../src/record/sources.ts'
import { EMPTY_STATE } from '../../src/record/state.ts'
import { take } from '../../src/record/take.ts'
import { runs } from '../campaign.ts'
import { randomJournal, randomThings } from '../record/random.ts'
import {
  entriesOf,
  mustRead,
  readingText,
  spoiled,
  stateOf,
  stateText,
  thingsText,
  throughDisk,
} from './record-folder.ts'

const LATER = '2027-01-01T00:00:00.000Z'
const NO_FILES: ReadonlyMap<Digest, Uint8Array> = new Map()
const sized = { seed: fc.noShrink(fc.nat()), count: fc.integer({ min: 2, max: 50 }) }

describe('a record as a folder and back', () => {
  test('with its journal: the same entries, the same things, nothing to add, the same bytes', () => {
    fc.assert(
      fc.property(sized.seed, sized.count, (seed, count) => {
        const entries = randomJournal(seed, count)
        const state = stateOf(entries)
        const folder = writeRecordFolder(state, { entries, files: NO_FILES })
        const reading = mustRead(throughDisk(folder))
        const again = stateOf(reading.entries ?? [])
        const rewritten = writeRecordFolder(again, { entries: reading.entries, files: reading.files })
        return (
          canonical(reading.entries) === canonical(entries) &&
          readingText(reading) === thingsText(state) &&
          toIntents(state, reading, { by: 'tester' }).length === 0 &&
          canonical([...rewritten]) === canonical([...folder])
        )
      }),
      { numRuns: runs(50) },
    )
  })

  test('without a journal: the same things, known on the same day, the same bytes', () => {
    fc.assert(
      fc.property(sized.seed, sized.count, (seed, count) => {
        const things = randomThings(seed, count)
        const state = stateOf(entriesOf(things))
        const folder = writeRecordFolder(state, { entries: null, files: NO_FILES })
        const reading = mustRead(throughDisk(folder))
        const taken = take(EMPTY_STATE, toIntents(EMPTY_STATE, reading, { by: 'tester' }), LATER)
        if (!taken.ok) throw new Error(canonical(placeRefusals(reading, taken.refusal)))
        const again = writeRecordFolder(taken.value.state, { entries: null, files: NO_FILES })
        return stateText(taken.value.state) === stateText(state) && canonical([...again]) === canonical([...folder])
      }),
      { numRuns: runs(50) },
    )
  })

  test('what the readable files say otherwise than the journal becomes entries, until both say the same', () => {
    fc.assert(
      fc.property(sized.seed, sized.count, fc.double({ min: 0, max: 1, noNaN: true }), (seed, count, share) => {
        const entries = randomJournal(seed, count)
        const written = entries.slice(0, Math.floor(entries.length * share))
        const wanted = stateOf(entries)
        const reading = mustRead(throughDisk(writeRecordFolder(wanted, { entries: written, files: NO_FILES })))
        const state = stateOf(reading.entries ?? [])
        const taken = take(state, toIntents(state, reading, { by: 'tester' }), LATER)
        if (!taken.ok) throw new Error(canonical(placeRefusals(reading, taken.refusal)))
        const again = toIntents(taken.value.state, reading, { by: 'tester' })
        return thingsText(taken.value.state) === thingsText(wanted) && again.length === 0
      }),
      { numRuns: runs(50) },
    )
  })

  test('without a journal nothing is taken back; the same folder twice changes nothing', () => {
    const things = randomThings(3, 40)
    const whole = mustRead(writeRecordFolder(stateOf(entriesOf(things)), { entries: null, files: NO_FILES }))
    const state = stateOf(entriesOf(things))
    const half = { ...whole, things: whole.things.slice(0, 10) }
    expect(toIntents(state, half, { by: 'tester' })).toEqual([])
    expect(toIntents(EMPTY_STATE, half, { by: 'tester' })).toHaveLength(10)
  })

  test('whatever stands in its texts', () => {
    fc.assert(
      fc.property(sized.seed, sized.count, (seed, count) => {
        const things = randomThings(seed, count).map((thing, i) => spoiled(thing, seed + i))
        const entries = entriesOf(things)
        const state = stateOf(entries)
        const bare = mustRead(throughDisk(writeRecordFolder(state, { entries: null, files: NO_FILES })))
        const whole = mustRead(throughDisk(writeRecordFolder(state, { entries, files: NO_FILES })))
        return (
          readingText(bare) === thingsText(state) &&
          readingText(whole) === thingsText(state) &&
          canonical(whole.entries) === canonical(entries)
        )
      }),
      { numRuns: runs(50) },
    )
  })

  test('copies of files by their digest', () => {
    const digest = 'ab'.repeat(32) as Digest
    const state = stateOf(entriesOf(randomThings(1, 5)))
    const folder = writeRecordFolder(state, { entries: null, files: new Map([[digest, Uint8Array.of(0, 255, 13)]]) })
    expect(mustRead(folder).files.get(digest)).toEqual(Uint8Array.of(0, 255, 13))
    const misnamed = readRecordFolder(new Map([...folder, ['files/plan.pdf', Uint8Array.of(1)]]))
    expect(misnamed).toMatchObject({ ok: false, refusal: [{ file: 'files/plan.pdf', kind: 'file-without-digest' }] })
  })
})
