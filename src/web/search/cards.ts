import type { Asked } from '../../analysis/asked.ts'
import { type Named, nameWho } from '../../analysis/named.ts'
import type { Localised } from '../../record/evidence.ts'
import type { ThingId } from '../../record/id.ts'
import { labelOf } from '../../record/label.ts'
import type { Who } from '../../record/people.ts'
import { officesOn } from '../../record/people-on.ts'
import { findThing, type RecordState } from '../../record/state.ts'
import { earliest } from '../../record/time.ts'
import type { Route } from '../pages/site/place.ts'
import type { SearchDocument, SearchKind, Target } from './document.ts'

/** The record that is searched, and the day that the question is about. */
export type Searched = { readonly state: RecordState; readonly asked: Asked }

/** Those whose words or doings something is: their names, and the parties and blocs among them or spoken for. */
export type Behind = { readonly by: readonly Localised[]; readonly parties: readonly ThingId[] }

/** Nobody in particular. */
export const NOBODY: Behind = { by: [], parties: [] }

const partiesOf = ({ state, asked }: Searched, named: Named, on: string | null): readonly ThingId[] => {
  if (named.id === null) return []
  if (named.kind !== 'person') return [named.id]
  if (named.speaksFor?.id) return [named.speaksFor.id]
  const person = findThing(state, 'person', named.id)
  const day = (on === null ? null : earliest(on)) ?? asked.today
  return person === null ? [] : officesOn(person, day).flatMap(({ party }) => party ?? [])
}

/** Some people with the parties for which they spoke on a day or occasion; without a day, today. */
export const behind = (searched: Searched, whos: readonly Who[], on: string | null): Behind => {
  const named = whos.map(who => nameWho(searched.state, who))
  return {
    by: named.map(({ name }) => name),
    parties: [...new Set(named.flatMap(one => partiesOf(searched, one, on)))],
  }
}

/** The outlets of some evidence, as those who say what nobody else is named for. */
export const writersOf = ({ state }: Searched, evidence: readonly { readonly source: ThingId }[]): Behind => {
  const outlets = evidence.flatMap(({ source }) => findThing(state, 'source', source)?.outlet ?? [])
  return { by: [...new Set(outlets)].slice(0, 1).map(und => ({ und })), parties: [] }
}

/** Some texts as one, in every language that any of them has. */
export const joinTexts = (texts: readonly Localised[], sign: string): Localised => {
  const languages = new Set(texts.flatMap(text => Object.keys(text)))
  return Object.fromEntries([...languages].map(tag => [tag, texts.map(text => labelOf(text, tag)).join(sign)]))
}

/** What some issues or lineages are called, as one title; null where the record has none of them. */
export const titleOfPoints = ({ state }: Searched, points: readonly ThingId[]): Localised | null => {
  const titles = points.flatMap(id => {
    const title = findThing(state, 'issue', id)?.title ?? findThing(state, 'lineage', id)?.title
    return title === undefined ? [] : [title]
  })
  return titles.length === 0 ? null : joinTexts(titles, ', ')
}

/** The page of a point that an issue or a lineage is; that of all points for an issue without one. */
export const routeOfPoint = ({ state }: Searched, point: ThingId | undefined): Route => {
  if (point === undefined) return { kind: 'points' }
  const id = findThing(state, 'lineage', point)?.id ?? findThing(state, 'issue', point)?.lineages[0]
  return id === undefined ? { kind: 'points' } : { kind: 'point', id }
}

/** Some texts by language as texts of a document. */
export const textsOf = (texts: readonly (Localised | undefined)[]): SearchDocument['texts'] =>
  texts.flatMap(text => Object.entries(text ?? {}).map(([language, words]) => ({ language, text: words })))

const languagesIn = (texts: SearchDocument['texts']): readonly string[] =>
  [...new Set(texts.map(({ language }) => language))].filter(language => language !== 'und')

/** What a document is made from: its target, its title, its texts, and what differs from a document without any of it. */
type Card = Pick<SearchDocument, 'title' | 'texts'> & {
  readonly kind: SearchKind
  readonly target: Target
  readonly more?: Partial<Pick<SearchDocument, 'also' | 'draft' | 'points' | 'on' | 'voice'>>
  readonly behind?: Behind
}

/** A document. Those behind it can be searched for as well. */
export const cardOf = ({
  kind,
  target,
  title,
  texts,
  more = {},
  behind: { by, parties } = NOBODY,
}: Card): SearchDocument => ({
  id: `${target.kind} ${target.id}`,
  kind,
  target,
  title,
  texts,
  by,
  voice: more.voice ?? 'own',
  parties,
  also: more.also ?? [],
  draft: more.draft ?? null,
  points: more.points ?? [],
  languages: languagesIn(texts),
  on: more.on ?? null,
})

/** The place of a thing on a page that shows more than it. */
export const within = (kind: Target['kind'], id: ThingId, route: Route): Target => ({
  kind,
  id,
  route,
  anchor: `${kind}-${id}`,
})

/** A thing that has a page of its own. */
export const ownPage = (kind: Target['kind'], id: ThingId, page: 'draft' | 'point' | 'party' | 'source'): Target => ({
  kind,
  id,
  route: { kind: page, id },
  anchor: null,
})
