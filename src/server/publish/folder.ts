import { mkdirSync, writeFileSync } from 'node:fs'
import { copyFile, link, lstat, mkdir, readdir, readFile, rename, rm } from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'
import { accept, type Result, refuse } from '../../text/reading.ts'
import { MARKER_FILE, type Marker, readMarker } from './marker.ts'
import type { PublishedFile } from './record-files.ts'

/** A published site while it is written: beside the folder that it will be, so that nothing is seen of it before it is whole. */
export type Staged = {
  readonly place: string
  /** What an earlier publish wrote there; null where the folder is new or empty. */
  readonly earlier: Marker | null
  readonly write: (files: readonly PublishedFile[]) => void
  /** Takes a folder of the earlier site over as it is, but for what has been written already. */
  readonly keep: (path: string) => Promise<void>
  /** Puts the new site in the place of the old one. */
  readonly finish: () => Promise<void>
  /** Leaves everything as it was. */
  readonly abandon: () => Promise<void>
}

const readEarlier = async (folder: string): Promise<Result<Marker | null>> => {
  const status = await lstat(folder).catch(() => null)
  if (status === null) return accept(null)
  const taken = refuse({ kind: 'folder-not-a-site', params: { file: folder } })
  if (!status.isDirectory()) return taken
  if ((await readdir(folder)).length === 0) return accept(null)
  const marker = readMarker(await readFile(join(folder, MARKER_FILE), 'utf8').catch(() => ''))
  return marker === null ? taken : accept(marker)
}

// Names of the same file cost no room; some file systems have no second names.
const takeOver = async (from: string, to: string): Promise<void> => {
  await mkdir(dirname(to), { recursive: true })
  await link(from, to).catch(async (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EEXIST') await copyFile(from, to)
  })
}

const filesBelow = async (folder: string): Promise<readonly string[]> => {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => [])
  return entries.filter(entry => entry.isFile()).map(entry => join(entry.parentPath, entry.name))
}

// One after the other, without waiting in between: thousands of small files take a third of the time that promises for them take.
const writeAll = (root: string, made: Set<string>, files: readonly PublishedFile[]): void => {
  for (const { path, body } of files) {
    const target = join(root, ...path.split('/'))
    const folder = dirname(target)
    if (!made.has(folder)) mkdirSync(folder, { recursive: true })
    made.add(folder)
    writeFileSync(target, body)
  }
}

const swap = async (staged: string, target: string): Promise<void> => {
  const aside = `${staged}.old`
  const isThere = (await lstat(target).catch(() => null)) !== null
  if (isThere) await rename(target, aside)
  try {
    await rename(staged, target)
  } catch (error) {
    if (isThere) await rename(aside, target)
    throw error
  }
  await rm(aside, { recursive: true, force: true })
}

/** Begins a site in a new or empty folder, or in the place of one that was published earlier. Refuses `folder-not-a-site`: nothing else is ever replaced. */
export const stageSite = async (folder: string): Promise<Result<Staged>> => {
  const target = resolve(folder)
  const earlier = await readEarlier(target)
  if (!earlier.ok) return earlier
  const staged = join(dirname(target), `.${basename(target)}.${process.pid}.part`)
  const made = new Set<string>()
  return accept({
    place: staged,
    earlier: earlier.value,
    write: files => writeAll(staged, made, files),
    keep: async path => {
      const from = join(target, ...path.split('/'))
      for (const file of await filesBelow(from)) await takeOver(file, join(staged, file.slice(target.length)))
    },
    finish: () => swap(staged, target),
    abandon: () => rm(staged, { recursive: true, force: true }),
  })
}
