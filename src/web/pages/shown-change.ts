import type { Alignment, Change } from '../../text/align.ts'
import type { Bracket } from '../../text/brackets.ts'
import type { ComparedPair, Comparison } from '../../text/compare.ts'
import type { Draft, Provision, ProvisionId, Siglum, Wording } from '../../text/draft.ts'
import { insertIntoOrder } from '../../text/synopsis.ts'
import { type Labels, labelProvisions, namesOf } from './label.ts'
import { redlineAll, type ShownRedline, type Sides } from './shown-redline.ts'

/** One bracket with the text of the provision into which its spans point. */
export type ShownBracket = { readonly text: string; readonly bracket: Bracket }

/**
 * One change as people read it: the provisions of both sides in the order of their drafts, what they are called there, and their redline.
 * `index` is its place in the alignment. `isChangedBelow` tells of a kept provision under which something changed. `brackets` stand in the later draft. `mixed` holds the wordings of its provisions where the
 * draft has more than one kind, so that the head of the draft cannot say it for all.
 */
export type ShownChange = Sides &
  ShownRedline & {
    readonly index: number
    readonly change: Change
    readonly isChangedBelow: boolean
    readonly names: { readonly before: string; readonly after: string }
    readonly brackets: readonly ShownBracket[]
    readonly mixed: readonly Wording[]
  }

/** One draft against another, its changes in reading order: that of the later draft, with what was deleted where it stood. */
export type ShownPair = {
  readonly alignment: Alignment
  readonly from: Draft
  readonly to: Draft
  readonly changes: readonly ShownChange[]
}

/** What is known of one draft before its changes are shown: the places, labels and brackets of its provisions, and whether its wordings differ. */
type Side = {
  readonly draft: Draft
  readonly places: ReadonlyMap<ProvisionId, number>
  readonly labels: Labels
  readonly brackets: ReadonlyMap<ProvisionId, readonly Bracket[]>
  readonly isMixed: boolean
}

const bracketsIn = (siglum: Siglum, { brackets }: Comparison): Side['brackets'] => {
  const found = new Map<ProvisionId, Bracket[]>()
  for (const { provision, bracket } of brackets.filter(one => one.siglum === siglum))
    found.set(provision, [...(found.get(provision) ?? []), bracket])
  return found
}

const toSide = (draft: Draft, comparison: Comparison): Side => ({
  draft,
  places: new Map(draft.provisions.map(({ id }, place) => [id, place])),
  labels: labelProvisions(draft),
  brackets: bracketsIn(draft.siglum, comparison),
  isMixed: commonWording(draft) === null,
})

/** The one wording that all provisions of a draft have; null where they differ. */
export const commonWording = ({ provisions }: Draft): Wording | null => {
  const wording = provisions[0]?.wording ?? null
  return provisions.every(one => one.wording === wording) ? wording : null
}

const inOrder = ({ draft, places }: Side, ids: readonly ProvisionId[]): readonly Provision[] =>
  ids
    .flatMap(id => places.get(id) ?? [])
    .sort((one, other) => one - other)
    .flatMap(place => draft.provisions[place] ?? [])

const readingOrder = (alignment: Alignment, from: Draft, to: Draft): readonly number[] => {
  const orderIn = (draft: Draft, side: 'before' | 'after'): readonly number[] => {
    const changeOf = new Map(alignment.changes.flatMap((change, index) => change[side].map(id => [id, index] as const)))
    return [...new Set(draft.provisions.flatMap(({ id }) => changeOf.get(id) ?? []))]
  }
  const old = orderIn(from, 'before')
  const later = orderIn(to, 'after')
  // Drafts that share nothing have no common order: what went is read before what came.
  const isShared = alignment.changes.some(({ before, after }) => before.length > 0 && after.length > 0)
  return isShared
    ? insertIntoOrder(later, [old], alignment.changes.length)
    : insertIntoOrder(old, [later], alignment.changes.length)
}

/** The provisions of a draft under which something was not kept. */
const findChangedBelow = (draft: Draft, alignment: Alignment, side: 'before' | 'after'): ReadonlySet<ProvisionId> => {
  const changed = new Set(alignment.changes.filter(({ kind }) => kind !== 'kept').flatMap(change => change[side]))
  const above: Provision[] = []
  const found = new Set<ProvisionId>()
  for (const provision of draft.provisions) {
    while ((above.at(-1)?.depth ?? 0) >= provision.depth) above.pop()
    if (changed.has(provision.id)) for (const { id } of above) found.add(id)
    above.push(provision)
  }
  return found
}

const showPair = ({ alignment, redlines }: ComparedPair, from: Side, to: Side): ShownPair => {
  const ordered = readingOrder(alignment, from.draft, to.draft).flatMap(index => {
    const change = alignment.changes[index]
    if (change === undefined) return []
    const sides = { before: inOrder(from, change.before), after: inOrder(to, change.after) }
    return [{ index, change, sides, redlines: redlines[index] ?? [] }]
  })
  const shown = redlineAll(ordered)
  const fromBelow = findChangedBelow(from.draft, alignment, 'before')
  const toBelow = findChangedBelow(to.draft, alignment, 'after')
  const changes = ordered.flatMap(({ index, change, sides }, place): ShownChange[] => {
    const own = shown[place]
    const names = { before: namesOf(sides.before, from.labels), after: namesOf(sides.after, to.labels) }
    const brackets = sides.after.flatMap(({ id, text }) =>
      (to.brackets.get(id) ?? []).map(bracket => ({ text, bracket })),
    )
    const told = [...(from.isMixed ? sides.before : []), ...(to.isMixed ? sides.after : [])]
    const mixed = [...new Set(told.map(({ wording }) => wording))]
    const isChangedBelow =
      change.kind === 'kept' &&
      (change.before.some(id => fromBelow.has(id)) || change.after.some(id => toBelow.has(id)))
    return own === undefined ? [] : [{ ...sides, ...own, index, change, isChangedBelow, names, brackets, mixed }]
  })
  return { alignment, from: from.draft, to: to.draft, changes }
}

/** All compared pairs as people read them. */
export const pairsOf = (comparison: Comparison): readonly ShownPair[] => {
  const sides = new Map(comparison.drafts.map(draft => [draft.siglum, toSide(draft, comparison)]))
  return comparison.pairs.flatMap(pair => {
    const from = sides.get(pair.alignment.from)
    const to = sides.get(pair.alignment.to)
    return from === undefined || to === undefined ? [] : [showPair(pair, from, to)]
  })
}

/** Whether nothing happened that a reader must see: kept where it stood, with everything under it. */
export const isQuiet = ({ change, isChangedBelow }: ShownChange): boolean =>
  change.kind === 'kept' && !change.moved && !isChangedBelow
