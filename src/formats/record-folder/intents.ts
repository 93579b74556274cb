import { canonical } from '../../record/canonical.ts'
import type { Entry, Intent } from '../../record/entry.ts'
import { findByRef, fold, NOW, type RecordState, refKey, refOf } from '../../record/state.ts'
import { THING_KINDS, type Thing } from '../../record/thing.ts'
import type { Refusal } from '../../text/reading.ts'
import type { FolderReading, FolderRefusal, FolderThing } from './folder.ts'

/** The reason of a change that the readable files ask for without giving one. */
const FOLDER_SAYS_OTHERWISE = 'the folder says otherwise'

const putOf = (state: RecordState, told: FolderThing, by: string): readonly Intent[] => {
  const before = findByRef(state, refOf(told.thing))
  if (before !== null && canonical(before) === canonical(told.thing)) return []
  const why = before === null ? told.why : (told.why ?? FOLDER_SAYS_OTHERWISE)
  return [{ by, why, knownOn: told.knownOn, change: { kind: 'put', thing: told.thing } }]
}

const inOrder = (things: readonly FolderThing[]): readonly FolderThing[] => {
  const rank = new Map(THING_KINDS.map((kind, i) => [kind, i]))
  return things.toSorted((a, b) => (rank.get(a.thing.kind) ?? 0) - (rank.get(b.thing.kind) ?? 0))
}

const thingsOf = (state: RecordState): readonly Thing[] =>
  Object.entries(state.things).flatMap(([kind, things]) =>
    [...things.values()].map(value => ({ kind, value }) as Thing),
  )

/** What the journal has and the readable files have not: somebody took it out of them. What the state has beyond the journal is not theirs to take. */
const removed = (state: RecordState, entries: readonly Entry[], told: readonly FolderThing[]): readonly Thing[] => {
  const kept = new Set(told.map(({ thing }) => refKey(refOf(thing))))
  return thingsOf(fold(entries, NOW))
    .filter(thing => !kept.has(refKey(refOf(thing))) && findByRef(state, refOf(thing)) !== null)
    .toReversed()
}

/**
 * What a folder asks of a record: additions and amendments where its things are new or differ; none for what is the same.
 * With a journal, things that the journal has and the readable files have not are retracted. Replay the journal first where the record is empty:
 * `state` is then the fold of its entries. `by` is the pen name of the one who imports.
 */
export const toIntents = (
  state: RecordState,
  folder: FolderReading,
  { by }: { readonly by: string },
): readonly Intent[] => [
  ...inOrder(folder.things).flatMap(told => putOf(state, told, by)),
  ...removed(state, folder.entries ?? [], folder.things).map(
    (thing): Intent => ({
      by,
      why: FOLDER_SAYS_OTHERWISE,
      knownOn: null,
      change: { kind: 'retract', ref: refOf(thing) },
    }),
  ),
]

/** The refusals of `take`, each with the file and line of the thing that it speaks of; without a file where the folder does not hold that thing. */
export const placeRefusals = (
  folder: Pick<FolderReading, 'things'>,
  refusals: readonly Refusal[],
): readonly FolderRefusal[] => {
  const things = new Map(folder.things.map(one => [refKey(refOf(one.thing)), one]))
  return refusals.map(refusal => {
    const { thing, id, at } = refusal.params
    const told = things.get(`${thing} ${id}`)
    const field = typeof at === 'string' && at !== '' ? at : null
    return { ...refusal, file: told?.file ?? '', line: told?.lineOf(field ?? '') ?? null, field }
  })
}
