import { type Diff, diff } from './diff.ts'
import type { Provision, ProvisionId } from './draft.ts'
import { createVocabulary, cutWords } from './words.ts'

export type { Diff, Edit } from './diff.ts'

/** Two provisions, changes marked for reading. Spans point into the provisions' `text`. */
export type Redline = { readonly from: ProvisionId; readonly to: ProvisionId } & Diff

/** Marks the changes between two provisions' texts. */
export const redline = (from: Provision, to: Provision): Redline => {
  const vocabulary = createVocabulary()
  const found = diff(cutWords(from.text, vocabulary), cutWords(to.text, vocabulary))
  return { from: from.id, to: to.id, ...found }
}
