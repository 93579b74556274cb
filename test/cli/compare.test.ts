import { spawn } from 'node:child_process'
import { chmodSync, readdirSync, readFileSync, statSync, truncateSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, test } from 'vitest'
import { folderOf, jsonDraft, type Outcome, ROOT, travaux } from './spawn.ts'

const points = [
  'The ceasefire takes effect at once and binds all sides.',
  'A commission of five members supervises the agreement and reports every month.',
  'No foreign troops shall be stationed in the valley.',
]

const folder = folderOf({
  'a.json': jsonDraft(points, { title: 'First text' }),
  'b.json': jsonDraft([points[0] ?? '', 'No foreign troops shall be stationed in the valley in peacetime.']),
  'many/draft-2.json': jsonDraft(points),
  'many/draft-10.json': jsonDraft(points.slice(1)),
  'many/draft-1.json': jsonDraft(points.slice(0, 2)),
  'many/README.md': 'About these drafts.',
  'many/.hidden.json': '{',
  'many/notes.csv': 'a,b',
  'empty-folder/notes.csv': 'a,b',
  'empty.json': '',
  'broken.json': '{"provisions": [\n  {"id": "1", "text": "a"},\n  {"id": "2" "text": "b"}\n]}',
  'binary.md': new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0xff, 0xfe, 0, 1, 2, 3]),
  'fix.json': '{"mustLink": [["A.1", "B.2"]], "mustNotLink": [["A.1", "B.1"]]}',
  'fix-broken.json': '{"mustLink": [["A.1"\n "B.2"]]}',
  'fix-wrong.json': '{"mustLink": [["A.1"]]}',
  'fix-lost.json': '{"mustLink": [["A.9", "B.2"]]}',
})

const run = (args: readonly string[], how: Parameters<typeof travaux>[1] = {}): Promise<Outcome> =>
  travaux(args, { cwd: folder, ...how })

const asJson = async (args: readonly string[], how: Parameters<typeof travaux>[1] = {}) => {
  const { code, out, err } = await run([...args, '--format', 'json'], how)
  expect({ code, err }).toEqual({ code: 0, err: '' })
  return JSON.parse(out)
}

const pairsOf = (answer: { comparisons: { from: string; to: string }[] }): readonly string[] =>
  answer.comparisons.map(one => `${one.from}→${one.to}`)

