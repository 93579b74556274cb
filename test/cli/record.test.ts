import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { beforeAll, describe, expect, test } from 'vitest'
import { askJson, filesIn, SAMPLE, SMALL } from './record.ts'
import { folderOf, travaux } from './spawn.ts'

const work = folderOf({})
const at = (name: string): string => join(work, name)
const sample = at('sample.sqlite')

beforeAll(async () => {
  await askJson(['import', SAMPLE, '--record', sample])
  await askJson(['export', at('out-1'), '--record', sample])
})

describe('a record from its folder and back', () => {
  test('import, export, import: the same journal and the same files', async () => {
    await askJson(['import', at('out-1'), '--record', at('again.sqlite')])
    await askJson(['export', at('out-2'), '--record', at('again.sqlite')])
    const [first, second] = [filesIn(at('out-1')), filesIn(at('out-2'))]
    expect(Object.keys(first).length).toBeGreaterThan(20)
    expect(second).toEqual(first)
    const [one, other] = [
      await askJson(['verify', '--record', sample]),
      await askJson(['verify', '--record', at('again.sqlite')]),
    ]
    expect(other.checkpoint).toEqual(one.checkpoint)
  })

  test('the folder itself answers as the database does, and has the same root', async () => {
    const [fromFolder, fromStore] = [
      await askJson(['show', 'overview', '--record', at('out-1')]),
      await askJson(['show', 'overview', '--record', sample]),
    ]
    expect(fromFolder).toEqual(fromStore)
    const [one, other] = [
      await askJson(['verify', '--record', at('out-1')]),
      await askJson(['verify', '--record', sample]),
    ]
    expect(one.checkpoint).toEqual(other.checkpoint)
  })

  test('importing what is there already changes nothing, and says so', async () => {
    const { code, out } = await travaux(['import', SAMPLE, '--record', sample, '--quiet'])
    expect(code).toBe(0)
    expect(out).toContain('nothing new')
    const again = await askJson(['import', SAMPLE, '--record', sample])
    expect(again).toMatchObject({ added: 0, amended: 0, retracted: 0, replayed: 0, changes: [] })
  })

  test('what readable files say otherwise becomes new entries with a reason, and a dry run only tells of them', async () => {
    const folder = at('edited')
    await askJson(['export', folder, '--record', sample])
    const parties = readFileSync(join(folder, 'parties.yaml'), 'utf8')
    writeFileSync(join(folder, 'parties.yaml'), parties.replace('en: Germany', 'en: Federal Republic of Germany'))
    const before = await askJson(['verify', '--record', sample])
    const dry = await askJson(['import', folder, '--record', sample, '--dry-run'])
    expect(dry).toMatchObject({
      dryRun: true,
      amended: 1,
      changes: [{ change: 'amend', kind: 'party', id: 'germany' }],
    })
    expect((await askJson(['verify', '--record', sample])).checkpoint).toEqual(before.checkpoint)
    const copy = at('edited.sqlite')
    await askJson(['import', at('out-1'), '--record', copy])
    await askJson(['import', folder, '--record', copy, '--by', 'anna'])
    const log = await askJson(['log', '--record', copy, '--only', 'corrections'])
    expect(log.entries.at(-1)).toMatchObject({ by: 'anna', kind: 'amend', id: 'germany', fields: ['name'] })
    expect(log.entries.at(-1).why).not.toBeNull()
  })
})

describe('new, import, show, log', () => {
  const record = at('ford.sqlite')
  const folder = folderOf(SMALL)

  beforeAll(async () => {
    const made = await askJson(['new', 'Treaty on the ford', '--negotiation', 'ford', '--record', record])
    expect(made).toMatchObject({ negotiation: 'ford', checkpoint: { size: 1 } })
    await askJson(['import', folder, '--record', record], { env: { TRAVAUX_BY: 'nora' } })
  })

  test('begins a record, takes a folder written by hand into it, and tells who wrote what', async () => {
    const { entries } = await askJson(['log', '--record', record])
    expect(entries[0]).toMatchObject({ seq: 1, by: 'editor', kind: 'add', thing: 'negotiation', id: 'ford' })
    expect(entries.at(-1)).toMatchObject({ by: 'nora' })
    expect(entries.find((entry: { id: string }) => entry.id === 'north-open').knownOn).toBe('2030-03-02T00:00:00.000Z')
  })

  test('an author alone is said to be one, and a mocking alias is never a label', async () => {
    const { positions } = await askJson(['show', 'positions', '--record', record])
    expect(positions[0]).toMatchObject({ stand: 'red-line', authorAlone: true, holder: { id: 'north' } })
    const { out } = await travaux(['show', 'events', '--record', record])
    expect(out).toContain('present: The North')
    expect(out).not.toContain('Hill People')
    const german = await travaux(['show', 'events', '--record', record, '--lang', 'de'])
    expect(german.out).toContain('anwesend: Der Norden')
    expect(german.out).toContain('abwesend, obwohl betroffen: Der Süden')
    expect(german.out).toContain('Dauer 5 Stunden')
  })

  test('a plan is awaited until its day is over, and then never reported back', async () => {
    const reportOn = async (day: string) => {
      const { events } = await askJson(['show', 'events', '--record', record, '--on', day])
      return events.find((event: { id: string }) => event.id === 'meeting-2').report.kind
    }
    expect(await reportOn('2030-03-05')).toBe('awaited')
    expect(await reportOn('2030-03-06')).toBe('never-reported')
  })

  test('what was not public yet, or not written yet, is not shown', async () => {
    const count = async (...times: readonly string[]) =>
      (await askJson(['show', 'events', '--record', record, ...times])).events.length
    expect(await count('--as-known-at', '2030-03-01')).toBe(0)
    expect(await count('--as-known-at', '2030-03-02')).toBe(2)
    expect(await count('--as-recorded-at', '2000-01-01')).toBe(0)
    expect(await count('--on', '2030-02-01')).toBe(1)
  })

  test('the record of the folder one stands in is the record that is meant', async () => {
    const here = at('here')
    mkdirSync(here)
    await askJson(['new', 'Über die Furt', '--lang', 'de'], { cwd: here })
    expect(existsSync(join(here, 'travaux.sqlite'))).toBe(true)
    const log = await askJson(['log'], { cwd: here })
    expect(log).toMatchObject({ negotiation: 'uber-die-furt', entries: [{ thing: 'negotiation' }] })
  })
})

