import { chmodSync, closeSync, openSync, statSync } from 'node:fs'
import { resolve } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { pathToFileURL } from 'node:url'
import { accept, type Refusal, type Result, refuse } from '../../text/reading.ts'
import { refusalOf } from '../failures.ts'
import { type Keeper, sqliteKeeper, withRetries } from '../keeper.ts'
import { sqliteDialect } from '../sqlite-dialect.ts'

/** How long a call may hold up the process for a lock; longer waits are the keeper's. */
const BUSY_MILLISECONDS = 5
/** `Trvp` in ASCII: tells this file from a record and from any other SQLite file. */
const APPLICATION = 0x54727670

/** How a file is opened: for work; only to be read; or as it lies on a medium nobody writes to. */
type Mode = 'working' | 'reading' | 'unchanging'

/** The file of people that stands beside a record's: `talks.sqlite` has `talks.people.sqlite`. */
export const peoplePathOf = (recordPath: string): string =>
  recordPath.endsWith('.sqlite') ? recordPath.replace(/sqlite$/, 'people.sqlite') : `${recordPath}.people.sqlite`

const stranger = (path: string): Refusal => ({ kind: 'not-a-people-store', params: { reason: path } })

const codeOf = (error: unknown): string => String((error as { code?: unknown }).code)

/** Makes an empty file that only its owner may open; its log takes the same mode from it. An empty file is one that was begun. */
const makeFile = (path: string): void => {
  try {
    closeSync(openSync(path, 'wx', 0o600))
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') throw error
  }
}

/** Takes from others what they may do with the file; where it belongs to somebody else, that is theirs to decide. */
const keepFromOthers = (path: string): void => {
  const { mode } = statSync(path)
  if ((mode & 0o077) === 0) return
  try {
    chmodSync(path, mode & 0o700)
  } catch (error) {
    if (codeOf(error) !== 'EPERM' && codeOf(error) !== 'EROFS') throw error
  }
}

const connect = (path: string, mode: Mode): DatabaseSync => {
  const place = mode === 'unchanging' ? new URL(`${pathToFileURL(resolve(path)).href}?immutable=1`) : path
  return new DatabaseSync(place, { readOnly: mode !== 'working', timeout: BUSY_MILLISECONDS })
}

const readFirst = (database: DatabaseSync, sql: string): unknown => Object.values(database.prepare(sql).get() ?? {})[0]

const isOurs = (database: DatabaseSync, mode: Mode): boolean => {
  const application = readFirst(database, 'pragma application_id')
  const isNew = application === 0 && readFirst(database, 'select count(*) from sqlite_schema') === 0
  return application === APPLICATION || (isNew && mode === 'working')
}

/** WAL with FULL: a commit is one synchronisation of the log to the disk, and is there after a loss of power. What is erased is overwritten. */
const prepareToWrite = (database: DatabaseSync): void => {
  database.exec('pragma journal_mode = wal')
  database.exec('pragma synchronous = full; pragma fullfsync = on; pragma checkpoint_fullfsync = on')
  database.exec('pragma secure_delete = on')
  if (readFirst(database, 'pragma application_id') === 0) database.exec(`pragma application_id = ${APPLICATION}`)
}

const openAs = (path: string, mode: Mode): Result<Keeper> => {
  const database = connect(path, mode)
  try {
    if (!isOurs(database, mode)) {
      database.close()
      return refuse(stranger(path))
    }
    if (mode === 'working') prepareToWrite(database)
  } catch (error) {
    database.close()
    throw error
  }
  const reader = () => sqliteDialect(connect(path, mode === 'unchanging' ? 'unchanging' : 'reading'), 'deferred')
  return accept(sqliteKeeper(sqliteDialect(database, mode === 'working' ? 'immediate' : 'deferred'), reader))
}

const hasLog = (path: string): boolean => (statSync(`${path}-wal`, { throwIfNoEntry: false })?.size ?? 0) > 0

const READ_INSTEAD = new Set(['read-only', 'cannot-open', 'denied'])

/** Opens the file of people, made where there is none: to work on it, or only to read where the file or its folder may not be written. */
export const openPeopleFile = async (path: string): Promise<Result<Keeper>> => {
  const found = statSync(path, { throwIfNoEntry: false })
  if (found === undefined) makeFile(path)
  else if (!found.isFile()) return refuse(stranger(path))
  keepFromOthers(path)
  let refusal = stranger(path)
  // A log that holds something belongs to the file: to look at the file alone would show an older state.
  const modes: readonly Mode[] = hasLog(path) ? ['working', 'reading'] : ['working', 'reading', 'unchanging']
  for (const mode of modes) {
    try {
      return await withRetries(async () => openAs(path, mode), 'working')
    } catch (error) {
      const known = refusalOf(error)
      if (known === null) throw error
      refusal = known.kind === 'not-a-record' ? stranger(path) : known
      if (!READ_INSTEAD.has(known.kind)) break
    }
  }
  return refuse(refusal)
}
