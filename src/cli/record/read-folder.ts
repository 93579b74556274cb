import { createHash } from 'node:crypto'
import type { FolderReading, FolderRefusal } from '../../formats/record-folder/folder.ts'
import { readRecordFolder } from '../../formats/record-folder/read.ts'
import { accept, type Reading, type Result, refuse } from '../../text/reading.ts'
import type { Refusals } from '../errand.ts'
import { loadFolder } from './folder-files.ts'

const wrongDigests = (folder: FolderReading): readonly FolderRefusal[] =>
  [...folder.files]
    .filter(([digest, bytes]) => createHash('sha256').update(bytes).digest('hex') !== digest)
    .map(([digest]) => ({
      kind: 'file-digest-differs',
      params: {},
      file: `files/${digest}`,
      line: null,
      field: null,
    }))

/** From this size on, in bytes, reading a folder may take longer than a second. */
const LARGE = 2_000_000

/** Reads a record folder from the disk; everything that is wrong with it is refused at once. `whenLarge` is called before what takes long. */
export const readFolderAt = async (
  path: string,
  whenLarge: () => void = () => {},
): Promise<Result<Reading<FolderReading>, Refusals>> => {
  const files = await loadFolder(path)
  if (!files.ok) return files
  const sizes = [...files.value].map(([name, { length }]) => (name.startsWith('files/') ? 0 : length))
  if (sizes.reduce((sum, size) => sum + size, 0) > LARGE) whenLarge()
  const read = readRecordFolder(files.value)
  if (!read.ok) return read
  const wrong = wrongDigests(read.value.value)
  return wrong.length === 0 ? accept(read.value) : refuse(wrong)
}
