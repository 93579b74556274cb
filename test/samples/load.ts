import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { FolderReading } from '../../src/formats/record-folder/folder.ts'
import { toIntents } from '../../src/formats/record-folder/intents.ts'
import { readRecordFolder } from '../../src/formats/record-folder/read.ts'
import type { Entry } from '../../src/record/entry.ts'
import { fold, NOW, type RecordState } from '../../src/record/state.ts'
import { take } from '../../src/record/take.ts'
import { type Instant, toInstant } from '../../src/record/time.ts'

const examples = join(import.meta.dirname, '../../examples')

/** The folder of an example, read as the program reads it. Throws where it is refused. */
export const readExample = (name: string): FolderReading => {
  const folder = join(examples, name)
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => join(entry.parentPath, entry.name))
  const read = readRecordFolder(new Map(files.map(file => [file.slice(folder.length + 1), readFileSync(file)])))
  if (!read.ok) throw new Error(JSON.stringify(read.refusal, null, 1))
  return read.value.value
}

/** The entries of an example: its journal, and what its readable files say otherwise. Throws where the record refuses a thing of it. */
export const entriesOf = (reading: FolderReading): readonly Entry[] => {
  const entries = reading.entries ?? []
  const state = fold(entries, NOW)
  const last = entries.at(-1)?.recordedAt ?? '2025-12-24T12:00:00.000Z'
  const taken = take(state, toIntents(state, reading, { by: 'sample' }), last)
  if (!taken.ok) throw new Error(JSON.stringify(taken.refusal, null, 1))
  return [...entries, ...taken.value.entries]
}

/** The state of some entries as it was known on a day, at its end; null for all that is known. */
export const stateOn = (entries: readonly Entry[], day: string | null): RecordState =>
  fold(entries, { recordedAt: null, knownOn: day === null ? null : endOf(day) })

const endOf = (day: string): Instant => toInstant(`${day}T23:59:59Z`) ?? ''
