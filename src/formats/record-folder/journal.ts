import { canonical } from '../../record/canonical.ts'
import type { Entry, EntryChange } from '../../record/entry.ts'
import { refKey, refOf } from '../../record/state.ts'
import { THINGS, type Thing, type ThingKind } from '../../record/thing.ts'
import { Instant } from '../../record/time.ts'
import { accept, type Refusal, type Result, refuse } from '../../text/reading.ts'
import { type FolderRefusal, JOURNAL_FILE } from './folder.ts'
import { type Issue, issuesIn } from './thing-issues.ts'

type Fields = Readonly<Record<string, unknown>>

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const issue = (kind: string, path: Issue['path'], params: Refusal['params'] = {}): Issue => ({ kind, params, path })

const strangers = (value: Fields, known: readonly string[], path: Issue['path']): readonly Issue[] =>
  Object.keys(value)
    .filter(key => !known.includes(key))
    .map(key => issue('field-unknown', [...path, key], { key, known: known.join(', ') }))

const thingIn = (raw: unknown, path: Issue['path']): Result<Thing, readonly Issue[]> => {
  if (!isFields(raw)) return refuse([issue('not-fields', path, { form: 'thing' })])
  const { kind, value, ...more } = raw
  if (typeof kind !== 'string' || !Object.hasOwn(THINGS, kind)) {
    return refuse([issue('field-choice', [...path, 'kind'], { allowed: Object.keys(THINGS).join(', ') })])
  }
  const schema = THINGS[kind as ThingKind]
  const read = schema.safeParse(value)
  const wrong = [
    ...strangers(more, ['kind', 'value'], path),
    ...(read.success
      ? []
      : issuesIn({ schema, value, extra: [] }, read.error.issues).map(one => ({
          ...one,
          path: [...path, 'value', ...one.path],
        }))),
  ]
  return read.success && wrong.length === 0 ? accept({ kind, value: read.data } as Thing) : refuse(wrong)
}

const SIDES = { add: ['after'], amend: ['before', 'after'], retract: ['before'] } as const

const changeIn = (raw: unknown): Result<EntryChange, readonly Issue[]> => {
  const kind = isFields(raw) && typeof raw.kind === 'string' && Object.hasOwn(SIDES, raw.kind) ? raw.kind : null
  if (!isFields(raw) || kind === null) {
    return refuse([issue('field-choice', ['change', 'kind'], { allowed: Object.keys(SIDES).join(', ') })])
  }
  const sides = SIDES[kind as keyof typeof SIDES]
  const read = sides.map(side => [side, thingIn(raw[side], ['change', side])] as const)
  const wrong = [
    ...strangers(raw, ['kind', ...sides], ['change']),
    ...read.flatMap(([, thing]) => (thing.ok ? [] : thing.refusal)),
  ]
  const things = Object.fromEntries(read.flatMap(([side, thing]) => (thing.ok ? [[side, thing.value]] : [])))
  return wrong.length > 0 ? refuse(wrong) : accept({ kind, ...things } as EntryChange)
}

const isInstant = (value: unknown): boolean => Instant.safeParse(value).success

const MUST: readonly (readonly [string, string, (value: unknown) => boolean])[] = [
  ['seq', 'not-number', value => Number.isSafeInteger(value)],
  ['recordedAt', 'not-instant', isInstant],
  ['knownOn', 'not-instant', isInstant],
  ['by', 'not-text', value => typeof value === 'string' && value !== ''],
  ['why', 'not-text', value => value === null || typeof value === 'string'],
]

const entryIn = (raw: unknown): Result<Entry, readonly Issue[]> => {
  if (!isFields(raw)) return refuse([issue('not-fields', [], { form: 'entry' })])
  const change = changeIn(raw.change)
  const wrong = [
    ...strangers(raw, [...MUST.map(([name]) => name), 'change'], []),
    ...MUST.flatMap(([name, kind, holds]) => (holds(raw[name]) ? [] : [issue(kind, [name], { form: name })])),
    ...(change.ok ? [] : change.refusal),
  ]
  return change.ok && wrong.length === 0 ? accept({ ...raw, change: change.value } as Entry) : refuse(wrong)
}

const parseLine = (line: string): Result<Entry, readonly Issue[]> => {
  try {
    return entryIn(JSON.parse(line))
  } catch {
    return refuse([issue('journal-line-unreadable', [])])
  }
}

const changedThing = (change: EntryChange): Thing => (change.kind === 'add' ? change.after : change.before)

type Replay = { readonly seq: number; readonly recordedAt: string; readonly standing: Thing | undefined }

const outOfOrder = (entry: Entry, { seq, recordedAt, standing }: Replay): readonly Issue[] => {
  const { change } = entry
  const fits =
    change.kind === 'add'
      ? standing === undefined
      : standing !== undefined && canonical(standing) === canonical(change.before)
  const renamed = change.kind === 'amend' && refKey(refOf(change.before)) !== refKey(refOf(change.after))
  return [
    ...(entry.seq === seq + 1 ? [] : [issue('journal-seq', ['seq'], { expected: seq + 1 })]),
    ...(entry.recordedAt >= recordedAt ? [] : [issue('journal-clock', ['recordedAt'], { last: recordedAt })]),
    ...(fits && !renamed ? [] : [issue('journal-does-not-follow', ['change'], { seq: entry.seq })]),
  ]
}

const at = (line: number, { kind, params, path }: Issue): FolderRefusal => ({
  kind,
  params,
  file: JOURNAL_FILE,
  line,
  field: path.length === 0 ? null : path.map(String).join('.'),
})

type Line = { readonly entry: Entry; readonly line: number }

const replay = (lines: readonly Line[]): readonly FolderRefusal[] => {
  const things = new Map<string, Thing>()
  let seq = 0
  let recordedAt = ''
  return lines.flatMap(({ entry, line }) => {
    const key = refKey(refOf(changedThing(entry.change)))
    const wrong = outOfOrder(entry, { seq, recordedAt, standing: things.get(key) })
    if (entry.change.kind === 'retract') things.delete(key)
    else things.set(key, entry.change.after)
    seq = entry.seq
    recordedAt = entry.recordedAt
    return wrong.map(one => at(line, one))
  })
}

/**
 * Reads a journal, an entry a line. Refuses lines that are no entries, numbers that leave a gap, clocks that run back,
 * and changes that do not follow from the entries before: the readable journal must replay exactly.
 */
export const readJournal = (text: string): Result<readonly Entry[], readonly FolderRefusal[]> => {
  const lines = text
    .split('\n')
    .map((line, i) => ({ read: line.trim() === '' ? null : parseLine(line), line: i + 1 }))
    .flatMap(({ read, line }) => (read === null ? [] : [{ read, line }]))
  const unread = lines.flatMap(({ read, line }) => (read.ok ? [] : read.refusal.map(one => at(line, one))))
  if (unread.length > 0) return refuse(unread)
  const entries = lines.flatMap(({ read, line }) => (read.ok ? [{ entry: read.value, line }] : []))
  const broken = replay(entries)
  return broken.length > 0 ? refuse(broken) : accept(entries.map(({ entry }) => entry))
}

/** A journal as text: an entry a line, as canonical JSON. */
export const printJournal = (entries: readonly Entry[]): string =>
  entries.map(entry => `${canonical(entry)}\n`).join('')
