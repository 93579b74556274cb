import type { NegotiationId } from '../../src/record/id.ts'
import { EMPTY_EDGE, grow, leafHash, rootOf } from '../../src/store/merkle.ts'
import type { Database } from '../../src/store/tables.ts'

/** A source of chance that can be repeated: a number from 0 to below `limit`. */
export type Chance = (limit: number) => number

/** Chance from a seed (mulberry32). */
export const chanceFrom = (seed: number): Chance => {
  let state = seed >>> 0
  return limit => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * limit)
  }
}

/** The record that is tampered with: so many entries and files, personal data `kept` and `erased`. */
export type Target = { readonly negotiation: NegotiationId; readonly entries: number; readonly files: number }

/** One way to change what is stored. Answers what was changed: the entry or file that has to be named, null where none can be. */
export type Tampering = (db: Database, target: Target, chance: Chance) => Promise<{ readonly named: string | null }>

const HEX = '0123456789abcdef'
const OTHERS = 'abcxyz0189 {}":,é\u{1f600}\n'

const another = (letters: string, than: string, chance: Chance): string => {
  const rest = [...letters].filter(letter => letter !== than)
  return rest[chance(rest.length)] ?? '?'
}

/** A text with one letter replaced, taken out or put in; never the same text. */
const changed = (text: string, letters: string, chance: Chance): string => {
  const at = chance(text.length)
  const way = chance(3)
  if (way === 0) return text.slice(0, at) + another(letters, text[at] ?? '', chance) + text.slice(at + 1)
  if (way === 1) return text.slice(0, at) + text.slice(at + 1)
  return text.slice(0, at) + another(letters, text[at] ?? '', chance) + text.slice(at)
}

const changedBytes = (bytes: Uint8Array, chance: Chance): Uint8Array => {
  const way = bytes.length === 0 ? 2 : chance(3)
  const at = chance(Math.max(1, bytes.length))
  if (way === 0) return bytes.map((byte, i) => (i === at ? byte ^ (1 << chance(8)) : byte))
  if (way === 1) return bytes.slice(0, chance(bytes.length))
  return Buffer.concat([bytes, Buffer.of(chance(256))])
}

const entryOf = (db: Database, { negotiation }: Target, seq: number) =>
  db.selectFrom('record_entry').selectAll().where('negotiation', '=', negotiation).where('seq', '=', seq)

const setEntry = (db: Database, { negotiation }: Target, seq: number) =>
  db.updateTable('record_entry').where('negotiation', '=', negotiation).where('seq', '=', seq)

const fileOf = (db: Database, { negotiation }: Target, ordinal: number) =>
  db.selectFrom('record_file').selectAll().where('negotiation', '=', negotiation).where('ordinal', '=', ordinal)

const setFile = (db: Database, { negotiation }: Target, ordinal: number) =>
  db.updateTable('record_file').where('negotiation', '=', negotiation).where('ordinal', '=', ordinal)

const moveEntry = (db: Database, target: Target, from: number, to: number) =>
  setEntry(db, target, from).set({ seq: to }).execute()

const twoOf = (count: number, chance: Chance): readonly [number, number] => {
  const one = 1 + chance(count)
  const other = 1 + ((one + chance(count - 1)) % count)
  return one < other ? [one, other] : [other, one]
}

const seqNamed = (seq: number) => ({ named: `seq ${seq}` })
const ordinalNamed = (ordinal: number) => ({ named: `ordinal ${ordinal}` })
const NOBODY = { named: null }

/** Rewrites the kept head so that it fits the entries that are there: what only a published checkpoint tells. */
const rewriteHead = async (db: Database, { negotiation }: Target): Promise<void> => {
  const rows = await db
    .selectFrom('record_entry')
    .select('leaf')
    .where('negotiation', '=', negotiation)
    .orderBy('seq')
    .execute()
  const edge = grow(
    EMPTY_EDGE,
    rows.map(({ leaf }) => leaf),
  )
  await db
    .updateTable('record_log')
    .where('negotiation', '=', negotiation)
    .set({ size: edge.size, root: rootOf(edge), edge: edge.peaks.join(' ') })
    .execute()
}

const changeColumn =
  (column: 'json' | 'leaf' | 'recorded_at' | 'known_on', letters: string): Tampering =>
  async (db, target, chance) => {
    const seq = 1 + chance(target.entries)
    const row = await entryOf(db, target, seq).executeTakeFirstOrThrow()
    await setEntry(db, target, seq)
      .set({ [column]: changed(row[column], letters, chance) })
      .execute()
    return seqNamed(seq)
  }

const changeWithHash: Tampering = async (db, target, chance) => {
  const seq = 1 + chance(target.entries)
  const { json } = await entryOf(db, target, seq).executeTakeFirstOrThrow()
  const other = json.replace('clerk', `clerk${chance(1_000_000)}`)
  await setEntry(db, target, seq)
    .set({ json: other, leaf: leafHash(other) })
    .execute()
  return NOBODY
}

const removeEntry: Tampering = async (db, target, chance) => {
  const seq = 1 + chance(target.entries)
  await db.deleteFrom('record_entry').where('negotiation', '=', target.negotiation).where('seq', '=', seq).execute()
  return seqNamed(seq)
}

const removeAndCloseUp: Tampering = async (db, target, chance) => {
  const seq = 1 + chance(target.entries - 1)
  await db.deleteFrom('record_entry').where('negotiation', '=', target.negotiation).where('seq', '=', seq).execute()
  for (let next = seq + 1; next <= target.entries; next++) await moveEntry(db, target, next, next - 1)
  return seqNamed(seq)
}

