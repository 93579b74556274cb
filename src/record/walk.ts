import * as z from 'zod'
import { THING_KINDS, THINGS, type Thing, type ThingKind } from './thing.ts'

/** A place in the things of one kind whose schema carries a mark; `*` in the path is any place of a list. */
type MarkedPlace<Mark> = {
  readonly path: readonly string[]
  readonly mark: Mark
}

/** One marked part of a thing: where it stands (`members.0.party`), its mark and its value. */
export type MarkedPart<Mark> = {
  readonly at: string
  readonly mark: Mark
  readonly value: unknown
}

const inside = (schema: z.core.$ZodType): readonly (readonly [string, z.core.$ZodType])[] => {
  if (schema instanceof z.ZodObject) return Object.entries(schema.shape)
  if (schema instanceof z.ZodArray) return [['*', schema.element]]
  if (schema instanceof z.ZodUnion) return schema.options.map((option): [string, z.core.$ZodType] => ['', option])
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault || schema instanceof z.ZodNullable)
    return [['', schema.unwrap()]]
  return []
}

type MarkOf<Mark> = (meta: Readonly<Record<string, unknown>>) => Mark | null

const placesIn = <Mark>(
  schema: z.core.$ZodType,
  markOf: MarkOf<Mark>,
  path: readonly string[],
): readonly MarkedPlace<Mark>[] => {
  const mark = markOf(z.globalRegistry.get(schema) ?? {})
  if (mark !== null) return [{ path, mark }]
  return inside(schema).flatMap(([key, part]) => placesIn(part, markOf, key === '' ? path : [...path, key]))
}

const partsAt = (
  value: unknown,
  path: readonly string[],
  at: readonly string[],
): readonly (readonly [string, unknown])[] => {
  const [step, ...rest] = path
  if (step === undefined) return value === undefined || value === null ? [] : [[at.join('.'), value]]
  if (step === '*') return Array.isArray(value) ? value.flatMap((one, i) => partsAt(one, rest, [...at, String(i)])) : []
  if (typeof value !== 'object' || value === null) return []
  return partsAt((value as Readonly<Record<string, unknown>>)[step], rest, [...at, step])
}

/**
 * A function that finds the marked parts of any thing. Marks stand in the meta data of the schemas, so that a new field needs no second list;
 * the places are worked out once for each kind.
 */
export const markFinder = <Mark>(markOf: MarkOf<Mark>): ((thing: Thing) => readonly MarkedPart<Mark>[]) => {
  const places = new Map<ThingKind, readonly MarkedPlace<Mark>[]>(
    THING_KINDS.map(kind => [kind, placesIn(THINGS[kind], markOf, [])]),
  )
  return thing =>
    (places.get(thing.kind) ?? []).flatMap(({ path, mark }) =>
      partsAt(thing.value, path, []).map(([at, value]) => ({
        at,
        mark,
        value,
      })),
    )
}
