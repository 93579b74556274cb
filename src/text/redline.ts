import type { Diff } from './diff.ts'
import type { Provision, ProvisionId } from './draft.ts'
import { presentableDiff, presentEdits } from './presentable.ts'
import { type CutProvision, choosePairs, isVast } from './redline/choose-pairs.ts'
import { markElsewhere, type NamedPair } from './redline/elsewhere.ts'
import { markInOrder } from './redline/in-order.ts'
import { editWords } from './redline/word-edits.ts'
import { createScale, type Scale } from './scale.ts'
import { createVocabulary, cutWords } from './words.ts'

/** Two provisions, changes marked for reading. Spans point into the provisions' `text`. */
export type Redline = { readonly from: ProvisionId; readonly to: ProvisionId } & Diff

/** Marks the changes between two provisions' texts for people. A scale may be shared between many, so that no word is judged twice. */
export const redline = (from: Provision, to: Provision, scale: Scale = createScale(createVocabulary())): Redline => {
  const { vocabulary } = scale
  const found = presentableDiff(cutWords(from.text, vocabulary), cutWords(to.text, vocabulary), scale)
  return { from: from.id, to: to.id, ...found }
}

/** The provisions of one change: what they were, and what they became. */
export type ChangedTexts = { readonly before: readonly Provision[]; readonly after: readonly Provision[] }

type Marked = NamedPair & { readonly exact: boolean }

const markChange = ({ before, after }: ChangedTexts, scale: Scale): readonly Marked[] => {
  const only = before.length === 1 && after.length === 1
  if (before.length === 0 || after.length === 0 || (only && before[0]?.text === after[0]?.text)) return []
  const cut = (provision: Provision): CutProvision => ({ provision, words: cutWords(provision.text, scale.vocabulary) })
  const [gone, come] = [before.map(cut), after.map(cut)]
  const mark = (one: CutProvision, other: CutProvision): Marked => {
    const sides = { before: one.words, after: other.words, scale }
    return { ...sides, ...editWords(sides), from: one.provision.id, to: other.provision.id }
  }
  if (only) return gone.flatMap(one => come.map(other => mark(one, other)))
  if (isVast(gone, come)) return markInOrder(gone, come, scale)
  return markElsewhere(choosePairs(gone, come, scale).map(([one, other]) => mark(one, other)))
}

/**
 * The redlines of all changes between two drafts, a list for each change; moves between provisions are found too, their two halves
 * share a number that is used nowhere else in the answer. A change with one empty side has no redline; in one of several
 * provisions those pairs have one that share enough words, and what another pair keeps is marked `elsewhere`.
 */
export const redlineChanges = (changes: readonly ChangedTexts[], scale: Scale): readonly (readonly Redline[])[] => {
  const redlines = changes.map(({ before: [from, ...others], after: [to, ...rest] }): Redline[] => {
    const untouched = from && to && others.length + rest.length === 0 && from.text === to.text
    return untouched ? [{ from: from.id, to: to.id, edits: [], exact: true }] : []
  })
  const pairs = changes.flatMap((change, place) => markChange(change, scale).map(pair => ({ ...pair, place })))
  presentEdits(pairs).forEach((edits, p) => {
    const pair = pairs[p]
    if (pair) redlines[pair.place]?.push({ from: pair.from, to: pair.to, edits, exact: pair.exact })
  })
  return redlines
}
