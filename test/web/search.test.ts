import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fold, NOW } from '../../src/record/state.ts'
import type { SearchDocument } from '../../src/web/search/document.ts'
import { searchDocuments } from '../../src/web/search/documents.ts'
import { type Chosen, FACETS, NOTHING_CHOSEN } from '../../src/web/search/facets.ts'
import { search } from '../../src/web/search/search.ts'
import { createIndex, readIndex, type SearchIndex, writeIndex } from '../../src/web/search/search-index.ts'
import { snippetOf } from '../../src/web/search/snippet.ts'
import { ANY_DAY, draft, recordOf, SAID } from '../analysis/record.ts'
import { runs } from '../campaign.ts'
import { entriesOf, readExample, stateOn } from '../samples/load.ts'
import { loadPayloads } from './site/payloads.ts'

const TODAY = { on: null, today: '2026-01-01' }

const documentsOf = (example: string): readonly SearchDocument[] =>
  searchDocuments(fold(entriesOf(readExample(example)), NOW), TODAY)

const ukraine = createIndex(documentsOf('ukraine-2025'))

const idsOf = (index: SearchIndex, words: string, chosen: Partial<Chosen> = {}): readonly string[] =>
  search(index, words, { ...NOTHING_CHOSEN, ...chosen }).found.map(({ document }) => document.id)

/** One document of words, as a provision has them. */
const wordsAs = (text: string, language: string): SearchDocument => ({
  id: 'provision a.1',
  kind: 'provision',
  target: { kind: 'provision', id: 'a.1' as never, route: { kind: 'points' }, anchor: null },
  title: { und: 'A, 1' },
  texts: [{ language, text }],
  by: [],
  voice: 'own',
  also: [],
  parties: [],
  draft: null,
  points: [],
  languages: [language],
  on: null,
})

/** Whether words find a text of one language. */
const finds = (words: string, text: string, language: string): boolean => {
  const answer = search(createIndex([wordsAs(text, language)]), words, NOTHING_CHOSEN)
  return answer.how === 'all' && answer.found.length === 1
}

const threes = (text: string): readonly string[] => {
  const words = text.split(/\s+/u).filter(word => /[\p{L}\p{N}]/u.test(word))
  return words.length < 3 ? [words.join(' ')] : words.slice(2).map((_, i) => words.slice(i, i + 3).join(' '))
}

describe('every provision is found by any three words of it that follow one another', () => {
  test.each(['ukraine-2025', 'lake-treaty'])('in %s', example => {
    const documents = documentsOf(example)
    const index = createIndex(documents)
    const asked = documents
      .filter(({ kind }) => kind === 'provision')
      .flatMap(({ id, texts }) => texts.flatMap(({ text }) => threes(text)).map(words => [id, words] as const))
    expect(asked.length).toBeGreaterThan(100)
    expect(asked.filter(([id, words]) => words !== '' && !idsOf(index, words).includes(id))).toEqual([])
  })

  const letters = 'aeinrsttuäöüß’-йїщأحرب双方のทน0134.,é'
  const word = fc.array(fc.constantFrom(...letters), { minLength: 1, maxLength: 12 }).map(signs => signs.join(''))
  const text = fc
    .tuple(fc.array(word, { minLength: 3, maxLength: 20 }), fc.constantFrom(' ', '\u00a0', '\n', ' "', '" ', ' – '))
    .map(([words, space]) => words.join(space))

  test('in words of any script', () => {
    fc.assert(
      fc.property(text, fc.constantFrom('en', 'de', 'uk', 'ar', 'zh', 'und'), (words, language) => {
        const index = createIndex([wordsAs(words, language)])
        return threes(words).every(three => three === '' || idsOf(index, three).length === 1)
      }),
      { numRuns: runs(200) },
    )
  })
})

