import { mkdtempSync, readdirSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { toIntents } from '../../src/formats/record-folder/intents.ts'
import { readRecordFolder } from '../../src/formats/record-folder/read.ts'
import type { Entry } from '../../src/record/entry.ts'
import { fold, NOW } from '../../src/record/state.ts'
import { take } from '../../src/record/take.ts'
import { travaux } from '../cli/spawn.ts'
import { entriesOf, readExample } from '../samples/load.ts'

/** An article that was read for the sample, looked through by nobody, and taken into it: the sample's entries with those of the proposal, and the id of its source. */
export type Taken = {
  readonly entries: readonly Entry[]
  readonly source: string
  readonly read: { readonly [key: string]: never }
}

/** The folder of the sample record, as `--record` names it. */
const SAMPLE = 'examples/ukraine-2025'

/** Reads an article for the sample record and takes the proposal into it. Throws where any step refuses. */
export const readIntoSample = async (article: string): Promise<Taken> => {
  const folder = join(mkdtempSync(join(tmpdir(), 'travaux-')), 'proposal')
  const { code, out, err } = await travaux([
    'read',
    article,
    '--record',
    SAMPLE,
    '--propose',
    folder,
    '--format',
    'json',
  ])
  if (code !== 0) throw new Error(err)
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => join(entry.parentPath, entry.name))
  const reading = readRecordFolder(new Map(files.map(file => [file.slice(folder.length + 1), readFileSync(file)])))
  if (!reading.ok) throw new Error(JSON.stringify(reading.refusal))
  const entries = entriesOf(readExample('ukraine-2025'))
  const state = fold(entries, NOW)
  const taken = take(state, toIntents(state, reading.value.value, { by: 'editor' }), '2025-12-24T13:00:00.000Z')
  if (!taken.ok) throw new Error(JSON.stringify(taken.refusal))
  const [source = ''] = [...reading.value.value.things].flatMap(({ thing }) =>
    thing.kind === 'source' ? [thing.value.id] : [],
  )
  return { entries: [...entries, ...taken.value.entries], source, read: JSON.parse(out) }
}
