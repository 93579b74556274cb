import { labelOf } from '../../record/label.ts'
import type { Say, Tongue } from '../pages/phrases.ts'
import type { Asking } from './asking.ts'
import type { SearchDocument, SearchKind } from './document.ts'
import { type Chosen, FACETS, type Facet } from './facets.ts'
import type { Found, SearchAnswer } from './search.ts'
import { type Snippet, snippetOf } from './snippet.ts'

/** What is needed to put an answer into words: on a server from the record, in a browser from the published index. */
export type Telling = {
  readonly say: Say
  readonly tongue: Tongue
  readonly nameOf: (facet: 'party' | 'draft', id: string) => string
  readonly linkOf: (document: SearchDocument) => string
}

/** One hit as it is shown; `by` says whose words or doings it is, `on` its day or occasion; null where it has none. */
export type ShownHit = {
  readonly id: string
  readonly thing: string
  readonly title: string
  readonly link: string
  readonly by: string | null
  readonly on: string | null
  readonly snippet: Snippet | null
}

/** One value of a facet with its count. */
export type ShownValue = { readonly value: string; readonly label: string; readonly isChosen: boolean }

/** An answer in words. `tips` say what to try where nothing is found; `pages` are there where there is more than one, `page` among them. */
export type ShownAnswer = {
  readonly status: string
  readonly notes: readonly string[]
  readonly hits: readonly ShownHit[]
  readonly first: number
  readonly tips: readonly string[]
  readonly facets: readonly { readonly facet: Facet; readonly legend: string; readonly values: readonly ShownValue[] }[]
  readonly page: number
  readonly pages: number
}

/** How many hits a page shows. */
const PAGE_SIZE = 20

const languageName = (tongue: Tongue, tag: string): string => {
  try {
    return new Intl.DisplayNames([tongue], { type: 'language' }).of(tag) ?? tag
  } catch {
    return tag
  }
}

const isKind = (value: string, kinds: Readonly<Record<SearchKind, true>>): value is SearchKind =>
  Object.hasOwn(kinds, value)

const KINDS: Readonly<Record<SearchKind, true>> = {
  provision: true,
  position: true,
  statement: true,
  source: true,
  event: true,
  draft: true,
  point: true,
  who: true,
  comment: true,
}

const labelOfValue = ({ say, tongue, nameOf }: Telling, facet: Facet, value: string): string => {
  switch (facet) {
    case 'kind':
      return isKind(value, KINDS) ? say(`search.kind.${value}`) : value
    case 'party':
    case 'draft':
      return nameOf(facet, value)
    case 'language':
      return languageName(tongue, value)
  }
}

const showFacets = (telling: Telling, { counts }: SearchAnswer, chosen: Chosen): ShownAnswer['facets'] =>
  FACETS.map(facet => ({
    facet,
    legend: telling.say(`search.facet.${facet}`),
    values: counts[facet].map(({ value, count }) => ({
      value,
      label: telling.say('search.value', { label: labelOfValue(telling, facet, value), count }),
      isChosen: chosen[facet].includes(value),
    })),
  })).filter(({ values }) => values.length > 1 || values.some(({ isChosen }) => isChosen))

const namesBehind = ({ tongue }: Telling, { by }: SearchDocument): string =>
  by.map(name => labelOf(name, tongue)).join(', ')

/** Whose a thing is, beside its title: whose a draft is said to be, who was there, or that nobody knows who says it. Who says something stands before the title. */
const besideTitle = (telling: Telling, document: SearchDocument): string | null => {
  const names = namesBehind(telling, document)
  if (document.voice === 'unclear') return telling.say(names === '' ? 'origin.unclear' : 'search.by.unclear', { names })
  if (names === '' || isSaid(document)) return null
  return document.voice === 'ascribed' ? telling.say('draft.said-to-be-by', { names }) : names
}

const isSaid = ({ kind, voice }: SearchDocument): boolean =>
  voice === 'own' && (kind === 'position' || kind === 'statement')

const titleOf = (telling: Telling, document: SearchDocument): string => {
  const title = labelOf(document.title, telling.tongue)
  const names = isSaid(document) ? namesBehind(telling, document) : ''
  return names === '' || names === title ? title : `${names}: ${title}`
}

const showHit = (telling: Telling, { document, terms }: Found): ShownHit => ({
  id: document.id,
  thing: telling.say(`search.thing.${document.target.kind}`),
  title: titleOf(telling, document),
  link: telling.linkOf(document),
  by: besideTitle(telling, document),
  on: document.on,
  snippet: snippetOf(document, terms, telling.tongue),
})

const statusOf = ({ say }: Telling, { how, found, all }: SearchAnswer, query: string): string => {
  if (how === 'not-asked') return ''
  if (how !== 'none' && found.length === 0) return say('search.status.filtered', { query, all })
  return say(`search.status.${how}`, { query, count: found.length })
}

const LONGEST_SHOWN_QUERY = 80

/** A query as it is repeated to its reader: one line, cut where it is long. */
export const shownQuery = (words: string): string => {
  const line = words.replace(/\s+/gu, ' ').trim()
  const signs = [...line]
  return signs.length <= LONGEST_SHOWN_QUERY ? line : `${signs.slice(0, LONGEST_SHOWN_QUERY).join('')} …`
}

/** Puts an answer into words: one page of its hits, and all its facets. A page that there is not is the nearest that there is. */
export const showAnswer = (telling: Telling, answer: SearchAnswer, asking: Asking): ShownAnswer => {
  const { say } = telling
  const { found, how, isShortened } = answer
  const pages = Math.max(1, Math.ceil(found.length / PAGE_SIZE))
  const page = Math.min(pages, Math.max(1, asking.page))
  const first = (page - 1) * PAGE_SIZE
  const hits = found.slice(first, first + PAGE_SIZE)
  return {
    status: statusOf(telling, answer, shownQuery(asking.words)),
    notes: [
      ...(pages > 1 ? [say('search.range', { from: first + 1, to: first + hits.length })] : []),
      ...(isShortened ? [say('search.shortened')] : []),
    ],
    hits: hits.map(hit => showHit(telling, hit)),
    first: first + 1,
    tips: how === 'none' ? [say('search.try.fewer'), say('search.try.language'), say('search.try.beginning')] : [],
    facets: showFacets(telling, answer, asking.chosen),
    page,
    pages,
  }
}
