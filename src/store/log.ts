import { canonical } from '../record/canonical.ts'
import type { Entry } from '../record/entry.ts'
import type { NegotiationId } from '../record/id.ts'
import { accept, type Refusal, type Result, refuse } from '../text/reading.ts'
import type { Keeper } from './keeper.ts'
import {
  consistencyPath,
  type Edge,
  EMPTY_EDGE,
  grow,
  type Hash,
  type Inclusion,
  inclusionPath,
  leafHash,
  rootOf,
} from './merkle.ts'
import type { Checkpoint } from './port.ts'
import type { Database, Tables } from './tables.ts'

const PAGE = 5_000
/** Six values a row; SQLite takes 32,766 values in one statement. */
const ROWS = 1_000

/** Peaks of an edge as they stand in a column. */
export const renderPeaks = ({ peaks }: Edge): string => peaks.join(' ')

/** An edge as it was kept. What somebody changed by hand is not repaired here. */
export const readEdge = (size: number, peaks: string): Edge => ({
  size,
  peaks: peaks === '' ? [] : String(peaks).split(' '),
})

export const unknownNegotiation = (negotiation: NegotiationId): Refusal => ({
  kind: 'unknown-negotiation',
  params: { negotiation },
})

const EMPTY_ROOT = rootOf(EMPTY_EDGE)

/** Begins the log of a negotiation; refuses `negotiation-exists`. */
export const createLog = async (keeper: Keeper, negotiation: NegotiationId): Promise<Result<Checkpoint>> => {
  const row = { negotiation, size: 0, root: EMPTY_ROOT, edge: '', files: 0, files_root: EMPTY_ROOT, files_edge: '' }
  const { numInsertedOrUpdatedRows: rows } = await keeper.write(db =>
    db
      .insertInto('record_log')
      .values(row)
      .onConflict(conflict => conflict.doNothing())
      .executeTakeFirst(),
  )
  return rows === 1n
    ? accept({ negotiation, size: 0, root: EMPTY_ROOT })
    : refuse({ kind: 'negotiation-exists', params: { negotiation } })
}

type EntryRow = Tables['record_entry']

const toRow = (negotiation: NegotiationId, entry: Entry): EntryRow => {
  const json = canonical(entry)
  return {
    negotiation,
    seq: entry.seq,
    recorded_at: entry.recordedAt,
    known_on: entry.knownOn,
    json,
    leaf: leafHash(json),
  }
}

const insertRows = async (db: Database, rows: readonly EntryRow[]): Promise<void> => {
  for (let start = 0; start < rows.length; start += ROWS)
    await db
      .insertInto('record_entry')
      .values(rows.slice(start, start + ROWS))
      .execute()
}

const appendRows = async (
  keeper: Keeper,
  db: Database,
  { negotiation, expected, rows }: { negotiation: NegotiationId; expected: number; rows: readonly EntryRow[] },
): Promise<Result<Checkpoint>> => {
  const head = await keeper.lockHead(db, negotiation)
  if (head === undefined) return refuse(unknownNegotiation(negotiation))
  if (head.size !== expected) return refuse({ kind: 'lost-race', params: { negotiation, expected, actual: head.size } })
  const edge = grow(
    readEdge(head.size, head.edge),
    rows.map(({ leaf }) => leaf),
  )
  const root = rootOf(edge)
  await insertRows(db, rows)
  await db
    .updateTable('record_log')
    .set({ size: edge.size, root, edge: renderPeaks(edge) })
    .where('negotiation', '=', negotiation)
    .execute()
  return accept({ negotiation, size: edge.size, root })
}

/** Appends entries after the `expected` last one, all or none. */
export const appendEntries = async (
  keeper: Keeper,
  negotiation: NegotiationId,
  expected: number,
  entries: readonly Entry[],
): Promise<Result<Checkpoint>> => {
  const stray = entries.findIndex(({ seq }, i) => seq !== expected + 1 + i)
  if (stray >= 0) {
    const params = { negotiation, seq: entries[stray]?.seq ?? 0, expected: expected + 1 + stray }
    return refuse({ kind: 'not-in-sequence', params })
  }
  // Hashing happens before the lock is taken.
  const rows = entries.map(entry => toRow(negotiation, entry))
  return keeper.write(db => appendRows(keeper, db, { negotiation, expected, rows }))
}

