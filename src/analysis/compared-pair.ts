import type { ThingId } from '../record/id.ts'
import { remember } from '../record/remember.ts'
import type { RecordState } from '../record/state.ts'
import type { Alignment, Change } from '../text/align.ts'
import { parseBrackets } from '../text/brackets.ts'
import type { Comparison } from '../text/compare.ts'
import { type Draft, type ProvisionId, toProvisionId } from '../text/draft.ts'
import { redlineChanges } from '../text/redline.ts'
import { createScale } from '../text/scale.ts'
import { createVocabulary } from '../text/words.ts'
import { type ComparedCell, type ComparedRow, compareDrafts } from './compared.ts'
import { columnsOf } from './compared-columns.ts'

const idsOf = ({ provisions }: ComparedCell, taken: ReadonlySet<ProvisionId>): readonly ProvisionId[] =>
  provisions.flatMap(({ id }) => {
    const known = toProvisionId(id)
    return known === null || taken.has(known) ? [] : [known]
  })

const kindOf = (one: readonly ProvisionId[], other: readonly ProvisionId[], isKept: boolean): Change['kind'] => {
  if (one.length === 0) return 'inserted'
  if (other.length === 0) return 'deleted'
  if (one.length === 1 && other.length === 1) return isKept ? 'kept' : 'amended'
  return other.length > one.length ? 'split' : 'merged'
}

/** The part of both texts that stays, 0 to 1. */
const likenessOf = ({ words }: ComparedCell): number => {
  if (words === null) return 0
  const length = words.before.length + words.after.length
  const changed = words.edits.reduce(
    (sum, { before, after }) => sum + before.end - before.start + after.end - after.start,
    0,
  )
  return length === 0 ? 1 : 1 - Math.min(changed, length) / length
}

/** The rows of two drafts as changes. A provision that stands in several lineages stands in the change of the first, so that each stands in exactly one. */
const changesOf = (rows: readonly ComparedRow[]): readonly Change[] => {
  const taken = new Set<ProvisionId>()
  return rows.flatMap(({ cells: [one, other] }): readonly Change[] => {
    if (one === undefined || other === undefined) return []
    const [before, after] = [idsOf(one, taken), idsOf(other, taken)]
    if (before.length + after.length === 0) return []
    for (const id of [...before, ...after]) taken.add(id)
    const isUnreported = other.outcome === 'unreported' || other.outcome === 'perhaps-new'
    const { isMoved: moved, isRenumbered: renumbered } = other
    const kind = kindOf(before, after, other.outcome === 'kept')
    return [{ kind, before, after, moved, renumbered, unreported: isUnreported, similarity: likenessOf(other) }]
  })
}

const bracketsOf = ({ siglum, provisions }: Draft): Comparison['brackets'] =>
  provisions.flatMap(({ id, text }) => parseBrackets(text).value.map(bracket => ({ siglum, provision: id, bracket })))

const compareTexts = (alignment: Alignment, from: Draft, to: Draft): Comparison => {
  const [ones, others] = [from, to].map(({ provisions }) => new Map(provisions.map(one => [one.id, one])))
  const changes = alignment.changes.map(({ before, after }) => ({
    before: before.flatMap(id => ones?.get(id) ?? []),
    after: after.flatMap(id => others?.get(id) ?? []),
  }))
  const redlines = redlineChanges(changes, createScale(createVocabulary()))
  const brackets = [from, to].flatMap(bracketsOf)
  return { drafts: [from, to], pairs: [{ alignment, redlines }], lineages: [], brackets }
}

const compareTwo = (state: RecordState, from: ThingId, to: ThingId): Comparison | null => {
  const { byDraft } = columnsOf(state)
  const [one, other] = [byDraft.get(from)?.text, byDraft.get(to)?.text]
  if (one === undefined || other === undefined || one === other) return null
  const { rows } = compareDrafts(state, { drafts: [from, to], base: from })
  return compareTexts({ from: one.siglum, to: other.siglum, changes: changesOf(rows) }, one, other)
}

const comparedPairs = remember(() => new Map<string, Comparison | null>())

/**
 * Two drafts of a record as one comparison: its changes are those that the lineages of the record tell, so that it never contradicts the synopsis;
 * its redlines follow words from one provision to another. Null where the record lacks one of the drafts. It is worked out once for a state.
 */
export const comparePair = (state: RecordState, from: ThingId, to: ThingId): Comparison | null => {
  const pairs = comparedPairs(state)
  const key = `${from} ${to}`
  const known = pairs.get(key)
  if (known !== undefined) return known
  const comparison = compareTwo(state, from, to)
  pairs.set(key, comparison)
  return comparison
}