describe('travaux compare', () => {
  test('prints what its schema says and nothing else', async () => {
    const schema = JSON.parse(readFileSync(join(ROOT, 'schemas/compare-1.schema.json'), 'utf8'))
    const validate = new Ajv2020({ allErrors: true, strict: true, allowUnionTypes: true }).compile(schema)
    for (const args of [
      ['a.json', 'b.json'],
      ['many', 'b.json', '--all-pairs'],
      ['a.json', 'a.json'],
    ]) {
      validate(await asJson(['compare', ...args]))
      expect(validate.errors).toBeNull()
    }
    expect(validate({ travaux: 'compare/1', drafts: [] })).toBe(false)
  })

  test('each draft is compared with the one before it, all with a base, or all with all', async () => {
    expect(pairsOf(await asJson(['compare', 'many']))).toEqual(['A→B', 'B→C'])
    expect(pairsOf(await asJson(['compare', 'many', '--base', 'B']))).toEqual(['B→A', 'B→C'])
    expect(pairsOf(await asJson(['compare', 'many', '--all-pairs']))).toEqual(['A→B', 'A→C', 'B→C'])
    expect(pairsOf(await asJson(['compare', 'a.json', 'b.json', '--sigla', 'US,E3']))).toEqual(['US→E3'])
  })

  test('a folder is its drafts by name, figures counted', async () => {
    const answer = await asJson(['compare', 'many'])
    expect(answer.drafts.map((draft: { file: string }) => draft.file)).toEqual([
      'many/draft-1.json',
      'many/draft-2.json',
      'many/draft-10.json',
    ])
  })

  test('every provision of both drafts stands in one change, and ids come back unchanged', async () => {
    const answer = await asJson(['compare', 'a.json', 'b.json'])
    const { changes } = answer.comparisons[0]
    expect(changes.flatMap((change: { from: string[] }) => change.from).sort()).toEqual(['1', '2', '3'])
    expect(changes.flatMap((change: { to: string[] }) => change.to).sort()).toEqual(['1', '2'])
  })

  test('the same file twice is the same', async () => {
    const { code, out } = await run(['compare', 'a.json', 'a.json'])
    expect(code).toBe(0)
    expect(out).toContain('3 points → 3 points: 3 kept')
  })

  test('standard input is a draft', async () => {
    const input = readFileSync(join(folder, 'b.json'))
    const answer = await asJson(['compare', 'a.json', '-', '--stdin-format', 'json'], { input })
    expect(answer.drafts[1].file).toBe('-')
    expect(answer.drafts[1].provisions).toHaveLength(2)
  })

  test('corrections hold', async () => {
    const answer = await asJson(['compare', 'a.json', 'b.json', '--corrections', 'fix.json'])
    const linked = answer.comparisons[0].changes.find((change: { from: string[] }) => change.from.includes('1'))
    expect(linked.to).toEqual(['2'])
  })

  test('--out writes a whole file, in the format of its name, and leaves nothing else', async () => {
    const out = folderOf({})
    expect(await run(['compare', 'a.json', 'b.json', '--out', join(out, 'page.html')])).toEqual({
      code: 0,
      out: '',
      err: '',
    })
    expect(readFileSync(join(out, 'page.html'), 'utf8')).toMatch(/^<!doctype html>[\s\S]*<\/html>\n$/)
    await run(['compare', 'a.json', 'b.json', '-o', join(out, 'report.md')])
    expect(readFileSync(join(out, 'report.md'), 'utf8')).toMatch(/^# First text/)
    await run(['compare', 'a.json', 'b.json', '-o', join(out, 'text')])
    expect(readdirSync(out).sort()).toEqual(['page.html', 'report.md', 'text'])
  })

  test.skipIf(process.platform === 'win32')('--out may be what is no file, and keeps who may read a file', async () => {
    expect(await run(['compare', 'a.json', 'b.json', '--out', '/dev/null'])).toEqual({ code: 0, out: '', err: '' })
    expect(statSync('/dev/null').isFile()).toBe(false)
    const out = join(folderOf({ 'page.html': 'old' }), 'page.html')
    chmodSync(out, 0o600)
    await run(['compare', 'a.json', 'b.json', '--out', out])
    expect(statSync(out).mode & 0o777).toBe(0o600)
    expect((await run(['compare', 'a.json', 'b.json', '--out', dirname(out)])).err).toMatch(/cannot be written/)
  })

  test('a refused call leaves the file that was there', async () => {
    const out = join(folderOf({ 'page.html': 'old' }), 'page.html')
    expect((await run(['compare', 'a.json', 'broken.json', '--out', out])).code).toBe(2)
    expect(readFileSync(out, 'utf8')).toBe('old')
  })

  test('no colour goes into a pipe; with FORCE_COLOR it does, with NO_COLOR never', async () => {
    const esc = '\u001b['
    expect((await run(['compare', 'a.json', 'b.json'])).out).not.toContain(esc)
    expect((await run(['compare', 'a.json', 'b.json'], { env: { FORCE_COLOR: '1' } })).out).toContain(esc)
    expect(
      (await run(['compare', 'a.json', 'b.json'], { env: { FORCE_COLOR: '1', NO_COLOR: '1' } })).out,
    ).not.toContain(esc)
  })

  test('a reader that closes early is no error', async () => {
    const big = folderOf({
      'a.json': jsonDraft(Array.from({ length: 3000 }, (_, i) => `Point ${i} stands here alone.`)),
    })
    const child = spawn(
      process.execPath,
      [join(ROOT, 'src/cli/main.ts'), 'compare', 'a.json', 'a.json', '--format', 'json'],
      {
        cwd: big,
        stdio: ['ignore', 'pipe', 'pipe'],
      },
    )
    let err = ''
    child.stderr.on('data', part => {
      err += part
    })
    child.stdout.once('data', () => child.stdout.destroy())
    const code = await new Promise(resolve => child.on('close', resolve))
    expect({ code, err }).toEqual({ code: 0, err: '' })
  })
})

describe('what cannot be used gets one line and exit code 2', () => {
  const cases: readonly (readonly [readonly string[], RegExp])[] = [
    [[], /no command/],
    [['comprae'], /"comprae".*"compare"/],
    [['compare', '--frmat', 'json'], /"--frmat".*"--format"/],
    [['compare', 'a.json'], /one draft/],
    [['compare'], /no draft/],
    [['compare', 'a.json', 'nowhere.json'], /nowhere\.json: no such file/],
    [['compare', 'a.json', 'a.json/inside.json'], /inside\.json: no such file/],
    [['compare', 'a.json', 'empty.json'], /empty\.json/],
    [['compare', 'a.json', 'broken.json'], /broken\.json.*line 3/],
    [['compare', 'empty-folder', 'a.json'], /empty-folder: .*no drafts/],
    [['compare', 'a.json', 'b.json', '--base', 'X'], /--base X.*A, B/],
    [['compare', 'a.json', 'b.json', '--base', 'A', '--all-pairs'], /exclude/],
    [['compare', 'a.json', 'b.json', '--sigla', 'US'], /--sigla.*2/],
    [['compare', 'a.json', 'b.json', '--sigla', 'US,US'], /"US"/],
    [['compare', '-', '-'], /twice/],
    [['compare', 'a.json', 'b.json', '--out', 'nowhere/page.html'], /nowhere\/page\.html: cannot be written/],
    [['compare', 'a.json', 'b.json', '--corrections', 'nowhere.json'], /nowhere\.json: no such file/],
    [['compare', 'a.json', 'b.json', '--corrections', 'fix-broken.json'], /fix-broken\.json.*line 2/],
    [['compare', 'a.json', 'b.json', '--corrections', 'fix-wrong.json'], /mustLink\[0\]/],
    [['compare', 'a.json', 'b.json', '--corrections', 'fix-lost.json'], /"A\.9".*A\.1/],
    [['demo', '--port', '99999'], /99999/],
    [['demo', 'a.json'], /a\.json/],
  ]

  test.each(cases)('%j', async (args, says) => {
    const { code, out, err } = await run(args)
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toMatch(says)
    expect(err.trimEnd().split('\n')).toHaveLength(1)
    expect(err).not.toMatch(/\{\w+\}| at .*\.ts:/)
  })

  test.skipIf(process.getuid?.() === 0)('a file without permission', async () => {
    const locked = folderOf({ 'a.json': jsonDraft(points) })
    writeFileSync(join(locked, 'locked.json'), '{}', { mode: 0o000 })
    const { code, err } = await travaux(['compare', 'a.json', 'locked.json'], { cwd: locked })
    expect(code).toBe(2)
    expect(err).toMatch(/locked\.json: cannot be read \(permission denied\)/)
  })

  // No program of Node reads a file of 3 GB in one piece: it is refused for its size, so it was not read.
  test('a file of 3 GB is refused unread', async () => {
    const large = folderOf({ 'a.json': jsonDraft(points), 'large.md': '' })
    truncateSync(join(large, 'large.md'), 3 * 1024 ** 3)
    const { code, err } = await travaux(['compare', 'a.json', 'large.md'], { cwd: large })
    expect(code).toBe(2)
    expect(err).toMatch(/large\.md: larger than \d+ MB/)
  })
})

describe('help, version, language', () => {
  test('every command has help with an example', async () => {
    const all = await run(['--help'])
    expect(all.code).toBe(0)
    for (const name of ['compare', 'demo']) {
      expect(all.out).toContain(name)
      const { code, out } = await run([name, '--help'])
      expect(code).toBe(0)
      expect(out).toContain(`travaux ${name}`)
      expect(out).toMatch(/Examples:\n {2}\S/)
    }
  })

  test('the version is that of the package', async () => {
    const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'))
    expect((await run(['--version'])).out).toBe(`travaux ${version}\n`)
  })

  test('the language is that of --lang, else of the environment', async () => {
    const german = /Punkte/
    expect((await run(['compare', 'a.json', 'b.json', '--lang', 'de'])).out).toMatch(german)
    expect((await run(['--lang=de', 'compare', 'a.json', 'b.json'])).out).toMatch(german)
    expect((await run(['compare', 'a.json', 'b.json'], { env: { LANG: 'de_AT.UTF-8' } })).out).toMatch(german)
    expect((await run(['compare', 'a.json', 'b.json'], { env: { LANG: 'de_DE', LC_ALL: 'C' } })).out).not.toMatch(
      german,
    )
    expect((await run(['compare', 'a.json'], { env: { LANG: 'de_DE' } })).err).toMatch(/ein Entwurf/)
  })
})
