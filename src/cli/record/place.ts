import { type Stats, statSync } from 'node:fs'
import { join } from 'node:path'
import { JOURNAL_FILE, NEGOTIATION_FILE } from '../../formats/record-folder/folder.ts'
import { type NegotiationId, toNegotiationId } from '../../record/id.ts'
import type { StorePlace } from '../../store/port.ts'
import { accept, type Result, refuse } from '../../text/reading.ts'
import type { Call } from '../call.ts'
import { refuseFile } from '../drafts.ts'

/** The file that a folder keeps its record in. */
const RECORD_FILE = 'travaux.sqlite'

/** Where a record is: in a store, or as readable files in a folder. `name` is what people call it; `exists` is false where it has still to be made. */
export type RecordPlace =
  | { readonly kind: 'store'; readonly name: string; readonly place: StorePlace; readonly exists: boolean }
  | { readonly kind: 'folder'; readonly name: string; readonly path: string }

/** What the command needs: a record that is there, or a place where one may be made. */
export type Need = 'there' | 'may-be-made'

const sqlite = (path: string, exists: boolean): RecordPlace => ({
  kind: 'store',
  name: path,
  place: { kind: 'sqlite', path },
  exists,
})

const statOf = (path: string): Result<Stats | null> => {
  try {
    return accept(statSync(path, { throwIfNoEntry: false }) ?? null)
  } catch (error) {
    return refuseFile(path, error)
  }
}

const isFile = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isFile() ?? false

const inFolder = (path: string, need: Need): RecordPlace | null => {
  const file = join(path, RECORD_FILE)
  if (isFile(file)) return sqlite(file, true)
  if (isFile(join(path, NEGOTIATION_FILE)) || isFile(join(path, JOURNAL_FILE)))
    return { kind: 'folder', name: path, path }
  return need === 'may-be-made' ? sqlite(file, false) : null
}

const atPath = (path: string, need: Need): Result<RecordPlace> => {
  const status = statOf(path)
  if (!status.ok) return status
  if (status.value === null)
    return need === 'may-be-made'
      ? accept(sqlite(path, false))
      : refuse({ kind: 'record-missing', params: { record: path } })
  if (!status.value.isDirectory()) return accept(sqlite(path, true))
  const found = inFolder(path, need)
  return found === null ? refuse({ kind: 'folder-without-record', params: { record: path } }) : accept(found)
}

/** The database of `DATABASE_URL` under a name that holds no password. */
const atDatabase = (url: string): Result<RecordPlace> => {
  const parsed = URL.parse(url)
  if (parsed === null || !/^postgres(?:ql)?:$/.test(parsed.protocol))
    return refuse({ kind: 'bad-database', params: {} })
  const name = `${parsed.protocol}//${parsed.host}${parsed.pathname}`
  return accept({ kind: 'store', name, place: { kind: 'postgres', url }, exists: true })
}

/** The record that a call means: `--record`, else the database of `DATABASE_URL`, else the record of the folder one stands in. */
export const findPlace = (call: Call, need: Need): Result<RecordPlace> => {
  const { record } = call.values
  if (record !== undefined) return atPath(record, need)
  const url = process.env.DATABASE_URL
  if (url !== undefined && url !== '') return atDatabase(url)
  const here = inFolder('.', need)
  return here === null ? refuse({ kind: 'no-record', params: {} }) : accept(here)
}

/** The negotiation named with `--negotiation`; null where none is. Refuses what is no id. */
export const namedNegotiation = (call: Call): Result<NegotiationId | null> => {
  const raw = call.values.negotiation
  if (raw === undefined) return accept(null)
  const id = toNegotiationId(raw)
  return id === null ? refuse({ kind: 'bad-negotiation', params: { id: raw } }) : accept(id)
}
