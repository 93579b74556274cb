import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import * as z from 'zod'
import { showDrafts } from '../../src/analysis/drafts.ts'
import { readDraft } from '../../src/formats/read-draft.ts'
import { fold, NOW, type RecordState } from '../../src/record/state.ts'
import { THING_KINDS, THINGS, type ThingKind } from '../../src/record/thing.ts'
import { type Comparison, compare } from '../../src/text/compare.ts'
import { entriesOf, readExample } from './load.ts'

const FIVE = ['aldoria', 'bremark', 'corvania', 'dalmere', 'estrane']

/** Every word of a choice in a schema, with its place: `status.known full`. */
const choicesIn = (schema: z.core.$ZodType, at: string): readonly string[] => {
  if (schema instanceof z.ZodEnum) return schema.options.map(option => `${at} ${option}`)
  if (schema instanceof z.ZodLiteral) return [...schema.values].map(value => `${at} ${value}`)
  if (schema instanceof z.ZodArray) return choicesIn(schema.element, at)
  if (schema instanceof z.ZodUnion) return schema.options.flatMap(option => choicesIn(option, at))
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault || schema instanceof z.ZodNullable)
    return choicesIn(schema.unwrap(), at)
  if (!(schema instanceof z.ZodObject)) return []
  return Object.entries(schema.shape).flatMap(([key, part]) => choicesIn(part as z.core.$ZodType, `${at}.${key}`))
}

/** Every word that stands in a value, with its place. */
const wordsIn = (value: unknown, at: string): readonly string[] => {
  if (Array.isArray(value)) return value.flatMap(one => wordsIn(one, at))
  if (typeof value !== 'object' || value === null) return [`${at} ${value}`]
  return Object.entries(value).flatMap(([key, part]) => wordsIn(part, `${at}.${key}`))
}

const draftOf = async (name: string) => {
  const file = join(import.meta.dirname, '../../examples/lake-treaty/drafts', `${name}.md`)
  const read = await readDraft(readFileSync(file), { name: file, siglum: name })
  if (!read.ok) throw new Error(read.refusal.kind)
  return read.value.value
}

describe('the invented example', () => {
  let state: RecordState

  beforeAll(() => {
    state = fold(entriesOf(readExample('lake-treaty')), NOW)
  })

  test.each(THING_KINDS)('has at least one %s', kind => {
    expect(state.things[kind].size).toBeGreaterThan(0)
  })

  test.each(THING_KINDS)('every word of every choice of a %s occurs', (kind: ThingKind) => {
    const used = new Set([...state.things[kind].values()].flatMap(value => wordsIn(value, kind)))
    const wanted = choicesIn(THINGS[kind], kind).filter(
      choice => !(kind === 'provision' && / (?:original|quoted|translated)$/.test(choice)),
    )
    expect(wanted.filter(choice => !used.has(choice))).toEqual([])
  })

  test('the choices that are looked for are many', () => {
    expect(THING_KINDS.flatMap(kind => choicesIn(THINGS[kind], kind)).length).toBeGreaterThan(80)
  })

  test('five parties have a red line in structured words, and texts stand in four languages', () => {
    const lines = [...state.things.position.values()].filter(({ firmness, terms }) => firmness === 'red-line' && terms)
    expect(lines.map(({ party }) => party).sort()).toEqual(FIVE)
    expect(new Set([...state.things.draft.values()].map(({ language }) => language))).toEqual(
      new Set(['en', 'de', 'fr', 'es']),
    )
  })

  test('its drafts stand in more than one branch', () => {
    expect(showDrafts(state, { on: null, today: '2031-12-31' }).branches.length).toBeGreaterThan(1)
  })

  test('one text is denied, confirmed and confirmed once more', () => {
    const said = [...state.things.account.values()].filter(({ of }) => of.id === 'chair-3').map(({ says }) => says)
    expect(said).toEqual(['confirms', 'denies', 'reconfirms'])
  })
})

describe('the texts of the invented example', () => {
  let comparison: Comparison

  beforeAll(async () => {
    comparison = compare({
      drafts: await Promise.all(['chair-1', 'chair-2', 'chair-4'].map(draftOf)),
      edges: [
        { from: 'chair-1', to: 'chair-2' },
        { from: 'chair-2', to: 'chair-4' },
      ],
      corrections: [],
    })
  })

  test('an article is split, two are merged, one is dropped and comes back', () => {
    const kinds = comparison.pairs.flatMap(({ alignment }) => alignment.changes.map(({ kind }) => kind))
    expect(kinds).toEqual(expect.arrayContaining(['kept', 'amended', 'split', 'merged', 'deleted', 'inserted']))
    expect(comparison.lineages.some(({ reintroduced }) => reintroduced)).toBe(true)
  })

  test('brackets hold alternatives, what a party proposes, and what one reserves', () => {
    const options = comparison.brackets.flatMap(({ bracket }) => bracket.options)
    expect(new Set(options.map(({ attitude }) => attitude))).toEqual(new Set([null, 'propose', 'reserve']))
    expect(options.flatMap(({ parties }) => parties)).toEqual(
      expect.arrayContaining(['Aldoria', 'Corvania', 'Bremark']),
    )
  })
})
