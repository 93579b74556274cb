import { describe, expect, test } from 'vitest'
import { en as phrases } from '../../src/web/pages/phrases.en.ts'
import { kindOf } from '../../src/wording/grammar.ts'
import type { Kind, Lexicon } from '../../src/wording/lexicon/entries.ts'
import { lexiconOf } from '../../src/wording/lexicon.ts'
import { sourcesUnder } from '../house/sources.ts'

const lexicons = ['en', 'de'].flatMap(language => lexiconOf(language) ?? [])

const kindsOf = ({ adverbs, subordinators, quantities, openers }: Lexicon): readonly Kind[] => [
  ...[...adverbs, ...subordinators, ...quantities].map(([kind]) => kind),
  ...openers
    .flatMap(({ cases, otherwise }) => [...cases.map(([, kind]) => kind), otherwise])
    .filter(kind => kind !== null),
]

describe('the lexicons', () => {
  test('a regional tag is read as its language, another language is null', () => {
    expect(lexiconOf('de-AT')?.language).toBe('de')
    expect(lexiconOf('EN-gb')?.language).toBe('en')
    expect(lexiconOf('fr')).toBeNull()
    expect(lexiconOf('constructor')).toBeNull()
  })

  test.each(lexicons)('$language: every kind of qualifier has its sentence', lexicon => {
    const kinds = kindsOf(lexicon)
    expect(kinds.length).toBeGreaterThan(50)
    expect(kinds.map(kind => `wording.open.${kindOf(kind).opens}`).filter(key => !(key in phrases))).toEqual([])
  })

  test('every rule that the code names has its sentence', () => {
    const named = sourcesUnder('src/wording').flatMap(({ text }) =>
      [...text.matchAll(/'(wording\.(?:norm|open)\.[a-z-]+)'/g)].map(match => match[1] ?? ''),
    )
    expect(named.length).toBeGreaterThan(20)
    expect(named.filter(rule => !(rule in phrases))).toEqual([])
  })
})
