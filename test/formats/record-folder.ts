import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import type { FolderReading, RecordFolder } from '../../src/formats/record-folder/folder.ts'
import { readRecordFolder } from '../../src/formats/record-folder/read.ts'
import { canonical } from '../../src/record/canonical.ts'
import type { Entry } from '../../src/record/entry.ts'
import { fold, NOW, type RecordState } from '../../src/record/state.ts'
import { THING_KINDS, THINGS, type Thing } from '../../src/record/thing.ts'
import { type Chance, createChance } from '../record/chance.ts'

/** What goes wrong in careless readers and writers of files. */
const HOSTILE: readonly string[] = [
  '---',
  '...',
  'a\n---\nb',
  '# heading',
  '## 8',
  'text\n## 8\nmore',
  '\ttab\tin\t',
  'line\r\nline',
  'line\rline',
  'trailing  ',
  'trailing  \nbetween \n',
  '\n\nleading',
  ' leading',
  'ends in a line\n\n\n',
  'null',
  '~',
  'true',
  'yes',
  'no',
  '2025-01-01',
  '12',
  '1e3',
  '0x1f',
  '.inf',
  '1_000',
  '👍🏽 e\u0301 \ud83d',
  '\udc00',
  'עברית العربية \u202etrop',
  '\ufeffmark',
  'nel\u0085line\u2028para\u2029end',
  '&a *b !c |d >e %f @g `h',
  '- item',
  '? key',
  'a: b',
  'a #b',
  "it's",
  '"quoted"',
  '[a, b]',
  '{ a: b }',
  '<!-- comment -->',
  '-->',
  'a --> b',
  '<!--\nid: x\n-->\nrest',
  '8 – Scope',
  ' – ',
  '–',
  'Article 12',
  '   ',
  '\\n \\x \\',
  '> quoted\n> text',
  '|\n  block',
  '__proto__',
  'x'.repeat(5_000),
]

const LONG = `${'A long text, with words. '.repeat(4_000)}\n# end`

const isFields = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const spoil = (value: unknown, chance: Chance): unknown => {
  if (typeof value === 'string' && chance.happens(0.6)) return chance.happens(0.02) ? LONG : chance.pick(HOSTILE)
  if (Array.isArray(value)) return value.map(part => spoil(part, chance))
  if (!isFields(value)) return value
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, spoil(part, chance)]))
}

/** The same thing with hostile texts wherever its form allows them; its id stays. */
export const spoiled = (thing: Thing, seed: number): Thing => {
  const chance = createChance(seed)
  const value = Object.fromEntries(
    Object.entries(thing.value).map(([key, part]) => {
      const other = key === 'id' ? part : spoil(part, chance)
      const fits = THINGS[thing.kind].safeParse({ ...thing.value, [key]: other }).success
      return [key, fits ? other : part]
    }),
  )
  const read = THINGS[thing.kind].safeParse(value)
  return read.success ? ({ kind: thing.kind, value: read.data } as Thing) : thing
}

const DAY = '2026-01-01T00:00:00.000Z'

/** Things as entries, each known a minute after the one before: no rule is asked. */
export const entriesOf = (things: readonly Thing[]): readonly Entry[] =>
  things.map((after, i) => ({
    seq: i + 1,
    recordedAt: DAY,
    knownOn: new Date(Date.parse(DAY) + i * 60_000).toISOString(),
    by: 'tester',
    why: null,
    change: { kind: 'add', after },
  }))

/** Everything of a state as one text, in an order of its own. */
export const stateText = (state: RecordState): string =>
  canonical(
    THING_KINDS.flatMap(kind =>
      [...state.things[kind].values()].map(value => [kind, value, state.times[kind].get(value.id)?.knownOn]),
    ).sort((one, other) => (canonical(one) < canonical(other) ? -1 : 1)),
  )

/** What a folder says, as one text; the things of the folder are folded as if entered in its order. */
export const readingText = (reading: FolderReading): string =>
  canonical(
    reading.things
      .map(({ thing }) => [thing.kind, thing.value])
      .sort((one, other) => (canonical(one) < canonical(other) ? -1 : 1)),
  )

/** The things of a state as one text, without times. */
export const thingsText = (state: RecordState): string =>
  canonical(
    THING_KINDS.flatMap(kind => [...state.things[kind].values()].map(value => [kind, value])).sort((one, other) =>
      canonical(one) < canonical(other) ? -1 : 1,
    ),
  )

/** A folder as it comes from a disk: bytes. */
export const throughDisk = (folder: RecordFolder): RecordFolder =>
  new Map([...folder].map(([path, content]) => [path, typeof content === 'string' ? Buffer.from(content) : content]))

/** The reading of a folder that must be sound. */
export const mustRead = (folder: RecordFolder): FolderReading => {
  const read = readRecordFolder(folder)
  if (read.ok) return read.value.value
  throw new Error(
    read.refusal
      .map(one => `${one.file}:${one.line} ${one.field} ${one.kind} ${JSON.stringify(one.params)}`)
      .join('\n'),
  )
}

/** The state of entries. */
export const stateOf = (entries: readonly Entry[]): RecordState => fold(entries, NOW)

/** Every file below a folder of the disk, by its path inside. */
export const filesIn = (folder: string): RecordFolder => {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter(entry => entry.isFile())
  const paths = entries.map(entry => join(entry.parentPath, entry.name))
  return new Map(paths.map(path => [relative(folder, path).replaceAll('\\', '/'), readFileSync(path)]))
}