/** Pages through the entries of a negotiation in order; `columns` as they are kept. */
export async function* pageEntries(
  db: Database,
  negotiation: string,
  from: number,
): AsyncGenerator<readonly EntryRow[]> {
  for (let next = from; ; ) {
    const rows: readonly EntryRow[] = await db
      .selectFrom('record_entry')
      .selectAll()
      .where('negotiation', '=', negotiation)
      .where('seq', '>=', next)
      .orderBy('seq')
      .limit(PAGE)
      .execute()
    if (rows.length > 0) yield rows
    if (rows.length < PAGE) return
    next = (rows.at(-1)?.seq ?? next) + 1
  }
}

const readHead = (db: Database, negotiation: NegotiationId) =>
  db.selectFrom('record_log').selectAll().where('negotiation', '=', negotiation).executeTakeFirst()

/** The last published state of the log, as it is kept. */
export const readCheckpoint = async (db: Database, negotiation: NegotiationId): Promise<Result<Checkpoint>> => {
  const head = await readHead(db, negotiation)
  return head === undefined
    ? refuse(unknownNegotiation(negotiation))
    : accept({ negotiation, size: head.size, root: head.root })
}

// The other columns cost a sixth of the time of a load, and the JSON says the same.
const readPage = (db: Database, negotiation: NegotiationId, from: number) =>
  db
    .selectFrom('record_entry')
    .select('json')
    .where('negotiation', '=', negotiation)
    .where('seq', '>=', from)
    .orderBy('seq')
    .limit(PAGE)
    .execute()

/** The entries from a sequence number on. */
export const readEntries = async (
  db: Database,
  negotiation: NegotiationId,
  from: number,
): Promise<Result<readonly Entry[]>> => {
  const first = Math.max(1, from)
  const entries: Entry[] = []
  for (let page = PAGE; page === PAGE; ) {
    const rows = await readPage(db, negotiation, first + entries.length)
    page = rows.length
    for (const { json } of rows) {
      const seq = first + entries.length
      const entry = readEntry(json)
      // A gap would otherwise shift what follows, and the next page would begin too early.
      if (entry?.seq !== seq) return refuse({ kind: 'entry-changed', params: { negotiation, seq } })
      entries.push(entry)
    }
  }
  if (entries.length === 0 && (await readHead(db, negotiation)) === undefined)
    return refuse(unknownNegotiation(negotiation))
  return accept(entries)
}

/** An entry from its JSON; null where it is none. Its form is that of the program that wrote it; whether it was changed since, `verify` says. */
export const readEntry = (json: unknown): Entry | null => {
  if (typeof json !== 'string') return null
  try {
    const entry: unknown = JSON.parse(json)
    return typeof entry === 'object' && entry !== null && 'change' in entry ? (entry as Entry) : null
  } catch {
    return null
  }
}

const readLeaves = async (db: Database, negotiation: NegotiationId, size: number): Promise<readonly Hash[]> => {
  const rows = await db
    .selectFrom('record_entry')
    .select('leaf')
    .where('negotiation', '=', negotiation)
    .where('seq', '<=', size)
    .orderBy('seq')
    .execute()
  return rows.map(({ leaf }) => leaf)
}

const noSuchEntry = (negotiation: NegotiationId, seq: number): Result<never> =>
  refuse({ kind: 'no-such-entry', params: { negotiation, seq } })

/** The proof that an entry stands in the log of so many entries. */
export const proveInclusion = async (
  db: Database,
  negotiation: NegotiationId,
  seq: number,
  size: number,
): Promise<Result<Inclusion>> => {
  const leaves = await readLeaves(db, negotiation, size)
  const leaf = leaves[seq - 1]
  if (leaf === undefined || leaves.length < size) return noSuchEntry(negotiation, leaf === undefined ? seq : size)
  const root = rootOf(grow(EMPTY_EDGE, leaves))
  return accept({ leaf, index: seq - 1, size, path: inclusionPath(leaves, seq - 1), root })
}

/** The proof that a log of `from` entries is the beginning of the log of `to`. */
export const proveConsistency = async (
  db: Database,
  negotiation: NegotiationId,
  from: number,
  to: number,
): Promise<Result<readonly Hash[]>> => {
  const leaves = await readLeaves(db, negotiation, to)
  if (leaves.length < to || from > to || from < 0) return noSuchEntry(negotiation, Math.max(from, to))
  return accept(consistencyPath(leaves, from))
}
