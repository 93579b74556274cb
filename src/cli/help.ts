import { readFileSync } from 'node:fs'
import type { Phrases } from '../web/pages/phrases.en.ts'
import { sayIn } from '../web/pages/phrases.ts'
import { COMMANDS, type Command } from './commands.ts'

const HELP_WIDTH = 28

const row = (left: string, right: string): string =>
  left.length < HELP_WIDTH ? `  ${left.padEnd(HELP_WIDTH)}${right}` : `  ${left}\n  ${' '.repeat(HELP_WIDTH)}${right}`

const helpOfCommand = (phrases: Phrases, command: Command): readonly string[] => {
  const say = sayIn(phrases)
  const options = Object.entries(command.options).map(([name, option]) => {
    const value = option.placeholder === null ? '' : ` ${option.values?.join('|') ?? option.placeholder}`
    return row(`${option.short === null ? '' : `-${option.short}, `}--${name}${value}`, say(option.help))
  })
  return [
    say(command.summary),
    '',
    `${say('help.usage')} ${command.usage}`,
    '',
    say('help.options'),
    ...options,
    '',
    say('help.examples'),
    ...command.examples.map(example => `  ${example}`),
  ]
}

const helpOfAll = (phrases: Phrases): readonly string[] => {
  const say = sayIn(phrases)
  return [
    say('help.about'),
    '',
    `${say('help.usage')} travaux COMMAND …`,
    '',
    say('help.commands'),
    ...Object.entries(COMMANDS).map(([name, command]) => row(name, say(command.summary))),
    '',
    say('help.more'),
  ]
}

/** Prints the help of a command, or of all where none is named. */
export const printHelp = (phrases: Phrases, name: string | null): number => {
  const command = name === null ? undefined : COMMANDS[name]
  const lines = command === undefined ? helpOfAll(phrases) : helpOfCommand(phrases, command)
  process.stdout.write(`${lines.join('\n')}\n`)
  return 0
}

/** Prints the version of the package. */
export const printVersion = (): number => {
  const manifest: unknown = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'))
  const version = typeof manifest === 'object' && manifest !== null && 'version' in manifest ? manifest.version : ''
  process.stdout.write(`travaux ${version}\n`)
  return 0
}
