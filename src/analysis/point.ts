import type { Localised } from '../record/evidence.ts'
import type { ThingId } from '../record/id.ts'
import type { RecordState } from '../record/state.ts'
import type { Claim, Interpretation, Issue, Step } from '../record/statements.ts'
import type { Draft, Provision, Standing } from '../record/texts.ts'
import { accept, type Result } from '../text/reading.ts'
import { type Asked, byDay, hasBegun } from './asked.ts'
import { type DescriptionShown, draftsOn, showDescription } from './drafts.ts'
import { type EventShown, eventsOn, showEvent } from './events.ts'
import { type Ground, groundsOf } from './grounds.ts'
import { type Named, nameWho } from './named.ts'
import { isHeld, type PositionShown, showPosition } from './positions.ts'
import { type ChainShown, showChain } from './sources.ts'
import { findWhich, type NoSuchPoint, provisionsIn as provisionsOfLineage, type Which } from './which.ts'
import { type FormulationShown, formulationsOf, type WordsShown, wordsOf } from './words-shown.ts'

/** Who is the source of a claim or a reading: somebody, the writer alone, or nobody knows which of several. */
export type Origin =
  | { readonly kind: 'who'; readonly who: Named }
  | { readonly kind: 'author' }
  | { readonly kind: 'ambiguous'; readonly between: readonly Named[] }

/**
 * The point in one draft. `state`: its words are known; only descriptions of it are; the draft's words are known in part and may hold it;
 * nothing in the draft corresponds to it.
 */
export type PointInDraft = {
  readonly draft: ThingId
  readonly siglum: string
  readonly title: string
  readonly date: string
  readonly language: string
  readonly status: Draft['status']
  readonly state: 'worded' | 'described' | 'not-known' | 'absent'
  /** `traced`: it stands in the lineage by alignment; nobody took it into the record there. */
  readonly provisions: readonly (WordsShown & { readonly traced: boolean })[]
  readonly descriptions: readonly DescriptionShown[]
  readonly interpretations: readonly {
    readonly id: ThingId
    readonly of: ThingId
    readonly reader: Origin
    readonly reads: Interpretation['reads']
    readonly what: Localised
    readonly saidOn: string | null
    readonly evidence: readonly Ground[]
  }[]
}

/** Everything that is known of one point, draft by draft (the lineage's title is null where nobody took it into the record: the texts alone tell it), and who stands where on it. `discussed` are the events about it, `absent` in each of them. */
export type PointAnswer = {
  readonly which: string
  readonly lineage: { readonly id: string; readonly title: Localised | null; readonly reintroduced: boolean } | null
  readonly issues: readonly {
    readonly id: ThingId
    readonly title: Localised
    readonly question: Localised | null
    readonly lineages: readonly ThingId[]
  }[]
  readonly drafts: readonly PointInDraft[]
  readonly positions: readonly PositionShown[]
  readonly formulations: readonly FormulationShown[]
  readonly attributions: readonly ChainShown[]
  readonly claims: readonly {
    readonly id: ThingId
    readonly kind: Claim['kind']
    readonly statement: Localised
    readonly claimant: Origin
    readonly condition: Localised | null
    readonly consequence: Localised | null
    readonly evidence: readonly Ground[]
  }[]
  readonly steps: readonly {
    readonly id: ThingId
    readonly action: Localised
    readonly towards: ThingId
    readonly stage: Step['stage']
    readonly by: Named
    readonly on: string | null
    readonly evidence: readonly Ground[]
  }[]
  readonly standings: readonly {
    readonly id: ThingId
    readonly on: string
    readonly kind: Standing['standing']['kind']
    readonly adReferendum: boolean
    readonly by: readonly Named[]
    readonly evidence: readonly Ground[]
  }[]
  readonly discussed: readonly (EventShown & { readonly through: 'lineage' | 'issue' | 'draft' })[]
}

/** What is asked of a state: the state, the day, the point. */
type Question = { readonly state: RecordState; readonly asked: Asked; readonly which: Which }

/** A point that was found by a name. */
export type FoundPoint = { readonly which: Which; readonly name: string }

