import { createReadStream, type Stats } from 'node:fs'
import { readdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { DRAFT_EXTENSIONS, MOST_DRAFT_BYTES, refuseSize } from '../formats/read-draft.ts'
import { accept, type Result, refuse } from '../text/reading.ts'

/** Bytes of one draft and the name of the file they came from; `-` is standard input. */
export type DraftFile = { readonly file: string; readonly bytes: Uint8Array }

const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  ELOOP: 'too many links',
  EISDIR: 'it is a folder',
  ENAMETOOLONG: 'name too long',
}

/** Why the system refused, in words. */
export const reasonOf = (error: unknown): string => {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  return REASONS[code] ?? (code === '' ? 'unknown reason' : code)
}

const isMissing = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR')

/** The refusal of a file that the system does not give. */
export const refuseFile = (file: string, error: unknown): Result<never> =>
  refuse(
    isMissing(error)
      ? { kind: 'file-missing', params: { file } }
      : { kind: 'file-unreadable', params: { file, reason: reasonOf(error) } },
  )

const hasDraftName = (name: string): boolean =>
  !name.startsWith('.') && DRAFT_EXTENSIONS.includes(name.slice(name.lastIndexOf('.') + 1).toLowerCase())

/** The drafts of a folder by name: figures in names count as numbers, so that draft-9 stands before draft-10. README files are no drafts. */
const listFolder = async (folder: string): Promise<Result<readonly string[]>> => {
  const found = await readdir(folder, { withFileTypes: true }).catch((error: unknown) => error)
  if (!Array.isArray(found)) return refuseFile(folder, found)
  const names = found
    .filter(entry => (entry.isFile() || entry.isSymbolicLink()) && hasDraftName(entry.name))
    .map(entry => entry.name)
    .filter(name => !/^readme\./i.test(name))
    .sort((one, other) => one.localeCompare(other, 'en', { numeric: true }) || (one < other ? -1 : 1))
  return names.length === 0
    ? refuse({ kind: 'folder-without-drafts', params: { file: folder } })
    : accept(names.map(name => join(folder, name)))
}

/** Reads what has no size beforehand (standard input, a pipe), up to the largest size. */
const readStream = async (file: string, stream: AsyncIterable<Uint8Array>): Promise<Result<DraftFile>> => {
  const parts: Uint8Array[] = []
  let size = 0
  for await (const part of stream) {
    parts.push(part)
    size += part.length
    if (size > MOST_DRAFT_BYTES) return refuse(refuseSize(file, size) ?? { kind: 'file-too-large', params: { file } })
  }
  return accept({ file, bytes: Buffer.concat(parts) })
}

const statOf = async (file: string): Promise<Result<Stats>> =>
  stat(file).then(accept, (error: unknown) => refuseFile(file, error))

/** Loads one file; `-` is standard input. Refuses what the system does not give, and what is empty or too large. */
export const loadDraftFile = async (file: string): Promise<Result<DraftFile>> => {
  if (file === '-') return readStream(file, process.stdin)
  const status = await statOf(file)
  if (!status.ok) return status
  const unfit = status.value.isFile() ? refuseSize(file, status.value.size) : null
  if (unfit !== null) return refuse(unfit)
  const read = status.value.isFile()
    ? readFile(file).then(bytes => accept({ file, bytes }))
    : readStream(file, createReadStream(file))
  return read.catch((error: unknown) => refuseFile(file, error))
}

const expand = async (word: string): Promise<Result<readonly string[]>> => {
  if (word === '-') return accept([word])
  const status = await statOf(word)
  if (!status.ok) return status
  return status.value.isDirectory() ? listFolder(word) : accept([word])
}

/** Loads the files that were named; a folder stands for its drafts by name. Refuses at the first that cannot be read. */
export const loadDraftFiles = async (words: readonly string[]): Promise<Result<readonly DraftFile[]>> => {
  if (words.filter(word => word === '-').length > 1) return refuse({ kind: 'stdin-twice', params: {} })
  const names: string[] = []
  for (const word of words) {
    const expanded = await expand(word)
    if (!expanded.ok) return expanded
    names.push(...expanded.value)
  }
  if (names.length < 2) return refuse({ kind: 'too-few-drafts', params: { count: names.length } })
  const files: DraftFile[] = []
  for (const name of names) {
    const file = await loadDraftFile(name)
    if (!file.ok) return file
    files.push(file.value)
  }
  return accept(files)
}
