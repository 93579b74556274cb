import * as z from 'zod'
import type { Evidence } from '../../src/record/evidence.ts'
import type { RefKind } from '../../src/record/id.ts'
import type { Source } from '../../src/record/sources.ts'
import { quote } from '../../src/text/quotation.ts'
import type { Chance } from './chance.ts'

/** What stands already, for references and quotations: ids by kind, and the sources. */
export type Room = {
  readonly ids: (kind: RefKind) => readonly string[]
  readonly sources: () => readonly Source[]
}

/** No value can be made: it would have to name a thing of a kind of which none stands yet. */
export const NONE = Symbol('none')

const WORDS =
  `the Parties shall not station troops of NATO in Ukraine 600,000 100 days Die Vertragsparteien dürfen keine Truppen „dauerhaft“ – "in peacetime"
Україна не вступає до НАТО мир 北约 不 ウクライナ الناتو لا don’t U.S. [A: may] [B: must] 👍🏽 # * | --- key: value - 1. (a) <b> & \\ ' " true null ~ 2025-12-01 "" {} @x %`.split(
    /\s+/,
  )
const GAPS = [' ', ' ', ' ', ' ', '\n', '\n\n', '\t', '  ', ': ']

/** Words in several scripts, with signs that have a meaning in YAML, Markdown, CSV and HTML. */
export const randomText = (chance: Chance, words: number): string =>
  Array.from({ length: 1 + chance.below(words) }, () => chance.pick(WORDS) + chance.pick(GAPS)).join('') +
  chance.pick(['end.', 'Ende', '', ' ', '\n'])

const twoFigures = (value: number): string => String(value).padStart(2, '0')

/** A day of 2025. */
const randomDay = (chance: Chance): string =>
  `2025-${twoFigures(1 + chance.below(12))}-${twoFigures(1 + chance.below(28))}`

/** A moment of 2025. */
export const randomInstant = (chance: Chance): string =>
  `${randomDay(chance)}T${twoFigures(chance.below(24))}:${twoFigures(chance.below(60))}:00.000Z`

const digest = (chance: Chance): string => Array.from({ length: 64 }, () => chance.below(16).toString(16)).join('')

const LANGUAGES = ['en', 'de', 'uk', 'ru', 'fr', 'zh-Hans']
/** Ways to make a string; of these the ones that a schema accepts are used, special ones before free text. */
const FORMS: readonly ((chance: Chance) => string)[] = [
  digest,
  randomInstant,
  chance => `${randomDay(chance)}`,
  chance => chance.pick(['PT5H', 'P2W', 'PT1H30M', 'P1DT2H']),
  chance => `https://example.org/${chance.below(1000)}?a=b&c=%20d`,
  chance => chance.pick(LANGUAGES),
  chance => `way-${chance.below(20)}`,
]
const OCCASIONS: readonly ((chance: Chance) => string)[] = [
  randomDay,
  chance => randomDay(chance).slice(0, 7),
  () => '2025',
  chance => {
    const [from, to] = [randomDay(chance), randomDay(chance)].sort()
    return `${from}/${to}`
  },
]

const accepts = (schema: z.core.$ZodType, value: unknown): boolean => z.safeParse(schema, value).success

const stringOf = (schema: z.core.$ZodType, chance: Chance): string => {
  if (accepts(schema, ' \n#')) return randomText(chance, 6).slice(0, 19)
  if (accepts(schema, '2025-01') && !accepts(schema, 'way-1')) return chance.pick(OCCASIONS)(chance)
  for (const form of FORMS) {
    const value = form(chance)
    if (accepts(schema, value)) return value
  }
  throw new Error(`no string is known for ${JSON.stringify(z.globalRegistry.get(schema) ?? {})}`)
}

