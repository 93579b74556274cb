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
