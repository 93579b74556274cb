import { describe, expect, test } from 'vitest'
import { readRecordFolder } from '../../src/formats/record-folder/read.ts'
import { readYaml } from '../../src/formats/record-folder/yaml-text.ts'
import { en } from '../../src/web/pages/phrases.en.ts'
import { effort, growth } from '../effort.ts'
import { sourcesUnder } from '../house/sources.ts'

const kindsOf = (path: string, content: string | Uint8Array): readonly string[] => {
  const negotiation = 'id: lake\ntitle: { en: The lake }\n'
  const read = readRecordFolder(
    new Map<string, string | Uint8Array>([['negotiation.yaml', negotiation]]).set(path, content),
  )
  return read.ok ? [] : read.refusal.map(({ kind }) => kind)
}

const bomb = [
  'a: &a [x, x, x, x, x, x, x, x, x]',
  ...[...'bcdefghi'].map((name, i) => `${name}: &${name} [${Array(9).fill(`*${'abcdefgh'[i]}`).join(', ')}]`),
].join('\n')

describe('files that mean harm', () => {
  test.each([
    ['aliases that multiply', bomb, 'yaml-alias'],
    ['deep brackets', `${'['.repeat(50_000)}${']'.repeat(50_000)}`, 'yaml-too-deep'],
    ['brackets that do not close', '- ['.repeat(20), 'yaml-unreadable'],
    ['deep fields', Array.from({ length: 200 }, (_, i) => `${' '.repeat(i)}a:`).join('\n'), 'yaml-too-deep'],
    ['tags', '- !!js/function "x"\n', 'yaml-tag'],
    ['binary', '- !!binary aGVsbG8=\n', 'yaml-tag'],
    ['two documents', '- a\n---\n- b\n', 'yaml-unreadable'],
    ['a field twice', '- id: a\n  id: b\n', 'key-repeated'],
    ['a field that is a list', '- ? [a]\n  : b\n', 'key-not-text'],
  ])('%s', async (_name, yaml, kind) => {
    expect(await effort(() => expect(kindsOf('parties.yaml', yaml)).toContain(kind))).toBeLessThan(5_000)
  })

  test('ten thousand fields in one thing take no square of their time', async () => {
    const grown = await growth({ small: 1_000, large: 10_000 }, count => {
      const fields = Array.from({ length: count }, (_, i) => `  f${i}: 1`).join('\n')
      const yaml = `- ${fields.trimStart()}\n`
      return () => expect(kindsOf('parties.yaml', yaml).filter(kind => kind === 'field-unknown').length).toBe(count)
    })
    expect(grown).toBeLessThan(30)
  })

  test('a field named __proto__ is a field', () => {
    const { value } = readYaml('__proto__: { polluted: yes }\n', 1)
    expect(Object.keys(value as object)).toEqual(['__proto__'])
    expect((value as { polluted?: unknown }).polluted).toBeUndefined()
    expect(kindsOf('parties.yaml', '- __proto__: { id: a }\n')).toContain('field-unknown')
  })

  test.each(['sources/../x.md', 'sources/a/b.md', 'drafts/x.txt', 'parties.yml', 'journal.json.yaml', 'files/x'])(
    'a file where none belongs: %s',
    path => {
      expect(kindsOf(path, '- a\n').length).toBeGreaterThan(0)
    },
  )

  test('what stands beside a record is left alone', () => {
    for (const path of ['README.md', 'LICENSE', '.git/config', 'sources/.keep', 'notes/plan.docx', 'travaux.sqlite']) {
      expect(kindsOf(path, '\u0000 no text')).toEqual([])
    }
  })

  test('Windows line ends and a byte order mark mean nothing', () => {
    const source =
      '\ufeff---\r\noutlet: The Gazette\r\npublished: 2031-04-03\r\nlanguage: en\r\n---\r\n\r\nOne\r\ntwo.\r\n'
    const read = readRecordFolder(
      new Map([
        ['negotiation.yaml', 'id: lake\r\ntitle: { en: The lake }\r\n'],
        ['sources/a.md', source],
      ]),
    )
    expect(read.ok && read.value.value.things.map(({ thing }) => thing.value)).toMatchObject([
      {},
      { text: 'One\ntwo.' },
    ])
  })
})

test('every refusal of a folder has its sentence', () => {
  const raised = sourcesUnder('src/formats/record-folder').flatMap(({ text }) =>
    [...text.matchAll(/(?:kind: |mistake\(\w+, \w+, |ofFile\([\w.]+, |issue\()'([a-z-]+)'/g)].map(
      match => match[1] ?? '',
    ),
  )
  const others = ['add', 'amend', 'retract', 'put', 'draft', 'source', 'provision', 'negotiation']
  const kinds = [...new Set(raised)].filter(kind => !others.includes(kind))
  expect(kinds.length).toBeGreaterThan(25)
  expect(kinds.filter(kind => !(`refusal.${kind}` in en) && !(`doubt.${kind}` in en))).toEqual([])
})
