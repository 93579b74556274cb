import { Digest } from '../../record/sources.ts'
import { refKey, refOf } from '../../record/state.ts'
import type { ThingKind } from '../../record/thing.ts'
import { accept, type Reading, type Result, refuse } from '../../text/reading.ts'
import {
  type FolderReading,
  type FolderRefusal,
  type FolderThing,
  JOURNAL_FILE,
  kindOfFile,
  LIST_FILES,
  NEGOTIATION_FILE,
  type RecordFolder,
} from './folder.ts'
import { withLineFeeds } from './head-and-body.ts'
import { readJournal } from './journal.ts'
import { type FileReading, readDraftFile, readSourceFile } from './markdown-files.ts'
import { nearest } from './near.ts'
import { placed, thingOf } from './thing-of.ts'
import { readYaml } from './yaml-text.ts'

/** Largest readable file, in UTF-16 units; a journal of 100,000 entries has some 60 million. */
const MOST_UNITS = 20_000_000

const ofFile = (file: string, kind: string, params: FolderRefusal['params'] = {}): FolderRefusal => ({
  kind,
  params,
  file,
  line: null,
  field: null,
})

const refused = (...refusals: readonly FolderRefusal[]): FileReading => ({ things: [], refusals, doubts: [] })

const readYamlFile = (file: string, text: string, kind: ThingKind): FileReading => {
  const yaml = readYaml(text, 1)
  if (yaml.mistakes.length > 0)
    return refused(...yaml.mistakes.map(one => placed({ file, lineOf: () => one.line }, one)))
  const isList = Array.isArray(yaml.value)
  if (!isList && kind !== 'negotiation' && yaml.value !== null) {
    return refused(placed({ file, lineOf: yaml.lineOf }, { kind: 'not-list', params: { form: kind }, path: [] }))
  }
  const values: readonly unknown[] = isList ? (yaml.value as unknown[]) : yaml.value === null ? [] : [yaml.value]
  const read = values.map((value, i) =>
    thingOf({ kind, value, file, lineOf: path => yaml.lineOf(isList ? [i, ...path] : path) }),
  )
  return {
    things: read.flatMap(one => (one.ok ? [one.value] : [])),
    refusals: read.flatMap(one => (one.ok ? [] : one.refusal)),
    doubts: [],
  }
}

const unknownFile = (file: string): FileReading => {
  const known = [NEGOTIATION_FILE, JOURNAL_FILE, ...Object.values(LIST_FILES)]
  const near = nearest(file.replace(/\.yml$/, '.yaml'), known)
  return refused(near === null ? ofFile(file, 'file-unknown') : ofFile(file, 'file-unknown-near', { near }))
}

/** Files beside the record are left alone: a README, a licence, what tools keep there. Only what looks like a part of it must be one. */
const isBeside = (file: string): boolean =>
  !/^(?:[^/]+\.(?:ya?ml|jsonl)|(?:sources|drafts|files)\/.*)$/.test(file) || /(?:^|\/)\.(?!\.?\/)/.test(file)

const readText = (file: string, text: string): FileReading => {
  if (text.length > MOST_UNITS) return refused(ofFile(file, 'folder-file-too-large', { most: MOST_UNITS / 1_000_000 }))
  const kind = file === NEGOTIATION_FILE ? 'negotiation' : kindOfFile(file)
  if (kind !== null) return readYamlFile(file, text, kind)
  const [, folder, name] = /^(sources|drafts)\/([^/]+)\.md$/.exec(file) ?? []
  if (name === undefined) return unknownFile(file)
  return folder === 'sources' ? readSourceFile({ file, name, text }) : readDraftFile({ file, name, text })
}

const decode = (content: string | Uint8Array): string | null => {
  try {
    const text = typeof content === 'string' ? content : new TextDecoder('utf-8', { fatal: true }).decode(content)
    return withLineFeeds(text.replace(/^\ufeff/, ''))
  } catch {
    return null
  }
}

const readFile = (file: string, content: string | Uint8Array): FileReading => {
  const text = decode(content)
  return text === null ? refused(ofFile(file, 'file-not-utf8')) : readText(file, text)
}

const repeatedIds = (things: readonly FolderThing[]): readonly FolderRefusal[] => {
  const first = new Map<string, FolderThing>()
  return things.flatMap(one => {
    const key = refKey(refOf(one.thing))
    const other = first.get(key)
    if (other === undefined) {
      first.set(key, one)
      return []
    }
    const params = { id: one.thing.value.id, file: other.file, line: other.lineOf('id') }
    return [{ kind: 'id-repeated-in-folder', params, file: one.file, line: one.lineOf('id'), field: 'id' }]
  })
}

type Copies = { readonly files: ReadonlyMap<Digest, Uint8Array>; readonly refusals: readonly FolderRefusal[] }

const readCopies = (paths: readonly string[], folder: RecordFolder): Copies => {
  const files = new Map<Digest, Uint8Array>()
  const refusals: FolderRefusal[] = []
  for (const path of paths) {
    const digest = Digest.safeParse(path.slice('files/'.length)).data
    const content = folder.get(path) ?? ''
    if (digest === undefined) refusals.push(ofFile(path, 'file-without-digest'))
    else files.set(digest, typeof content === 'string' ? new TextEncoder().encode(content) : content)
  }
  return { files, refusals }
}

/**
 * Reads a record folder. Nothing is half-read: where anything is wrong, everything that is wrong is told at once, and nothing else.
 * Whether the things agree with each other is for `take` to say (`placeRefusals` finds the lines of what it refuses).
 */
export const readRecordFolder = (folder: RecordFolder): Result<Reading<FolderReading>, readonly FolderRefusal[]> => {
  const paths = [...folder.keys()].filter(path => !isBeside(path)).sort()
  const archived = paths.filter(path => path.startsWith('files/'))
  const read = paths
    .filter(path => path !== JOURNAL_FILE && !path.startsWith('files/'))
    .map(path => readFile(path, folder.get(path) ?? ''))
  const things = read.flatMap(one => one.things)
  const journal = folder.get(JOURNAL_FILE)
  const text = journal === undefined ? undefined : decode(journal)
  const entries =
    text === undefined
      ? accept(null)
      : text === null
        ? refuse([ofFile(JOURNAL_FILE, 'file-not-utf8')])
        : readJournal(text)
  const copies = readCopies(archived, folder)
  const headless = journal === undefined && !folder.has(NEGOTIATION_FILE)
  const refusals = [
    ...(headless ? [ofFile(NEGOTIATION_FILE, 'folder-without-negotiation')] : []),
    ...read.flatMap(one => one.refusals),
    ...repeatedIds(things),
    ...(entries.ok ? [] : entries.refusal),
    ...copies.refusals,
  ]
  if (refusals.length > 0 || !entries.ok) return refuse(refusals)
  const doubts = read.flatMap(one => one.doubts)
  return accept({ value: { things, entries: entries.value, files: copies.files }, doubts })
}
