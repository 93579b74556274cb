import type { Evidence } from './evidence.ts'
import type { RefKind, ThingId } from './id.ts'
import { isThingKind, THING_KINDS, type Thing, type ThingKind, type ThingRef } from './thing.ts'
import { markFinder } from './walk.ts'

/** One reference out of a thing: where it stands in the thing (`members.0.party`) and what it names. */
export type Reference = { readonly at: string; readonly to: ThingRef }

const refs = markFinder(meta => (typeof meta.refersTo === 'string' ? (meta.refersTo as RefKind) : null))
const evidence = markFinder(meta => (meta.evidence === true ? true : null))

const accountOf = (thing: Thing): readonly Reference[] =>
  thing.kind === 'account' && isThingKind(thing.value.of.kind)
    ? [{ at: 'of', to: { kind: thing.value.of.kind, id: thing.value.of.id } }]
    : []

/** The evidence that stands anywhere in a thing, with its place in it. */
export const evidenceIn = (thing: Thing): readonly { readonly at: string; readonly evidence: Evidence }[] =>
  evidence.partsOf(thing).map(({ at, value }) => ({ at, evidence: value as Evidence }))

/** Everything that a thing refers to: read off the meta data of its schema, so that no field is forgotten. */
export const references = (thing: Thing): readonly Reference[] => [
  ...refs.partsOf(thing).map(({ at, mark, value }) => ({ at, to: { kind: mark, id: value as ThingId } })),
  ...accountOf(thing),
]

const naming = new Map<ThingKind, readonly ThingKind[]>(
  THING_KINDS.map(named => [
    named,
    THING_KINDS.filter(kind => kind === 'account' || refs.marksOf(kind).some(mark => mark === named)),
  ]),
)

/** The kinds whose things may refer to a thing of one kind. */
export const kindsNaming = (named: ThingKind): readonly ThingKind[] => naming.get(named) ?? []
