import type { Localised } from '../record/evidence.ts'
import type { ThingId } from '../record/id.ts'
import { membersOn } from '../record/people-on.ts'
import type { RecordState } from '../record/state.ts'
import type { Step } from '../record/statements.ts'
import type { Draft } from '../record/texts.ts'
import { type Asked, byDay, hasBegun } from './asked.ts'
import { draftsOn } from './drafts.ts'
import { type Named, nameOf, nameWho } from './named.ts'
import { type Point, showOverview } from './overview.ts'

/** A draft of which not all is known. `missing` null: nobody says which points; `points` null: nor how many it has. */
export type DraftInPart = {
  readonly kind: 'draft'
  readonly id: ThingId
  readonly siglum: string
  readonly known: Draft['status']['known']
  readonly missing: readonly string[] | null
  readonly points: number | null
  readonly provisions: number
}

/** A point on which the stand of some parties at the table is not known: neither their own nor that of a bloc to which they belong. */
export type StandUnknown = { readonly kind: 'stand'; readonly point: Point; readonly parties: readonly Named[] }

/** An action whose last known stage is not its end. `towards` names what it leads to. */
export type StepUndone = {
  readonly kind: 'step'
  readonly id: ThingId
  readonly towards: ThingId
  readonly action: Localised
  readonly stage: Exclude<Step['stage'], 'done'>
  readonly by: Named
  readonly on: string | null
  readonly source: ThingId | null
}

/** A claim of which nobody can say whose it is. */
export type ClaimAmbiguous = {
  readonly kind: 'claim'
  readonly id: ThingId
  readonly statement: Localised
  readonly between: readonly Named[]
  readonly issues: readonly ThingId[]
  readonly source: ThingId | null
}

/** What nobody knows yet. */
export type Unsettled = DraftInPart | StandUnknown | StepUndone | ClaimAmbiguous

const draftsInPart = (state: RecordState, asked: Asked): readonly DraftInPart[] => {
  const provisions = [...state.things.provision.values()]
  return draftsOn(state, asked)
    .filter(({ status, missing }) => status.known !== 'full' || (missing ?? []).length > 0)
    .map(({ id, siglum, status, missing, points }) => ({
      kind: 'draft',
      id,
      siglum,
      known: status.known,
      missing: missing ?? null,
      points: points ?? null,
      provisions: provisions.filter(({ draft }) => draft === id).length,
    }))
}

const standsUnknown = (state: RecordState, asked: Asked): readonly StandUnknown[] => {
  const blocs = [...state.things.bloc.values()].map(bloc => ({ id: bloc.id, members: membersOn(bloc, asked.today) }))
  const parties = [...state.things.party.values()].filter(({ negotiates }) => negotiates)
  return showOverview(state, asked).points.flatMap(({ kind, id, title, lineages, cells }) => {
    const standing = new Set(cells.filter(({ positions }) => positions.length > 0).map(({ holder }) => holder))
    const speaksThrough = (party: ThingId): boolean =>
      blocs.some(bloc => standing.has(bloc.id) && bloc.members.includes(party))
    const silent = parties.filter(party => !standing.has(party.id) && !speaksThrough(party.id))
    return silent.length === 0
      ? []
      : [
          {
            kind: 'stand' as const,
            point: { kind, id, title, lineages },
            parties: silent.map(party => nameOf(state, 'party', party.id)),
          },
        ]
  })
}

const STAGES: readonly Step['stage'][] = ['explored', 'selected', 'announced', 'done']

const stepsUndone = (state: RecordState, asked: Asked): readonly StepUndone[] => {
  const actions = new Map<ThingId, Step[]>()
  for (const step of [...state.things.step.values()]
    .filter(({ on }) => hasBegun(on, asked))
    .sort(byDay(({ on }) => on)))
    actions.set(step.towards, [...(actions.get(step.towards) ?? []), step])
  return [...actions.values()].flatMap(steps => {
    const last = steps.toSorted((one, other) => STAGES.indexOf(one.stage) - STAGES.indexOf(other.stage)).at(-1)
    if (last === undefined || last.stage === 'done') return []
    const { id, towards, action, stage, by, on, evidence } = last
    const source = evidence[0]?.source ?? null
    return [{ kind: 'step', id, towards, action, stage, by: nameWho(state, by), on: on ?? null, source }]
  })
}

const claimsAmbiguous = (state: RecordState): readonly ClaimAmbiguous[] =>
  [...state.things.claim.values()].flatMap(({ id, statement, claimant, issues, evidence }) =>
    claimant.kind === 'ambiguous'
      ? [
          {
            kind: 'claim',
            id,
            statement,
            between: claimant.between.map(who => nameWho(state, who)),
            issues,
            source: evidence[0]?.source ?? null,
          },
        ]
      : [],
  )

/** What nobody knows yet, by kind: drafts known in part, stands, unfinished steps, claims that are nobody's for certain. */
export const showUnsettled = (state: RecordState, asked: Asked): readonly Unsettled[] => [
  ...draftsInPart(state, asked),
  ...standsUnknown(state, asked),
  ...stepsUndone(state, asked),
  ...claimsAmbiguous(state),
]
