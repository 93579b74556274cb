import type { Entry } from '../../record/entry.ts'
import type { Digest } from '../../record/sources.ts'
import { EMPTY_STATE, type RecordState, refKey, refOf } from '../../record/state.ts'
import { take } from '../../record/take.ts'
import { THING_KINDS, type Thing, type ThingKind, type ThingOf } from '../../record/thing.ts'
import type { Instant } from '../../record/time.ts'
import { type PrintedProvision, printDraftBody } from './draft-print.ts'
import { JOURNAL_FILE, LIST_FILES, NEGOTIATION_FILE, type RecordFolder } from './folder.ts'
import { survives } from './head-and-body.ts'
import { printJournal } from './journal.ts'
import { shortForm } from './short-form.ts'
import { printYaml } from './yaml-print.ts'

type Fields = Readonly<Record<string, unknown>>
type FieldsOf = (thing: Thing) => Fields

const thingsOf = <Kind extends ThingKind>(state: RecordState, kind: Kind): readonly ThingOf<Kind>[] => [
  ...(state.things[kind] as ReadonlyMap<string, ThingOf<Kind>>).values(),
]

const MOST_ROUNDS = 6
const END_OF_TIME = '9999-12-31T23:59:59.999Z'

type Known = ReadonlyMap<string, Instant>

const knownIn = (state: RecordState): Known =>
  new Map(
    Object.entries(state.times).flatMap(([kind, times]) =>
      [...times].map(([id, { knownOn }]) => [`${kind} ${id}`, knownOn] as const),
    ),
  )

/** When `take` would hold the things to have become known, where it is told of some of them; null where it refuses them. */
const workedOut = (things: readonly Thing[], told: Known): Known | null => {
  const intents = things.map(thing => ({
    by: 'export',
    why: null,
    knownOn: told.get(refKey(refOf(thing))) ?? null,
    change: { kind: 'put' as const, thing },
  }))
  const taken = take(EMPTY_STATE, intents, END_OF_TIME)
  return taken.ok ? knownIn(taken.value.state) : null
}

/** The moments that have to be told so that `take` works out all others. One that is told changes those that rest on it, so it takes rounds. */
const momentsToTell = (things: readonly Thing[], known: Known): Known => {
  const told = new Map<string, Instant>()
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const expected = workedOut(things, told)
    if (expected === null) return known
    const wrong = [...known].filter(([key, moment]) => expected.get(key) !== moment)
    if (wrong.length === 0) return told
    for (const [key, moment] of wrong) told.set(key, moment)
  }
  return known
}

/** Without a journal the files themselves say when a thing became known, where its evidence does not. */
const withTimes = (state: RecordState): FieldsOf => {
  const things = THING_KINDS.flatMap(kind => thingsOf(state, kind).map(value => ({ kind, value }) as Thing))
  const told = momentsToTell(things, knownIn(state))
  return thing => {
    const knownOn = told.get(refKey(refOf(thing)))
    return knownOn === undefined ? shortForm(thing) : { ...shortForm(thing), knownOn }
  }
}

const listOf = (state: RecordState, kind: keyof typeof LIST_FILES, fieldsOf: FieldsOf): string =>
  thingsOf(state, kind)
    .filter(value => kind !== 'provision' || !state.things.draft.has((value as ThingOf<'provision'>).draft))
    .map(value => printYaml([fieldsOf({ kind, value } as Thing)]))
    .join('\n')

const lists = (state: RecordState, fieldsOf: FieldsOf): readonly (readonly [string, string])[] =>
  Object.entries(LIST_FILES).flatMap(([kind, file]) => {
    const text = listOf(state, kind as keyof typeof LIST_FILES, fieldsOf)
    return text === '' ? [] : [[file, text] as const]
  })

const headed = (fields: Fields, body: string): string => `---\n${printYaml(fields)}---\n${body}`

const sourceFile = (source: ThingOf<'source'>, fieldsOf: FieldsOf): string => {
  const { text, ...head } = fieldsOf({ kind: 'source', value: source })
  return survives(source.text) ? headed(head, `\n${source.text}\n`) : headed({ ...head, text }, '')
}

type Provisions = ReadonlyMap<string, readonly ThingOf<'provision'>[]>

const byDraft = (state: RecordState): Provisions =>
  Map.groupBy(
    thingsOf(state, 'provision').toSorted((a, b) => a.order - b.order || (a.id < b.id ? -1 : 1)),
    ({ draft }) => draft,
  )

const draftFile = (draft: ThingOf<'draft'>, provisions: Provisions, fieldsOf: FieldsOf): string => {
  const own = (provisions.get(draft.id) ?? []).map(
    (value): PrintedProvision => ({ value, fields: fieldsOf({ kind: 'provision', value }) }),
  )
  return headed(fieldsOf({ kind: 'draft', value: draft }), printDraftBody(draft.id, own))
}

const negotiationFile = (state: RecordState, fieldsOf: FieldsOf): readonly (readonly [string, string])[] => {
  const all = thingsOf(state, 'negotiation').map(value => fieldsOf({ kind: 'negotiation', value }))
  return all.length === 0 ? [] : [[NEGOTIATION_FILE, printYaml(all.length === 1 ? all[0] : all)]]
}

/** What belongs to a record besides its state: its entries, null to leave the journal out, and its archive copies by digest. */
export type FolderExtras = {
  readonly entries: readonly Entry[] | null
  readonly files: ReadonlyMap<Digest, Uint8Array>
}

const readableFiles = (state: RecordState, fieldsOf: FieldsOf): readonly (readonly [string, string | Uint8Array])[] => {
  const provisions = byDraft(state)
  return [
    ...negotiationFile(state, fieldsOf),
    ...lists(state, fieldsOf),
    ...thingsOf(state, 'source').map(one => [`sources/${one.id}.md`, sourceFile(one, fieldsOf)] as const),
    ...thingsOf(state, 'draft').map(one => [`drafts/${one.id}.md`, draftFile(one, provisions, fieldsOf)] as const),
  ]
}

const byPath = (files: readonly (readonly [string, string | Uint8Array])[]): RecordFolder =>
  new Map(files.toSorted(([one], [other]) => (one < other ? -1 : 1)))

/** A record as a folder, always in the same bytes: lists in the order in which things were added, fields in the order of their schema. */
export const writeRecordFolder = (state: RecordState, { entries, files }: FolderExtras): RecordFolder =>
  byPath([
    ...readableFiles(state, entries === null ? withTimes(state) : shortForm),
    ...(entries === null ? [] : [[JOURNAL_FILE, printJournal(entries)] as const]),
    ...[...files].map(([digest, bytes]) => [`files/${digest}`, bytes] as const),
  ])

/** Some things of a record as readable files alone, to be imported into that record: when each became known is worked out there from its evidence. */
export const writeThings = (state: RecordState): RecordFolder => byPath(readableFiles(state, shortForm))
