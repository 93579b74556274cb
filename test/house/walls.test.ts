import { describe, expect, test } from 'vitest'
import { cyclesOf, roomsOf, undrawn } from './drawing.ts'
import { importsOf, type Source, sourcesUnder, textOf } from './sources.ts'

const rooms = roomsOf(textOf('ARCHITECTURE.md'))
const sources = sourcesUnder('src')

const file = (path: string, ...lines: readonly string[]): Source => ({ path, text: lines.join('\n') })

describe('the walls', () => {
  test('the table has its eleven rooms, and the pure ones use nothing of Node', () => {
    expect(rooms.map(room => room.folder)).toEqual(
      'text wording record comments formats reading analysis store web server cli'.split(' '),
    )
    const pure = rooms.filter(({ folder }) => ['text', 'wording', 'record', 'comments', 'analysis'].includes(folder))
    expect(pure.filter(room => room.outside.includes('node:'))).toEqual([])
    expect(rooms.find(({ folder }) => folder === 'text')?.outside).toEqual([])
  })

  test('no arrow of the table points up or sideways into a ring', () => {
    const upward = rooms.flatMap((room, i) =>
      room.below.filter(name => !rooms.slice(0, i).some(({ folder }) => name.split('/')[0] === folder)),
    )
    expect(upward).toEqual([])
  })

  test('every import is drawn', () => {
    expect(sources.flatMap(importsOf).length).toBeGreaterThan(10)
    expect(sources.flatMap(source => undrawn(rooms, source))).toEqual([])
  })

  test('outside code that is drawn is used', () => {
    const unused = rooms.flatMap(({ folder, outside }) => {
      const inside = sources.filter(({ path }) => path.startsWith(`src/${folder}/`)).flatMap(importsOf)
      return outside
        .filter(name => name !== 'node:' && inside.length > 0 && !inside.some(specifier => specifier.startsWith(name)))
        .map(name => `src/${folder} does not use ${name}`)
    })
    expect(unused).toEqual([])
  })

  test('no file imports itself by a detour', () => {
    expect(cyclesOf([...sources, ...sourcesUnder('bench'), ...sourcesUnder('scripts')])).toEqual([])
  })
})

describe('what the walls would say', () => {
  const refused = (path: string, line: string) => undrawn(rooms, file(path, line)).length

  test.each([
    ['src/text/a.ts', "import { readFileSync } from 'node:fs'"],
    ['src/text/a.ts', "import type { Page } from '../web/pages/page.ts'"],
    ['src/text/a.ts', "export { zod } from 'zod'"],
    ['src/formats/a.ts', "const late = await import('../cli/main.ts')"],
    ['src/cli/a.ts', "import '../web/islands/start.ts'"],
    ['src/cellar/a.ts', 'export const nothing = 0'],
  ])('%s refuses: %s', (path, line) => expect(refused(path, line)).toBe(1))

  test.each([
    ['src/text/a.ts', "import { b } from './deep/b.ts'"],
    ['src/cli/a.ts', "import { page } from '../web/pages/page.ts'"],
    ['src/server/a.ts', "import { serve } from '@hono/node-server'"],
  ])('%s allows: %s', (path, line) => expect(refused(path, line)).toBe(0))

  test('an import over several lines is seen', () => {
    expect(importsOf(file('src/a.ts', 'import {', '  b,', '  type C,', "} from './b.ts'"))).toEqual(['./b.ts'])
  })

  test('a ring of three files is found once', () => {
    const ring = [
      file('src/a.ts', "import { b } from './b.ts'"),
      file('src/b.ts', "import type { C } from './c.ts'"),
      file('src/c.ts', "export { a } from './a.ts'"),
    ]
    expect(cyclesOf(ring)).toEqual([['src/a.ts', 'src/b.ts', 'src/c.ts', 'src/a.ts']])
  })
})