describe('forms of words', () => {
  test.each([
    ['Truppen', 'Die Truppe zieht ab.', 'de'],
    ['Truppe', 'Die NATO stationiert keine Truppen.', 'de'],
    ['stationed', 'No troops shall station there.', 'en'],
    ['station', 'No troops are stationed there.', 'en'],
    ['NATO-Truppen', 'Es stehen dort keine Truppen.', 'de'],
    ['Truppen', 'Es stehen dort keine NATO-Truppen.', 'de'],
    ['stationiert', 'keine Truppen zu stationieren', 'de'],
    ['Stationierung', 'wo Truppen stationierte', 'de'],
    ['cease-fire', 'The ceasefire holds.', 'en'],
    ['ceasefire', 'The cease-fire holds.', 'en'],
    ['Maerz', 'im März', 'de'],
    ['Marz', 'im März', 'de'],
    ['märz', 'im Maerz', 'de'],
    ['STRASSE', 'Die Straße ist offen.', 'de'],
    ['Straße', 'Die Strasse ist offen.', 'de'],
    ['600000', 'at most 600,000 soldiers', 'en'],
    ['600.000', 'at most 600\u00a0000 soldiers', 'en'],
    ['party', "The party's seat", 'en'],
    ['accord', "l'accord", 'fr'],
    ['війська', 'Іноземні війська не розміщуються.', 'uk'],
    ['ВОЙСКА', 'Иностранные войска', 'ru'],
    ['القوات', 'لا تُنشر القوات', 'ar'],
    ['主权', '双方确认其主权。', 'zh'],
    ['stationi', 'they are stationing', 'en'],
  ])('%s finds “%s” (%s)', (words, text, language) => expect(finds(words, text, language)).toBe(true))

  test.each([
    ['fighter', 'The fighting ends.', 'en'],
    ['not there', 'It is there.', 'en'],
    ['st', 'stationed', 'en'],
    ['"troops no"', 'no troops', 'en'],
    ['war ', 'Warszawa', 'pl'],
  ])('%s does not find “%s” with all its words (%s)', (words, text, language) =>
    expect(finds(words, text, language)).toBe(false),
  )
})

describe('the sample', () => {
  test('"Truppen" and "Truppe" find the same, "stationed" finds what "station" stands in', () => {
    expect(idsOf(ukraine, 'Truppen').length).toBeGreaterThan(20)
    expect([...idsOf(ukraine, 'Truppe')].sort()).toEqual([...idsOf(ukraine, 'Truppen')].sort())
    expect(idsOf(ukraine, 'stationed')).toEqual(
      expect.arrayContaining(['provision us-28.en.8', 'provision e3-28.en.8']),
    )
    expect(idsOf(ukraine, 'NATO-Truppen')).toEqual(expect.arrayContaining(['provision us-28.de.8']))
  })

  test('a marking with its draft comes first', () => {
    expect(idsOf(ukraine, 'US-28 8')[0]).toBe('provision us-28.en.8')
  })

  test('a phrase stands as it is; where none does, the words are found and the answer says so', () => {
    const exact = search(ukraine, '"in peacetime"', NOTHING_CHOSEN)
    expect(exact.how).toBe('all')
    expect(exact.found.map(({ document }) => document.id)).toContain('provision e3-28.en.8')
    expect(search(ukraine, '"peacetime in"', NOTHING_CHOSEN).how).toBe('some')
  })

  test('a slip of the pen is forgiven only where nothing is found, and said', () => {
    expect(search(ukraine, 'Truppne', NOTHING_CHOSEN).how).toBe('similar')
    expect(search(ukraine, 'Truppen', NOTHING_CHOSEN).how).toBe('all')
    expect(search(ukraine, 'Truppen qqqqqqqqqqqq', NOTHING_CHOSEN).how).toBe('some')
    expect(search(ukraine, 'qqqqqqqqqqqq', NOTHING_CHOSEN).how).toBe('none')
    expect(search(ukraine, '  ', NOTHING_CHOSEN).how).toBe('not-asked')
  })

  test('on an earlier day nothing is found that came later', () => {
    const early = createIndex(searchDocuments(stateOn(entriesOf(readExample('ukraine-2025')), '2025-11-24'), TODAY))
    expect(idsOf(early, 'Suspilne')).toEqual([])
    expect(idsOf(ukraine, 'Suspilne').length).toBeGreaterThan(0)
  })
})

test('a mocking name leads to the party and is shown nowhere', () => {
  const index = createIndex(searchDocuments(recordOf([draft('a', '2030-01-01')]), ANY_DAY))
  const [found] = search(index, 'Hill People', NOTHING_CHOSEN).found
  expect(found?.document).toMatchObject({ id: 'party north', title: { en: 'North', de: 'Norden' } })
  expect(JSON.stringify(writeIndex(index).documents)).not.toContain('Hill')
})

