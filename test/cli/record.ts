import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js'
import { expect } from 'vitest'
import { ROOT, travaux } from './spawn.ts'

/** The sample record, as a folder that any place of the project may read. */
export const SAMPLE = join(ROOT, 'examples/ukraine-2025')

/** The schema of what a command prints. */
const schemaOf = (command: string): ValidateFunction => {
  const schema = JSON.parse(readFileSync(join(ROOT, `schemas/${command}-1.schema.json`), 'utf8'))
  return new Ajv2020({ allErrors: true, strict: true, allowUnionTypes: true }).compile(schema)
}

/** Calls a command for JSON, and holds the answer against its schema. */
export const askJson = async (
  args: readonly string[],
  how: { readonly cwd?: string; readonly code?: number; readonly env?: Readonly<Record<string, string>> } = {},
) => {
  const { code, out, err } = await travaux([...args, '--format', 'json', '--quiet'], how)
  expect({ code, err }).toEqual({ code: how.code ?? 0, err: '' })
  const answer = JSON.parse(out)
  const validate = schemaOf(args[0] ?? '')
  validate(answer)
  expect(validate.errors).toBeNull()
  return answer
}

/** The files of a folder by their paths inside, as text. */
export const filesIn = (folder: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    readdirSync(folder, { withFileTypes: true, recursive: true })
      .filter(entry => entry.isFile())
      .map(entry => join(entry.parentPath, entry.name))
      .map(path => [relative(folder, path).split(sep).join('/'), readFileSync(path, 'utf8')] as const)
      .sort(([one], [other]) => (one < other ? -1 : 1)),
  )

/** A small record folder, written by hand, without a journal. */
export const SMALL = {
  'negotiation.yaml': 'id: ford\ntitle: { en: Treaty on the ford, de: Vertrag über die Furt }\n',
  'instruments.yaml': '- id: treaty\n  title: { en: Treaty on the ford }\n',
  'parties.yaml': [
    '- id: north',
    '  name: { en: The North, de: Der Norden }',
    '  aliases:',
    '    - name: The Hill People',
    '      mocking: { whose: southern papers }',
    '- id: south',
    '  name: { en: The South, de: Der Süden }',
    '',
  ].join('\n'),
  'sources/herald-1.md': [
    '---',
    'outlet: The Herald',
    'published: 2030-03-02',
    'language: en',
    '---',
    '',
    'The North wants the ford to be open. The South was not in the room.',
    '',
  ].join('\n'),
  'issues.yaml': '- id: passage\n  title: { en: Passage over the ford }\n',
  'positions.yaml': [
    '- id: north-open',
    '  party: north',
    '  issue: passage',
    '  stance: demands',
    '  firmness: red-line',
    '  statement: { en: The ford is open. }',
    '  saidOn: 2030-03-01',
    '  basis: author',
    '  evidence:',
    '    - source: herald-1',
    '      exact: The North wants the ford to be open',
    '',
  ].join('\n'),
  'events.yaml': [
    '- id: meeting-1',
    '  kind: meeting',
    '  title: { en: Meeting at the mill }',
    '  on: 2030-03-01',
    '  length: PT5H',
    '  status: took-place',
    '  present: [{ name: The Hill People }]',
    '  absent: [{ who: { party: south } }]',
    '  issues: [passage]',
    '  evidence: [{ source: herald-1, exact: The South was not in the room }]',
    '- id: meeting-2',
    '  kind: meeting',
    '  title: { en: A second meeting }',
    '  on: 2030-03-05',
    '  status: planned',
    '  evidence: [{ source: herald-1, exact: The North wants }]',
    '',
  ].join('\n'),
} as const
