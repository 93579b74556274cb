import { draftsOn } from '../../../analysis/drafts.ts'
import { type ThingId, toThingId } from '../../../record/id.ts'
import { findThing } from '../../../record/state.ts'
import type { Issue } from '../../../record/statements.ts'
import type { Draft } from '../../../record/texts.ts'
import { accept, type Result, refuse } from '../../../text/reading.ts'
import { chosen, type Query } from './place.ts'
import { defaultDrafts } from './synopsis-default.ts'
import type { View } from './view.ts'

/** Which rows of a comparison are shown. */
export const SHOWS = ['all', 'changed', 'contested'] as const
export type Show = (typeof SHOWS)[number]

const LEAST_DRAFTS = 2
const MOST_DRAFTS = 12

/** What a reader chose to compare. `base` null: none; `issue` null: the points of all. `isDefault`: nobody chose the drafts. */
export type SynopsisChoice = {
  readonly drafts: readonly Draft[]
  readonly base: Draft | null
  readonly show: Show
  readonly issue: Issue | null
  readonly isDefault: boolean
}

/** Why a choice cannot be shown, with what fills its sentence. `two-needed`: the record itself has too few drafts. */
export type BadChoice =
  | {
      readonly kind: 'unknown-draft' | 'unknown-base' | 'unknown-issue' | 'unknown-show'
      readonly params: { readonly name: string }
    }
  | { readonly kind: 'too-few' | 'too-many' | 'two-needed'; readonly params: { readonly count: number } }

const draftNamed = (offered: readonly Draft[], name: string): Draft | null =>
  offered.find(({ id }) => id === name) ?? null

const readDrafts = (query: Query, offered: readonly Draft[]): Result<readonly Draft[], BadChoice> => {
  const names = [...new Set((query.d ?? []).filter(name => name !== ''))]
  const unknown = names.find(name => draftNamed(offered, name) === null)
  return unknown === undefined
    ? accept(names.flatMap(name => draftNamed(offered, name) ?? []))
    : refuse({ kind: 'unknown-draft', params: { name: unknown } })
}

/** The base that an address names: empty says none, and nothing says the first draft. */
const readBase = (query: Query, offered: readonly Draft[]): Result<Draft | 'first' | null, BadChoice> => {
  const name = query.base?.[0]
  if (name === undefined) return accept('first')
  if (name === '') return accept(null)
  const draft = draftNamed(offered, name)
  return draft === null ? refuse({ kind: 'unknown-base', params: { name } }) : accept(draft)
}

const isShow = (name: string): name is Show => SHOWS.some(show => show === name)

const readShow = (query: Query): Result<Show, BadChoice> => {
  const name = chosen(query, 'show') ?? 'all'
  return isShow(name) ? accept(name) : refuse({ kind: 'unknown-show', params: { name } })
}

const readIssue = ({ state, place }: View): Result<Issue | null, BadChoice> => {
  const name = chosen(place.query, 'issue')
  if (name === null) return accept(null)
  const id = toThingId(name)
  const issue = id === null ? null : findThing(state, 'issue', id)
  return issue === null ? refuse({ kind: 'unknown-issue', params: { name } }) : accept(issue)
}

/** The drafts with the base among them: whoever names a base wants to see it. */
const withBase = (drafts: readonly Draft[], base: Draft | 'first' | null): readonly Draft[] =>
  base === null || base === 'first' || drafts.includes(base) ? drafts : [base, ...drafts]

const inRange = ({ length }: readonly Draft[]): BadChoice | null =>
  length < LEAST_DRAFTS
    ? { kind: 'too-few', params: { count: length } }
    : length > MOST_DRAFTS
      ? { kind: 'too-many', params: { count: length } }
      : null

/** What the address of a view chooses to compare; without drafts in it, what is compared by default. */
export const readChoice = (view: View): Result<SynopsisChoice, BadChoice> => {
  const { query } = view.place
  const offered = draftsOn(view.state, view.asked)
  const [named, base, show, issue] = [
    readDrafts(query, offered),
    readBase(query, offered),
    readShow(query),
    readIssue(view),
  ]
  if (!named.ok) return named
  if (!base.ok) return base
  if (!show.ok) return show
  if (!issue.ok) return issue
  const isDefault = named.value.length === 0
  if (isDefault && offered.length < LEAST_DRAFTS)
    return refuse({ kind: 'two-needed', params: { count: offered.length } })
  const drafts = withBase(isDefault ? defaultDrafts(view.state, offered) : named.value, base.value)
  const bad = inRange(drafts)
  if (bad !== null) return refuse(bad)
  const led = base.value === 'first' ? (drafts[0] ?? null) : base.value
  return accept({ drafts, base: led, show: show.value, issue: issue.value, isDefault })
}

const idsOf = (drafts: readonly { readonly id: ThingId }[]): readonly ThingId[] => drafts.map(({ id }) => id)

/** A choice as it stands in an address. */
export const queryOfChoice = ({ drafts, base, show, issue }: SynopsisChoice): Query => ({
  d: idsOf(drafts),
  base: [base?.id ?? ''],
  ...(show === 'all' ? {} : { show: [show] }),
  ...(issue === null ? {} : { issue: [issue.id] }),
})
