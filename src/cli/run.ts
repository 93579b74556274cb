import type { Refusal } from '../text/reading.ts'
import type { Phrases } from '../web/pages/phrases.en.ts'
import { loadPhrases, refusalSentence, type Tongue } from '../web/pages/phrases.ts'
import { readCall, splitCommand } from './call.ts'
import { COMMANDS, COMMON_OPTIONS } from './commands.ts'
import { openConsole } from './console.ts'
import type { Refusals } from './errand.ts'
import { nearest } from './suggest.ts'
import { showControls } from './width.ts'

/** The call or its input cannot be used. */
const UNUSABLE = 2

/** The language of the interface: `--lang`, else what the environment says, else English. */
const chooseTongue = (args: readonly string[], env: NodeJS.ProcessEnv): Tongue => {
  const place = args.findIndex(arg => arg === '--lang' || arg.startsWith('--lang='))
  const named = place < 0 ? undefined : args[place]?.includes('=') ? args[place]?.split('=')[1] : args[place + 1]
  const wanted = named ?? env.LC_ALL ?? env.LC_MESSAGES ?? env.LANG ?? ''
  return /^de\b|^de_/i.test(wanted) ? 'de' : 'en'
}

// A refusal that comes with file, line and field is one of a file that a person edits: its place stands first, as editors read it.
const placeOf = ({ file, line, field }: Refusal & { file?: unknown; line?: unknown; field?: unknown }): string =>
  typeof file === 'string' && file !== ''
    ? `${file}${typeof line === 'number' ? `:${line}` : ''}: ${typeof field === 'string' ? `${field}: ` : ''}`
    : ''

const lineOf = (phrases: Phrases, refusal: Refusal): string => {
  const sentence = `${placeOf(refusal)}${refusalSentence(phrases, refusal)}`
  return `travaux: ${showControls(sentence).replace(/\s*\n\s*/g, ' ')}\n`
}

const fail = (phrases: Phrases, refusals: Refusals): number => {
  const all = Array.isArray(refusals) ? (refusals as readonly Refusal[]) : [refusals as Refusal]
  process.stderr.write(all.map(refusal => lineOf(phrases, refusal)).join(''))
  return UNUSABLE
}

const ALL_OPTIONS = Object.assign({}, COMMON_OPTIONS, ...Object.values(COMMANDS).map(({ options }) => options))

/** Runs one call of the command line; the value is the exit code. */
export const runTravaux = async (args: readonly string[], env: NodeJS.ProcessEnv): Promise<number> => {
  const tongue = chooseTongue(args, env)
  const phrases = await loadPhrases(tongue)
  const { name, rest } = splitCommand(args, ALL_OPTIONS)
  const command = name !== null && Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined
  if (name !== null && command === undefined) {
    const near = nearest(name, Object.keys(COMMANDS))
    return fail(
      phrases,
      near === null
        ? { kind: 'unknown-command', params: { name } }
        : { kind: 'unknown-command-near', params: { name, near } },
    )
  }
  const call = readCall(name ?? '', rest, command?.options ?? COMMON_OPTIONS)
  if (!call.ok) return fail(phrases, call.refusal)
  if (call.value.switches.has('version')) return (await import('./help.ts')).printVersion()
  if (call.value.switches.has('help')) return (await import('./help.ts')).printHelp(phrases, name)
  if (command === undefined) return fail(phrases, { kind: 'no-command', params: {} })
  const run = await command.load()
  const outcome = await run({
    call: call.value,
    console: openConsole(call.value.switches.has('quiet')),
    tongue,
    phrases,
  })
  return outcome.ok ? outcome.value : fail(phrases, outcome.refusal)
}
