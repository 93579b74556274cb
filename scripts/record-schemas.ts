// The JSON Schemas of the record folder, from the schemas of src/record: `node scripts/record-schemas.ts` writes them to schemas/record/.
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import * as z from 'zod'
import { LIST_FILES } from '../src/formats/record-folder/folder.ts'
import { THING_KINDS, THINGS, type ThingKind } from '../src/record/thing.ts'

type Fields = Readonly<Record<string, unknown>>
type FieldsSchema = { readonly properties: Fields; readonly required?: readonly string[] } & Fields

const BESIDES: Fields = {
  knownOn: {
    type: 'string',
    description: 'When it became known (a day, or a moment), where that is not when its sources were published',
  },
  why: { type: 'string', maxLength: 1_000, description: 'The reason of this change; it stands in the journal' },
}

/** Marks that only the record's own code reads. */
const OWN_MARKS = ['refersTo', 'evidence']

const schemaOf = (kind: ThingKind, io: 'input' | 'output'): FieldsSchema => {
  const { $schema: _dialect, ...schema } = z.toJSONSchema(THINGS[kind], {
    io,
    target: 'draft-2020-12',
    override: ({ jsonSchema }) => {
      for (const mark of OWN_MARKS) if (mark === 'refersTo' || jsonSchema[mark] === true) delete jsonSchema[mark]
    },
  })
  return schema as unknown as FieldsSchema
}

const written = (kind: ThingKind): FieldsSchema => {
  const schema = schemaOf(kind, 'input')
  return { ...schema, properties: { ...schema.properties, ...BESIDES } }
}

const without = (
  { properties, required = [], ...schema }: FieldsSchema,
  optional: readonly string[],
): FieldsSchema => ({
  ...schema,
  properties,
  required: required.filter(name => !optional.includes(name)),
})

const titled = (title: string, description: string, schema: Fields): Fields => ({
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title,
  description,
  ...schema,
})

const list = (kind: ThingKind, file: string): Fields =>
  titled(file, `The list of every ${kind} of a record; an empty file is an empty list`, {
    type: ['array', 'null'],
    items: written(kind),
  })

const draftHead = (): Fields => {
  const { properties, ...head } = without(written('draft'), ['id'])
  const forCompare = {
    party: { type: 'string', description: 'For `travaux compare` alone' },
    reported_by: { type: 'array', items: { type: 'string' }, description: 'For `travaux compare` alone' },
    numbers_inferred: { type: 'array', items: { type: 'string' }, description: 'For `travaux compare` alone' },
  }
  return { ...head, properties: { ...properties, ...forCompare } }
}

const provisionBlock = (): Fields => {
  const { required: _required, ...schema } = written('provision')
  const { draft: _draft, ...properties } = schema.properties
  return { ...schema, properties }
}

const thingInJournal = (kind: ThingKind): Fields => ({
  type: 'object',
  properties: { kind: { const: kind }, value: schemaOf(kind, 'input') },
  required: ['kind', 'value'],
  additionalProperties: false,
})

const change = (kind: string, ...sides: readonly string[]): Fields => ({
  type: 'object',
  properties: { kind: { const: kind }, ...Object.fromEntries(sides.map(side => [side, { $ref: '#/$defs/thing' }])) },
  required: ['kind', ...sides],
  additionalProperties: false,
})

const journalLine = (): Fields =>
  titled('journal.jsonl', 'One line of the journal: one change to the record', {
    type: 'object',
    properties: {
      seq: { type: 'integer', minimum: 1, description: 'Counts from 1, without a gap' },
      recordedAt: { type: 'string', description: 'When it was written, a moment in UTC' },
      knownOn: { type: 'string', description: 'When it became public, a moment in UTC' },
      by: { type: 'string', minLength: 1, description: 'The pen name of the one who wrote it' },
      why: { type: ['string', 'null'], description: 'The reason; null only for an addition' },
      change: { anyOf: [change('add', 'after'), change('amend', 'before', 'after'), change('retract', 'before')] },
    },
    required: ['seq', 'recordedAt', 'knownOn', 'by', 'why', 'change'],
    additionalProperties: false,
    $defs: { thing: { anyOf: THING_KINDS.map(thingInJournal) } },
  })

/** Every JSON Schema of the record folder (draft 2020-12), by the name of its file in schemas/record/. */
export const recordSchemas = (): ReadonlyMap<string, string> => {
  const lists = Object.entries(LIST_FILES).map(
    ([kind, file]) => [file.replace('.yaml', ''), list(kind as ThingKind, file)] as const,
  )
  const all: readonly (readonly [string, Fields])[] = [
    ['negotiation', titled('negotiation.yaml', 'What is negotiated', written('negotiation'))],
    ...lists,
    [
      'source-head',
      titled(
        'sources/<id>.md',
        'The head of a source; its text stands below',
        without(written('source'), ['id', 'text']),
      ),
    ],
    ['draft-head', titled('drafts/<id>.md', 'The head of a draft; its provisions stand below', draftHead())],
    [
      'provision-block',
      titled('drafts/<id>.md', 'What a comment below a heading may say of a provision', provisionBlock()),
    ],
    ['journal-line', journalLine()],
  ]
  return new Map(all.map(([name, schema]) => [`${name}.schema.json`, `${JSON.stringify(schema, null, 2)}\n`]))
}

/** Writes the schemas to schemas/record/. */
export const writeRecordSchemas = (): void => {
  const folder = join(dirname(dirname(fileURLToPath(import.meta.url))), 'schemas', 'record')
  mkdirSync(folder, { recursive: true })
  for (const [name, text] of recordSchemas()) writeFileSync(join(folder, name), text)
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeRecordSchemas()
