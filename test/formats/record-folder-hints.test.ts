import { expect, test } from 'vitest'
import * as z from 'zod'
import { readRecordFolder } from '../../src/formats/record-folder/read.ts'
import { THINGS } from '../../src/record/thing.ts'
import { de } from '../../src/web/pages/phrases.de.ts'
import { en } from '../../src/web/pages/phrases.en.ts'
import { hintKey, refusalSentence } from '../../src/web/pages/phrases.ts'

type Definition = { readonly check?: string; readonly error?: (issue: unknown) => unknown }

/** All that a schema says of its fields and its rules, at any depth. */
const saidIn = (part: unknown, seen: Set<unknown>): readonly string[] => {
  if (typeof part !== 'object' || part === null || seen.has(part)) return []
  seen.add(part)
  if (!('_zod' in part)) return Object.values(part).flatMap(inner => saidIn(inner, seen))
  const { def } = part._zod as { readonly def: Definition }
  const about = part instanceof z.ZodType ? z.globalRegistry.get(part)?.description : undefined
  return [
    ...(about === undefined ? [] : [about]),
    ...(def.check === 'custom' ? [String(def.error?.({}))] : []),
    ...saidIn(def, seen),
  ]
}

const said = [...new Set(saidIn(THINGS, new Set()))]

test('what the schemas say of a field or a rule is said in both languages', () => {
  const [english, german]: readonly Readonly<Record<string, string>>[] = [en, de]
  expect(said.length).toBeGreaterThan(50)
  expect(said.filter(words => english?.[hintKey(words)] !== words)).toEqual([])
  expect(said.filter(words => (german?.[hintKey(words)] ?? words) === words)).toEqual([])
})

test('no hint is left of what the schemas do not say any more', () => {
  const keys = ['see docs/record-folder.md', ...said].map(hintKey)
  expect(Object.keys(en).filter(key => key.startsWith('hint.') && !keys.includes(key))).toEqual([])
})

test('a German sentence about a folder is German to the end', () => {
  const read = readRecordFolder(
    new Map([
      ['negotiation.yaml', 'id: lake\ntitle: { en: 5 }\n'],
      ['events.yaml', '- id: Talks\n  kind: meeting\n  status: planned\n  on: soon\n'],
    ]),
  )
  const sentences = (read.ok ? [] : read.refusal).map(refusal => refusalSentence(de, refusal)).join('\n')
  expect(sentences).toContain('ein Tag (JJJJ-MM-TT), ein Monat, ein Jahr oder von/bis')
  expect(sentences).not.toMatch(/YYYY|\b(?:a day|the)\b/i)
})
