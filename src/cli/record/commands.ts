import type { Command } from '../command.ts'
import { COMMON_OPTIONS, option, toggle } from '../command.ts'

const RECORD = {
  record: option('option.record', 'PATH'),
  negotiation: option('option.negotiation', 'ID'),
  format: option('option.answer-format', 'FORMAT', ['text', 'json']),
  ...COMMON_OPTIONS,
}

const BY = { by: option('option.by', 'NAME') }

const TIMES = {
  'as-known-at': option('option.as-known-at', 'INSTANT'),
  'as-recorded-at': option('option.as-recorded-at', 'INSTANT'),
}

/** The commands on records. */
export const RECORD_COMMANDS: Readonly<Record<string, Command>> = {
  new: {
    summary: 'command.new',
    usage: 'travaux new NAME [options]',
    examples: ['travaux new "Treaty on the lake" --record lake.sqlite'],
    options: { ...RECORD, negotiation: option('option.new-negotiation', 'ID'), ...BY },
    load: async () => (await import('./new.ts')).runNew,
  },
  import: {
    summary: 'command.import',
    usage: 'travaux import DIR [options]',
    examples: [
      'travaux import examples/ukraine-2025 --record sample.sqlite',
      'travaux import my-folder --record lake.sqlite --by anna --dry-run',
    ],
    options: { ...RECORD, ...BY, 'dry-run': toggle('option.dry-run') },
    load: async () => (await import('./import.ts')).runImport,
  },
  export: {
    summary: 'command.export',
    usage: 'travaux export DIR [options]',
    examples: ['travaux export lake-folder --record lake.sqlite'],
    options: RECORD,
    load: async () => (await import('./export.ts')).runExport,
  },
  show: {
    summary: 'command.show',
    usage: 'travaux show drafts|positions|events|sources|overview|point [WHICH] [options]',
    examples: [
      'travaux show point us-28.8 --record examples/ukraine-2025',
      'travaux show events --record sample.sqlite --as-known-at 2025-12-01 --csv',
    ],
    options: { ...RECORD, on: option('option.on', 'DAY'), ...TIMES, csv: toggle('option.csv') },
    load: async () => (await import('../show/show.ts')).runShow,
  },
  check: {
    summary: 'command.check',
    usage: 'travaux check [RECORD] [options]',
    examples: [
      'travaux check examples/ukraine-2025 --only touches',
      'travaux check --record lake.sqlite --fail',
      'travaux check --cases cases.jsonl --format json',
    ],
    options: {
      ...RECORD,
      cases: option('option.cases', 'FILE.jsonl'),
      only: option('option.only-verdict', 'VERDICT', ['crosses', 'touches', 'respects', 'unknown']),
      fail: toggle('option.fail'),
      on: option('option.on', 'DAY'),
      ...TIMES,
    },
    load: async () => (await import('../check.ts')).runCheck,
  },
  log: {
    summary: 'command.log',
    usage: 'travaux log [options]',
    examples: ['travaux log --record sample.sqlite', 'travaux log --record sample.sqlite --only corrections'],
    options: { ...RECORD, ...TIMES, only: option('option.only', 'KIND', ['additions', 'corrections']) },
    load: async () => (await import('./log.ts')).runLog,
  },
  verify: {
    summary: 'command.verify',
    usage: 'travaux verify [options]',
    examples: [
      'travaux verify --record sample.sqlite --format json > checkpoint.json',
      'travaux verify --record sample.sqlite --checkpoint checkpoint.json',
    ],
    options: { ...RECORD, checkpoint: option('option.checkpoint', 'FILE') },
    load: async () => (await import('./verify.ts')).runVerify,
  },
  backup: {
    summary: 'command.backup',
    usage: 'travaux backup FILE [options]',
    examples: ['travaux backup sample-monday.sqlite --record sample.sqlite'],
    options: RECORD,
    load: async () => (await import('./backup.ts')).runBackup,
  },
  restore: {
    summary: 'command.restore',
    usage: 'travaux restore FILE [options]',
    examples: ['travaux restore sample-monday.sqlite --record restored.sqlite'],
    options: RECORD,
    load: async () => (await import('./backup.ts')).runRestore,
  },
}
