import type { PublishedSearch } from '../../search/published.ts'
import { type SearchIndex, writeIndex } from '../../search/search-index.ts'
import type { PhraseKey } from '../phrases.en.ts'
import { searchEn } from './phrases-search.en.ts'
import { indexOf, linkToFound, nameOfChoice } from './search-page.ts'
import type { View } from './view.ts'

const ALSO_SAID: readonly PhraseKey[] = ['draft.said-to-be-by', 'origin.unclear']

// A sentence that is said without its values keeps its slots, and they are filled in the browser.
const sentences = ({ say }: View, more: readonly PhraseKey[]): Readonly<Record<string, string>> =>
  Object.fromEntries([...(Object.keys(searchEn) as PhraseKey[]), ...ALSO_SAID, ...more].map(key => [key, say(key)]))

/** What a search of a published site reads in the browser, as JSON: an index, where its things are read from the page that a view stands at, and what the island says; `more` sentences beside those of every search. */
export const renderIndexFile = (view: View, index: SearchIndex, more: readonly PhraseKey[]): string => {
  const { party, bloc, draft } = view.state.things
  const published: PublishedSearch = {
    tongue: view.tongue,
    index: writeIndex(index),
    links: Object.fromEntries([...index.documents].map(([id, document]) => [id, linkToFound(view, document)])),
    names: {
      party: Object.fromEntries([...party.keys(), ...bloc.keys()].map(id => [id, nameOfChoice(view, 'party', id)])),
      draft: Object.fromEntries([...draft.keys()].map(id => [id, nameOfChoice(view, 'draft', id)])),
    },
    phrases: sentences(view, more),
  }
  return JSON.stringify(published)
}

/** What the search of the whole record reads in the browser. The view stands at the page of the search; the file, `SEARCH_FILE`, beside it. */
export const renderSearchFile = (view: View): string => renderIndexFile(view, indexOf(view), [])
