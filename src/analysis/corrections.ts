import { canonical } from '../record/canonical.ts'
import { correctionLog, type FieldChange, type LoggedCorrection } from '../record/correction-log.ts'
import type { Entry } from '../record/entry.ts'
import type { ThingId } from '../record/id.ts'
import { findThing, type RecordState } from '../record/state.ts'
import type { LineageCorrection } from '../record/texts.ts'

/**
 * The smallest part of a field that was said otherwise: `path` leads to it from the field (`statement.en`), empty for the field itself. A member
 * of a list has no name of its own; `before` null: it came; `after` null: it went.
 */
export type PartChange = { readonly path: string; readonly before: unknown; readonly after: unknown }

/** An alignment set by hand, with the entry that set it; null where it stands in a record whose entries are not given. */
export type HandAlignment = { readonly correction: LineageCorrection; readonly entry: Entry | null }

/** Everything that was changed after it was first written, newest first, and the alignments that a person set. */
export type CorrectionsAnswer = {
  readonly changes: readonly LoggedCorrection[]
  readonly alignments: readonly HandAlignment[]
}

/**
 * What was done: something taken back, something said otherwise, or something only added to what stands (another source, another occasion), which
 * takes nothing back.
 */
export const DONE = ['supplement', 'amend', 'retract'] as const
export type Done = (typeof DONE)[number]

type Bag = Readonly<Record<string, unknown>>

const isBag = (value: unknown): value is Bag => typeof value === 'object' && value !== null && !Array.isArray(value)

const join = (path: string, key: string): string => (path === '' ? key : `${path}.${key}`)

// Members of a list are told by what they are, not by their place, or one that comes in front would seem to change all others.
const partsOfLists = (path: string, before: readonly unknown[], after: readonly unknown[]): readonly PartChange[] => {
  const [old, fresh] = [new Set(before.map(canonical)), new Set(after.map(canonical))]
  const gone = before.filter(one => !fresh.has(canonical(one)))
  const come = after.filter(one => !old.has(canonical(one)))
  if (gone.length === come.length) return gone.flatMap((one, place) => partsOf(path, one, come[place]))
  return [
    ...gone.map(one => ({ path, before: one, after: null })),
    ...come.map(one => ({ path, before: null, after: one })),
  ]
}

const partsOf = (path: string, before: unknown, after: unknown): readonly PartChange[] => {
  if (canonical(before ?? null) === canonical(after ?? null)) return []
  if (Array.isArray(before) && Array.isArray(after)) return partsOfLists(path, before, after)
  // Evidence is one thing: its words without their source say nothing.
  if (isBag(before) && isBag(after) && !('exact' in before))
    return [...new Set([...Object.keys(before), ...Object.keys(after)])].flatMap(key =>
      partsOf(join(path, key), before[key] ?? null, after[key] ?? null),
    )
  return [{ path, before: before ?? null, after: after ?? null }]
}

/** The smallest parts of a changed field that differ; a list in another order only has none of its own and is told as a whole. */
export const partChanges = ({ before, after }: FieldChange): readonly PartChange[] => {
  const parts = partsOf('', before, after)
  return parts.length === 0 ? [{ path: '', before, after }] : parts
}

/** What a logged correction did. */
export const doneBy = ({ kind, fields }: LoggedCorrection): Done => {
  if (kind === 'retract') return 'retract'
  return fields.flatMap(partChanges).every(({ before }) => before === null) ? 'supplement' : 'amend'
}

const setBy = (entries: readonly Entry[], id: ThingId): Entry | null =>
  entries.findLast(
    ({ change }) => change.kind !== 'retract' && change.after.kind === 'correction' && change.after.value.id === id,
  ) ?? null

/** The corrections of a record: what its entries changed or took back, newest first, and the alignments set by hand that hold. */
export const showCorrections = (state: RecordState, entries: readonly Entry[]): CorrectionsAnswer => ({
  changes: correctionLog(entries).toReversed(),
  alignments: [...state.things.correction.keys()].flatMap(id => {
    const correction = findThing(state, 'correction', id)
    return correction === null ? [] : [{ correction, entry: setBy(entries, id) }]
  }),
})