const swapEntries: Tampering = async (db, target, chance) => {
  const [one, other] = twoOf(target.entries, chance)
  await moveEntry(db, target, one, 0)
  await moveEntry(db, target, other, one)
  await moveEntry(db, target, 0, other)
  return seqNamed(one)
}

const cutTail: Tampering = async (db, target, chance) => {
  const left = chance(target.entries)
  await db.deleteFrom('record_entry').where('negotiation', '=', target.negotiation).where('seq', '>', left).execute()
  await rewriteHead(db, target)
  return NOBODY
}

const rewriteAll: Tampering = async (db, target, chance) => {
  await changeWithHash(db, target, chance)
  await rewriteHead(db, target)
  return NOBODY
}

const addEntry: Tampering = async (db, target, chance) => {
  const row = await entryOf(db, target, 1 + chance(target.entries)).executeTakeFirstOrThrow()
  const seq = chance(2) === 0 ? target.entries + 1 : 0
  await db
    .insertInto('record_entry')
    .values({ ...row, seq })
    .execute()
  return NOBODY
}

const changeHead: Tampering = async (db, { negotiation }, chance) => {
  const head = await db
    .selectFrom('record_log')
    .selectAll()
    .where('negotiation', '=', negotiation)
    .executeTakeFirstOrThrow()
  const shift = 1 + chance(5)
  const changes = [
    { size: head.size + shift },
    { size: Math.max(0, head.size - shift) },
    { root: changed(head.root, HEX, chance) },
    { edge: changed(head.edge, `${HEX} `, chance) },
    { files: head.files + shift },
    { files: head.files - 1 },
    { files_root: changed(head.files_root, HEX, chance) },
    { files_edge: changed(head.files_edge, `${HEX} `, chance) },
  ]
  await db
    .updateTable('record_log')
    .where('negotiation', '=', negotiation)
    .set(changes[chance(changes.length)] ?? {})
    .execute()
  return NOBODY
}

const changeBytes: Tampering = async (db, target, chance) => {
  const ordinal = 1 + chance(target.files)
  const { bytes } = await fileOf(db, target, ordinal).executeTakeFirstOrThrow()
  await setFile(db, target, ordinal)
    .set({ bytes: changedBytes(bytes, chance) })
    .execute()
  return ordinalNamed(ordinal)
}

const changeDigest: Tampering = async (db, target, chance) => {
  const ordinal = 1 + chance(target.files)
  const { digest } = await fileOf(db, target, ordinal).executeTakeFirstOrThrow()
  await setFile(db, target, ordinal)
    .set({ digest: changed(digest, HEX, chance) })
    .execute()
  return ordinalNamed(ordinal)
}

const changeMediaType: Tampering = async (db, target, chance) => {
  const ordinal = 1 + chance(target.files)
  const { media_type: kept } = await fileOf(db, target, ordinal).executeTakeFirstOrThrow()
  await setFile(db, target, ordinal)
    .set({ media_type: changed(kept, OTHERS, chance) })
    .execute()
  return NOBODY
}

const removeFile: Tampering = async (db, target, chance) => {
  const ordinal = 1 + chance(target.files)
  await db
    .deleteFrom('record_file')
    .where('negotiation', '=', target.negotiation)
    .where('ordinal', '=', ordinal)
    .execute()
  return ordinalNamed(ordinal)
}

const swapBytes: Tampering = async (db, target, chance) => {
  const [one, other] = twoOf(target.files, chance)
  const [first, second] = [
    await fileOf(db, target, one).executeTakeFirstOrThrow(),
    await fileOf(db, target, other).executeTakeFirstOrThrow(),
  ]
  await setFile(db, target, one).set({ bytes: second.bytes }).execute()
  await setFile(db, target, other).set({ bytes: first.bytes }).execute()
  return ordinalNamed(one)
}

const changePersonal: Tampering = async (db, { negotiation }, chance) => {
  const row = await db
    .selectFrom('record_personal')
    .selectAll()
    .where('negotiation', '=', negotiation)
    .where('id', '=', 'kept')
    .executeTakeFirstOrThrow()
  const { salt, bytes, commitment } = row
  const changes = [
    { salt: changedBytes(salt ?? Buffer.of(), chance) },
    { bytes: changedBytes(bytes ?? Buffer.of(), chance) },
    { commitment: changed(commitment, HEX, chance) },
    { salt: null },
  ]
  await db
    .updateTable('record_personal')
    .where('negotiation', '=', negotiation)
    .where('id', '=', 'kept')
    .set(changes[chance(changes.length)] ?? {})
    .execute()
  return { named: 'id kept' }
}

/** Every way, by name. */
export const TAMPERINGS: Readonly<Record<string, Tampering>> = {
  'the JSON of an entry': changeColumn('json', OTHERS),
  'the hash of an entry': changeColumn('leaf', HEX),
  'when an entry was written': changeColumn('recorded_at', '0123456789-TZ:.'),
  'when an entry became known': changeColumn('known_on', '0123456789-TZ:.'),
  'an entry with its hash': changeWithHash,
  'an entry taken out': removeEntry,
  'an entry taken out and the gap closed': removeAndCloseUp,
  'two entries in each other’s place': swapEntries,
  'the tail cut and the head rewritten': cutTail,
  'an entry, its hash and the head rewritten': rewriteAll,
  'an entry put in': addEntry,
  'the head': changeHead,
  'the bytes of a file': changeBytes,
  'the digest of a file': changeDigest,
  'the type of a file': changeMediaType,
  'a file taken out': removeFile,
  'the bytes of two files': swapBytes,
  'personal data': changePersonal,
}