test('a claim is its claimant’s: the author of a report is named by the outlet', () => {
  const claim = (id: string, claimant: object) =>
    ['claim', { id, kind: 'forecast', statement: { en: 'Rain' }, claimant, ...SAID }] as const
  const state = recordOf([claim('a', { kind: 'author' }), claim('b', { kind: 'who', who: { party: 'south' } })])
  const by = searchDocuments(state, ANY_DAY).flatMap(one =>
    one.target.kind === 'claim' ? [[one.by, one.parties]] : [],
  )
  expect(by).toEqual([
    [[{ und: 'The Herald' }], []],
    [[{ en: 'South' }], ['south']],
  ])
})

describe('any query', () => {
  const query = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 400 }),
    fc.string({ unit: 'grapheme', maxLength: 60 }),
    fc
      .array(
        fc.constantFrom(
          'troops',
          '"',
          '„',
          '-',
          '*',
          '__proto__',
          'constructor',
          ' ',
          '\\',
          '\ud800',
          'NATO',
          '8',
          '~e',
          '\u00ad',
        ),
        { maxLength: 40 },
      )
      .map(parts => parts.join('')),
  )

  test('is answered, in the same way each time, and by the written index as by the one it came from', () => {
    const again = readIndex(JSON.parse(JSON.stringify(writeIndex(ukraine))))
    if (again === null) throw new Error('the index cannot be read again')
    fc.assert(
      fc.property(query, words => {
        const found = idsOf(ukraine, words)
        expect(idsOf(ukraine, words)).toEqual(found)
        expect(idsOf(again, words)).toEqual(found)
      }),
      { numRuns: runs(300) },
    )
  })

  test.skipIf(loadPayloads() === null)('that is a payload is answered', () => {
    const payloads = loadPayloads() ?? []
    expect(payloads.length).toBeGreaterThan(1_000)
    for (const payload of payloads) search(ukraine, payload, { ...NOTHING_CHOSEN, party: [payload], kind: [payload] })
  })

  test('longer than is read is shortened and says so', () => {
    expect(search(ukraine, 'troops '.repeat(13), NOTHING_CHOSEN)).toMatchObject({ how: 'all', isShortened: true })
    expect(search(ukraine, 'q'.repeat(100_000), NOTHING_CHOSEN)).toMatchObject({ how: 'none', isShortened: true })
    expect(search(ukraine, 'troops', NOTHING_CHOSEN).isShortened).toBe(false)
  })
})

test('a facet leaves as many as it counts, and no other facet is counted without it', () => {
  const { counts } = search(ukraine, 'troops', NOTHING_CHOSEN)
  for (const facet of FACETS) {
    expect(counts[facet].length).toBeGreaterThan(0)
    for (const { value, count } of counts[facet]) {
      const narrowed = search(ukraine, 'troops', { ...NOTHING_CHOSEN, [facet]: [value] })
      expect(narrowed.found.length).toBe(count)
      expect(narrowed.counts[facet]).toEqual(counts[facet])
    }
  }
})

test('a snippet is a piece of a text of its document, and marks what was asked for', () => {
  const words = fc.constantFrom('troops', 'Truppen', 'NATO', 'peacetime', 'Ukraine', '600000', 'guarantees', 'the')
  fc.assert(
    fc.property(words, fc.constantFrom('en', 'de'), (query, tongue) => {
      for (const { document, terms } of search(ukraine, query, NOTHING_CHOSEN).found) {
        const snippet = snippetOf(document, terms, tongue)
        const shown = snippet?.pieces.map(({ text }) => text).join('') ?? ''
        expect(document.texts.some(({ text }) => text.includes(shown)) || document.texts.length === 0).toBe(true)
        expect(shown.length).toBeLessThanOrEqual(260)
      }
    }),
    { numRuns: runs(16) },
  )
  const [first] = search(ukraine, 'e3-28 peacetime', NOTHING_CHOSEN).found
  const hits = first && snippetOf(first.document, first.terms, 'en')?.pieces.filter(({ isHit }) => isHit)
  expect(hits?.map(({ text }) => text)).toContain('peacetime')
})

test('a long text is cut between words, round what was asked for', () => {
  const long = `${'left '.repeat(200)}needle ${'right '.repeat(200)}`
  const [found] = search(createIndex([wordsAs(long, 'en')]), 'needle', NOTHING_CHOSEN).found
  const snippet = found && snippetOf(found.document, found.terms, 'en')
  expect(snippet?.isCut).toEqual({ before: true, after: true })
  expect(snippet?.pieces.map(({ text }) => text).join('')).toMatch(/^left .*needle .*right$/)
})
