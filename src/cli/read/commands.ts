import { COMMON_OPTIONS, type Command, option, toggle } from '../command.ts'

/** The command that reads articles. */
export const READ_COMMANDS: Readonly<Record<string, Command>> = {
  read: {
    summary: 'command.read',
    usage: 'travaux read FILE|URL|- [FILE|URL …] [options]',
    examples: [
      'travaux read article.html',
      'travaux read https://example.org/article --format html --out reading.html',
      'travaux read article.html --record talks.sqlite --propose proposal/',
    ],
    options: {
      format: option('option.read-format', 'FORMAT', ['text', 'json', 'html']),
      out: { ...option('option.out', 'FILE'), short: 'o' },
      names: option('option.names', 'FILE.json'),
      record: option('option.record', 'PATH'),
      negotiation: option('option.negotiation', 'ID'),
      propose: option('option.propose', 'DIR'),
      'whole-text': toggle('option.whole-text'),
      ...COMMON_OPTIONS,
    },
    load: async () => (await import('./read.ts')).runRead,
  },
}
