import type { Evidence } from './evidence.ts'
import type { RefKind, ThingId } from './id.ts'
import type { Thing, ThingKind, ThingRef } from './thing.ts'
import { markFinder } from './walk.ts'

/** One reference out of a thing: where it stands in the thing (`members.0.party`) and what it names. */
export type Reference = { readonly at: string; readonly to: ThingRef }

const findRefs = markFinder(meta => (typeof meta.refersTo === 'string' ? (meta.refersTo as RefKind) : null))
const findEvidence = markFinder(meta => (meta.evidence === true ? true : null))

const accountOf = (thing: Thing): readonly Reference[] =>
  thing.kind === 'account'
    ? [
        {
          at: 'of',
          to: { kind: thing.value.of.kind as ThingKind, id: thing.value.of.id },
        },
      ]
    : []

/** The evidence that stands anywhere in a thing, with its place in it. */
export const evidenceIn = (thing: Thing): readonly { readonly at: string; readonly evidence: Evidence }[] =>
  findEvidence(thing).map(({ at, value }) => ({
    at,
    evidence: value as Evidence,
  }))

/** Everything that a thing refers to: read off the meta data of its schema, so that no field is forgotten. */
export const references = (thing: Thing): readonly Reference[] => [
  ...findRefs(thing).map(({ at, mark, value }) => ({
    at,
    to: { kind: mark, id: value as ThingId },
  })),
  ...accountOf(thing),
]
