import { createAligner } from './align/aligner.ts'
import type { Alignment, Correction } from './align/change.ts'
import type { Draft } from './draft.ts'

export type { Alignment, Change, Correction } from './align/change.ts'

/**
 * Aligns two drafts: which provisions were kept, amended, split, merged, moved, inserted and deleted, many to many. The same drafts always give the same
 * answer, and the turned question the answer turned round; corrections hold, and the rest is aligned around them.
 */
export const align = (before: Draft, after: Draft, corrections: readonly Correction[]): Alignment => {
  const aligner = createAligner([before, after], corrections)
  return aligner.alignmentOf(aligner.join(0, 1, null))
}
