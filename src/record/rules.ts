import { find } from '../text/quotation.ts'
import type { Refusal } from '../text/reading.ts'
import type { ThingId } from './id.ts'
import { evidenceIn, references } from './references.ts'
import type { Source } from './sources.ts'
import { findThing, type RecordState, refKey, refOf } from './state.ts'
import type { Thing, ThingRef } from './thing.ts'
import { earliest, latest } from './time.ts'

/** A rule of a sound record: the refusals that a thing meets in a state in which it is already put. */
type Rule = (state: RecordState, thing: Thing) => readonly Refusal[]

const refusal = (
  kind: string,
  thing: Thing,
  at: string,
  params: Readonly<Record<string, string | number>>,
): Refusal => ({
  kind,
  params: { thing: thing.kind, id: thing.value.id, at, ...params },
})

const knownReferences: Rule = (state, thing) =>
  references(thing)
    .filter(({ to }) => findThing(state, to.kind, to.id) === null)
    .map(({ at, to }) => refusal('unknown-reference', thing, at, { kind: to.kind, names: to.id }))

/** The words of a source in which quotations are looked for: headline, deck and text, each for itself. */
export const quotableTexts = (source: Source): readonly string[] =>
  [source.text, source.headline, source.deck].filter(text => text !== undefined)

const foundQuotations: Rule = (state, thing) =>
  evidenceIn(thing).flatMap(({ at, evidence }) => {
    const source = findThing(state, 'source', evidence.source)
    if (
      source === null ||
      quotableTexts(source).some(
        text =>
          find(text, {
            exact: evidence.exact,
            prefix: evidence.prefix ?? '',
            suffix: evidence.suffix ?? '',
          }) !== null,
      )
    )
      return []
    return [
      refusal('quotation-not-found', thing, at, {
        source: source.id,
        words: evidence.exact.slice(0, 80),
      }),
    ]
  })

type Stretch = {
  readonly at: string
  readonly from: string | undefined
  readonly to: string | undefined
}

const stretchesOf = (thing: Thing): readonly Stretch[] => {
  switch (thing.kind) {
    case 'person':
      return thing.value.offices.map(({ from, to }, i) => ({
        at: `offices.${i}`,
        from,
        to,
      }))
    case 'bloc':
      return thing.value.members.map(({ from, to }, i) => ({
        at: `members.${i}`,
        from,
        to,
      }))
    case 'position':
      return [{ at: 'until', from: thing.value.saidOn, to: thing.value.until }]
    default:
      return []
  }
}

const daysInOrder: Rule = (_state, thing) =>
  stretchesOf(thing)
    .filter(({ from, to }) => from !== undefined && to !== undefined && (earliest(from) ?? '') > (latest(to) ?? ''))
    .map(({ at, from = '', to = '' }) => refusal('days-reversed', thing, at, { from, to }))

const draftOf = (state: RecordState, provision: ThingId): ThingId | null =>
  findThing(state, 'provision', provision)?.draft ?? null

const oneProvisionADraft: Rule = (state, thing) => {
  if (thing.kind !== 'lineage') return []
  const drafts = thing.value.provisions.map(provision => draftOf(state, provision))
  const twice = new Set(drafts.filter((draft, i) => draft !== null && drafts.indexOf(draft) !== i))
  return [...twice].flatMap(draft =>
    draft === null || thing.value.split.includes(draft)
      ? []
      : [refusal('twice-in-a-draft', thing, 'provisions', { draft })],
  )
}

const ownIdOfProvision: Rule = (_state, thing) =>
  thing.kind === 'provision' && !thing.value.id.startsWith(`${thing.value.draft}.`)
    ? [refusal('provision-id', thing, 'id', { draft: thing.value.draft })]
    : []

const next = (_state: RecordState, thing: Thing): readonly ThingRef[] => {
  switch (thing.kind) {
    case 'source':
      return thing.value.root ? [{ kind: 'source', id: thing.value.root.source }] : []
    case 'draft':
      return thing.value.relations
        .filter(relation => relation.kind === 'derives-from')
        .map(relation => ({ kind: 'draft', id: relation.draft }))
    case 'event':
      return thing.value.fulfils ? [{ kind: 'event', id: thing.value.fulfils }] : []
    default:
      return []
  }
}

const reaches = (state: RecordState, from: Thing, goal: string, seen: Set<string>): boolean =>
  next(state, from).some(ref => {
    const key = refKey(ref)
    if (key === goal) return true
    if (seen.has(key)) return false
    seen.add(key)
    const value = findThing(state, ref.kind, ref.id)
    return value !== null && reaches(state, { kind: ref.kind, value } as Thing, goal, seen)
  })

const noCircle: Rule = (state, thing) =>
  reaches(state, thing, refKey(refOf(thing)), new Set()) ? [refusal('refers-to-itself', thing, '', {})] : []

const plannedFirst: Rule = (state, thing) => {
  if (thing.kind !== 'event' || thing.value.fulfils === undefined) return []
  const plan = findThing(state, 'event', thing.value.fulfils)
  return plan === null || plan.status === 'planned'
    ? []
    : [refusal('fulfils-no-plan', thing, 'fulfils', { event: plan.id })]
}

const RULES: readonly Rule[] = [
  knownReferences,
  foundQuotations,
  daysInOrder,
  oneProvisionADraft,
  ownIdOfProvision,
  noCircle,
  plannedFirst,
]

/** Every rule that a thing breaks in a state in which it is already put; none where it is sound. */
export const refusalsOf = (state: RecordState, thing: Thing): readonly Refusal[] =>
  RULES.flatMap(rule => rule(state, thing))

/** Things of a state that still refer to one that is to go. Walks the whole state: retractions are rare. */
export const dependants = (state: RecordState, ref: ThingRef): readonly ThingRef[] =>
  Object.entries(state.things).flatMap(([kind, things]) =>
    [...things.values()]
      .map(value => ({ kind, value }) as Thing)
      .filter(thing => references(thing).some(({ to }) => to.kind === ref.kind && to.id === ref.id))
      .map(refOf),
  )
