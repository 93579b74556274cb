import { toThingId } from '../record/id.ts'
import type { RecordState } from '../record/state.ts'
import type { ThingKind } from '../record/thing.ts'

/** The pages that every record has, by the first word of their address; `standing` is the first page of all. */
export const SINGLE_PAGES = [
  'standing',
  'drafts',
  'synopsis',
  'points',
  'lineages',
  'timeline',
  'parties',
  'sources',
  'red-lines',
  'new',
  'corrections',
  'search',
  'about',
] as const

const MOST_UNITS = 400

/**
 * The one spelling of a page's route, as anchors keep it: `standing`, `drafts`, `drafts/a`, `synopsis/a..b`. Takes the address below the language, with or
 * without a slash at its end; empty is `standing`. Null where it is none: more than two words, or a word that is no id.
 */
export const pageName = (raw: string): string | null => {
  if (raw.length > MOST_UNITS) return null
  const bare = raw.endsWith('/') ? raw.slice(0, -1) : raw
  if (bare === '') return 'standing'
  const words = bare.split('/')
  return words.length <= 2 && words.every(word => toThingId(word) !== null || isPair(word)) ? bare : null
}

const pairIn = (word: string): readonly [string, string] | null => {
  const [one = '', other = '', ...more] = word.split('..')
  return more.length === 0 && toThingId(one) !== null && toThingId(other) !== null ? [one, other] : null
}

const isPair = (word: string): boolean => pairIn(word) !== null

const HELD_IN: Readonly<Record<string, readonly ThingKind[]>> = {
  drafts: ['draft'],
  points: ['lineage', 'provision'],
  parties: ['party', 'bloc', 'person'],
  sources: ['source'],
}

const stands = (state: RecordState, kinds: readonly ThingKind[], raw: string): boolean => {
  const id = toThingId(raw)
  return id !== null && kinds.some(kind => state.things[kind].has(id))
}

/** Whether a record has the page of a route: one that every record has, that of one of its things, or the comparison of two of its drafts. */
export const isPageOf = (state: RecordState, page: string): boolean => {
  const name = pageName(page)
  if (name === null) return false
  const [first = '', second] = name.split('/')
  if (second === undefined) return SINGLE_PAGES.some(single => single === first)
  if (first === 'synopsis') return pairIn(second)?.every(id => stands(state, ['draft'], id)) ?? false
  return Object.hasOwn(HELD_IN, first) && stands(state, HELD_IN[first] ?? [], second)
}
