import type { Command } from './command.ts'
import { COMMON_OPTIONS, option } from './command.ts'

const RECORD = { record: option('option.record', 'PATH'), negotiation: option('option.negotiation', 'ID') }

const PUBLISHER = { base: option('option.base-address', 'URL'), 'report-to': option('option.report-to', 'ADDRESS') }

/** The commands that make the site of one's own records. */
export const SITE_COMMANDS: Readonly<Record<string, Command>> = {
  serve: {
    summary: 'command.serve',
    usage: 'travaux serve [options]',
    examples: [
      'travaux serve --record talks.sqlite',
      'travaux serve --record talks.sqlite --base https://talks.example.org/ --report-to desk@example.org',
    ],
    options: {
      ...RECORD,
      port: option('option.port', 'N'),
      host: option('option.host', 'NAMES'),
      comments: option('option.comments', 'STATE', ['on', 'off']),
      ...PUBLISHER,
      ...COMMON_OPTIONS,
    },
    load: async () => (await import('./serve.ts')).runServe,
  },
  publish: {
    summary: 'command.publish',
    usage: 'travaux publish DIR [options]',
    examples: [
      'travaux publish site --record talks.sqlite',
      'travaux publish site --record talks.sqlite --base https://example.org/talks/ --server https://talks.example.org/',
    ],
    options: {
      ...RECORD,
      ...PUBLISHER,
      server: option('option.server', 'URL'),
      format: option('option.answer-format', 'FORMAT', ['text', 'json']),
      ...COMMON_OPTIONS,
    },
    load: async () => (await import('./publish.ts')).runPublish,
  },
}
