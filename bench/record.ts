import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { getPriority, loadavg } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'
import { layDatabase, serverGround } from '../test/store/places.ts'
import type { Area, Section } from './area.ts'
import { findMedian, renderDuration, renderTable } from './figures.ts'
import { runProgram } from './measure.ts'
import { withFolder } from './pairs.ts'
import { measureKills } from './record-kills.ts'
import { countSyncs, readServerSyncs } from './record-syncs.ts'

const ENTRIES = 100_000
const APPENDS = 2_000
const RUNS = 5
const PROBE = fileURLToPath(new URL('record-probe.ts', import.meta.url))
const figures = z.record(z.string(), z.number())

/** Figures of one step in a process of its own. Times in milliseconds. */
type Figures = Readonly<Record<string, number>>
type Row = readonly string[]

const probe = async (step: string, kind: string, where: string, number: number): Promise<Figures> => {
  const { code, out, err } = await runProgram(process.execPath, [PROBE, step, kind, where, String(number)], 300)
  if (code !== 0) throw new Error(`${step}: ${err}`)
  return figures.parse(JSON.parse(out))
}

const probeOften = async (step: string, where: string, number: number): Promise<readonly Figures[]> => {
  const found: Figures[] = []
  for (let run = 0; run < RUNS; run++) found.push(await probe(step, 'sqlite', where, number))
  return found
}

const middle = (found: readonly Figures[], figure: string): number =>
  findMedian(found.map(one => one[figure] ?? 0)) ?? 0
const most = (found: readonly Figures[], figure: string): number => Math.max(...found.map(one => one[figure] ?? 0))
const inMegabytes = (value: number): string => `${value.toFixed(0)} MB`

const measureLarge = async (path: string): Promise<Section> => {
  const made = await probe('make', 'sqlite', path, ENTRIES)
  const loaded = await probeOften('load', path, ENTRIES)
  const started = await probeOften('start', path, 0)
  const verified = await probeOften('verify', path, 0)
  const moments = [0.1, 0.5, 0.9, 1]
  const past: Figures[] = []
  for (const moment of moments) past.push(...(await probeOften('past', path, moment)))
  const rows = [
    ['task, each time in a fresh process', 'median', 'worst', 'memory at most'],
    [
      'opened, to the first answer',
      renderDuration(middle(started, 'milliseconds')),
      renderDuration(most(started, 'milliseconds')),
      '',
    ],
    [
      'loaded: opened, read, folded',
      renderDuration(middle(loaded, 'whole')),
      renderDuration(most(loaded, 'whole')),
      inMegabytes(most(loaded, 'megabytes')),
    ],
    ['of that, the fold', renderDuration(middle(loaded, 'fold')), renderDuration(most(loaded, 'fold')), ''],
    [
      `the state at a past moment (after ${moments.map(moment => `${moment * 100} %`).join(', ')}), opened, read, folded`,
      renderDuration(middle(past, 'milliseconds')),
      renderDuration(most(past, 'milliseconds')),
      inMegabytes(most(past, 'megabytes')),
    ],
    [
      'every entry and hash verified',
      renderDuration(middle(verified, 'milliseconds')),
      renderDuration(most(verified, 'milliseconds')),
      inMegabytes(most(verified, 'megabytes')),
    ],
    ['written, in batches of a thousand', renderDuration(made.milliseconds ?? 0), '', ''],
  ]
  const words = `A made record on SQLite: parties, sources, drafts of 500 provisions, positions with evidence and their amendments, events; ${made.bytes?.toFixed(0)} bytes an entry. ${RUNS} runs each.`
  return { heading: 'A record of 100,000 entries', body: `${words}\n\n${renderTable(rows)}` }
}

const often = async (step: string, kind: string, where: string): Promise<readonly Figures[]> => {
  const found: Figures[] = []
  for (let run = 0; run < RUNS; run++) found.push(await probe(step, kind, where, APPENDS))
  return found
}

const spreadRow = (what: string, found: readonly Figures[], syncs: string, names = ['p50', 'p99', 'most']): Row => {
  const [p50 = '', p99 = '', worst = ''] = names
  const best = Math.min(...found.map(one => one[p99] ?? 0))
  return [what, ...[middle(found, p50), middle(found, p99), best, most(found, worst)].map(renderDuration), syncs]
}

const onServer = async (): Promise<readonly Row[]> => {
  if (serverGround.missing !== null) return []
  const { url, drop } = await layDatabase()
  try {
    const before = await readServerSyncs(url)
    const found = await often('append', 'postgres', url)
    const after = await readServerSyncs(url)
    const syncs = before === null || after === null ? 'not counted' : ((after - before) / APPENDS / RUNS).toFixed(2)
    return [spreadRow('PostgreSQL, on the same machine', found, syncs)]
  } finally {
    await drop()
  }
}

const MEMORY = '/dev/shm'

const inMemory = async (): Promise<readonly Row[]> => {
  if (!existsSync(MEMORY)) return []
  const folder = mkdtempSync(join(MEMORY, 'travaux-bench-'))
  try {
    return [
      spreadRow(
        'a new record on a file system in memory: our own work',
        await often('append', 'sqlite', join(folder, 'record')),
        '',
      ),
    ]
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

const measureAppends = async (large: string, folder: string): Promise<Section> => {
  const beside = await often('beside', 'sqlite', join(folder, 'small'))
  const grown = await often('beside', 'sqlite', large)
  const rows = [
    ['one entry, durable when it answers', 'p50', 'p99', 'p99, best run', 'worst', 'synchronisations per commit'],
    spreadRow('SQLite alone: the same bytes in one table', beside, '', ['bare50', 'bare99', 'bareMost']),
    spreadRow('a new record, in turn with it', beside, await countSyncs(PROBE, join(folder, 'traced'))),
    spreadRow('SQLite alone again, in turn with the next', grown, '', ['bare50', 'bare99', 'bareMost']),
    spreadRow('the record of 100,000 entries', grown, ''),
    ...(await inMemory()),
    ...(await onServer()),
  ]
  const words = `${RUNS} runs of ${APPENDS.toLocaleString('en')} entries one after the other, on SQLite with \`synchronous=FULL\`; medians of the runs. The first row is what SQLite and the disk take by themselves at the same moments: the rest is ours.
A kill does not show whether a commit reached the disk, so synchronisations (\`fsync\`, \`fdatasync\`) are counted by the system's tracer while entries are appended; one a commit is what durability takes. PostgreSQL tells its own count (\`pg_stat_wal\`).`
  return { heading: 'Appending', body: `${words}\n\n${renderTable(rows)}` }
}

/** The record: loading, appending, past moments, kills. */
export const keeping: Area = {
  name: 'record',
  title: 'Keeping a record',
  measure: note =>
    withFolder(async folder => {
      const busy = loadavg()[0]?.toFixed(1)
      const large = join(folder, 'large')
      note('100,000 entries')
      const first = await measureLarge(large)
      note('appending')
      const appends = await measureAppends(large, folder)
      note('kills')
      const kills = await measureKills(PROBE, large, note)
      const words = `Others worked on the machine at the time: its load was ${busy} when this began; priority ${getPriority()}.`
      return [{ ...first, body: `${words}\n\n${first.body}` }, appends, kills]
    }),
}
