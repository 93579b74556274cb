import MiniSearch, { type AsPlainObject, type Options } from 'minisearch'
import type { SearchDocument } from './document.ts'
import { createCutter, stemLanguagesOf } from './words.ts'

/** An index of documents; the documents by their id. What it holds is a matter of this folder. */
export type SearchIndex = {
  readonly terms: MiniSearch<SearchDocument>
  readonly documents: ReadonlyMap<string, SearchDocument>
}

type Field = 'title' | 'text' | 'also'

/** The words of a field, each with its language. Names are found in the forms that either language gives them. */
const wordsIn = (document: SearchDocument, field: Field): readonly (readonly [string, string])[] => {
  switch (field) {
    case 'title':
      return Object.entries(document.title)
    case 'text':
      return document.texts.map(({ language, text }) => [language, text])
    case 'also':
      return [
        ...document.also.flatMap(name => [['de', name] as const, ['en', name] as const]),
        ...document.by.flatMap(name => Object.entries(name)),
      ]
  }
}

/** An index takes strings apart; terms hold no spaces, so that a line of them is what it takes. */
const optionsWith = (cut: ReturnType<typeof createCutter>): Options<SearchDocument> => ({
  fields: ['title', 'text', 'also'] satisfies readonly Field[],
  idField: 'id',
  extractField: (document, field) =>
    field === 'id'
      ? document.id
      : wordsIn(document, field as Field)
          .flatMap(([language, text]) => cut(text, stemLanguagesOf(language)))
          .join(' '),
  tokenize: terms => (terms === '' ? [] : terms.split(' ')),
  processTerm: term => term,
  autoVacuum: false,
})

/** Which part of an index may be left of documents that were taken out. */
const MOST_DIRT = 0.2

/** An index of some documents, whose ids must differ. */
export const createIndex = (documents: readonly SearchDocument[]): SearchIndex => {
  const terms = new MiniSearch(optionsWith(createCutter()))
  terms.addAll(documents)
  return { terms, documents: new Map(documents.map(document => [document.id, document])) }
}

const indexedWords = ({ title, texts, also, by }: SearchDocument): string => JSON.stringify([title, texts, also, by])

/**
 * An index brought up to date with the documents as they are now, which for a few new ones among ten thousand costs a tenth of a new index. The one that was
 * given must not be used any more. It finds what a new one would; what was taken out weighs a little in the order of what is found.
 */
export const renewIndex = (index: SearchIndex, documents: readonly SearchDocument[]): SearchIndex => {
  const { terms } = index
  const now = new Map(documents.map(document => [document.id, document]))
  for (const id of index.documents.keys()) if (!now.has(id)) terms.discard(id)
  for (const [id, document] of now) {
    const before = index.documents.get(id)
    if (before !== undefined && indexedWords(before) === indexedWords(document)) continue
    if (before !== undefined) terms.discard(id)
    terms.add(document)
  }
  // What is taken out leaves its terms behind: where that is much, a new index is smaller.
  return terms.dirtFactor > MOST_DIRT ? createIndex(documents) : { terms, documents: now }
}

/** An index as it is written into a published site. Names under which a thing is found but never shown stand in it as terms only. */
export type WrittenIndex = {
  readonly version: 1
  readonly documents: readonly SearchDocument[]
  readonly terms: object
}

/** An index as a value that can be written as JSON: the same documents give the same bytes. */
export const writeIndex = ({ terms, documents }: SearchIndex): WrittenIndex => ({
  version: 1,
  documents: [...documents.values()].map(document => ({ ...document, also: [] })),
  terms: terms.toJSON(),
})

/** An index from what `writeIndex` made; null for one of another version. */
export const readIndex = ({ version, documents, terms }: WrittenIndex): SearchIndex | null =>
  version === 1
    ? {
        terms: MiniSearch.loadJS(terms as AsPlainObject, optionsWith(createCutter())),
        documents: new Map(documents.map(document => [document.id, document])),
      }
    : null