const originOf = (state: RecordState, raw: Claim['claimant'] | Interpretation['reader']): Origin => {
  switch (raw.kind) {
    case 'who':
      return { kind: 'who', who: nameWho(state, raw.who) }
    case 'author':
      return { kind: 'author' }
    case 'ambiguous':
      return { kind: 'ambiguous', between: raw.between.map(who => nameWho(state, who)) }
  }
}

const provisionsIn = ({ state, which }: Question, draft: Draft): readonly Provision[] => {
  const alone = which.provision === null ? [] : [which.provision.id]
  const ids = which.lineage === null ? alone : provisionsOfLineage(which.lineage)
  return ids
    .flatMap(id => state.things.provision.get(id) ?? [])
    .filter(provision => provision.draft === draft.id)
    .sort((one, other) => one.order - other.order)
}

const descriptionsIn = ({ state, which }: Question, draft: Draft, provisions: readonly Provision[]) => {
  const markings = [...provisions.map(({ marking }) => marking), which.draft?.id === draft.id ? which.marking : null]
  return [...state.things.description.values()].filter(
    one =>
      one.draft === draft.id &&
      ((one.lineage !== undefined && one.lineage === which.lineage?.recorded?.id) ||
        (one.marking !== undefined && markings.includes(one.marking))),
  )
}

/** What parties and writers said, by the asked day, that some provisions allow, forbid, require or leave open. */
export const readingsOf = (
  { state, asked }: Pick<Question, 'state' | 'asked'>,
  provisions: readonly Pick<Provision, 'id'>[],
): PointInDraft['interpretations'] =>
  [...state.things.interpretation.values()]
    .filter(({ of, saidOn }) => provisions.some(({ id }) => id === of) && hasBegun(saidOn, asked))
    .map(({ id, of, reader, reads, what, saidOn, evidence }) => ({
      id,
      of,
      reader: originOf(state, reader),
      reads,
      what,
      saidOn: saidOn ?? null,
      evidence: groundsOf(state, evidence),
    }))

const stateOf = (draft: Draft, provisions: number, descriptions: number): PointInDraft['state'] => {
  if (provisions > 0) return 'worded'
  if (descriptions > 0) return 'described'
  return draft.status.known === 'full' || draft.missing?.length === 0 ? 'absent' : 'not-known'
}

const showInDraft = (question: Question, draft: Draft): PointInDraft => {
  const provisions = provisionsIn(question, draft)
  const descriptions = descriptionsIn(question, draft, provisions)
  return {
    draft: draft.id,
    siglum: draft.siglum,
    title: draft.title,
    date: draft.date,
    language: draft.language,
    status: draft.status,
    state: stateOf(draft, provisions.length, descriptions.length),
    provisions: provisions.map(provision => ({
      ...wordsOf(question.state, draft, provision),
      traced: question.which.lineage?.traced.includes(provision.id) ?? false,
    })),
    descriptions: descriptions.map(description => showDescription(question.state, description)),
    interpretations: readingsOf(question, provisions),
  }
}

const issuesOf = ({ state, which }: Question): readonly Issue[] => {
  const recorded = which.lineage?.recorded
  return recorded ? [...state.things.issue.values()].filter(issue => issue.lineages.includes(recorded.id)) : []
}

const positionsOn = ({ state, asked, which }: Question, issues: ReadonlySet<ThingId>) =>
  [...state.things.position.values()]
    .filter(position => isHeld(position, asked))
    .filter(({ issue, lineage, formulation }) => {
      const wording = formulation === undefined ? undefined : state.things.formulation.get(formulation)
      return (
        (lineage !== undefined && lineage === which.lineage?.recorded?.id) ||
        (issue !== undefined && issues.has(issue)) ||
        (wording !== undefined && issues.has(wording.issue))
      )
    })
    .map(position => showPosition(state, position, asked))
    .sort(byDay(({ saidOn }) => saidOn))

const about = (issues: ReadonlySet<ThingId>, named: readonly ThingId[]): boolean => named.some(id => issues.has(id))

const claimsOn = ({ state }: Question, issues: ReadonlySet<ThingId>): PointAnswer['claims'] =>
  [...state.things.claim.values()]
    .filter(claim => about(issues, claim.issues))
    .map(({ id, kind, statement, claimant, condition, consequence, evidence }) => ({
      id,
      kind,
      statement,
      claimant: originOf(state, claimant),
      condition: condition ?? null,
      consequence: consequence ?? null,
      evidence: groundsOf(state, evidence),
    }))

