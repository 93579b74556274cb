import { canonical } from '../record/canonical.ts'
import type { NegotiationId } from '../record/id.ts'
import { accept, type Refusal, type Result, refuse } from '../text/reading.ts'
import { digestOf, fileLeaf } from './files.ts'
import { pageEntries, readEdge, readEntry, renderPeaks, unknownNegotiation } from './log.ts'
import { type Edge, EMPTY_EDGE, grow, leafHash, rootOf } from './merkle.ts'
import { findChangedPersonal } from './personal.ts'
import type { Checkpoint, Verdict } from './port.ts'
import type { Database, Tables } from './tables.ts'

type Head = Tables['record_log']

const found = (kind: string, head: Head, params: Refusal['params']): Refusal => ({
  kind,
  params: { negotiation: head.negotiation, ...params },
})

/** What is wrong with one row that should be entry `seq`; null where it is sound. */
const brokenEntry = (head: Head, row: Tables['record_entry'], seq: number): Refusal | null => {
  if (row.seq !== seq) return found('entry-missing', head, { seq })
  const entry = readEntry(row.json)
  if (entry === null || leafHash(row.json) !== row.leaf) {
    const isWhole = entry !== null && entry.seq === seq && canonical(entry) === row.json
    return found(isWhole ? 'entry-hash-changed' : 'entry-changed', head, { seq })
  }
  return entry.seq === seq && entry.recordedAt === row.recorded_at && entry.knownOn === row.known_on
    ? null
    : found('entry-changed', head, { seq })
}

type Walk = { readonly edge: Edge; readonly atPublished: string | null; readonly broken: Refusal | null }

/** Goes through the entries up to the first broken one; `atPublished` is the root of the log when it was as long as the published one. */
const walkEntries = async (db: Database, head: Head, published: Checkpoint | null): Promise<Walk> => {
  let edge = EMPTY_EDGE
  let atPublished = published?.size === 0 ? rootOf(edge) : null
  for await (const rows of pageEntries(db, head.negotiation, -2_147_483_648))
    for (const row of rows) {
      const broken = brokenEntry(head, row, edge.size + 1)
      if (broken !== null) return { edge, atPublished, broken }
      edge = grow(edge, [row.leaf])
      if (edge.size === published?.size) atPublished = rootOf(edge)
    }
  return { edge, atPublished, broken: null }
}

/** The entries below the first peak that is another than the kept one: which entry it was, nobody can tell where hashes were rewritten as well. */
const changedStretch = (head: Head, edge: Edge): Refusal => {
  const kept = readEdge(head.size, head.edge).peaks
  let from = 1
  let rest = edge.size
  for (const [i, peak] of edge.peaks.entries()) {
    const leaves = 2 ** Math.floor(Math.log2(rest))
    if (peak !== kept[i]) return found('entries-changed', head, { from, to: from + leaves - 1 })
    from += leaves
    rest -= leaves
  }
  return found('head-changed', head, { size: head.size })
}

const brokenHead = (head: Head, { edge }: Walk): Refusal | null => {
  if (edge.size < head.size) return found('entry-missing', head, { seq: edge.size + 1 })
  if (edge.size > head.size) return found('head-changed', head, { size: head.size })
  const isRoot = rootOf(edge) === head.root
  if (renderPeaks(edge) === head.edge) return isRoot ? null : found('head-changed', head, { size: head.size })
  // The root still fits: only the kept edge was changed.
  return isRoot ? found('head-changed', head, { size: head.size }) : changedStretch(head, edge)
}

const brokenPromise = (head: Head, walk: Walk, published: Checkpoint | null): Refusal | null => {
  if (published === null) return null
  if (published.negotiation !== head.negotiation)
    return found('checkpoint-of-another', head, { other: published.negotiation })
  if (published.size > walk.edge.size)
    return found('tail-cut', head, { seq: walk.edge.size + 1, size: walk.edge.size, published: published.size })
  return walk.atPublished === published.root ? null : found('checkpoint-differs', head, { size: published.size })
}

const fileRow = (db: Database, negotiation: string, after: number) =>
  db
    .selectFrom('record_file')
    .selectAll()
    .where('negotiation', '=', negotiation)
    .where('ordinal', '>', after)
    .orderBy('ordinal')
    .limit(1)
    .executeTakeFirst()

// One file at a time: together they need not fit into memory.
const findBrokenFile = async (db: Database, head: Head): Promise<Refusal | null> => {
  const { negotiation } = head
  let edge = EMPTY_EDGE
  for (let last = -2_147_483_648; ; ) {
    const row = await fileRow(db, negotiation, last)
    if (row === undefined) break
    const { ordinal, digest, media_type: mediaType } = row
    if (ordinal !== edge.size + 1) return found('file-missing', head, { ordinal: edge.size + 1 })
    if (!(row.bytes instanceof Uint8Array) || digestOf(row.bytes) !== digest)
      return found('file-changed', head, { ordinal, digest })
    edge = grow(edge, [fileLeaf({ digest, mediaType, ordinal })])
    last = ordinal
  }
  if (edge.size < head.files) return found('file-missing', head, { ordinal: edge.size + 1 })
  return edge.size === head.files && rootOf(edge) === head.files_root && renderPeaks(edge) === head.files_edge
    ? null
    : found('files-changed', head, { files: head.files })
}

/** Holds one negotiation against its hashes and a published checkpoint. `db` must show one state: a snapshot, or a database at rest. */
export const verifyRecord = async (
  db: Database,
  negotiation: NegotiationId,
  published: Checkpoint | null,
): Promise<Result<Verdict>> => {
  const head = await db.selectFrom('record_log').selectAll().where('negotiation', '=', negotiation).executeTakeFirst()
  if (head === undefined) return refuse(unknownNegotiation(negotiation))
  const walk = await walkEntries(db, head, published)
  const first =
    walk.broken ??
    brokenPromise(head, walk, published) ??
    brokenHead(head, walk) ??
    (await findBrokenFile(db, head)) ??
    (await findChangedPersonal(db, negotiation))
  if (first !== null) return accept({ kind: 'broken', first })
  return accept({
    kind: 'holds',
    checkpoint: { negotiation, size: head.size, root: head.root },
    files: head.files,
  })
}
