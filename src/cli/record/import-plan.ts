import type { FolderReading } from '../../formats/record-folder/folder.ts'
import { placeRefusals, toIntents } from '../../formats/record-folder/intents.ts'
import { canonical } from '../../record/canonical.ts'
import type { Entry, EntryChange, Intent } from '../../record/entry.ts'
import { unsound } from '../../record/rules.ts'
import { advance, fold, NOW, type RecordState } from '../../record/state.ts'
import { take } from '../../record/take.ts'
import type { Thing, ThingKind } from '../../record/thing.ts'
import { accept, type Result, refuse } from '../../text/reading.ts'
import type { Refusals } from '../errand.ts'

/** What an import appends: the entries of the journal that the record has not yet, as they are, and new ones for what the readable files say otherwise. */
export type Plan = {
  readonly entries: readonly Entry[]
  readonly replayed: number
  readonly state: RecordState
  readonly counts: { readonly added: number; readonly amended: number; readonly retracted: number }
  readonly changes: readonly { readonly change: EntryChange['kind']; readonly kind: ThingKind; readonly id: string }[]
}

/** Who imports, when, from where into what: for the entries and for the sentences of refusals. */
export type Importer = {
  readonly by: string
  readonly moment: string
  readonly folder: string
  readonly record: string
}

/** The thing that a change is about, as it stands after it, or stood before it was taken back. */
export const changedThing = (change: EntryChange): Thing => (change.kind === 'retract' ? change.before : change.after)

/** The sequence number at which two journals part; null where one is the beginning of the other. */
const partingOf = (one: readonly Entry[], other: readonly Entry[]): number | null => {
  const length = Math.min(one.length, other.length)
  for (let i = 0; i < length; i++) if (canonical(one[i]) !== canonical(other[i])) return i + 1
  return null
}

const count = (entries: readonly Entry[], kind: EntryChange['kind']): number =>
  entries.filter(({ change }) => change.kind === kind).length

/** What the readable files of a folder ask for; nothing where there are none: who sends a journal alone has not taken everything back. */
const intentsOf = (state: RecordState, folder: FolderReading, by: string): readonly Intent[] =>
  folder.things.length === 0 ? [] : toIntents(state, folder, { by })

/** Works out what an import appends to a record's entries; refuses with everything that is wrong, each with its file and line. */
export const planImport = (
  kept: readonly Entry[],
  folder: FolderReading,
  { by, moment, folder: name, record }: Importer,
): Result<Plan, Refusals> => {
  const journal = folder.entries ?? []
  const seq = partingOf(kept, journal)
  if (seq !== null) return refuse({ kind: 'journal-diverges', params: { folder: name, record, seq } })
  const replayed = journal.slice(kept.length)
  const before = advance(fold(kept, NOW), replayed, NOW)
  const last = (replayed.at(-1) ?? kept.at(-1))?.recordedAt ?? ''
  const taken = take(before, intentsOf(before, folder, by), last > moment ? last : moment)
  if (!taken.ok) return refuse(placeRefusals(folder, taken.refusal))
  // Entries of a journal come from outside and have met no rule of this house yet.
  const broken = replayed.length === 0 ? [] : unsound(taken.value.state)
  if (broken.length > 0) return refuse(placeRefusals(folder, broken))
  const entries = [...replayed, ...taken.value.entries]
  return accept({
    entries,
    replayed: replayed.length,
    state: taken.value.state,
    counts: { added: count(entries, 'add'), amended: count(entries, 'amend'), retracted: count(entries, 'retract') },
    changes: entries.map(({ change }) => {
      const thing = changedThing(change)
      return { change: change.kind, kind: thing.kind, id: thing.value.id }
    }),
  })
}
