import { type Chosen, FACETS } from './facets.ts'

/** What a search is asked for: words, choices, and which page of the hits, from 1. */
export type Asking = { readonly words: string; readonly chosen: Chosen; readonly page: number }

const MOST_CHOSEN = 20
const LAST_PAGE = 9_999

const pageOf = (raw: string | undefined): number =>
  raw !== undefined && /^[1-9]\d{0,3}$/.test(raw) ? Math.min(LAST_PAGE, Number(raw)) : 1

/** What an address asks for; `valuesOf` gives the values of a name in it. What makes no sense counts as not said. */
export const askingOf = (valuesOf: (name: string) => readonly string[]): Asking => {
  const chosen = (name: string): readonly string[] => [...new Set(valuesOf(name))].filter(Boolean).slice(0, MOST_CHOSEN)
  return {
    words: valuesOf('q')[0] ?? '',
    chosen: { kind: chosen('kind'), party: chosen('party'), draft: chosen('draft'), language: chosen('language') },
    page: pageOf(valuesOf('page')[0]),
  }
}

/** The choices of an asking by their names in an address; the first page goes without saying. */
export const queryOf = ({ words, chosen, page }: Asking): Readonly<Record<string, readonly string[]>> => ({
  ...(words === '' ? {} : { q: [words] }),
  ...Object.fromEntries(FACETS.flatMap(facet => (chosen[facet].length === 0 ? [] : [[facet, chosen[facet]]]))),
  ...(page === 1 ? {} : { page: [String(page)] }),
})

/** The page numbers that are offered: the first, the last, and those near the shown one. */
export const pagesNear = (page: number, pages: number): readonly number[] =>
  [...new Set([1, page - 2, page - 1, page, page + 1, page + 2, pages])].filter(one => one >= 1 && one <= pages)
