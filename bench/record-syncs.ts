import { setTimeout as wait } from 'node:timers/promises'
import { Client } from 'pg'
import { runProgram } from './measure.ts'

const COMMITS = 500
/** A few synchronisations belong to making the file and to closing it; two runs of different length tell them apart from those of the commits. */
const FEW = 100

const traced = async (probe: string, path: string, commits: number): Promise<number | null> => {
  const words = [
    '-f',
    '-c',
    '-e',
    'trace=fsync,fdatasync',
    process.execPath,
    probe,
    'append',
    'sqlite',
    path,
    String(commits),
  ]
  const { code, err } = await runProgram('strace', words, 120)
  const calls = [...err.matchAll(/^\s*[\d.]+\s+[\d.]+\s+\d+\s+(\d+).*(?:fsync|fdatasync)$/gm)]
  return code === 0 ? calls.reduce((sum, call) => sum + Number(call[1]), 0) : null
}

/** Synchronisations to the disk per acknowledged commit on SQLite, as text; says so where no tracer is there. */
export const countSyncs = async (probe: string, path: string): Promise<string> => {
  try {
    const few = await traced(probe, `${path}-few`, FEW)
    const many = await traced(probe, `${path}-many`, COMMITS)
    return few === null || many === null ? 'not counted' : ((many - few) / (COMMITS - FEW)).toFixed(2)
  } catch {
    return 'not counted: no tracer here'
  }
}

/** Statistics reach the view when a connection ends, or about a second late. */
const LATE_MILLISECONDS = 1_500

/** How often a PostgreSQL server has synchronised its log since it counts; null where it does not tell (before 14, from 18 on). */
export const readServerSyncs = async (url: string): Promise<number | null> => {
  await wait(LATE_MILLISECONDS)
  const client = new Client({ connectionString: url })
  try {
    await client.connect()
    const { rows } = await client.query<{ wal_sync: string }>('select wal_sync from pg_stat_wal')
    return Number(rows[0]?.wal_sync)
  } catch {
    return null
  } finally {
    await client.end()
  }
}
