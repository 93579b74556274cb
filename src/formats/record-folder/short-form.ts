import * as z from 'zod'
import { canonical } from '../../record/canonical.ts'
import { THINGS, type Thing } from '../../record/thing.ts'

type Fields = Readonly<Record<string, unknown>>

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const saysNothing = (schema: z.core.$ZodType, value: unknown): boolean =>
  schema instanceof z.ZodDefault && canonical(schema.def.defaultValue) === canonical(value)

const shortFields = (shape: Readonly<Record<string, z.core.$ZodType>>, value: Fields): Fields =>
  Object.fromEntries(
    Object.entries(shape).flatMap(([key, schema]) => {
      const part = value[key]
      return part === undefined || saysNothing(schema, part) ? [] : [[key, shorten(schema, part)]]
    }),
  )

const sortedFields = (schema: z.core.$ZodType, value: Fields): Fields =>
  Object.fromEntries(
    Object.entries(value)
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([key, part]) => [key, shorten(schema, part)]),
  )

const shorten = (schema: z.core.$ZodType, value: unknown): unknown => {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault || schema instanceof z.ZodNullable) {
    return value === null ? null : shorten(schema.unwrap(), value)
  }
  if (schema instanceof z.ZodArray && Array.isArray(value)) return value.map(part => shorten(schema.element, part))
  if (schema instanceof z.ZodRecord && isFields(value)) return sortedFields(schema.valueType, value)
  if (schema instanceof z.ZodUnion) {
    const option = schema.options.find(one => z.safeParse(one, value).success)
    return option === undefined ? value : shorten(option, value)
  }
  return schema instanceof z.ZodObject && isFields(value) ? shortFields(schema.shape, value) : value
}

/** A thing's value as it stands in a file: fields in the order of the schema, languages by tag, without what the schema would put in anyway. */
export const shortForm = (thing: Thing): Fields => shorten(THINGS[thing.kind], thing.value) as Fields
