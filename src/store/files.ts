import { hash } from 'node:crypto'
import { canonical } from '../record/canonical.ts'
import type { NegotiationId } from '../record/id.ts'
import { accept, type Result, refuse } from '../text/reading.ts'
import type { Keeper } from './keeper.ts'
import { readEdge, renderPeaks, unknownNegotiation } from './log.ts'
import { grow, type Hash, leafHash, rootOf } from './merkle.ts'
import type { FileLine, KeptFile } from './port.ts'
import type { Database } from './tables.ts'

/** SHA-256 of bytes, in hexadecimal. */
export const digestOf = (bytes: Uint8Array): string => hash('sha256', bytes, 'hex')

/** The leaf of a file in the log over the files: a file that is gone, or told to be of another type, is missed there. */
export const fileLeaf = ({ digest, mediaType, ordinal }: FileLine): Hash =>
  leafHash(canonical({ digest, mediaType, ordinal }))

const putRow = async (
  keeper: Keeper,
  db: Database,
  negotiation: NegotiationId,
  file: KeptFile & { readonly digest: string },
): Promise<Result<string>> => {
  const head = await keeper.lockHead(db, negotiation)
  if (head === undefined) return refuse(unknownNegotiation(negotiation))
  const { digest, mediaType, bytes } = file
  const known = await db
    .selectFrom('record_file')
    .select('ordinal')
    .where('negotiation', '=', negotiation)
    .where('digest', '=', digest)
    .executeTakeFirst()
  if (known !== undefined) return accept(digest)
  const ordinal = head.files + 1
  const edge = grow(readEdge(head.files, head.files_edge), [fileLeaf({ digest, mediaType, ordinal })])
  await db.insertInto('record_file').values({ negotiation, digest, ordinal, media_type: mediaType, bytes }).execute()
  await db
    .updateTable('record_log')
    .set({ files: edge.size, files_root: rootOf(edge), files_edge: renderPeaks(edge) })
    .where('negotiation', '=', negotiation)
    .execute()
  return accept(digest)
}

/** Keeps a file once under the digest of its bytes. */
export const keepFile = (keeper: Keeper, negotiation: NegotiationId, file: KeptFile): Promise<Result<string>> => {
  const digest = digestOf(file.bytes)
  return keeper.write(db => putRow(keeper, db, negotiation, { ...file, digest }))
}

/** A file by its digest, its bytes held against it; null where it is not kept. */
export const readFile = async (
  db: Database,
  negotiation: NegotiationId,
  digest: string,
): Promise<Result<KeptFile | null>> => {
  const row = await db
    .selectFrom('record_file')
    .select(['bytes', 'media_type', 'ordinal'])
    .where('negotiation', '=', negotiation)
    .where('digest', '=', digest)
    .executeTakeFirst()
  if (row === undefined) return accept(null)
  if (digestOf(row.bytes) !== digest)
    return refuse({ kind: 'file-changed', params: { negotiation, ordinal: row.ordinal, digest } })
  return accept({ bytes: row.bytes, mediaType: row.media_type })
}

/** The files of a negotiation without their bytes, in the order in which they came. */
export const listFiles = async (db: Database, negotiation: NegotiationId): Promise<Result<readonly FileLine[]>> => {
  const rows = await db
    .selectFrom('record_file')
    .select(['digest', 'media_type', 'ordinal'])
    .where('negotiation', '=', negotiation)
    .orderBy('ordinal')
    .execute()
  return accept(rows.map(({ digest, media_type, ordinal }) => ({ digest, mediaType: media_type, ordinal })))
}
