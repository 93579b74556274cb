import { readFileSync } from 'node:fs'

/** A JSON Schema, as it stands in a document. */
export type Schema = Readonly<Record<string, unknown>>

const SHOW = new URL('../../../schemas/show-1.schema.json', import.meta.url)

type Shown = {
  readonly $defs: Readonly<Record<string, Schema>>
  readonly properties: Readonly<Record<string, Schema>>
  readonly required: readonly string[]
  readonly oneOf: readonly {
    readonly properties: Readonly<Record<string, Schema>> & { readonly topic: { readonly const: string } }
    readonly required: readonly string[]
  }[]
}

const named = (name: string): string => `${name.charAt(0).toUpperCase()}${name.slice(1)}`

const reference = (name: string): Schema => ({ $ref: `#/components/schemas/${name}` })

// References within the schema of `travaux show` become references within the document.
const moved = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(moved)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) =>
      key === '$ref' && typeof inner === 'string'
        ? [key, inner.replace(/^#\/\$defs\/(\w+)$/, (_, name: string) => `#/components/schemas/${named(name)}`)]
        : [key, moved(inner)],
    ),
  )
}

const REVISION: Schema = {
  type: 'integer',
  minimum: 0,
  description: 'The entry of the record after which this was so.',
}

/** The schemas of the answers: those of `travaux show --format json`, one for each topic, with the revision that they are of. */
export const readComponents = (): Readonly<Record<string, Schema>> => {
  const shown: Shown = JSON.parse(readFileSync(SHOW, 'utf8'))
  const pieces = Object.entries(shown.$defs).map(([name, schema]) => [named(name), moved(schema)] as const)
  const answers = shown.oneOf.map(({ properties, required }) => [
    `${named(properties.topic.const)}Answer`,
    moved({
      type: 'object',
      required: [...new Set([...shown.required, ...required, 'revision'])],
      properties: { ...shown.properties, ...properties, revision: REVISION },
    }),
  ])
  return Object.fromEntries([...pieces, ...answers])
}

/** The schema of one topic's answer. */
export const answerOf = (topic: string): Schema => reference(`${named(topic)}Answer`)
