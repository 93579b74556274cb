import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, test } from 'vitest'
import { displayWidth } from '../../src/cli/width.ts'
import { folderOf, jsonDraft, type Outcome, ROOT, travaux } from './spawn.ts'

const BAN = 'The Union shall not station troops in the valley.'
const NARROW = 'The Union shall not permanently station troops under its command in the valley in peacetime.'

const lines = (...values: readonly object[]): string => values.map(value => `${JSON.stringify(value)}\n`).join('')

const folder = folderOf({
  'ban.txt': BAN,
  'narrow.txt': NARROW,
  'two.txt': `${BAN}\n${NARROW}\n`,
  'one.json': jsonDraft([BAN, 'A commission of five members meets every month.']),
  'other.json': jsonDraft([NARROW, 'A commission of five members meets every year.', 'Each side shall pay its costs.']),
  'both.jsonl': lines(
    { id: 'a', lang: 'en', text: NARROW },
    {
      id: 'b',
      lang: 'de',
      before: 'Die Union stationiert keine Truppen.',
      after: 'Die Union stationiert dauerhaft keine Truppen.',
    },
    { id: 3, lang: 'fr', text: 'Aucune troupe n’est stationnée dans la vallée.' },
  ),
  'broken.jsonl': `${lines({ id: 'a', text: 'x' })}\n{"id": "b" "text": "x"}\n`,
  'no-text.jsonl': lines({ id: 'a', text: 'x' }, { id: 'b', before: 'x' }),
  'twice.jsonl': lines({ id: 'a', text: 'x' }, { id: 'a', text: 'y' }),
  'mixed.jsonl': lines({ id: 'a', text: 'x', before: 'y', after: 'z' }),
  'bad-lang.jsonl': lines({ id: 'a', lang: 'not a tag', text: 'y' }),
  'blank.jsonl': '\n\n',
  'empty.txt': '',
  'restated.md':
    '---\nlanguage: en\nwording: restated\n---\n\n1. The Union shall not station troops in the valley in peacetime.\n',
})

const run = (args: readonly string[], how: Parameters<typeof travaux>[1] = {}): Promise<Outcome> =>
  travaux(['wording', ...args], { cwd: folder, ...how })

const asJson = async (args: readonly string[], how: Parameters<typeof travaux>[1] = {}) => {
  const { code, out } = await run([...args, '--format', 'json'], how)
  expect(code).toBe(0)
  return JSON.parse(out)
}

type Spanned = { readonly start: number; readonly end: number; readonly exact: string }

/** Every span of a value, with the text that stands nearest above it. */
const spansIn = (value: unknown, texts: Readonly<Record<string, string>> = {}): readonly [string, Spanned][] => {
  if (Array.isArray(value)) return value.flatMap(one => spansIn(one, texts))
  if (typeof value !== 'object' || value === null) return []
  if ('exact' in value) return [[texts.text ?? '', value as Spanned]]
  const own = value as Record<string, unknown>
  return Object.entries(own).flatMap(([key, inner]) => {
    const side =
      key === 'newlyClosed' || key === 'before'
        ? own.before
        : key === 'newlyOpen' || key === 'after'
          ? own.after
          : own.text
    if (key === 'shifts' && Array.isArray(inner))
      return inner.flatMap(shift => [
        ...spansIn(shift.before, { text: String(own.before) }),
        ...spansIn(shift.after, { text: String(own.after) }),
      ])
    return spansIn(inner, typeof side === 'string' ? { text: side } : texts)
  })
}

