import type { Entry } from '../../record/entry.ts'
import type { Digest } from '../../record/sources.ts'
import type { Thing, ThingKind } from '../../record/thing.ts'
import type { Instant } from '../../record/time.ts'
import type { Refusal } from '../../text/reading.ts'

/** A whole record as readable files: paths inside the folder (`drafts/us-28.md`, with `/`) and what stands in them, as text or as bytes in UTF-8. */
export type RecordFolder = ReadonlyMap<string, string | Uint8Array>

/** Why a folder is not read: which file, which line (from 1) and field, null where it is the file as a whole; `kind` and `params` make the sentence. */
export type FolderRefusal = Refusal & {
  readonly file: string
  readonly line: number | null
  readonly field: string | null
}

/** One thing as a folder tells it. `knownOn` and `why` are null where it does not say; `lineOf` is the line of a field (`members.0.party`). */
export type FolderThing = {
  readonly thing: Thing
  readonly knownOn: Instant | null
  readonly why: string | null
  readonly file: string
  readonly lineOf: (at: string) => number
}

/** What a folder holds. `entries` is its journal, null where it has none; `files` are archive copies by the digest that names them (not checked here). */
export type FolderReading = {
  readonly things: readonly FolderThing[]
  readonly entries: readonly Entry[] | null
  readonly files: ReadonlyMap<Digest, Uint8Array>
}

/** The file of one thing. */
export const NEGOTIATION_FILE = 'negotiation.yaml'
/** The file of entries, one a line. */
export const JOURNAL_FILE = 'journal.jsonl'

/** The files that hold lists, by the kind of their things. `provisions.yaml` is for provisions whose draft the folder does not hold. */
export const LIST_FILES = {
  instrument: 'instruments.yaml',
  party: 'parties.yaml',
  bloc: 'blocs.yaml',
  person: 'people.yaml',
  issue: 'issues.yaml',
  formulation: 'formulations.yaml',
  lineage: 'lineages.yaml',
  correction: 'corrections.yaml',
  position: 'positions.yaml',
  attribution: 'attributions.yaml',
  claim: 'claims.yaml',
  interpretation: 'interpretations.yaml',
  ruling: 'rulings.yaml',
  description: 'descriptions.yaml',
  step: 'steps.yaml',
  event: 'events.yaml',
  standing: 'standings.yaml',
  account: 'accounts.yaml',
  witness: 'witnesses.yaml',
  provision: 'provisions.yaml',
} as const satisfies Partial<Record<ThingKind, string>>

/** The kind of the things in a list file; null for any other file. */
export const kindOfFile = (path: string): ThingKind | null => {
  const found = Object.entries(LIST_FILES).find(([, file]) => file === path)
  return found === undefined ? null : (found[0] as ThingKind)
}
