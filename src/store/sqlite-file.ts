import {
  closeSync,
  constants,
  copyFileSync,
  existsSync,
  fsyncSync,
  linkSync,
  openSync,
  readSync,
  rmSync,
  statSync,
} from 'node:fs'
import { dirname, resolve } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { pathToFileURL } from 'node:url'
import { accept, type Refusal, type Result, refuse } from '../text/reading.ts'
import { refusalOf } from './failures.ts'
import { type Keeper, sqliteKeeper, withRetries } from './keeper.ts'
import { migrate, readVersion } from './migrations.ts'
import { sqliteDialect } from './sqlite-dialect.ts'

/** How long a call may hold up the process for a lock; longer waits are the keeper's. */
const BUSY_MILLISECONDS = 5
/** `Trvx` in ASCII: tells a record from any other SQLite file (and `file` can be told of it). */
const APPLICATION = 0x54727678

/** How a file is opened: with a log beside it for work; as one file for a backup; only to be read; or as it lies on a medium nobody writes to. */
type Mode = 'working' | 'single-file' | 'reading' | 'unchanging'

/** Most pages that a database may grow to; null for no limit but the disk's. Tests fill a disk with it. */
export type FileLimits = { readonly pages: number | null }
const NO_LIMITS: FileLimits = { pages: null }

const connect = (path: string, mode: Mode): DatabaseSync => {
  const isReading = mode === 'reading' || mode === 'unchanging'
  const place = mode === 'unchanging' ? new URL(`${pathToFileURL(resolve(path)).href}?immutable=1`) : path
  return new DatabaseSync(place, { readOnly: isReading, timeout: BUSY_MILLISECONDS })
}

const readPragma = (database: DatabaseSync, name: string): unknown =>
  Object.values(database.prepare(`pragma ${name}`).get() ?? {})[0]

/** WAL with FULL: a commit is one synchronisation of the log to the disk, and is there after a loss of power. */
const prepareToWrite = (database: DatabaseSync, mode: 'working' | 'single-file', limits: FileLimits): void => {
  database.exec(`pragma journal_mode = ${mode === 'working' ? 'wal' : 'delete'}`)
  database.exec('pragma synchronous = full; pragma fullfsync = on; pragma checkpoint_fullfsync = on')
  // What is erased is overwritten, not only given free.
  database.exec('pragma secure_delete = on')
  if (limits.pages !== null) database.exec(`pragma max_page_count = ${limits.pages}`)
}

const isOurs = (database: DatabaseSync): boolean => readPragma(database, 'application_id') === APPLICATION

const stranger = (path: string): Refusal => ({ kind: 'not-a-record', params: { reason: path } })

/** Opens a file without looking further than whether it is a record; null where it is another database. */
const openFile = (path: string, mode: Mode, limits: FileLimits): DatabaseSync | null => {
  const database = connect(path, mode)
  try {
    if (!isOurs(database)) {
      database.close()
      return null
    }
    if (mode === 'working' || mode === 'single-file') prepareToWrite(database, mode, limits)
    else readPragma(database, 'schema_version')
    return database
  } catch (error) {
    database.close()
    throw error
  }
}

const keeperOf = (database: DatabaseSync, path: string, mode: Mode): Keeper =>
  sqliteKeeper(sqliteDialect(database, mode === 'working' || mode === 'single-file' ? 'immediate' : 'deferred'), () =>
    sqliteDialect(connect(path, mode === 'unchanging' ? 'unchanging' : 'reading'), 'deferred'),
  )

const hasLog = (path: string): boolean => (statSync(`${path}-wal`, { throwIfNoEntry: false })?.size ?? 0) > 0

/**
 * Whether a file is shorter than its own header says (SQLite file format, 1.3). SQLite itself finds that out only when it comes to the missing pages.
 * A file whose log holds pages may be short: a kill during a checkpoint leaves it so, and the log makes up for it.
 */
const isCutShort = (path: string): boolean => {
  const header = Buffer.alloc(100)
  const handle = openSync(path, 'r')
  const read = readSync(handle, header, 0, 100, 0)
  closeSync(handle)
  const isCounted = header.readUInt32BE(24) === header.readUInt32BE(92)
  const pageSize = header.readUInt16BE(16) === 1 ? 65_536 : header.readUInt16BE(16)
  return read === 100 && isCounted && !hasLog(path) && statSync(path).size < pageSize * header.readUInt32BE(28)
}

