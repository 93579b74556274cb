import type { Entry } from '../../record/entry.ts'
import { type NegotiationId, toNegotiationId } from '../../record/id.ts'
import { fold, NOW } from '../../record/state.ts'
import { openStore } from '../../store/open.ts'
import type { Store } from '../../store/port.ts'
import { accept, type Result, refuse } from '../../text/reading.ts'
import type { Errand, Refusals } from '../errand.ts'
import { planImport } from './import-plan.ts'
import { findPlace, namedNegotiation, type RecordPlace } from './place.ts'
import { readFolderAt } from './read-folder.ts'

/** A record that is open for reading: its entries, and its files by digest. `store` is null where it is a folder of readable files. */
export type OpenRecord = {
  readonly name: string
  readonly negotiation: NegotiationId
  readonly entries: readonly Entry[]
  readonly store: Store | null
  readonly fileOf: (digest: string) => Promise<Uint8Array | null>
}

/** This moment, for the books. */
export const now = (): string => new Date().toISOString()

/** The negotiation of a store that a call means: the named one, else the only one. */
export const chooseNegotiation = async (
  store: Store,
  named: NegotiationId | null,
  record: string,
): Promise<Result<NegotiationId>> => {
  const known = await store.negotiations()
  if (!known.ok) return known
  const ids = known.value.join(', ')
  if (named !== null)
    return known.value.includes(named)
      ? accept(named)
      : refuse({ kind: 'no-such-negotiation', params: { id: named, record, ids: ids || '–' } })
  const [only, ...more] = known.value
  if (only === undefined) return refuse({ kind: 'record-empty', params: { record } })
  return more.length === 0 ? accept(only) : refuse({ kind: 'which-negotiation', params: { record, ids } })
}

const negotiationOf = (entries: readonly Entry[]): NegotiationId | null => {
  const [first] = fold(entries, NOW).things.negotiation.keys()
  return first === undefined ? null : toNegotiationId(first)
}

const openFolder = async (path: string): Promise<Result<OpenRecord, Refusals>> => {
  const read = await readFolderAt(path)
  if (!read.ok) return read
  const folder = read.value.value
  // Read as it would be imported into an empty record: what must not enter a record is not shown as one either.
  const plan = planImport([], folder, { by: 'editor', moment: now(), folder: path, record: path })
  if (!plan.ok) return plan
  const { entries } = plan.value
  const negotiation = negotiationOf(entries)
  if (negotiation === null) return refuse({ kind: 'record-empty', params: { record: path } })
  const files: ReadonlyMap<string, Uint8Array> = folder.files
  return accept({
    name: path,
    negotiation,
    entries,
    store: null,
    fileOf: async digest => files.get(digest) ?? null,
  })
}

const loadFrom = async (
  store: Store,
  named: NegotiationId | null,
  name: string,
): Promise<Result<OpenRecord, Refusals>> => {
  const negotiation = await chooseNegotiation(store, named, name)
  if (!negotiation.ok) return negotiation
  const entries = await store.entries(negotiation.value, 1)
  if (!entries.ok) return entries
  const fileOf: OpenRecord['fileOf'] = async digest => {
    const file = await store.file(negotiation.value, digest)
    return file.ok ? (file.value?.bytes ?? null) : null
  }
  return accept({ name, negotiation: negotiation.value, entries: entries.value, store, fileOf })
}

/** A refusal of the store, with the name of the record that it concerns: its sentence says where. */
export const namedRefusals = <Value>(result: Result<Value, Refusals>, record: string): Result<Value, Refusals> => {
  if (result.ok) return result
  const all: Refusals = result.refusal
  return 'kind' in all ? refuse({ ...all, params: { record, ...all.params } }) : result
}

/** Opens the store of a place, gives it to a task, and closes it whatever comes of that. */
export const withStore = async <Value>(
  place: Extract<RecordPlace, { kind: 'store' }>,
  missing: 'make' | 'refuse',
  task: (store: Store) => Promise<Result<Value, Refusals>>,
): Promise<Result<Value, Refusals>> => {
  const opened = await openStore(place.place, { missing })
  if (!opened.ok) return namedRefusals(opened, place.name)
  try {
    return namedRefusals(await task(opened.value), place.name)
  } finally {
    await opened.value.close()
  }
}

/** Opens the record that a call means for reading, and gives it to a task. */
export const withRecord = async <Value>(
  errand: Errand,
  task: (record: OpenRecord) => Promise<Result<Value, Refusals>>,
): Promise<Result<Value, Refusals>> => {
  const place = findPlace(errand.call, 'there')
  if (!place.ok) return place
  const named = namedNegotiation(errand.call)
  if (!named.ok) return named
  if (place.value.kind === 'folder') {
    const record = await openFolder(place.value.path)
    return record.ok ? task(record.value) : record
  }
  const { name } = place.value
  return withStore(place.value, 'refuse', async store => {
    const record = await loadFrom(store, named.value, name)
    return record.ok ? task(record.value) : record
  })
}
