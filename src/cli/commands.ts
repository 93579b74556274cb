import type { PhraseKey } from '../web/pages/phrases.en.ts'
import type { OptionSpec, OptionSpecs } from './call.ts'
import type { Run } from './errand.ts'

/** One command: its words are loaded only when it is called. */
export type Command = {
  readonly summary: PhraseKey
  readonly usage: string
  readonly examples: readonly string[]
  readonly options: OptionSpecs
  readonly load: () => Promise<Run>
}

const option = (help: PhraseKey, placeholder: string, values: readonly string[] | null = null): OptionSpec => ({
  placeholder,
  values,
  short: null,
  help,
})

const toggle = (help: PhraseKey, short: string | null = null): OptionSpec => ({
  placeholder: null,
  values: null,
  short,
  help,
})

/** Options that hold for every command. */
export const COMMON_OPTIONS: OptionSpecs = {
  lang: option('option.lang', 'LANG', ['en', 'de']),
  quiet: toggle('option.quiet', 'q'),
  help: toggle('option.help', 'h'),
  version: toggle('option.version', 'V'),
}

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
}
