import { randomBytes } from 'node:crypto'
import { constants, existsSync } from 'node:fs'
import { type FileHandle, open } from 'node:fs/promises'
import { dirname } from 'node:path'
import { accept, type Result, refuse } from '../../text/reading.ts'
import { reasonOf } from '../drafts.ts'
import type { SecretPlace } from './settings.ts'

/**
 * The key of addresses and links, in base64. `made`: it is a new one. `isShared`: others than the owner of its file may read it, where the system tells.
 */
export type Secret = { readonly text: string; readonly made: boolean; readonly isShared: boolean }

/** The fewest and the most bytes of a key. A larger file was named by mistake. */
const [LEAST, MOST] = [32, 4096]

/** Fewer different bytes than this in a whole file are not chance: a file of zeros, a repeated word. */
const LEAST_DIFFERENT = 8

const codeOf = (error: unknown): string => (error instanceof Error && 'code' in error ? String(error.code) : '')

const refuseFile = (file: string, error: unknown): Result<never> =>
  codeOf(error) === 'ENOENT'
    ? refuse({ kind: 'secret-missing', params: { file } })
    : refuse({ kind: 'secret-unreadable', params: { file, reason: reasonOf(error) } })

const readOpen = async (file: string, handle: FileHandle): Promise<Result<Secret>> => {
  const status = await handle.stat()
  if (!status.isFile()) return refuse({ kind: 'secret-unreadable', params: { file, reason: 'it is no file' } })
  if (status.size < LEAST) return refuse({ kind: 'secret-short', params: { file, size: status.size, least: LEAST } })
  if (status.size > MOST) return refuse({ kind: 'secret-long', params: { file, most: MOST } })
  const bytes = await handle.readFile()
  return new Set(bytes).size < LEAST_DIFFERENT
    ? refuse({ kind: 'secret-not-random', params: { file } })
    : accept({ text: bytes.toString('base64'), made: false, isShared: (status.mode & 0o077) !== 0 })
}

const withFile = async <Value>(
  file: string,
  flags: number,
  task: (handle: FileHandle) => Promise<Result<Value>>,
): Promise<Result<Value>> => {
  try {
    const handle = await open(file, flags, 0o600)
    return await task(handle).finally(() => handle.close())
  } catch (error) {
    return refuseFile(file, error)
  }
}

// A pipe named by mistake would be waited for without an end.
const READ = constants.O_RDONLY | constants.O_NONBLOCK
const MAKE = constants.O_WRONLY | constants.O_CREAT | constants.O_EXCL

const syncFolder = (file: string): Promise<Result<null>> =>
  withFile(dirname(file), constants.O_RDONLY, async handle => {
    await handle.sync()
    return accept(null)
  })

// What is encrypted with it must never outlive it: it is on the disk before it is used.
const make = async (file: string): Promise<Result<Secret>> => {
  const bytes = randomBytes(LEAST)
  const written = await withFile(file, MAKE, async handle => {
    await handle.writeFile(bytes)
    await handle.sync()
    return accept({ text: bytes.toString('base64'), made: true, isShared: false })
  })
  if (!written.ok) return written
  const synced = await syncFolder(file)
  return synced.ok ? written : synced
}

/**
 * Loads the key, or makes one beside a record that has no people yet (`people`: their file, null where they are on a server). A key that was named, or that
 * people's data were encrypted with, is never replaced by a new one. Refuses `secret-missing`, `secret-lost` (people without their key), `secret-unreadable`,
 * `secret-short`, `secret-long`, `secret-not-random`.
 */
export const loadSecret = async ({ kind, file }: SecretPlace, people: string | null): Promise<Result<Secret>> => {
  const load = () => withFile(file, READ, handle => readOpen(file, handle))
  if (kind === 'named' || existsSync(file)) return load()
  if (people !== null && existsSync(people)) return refuse({ kind: 'secret-lost', params: { file, people } })
  const made = await make(file)
  // Another program may have made it in the meantime; that is just as good.
  return made.ok || made.refusal.params.reason !== 'EEXIST' ? made : load()
}
