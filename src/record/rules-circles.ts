import { type Rule, refusalOf } from './rule.ts'
import { findByRef, refKey, refOf } from './state.ts'
import { isThingKind, type Thing, type ThingRef } from './thing.ts'

/** What a thing was made from, or speaks of: the references that must not lead back to it. Drafts may well counter each other. */
const madeFrom = (thing: Thing): readonly ThingRef[] => {
  switch (thing.kind) {
    case 'source':
      return thing.value.root ? [{ kind: 'source', id: thing.value.root.source }] : []
    case 'draft':
      return thing.value.relations
        .filter(relation => relation.kind !== 'counters' && relation.kind !== 'alleged')
        .map(relation => ({ kind: 'draft', id: relation.draft }))
    case 'event':
      return thing.value.fulfils ? [{ kind: 'event', id: thing.value.fulfils }] : []
    case 'account':
      return isThingKind(thing.value.of.kind) ? [{ kind: thing.value.of.kind, id: thing.value.of.id }] : []
    default:
      return []
  }
}

const countersItself = (thing: Thing): boolean =>
  thing.kind === 'draft' && thing.value.relations.some(({ draft }) => draft === thing.value.id)

/** Nothing is made from itself, over however many steps. */
export const noCircle: Rule = (state, thing) => {
  const goal = refKey(refOf(thing))
  const seen = new Set<string>()
  const ahead = [...madeFrom(thing)]
  for (let ref = ahead.pop(); ref !== undefined && !seen.has(goal); ref = ahead.pop()) {
    if (seen.has(refKey(ref))) continue
    seen.add(refKey(ref))
    const next = findByRef(state, ref)
    if (next !== null) ahead.push(...madeFrom(next))
  }
  return seen.has(goal) || countersItself(thing) ? [refusalOf('refers-to-itself', thing, '')] : []
}