const evidenceOf = (room: Room, chance: Chance): Evidence | typeof NONE => {
  const sources = room.sources()
  if (sources.length === 0) return NONE
  const source = chance.pick(sources)
  const text = chance.pick([source.text, source.text, source.headline ?? source.text, source.deck ?? source.text])
  const signs = [...text]
  const from = chance.below(signs.length)
  const start = signs.slice(0, from).join('').length
  const end = start + signs.slice(from, from + 1 + chance.below(30)).join('').length
  const { exact, prefix, suffix } = quote(text, { start, end })
  const around = chance.happens(0.5)
  return {
    source: source.id,
    exact,
    ...(around && prefix !== '' && prefix.length <= 200 ? { prefix } : {}),
    ...(around && suffix !== '' && suffix.length <= 200 ? { suffix } : {}),
  }
}

const listOf = (schema: z.ZodArray, room: Room, chance: Chance): unknown => {
  const least = accepts(schema, []) ? 0 : 1
  const wanted = least + (chance.happens(0.4) ? 0 : chance.below(3))
  const values = Array.from({ length: wanted }, () => randomValue(schema.element, room, chance))
  const made = values.filter(value => value !== NONE)
  // A list of plain names is a set.
  const once = made.every(value => typeof value === 'string') ? [...new Set(made)] : made
  return once.length < least ? NONE : once
}

const objectOf = (schema: z.ZodObject, room: Room, chance: Chance): unknown => {
  const fields = Object.entries(schema.shape).map(([key, part]) => [key, randomValue(part, room, chance)] as const)
  if (fields.some(([, value]) => value === NONE)) return NONE
  return Object.fromEntries(fields.filter(([, value]) => value !== undefined))
}

const ofOptions = (schema: z.ZodUnion, room: Room, chance: Chance): unknown => {
  const first = chance.below(schema.options.length)
  const options = [...schema.options.slice(first), ...schema.options.slice(0, first)]
  for (const option of options) {
    const value = randomValue(option, room, chance)
    if (value !== NONE) return value
  }
  return NONE
}

const localisedOf = (schema: z.ZodRecord, chance: Chance): unknown =>
  Object.fromEntries(
    Array.from({ length: 1 + chance.below(2) }, () => [chance.pick(LANGUAGES), randomText(chance, 5)]).filter(
      ([key = '']) => accepts(schema.keyType, key),
    ),
  )

const numberOf = (schema: z.core.$ZodType, chance: Chance): number => {
  const value = chance.below(40)
  return accepts(schema, value) ? value : value + 1
}

/**
 * A random value of any schema of the record, read off the schema itself, so that no field is forgotten: references name what stands,
 * evidence quotes what a source says. `NONE` where it would have to name what does not stand; undefined where an optional part is left out.
 */
export const randomValue = (schema: z.core.$ZodType, room: Room, chance: Chance): unknown => {
  const meta: Readonly<Record<string, unknown>> = z.globalRegistry.get(schema) ?? {}
  if (schema instanceof z.ZodOptional) {
    const value = chance.happens(0.5) ? undefined : randomValue(schema.unwrap(), room, chance)
    return value === NONE ? undefined : value
  }
  if (schema instanceof z.ZodDefault) return randomValue(schema.unwrap(), room, chance)
  if (schema instanceof z.ZodNullable) return chance.happens(0.3) ? null : randomValue(schema.unwrap(), room, chance)
  if (typeof meta.refersTo === 'string') {
    const ids = room.ids(meta.refersTo as RefKind)
    return ids.length === 0 ? NONE : chance.pick(ids)
  }
  if (meta.evidence === true) return evidenceOf(room, chance)
  if (schema instanceof z.ZodObject) return objectOf(schema, room, chance)
  if (schema instanceof z.ZodArray) return listOf(schema, room, chance)
  if (schema instanceof z.ZodUnion) return ofOptions(schema, room, chance)
  if (schema instanceof z.ZodRecord) return localisedOf(schema, chance)
  if (schema instanceof z.ZodEnum) return chance.pick(schema.options)
  if (schema instanceof z.ZodLiteral) return schema.value
  if (schema instanceof z.ZodBoolean) return chance.happens(0.5)
  if (schema instanceof z.ZodNumber) return numberOf(schema, chance)
  return stringOf(schema, chance)
}
