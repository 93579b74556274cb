import { chmodSync, existsSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { beforeAll, describe, expect, test } from 'vitest'
import { askJson, SMALL } from './record.ts'
import { folderOf, travaux } from './spawn.ts'

const small = folderOf(SMALL)
const work = folderOf({ 'full/notes.txt': 'mine', 'not-a-record.sqlite': 'some text that is no database' })
const at = (name: string): string => join(work, name)
const record = at('ford.sqlite')

/** The lines that a refused call leaves on standard error; exit code 2, nothing on standard output. */
const refusedWith = async (
  args: readonly string[],
  how: Parameters<typeof travaux>[1] = {},
): Promise<readonly string[]> => {
  const { code, out, err } = await travaux(args, { cwd: work, ...how })
  expect({ code, out }).toEqual({ code: 2, out: '' })
  const lines = err.trimEnd().split('\n')
  expect(lines.every(line => line.startsWith('travaux: ') && !/\{\w+\}|cannot be done \(/.test(line))).toBe(true)
  return lines
}

beforeAll(async () => {
  await askJson(['import', small, '--record', record])
})

describe('calls that cannot be used', () => {
  test.each([
    [['show', 'drafts'], 'no record named'],
    [['show', 'drafts', '--record', 'nowhere.sqlite'], 'no such record'],
    [['show', 'drafts', '--record', 'full'], 'the folder holds no record'],
    [['show', 'drafts', '--record', 'not-a-record.sqlite'], 'not a record'],
    [['show', '--record', 'ford.sqlite'], 'show what?'],
    [['show', 'colours', '--record', 'ford.sqlite'], 'cannot be shown'],
    [['show', 'point', '--record', 'ford.sqlite'], 'which point?'],
    [['show', 'point', 'passag', '--record', 'ford.sqlite'], 'no point'],
    [['show', 'drafts', 'more', '--record', 'ford.sqlite'], 'one too many'],
    [['show', 'drafts', '--record', 'ford.sqlite', '--on', '2030-02-30'], 'is no day'],
    [['show', 'drafts', '--record', 'ford.sqlite', '--as-known-at', 'yesterday'], 'is no day or moment'],
    [['show', 'drafts', '--record', 'ford.sqlite', '--as-recorded-at', '2030-13-01T00:00Z'], 'is no day or moment'],
    [['show', 'drafts', '--record', 'ford.sqlite', '--csv', '--format', 'json'], 'exclude each other'],
    [['show', 'drafts', '--record', 'ford.sqlite', '--negotiation', 'other'], 'there are ford'],
    [['log', '--record', 'ford.sqlite', '--only', 'some'], 'cannot be "some"'],
    [['new'], 'no name given'],
    [['new', '日本', '--record', 'x.sqlite'], 'give one with --negotiation'],
    [['new', 'Ford', '--record', 'ford.sqlite'], 'holds ford already'],
    [['new', 'Ford', '--record', 'x.sqlite', '--by', 'nora@example.org'], 'pen name'],
    [['import'], 'no folder given'],
    [['import', 'nowhere', '--record', 'x.sqlite'], 'no such file'],
    [['import', 'not-a-record.sqlite', '--record', 'x.sqlite'], 'not a folder'],
    [['export', 'full', '--record', 'ford.sqlite'], 'nothing is overwritten'],
    [['verify', '--record', 'ford.sqlite', '--checkpoint', 'full/notes.txt'], 'no checkpoint'],
    [['backup', '--record', 'ford.sqlite'], 'no file given'],
    [['restore', 'nowhere.sqlite', '--record', 'x.sqlite'], 'no such backup'],
    [['restore', 'not-a-record.sqlite', '--record', 'x.sqlite'], 'record'],
  ])('%j', async (args, says) => {
    const lines = await refusedWith(args)
    expect(lines).toHaveLength(1)
    expect(lines[0]).toContain(says)
    expect(existsSync(at('x.sqlite'))).toBe(false)
  })

  test('in German too', async () => {
    const [line] = await refusedWith(['show', 'drafts', '--record', 'nowhere.sqlite', '--lang', 'de'])
    expect(line).toContain('Akte nicht gefunden')
  })
})

describe('a folder with errors', () => {
  const broken = {
    ...SMALL,
    'positions.yaml': SMALL['positions.yaml'].replace('demands', 'wishes').replace('firmness:', 'firmess:'),
    'events.yaml': `${SMALL['events.yaml']}- id: meeting-3\n  kind: party\n`,
    'partys.yaml': '[]\n',
  }

  test('every error is told with file, line and field, and nothing is imported', async () => {
    const lines = await refusedWith(['import', folderOf(broken), '--record', 'broken.sqlite'])
    expect(lines.length).toBeGreaterThanOrEqual(5)
    expect(lines.find(line => line.includes('positions.yaml:4: stance: must be one of'))).toBeDefined()
    expect(lines.find(line => line.includes('did you mean "firmness"?'))).toBeDefined()
    expect(
      lines.find(line => line.includes('did you mean parties.yaml') || line.includes('"parties.yaml"')),
    ).toBeDefined()
    expect(readdirSync(work).some(name => name.startsWith('broken'))).toBe(false)
  })

  test('what the record refuses is told at its place in the folder, all of it, and nothing is imported', async () => {
    const unsound = folderOf({
      ...SMALL,
      'positions.yaml': SMALL['positions.yaml']
        .replace('party: north', 'party: nort')
        .replace('to be open', 'to be shut'),
    })
    const lines = await refusedWith(['import', unsound, '--record', 'ford.sqlite'])
    expect(lines).toHaveLength(2)
    expect(lines.some(line => /positions\.yaml:2: party: .*“nort”/.test(line))).toBe(true)
    expect(lines.some(line => /positions\.yaml:\d+: evidence\.0: .*does not stand in the source/.test(line))).toBe(true)
    expect(
      (await askJson(['log', '--record', record])).entries.every((entry: { id: string }) => entry.id !== 'nort'),
    ).toBe(true)
    await refusedWith(['import', unsound, '--record', 'unsound.sqlite'])
    expect(existsSync(at('unsound.sqlite'))).toBe(false)
  })

  test('a journal made by others that breaks a rule is refused, whether it is imported or shown as it lies there', async () => {
    const exported = at('ford-exported')
    await askJson(['export', exported, '--record', record])
    const lines = readFileSync(join(exported, 'journal.jsonl'), 'utf8')
    expect(lines).toContain('"party":"north"')
    const foreign = folderOf({ 'journal.jsonl': lines.replaceAll('"party":"north"', '"party":"nort"') })
    const imported = await refusedWith(['import', foreign, '--record', 'foreign.sqlite'])
    expect(imported.some(line => line.includes('“nort”'))).toBe(true)
    for (const args of [['show', 'drafts'], ['log'], ['export', 'never']])
      expect(await refusedWith([...args, '--record', foreign])).toEqual(imported)
  })

  test('links that lead out of the folder are refused, hidden files are passed over', async () => {
    const linked = folderOf({ ...SMALL, '.cache/parties.yaml': 'not: [yaml' })
    symlinkSync(at('full/notes.txt'), join(linked, 'blocs.yaml'))
    const lines = await refusedWith(['import', linked, '--record', 'linked.sqlite'])
    expect(lines).toEqual([expect.stringContaining('blocs.yaml: a link that leads out')])
  })

  test('a folder about another negotiation is not mixed into a record by mistake', async () => {
    const other = folderOf({ ...SMALL, 'negotiation.yaml': SMALL['negotiation.yaml'].replace('id: ford', 'id: weir') })
    const [line] = await refusedWith(['import', other, '--record', 'ford.sqlite'])
    expect(line).toContain('holds ford, and the folder is about weir')
    await askJson(['import', other, '--record', record, '--negotiation', 'weir'])
    const [which] = await refusedWith(['show', 'drafts', '--record', 'ford.sqlite'])
    expect(which).toContain('choose with --negotiation: ford, weir')
    const shown = await askJson(['show', 'events', '--record', record, '--negotiation', 'weir'])
    expect(shown).toMatchObject({ negotiation: { id: 'weir' } })
  })
})

describe('a world that does not help', () => {
  test('a database of a newer travaux is named as one', async () => {
    const newer = at('newer.sqlite')
    await askJson(['new', 'Newer', '--record', newer])
    const database = new DatabaseSync(newer)
    database.exec("insert into record_migration (version, applied_at) values (99, '2100-01-01')")
    database.close()
    const [line] = await refusedWith(['show', 'drafts', '--record', newer])
    expect(line).toContain('written by a newer travaux')
  })

  test('a truncated database is refused or found broken, never shown as whole', async () => {
    const [whole, cut] = [at('whole.sqlite'), at('cut.sqlite')]
    await askJson(['backup', whole, '--record', record])
    const bytes = readFileSync(whole)
    writeFileSync(cut, bytes.subarray(0, Math.floor(bytes.length / 2)))
    const { code } = await travaux(['verify', '--record', cut])
    expect([1, 2]).toContain(code)
  })

  test.skipIf(process.getuid?.() === 0)(
    'a folder that may not be written is told apart from a record that is missing',
    async () => {
      const locked = folderOf({})
      chmodSync(locked, 0o500)
      const [line] = await refusedWith(['new', 'Locked', '--record', join(locked, 'x.sqlite')])
      expect(line).toMatch(/permission|denied|cannot be opened|read/)
      chmodSync(locked, 0o700)
    },
  )
})
