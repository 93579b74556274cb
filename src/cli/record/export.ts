import { writeRecordFolder } from '../../formats/record-folder/write.ts'
import type { Digest } from '../../record/sources.ts'
import { fold, NOW, type RecordState } from '../../record/state.ts'
import { accept, refuse } from '../../text/reading.ts'
import { sayIn } from '../../web/pages/phrases.ts'
import type { Run } from '../errand.ts'
import { plain } from '../paragraphs.ts'
import { writeAnswer } from './answer.ts'
import { refuseTakenFolder, saveFolder } from './folder-files.ts'
import { type OpenRecord, withRecord } from './open-record.ts'

/** The files that a state names and the record keeps: witnesses of drafts, archive copies of sources. */
const filesOf = async (record: OpenRecord, state: RecordState): Promise<ReadonlyMap<Digest, Uint8Array>> => {
  const digests = [
    ...[...state.things.witness.values()].map(({ digest }) => digest),
    ...[...state.things.source.values()].flatMap(({ archive }) => archive ?? []),
  ]
  const files = new Map<Digest, Uint8Array>()
  for (const digest of new Set(digests)) {
    const bytes = await record.fileOf(digest)
    if (bytes !== null) files.set(digest, bytes)
  }
  return files
}

/** `travaux export`: writes a record as a record folder. */
export const runExport: Run = async errand => {
  const [folder, extra] = errand.call.words
  if (folder === undefined) return refuse({ kind: 'folder-missing-word', params: { command: 'export' } })
  if (extra !== undefined) return refuse({ kind: 'word-too-many', params: { word: extra } })
  const taken = await refuseTakenFolder(folder)
  if (!taken.ok) return taken
  return withRecord(errand, async record => {
    const { entries } = record
    const state = fold(entries, NOW)
    const files = writeRecordFolder(state, { entries, files: await filesOf(record, state) })
    const saved = await saveFolder(folder, files)
    if (!saved.ok) return saved
    const { negotiation } = record
    const paths = [...files.keys()].sort()
    const json = {
      travaux: 'export/1',
      record: record.name,
      negotiation,
      folder,
      entries: entries.length,
      files: paths,
    }
    const counts = { folder, files: files.size, entries: entries.length }
    return accept(await writeAnswer(errand, json, () => [plain(0, sayIn(errand.phrases)('export.done', counts))]))
  })
}
