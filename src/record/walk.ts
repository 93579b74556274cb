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

/** Puts into `found` what stands at a path, from its step `depth` on; `at` is the place so far. */
const collect = (
  value: unknown,
  path: readonly string[],
  depth: number,
  at: string,
  found: [string, unknown][],
): void => {
  const step = path[depth]
  if (value === undefined || value === null) return
  if (step === undefined) {
    found.push([at, value])
    return
  }
  const before = at === '' ? '' : `${at}.`
  if (step === '*') {
    if (!Array.isArray(value)) return
    for (let i = 0; i < value.length; i++) collect(value[i], path, depth + 1, before + i, found)
  } else if (typeof value === 'object') {
    collect((value as Readonly<Record<string, unknown>>)[step], path, depth + 1, before + step, found)
  }
}

const partsAt = (value: unknown, path: readonly string[]): readonly (readonly [string, unknown])[] => {
  const found: [string, unknown][] = []
  collect(value, path, 0, '', found)
  return found
}

/** Finds the marked parts of any thing, and tells which marks the things of a kind may carry at all. */
export type MarkFinder<Mark> = {
  readonly partsOf: (thing: Thing) => readonly MarkedPart<Mark>[]
  readonly marksOf: (kind: ThingKind) => readonly Mark[]
}

/** Marks stand in the meta data of the schemas, so that a new field needs no second list; their places are worked out once for each kind. */
export const markFinder = <Mark>(markOf: MarkOf<Mark>): MarkFinder<Mark> => {
  const places = new Map<ThingKind, readonly MarkedPlace<Mark>[]>(
    THING_KINDS.map(kind => [kind, placesIn(THINGS[kind], markOf, [])]),
  )
  return {
    partsOf: thing =>
      (places.get(thing.kind) ?? []).flatMap(({ path, mark }) =>
        partsAt(thing.value, path).map(([at, value]) => ({ at, mark, value })),
      ),
    marksOf: kind => (places.get(kind) ?? []).map(({ mark }) => mark),
  }
}
