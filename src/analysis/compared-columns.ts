import type { ThingId } from '../record/id.ts'
import { type LineageOfRecord, lineagesOf } from '../record/lineages.ts'
import { remember } from '../record/remember.ts'
import type { RecordState } from '../record/state.ts'
import { provisionsOf, toTextDraft } from '../record/text-drafts.ts'
import type { Description, Draft, Provision } from '../record/texts.ts'
import { numberOf } from '../text/align/markings.ts'
import { findMoved, type Link } from '../text/align/moved.ts'
import { findUnreported, keepsNumbers } from '../text/align/unreported.ts'
import type { Draft as TextDraft, Provision as TextProvision } from '../text/draft.ts'

/**
 * One draft with its points. `cells` holds the provisions of each lineage by the lineage's place, in reading order, and so does `described` what is
 * reported of them; `shared` are provisions that stand in more than one lineage.
 */
export type Column = {
  readonly draft: Draft
  readonly text: TextDraft
  readonly cells: ReadonlyMap<number, readonly Provision[]>
  readonly described: ReadonlyMap<number, readonly Description[]>
  readonly shared: ReadonlySet<ThingId>
}

/** All lineages of a state, and all its drafts with their points. */
export type Columns = { readonly lineages: readonly LineageOfRecord[]; readonly byDraft: ReadonlyMap<ThingId, Column> }

const push = <Key, Value>(map: Map<Key, Value[]>, key: Key, value: Value): void => {
  const list = map.get(key)
  if (list === undefined) map.set(key, [value])
  else list.push(value)
}

const placesByProvision = (lineages: readonly LineageOfRecord[]): ReadonlyMap<ThingId, readonly number[]> => {
  const places = new Map<ThingId, number[]>()
  lineages.forEach(({ cells }, place) => {
    for (const id of Object.values(cells).flat()) push(places, id, place)
  })
  return places
}

type Places = { readonly byProvision: ReadonlyMap<ThingId, readonly number[]>; readonly byId: Map<string, number> }

/** The points that a description speaks of: the lineage that it names, else those of the provision that bears its marking. */
const describedIn = (
  description: Description,
  provisions: readonly Provision[],
  { byProvision, byId }: Places,
): readonly number[] => {
  const named = description.lineage === undefined ? undefined : byId.get(description.lineage)
  if (named !== undefined) return [named]
  const { marking } = description
  if (marking === undefined) return []
  const number = numberOf(marking)
  const meant = provisions.find(one => one.marking !== null && numberOf(one.marking) === number)
  return meant === undefined ? [] : (byProvision.get(meant.id) ?? [])
}

const columnOf = (
  state: RecordState,
  draft: Draft,
  descriptions: readonly Description[],
  places: Places,
): Column | null => {
  const text = toTextDraft(state, draft.id)
  if (text === null) return null
  const provisions = provisionsOf(state, draft.id)
  const cells = new Map<number, Provision[]>()
  const shared = new Set<ThingId>()
  for (const provision of provisions) {
    const standsIn = places.byProvision.get(provision.id) ?? []
    if (standsIn.length > 1) shared.add(provision.id)
    for (const place of standsIn) push(cells, place, provision)
  }
  const described = new Map<number, Description[]>()
  for (const one of descriptions) for (const place of describedIn(one, provisions, places)) push(described, place, one)
  return { draft, text, cells, described, shared }
}

/** The drafts of a state as columns of a comparison. */
export const columnsOf: (state: RecordState) => Columns = remember(state => {
  const lineages = lineagesOf(state)
  const byId = new Map(lineages.map(({ id }, place) => [id, place]))
  const places = { byProvision: placesByProvision(lineages), byId }
  const descriptions = new Map<ThingId, Description[]>()
  for (const one of state.things.description.values()) push(descriptions, one.draft, one)
  const byDraft = new Map<ThingId, Column>()
  for (const draft of state.things.draft.values()) {
    const column = columnOf(state, draft, descriptions.get(draft.id) ?? [], places)
    if (column !== null) byDraft.set(draft.id, column)
  }
  return { lineages, byDraft }
})

/** What two drafts say of each other: the points whose order among the others is another, and the provisions of the one that may stand in an unknown part of the other. */
export type PairFacts = {
  readonly moved: ReadonlySet<number>
  readonly hiddenInOther: ReadonlySet<string>
}

const movedBetween = (one: Column, other: Column): ReadonlySet<number> => {
  const later = new Map([...other.cells.keys()].map((place, j) => [place, j]))
  const shared = [...one.cells.keys()].filter(place => later.has(place))
  const flags = findMoved(shared.map((place, i): Link => ({ i, j: later.get(place) ?? 0 })))
  return new Set(shared.filter((_, i) => flags[i]))
}

const linkedPairs = (one: Column, other: Column): readonly (readonly [TextProvision, TextProvision])[] => {
  const [ones, others] = [one, other].map(
    ({ text }) => new Map<string, TextProvision>(text.provisions.map(provision => [provision.id, provision])),
  )
  return [...one.cells].flatMap(([place, provisions]) => {
    const from = ones?.get(provisions[0]?.id ?? '')
    const to = others?.get(other.cells.get(place)?.[0]?.id ?? '')
    return from === undefined || to === undefined ? [] : [[from, to] as const]
  })
}

const hidden = (draft: TextDraft, other: TextDraft, areNumbersKept: boolean): ReadonlySet<string> => {
  const flags = findUnreported(draft, other, areNumbersKept)
  return new Set(draft.provisions.flatMap(({ id }, place) => (flags[place] ? [id] : [])))
}

const factsBetween = (one: Column, other: Column): PairFacts => {
  const areComplete = [one, other].every(({ text }) => text.completeness.kind === 'complete')
  const areNumbersKept = !areComplete && keepsNumbers(linkedPairs(one, other))
  return {
    moved: movedBetween(one, other),
    hiddenInOther: hidden(one.text, other.text, areNumbersKept),
  }
}

const knownFacts = new WeakMap<Column, WeakMap<Column, PairFacts>>()

/** What two columns of one state say of each other; worked out once. */
export const pairFacts = (one: Column, other: Column): PairFacts => {
  const shelf = knownFacts.get(one) ?? new WeakMap<Column, PairFacts>()
  const facts = shelf.get(other) ?? factsBetween(one, other)
  knownFacts.set(one, shelf.set(other, facts))
  return facts
}
