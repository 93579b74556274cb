import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, test } from 'vitest'
import { displayWidth } from '../../src/cli/width.ts'
import { folderOf, type Outcome, ROOT, travaux } from './spawn.ts'

const LINE = {
  party: 'Lakeland',
  requires: 'absent',
  statement: 'No dam is built in the upper valley.',
  action: ['build', 'construct'],
  object: ['dam'],
  place: ['upper valley'],
}

const one = (id: string, provision: string | null, more: object = {}): string =>
  `${JSON.stringify({ id, lang: 'en', redLine: LINE, provision, ...more })}\n`

const folder = folderOf({
  'cases.jsonl': [
    one('ban', 'No dam shall be built in the upper valley.'),
    one('narrow', 'No dam shall be built in the upper valley for ten years.'),
    one('allow', 'A dam may be built in the upper valley.'),
    one('silence', null),
  ].join('\n'),
  'good.jsonl': one('ban', 'No dam shall be built in the upper valley.'),
  'broken.jsonl': `${one('a', 'x')}{"id": "b" "provision": "x"}\n`,
  'no-provision.jsonl': JSON.stringify({ id: 'a', redLine: LINE }),
  'bad-line.jsonl': one('a', 'x', { redLine: { ...LINE, requires: 'gone' } }),
  'bad-lang.jsonl': one('a', 'x', { lang: 'not a tag' }),
  'twice.jsonl': one('a', 'x') + one('a', 'y'),
  'blank.jsonl': '\n\n',
})

const run = (args: readonly string[], how: Parameters<typeof travaux>[1] = {}): Promise<Outcome> =>
  travaux(['check', ...args], { cwd: folder, ...how })

const validate = new Ajv2020({ allowUnionTypes: true }).compile(
  JSON.parse(readFileSync(join(ROOT, 'schemas/check-1.schema.json'), 'utf8')),
)

type Spanned = { readonly start: number; readonly end: number; readonly exact: string }
type Printed = {
  readonly text: string | null
  readonly verdict: string
  readonly case: string | null
  readonly matched: readonly Spanned[]
  readonly leavesOpen: readonly { readonly qualifier: Spanned }[]
}

const asJson = async (args: readonly string[]): Promise<readonly Printed[]> => {
  const { code, out } = await run([...args, '--format', 'json'])
  expect(code).toBe(0)
  const value = JSON.parse(out)
  validate(value)
  expect(validate.errors).toBeNull()
  return value.crossings
}

const SAMPLE = join(ROOT, 'examples/ukraine-2025')

describe('laws', () => {
  test('the JSON keeps its schema, and every span holds its words', async () => {
    const crossings = [
      ...(await asJson(['--cases', 'cases.jsonl'])),
      ...(await asJson([SAMPLE])),
      ...(await asJson([join(ROOT, 'examples/lake-treaty')])),
    ]
    const spans = crossings.flatMap(({ text, matched, leavesOpen }) =>
      [...matched, ...leavesOpen.map(({ qualifier }) => qualifier)].map(span => ({ text: text ?? '', span })),
    )
    expect(spans.length).toBeGreaterThan(50)
    for (const { text, span } of spans) expect(text.slice(span.start, span.end)).toBe(span.exact)
  })

  test.each([80, 160])('the text keeps to %i columns', async columns => {
    const { code, out } = await run([SAMPLE], { env: { COLUMNS: String(columns) } })
    expect(code).toBe(0)
    expect(out).toContain('under its command')
    expect(Math.max(...out.split('\n').map(displayWidth))).toBeLessThanOrEqual(columns)
  })
})

test('one answer a case, in order', async () => {
  const crossings = await asJson(['--cases', 'cases.jsonl'])
  expect(crossings.map(({ case: id, verdict }) => [id, verdict])).toEqual([
    ['ban', 'respects'],
    ['narrow', 'touches'],
    ['allow', 'crosses'],
    ['silence', 'unknown'],
  ])
})

test('--only shows one verdict, and --fail ends with 1 where something crosses', async () => {
  const touches = await asJson([SAMPLE, '--only', 'touches'])
  expect(touches.length).toBeGreaterThan(0)
  for (const { verdict } of touches) expect(verdict).toBe('touches')
  expect((await run(['--cases', 'cases.jsonl', '--fail', '--only', 'touches'])).code).toBe(1)
  expect((await run(['--cases', 'good.jsonl', '--fail'])).code).toBe(0)
  expect((await run([SAMPLE, '--fail'])).code).toBe(1)
})

test('German sentences, and cases from standard input', async () => {
  const { code, out } = await run(['--cases', '-', '--lang', 'de'], {
    input: one('a', 'A dam may be built in the upper valley.'),
  })
  expect(code).toBe(0)
  expect(out).toContain('überschreitet')
})

describe('refusals', () => {
  test.each([
    ['broken.jsonl', 'broken.jsonl:2:'],
    ['no-provision.jsonl', 'no-provision.jsonl:1: "provision"'],
    ['bad-line.jsonl', 'bad-line.jsonl:1: "redLine" cannot be read at "requires"'],
    ['bad-lang.jsonl', 'bad-lang.jsonl:1: "lang"'],
    ['twice.jsonl', 'twice.jsonl:2: the id "a" stood in line 1'],
    ['blank.jsonl', 'blank.jsonl'],
    ['missing.jsonl', 'missing.jsonl: no such file'],
  ])('%s', async (file, words) => {
    const { code, out, err } = await run(['--cases', file])
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toContain(words)
    expect(err.trim().split('\n')).toHaveLength(1)
  })

  test.each([
    [[SAMPLE, '--record', SAMPLE], 'name one'],
    [[SAMPLE, '--cases', 'cases.jsonl'], 'leave out the record'],
    [[SAMPLE, 'more'], 'more'],
    [[SAMPLE, '--only', 'bad'], 'crosses, touches'],
  ])('%j', async (args, words) => {
    const { code, err } = await run(args)
    expect(code).toBe(2)
    expect(err).toContain(words)
  })
})
