import type { Dirent } from 'node:fs'
import { lstat, mkdir, readdir, readFile, realpath, rename, rm, stat, writeFile } from 'node:fs/promises'
import { basename, dirname, join, sep } from 'node:path'
import type { RecordFolder } from '../../formats/record-folder/folder.ts'
import { accept, type Result, refuse } from '../../text/reading.ts'
import { reasonOf, refuseFile } from '../drafts.ts'

/** Most files of a record folder, and most bytes of all of them: what a newsroom keeps in years, and what fits into memory. */
const MOST_FILES = 100_000
const MOST_BYTES = 1_000_000_000
const MOST_LEVELS = 8

/** What tools keep beside a record; nothing of it belongs to one. */
const isTools = (name: string): boolean => name.startsWith('.') || name === 'node_modules'

type Walk = { readonly root: string; readonly files: Map<string, Uint8Array>; bytes: number }

const isInside = (root: string, path: string): boolean => path === root || path.startsWith(root + sep)

const keep = async (walk: Walk, path: string, name: string): Promise<Result<null>> => {
  const real = await realpath(path)
  if (!isInside(walk.root, real)) return refuse({ kind: 'link-outside', params: { file: name } })
  const { size } = await stat(real)
  walk.bytes += size
  if (walk.bytes > MOST_BYTES || walk.files.size >= MOST_FILES)
    return refuse({
      kind: 'folder-too-large',
      params: { file: walk.root, most: MOST_BYTES / 1_000_000, files: MOST_FILES },
    })
  walk.files.set(name, await readFile(real))
  return accept(null)
}

const visit = async (walk: Walk, entry: Dirent, name: string, level: number): Promise<Result<null>> => {
  const path = join(entry.parentPath, entry.name)
  const status = entry.isSymbolicLink() ? await stat(path).catch(() => null) : entry
  if (status === null) return refuse({ kind: 'link-broken', params: { file: name } })
  // A folder behind a link may hold the folder that it stands in; files behind links are read where they stay inside.
  if (status.isDirectory()) return entry.isSymbolicLink() ? accept(null) : walkFolder(walk, path, `${name}/`, level + 1)
  return status.isFile() ? keep(walk, path, name) : accept(null)
}

const walkFolder = async (walk: Walk, folder: string, prefix: string, level: number): Promise<Result<null>> => {
  if (level > MOST_LEVELS) return accept(null)
  const entries = await readdir(folder, { withFileTypes: true })
  for (const entry of entries.sort((one, other) => (one.name < other.name ? -1 : 1))) {
    if (isTools(entry.name)) continue
    const visited = await visit(walk, entry, prefix + entry.name, level)
    if (!visited.ok) return visited
  }
  return accept(null)
}

/** The files of a record folder by their paths inside. Links that lead outside are refused; hidden files are passed over. */
export const loadFolder = async (path: string): Promise<Result<RecordFolder>> => {
  try {
    const root = await realpath(path)
    if (!(await stat(root)).isDirectory()) return refuse({ kind: 'not-a-folder', params: { file: path } })
    const walk: Walk = { root, files: new Map(), bytes: 0 }
    const walked = await walkFolder(walk, root, '', 1)
    return walked.ok ? accept(walk.files) : walked
  } catch (error) {
    return refuseFile(path, error)
  }
}

const isEmptyFolder = async (path: string): Promise<boolean | null> => {
  const status = await lstat(path).catch(() => null)
  if (status === null) return null
  return status.isDirectory() && (await readdir(path)).length === 0
}

const writeAll = async (folder: string, files: RecordFolder): Promise<void> => {
  for (const [name, content] of files) {
    const path = join(folder, ...name.split('/'))
    await mkdir(dirname(path), { recursive: true })
    await writeFile(path, content, { flag: 'wx' })
  }
}

/** Whether a folder may be written: new, or empty. Asked before the work, so that nobody waits for a refusal. */
export const refuseTakenFolder = async (path: string): Promise<Result<null>> =>
  (await isEmptyFolder(path)) === false ? refuse({ kind: 'folder-not-empty', params: { file: path } }) : accept(null)

/** Writes files into a new or empty folder, all or none: they are written beside it first. Nothing is overwritten. */
export const saveFolder = async (path: string, files: RecordFolder): Promise<Result<null>> => {
  const taken = await refuseTakenFolder(path)
  if (!taken.ok) return taken
  const target = join(path)
  const beside = join(dirname(target), `.${basename(target)}.${process.pid}.part`)
  try {
    await mkdir(beside, { recursive: true })
    await writeAll(beside, files)
    // A rename takes the place of an empty folder on POSIX; elsewhere the empty one has to go first.
    if ((await isEmptyFolder(target)) === true) await rm(target, { recursive: true })
    await rename(beside, target)
    return accept(null)
  } catch (error) {
    await rm(beside, { recursive: true, force: true })
    return refuse({ kind: 'folder-unwritable', params: { file: path, reason: reasonOf(error) } })
  }
}
