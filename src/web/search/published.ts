import type { Tongue } from '../pages/phrases.ts'
import type { WrittenIndex } from './search-index.ts'

/**
 * What a published site needs to search without a server, in one file for each language beside the page of the search: the index, where each thing is
 * read (from that page), what parties and drafts are called, and the sentences.
 */
export type PublishedSearch = {
  readonly tongue: Tongue
  readonly index: WrittenIndex
  readonly links: Readonly<Record<string, string>>
  readonly names: Readonly<Record<'party' | 'draft', Readonly<Record<string, string>>>>
  readonly phrases: Readonly<Record<string, string>>
}

/** The name of that file, beside the page. */
export const SEARCH_FILE = 'index.json'