// Steps lead towards an action; where that bears the id of the point, of an issue over it or of a wording for it, they are steps on the point.
const stepsOn = ({ state, asked }: Question, goals: ReadonlySet<ThingId>): PointAnswer['steps'] =>
  [...state.things.step.values()]
    .filter(({ towards, on }) => goals.has(towards) && hasBegun(on, asked))
    .map(({ id, action, towards, stage, by, on, evidence }) => ({
      id,
      action,
      towards,
      stage,
      by: nameWho(state, by),
      on: on ?? null,
      evidence: groundsOf(state, evidence),
    }))
    .sort(byDay(({ on }) => on))

const standingsOn = ({ state, asked, which }: Question): PointAnswer['standings'] =>
  [...state.things.standing.values()]
    .filter(({ lineage, on }) => lineage === which.lineage?.recorded?.id && hasBegun(on, asked))
    .map(({ id, on, standing, evidence }) => ({
      id,
      on,
      kind: standing.kind,
      adReferendum: standing.kind === 'agreed' && standing.adReferendum,
      by: standing.kind === 'reserved' ? standing.by.map(who => nameWho(state, who)) : [],
      evidence: groundsOf(state, evidence),
    }))
    .sort(byDay(({ on }) => on))

const discussedAt = ({ state, asked, which }: Question, issues: ReadonlySet<ThingId>, drafts: ReadonlySet<ThingId>) =>
  eventsOn(state, asked).flatMap(event => {
    const recorded = which.lineage?.recorded ?? null
    const through =
      recorded !== null && event.lineages.includes(recorded.id)
        ? 'lineage'
        : about(issues, event.issues)
          ? 'issue'
          : about(drafts, event.drafts)
            ? 'draft'
            : null
    return through === null ? [] : [{ ...showEvent(state, event, asked), through } as const]
  })

const showIssue = ({ id, title, question, lineages }: Issue) => ({ id, title, question: question ?? null, lineages })

const lineageShown = ({ lineage }: Which): PointAnswer['lineage'] =>
  lineage === null
    ? null
    : { id: lineage.id, title: lineage.recorded?.title ?? null, reintroduced: lineage.reintroduced }

const answer = (question: Question, name: string, drafts: readonly Draft[]): PointAnswer => {
  const { state, which } = question
  const issues = issuesOf(question)
  const issueIds = new Set(issues.map(({ id }) => id))
  const inDrafts = drafts.map(draft => showInDraft(question, draft))
  const formulations = formulationsOf(state, issueIds)
  const holding = new Set(inDrafts.filter(one => one.state === 'worded').map(({ draft }) => draft))
  const goals = [
    ...issueIds,
    ...formulations.map(({ id }) => id),
    ...(which.lineage?.recorded ? [which.lineage.recorded.id] : []),
  ]
  return {
    which: name,
    lineage: lineageShown(which),
    issues: issues.map(showIssue),
    drafts: inDrafts,
    positions: positionsOn(question, issueIds),
    formulations,
    attributions: [...state.things.attribution.values()]
      .filter(one => about(issueIds, one.issues) && hasBegun(one.saidOn, question.asked))
      .map(one => showChain(state, one)),
    claims: claimsOn(question, issueIds),
    steps: stepsOn(question, new Set(goals)),
    standings: standingsOn(question),
    discussed: discussedAt(question, issueIds, holding),
  }
}

/** Everything that is known of a point that was found before. `name` is what it was asked for by. */
export const showPointOf = (state: RecordState, asked: Asked, { which, name }: FoundPoint): PointAnswer =>
  answer({ state, asked, which }, name, draftsOn(state, asked))

/** Everything that is known of one point (a lineage, `DRAFT.MARKING`, or a bare marking taken in the first draft). Refuses an unknown name. */
export const showPoint = (state: RecordState, asked: Asked, name: string): Result<PointAnswer, NoSuchPoint> => {
  const drafts = draftsOn(state, asked)
  const which = findWhich(state, drafts, name)
  return which.ok ? accept(answer({ state, asked, which: which.value }, name, drafts)) : which
}