describe('travaux wording', () => {
  test('prints what its schema says and nothing else, and each span covers its words', async () => {
    const schema = JSON.parse(readFileSync(join(ROOT, 'schemas/wording-1.schema.json'), 'utf8'))
    const validate = new Ajv2020({ allErrors: true, strict: true, allowUnionTypes: true }).compile(schema)
    let spans = 0
    for (const args of [
      ['narrow.txt'],
      ['two.txt', '--lines'],
      ['both.jsonl'],
      ['ban.txt', 'narrow.txt'],
      ['one.json', 'other.json'],
    ]) {
      const answer = await asJson(args)
      validate(answer)
      expect(validate.errors).toBeNull()
      for (const [text, { start, end, exact }] of spansIn(answer)) {
        spans++
        expect(text.slice(start, end)).toBe(exact)
      }
    }
    expect(spans).toBeGreaterThan(5)
    expect(validate({ travaux: 'wording/1', provisions: [] })).toBe(false)
  })

  test('ids and texts of lines come back, each with its kind', async () => {
    const answer = await asJson(['both.jsonl'])
    expect(answer.provisions.map((one: { id: string }) => one.id)).toEqual(['a', '3'])
    expect(answer.comparisons.map((one: { id: string; language: string }) => [one.id, one.language])).toEqual([
      ['b', 'de'],
    ])
    expect(answer.provisions[0].text).toBe(NARROW)
  })

  test('lines of JSON come from standard input as well', async () => {
    const input = readFileSync(join(folder, 'both.jsonl'))
    expect(await asJson(['-'], { input })).toEqual(await asJson(['both.jsonl']))
  })

  test('a language without lexicon is said, in the answer and beside it, and nothing is said of the words', async () => {
    const { code, out, err } = await run(['both.jsonl', '--format', 'json'])
    const [, french] = JSON.parse(out).provisions
    expect(code).toBe(0)
    expect(french).toMatchObject({ language: 'fr', norms: [], leavesOpen: [], doubts: [{ kind: 'no-lexicon' }] })
    expect(err).toContain('“fr”')
    const { out: text } = await run(['both.jsonl'])
    expect(text).toContain('there is no lexicon for the language “fr”')
  })

  test('the language of a text is what is asked, else what it says, else what its words tell', async () => {
    const languageOf = async (args: readonly string[]) => (await asJson(args)).provisions[0].language
    expect(await languageOf(['two.txt'])).toBe('en')
    expect(await languageOf(['two.txt', '--language', 'nl'])).toBe('nl')
  })

  test('each line is a provision, or the draft is cut as drafts are', async () => {
    const ids = async (args: readonly string[]) => (await asJson(args)).provisions.map((one: { id: string }) => one.id)
    expect(await ids(['two.txt', '--lines'])).toEqual(['1', '2'])
    expect(await ids(['one.json'])).toEqual(['1', '2'])
  })

  test('of two drafts those that belong together are compared, and what stands alone is read alone', async () => {
    const answer = await asJson(['one.json', 'other.json'])
    expect(answer.comparisons.map((one: { before: string; after: string }) => [one.before, one.after])).toContainEqual([
      BAN,
      NARROW,
    ])
    expect(answer.provisions.map((one: { text: string; only: string }) => [one.text, one.only])).toEqual([
      ['Each side shall pay its costs.', 'after'],
    ])
  })

  test('two texts of one provision each are compared however little they share', async () => {
    const { comparisons, provisions } = await asJson(['ban.txt', 'narrow.txt'])
    expect([comparisons.length, provisions.length]).toEqual([1, 0])
  })

  test.each([
    [['broken.jsonl'], 'broken.jsonl:3: this line is not valid JSON'],
    [['no-text.jsonl'], 'no-text.jsonl:2: there is neither "text" nor both'],
    [['twice.jsonl'], 'twice.jsonl:2: the id "a" stood in line 1 already'],
    [['mixed.jsonl'], 'mixed.jsonl:1: "text" stands beside'],
    [['bad-lang.jsonl'], 'bad-lang.jsonl:1: "lang" must be a language tag'],
    [['blank.jsonl'], 'blank.jsonl'],
    [['empty.txt'], 'empty.txt'],
    [['lost.txt'], 'lost.txt: no such file'],
    [[], 'no file given'],
    [['ban.txt', 'ban.txt', 'third.txt'], '“third.txt” is one too many'],
    [['-', '-'], '"-" is named twice'],
    [['ban.txt', 'both.jsonl'], 'both.jsonl: lines of JSON name both texts themselves'],
    [['ban.txt', '--language', 'not a tag'], '--language not a tag is no language tag'],
  ])('refuses %j in one line', async (args, sentence) => {
    const { code, out, err } = await run(args)
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toContain(sentence)
    expect(err.trim().split('\n')).toHaveLength(1)
  })

  test.each(['80', '160'])('no line for people is wider than %s columns', async columns => {
    for (const args of [['both.jsonl'], ['one.json', 'other.json']]) {
      const { out } = await run(args, { env: { COLUMNS: columns } })
      expect(out.split('\n').length).toBeGreaterThan(8)
      expect(out.split('\n').filter(line => displayWidth(line) > Number(columns))).toEqual([])
    }
  })

  test('what rests on restated words says so', async () => {
    expect((await run(['restated.md'])).out).toContain('restated; not the published wording')
    expect((await asJson(['restated.md'])).provisions[0].wording).toBe('restated')
  })
})
