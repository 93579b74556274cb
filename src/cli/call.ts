import { parseArgs } from 'node:util'
import { accept, type Refusal, type Result, refuse } from '../text/reading.ts'
import type { PhraseKey } from '../web/pages/phrases.en.ts'
import { nearest } from './suggest.ts'

/** One option of a command: `placeholder` names its value, null where it is a switch; `values` lists all values it may have. */
export type OptionSpec = {
  readonly placeholder: string | null
  readonly values: readonly string[] | null
  readonly short: string | null
  readonly help: PhraseKey
}

/** The options of a command by their long names. */
export type OptionSpecs = Readonly<Record<string, OptionSpec>>

/** What was asked: positional words, the values of options given, the switches that are on. */
export type Call = {
  readonly words: readonly string[]
  readonly values: Readonly<Record<string, string>>
  readonly switches: ReadonlySet<string>
}

const refusal = (kind: string, params: Refusal['params']): Refusal => ({ kind, params })

const toParseOptions = (specs: OptionSpecs) =>
  Object.fromEntries(
    Object.entries(specs).map(([name, spec]) => [
      name,
      { type: spec.placeholder === null ? ('boolean' as const) : ('string' as const), ...shortOf(spec) },
    ]),
  )

const shortOf = (spec: OptionSpec) => (spec.short === null ? {} : { short: spec.short })

const usageOf = (name: string, spec: OptionSpec): string => `--${name} ${spec.values?.join('|') ?? spec.placeholder}`

const checkOption = (
  command: string,
  specs: OptionSpecs,
  token: { name: string; rawName: string; value?: string | undefined },
): Refusal | null => {
  const spec = Object.hasOwn(specs, token.name) ? specs[token.name] : undefined
  if (spec === undefined) {
    const near = token.rawName.startsWith('--') ? nearest(token.name, Object.keys(specs)) : null
    return near === null
      ? refusal('unknown-option', { name: token.rawName, command })
      : refusal('unknown-option-near', { name: token.rawName, near: `--${near}` })
  }
  if (spec.placeholder === null)
    return token.value === undefined
      ? null
      : refusal('option-with-value', { name: `--${token.name}`, value: token.value })
  if (token.value === undefined || token.value === '')
    return refusal('option-without-value', { name: `--${token.name}`, usage: usageOf(token.name, spec) })
  return spec.values !== null && !spec.values.includes(token.value)
    ? refusal('bad-option-value', { name: `--${token.name}`, value: token.value, values: spec.values.join(', ') })
    : null
}

const parse = (args: readonly string[], specs: OptionSpecs) =>
  parseArgs({ args: [...args], options: toParseOptions(specs), allowPositionals: true, strict: false, tokens: true })

/** Reads the words after the command. Refuses unknown options, missing values and values that an option cannot have. */
export const readCall = (command: string, args: readonly string[], specs: OptionSpecs): Result<Call> => {
  const { tokens, positionals } = parse(args, specs)
  const values: Record<string, string> = {}
  const switches = new Set<string>()
  for (const token of tokens) {
    if (token.kind !== 'option') continue
    const wrong = checkOption(command, specs, token)
    if (wrong !== null) return refuse(wrong)
    if (token.value === undefined) switches.add(token.name)
    else values[token.name] = token.value
  }
  return accept({ words: positionals, values, switches })
}

/** Finds the command among all words, options before it included; null where there is none. `rest` is all but the command. */
export const splitCommand = (
  args: readonly string[],
  specs: OptionSpecs,
): { readonly name: string | null; readonly rest: readonly string[] } => {
  const first = parse(args, specs).tokens.find(token => token.kind === 'positional')
  return first === undefined
    ? { name: null, rest: args }
    : { name: first.value, rest: args.filter((_, index) => index !== first.index) }
}
