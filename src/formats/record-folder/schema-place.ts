import * as z from 'zod'
import type { Path } from './yaml-text.ts'

/** The schema inside what makes a field optional, nullable or gives it a default. */
const unwrapped = (schema: z.core.$ZodType): z.core.$ZodType =>
  schema instanceof z.ZodOptional || schema instanceof z.ZodDefault || schema instanceof z.ZodNullable
    ? unwrapped(schema.unwrap())
    : schema

const step = (schema: z.core.$ZodType, key: PropertyKey): readonly z.core.$ZodType[] => {
  const inner = unwrapped(schema)
  if (inner instanceof z.ZodArray) return [inner.element]
  if (inner instanceof z.ZodRecord) return [inner.valueType]
  if (inner instanceof z.ZodUnion) return inner.options.flatMap(option => step(option, key))
  const field = inner instanceof z.ZodObject ? inner.shape[String(key)] : undefined
  return field === undefined ? [] : [field]
}

/** The schemas that may stand at a place; more than one where a union is passed on the way. */
const schemasAt = (schema: z.core.$ZodType, path: Path): readonly z.core.$ZodType[] =>
  path.reduce<readonly z.core.$ZodType[]>((found, key) => found.flatMap(one => step(one, key)), [schema])

const keysOf = (schema: z.core.$ZodType): readonly string[] => {
  const inner = unwrapped(schema)
  if (inner instanceof z.ZodUnion) return inner.options.flatMap(keysOf)
  return inner instanceof z.ZodObject ? Object.keys(inner.shape) : []
}

/** The fields that may stand at a place. */
export const fieldsAt = (schema: z.core.$ZodType, path: Path): readonly string[] => [
  ...new Set(schemasAt(schema, path).flatMap(keysOf)),
]

/** What editors are told of the place; null where the schema says nothing. */
export const descriptionAt = (schema: z.core.$ZodType, path: Path): string | null => {
  const said = schemasAt(schema, path).flatMap(one => [one, unwrapped(one)])
  return said.map(one => z.globalRegistry.get(one)?.description).find(text => text !== undefined) ?? null
}
