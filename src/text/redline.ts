import type { Diff } from './diff.ts'
import type { Provision, ProvisionId } from './draft.ts'
import { presentableDiff, presentEdits } from './presentable.ts'
import { bagOf, sharedWeight } from './redline/bag.ts'
import { markElsewhere, type NamedPair } from './redline/elsewhere.ts'
import { editWords } from './redline/word-edits.ts'
import { createScale, type Scale } from './scale.ts'
import { createVocabulary, cutWords, type Words } from './words.ts'

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

type Cut = { readonly provision: Provision; readonly words: Words }

// In a change of several provisions, two are shown against each other where they share this much of the lighter one's weight,
// or where no other shares more with either.
const SHARE = 0.4

/** Which provisions of a change are shown against each other. Every one of them is in a pair at least. */
const choosePairs = (before: readonly Cut[], after: readonly Cut[], scale: Scale): (readonly [Cut, Cut])[] => {
  if (before.length * after.length <= 1) return before.flatMap(one => after.map(other => [one, other] as const))
  const bagsA = before.map(({ words }) => bagOf(words.ids, scale))
  const bagsB = after.map(({ words }) => bagOf(words.ids, scale))
  const shared = bagsA.map(one => bagsB.map(other => sharedWeight(one, other)))
  const bestOfA = shared.map(row => row.indexOf(Math.max(...row)))
  const bestOfB = bagsB.map((_, j) => {
    const column = shared.map(row => row[j] ?? 0)
    return column.indexOf(Math.max(...column))
  })
  return before.flatMap((one, i) =>
    after.flatMap((other, j) => {
      const lighter = Math.min(bagsA[i]?.weight ?? 0, bagsB[j]?.weight ?? 0)
      const enough = (shared[i]?.[j] ?? 0) >= SHARE * lighter
      return enough || bestOfA[i] === j || bestOfB[j] === i ? [[one, other] as const] : []
    }),
  )
}

type Found = NamedPair & { readonly exact: boolean; readonly change: number }

const partsOf = ({ before, after }: ChangedTexts, change: number, scale: Scale): readonly Found[] => {
  const only = before.length === 1 && after.length === 1
  if (before.length === 0 || after.length === 0 || (only && before[0]?.text === after[0]?.text)) return []
  const cut = (provision: Provision): Cut => ({ provision, words: cutWords(provision.text, scale.vocabulary) })
  const parts = choosePairs(before.map(cut), after.map(cut), scale).map(([one, other]): Found => {
    const sides = { before: one.words, after: other.words, scale }
    return { ...sides, ...editWords(sides), from: one.provision.id, to: other.provision.id, change }
  })
  return only ? parts : markElsewhere(parts)
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
  const parts = changes.flatMap((change, c) => partsOf(change, c, scale))
  presentEdits(parts).forEach((edits, p) => {
    const part = parts[p]
    if (part) redlines[part.change]?.push({ from: part.from, to: part.to, edits, exact: part.exact })
  })
  return redlines
}
