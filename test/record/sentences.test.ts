import { expect, test } from 'vitest'
import { de } from '../../src/web/pages/phrases.de.ts'
import { en } from '../../src/web/pages/phrases.en.ts'
import { sourcesUnder } from '../house/sources.ts'

test('every refusal of the record has its sentence in both languages', () => {
  const kinds = sourcesUnder('src/record').flatMap(({ text }) =>
    [...text.matchAll(/\brefusal(?:Of)?\(\s*'([a-z-]+)'|\bkind: '([a-z-]+)',\s*params\b/g)].map(
      match => match[1] ?? match[2] ?? '',
    ),
  )
  expect(new Set(kinds).size).toBeGreaterThan(22)
  expect(kinds.filter(kind => !(`refusal.${kind}` in en && `refusal.${kind}` in de))).toEqual([])
})
