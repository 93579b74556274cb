import { describe, expect, test } from 'vitest'
import { everyPath, sourcesUnder, textOf } from './sources.ts'

const LINES = 300

/** Files that may be longer, each with its reason. */
const LONG: Readonly<Record<string, string>> = {}

/** Names that say nothing of what is inside. */
const EMPTY_NAMES = new Set('utils util helpers helper common lib types models misc shared'.split(' '))

const code = ['src', 'test', 'bench', 'scripts'].flatMap(sourcesUnder)

describe('sizes and names', () => {
  test('there is code to look at', () => expect(code.length).toBeGreaterThan(20))

  test(`no file has more than ${LINES} lines`, () => {
    const long = code.filter(({ path, text }) => text.split('\n').length > LINES + 1 && !(path in LONG))
    expect(long.map(({ path, text }) => `${path}: ${text.split('\n').length - 1} lines`)).toEqual([])
  })

  test('every exception is still one', () => {
    expect(Object.keys(LONG).filter(path => textOf(path).split('\n').length <= LINES)).toEqual([])
  })

  test('no folder or file has an empty name', () => {
    const empty = everyPath().filter(path =>
      path
        .replace(/\.[^/]*$/, '')
        .split('/')
        .some(name => EMPTY_NAMES.has(name)),
    )
    expect(empty).toEqual([])
  })

  test('the linter counts the lines of functions', () => {
    const linter = JSON.parse(textOf('biome.json')).linter.rules.complexity.noExcessiveLinesPerFunction
    expect(linter).toMatchObject({ level: 'error', options: { maxLines: 40 } })
  })
})

describe('exports and suppressions', () => {
  test('nothing is exported by default but where a tool asks for it', () => {
    const asked = (path: string) => path === 'scripts/knip-report.ts'
    expect(code.filter(({ path, text }) => /^export default/m.test(text) && !asked(path)).map(s => s.path)).toEqual([])
  })

  test('every suppression carries a sentence', () => {
    const marks = code.flatMap(({ path, text }) =>
      [...text.matchAll(/(?:biome-ignore|@ts-(?:ignore|expect-error))\b(.*)/g)].map(match => ({
        path,
        says: (match[1] ?? '').replace(/^[^:]*:?/, '').trim(),
      })),
    )
    const silent = marks.filter(({ path, says }) => !path.startsWith('test/house/') && says.split(/\s+/).length < 4)
    expect(silent).toEqual([])
  })
})
