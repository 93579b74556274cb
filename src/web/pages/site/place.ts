import { SINGLE_PAGES } from '../../../comments/page-name.ts'
import { type NegotiationId, type ThingId, toNegotiationId, toThingId } from '../../../record/id.ts'
import { CalendarDate } from '../../../record/time.ts'
import type { Tongue } from '../phrases.ts'

export type SinglePage = (typeof SINGLE_PAGES)[number]

/** The pages that a record has for each of some things, by the first word of their address. */
const THING_PAGES = { draft: 'drafts', point: 'points', party: 'parties', source: 'sources' } as const
export type ThingPage = keyof typeof THING_PAGES

/**
 * Which page is meant. `id` of a point is a lineage or a provision; of a party a party, a bloc or a person. A comparison is that of one draft with
 * another, `from` being its base: a synopsis whose choice stands in the path, so that a published copy has it too. All comments of readers stand on as
 * many pages as they need, from 1; only records on which readers comment have them.
 */
export type Route =
  | { readonly kind: SinglePage }
  | { readonly kind: ThingPage; readonly id: ThingId }
  | { readonly kind: 'comparison'; readonly from: ThingId; readonly to: ThingId }
  | { readonly kind: 'comments'; readonly page: number }

/** In which form a page is wanted: itself, its data, feeds, events, citations, its picture, or for a frame on another's page. */
export const FORMS = {
  page: '',
  csv: 'data.csv',
  json: 'data.json',
  atom: 'feed.atom',
  'json-feed': 'feed.json',
  calendar: 'events.ics',
  bibtex: 'cite.bib',
  ris: 'cite.ris',
  'csl-json': 'cite.json',
  plain: 'cite.txt',
  picture: 'preview.png',
  embed: 'embed/',
} as const
export type Form = keyof typeof FORMS

/** What a reader chose, by name; the values in their order. Names and values are text from outside. */
export type Query = Readonly<Record<string, readonly string[]>>

/**
 * One address of the site. `revision` null: whatever is newest; a number: the record as of that entry, for good.
 * `knownOn` null: all that is known; a day: only what was known by its end.
 */
export type Place = {
  readonly negotiation: NegotiationId
  readonly revision: number | null
  readonly tongue: Tongue
  readonly route: Route
  readonly form: Form
  readonly knownOn: CalendarDate | null
  readonly query: Query
}

const pathOfRoute = (route: Route): string => {
  switch (route.kind) {
    case 'standing':
      return ''
    case 'draft':
    case 'point':
    case 'party':
    case 'source':
      return `${THING_PAGES[route.kind]}/${route.id}/`
    case 'comparison':
      return `synopsis/${route.from}..${route.to}/`
    case 'comments':
      return route.page === 1 ? 'comments/' : `comments/${route.page}/`
    case 'drafts':
    case 'synopsis':
    case 'points':
    case 'lineages':
    case 'timeline':
    case 'parties':
    case 'sources':
    case 'red-lines':
    case 'new':
    case 'corrections':
    case 'search':
    case 'about':
      return `${route.kind}/`
  }
}

const queryOf = ({ query, knownOn }: Place): string => {
  const pairs = Object.entries(query).flatMap(([name, values]) => values.map(value => [name, value] as const))
  const all = knownOn === null ? pairs : [...pairs, ['knownOn', knownOn] as const]
  return all.length === 0
    ? ''
    : `?${new URLSearchParams(all.map(([name, value]): [string, string] => [name, value])).toString()}`
}

/** The path of a place from the root of the site, without a slash before it and without its query. */
export const pathOf = ({ negotiation, revision, tongue, route, form }: Place): string =>
  `${negotiation}/${revision === null ? '' : `r/${revision}/`}${tongue}/${pathOfRoute(route)}${FORMS[form]}`

/** The address of a place from the root of the site, with its query. */
export const addressOf = (place: Place): string => `${pathOf(place)}${queryOf(place)}`

