import type { ThingId } from '../../record/id.ts'
import { findThing, type RecordState } from '../../record/state.ts'
import type { Thing, ThingRef } from '../../record/thing.ts'
import type { Route } from '../pages/site/place.ts'
import { findPoint } from '../pages/site/points-ids.ts'

/** Where a thing is shown: the page, and the id of its entry there; null where the page is all about it. */
export type ThingPlace = { readonly route: Route; readonly entry: string | null }

const onPage = (route: Route): ThingPlace => ({ route, entry: null })

const entryOn = (route: Route, { kind, value }: Thing): ThingPlace => ({ route, entry: `${kind}-${value.id}` })

const ofEvidence = (thing: Thing, evidence: readonly { readonly source: ThingId }[]): ThingPlace => {
  const [first] = evidence
  return first === undefined ? onPage({ kind: 'standing' }) : entryOn({ kind: 'source', id: first.source }, thing)
}

const holderRoute = (party: ThingId | undefined): Route =>
  party === undefined ? { kind: 'parties' } : { kind: 'party', id: party }

const routeOfIssue = (state: RecordState, id: ThingId): Route => {
  const lineage = findThing(state, 'issue', id)?.lineages[0]
  return lineage === undefined ? { kind: 'points' } : { kind: 'point', id: lineage }
}

/** The page on which a thing of the record is shown. */
export const placeOfThing = (state: RecordState, thing: Thing): ThingPlace => {
  switch (thing.kind) {
    case 'negotiation':
    case 'instrument':
      return onPage({ kind: 'standing' })
    case 'source':
      return onPage({ kind: 'source', id: thing.value.id })
    case 'party':
    case 'bloc':
    case 'person':
      return onPage({ kind: 'party', id: thing.value.id })
    case 'draft':
      return onPage({ kind: 'draft', id: thing.value.id })
    case 'provision':
    case 'lineage':
      return onPage({ kind: 'point', id: thing.value.id })
    case 'witness':
    case 'description':
      return entryOn({ kind: 'draft', id: thing.value.draft }, thing)
    case 'ruling': {
      const { provision, draft } = thing.value
      return onPage(provision === undefined ? { kind: 'draft', id: draft } : { kind: 'point', id: provision })
    }
    case 'correction':
      return entryOn({ kind: 'corrections' }, thing)
    case 'interpretation':
      return entryOn({ kind: 'point', id: thing.value.of }, thing)
    case 'standing':
      return entryOn({ kind: 'point', id: thing.value.lineage }, thing)
    case 'issue':
      return onPage(routeOfIssue(state, thing.value.id))
    case 'formulation':
      return entryOn(routeOfIssue(state, thing.value.issue), thing)
    case 'position':
      return entryOn(holderRoute(thing.value.party ?? thing.value.bloc), thing)
    // The page of a source lists all that rests on it, each entry with its anchor; accounts and steps have no other place of their own.
    case 'attribution':
    case 'claim':
    case 'step':
    case 'account':
      return ofEvidence(thing, thing.value.evidence)
    case 'event':
      return entryOn({ kind: 'timeline' }, thing)
  }
}

const ofPoint = (state: RecordState, id: ThingId): readonly ThingRef[] => {
  const lineage = findPoint(state, id)?.lineage
  const recorded = lineage?.recorded?.id ?? null
  const provisions = lineage === undefined ? [id] : Object.values(lineage.cells).flat()
  const issues = [...state.things.issue.values()].filter(
    ({ lineages }) => recorded !== null && lineages.includes(recorded),
  )
  return [
    { kind: 'lineage', id: recorded ?? id },
    ...provisions.map(provision => ({ kind: 'provision', id: provision }) as const),
    ...issues.map(issue => ({ kind: 'issue', id: issue.id }) as const),
  ]
}

/** The things that a page is about, for a feed of their changes; null for a page of the whole record. */
export const subjectsOf = (state: RecordState, route: Route): readonly ThingRef[] | null => {
  switch (route.kind) {
    case 'party':
      return (['party', 'bloc', 'person'] as const)
        .filter(kind => findThing(state, kind, route.id) !== null)
        .map(kind => ({ kind, id: route.id }))
    case 'point':
      return ofPoint(state, route.id)
    case 'draft':
    case 'source':
      return [{ kind: route.kind, id: route.id }]
    case 'comparison':
      return [route.from, route.to].map(id => ({ kind: 'draft', id }))
    case 'standing':
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
    case 'comments':
    case 'about':
      return null
  }
}
