import type { Localised } from '../record/evidence.ts'
import type { ThingId } from '../record/id.ts'
import { findThing, type RecordState } from '../record/state.ts'
import type { Position } from '../record/statements.ts'
import { type Asked, byDay, hasBegun } from './asked.ts'
import { accountsOfPosition } from './denials.ts'
import type { AccountShown } from './disputes.ts'
import { type Ground, groundsOf, rootsOf } from './grounds.ts'
import { type Named, nameOf } from './named.ts'

/** The words in which a position is shown; `unknown` where nothing is known. From the highest to the lowest for a landing zone. */
export const STANDS = ['wants', 'accepts', 'accepts-if', 'unknown', 'objects', 'rejects', 'red-line'] as const
export type Stand = (typeof STANDS)[number]

/** The one word for a position (CONTRACTS, one vocabulary): firmness `red-line` goes before any stance. */
export const standOf = ({ stance, firmness }: Pick<Position, 'stance' | 'firmness'>): Stand => {
  if (firmness === 'red-line') return 'red-line'
  switch (stance) {
    case 'demands':
      return 'wants'
    case 'supports':
      return 'accepts'
    case 'conditional':
      return 'accepts-if'
    case 'opposes':
      return 'objects'
    case 'rejects':
      return 'rejects'
  }
}

/** What a position is about, by its own title; null where it does not say. */
export type Topic = {
  readonly kind: 'issue' | 'lineage' | 'formulation'
  readonly id: ThingId
  readonly title: Localised
}

/** One position with all that it rests on. `authorAlone`: a writer ascribes it, and nobody of the party is quoted for it. `roots` counts copies of one text once. */
export type PositionShown = {
  readonly id: ThingId
  readonly holder: Named
  readonly speaker: Named | null
  readonly topics: readonly Topic[]
  readonly stand: Stand
  readonly stance: Position['stance']
  readonly firmness: Position['firmness']
  readonly statement: Localised
  readonly condition: Localised | null
  readonly sequence: { readonly first: Localised; readonly later: Localised } | null
  readonly saidOn: string | null
  readonly until: string | null
  readonly basis: Position['basis']
  readonly authorAlone: boolean
  readonly instances: readonly { readonly saidOn: string | null; readonly evidence: readonly Ground[] }[]
  readonly accounts: readonly AccountShown[]
  readonly evidence: readonly Ground[]
  readonly roots: readonly ThingId[]
}

/** Whether a position was held on the asked day; without one, every position counts. */
export const isHeld = (position: Position, asked: Asked): boolean =>
  hasBegun(position.saidOn, asked) && (asked.on === null || position.until === undefined || position.until > asked.on)

const topicsOf = (state: RecordState, { issue, lineage, formulation }: Position): readonly Topic[] => {
  const topics: Topic[] = []
  const ofIssue = issue && findThing(state, 'issue', issue)
  if (ofIssue) topics.push({ kind: 'issue', id: ofIssue.id, title: ofIssue.title })
  const ofLineage = lineage && findThing(state, 'lineage', lineage)
  if (ofLineage) topics.push({ kind: 'lineage', id: ofLineage.id, title: ofLineage.title })
  const words = formulation && findThing(state, 'formulation', formulation)
  if (words) topics.push({ kind: 'formulation', id: words.id, title: { [words.language]: words.text } })
  return topics
}

const UNNAMED: Named = { kind: 'name', id: null, name: { und: '?' }, speaksFor: null }

/** Who holds a position. */
export const holderOf = (state: RecordState, { party, bloc }: Position): Named =>
  party !== undefined ? nameOf(state, 'party', party) : bloc !== undefined ? nameOf(state, 'bloc', bloc) : UNNAMED

const instancesOf = (state: RecordState, position: Position, asked: Asked): PositionShown['instances'] =>
  position.instances
    .filter(({ saidOn }) => hasBegun(saidOn, asked))
    .map(({ saidOn, evidence }) => ({ saidOn: saidOn ?? null, evidence: groundsOf(state, [evidence]) }))

/** A position as it is shown. */
export const showPosition = (state: RecordState, position: Position, asked: Asked): PositionShown => {
  const evidence = groundsOf(state, position.evidence)
  const instances = instancesOf(state, position, asked)
  return {
    id: position.id,
    holder: holderOf(state, position),
    speaker: position.speaker === undefined ? null : nameOf(state, 'person', position.speaker),
    topics: topicsOf(state, position),
    stand: standOf(position),
    stance: position.stance,
    firmness: position.firmness,
    statement: position.statement,
    condition: position.condition ?? null,
    sequence: position.sequence ?? null,
    saidOn: position.saidOn ?? null,
    until: position.until ?? null,
    basis: position.basis,
    authorAlone: position.basis === 'author',
    instances,
    accounts: accountsOfPosition(state, position, asked),
    evidence,
    roots: rootsOf([...evidence, ...instances.flatMap(instance => instance.evidence)]),
  }
}

/** All positions held on the asked day, by holder and then by day. */
export const showPositions = (state: RecordState, asked: Asked): { readonly positions: readonly PositionShown[] } => {
  const shown = [...state.things.position.values()]
    .filter(position => isHeld(position, asked))
    .map(position => showPosition(state, position, asked))
    .sort(byDay(({ saidOn }) => saidOn))
  const holders = [...state.things.party.keys(), ...state.things.bloc.keys()]
  const place = ({ holder }: PositionShown): number => (holder.id === null ? -1 : holders.indexOf(holder.id))
  return { positions: shown.sort((one, other) => place(one) - place(other)) }
}
