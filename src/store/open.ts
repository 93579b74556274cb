import { accept, type Result } from '../text/reading.ts'
import { restoreToDatabase, restoreToFile } from './backup.ts'
import { attempt } from './failures.ts'
import type { Keeper } from './keeper.ts'
import type { BackupLine, Store, StorePlace } from './port.ts'
import { openPostgres } from './postgres-server.ts'
import { makeSqlite, openSqlite } from './sqlite-file.ts'
import { storeOver } from './store.ts'

/** What to do where there is no record file: refuse `no-such-record`, or make an empty one. A database server is never made. */
export type WhenMissing = { readonly missing: 'make' | 'refuse' }

const openOrMake = async (path: string, { missing }: WhenMissing): Promise<Result<Keeper>> => {
  const opened = await openSqlite(path)
  if (opened.ok || opened.refusal.kind !== 'no-such-record' || missing === 'refuse') return opened
  const made = await makeSqlite(path, async () => accept(null))
  // Another program may have made it in the meantime; that is just as good.
  return made.ok || made.refusal.kind === 'already-there' ? openSqlite(path) : made
}

/**
 * Opens the place where records live. A file in a folder that may not be written is opened for reading, and writes are refused `read-only`.
 * Refuses `no-such-record`, `not-a-record`, `newer-record` (of a newer program: `version`, `known`), `damaged`, `cannot-open`, `denied`,
 * `unreachable`, `busy`, `disk-full`.
 */
export const openStore = (place: StorePlace, when: WhenMissing = { missing: 'make' }): Promise<Result<Store>> =>
  attempt(async () => {
    const keeper = place.kind === 'sqlite' ? await openOrMake(place.path, when) : await openPostgres(place.url)
    return keeper.ok ? accept(storeOver(keeper.value)) : keeper
  })

const restoreToServer = async (url: string, backup: string): Promise<Result<readonly BackupLine[]>> => {
  const keeper = await openPostgres(url)
  if (!keeper.ok) return keeper
  try {
    return await restoreToDatabase(keeper.value, backup)
  } finally {
    await keeper.value.close()
  }
}

/**
 * Restores a backup file into a new record, verified before it is put in place; nothing is ever overwritten.
 * Refuses `already-there` (the file exists), `negotiation-exists` (the database holds one of its negotiations), `backup-broken`
 * (with what `first` is broken), and what opening refuses.
 */
export const restoreStore = (place: StorePlace, backup: string): Promise<Result<readonly BackupLine[]>> =>
  attempt(() => (place.kind === 'sqlite' ? restoreToFile(place.path, backup) : restoreToServer(place.url, backup)))
