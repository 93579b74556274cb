import type { PublishedSearch } from '../../search/published.ts'
import { writeIndex } from '../../search/search-index.ts'
import type { PhraseKey } from '../phrases.en.ts'
import { searchEn } from './phrases-search.en.ts'
import { indexOf, linkToFound, nameOfChoice } from './search-page.ts'
import type { View } from './view.ts'

const ALSO_SAID: readonly PhraseKey[] = ['draft.said-to-be-by', 'origin.unclear']

// A sentence that is said without its values keeps its slots, and they are filled in the browser.
const sentences = ({ say }: View): Readonly<Record<string, string>> =>
  Object.fromEntries([...(Object.keys(searchEn) as PhraseKey[]), ...ALSO_SAID].map(key => [key, say(key)]))

/** What the search of a published site reads in the browser, as JSON. The view stands at the page of the search; the file, `SEARCH_FILE`, beside it. */
export const renderSearchFile = (view: View): string => {
  const index = indexOf(view)
  const { party, bloc, draft } = view.state.things
  const published: PublishedSearch = {
    tongue: view.tongue,
    index: writeIndex(index),
    links: Object.fromEntries([...index.documents].map(([id, document]) => [id, linkToFound(view, document)])),
    names: {
      party: Object.fromEntries([...party.keys(), ...bloc.keys()].map(id => [id, nameOfChoice(view, 'party', id)])),
      draft: Object.fromEntries([...draft.keys()].map(id => [id, nameOfChoice(view, 'draft', id)])),
    },
    phrases: sentences(view),
  }
  return JSON.stringify(published)
}
