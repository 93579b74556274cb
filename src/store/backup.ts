import { copyFileSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { NegotiationId } from '../record/id.ts'
import { accept, type Result, refuse } from '../text/reading.ts'
import { copyRecord, listNegotiations } from './copy.ts'
import type { Keeper } from './keeper.ts'
import type { BackupLine } from './port.ts'
import { makeSqlite, openSingleFile, refuseAsBackup } from './sqlite-file.ts'
import type { Database } from './tables.ts'
import { verifyRecord } from './verify.ts'

const toLine = async (db: Database, negotiation: NegotiationId): Promise<BackupLine> => {
  const verdict = await verifyRecord(db, negotiation, null)
  if (verdict.ok && verdict.value.kind === 'holds') {
    const { checkpoint, files } = verdict.value
    return { checkpoint, files, broken: null }
  }
  const head = await db
    .selectFrom('record_log')
    .selectAll()
    .where('negotiation', '=', negotiation)
    .executeTakeFirstOrThrow()
  const broken = verdict.ok && verdict.value.kind === 'broken' ? verdict.value.first : null
  return { checkpoint: { negotiation, size: head.size, root: head.root }, files: head.files, broken }
}

const toLines = async (db: Database, negotiations: readonly NegotiationId[]): Promise<readonly BackupLine[]> => {
  const lines: BackupLine[] = []
  for (const negotiation of negotiations) lines.push(await toLine(db, negotiation))
  return lines
}

const copyAll = async (from: Database, to: Database): Promise<void> => {
  for (const negotiation of await listNegotiations(from)) await copyRecord(from, to, negotiation)
}

const withFile = async <Value>(path: string, task: (keeper: Keeper) => Promise<Value>): Promise<Result<Value>> => {
  const opened = await openSingleFile(path)
  if (!opened.ok) return opened
  try {
    return accept(await task(opened.value))
  } finally {
    await opened.value.close()
  }
}

/**
 * Writes one state of all records into a new SQLite file, from whatever keeper: the one form of a backup. It is read again and verified;
 * a record that was broken already is still backed up, and its line says what is broken.
 */
export const backUp = (keeper: Keeper, path: string): Promise<Result<readonly BackupLine[]>> =>
  makeSqlite(path, staged =>
    withFile(staged, async file => {
      await keeper.snapshot(from => file.write(to => copyAll(from, to)))
      return toLines(file.db, await listNegotiations(file.db))
    }),
  )

/** Gives `task` a copy of a backup, brought forward to this program's tables; the backup itself is left as it is. */
const withCopy = async <Value>(
  path: string,
  task: (copy: Keeper) => Promise<Result<Value>>,
): Promise<Result<Value>> => {
  const unfit = refuseAsBackup(path)
  if (unfit !== null) return refuse(unfit)
  const folder = mkdtempSync(join(tmpdir(), 'travaux-restore-'))
  try {
    const copy = join(folder, 'backup.sqlite')
    copyFileSync(path, copy)
    const done = await withFile(copy, task)
    return done.ok ? done.value : done
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

const soundLines = async (
  db: Database,
  negotiations: readonly NegotiationId[],
): Promise<Result<readonly BackupLine[]>> => {
  const lines = await toLines(db, negotiations)
  const broken = lines.find(line => line.broken !== null)?.broken
  return broken ? refuse({ kind: 'backup-broken', params: { ...broken.params, first: broken.kind } }) : accept(lines)
}

const fill = async (copy: Keeper, target: Keeper): Promise<Result<readonly BackupLine[]>> =>
  target.write(async to => {
    const there = new Set(await listNegotiations(to))
    const negotiations = await listNegotiations(copy.db)
    const twice = negotiations.find(negotiation => there.has(negotiation))
    if (twice !== undefined) return refuse({ kind: 'negotiation-exists', params: { negotiation: twice } })
    await copyAll(copy.db, to)
    return soundLines(to, negotiations)
  })

/** Restores a backup into a new SQLite file: verified there before the file gets its name. Refuses `already-there` and `backup-broken`. */
export const restoreToFile = (path: string, backup: string): Promise<Result<readonly BackupLine[]>> =>
  withCopy(backup, async copy => {
    const lines = await soundLines(copy.db, await listNegotiations(copy.db))
    if (!lines.ok) return lines
    return makeSqlite(path, async staged => {
      const filled = await withFile(staged, target => fill(copy, target))
      return filled.ok ? filled.value : filled
    })
  })

/**
 * Restores a backup into a database that holds none of its negotiations, in one transaction. Refuses `negotiation-exists` and `backup-broken`.
 */
export const restoreToDatabase = (target: Keeper, backup: string): Promise<Result<readonly BackupLine[]>> =>
  withCopy(backup, async copy => {
    const lines = await soundLines(copy.db, await listNegotiations(copy.db))
    return lines.ok ? fill(copy, target) : lines
  })
