import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, test } from 'vitest'
import { recordSchemas, writeRecordSchemas } from '../../scripts/record-schemas.ts'
import type { RecordFolder } from '../../src/formats/record-folder/folder.ts'
import { cutHead } from '../../src/formats/record-folder/head-and-body.ts'
import { writeRecordFolder } from '../../src/formats/record-folder/write.ts'
import { readYaml } from '../../src/formats/record-folder/yaml-text.ts'
import { randomThings } from '../record/random.ts'
import { entriesOf, filesIn, stateOf } from './record-folder.ts'

const root = join(import.meta.dirname, '..', '..')
const folder = join(root, 'schemas', 'record')
if (process.env.UPDATE_GOLDEN === '1') writeRecordSchemas()

const ajv = new Ajv2020({ allErrors: true, validateFormats: false, strict: true, allowUnionTypes: true })
const validators = new Map([...recordSchemas()].map(([name, text]) => [name, ajv.compile(JSON.parse(text))]))

const schemaOf = (path: string): string => {
  if (path.startsWith('sources/')) return 'source-head.schema.json'
  if (path.startsWith('drafts/')) return 'draft-head.schema.json'
  return path === 'journal.jsonl' ? 'journal-line.schema.json' : path.replace('.yaml', '.schema.json')
}

const valuesIn = (path: string, text: string): readonly unknown[] => {
  if (path.endsWith('.jsonl')) return text.split('\n').flatMap(line => (line === '' ? [] : [JSON.parse(line)]))
  const yaml = path.endsWith('.md') ? cutHead(text)?.head : text
  return yaml === undefined ? [] : [readYaml(yaml, 1).value]
}

/** What the schemas have against the files of a folder, and how many values were asked. */
const against = (files: RecordFolder): { readonly asked: number; readonly wrong: readonly string[] } => {
  const values = [...files]
    .filter(([path]) => /^(?:[a-z]+\.(?:yaml|jsonl)|(?:sources|drafts)\/[^/]+\.md)$/.test(path))
    .flatMap(([path, content]) => valuesIn(path, Buffer.from(content).toString()).map(value => ({ path, value })))
  const wrong = values.flatMap(({ path, value }) => {
    const validate = validators.get(schemaOf(path))
    if (validate === undefined) return [`${path} has no schema`]
    return validate(value) ? [] : [`${path}: ${ajv.errorsText(validate.errors)}`]
  })
  return { asked: values.length, wrong }
}

describe('the JSON Schemas of the record folder', () => {
  test('on the disk are those of the code; UPDATE_GOLDEN=1 writes them', () => {
    expect(recordSchemas().size).toBeGreaterThan(20)
    expect(readdirSync(folder).sort()).toEqual([...recordSchemas().keys()].sort())
    for (const [name, text] of recordSchemas()) expect(readFileSync(join(folder, name), 'utf8')).toBe(text)
  })

  test('accept what is written', () => {
    const entries = entriesOf(randomThings(7, 150))
    const state = stateOf(entries)
    for (const journal of [null, entries]) {
      const { asked, wrong } = against(writeRecordFolder(state, { entries: journal, files: new Map() }))
      expect(asked).toBeGreaterThan(20)
      expect(wrong).toEqual([])
    }
  })

  test.each(['examples/ukraine-2025', 'examples/lake-treaty', 'test/golden/record-folder/hand-written/folder'])(
    'accept %s',
    path => {
      if (!existsSync(join(root, path, 'negotiation.yaml'))) return console.log(`${path} is not there: skipped`)
      const { asked, wrong } = against(filesIn(join(root, path)))
      expect(asked).toBeGreaterThan(3)
      expect(wrong).toEqual([])
    },
  )

  test('refuse what the reader refuses in form', () => {
    const { wrong } = against(
      filesIn(join(root, 'test/golden/record-folder/many-mistakes/folder'))
        .entries()
        .reduce(
          (files, [path, content]) => (/(?:parties|positions|first)\./.test(path) ? files.set(path, content) : files),
          new Map<string, string | Uint8Array>(),
        ),
    )
    expect(wrong.length).toBe(3)
  })

  test('say what each field of a thing is for, or name what it holds', () => {
    const described = JSON.stringify([...recordSchemas().values()]).match(/\\"description\\"/g)?.length ?? 0
    expect(described).toBeGreaterThan(300)
  })
})