/** How one path leads to another, relatively, so that a site works below any address. Both are paths from the root of the site. */
export const relative = (from: string, to: string): string => {
  let common = -1
  for (let i = 0; i < from.length && from[i] === to[i]; i++) if (from[i] === '/') common = i
  let ups = 0
  for (let i = common + 1; i < from.length; i++) if (from[i] === '/') ups++
  const path = '../'.repeat(ups) + to.slice(common + 1)
  return path === '' || path.startsWith('?') ? `./${path}` : path
}

/** How one place leads to another. */
export const leadTo = (from: Place, to: Place): string => relative(pathOf(from), addressOf(to))

/** `from..to`. Where an id itself holds two dots, the first pair of them that leaves two ids counts: such drafts are compared by the query. */
const comparisonOf = (pair: string): Route | null => {
  for (let at = pair.indexOf('..'); at >= 0; at = pair.indexOf('..', at + 1)) {
    const [from, to] = [toThingId(pair.slice(0, at)), toThingId(pair.slice(at + 2))]
    if (from !== null && to !== null) return { kind: 'comparison', from, to }
  }
  return null
}

const commentsOf = (page: string | undefined): Route | null => {
  if (page === undefined) return { kind: 'comments', page: 1 }
  return page !== '1' && /^[1-9]\d{0,5}$/.test(page) ? { kind: 'comments', page: Number(page) } : null
}

const routeOf = (path: readonly string[]): Route | null => {
  const [page, id, ...more] = path
  if (page === undefined) return { kind: 'standing' }
  if (more.length > 0) return null
  if (page === 'comments') return commentsOf(id)
  if (id === undefined) {
    const single = SINGLE_PAGES.find(one => one === page && one !== 'standing')
    return single === undefined ? null : { kind: single }
  }
  if (page === 'synopsis') return comparisonOf(id)
  const kind = (Object.keys(THING_PAGES) as readonly ThingPage[]).find(one => THING_PAGES[one] === page)
  const thing = toThingId(id)
  return kind === undefined || thing === null ? null : { kind, id: thing }
}

const MOST_CHOSEN = 60
const LONGEST_CHOICE = 300

const chosenIn = (search: URLSearchParams): Query => {
  const query: Record<string, string[]> = {}
  for (const [name, value] of [...search].slice(0, MOST_CHOSEN)) {
    if (name === 'knownOn' || !/^[a-z][a-zA-Z-]{0,30}$/.test(name)) continue
    // `constructor` is a name like any other, and what every object inherits under it is no list.
    const before = Object.hasOwn(query, name) ? query[name] : undefined
    query[name] = [...(before ?? []), value.slice(0, LONGEST_CHOICE)]
  }
  return query
}

const splitForm = (rest: readonly string[]): readonly [readonly string[], Form] | null => {
  const last = rest.at(-1) ?? ''
  const forms = Object.keys(FORMS) as readonly Form[]
  if (last !== '') {
    const form = forms.find(one => FORMS[one] === last)
    return form === undefined ? null : [rest.slice(0, -1), form]
  }
  const path = rest.slice(0, -1)
  return path.at(-1) === 'embed' ? [path.slice(0, -1), 'embed'] : [path, 'page']
}

/** What a path and a query from outside mean; null where they name no page. `knownOn` null where what it says is no day. */
export const placeOf = (path: string, search: URLSearchParams): Place | null => {
  const [name = '', ...after] = path.split('/')
  const negotiation = toNegotiationId(name)
  const pinned = after[0] === 'r' && /^(?:0|[1-9]\d{0,8})$/.test(after[1] ?? '') ? Number(after[1]) : null
  const [tongue, ...rest] = pinned === null ? after : after.slice(2)
  if (negotiation === null || (tongue !== 'en' && tongue !== 'de') || rest.length === 0) return null
  const split = splitForm(rest)
  const route = split === null ? null : routeOf(split[0])
  if (split === null || route === null) return null
  const knownOn = CalendarDate.safeParse(search.get('knownOn') ?? '').data ?? null
  return { negotiation, revision: pinned, tongue, route, form: split[1], knownOn, query: chosenIn(search) }
}

/** The first value that a reader chose under a name; null where there is none, or an empty one. */
export const chosen = (query: Query, name: string): string | null => query[name]?.[0] || null