describe('show', () => {
  const topics = ['drafts', 'positions', 'events', 'sources', 'overview'] as const

  test.each(topics)('%s: JSON after its schema, text within the width, a table with a head', async topic => {
    const answer = await askJson(['show', topic, '--record', sample])
    expect(answer).toMatchObject({ travaux: 'show/1', topic, negotiation: { id: 'ukraine-2025' } })
    for (const [columns, lang] of [
      ['80', 'en'],
      ['160', 'de'],
    ] as const) {
      const { out } = await travaux(['show', topic, '--record', sample, '--lang', lang], { env: { COLUMNS: columns } })
      expect(Math.max(...out.split('\n').map(line => line.length))).toBeLessThanOrEqual(Number(columns))
      expect(out.split('\n').length).toBeGreaterThan(10)
      expect(out).not.toMatch(/\{\w+\}|undefined|null/)
    }
    const { out } = await travaux(['show', topic, '--record', sample, '--csv'])
    expect(out.split('\r\n').length).toBeGreaterThan(5)
    expect(out).toMatch(/^[a-z0-9_,-]+,notice\r\n/)
  })

  test('a point by its lineage, by draft and marking, and by a bare marking is the same point', async () => {
    const ask = async (which: string) => askJson(['show', 'point', which, '--record', sample])
    const point = await ask('us-28.8')
    expect(point.drafts.find((draft: { draft: string }) => draft.draft.startsWith('e3-28'))).toMatchObject({
      state: 'worded',
    })
    expect(point.drafts.find((draft: { draft: string }) => draft.draft === 'us-19')).toMatchObject({
      state: 'not-known',
    })
    for (const which of ['US-28.8', '8', point.lineage.id])
      expect({ ...(await ask(which)), which: '' }).toEqual({ ...point, which: '' })
    const text = await travaux(['show', 'point', 'us-28.8', '--record', sample])
    expect(text.out).toContain('rests on an author’s word alone')
    expect(text.out).toContain('absent though concerned')
    const table = await travaux(['show', 'point', 'us-28.8', '--record', sample, '--csv', '--lang', 'de'])
    expect(table.out).toMatch(/^row,id,draft,.*\r\nwording,/)
    expect(table.out).toContain('\r\nposition,')
  })

  test('an unknown point is refused with the nearest one', async () => {
    const { code, err } = await travaux(['show', 'point', 'us-28.en.99', '--record', sample])
    expect({ code, lines: err.trim().split('\n').length }).toEqual({ code: 2, lines: 1 })
    expect(err).toContain('did you mean')
  })
})

