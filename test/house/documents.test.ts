import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { COMMANDS, COMMON_OPTIONS } from '../../src/cli/commands.ts'
import { en } from '../../src/web/pages/phrases.en.ts'
import { everyPath, home, sourcesUnder, textOf } from './sources.ts'

const manual = textOf('docs/manual.md')
const scripts: Readonly<Record<string, string>> = JSON.parse(textOf('package.json')).scripts

/** What the manual says below one heading, up to the next of the same level. */
const chapter = (heading: string): string => {
  const [, rest = ''] = manual.split(`\n## ${heading}\n`)
  return rest.split('\n## ')[0] ?? ''
}

describe('the manual', () => {
  test('there are commands to look for', () => {
    expect(Object.keys(COMMANDS)).toContain('compare')
  })

  test.each(Object.entries(COMMANDS))(
    'has a chapter on `travaux %s`, its use, its options, their values',
    (name, command) => {
      const text = chapter(`travaux ${name}`)
      expect(text).toContain(command.usage.replace(' [options]', ''))
      const own = Object.entries(command.options).filter(([option]) => !(option in COMMON_OPTIONS))
      const missing = own.flatMap(([option, { values }]) =>
        [`--${option}`, ...(values ?? [])].filter(word => !new RegExp(`(?<![\\w-])${word}(?![\\w-])`).test(text)),
      )
      expect(missing).toEqual([])
    },
  )

  test('has every option that all commands take', () => {
    const text = chapter('Options of every command')
    expect(Object.keys(COMMON_OPTIONS).filter(option => !text.includes(`--${option}`))).toEqual([])
  })

  test('speaks of no option that no command takes', () => {
    const real = new Set(Object.values(COMMANDS).flatMap(({ options }) => Object.keys(options)))
    const named = [...manual.matchAll(/`--([a-z][a-z-]*)/g)].map(match => match[1] ?? '')
    expect(named.length).toBeGreaterThan(5)
    expect(named.filter(option => !real.has(option))).toEqual([])
  })

  test('has every setting that the code reads from the environment', () => {
    const read = sourcesUnder('src').flatMap(({ text }) => [...text.matchAll(/\benv(?:ironment)?\.([A-Z][A-Z_]+)/g)])
    const settings = [...new Set(read.map(match => match[1] ?? ''))]
    expect(settings).toContain('NO_COLOR')
    const text = chapter('Settings')
    expect(settings.filter(name => !text.includes(`\`${name}\``))).toEqual([])
  })

  test('has every doubt', () => {
    const doubts = Object.keys(en).flatMap(key => (key.startsWith('doubt.') ? [key.slice('doubt.'.length)] : []))
    expect(doubts.length).toBeGreaterThan(2)
    const text = chapter('Doubts')
    expect(doubts.filter(kind => kind !== 'other' && !text.includes(`| \`${kind}\` |`))).toEqual([])
  })

  test('every doubt that the code raises has its sentence', () => {
    const raised = sourcesUnder('src').flatMap(({ path, text }) =>
      [...text.matchAll(/(?:\bdoubt\('|kind: ')([a-z-]+)',\s*(?:params: )?\{[^}]*\}(?:\)|,\s*span\b)/g)].map(match => ({
        path,
        kind: match[1] ?? '',
      })),
    )
    expect(raised.length).toBeGreaterThan(5)
    expect(raised.filter(({ kind }) => !(`doubt.${kind}` in en))).toEqual([])
  })

  test('lists no doubt that does not exist', () => {
    const listed = [...chapter('Doubts').matchAll(/^\| `([a-z-]+)` \|/gm)].map(match => match[1] ?? '')
    expect(listed.filter(kind => !(`doubt.${kind}` in en))).toEqual([])
  })
})

describe('the documents', () => {
  const documents = everyPath().filter(path => path.endsWith('.md') && !/^(?:test|examples)\//.test(path))

  test('are those of the house', () => {
    const asked = 'README ARCHITECTURE GLOSSARY CONTRIBUTING CHANGELOG BENCHMARKS'.split(' ').map(name => `${name}.md`)
    expect(asked.filter(name => !documents.includes(name))).toEqual([])
    expect(documents.filter(path => /^docs\/decisions\/\d{4}-[a-z0-9-]+\.md$/.test(path)).length).toBeGreaterThan(0)
  })

  test.each(documents)('%s links to what exists', path => {
    const links = [...textOf(path).matchAll(/\]\(([^)#\s]+)[^)]*\)/g)].map(match => match[1] ?? '')
    const broken = links.filter(link => !/^[a-z]+:/.test(link) && !existsSync(join(home, dirname(path), link)))
    expect(broken).toEqual([])
  })

  test.each(documents)('%s names npm scripts that exist', path => {
    const named = [...textOf(path).matchAll(/\bnpm (?:run )?(start|test|(?<=run )[a-z:]+)/g)].map(
      match => match[1] ?? '',
    )
    expect(named.filter(name => !(name in scripts))).toEqual([])
  })

  test('calls of the command line in README name commands and options that exist', () => {
    const calls = [...textOf('README.md').matchAll(/^\.\/travaux (\S+)(.*)$/gm)]
    expect(calls.length).toBeGreaterThan(2)
    const wrong = calls.filter(([, name = '', words = '']) => {
      const options = [...words.matchAll(/--([a-z-]+)/g)].map(match => match[1] ?? '')
      return !options.every(option => option in (COMMANDS[name]?.options ?? {}))
    })
    expect(wrong.map(([call]) => call)).toEqual([])
  })

  test('README has two commands, and the commit check runs its test command', () => {
    const blocks = [...textOf('README.md').matchAll(/```sh\n(npm [^\n]*)\n```/g)].map(match => match[1])
    expect(blocks).toEqual(['npm start', 'npm test'])
    expect(textOf('.ci/run')).toContain('\n  run npm test\n')
  })
})
