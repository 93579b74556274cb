import { COMMON_OPTIONS, type Command, option, toggle } from './command.ts'
import { COMMENT_COMMANDS } from './comments/commands.ts'
import { READ_COMMANDS } from './read/commands.ts'
import { RECORD_COMMANDS } from './record/commands.ts'
import { SITE_COMMANDS } from './site-commands.ts'

export { COMMON_OPTIONS, type Command } from './command.ts'

/** Every command by its name. A later command is one more row here. */
export const COMMANDS: Readonly<Record<string, Command>> = {
  compare: {
    summary: 'command.compare',
    usage: 'travaux compare FILE FILE [FILE …] [options]',
    examples: [
      'travaux compare plan.md counter-plan.md',
      'travaux compare drafts/ --base US --sigla US,E3,UA --format html --out drafts.html',
    ],
    options: {
      format: option('option.format', 'FORMAT', ['text', 'json', 'html', 'md']),
      out: { ...option('option.out', 'FILE'), short: 'o' },
      base: option('option.base', 'SIGLUM'),
      'all-pairs': toggle('option.all-pairs'),
      sigla: option('option.sigla', 'A,B,…'),
      corrections: option('option.corrections', 'FILE.json'),
      'stdin-format': option('option.stdin-format', 'FORMAT', ['md', 'txt', 'html', 'json']),
      ...COMMON_OPTIONS,
    },
    load: async () => (await import('./compare.ts')).runCompare,
  },
  demo: {
    summary: 'command.demo',
    usage: 'travaux demo [--port N]',
    examples: ['travaux demo', 'PORT=8080 npm start'],
    options: { port: option('option.port', 'N'), ...COMMON_OPTIONS },
    load: async () => (await import('./demo.ts')).runDemo,
  },
  wording: {
    summary: 'command.wording',
    usage: 'travaux wording FILE [AFTER] [options]',
    examples: ['travaux wording plan.md', 'travaux wording before.txt after.txt', 'travaux wording points.txt --lines'],
    options: {
      format: option('option.answer-format', 'FORMAT', ['text', 'json']),
      lines: toggle('option.lines'),
      language: option('option.language', 'TAG'),
      ...COMMON_OPTIONS,
    },
    load: async () => (await import('./wording.ts')).runWording,
  },
  ...READ_COMMANDS,
  ...COMMENT_COMMANDS,
  ...SITE_COMMANDS,
  ...RECORD_COMMANDS,
}