describe('verify, backup, restore', () => {
  const journal = async (): Promise<readonly string[]> => {
    const folder = at('for-journal')
    if (!existsSync(folder)) await askJson(['export', folder, '--record', sample])
    return readFileSync(join(folder, 'journal.jsonl'), 'utf8').trimEnd().split('\n')
  }
  const withJournal = (lines: readonly string[]): string => folderOf({ 'journal.jsonl': `${lines.join('\n')}\n` })
  const checkpoint = at('checkpoint.json')

  test('a published checkpoint holds; a cut tail is found against it, in a database and in a folder', async () => {
    writeFileSync(checkpoint, JSON.stringify(await askJson(['verify', '--record', sample])))
    expect(await askJson(['verify', '--record', sample, '--checkpoint', checkpoint])).toMatchObject({ holds: true })
    // The last entry is one that nothing else rests on: a journal cut within a batch would be refused for what it lacks.
    const short = withJournal((await journal()).slice(0, -1))
    await askJson(['import', short, '--record', at('short.sqlite')])
    for (const record of [at('short.sqlite'), short]) {
      expect(await askJson(['verify', '--record', record])).toMatchObject({ holds: true })
      const cut = await askJson(['verify', '--record', record, '--checkpoint', checkpoint], { code: 1 })
      expect(cut).toMatchObject({ holds: false, broken: { kind: 'tail-cut' } })
    }
  })

  test('a changed entry is damage: exit code 1, and which one', async () => {
    const lines = await journal()
    const forged = withJournal(lines.map((line, i) => (i === 4 ? line.replace('"seq":5', '"seq":6') : line)))
    const inFolder = await askJson(['verify', '--record', forged], { code: 1 })
    expect(inFolder.broken).toMatchObject({ kind: 'journal-seq', where: { file: 'journal.jsonl', line: 5 } })
    const changed = at('changed.sqlite')
    await askJson(['import', at('out-1'), '--record', changed])
    const database = new DatabaseSync(changed)
    database.exec(`update record_entry set json = replace(json, '"by":"', '"by":"x') where seq = 7`)
    database.close()
    const { code, out } = await travaux(['verify', '--record', changed])
    expect({ code, out }).toEqual({ code: 1, out: expect.stringContaining('entry 7 was changed') })
  })

  test('a journal that goes another way is refused, and nothing is written', async () => {
    const lines = await journal()
    const other = withJournal(
      lines.map((line, i) => (i === 0 ? line.replace(/"by":"[^"]*"/, '"by":"somebody"') : line)),
    )
    const { code, err } = await travaux(['import', other, '--record', sample])
    expect({ code, told: err.includes('part at entry 1') }).toEqual({ code: 2, told: true })
    expect(await askJson(['verify', '--record', sample, '--checkpoint', checkpoint])).toMatchObject({ holds: true })
  })

  test('a backup is restored to the same checkpoint, and nothing is overwritten', async () => {
    const [file, restored] = [at('backup.sqlite'), at('restored.sqlite')]
    const { records } = await askJson(['backup', file, '--record', sample])
    expect(records).toMatchObject([{ broken: null }])
    await askJson(['restore', file, '--record', restored])
    expect((await askJson(['verify', '--record', restored])).checkpoint).toEqual(records[0].checkpoint)
    for (const args of [
      ['backup', file, '--record', sample],
      ['restore', file, '--record', restored],
    ]) {
      const { code, err } = await travaux(args)
      expect({ code, told: err.includes('nothing is overwritten') }).toEqual({ code: 2, told: true })
    }
  })
})

describe('a large folder', () => {
  const source = 'outlet: O\npublished: 2030-01-01\nlanguage: en\n'
  const position = (i: number): string =>
    `- { id: q${i}, party: north, issue: passage, stance: demands, firmness: firm, statement: { en: "${'long '.repeat(60)}" }, basis: reported, evidence: [{ source: s, exact: Words }] }\n`
  const large = folderOf({
    ...SMALL,
    'sources/s.md': `---\n${source}---\n\nWords.\n`,
    'positions.yaml': Array.from({ length: 6_000 }, (_, i) => position(i)).join(''),
  })

  test('says that it is being read, unless it is to be quiet', async () => {
    const [told, quiet] = await Promise.all([
      travaux(['import', large, '--record', at('large.sqlite'), '--dry-run']),
      travaux(['import', large, '--record', at('large.sqlite'), '--dry-run', '--quiet']),
    ])
    expect(told).toMatchObject({ code: 0, err: expect.stringContaining('reading ') })
    expect(quiet).toMatchObject({ code: 0, err: '', out: told.out })
  })
})

describe('the invented sample, a folder without a journal', () => {
  const lake = join(SAMPLE, '../lake-treaty')
  const [record, folder, again] = [at('lake.sqlite'), at('lake-out'), at('lake-again.sqlite')]

  test('comes back the same, its archive copies too, and answers as of its own last day', async () => {
    const { files } = await askJson(['import', lake, '--record', record])
    expect(files).toBeGreaterThan(0)
    await askJson(['export', folder, '--record', record])
    await askJson(['import', folder, '--record', again])
    const [one, other] = [await askJson(['verify', '--record', record]), await askJson(['verify', '--record', again])]
    expect(other).toMatchObject({ checkpoint: one.checkpoint, files: one.files, holds: true })
    const { points } = await askJson(['show', 'overview', '--record', record])
    const stands = points.flatMap(({ cells }: { cells: { stands: string[] }[] }) => cells.flatMap(cell => cell.stands))
    expect(new Set(stands).size).toBeGreaterThan(2)
  })

  test.each(['drafts', 'positions', 'events', 'sources', 'overview'])('%s after its schema', async topic => {
    expect(await askJson(['show', topic, '--record', lake])).toMatchObject({ topic })
  })
})
