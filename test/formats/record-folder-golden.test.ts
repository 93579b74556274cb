import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { FolderReading, FolderRefusal } from '../../src/formats/record-folder/folder.ts'
import { placeRefusals, toIntents } from '../../src/formats/record-folder/intents.ts'
import { readRecordFolder } from '../../src/formats/record-folder/read.ts'
import { writeRecordFolder } from '../../src/formats/record-folder/write.ts'
import { EMPTY_STATE, refOf } from '../../src/record/state.ts'
import { take } from '../../src/record/take.ts'
import { en } from '../../src/web/pages/phrases.en.ts'
import { doubtSentence, refusalSentence } from '../../src/web/pages/phrases.ts'
import { filesIn, stateOf } from './record-folder.ts'

const home = join(import.meta.dirname, '..', 'golden', 'record-folder')
const rewrite = process.env.UPDATE_GOLDEN === '1'
const cases = readdirSync(home)

const sayRefusal = (refusal: FolderRefusal): string => {
  const place = [refusal.file, refusal.line].filter(part => part !== null).join(':')
  return `${place}${refusal.field === null ? '' : ` ${refusal.field}`}: ${refusalSentence(en, refusal)}\n`
}

const writtenAgain = (folder: FolderReading): string => {
  const intents = toIntents(EMPTY_STATE, folder, { by: 'ana' })
  const taken = take(EMPTY_STATE, intents, '2032-01-01T00:00:00.000Z')
  if (!taken.ok) return placeRefusals(folder, taken.refusal).map(sayRefusal).join('')
  const files = writeRecordFolder(taken.value.state, { entries: null, files: folder.files })
  return [...files].map(([path, content]) => `=== ${path}\n${content}`).join('')
}

const asked = (folder: FolderReading): string =>
  toIntents(stateOf(folder.entries ?? []), folder, { by: 'ben' })
    .map(({ change, why }) => {
      const { kind, id } = change.kind === 'put' ? refOf(change.thing) : change.ref
      return `${change.kind} ${kind} ${id}: ${why ?? '(no reason needed)'}\n`
    })
    .join('')

/** What a folder comes to: everything that is wrong; what is asked of the journal; or the folder as it is written again. */
const outcomeOf = (path: string): string => {
  const read = readRecordFolder(filesIn(path))
  if (!read.ok) return read.refusal.map(sayRefusal).join('')
  const doubts = read.value.doubts.map(doubt => `${doubt.file}: ${doubtSentence(en, doubt)}\n`).join('')
  const folder = read.value.value
  return doubts + (folder.entries === null ? writtenAgain(folder) : asked(folder))
}

describe('record folders', () => {
  test('there are cases', () => expect(cases.length).toBeGreaterThan(2))

  test.each(cases)('%s', name => {
    const answer = outcomeOf(join(home, name, 'folder'))
    const file = join(home, name, 'outcome.txt')
    if (rewrite) writeFileSync(file, answer)
    // A case without its answer fails: UPDATE_GOLDEN=1 writes it, a person corrects it.
    expect(existsSync(file) ? readFileSync(file, 'utf8') : null).toBe(answer)
  })
})
