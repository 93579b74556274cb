import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readMarkdownHead } from '../../src/formats/markdown-head.ts'
import { parseYamlFields } from '../../src/formats/markdown-yaml.ts'
import { runs } from '../campaign.ts'

const head = async (yaml: string) => (await readMarkdownHead(`---\n${yaml}\n---\n`)).value.head

describe('the head of a Markdown file', () => {
  test('every field', async () => {
    const yaml = [
      'title: Plan for peace',
      'party: "Alpha: the first"',
      'date: 2025-11-20',
      'language: en',
      'status: leaked',
      'reported_by: ["Reuters", "Axios"]',
      'wording: restated',
      'note: "In words of our own."',
      'complete: false',
      'missing_points: ["20"]',
      'numbers_inferred: ["12"]',
    ].join('\n')
    expect(await head(yaml)).toEqual({
      title: 'Plan for peace',
      party: 'Alpha: the first',
      date: '2025-11-20',
      language: 'en',
      status: 'leaked',
      reportedBy: ['Reuters', 'Axios'],
      wording: 'restated',
      note: 'In words of our own.',
      completeness: { kind: 'partial', missing: ['20'] },
      inferred: ['12'],
    })
  })

  test.each([
    ['complete: false', { kind: 'partial', missing: null }],
    ['complete: false\nmissing_points: []', { kind: 'partial', missing: [] }],
    ['missing_points: [15, 16]', { kind: 'partial', missing: ['15', '16'] }],
    ['complete: true', { kind: 'complete' }],
    ['title: x', { kind: 'complete' }],
  ])('%j', async (yaml, completeness) => expect((await head(yaml)).completeness).toEqual(completeness))

  test.each([
    ['date: yesterday', 'head-field-unreadable', { field: 'date', expected: 'day' }],
    ['date: 2025-02-30', 'head-field-unreadable', { field: 'date', expected: 'day' }],
    ['status: secret', 'head-field-unreadable', { field: 'status', expected: 'official|leaked|reported' }],
    ['title:\n  - a', 'head-field-unreadable', { field: 'title', expected: 'text' }],
    ['title: "open', 'head-unreadable', {}],
    ['title: a\ntitle: b', 'head-unreadable', {}],
    ['a: &x [1]\nb: *x', 'head-unreadable', {}],
    ['- a\n- b', 'head-unreadable', {}],
  ])('%j is doubted', async (yaml, kind, params) => {
    const { doubts, value } = await readMarkdownHead(`---\n${yaml}\n---\ntext`)
    expect(doubts.find(doubt => doubt.kind === kind)?.params).toMatchObject(params)
    expect(value.bodyStart).toBe(`---\n${yaml}\n---\n`.length)
  })

  test('a line of dashes that is never closed is no head', async () => {
    expect((await readMarkdownHead('---\ntitle: x\n')).value.bodyStart).toBe(0)
  })
})

describe('a head of plain lines', () => {
  const values = fc.oneof(
    fc.string({ unit: fc.constantFrom(...'aZé0-:# "\'[],{}&*!|>%@`~.') }),
    fc.constantFrom(
      'true',
      'no',
      'null',
      '~',
      '2025-11-20',
      '12',
      '1e3',
      '0x1f',
      '[]',
      '["a", "b"]',
      '["a",]',
      '"a\\u00e9"',
      "'a'",
    ),
  )

  test('means what it means in YAML', async () => {
    await fc.assert(
      fc.asyncProperty(values, async value => {
        const yaml = `title: ${value}`
        const { fields, line } = parseYamlFields(yaml)
        const read = await readMarkdownHead(`---\n${yaml}\n---\n`)
        const doubted = read.doubts.some(({ kind }) => kind === 'head-unreadable')
        const title = fields.title
        const expected = typeof title === 'string' ? title : typeof title === 'number' ? String(title) : null
        return line !== null ? doubted : !doubted && read.value.head.title === expected
      }),
      { numRuns: runs(1000) },
    )
  })
})
