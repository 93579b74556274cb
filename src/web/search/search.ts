import type { QueryCombination } from 'minisearch'
import type { SearchDocument } from './document.ts'
import { type Chosen, type Counts, countFacets, isChosen } from './facets.ts'
import { type AskedWord, type Query, readQuery } from './query.ts'
import type { SearchIndex } from './search-index.ts'
import { type AskedForms, plainLine } from './words.ts'

/** One thing that is found, and the terms of its words that were met. */
export type Found = { readonly document: SearchDocument; readonly terms: readonly string[] }

/**
 * What a search found, the best first, alike ones by id. `how`: with all words; with words spelt alike for those that stand nowhere; with some of the
 * words, or with all but not as a phrase; nothing; or nothing was asked. `all` counts what is found whatever was chosen. `isShortened`: the query was longer than is read.
 */
export type SearchAnswer = {
  readonly how: 'all' | 'similar' | 'some' | 'none' | 'not-asked'
  readonly found: readonly Found[]
  readonly all: number
  readonly counts: Counts
  readonly isShortened: boolean
}

type Spelling = 'as-asked' | 'alike'

// One or two letters begin a quarter of all words, and the figures of a year begin other numbers; a sign of Han is nearly a word.
const MAY_GO_ON =
  /^(?:[\p{L}\p{M}][\p{L}\p{M}\p{N}]{2,}|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]+)$/u

/** How many letters of a word may be another, missing or more. */
const slipsOf = (form: string): number =>
  form.length < 4 || !/^[\p{L}\p{M}]+$/u.test(form) ? 0 : form.length < 6 ? 1 : 2

const HEAD_WEIGHT = 0.2
const TITLE_WEIGHT = 2

const anyForm = ({ plain, stems }: AskedForms, isOpen: boolean, spelling: Spelling): QueryCombination => ({
  combineWith: 'OR',
  queries: [
    ...plain.map(form => ({
      queries: [form],
      prefix: isOpen && MAY_GO_ON.test(form),
      fuzzy: spelling === 'alike' && slipsOf(form) > 0 ? slipsOf(form) : false,
    })),
    ...stems,
  ],
})

const anyWay = ({ parts, joined, head, isOpen }: AskedWord, spelling: Spelling): QueryCombination => ({
  combineWith: 'OR',
  queries: [
    { combineWith: 'AND', queries: parts.map((part, i) => anyForm(part, isOpen && i === parts.length - 1, spelling)) },
    ...(joined === null ? [] : [anyForm(joined, isOpen, spelling)]),
    ...(head === null ? [] : [{ ...anyForm(head, false, 'as-asked'), boostTerm: () => HEAD_WEIGHT }]),
  ],
})

const find = (
  { terms, documents }: SearchIndex,
  query: QueryCombination,
): readonly (Found & { readonly score: number })[] =>
  terms.search({ boost: { title: TITLE_WEIGHT }, ...query }).flatMap(({ id, score, terms: met }) => {
    const document = documents.get(String(id))
    return document === undefined ? [] : [{ document, score, terms: met }]
  })

const holdsPhrases = ({ title, texts }: SearchDocument, phrases: readonly string[]): boolean => {
  if (phrases.length === 0) return true
  const lines = [...Object.values(title), ...texts.map(({ text }) => text)].map(plainLine)
  return phrases.every(phrase => lines.some(line => line.includes(phrase)))
}

type Stage = { readonly how: SearchAnswer['how']; readonly found: ReturnType<typeof find> }

/** All words; else all words, those that stand nowhere spelt alike; else some of them. Phrases hold in the first stage only. */
const inStages = (index: SearchIndex, { words, phrases }: Query): Stage => {
  const all = find(index, { combineWith: 'AND', queries: words.map(word => anyWay(word, 'as-asked')) })
  const exact = all.filter(({ document }) => holdsPhrases(document, phrases))
  if (exact.length > 0) return { how: 'all', found: exact }
  if (all.length > 0) return { how: 'some', found: all }
  const ways = words.map(word => {
    const asAsked = anyWay(word, 'as-asked')
    return find(index, asAsked).length > 0 ? asAsked : anyWay(word, 'alike')
  })
  const similar = find(index, { combineWith: 'AND', queries: ways })
  if (similar.length > 0) return { how: 'similar', found: similar }
  const some = find(index, { combineWith: 'OR', queries: ways })
  return { how: some.length > 0 ? 'some' : 'none', found: some }
}

/** Searches for what somebody typed, among what they chose. Any text can be asked for. */
export const search = (index: SearchIndex, raw: string, chosen: Chosen): SearchAnswer => {
  const query = readQuery(raw)
  const { how, found } = query.words.length === 0 ? { how: 'not-asked' as const, found: [] } : inStages(index, query)
  return {
    how: how === 'not-asked' && raw.trim() !== '' ? 'none' : how,
    found: found
      .filter(({ document }) => isChosen(document, chosen, null))
      .sort((one, other) => other.score - one.score || (one.document.id < other.document.id ? -1 : 1)),
    all: found.length,
    counts: countFacets(
      found.map(({ document }) => document),
      chosen,
    ),
    isShortened: query.isShortened,
  }
}
