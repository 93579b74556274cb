import type { Evidence, Localised } from '../record/evidence.ts'
import type { ThingId } from '../record/id.ts'
import type { RecordState } from '../record/state.ts'
import { type Asked, hasBegun } from './asked.ts'
import { groundsOf, rootsOf } from './grounds.ts'
import { isHeld } from './positions.ts'
import { showChain } from './sources.ts'

/**
 * What is said, and how many independent texts stand behind it: `sources` are those that report it by the asked day, `roots` the texts that they go back
 * to; outlets that repeat one agency, or copy or translate one text, count once. It says nothing of whether the claim is right.
 */
export type RootsBehind = {
  readonly kind: 'claim' | 'position' | 'attribution'
  readonly id: ThingId
  readonly statement: Localised
  readonly sources: readonly ThingId[]
  readonly roots: readonly ThingId[]
}

/** What a claim rests on by the asked day: evidence whose source was not published yet does not count. */
const reportsOf = (
  state: RecordState,
  asked: Asked,
  evidence: readonly Evidence[],
): Pick<RootsBehind, 'sources' | 'roots'> => {
  const grounds = groundsOf(state, evidence).filter(({ published }) => hasBegun(published.slice(0, 10), asked))
  return { sources: [...new Set(grounds.map(({ source }) => source))], roots: rootsOf(grounds) }
}

const claimsIn = (state: RecordState, asked: Asked): readonly RootsBehind[] =>
  [...state.things.claim.values()].map(({ id, statement, evidence }) => ({
    kind: 'claim',
    id,
    statement,
    ...reportsOf(state, asked, evidence),
  }))

const positionsIn = (state: RecordState, asked: Asked): readonly RootsBehind[] =>
  [...state.things.position.values()]
    .filter(position => isHeld(position, asked))
    .map(({ id, statement, evidence, instances }) => {
      const said = instances.filter(({ saidOn }) => hasBegun(saidOn, asked)).map(one => one.evidence)
      return { kind: 'position', id, statement, ...reportsOf(state, asked, [...evidence, ...said]) }
    })

// Where a chain names the source that the words come from, that is the one root, however many outlets pass them on.
const attributionsIn = (state: RecordState, asked: Asked): readonly RootsBehind[] =>
  [...state.things.attribution.values()]
    .filter(({ saidOn }) => hasBegun(saidOn, asked))
    .map(attribution => ({
      kind: 'attribution',
      id: attribution.id,
      statement: attribution.content,
      sources: reportsOf(state, asked, attribution.evidence).sources,
      roots: showChain(state, attribution).roots,
    }))

/** The independent roots behind everything that is claimed by the asked day, in the order of the record: claims, positions, statements passed on. */
export const showRootsBehind = (state: RecordState, asked: Asked): readonly RootsBehind[] =>
  [...claimsIn(state, asked), ...positionsIn(state, asked), ...attributionsIn(state, asked)].filter(
    ({ sources }) => sources.length > 0,
  )
