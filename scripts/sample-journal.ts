import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { JOURNAL_FILE } from '../src/formats/record-folder/folder.ts'
import { printJournal } from '../src/formats/record-folder/journal.ts'
import { readRecordFolder } from '../src/formats/record-folder/read.ts'
import { canonical } from '../src/record/canonical.ts'
import type { Intent } from '../src/record/entry.ts'
import { references } from '../src/record/references.ts'
import { EMPTY_STATE, findByRef, type RecordState, refKey, refOf } from '../src/record/state.ts'
import { take } from '../src/record/take.ts'
import { THINGS, type Thing } from '../src/record/thing.ts'
import { type Instant, toInstant } from '../src/record/time.ts'

// Writes the journal of an example from its readable files, as if it had been kept from source to source:
// what a later source adds to a thing is an entry of its own, so that the record as known on a day shows nothing later.
// Call: node scripts/sample-journal.ts examples/ukraine-2025 2025-12-24T12:00:00.000Z

const [folder = '', recordedAt = ''] = process.argv.slice(2)

const filesIn = (path: string): ReadonlyMap<string, string> =>
  new Map(
    readdirSync(path, { recursive: true, withFileTypes: true })
      .filter(entry => entry.isFile() && entry.name !== JOURNAL_FILE)
      .map(entry => join(entry.parentPath, entry.name))
      .map(file => [file.slice(path.length + 1), readFileSync(file, 'utf8')]),
  )

const read = readRecordFolder(filesIn(folder))
if (!read.ok) throw new Error(JSON.stringify(read.refusal, null, 1))
const things = read.value.value.things.map(({ thing }) => thing)

const momentOf = (thing: Thing): Instant =>
  thing.kind === 'source' ? (toInstant(thing.value.published) ?? '') : '0001-01-01T00:00:00.000Z'

/** A copy without the list places that the paths lead into. */
const without = (value: unknown, paths: readonly string[]): unknown => {
  const gone = new Set(paths.map(path => path.replace(/^((?:.*\.)?\d+)(?:\.[^\d].*)?$/, '$1')))
  const copy = (part: unknown, at: string): unknown => {
    if (Array.isArray(part)) {
      return part.flatMap((one, i) => (gone.has(`${at}${i}`) ? [] : [copy(one, `${at}${i}.`)]))
    }
    if (typeof part !== 'object' || part === null) return part
    return Object.fromEntries(Object.entries(part).map(([key, one]) => [key, copy(one, `${at}${key}.`)]))
  }
  return copy(value, '')
}

const isHollow = (whole: Thing, left: Thing): boolean =>
  references(whole).some(({ at }) => /^(?:evidence|provisions)\./.test(at)) &&
  !references(left).some(({ at }) => /^(?:evidence|provisions)\./.test(at))

const cutTo = (thing: Thing, known: ReadonlySet<string>): Thing | null => {
  const late = references(thing).filter(({ to }) => !known.has(refKey(to)))
  if (late.some(({ at }) => !/\d/.test(at))) return null
  const paths = late.map(({ at }) => at)
  const cut = THINGS[thing.kind].safeParse(without(thing.value, paths))
  const left = cut.success ? ({ kind: thing.kind, value: cut.data } as Thing) : null
  return left === null || isHollow(thing, left) ? null : left
}

const knownBy = (moment: Instant): readonly Thing[] => {
  let standing = things.filter(thing => momentOf(thing) <= moment)
  for (;;) {
    const known = new Set(standing.map(thing => refKey(refOf(thing))))
    const left = standing.filter(thing => cutTo(thing, known) !== null)
    if (left.length === standing.length) return left.flatMap(thing => cutTo(thing, known) ?? [])
    standing = left
  }
}

const intentsAt = (state: RecordState, moment: Instant): readonly Intent[] =>
  knownBy(moment).flatMap(thing => {
    const before = findByRef(state, refOf(thing))
    if (before !== null && canonical(before) === canonical(thing)) return []
    const why = before === null ? null : 'a later source adds to it'
    return [{ by: 'sample', why, knownOn: null, change: { kind: 'put', thing } }]
  })

let state = EMPTY_STATE
let journal = ''
for (const moment of [...new Set(things.map(momentOf))].sort()) {
  const taken = take(state, intentsAt(state, moment), recordedAt)
  if (!taken.ok) throw new Error(`${moment}: ${JSON.stringify(taken.refusal, null, 1)}`)
  state = taken.value.state
  journal += printJournal(taken.value.entries)
}
writeFileSync(join(folder, JOURNAL_FILE), journal)
console.log(`${folder}: ${state.seq} entries`)
