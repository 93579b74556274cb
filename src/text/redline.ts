import type { Diff } from './diff.ts'
import type { Provision, ProvisionId } from './draft.ts'
import { presentableDiff } from './presentable.ts'
import { createScale, type Scale } from './scale.ts'
import { createVocabulary, cutWords } from './words.ts'

export type { Diff, Edit } from './diff.ts'

/** Two provisions, changes marked for reading. Spans point into the provisions' `text`. */
export type Redline = { readonly from: ProvisionId; readonly to: ProvisionId } & Diff

/** Marks the changes between two provisions' texts for people. A scale may be shared between many, so that no word is judged twice. */
export const redline = (from: Provision, to: Provision, scale: Scale = createScale(createVocabulary())): Redline => {
  const { vocabulary } = scale
  const found = presentableDiff(cutWords(from.text, vocabulary), cutWords(to.text, vocabulary), scale)
  return { from: from.id, to: to.id, ...found }
}
