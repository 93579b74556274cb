import { describe, expect, test } from 'vitest'
import { sourcesUnder, textOf } from './sources.ts'

const rows = textOf('GLOSSARY.md')
  .split('\n')
  .filter(line => line.startsWith('| ') && !line.startsWith('| in code'))
  .map(line => line.split('|').map(cell => cell.trim()))

const backticked = (cell: string): readonly string[] => [...cell.matchAll(/`([^`]+)`/g)].map(match => match[1] ?? '')

const known = new Set(rows.flatMap(cells => backticked(cells[1] ?? '')))

const exported = (folders: readonly string[], pattern: RegExp) =>
  folders.flatMap(folder =>
    sourcesUnder(`src/${folder}`).flatMap(({ path, text }) =>
      [...text.matchAll(pattern)].map(match => ({ path, name: match[1] ?? '' })),
    ),
  )

const TYPES = /^export (?:type|interface|class) (\w+)/gm
const VALUES = /^export (?:async )?(?:const|function\*?) (\w+)/gm
const rooms = 'text wording record formats reading analysis store web server cli'.split(' ')

describe('the words of the code', () => {
  const types = exported(['text', 'wording', 'record'], TYPES)

  test('the table and the types are read', () => {
    expect(known.size).toBeGreaterThan(50)
    expect(types.length).toBeGreaterThan(20)
  })

  test('every exported type of text, wording and record has a row', () => {
    const strangers = types.filter(({ name }) => !known.has(name))
    expect(strangers.map(({ path, name }) => `${name} (${path}) has no row in GLOSSARY.md`)).toEqual([])
  })

  test('no row stands for one word twice', () => {
    const all = rows.flatMap(cells => backticked(cells[1] ?? ''))
    expect(all.filter((name, i) => all.indexOf(name) !== i)).toEqual([])
  })

  test('no exported name uses a verb or a title that says nothing', () => {
    const values = exported(rooms, VALUES)
    const titled = exported(rooms, TYPES)
    expect(Math.min(values.length, titled.length)).toBeGreaterThan(20)
    expect(values.filter(({ name }) => /^(?:get|process|handle|manage)(?=[A-Z]|$)/.test(name))).toEqual([])
    expect(titled.filter(({ name }) => /(?:Manager|Service|Helper|Utils|Data|Info|Item)$/.test(name))).toEqual([])
  })
})
