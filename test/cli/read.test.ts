import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, test } from 'vitest'
import { LAKE_PAGE, LAKE_TEXT } from './read.ts'
import { folderOf, ROOT, travaux } from './spawn.ts'

const json = (text: string, more: object = {}): string => JSON.stringify({ text, language: 'en', ...more })

const folder = folderOf({
  'page.html': LAKE_PAGE,
  'text.txt': LAKE_TEXT,
  'copy.txt': LAKE_TEXT.replace('Die Kommission darf nicht scheitern', 'Eine andere Überschrift'),
  'one.json': json('Aldoria rejects the draft, Minister Mara Venn said on Monday.', { published: '2031-04-03' }),
  'names.json': JSON.stringify([{ name: 'Mara Venn', aliases: [], role: 'person', party: 'lake-commission' }]),
  'bad-names.json': JSON.stringify([{ name: 'Mara Venn', role: 'hero' }]),
  'no-text.json': '{"title":"x"}',
  'bad-date.json': json('Words.', { published: 'yesterday' }),
  'empty.txt': '',
  'long.txt': 'The minister said that the talks would go on. '.repeat(10_000),
  'fake.html': '%PDF-1.7\n%âãÏÓ\n1 0 obj',
  'arabic.txt': 'قال الوزير إن المحادثات ستستمر يوم الاثنين. ثم غادر الوفد العاصمة.',
  'french.txt':
    'Le ministre a dit lundi que les négociations se poursuivraient. La délégation est partie pour la capitale.',
  'hostile.txt': `<script>alert(1)</script> Mara Venn said: “\u001b[31mred\u001b[0m <img src=x onerror=alert(1)>”.`,
})

const read = (...args: readonly string[]) => travaux(['read', ...args], { cwd: folder })

type Value = { readonly [key: string]: unknown }

const spansIn = (value: unknown): readonly { start: number; end: number; exact: string }[] => {
  if (Array.isArray(value)) return value.flatMap(spansIn)
  if (typeof value !== 'object' || value === null) return []
  const own = 'exact' in value ? [value as { start: number; end: number; exact: string }] : []
  return [...own, ...Object.values(value).flatMap(spansIn)]
}

describe('travaux read --format json', () => {
  const schema = JSON.parse(readFileSync(join(ROOT, 'schemas/read-1.schema.json'), 'utf8'))
  const validate = new Ajv2020({ allErrors: true, strict: true, allowUnionTypes: true }).compile(schema)

  test('prints what its schema says, one line an article, and each span covers its words', async () => {
    const { code, out, err } = await read('page.html', 'text.txt', 'one.json', 'arabic.txt', '--format', 'json')
    expect([code, err]).toEqual([0, ''])
    const answers = out
      .trimEnd()
      .split('\n')
      .map(line => JSON.parse(line) as Value)
    expect(answers.map(({ file }) => file)).toEqual(['page.html', 'text.txt', 'one.json', 'arabic.txt'])
    let spans = 0
    for (const answer of answers) {
      validate(answer)
      expect(validate.errors).toBeNull()
      for (const { start, end, exact } of spansIn(answer)) {
        spans++
        expect((answer.text as string).slice(start, end)).toBe(exact)
      }
    }
    expect(spans).toBeGreaterThan(40)
    expect(validate({ travaux: 'read/1', text: '' })).toBe(false)
  })

  test('a page gives headline, outlet, writer, moment and statements, and nothing of its frame', async () => {
    const answer = JSON.parse((await read('page.html', '--format', 'json')).out)
    expect(answer.source).toMatchObject({
      title: { exact: 'Aldoria insists on a lake commission' },
      outlet: 'The Delta Post',
      authors: ['Rita Moll'],
      published: { at: '2031-04-03T08:30:00+02:00' },
      language: 'en',
    })
    expect(answer.text).not.toContain('Archive')
    expect(answer.attributions).toContainEqual(
      expect.objectContaining({
        kind: 'direct',
        content: expect.objectContaining({ exact: expect.stringContaining('We shall never accept') }),
      }),
    )
    expect(answer.events).toContainEqual(
      expect.objectContaining({
        kind: 'meeting',
        status: 'took-place',
        date: expect.objectContaining({ value: '2031-04-01' }),
      }),
    )
  })

  test('a known name is linked with its party', async () => {
    const answer = JSON.parse((await read('one.json', '--names', 'names.json', '--format', 'json')).out)
    expect(answer.attributions[0]).toMatchObject({
      party: 'lake-commission',
      chain: [{ name: { exact: 'Mara Venn' } }],
    })
  })

  test('a text that repeats an earlier one nearly word by word names it', async () => {
    const { out } = await read('text.txt', 'page.html', 'copy.txt', '--format', 'json')
    const copies = out
      .trimEnd()
      .split('\n')
      .map(line => JSON.parse(line).copyOf)
    expect(copies).toEqual([null, null, 'text.txt'])
  })

  test.each([
    ['arabic.txt', 'ar'],
    ['french.txt', 'fr'],
  ])('a third language is said to be one: %s', async (file, language) => {
    const answer = JSON.parse((await read(file, '--format', 'json')).out)
    expect(answer.source.language).toBe(language)
    expect(answer.doubts).toContainEqual(expect.objectContaining({ kind: 'reading-no-lexicon' }))
    expect(answer.attributions).toEqual([])
  })
})

describe('travaux read for people', () => {
  test('the text stands there whole, with its margin, its statements and its doubts', async () => {
    const { code, out } = await read('text.txt', '--lang', 'de')
    expect(code).toBe(0)
    expect(out).toContain('Otto Lind')
    expect(out).toContain('Am Rand: A die Stimme des Verfassers')
    expect(out).toMatch(/^A {2}│ Das ist ‹natürlich› eine/m)
    expect(out.split('\n').every(line => line.length <= 80)).toBe(true)
  })

  test('as a page it runs nothing, whatever the text holds', async () => {
    const { out } = await read('hostile.txt', '--format', 'html')
    expect(out).toContain('default-src &#39;none&#39;')
    expect(out).not.toMatch(/<script|<img/i)
    expect(out).toContain('&lt;img src=x')
  })

  test('what a text holds sends the terminal no commands', async () => {
    const { out } = await read('hostile.txt')
    expect(out).not.toContain('\u001b')
  })
})

describe('what cannot be read is refused in one line', () => {
  test.each([
    [['missing.html'], /missing\.html/],
    [['empty.txt'], /empty\.txt/],
    [['long.txt'], /long\.txt.*300000/],
    [['fake.html'], /fake\.html.*PDF/],
    [['no-text.json'], /no-text\.json.*"text"/],
    [['bad-date.json'], /bad-date\.json.*published/],
    [['one.json', '--names', 'bad-names.json'], /bad-names\.json.*row 1.*role/],
    [['one.json', '--names', 'missing.json'], /missing\.json/],
    [['one.json', 'text.txt', '--format', 'html'], /one article/],
    [['http://127.0.0.1:9/'], /127\.0\.0\.1/],
    [['file:///etc/passwd'], /passwd/],
    [['one.json', '--propose', 'out'], /--record/],
    [[], /travaux read FILE/],
  ])('%j', async (args, expected) => {
    const { code, out, err } = await read(...args)
    expect([code, out]).toEqual([2, ''])
    expect(err).toMatch(expected)
    expect(err.trimEnd().split('\n')).toHaveLength(1)
  })
})
