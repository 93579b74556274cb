import { find } from '../text/quotation.ts'
import type { Refusal } from '../text/reading.ts'
import type { ThingId } from './id.ts'
import { evidenceIn, references } from './references.ts'
import { type Rule, refusalOf } from './rule.ts'
import { noCircle } from './rules-circles.ts'
import { daysInOrder, toldAfterwards } from './rules-days.ts'
import type { Source } from './sources.ts'
import { findThing, type RecordState, thingsIn } from './state.ts'
import { isTermedLine } from './statements.ts'
import { isThingKind, type Thing } from './thing.ts'

const knownReferences: Rule = (state, thing) =>
  references(thing)
    .filter(({ to }) => findThing(state, to.kind, to.id) === null)
    .map(({ at, to }) => refusalOf('unknown-reference', thing, at, { kind: to.kind, names: to.id }))

const knownKind: Rule = (_state, thing) =>
  thing.kind === 'account' && !isThingKind(thing.value.of.kind)
    ? [refusalOf('unknown-kind', thing, 'of.kind', { names: thing.value.of.kind })]
    : []

/** The words of a source in which quotations are looked for: text, headline and deck, each for itself. */
const quotableTexts = (source: Source): readonly string[] =>
  [source.text, source.headline, source.deck].filter(text => text !== undefined)

const foundQuotations: Rule = (state, thing) =>
  evidenceIn(thing).flatMap(({ at, evidence }) => {
    const source = findThing(state, 'source', evidence.source)
    const quotation = { exact: evidence.exact, prefix: evidence.prefix ?? '', suffix: evidence.suffix ?? '' }
    if (source === null || quotableTexts(source).some(text => find(text, quotation) !== null)) return []
    return [refusalOf('quotation-not-found', thing, at, { source: source.id, words: evidence.exact.slice(0, 80) })]
  })

const PLACE_IN_LIST = /\.\d+$/

/** Lists of plain names (`provisions`, `issues`) are sets: a thing named twice in one is a slip. */
const namedOnce: Rule = (_state, thing) => {
  const seen = new Set<string>()
  return references(thing).flatMap(({ at, to }) => {
    if (!PLACE_IN_LIST.test(at)) return []
    const key = `${at.replace(PLACE_IN_LIST, '')} ${to.id}`
    if (seen.has(key)) return [refusalOf('named-twice', thing, at, { kind: to.kind, names: to.id })]
    seen.add(key)
    return []
  })
}

const draftOf = (state: RecordState, provision: ThingId): ThingId | null =>
  findThing(state, 'provision', provision)?.draft ?? null

const oneProvisionADraft: Rule = (state, thing) => {
  if (thing.kind !== 'lineage') return []
  const drafts = [...new Set(thing.value.provisions)].map(provision => draftOf(state, provision))
  const twice = new Set(drafts.filter((draft, i) => draft !== null && drafts.indexOf(draft) !== i))
  return [...twice].flatMap(draft =>
    draft === null || thing.value.split.includes(draft)
      ? []
      : [refusalOf('twice-in-a-draft', thing, 'provisions', { draft })],
  )
}

const ownIdOfProvision: Rule = (_state, thing) =>
  thing.kind === 'provision' && !thing.value.id.startsWith(`${thing.value.draft}.`)
    ? [refusalOf('provision-id', thing, 'id', { draft: thing.value.draft })]
    : []

const plannedFirst: Rule = (state, thing) => {
  if (thing.kind !== 'event' || thing.value.fulfils === undefined) return []
  const plan = findThing(state, 'event', thing.value.fulfils)
  return plan === null || plan.status === 'planned'
    ? []
    : [refusalOf('fulfils-no-plan', thing, 'fulfils', { event: plan.id })]
}

const oneNegotiation: Rule = (state, thing) => {
  if (thing.kind !== 'negotiation') return []
  const other = [...state.things.negotiation.keys()].find(id => id !== thing.value.id)
  return other === undefined ? [] : [refusalOf('second-negotiation', thing, '', { other })]
}

const ownSiglum: Rule = (state, thing) => {
  if (thing.kind !== 'draft') return []
  const { id, siglum } = thing.value
  const other = [...state.things.draft.values()].find(draft => draft.siglum === siglum && draft.id !== id)
  return other === undefined ? [] : [refusalOf('siglum-taken', thing, 'siglum', { siglum, other: other.id })]
}

const pairOf = ({ from, to }: { readonly from: ThingId; readonly to: ThingId }): string => [from, to].sort().join(' ')

/** A correction joins or parts provisions of two drafts, and none says the contrary of another. */
const soundCorrection: Rule = (state, thing) => {
  if (thing.kind !== 'correction') return []
  const { id, kind, from, to } = thing.value
  const draft = draftOf(state, from)
  if (draft !== null && draft === draftOf(state, to)) return [refusalOf('within-one-draft', thing, 'to', { draft })]
  const contrary = [...state.things.correction.values()].find(
    other => other.id !== id && other.kind !== kind && pairOf(other) === pairOf(thing.value),
  )
  return contrary === undefined ? [] : [refusalOf('contrary-correction', thing, 'kind', { other: contrary.id })]
}

/** A ruling is on a red line whose terms are known, and on a provision of the draft that it names. */
const soundRuling: Rule = (state, thing) => {
  if (thing.kind !== 'ruling') return []
  const { position, draft, provision } = thing.value
  const line = findThing(state, 'position', position)
  const isLine = line === null || isTermedLine(line)
  const isInDraft = provision === undefined || draftOf(state, provision) === draft
  return [
    ...(isLine ? [] : [refusalOf('ruling-without-line', thing, 'position', { position })]),
    ...(isInDraft ? [] : [refusalOf('ruling-elsewhere', thing, 'provision', { provision: provision ?? '', draft })]),
  ]
}

const RULES: readonly Rule[] = [
  soundRuling,
  knownReferences,
  knownKind,
  foundQuotations,
  namedOnce,
  daysInOrder,
  toldAfterwards,
  oneProvisionADraft,
  ownIdOfProvision,
  noCircle,
  plannedFirst,
  oneNegotiation,
  ownSiglum,
  soundCorrection,
]

/** Every rule that a thing breaks in a state in which it already stands; none where it is sound. */
export const refusalsOf = (state: RecordState, thing: Thing): readonly Refusal[] =>
  RULES.flatMap(rule => rule(state, thing))

/** Every rule that is broken anywhere in a state: none for one that `take` made. For records that come from outside. */
export const unsound = (state: RecordState): readonly Refusal[] =>
  [...thingsIn(state)].flatMap(thing => refusalsOf(state, thing))
