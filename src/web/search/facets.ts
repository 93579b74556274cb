import type { SearchDocument } from './document.ts'

/** What readers choose by. */
export const FACETS = ['kind', 'party', 'draft', 'language'] as const
export type Facet = (typeof FACETS)[number]

/** What somebody chose: any of the values of each facet; none chosen means all. Values are text from outside. */
export type Chosen = Readonly<Record<Facet, readonly string[]>>

/** Nothing chosen. */
export const NOTHING_CHOSEN: Chosen = { kind: [], party: [], draft: [], language: [] }

/** How many of what is found have each value of a facet, the most frequent first: counted under the choices in the other facets. */
export type Counts = Readonly<Record<Facet, readonly { readonly value: string; readonly count: number }[]>>

const valuesOf = (document: SearchDocument, facet: Facet): readonly string[] => {
  switch (facet) {
    case 'kind':
      return [document.kind]
    case 'party':
      return document.parties
    case 'draft':
      return document.draft === null ? [] : [document.draft]
    case 'language':
      return document.languages
  }
}

const fits = (document: SearchDocument, chosen: Chosen, facet: Facet): boolean =>
  chosen[facet].length === 0 || valuesOf(document, facet).some(value => chosen[facet].includes(value))

/** Whether a document is among those chosen; `except` is a facet that does not count, null where all do. */
export const isChosen = (document: SearchDocument, chosen: Chosen, except: Facet | null): boolean =>
  FACETS.every(facet => facet === except || fits(document, chosen, facet))

const countOf = (documents: readonly SearchDocument[], chosen: Chosen, facet: Facet): Counts[Facet] => {
  // A chosen value stays, with 0, so that it can be taken back.
  const counts = new Map<string, number>(chosen[facet].map(value => [value, 0]))
  for (const document of documents)
    if (isChosen(document, chosen, facet))
      for (const value of valuesOf(document, facet)) counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...counts]
    .map(([value, count]) => ({ value, count }))
    .sort((one, other) => other.count - one.count || (one.value < other.value ? -1 : 1))
}

/** The counts of all facets. */
export const countFacets = (documents: readonly SearchDocument[], chosen: Chosen): Counts => ({
  kind: countOf(documents, chosen, 'kind'),
  party: countOf(documents, chosen, 'party'),
  draft: countOf(documents, chosen, 'draft'),
  language: countOf(documents, chosen, 'language'),
})
