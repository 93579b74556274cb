import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { LAKE_PAGE, LAKE_TEXT } from './read.ts'
import { folderOf, ROOT, travaux } from './spawn.ts'

const folder = folderOf({ 'page.html': LAKE_PAGE, 'text.txt': LAKE_TEXT, 'bare.txt': 'Nothing is said here.' })
const here = { cwd: folder }

beforeAll(async () => {
  await travaux(['import', join(ROOT, 'examples/lake-treaty'), '--record', 'talks.sqlite'], here)
  mkdirSync(join(folder, 'taken'))
  writeFileSync(join(folder, 'taken/notes.txt'), 'mine')
})

const read = (...args: readonly string[]) => travaux(['read', ...args, '--record', 'talks.sqlite'], here)

const fileOf = (...path: readonly string[]): string => readFileSync(join(folder, ...path), 'utf8')

describe('travaux read --propose', () => {
  test('writes files of the record folder that can be imported as they are, and are then in the record', async () => {
    const proposed = await read('page.html', 'text.txt', '--propose', 'proposal')
    expect([proposed.code, proposed.err]).toEqual([0, ''])
    expect(proposed.out).toContain('travaux import proposal --record talks.sqlite')
    expect(fileOf('proposal/positions.yaml')).toMatch(/party: (?:aldoria|bremark)/)
    expect(fileOf('proposal/attributions.yaml')).toMatch(/who: \{ person: otto-lind/)
    expect(fileOf('proposal/events.yaml')).toContain('on: 2031-04-01')
    const [source = ''] = readdirSync(join(folder, 'proposal/sources'))
    expect(source).toBe('the-delta-post-2031-04-03.md')
    const imported = await travaux(['import', 'proposal', '--record', 'talks.sqlite', '--format', 'json'], here)
    expect(imported.code).toBe(0)
    const { added, amended, retracted } = JSON.parse(imported.out)
    expect([amended, retracted]).toEqual([0, 0])
    expect(added).toBeGreaterThan(10)
    const again = await travaux(['import', 'proposal', '--record', 'talks.sqlite', '--format', 'json'], here)
    expect(JSON.parse(again.out)).toMatchObject({ added: 0, amended: 0 })
    const shown = await travaux(['show', 'sources', '--record', 'talks.sqlite', '--format', 'json'], here)
    expect(shown.out).toContain('the-delta-post-2031-04-03')
  })

  test('the source keeps sentences, not the whole text, unless its licence is said to allow it', async () => {
    await read('page.html', '--propose', 'excerpt')
    const text = fileOf('excerpt/sources', readdirSync(join(folder, 'excerpt/sources'))[0] ?? '')
    expect(text).toContain('textIs: excerpts')
    await read('page.html', '--propose', 'whole', '--whole-text')
    const whole = fileOf('whole/sources', readdirSync(join(folder, 'whole/sources'))[0] ?? '')
    expect(whole).toContain('textIs: licensed')
    expect(whole).toContain('the talks have never been closer')
  })

  test('a page beside the files tells every entry with its rule, and what was left out', async () => {
    await read('text.txt', '--propose', 'noted', '--lang', 'de')
    const notes = fileOf('noted/README.md')
    expect(notes).toContain('# Ein Vorschlag, zum Durchsehen')
    expect(notes.match(/^- \[ \] /gm)?.length).toBeGreaterThan(4)
    expect(notes).toContain('travaux import noted --record talks.sqlite')
  })

  test.each([
    [['text.txt', '--propose', 'taken'], /taken/],
    [['missing.txt', '--propose', 'none'], /missing\.txt/],
    [['bare.txt', '--propose', 'none'], /bare\.txt/],
  ])('%j is refused and leaves nothing behind', async (args, expected) => {
    const { code, err } = await read(...args)
    expect(code).toBe(2)
    expect(err).toMatch(expected)
    expect(existsSync(join(folder, 'none'))).toBe(false)
    expect(fileOf('taken/notes.txt')).toBe('mine')
  })
})