/** Why a file need not be opened; null where it has to be tried. */
const lookAt = (path: string): Refusal | null => {
  const found = statSync(path, { throwIfNoEntry: false })
  if (found === undefined) return { kind: 'no-such-record', params: { reason: path } }
  if (!found.isFile()) return stranger(path)
  return isCutShort(path) ? { kind: 'damaged', params: { reason: path } } : null
}

// A log that holds something belongs to the file: to look at the file alone would show an older state.
const modesFor = (path: string): readonly Mode[] =>
  hasLog(path) ? ['working', 'reading'] : ['working', 'reading', 'unchanging']

const openAs = async (path: string, mode: Mode, limits: FileLimits): Promise<Result<Keeper>> => {
  const database = openFile(path, mode, limits)
  if (database === null) return refuse(stranger(path))
  const keeper = keeperOf(database, path, mode)
  try {
    const migrated = await migrate(keeper.db, task => keeper.write(task, 'setup'))
    if (migrated.ok && (await readVersion(keeper.db)) > 0) return accept(keeper)
    await keeper.close()
    return migrated.ok ? refuse(stranger(path)) : migrated
  } catch (error) {
    await keeper.close()
    throw error
  }
}

const READ_INSTEAD = new Set(['read-only', 'cannot-open', 'denied'])

/** Opens a record that exists: to work on it, or only to read where the file or its folder may not be written. */
export const openSqlite = async (path: string, limits: FileLimits = NO_LIMITS): Promise<Result<Keeper>> => {
  const unfit = lookAt(path)
  if (unfit !== null) return refuse(unfit)
  let refusal = stranger(path)
  for (const mode of modesFor(path)) {
    try {
      return await withRetries(() => openAs(path, mode, limits), 'working')
    } catch (error) {
      const known = refusalOf(error)
      if (known === null) throw error
      refusal = known
      if (!READ_INSTEAD.has(known.kind)) break
    }
  }
  return refuse(refusal)
}

/** Why a file cannot be restored from, as far as that shows from outside; null where it has to be tried. */
export const refuseAsBackup = (path: string): Refusal | null =>
  lookAt(path) ?? (hasLog(path) ? { kind: 'not-a-backup', params: { reason: path } } : null)

/** Opens one file as a backup is kept: nothing lies beside it. */
export const openSingleFile = (path: string): Promise<Result<Keeper>> => openAs(path, 'single-file', NO_LIMITS)

const makeFile = async (path: string): Promise<void> => {
  const database = connect(path, 'single-file')
  prepareToWrite(database, 'single-file', NO_LIMITS)
  database.exec(`pragma application_id = ${APPLICATION}`)
  const keeper = keeperOf(database, path, 'single-file')
  try {
    await migrate(keeper.db, task => keeper.write(task, 'setup'))
  } finally {
    await keeper.close()
  }
}

const syncFolder = (folder: string): void => {
  // Windows opens no folders, and needs no such thing.
  if (process.platform === 'win32') return
  const handle = openSync(folder, 'r')
  fsyncSync(handle)
  closeSync(handle)
}

const alreadyThere = (path: string): Result<never> => refuse({ kind: 'already-there', params: { reason: path } })

const codeOf = (error: unknown): string => String((error as { code?: unknown }).code)

const give = (staged: string, path: string): void => {
  try {
    linkSync(staged, path)
  } catch (error) {
    // Some file systems have no second names. A copy is not put there at one stroke, but overwrites nothing either.
    if (!['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS'].includes(codeOf(error))) throw error
    copyFileSync(staged, path, constants.COPYFILE_EXCL)
  }
}

/**
 * Makes a new record file: `fill` works on a file beside it, which gets its name when all is done and on the disk.
 * So a file that was begun and not finished is never taken for a record. Refuses `already-there`.
 */
export const makeSqlite = async <Value>(
  path: string,
  fill: (staged: string) => Promise<Result<Value>>,
): Promise<Result<Value>> => {
  if (existsSync(path)) return alreadyThere(path)
  const staged = `${path}.new-${process.pid}-${Math.random().toString(36).slice(2, 10)}`
  try {
    await makeFile(staged)
    const filled = await fill(staged)
    if (!filled.ok) return filled
    give(staged, path)
    syncFolder(dirname(resolve(path)))
    return filled
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return alreadyThere(path)
    throw error
  } finally {
    for (const ending of ['', '-journal', '-wal', '-shm']) rmSync(`${staged}${ending}`, { force: true })
  }
}
