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

/** An option with a value. */
export const option = (help: PhraseKey, placeholder: string, values: readonly string[] | null = null): OptionSpec => ({
  placeholder,
  values,
  short: null,
  help,
})

/** An option that is on or off. */
export const toggle = (help: PhraseKey, short: string | null = null): OptionSpec => ({
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
