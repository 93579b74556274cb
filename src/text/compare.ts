import type { Alignment, Change, Correction } from './align.ts'
import type { Bracket } from './brackets.ts'
import type { Draft, ProvisionId, Siglum } from './draft.ts'
import { type DraftEdge, type Lineage, trace } from './lineage.ts'
import { type Redline, redline } from './redline.ts'

/** One alignment with the redlines of its changes: `redlines[i]` belongs to `alignment.changes[i]`. */
export type ComparedPair = { readonly alignment: Alignment; readonly redlines: readonly (readonly Redline[])[] }

/** Everything that texts alone tell of a set of drafts. */
export type Comparison = {
  readonly drafts: readonly Draft[]
  readonly pairs: readonly ComparedPair[]
  readonly lineages: readonly Lineage[]
  readonly brackets: readonly { readonly siglum: Siglum; readonly provision: ProvisionId; readonly bracket: Bracket }[]
}

export type CompareQuestion = {
  readonly drafts: readonly Draft[]
  readonly edges: readonly DraftEdge[]
  readonly corrections: readonly Correction[]
}

/** Compares drafts along the edges asked for. */
export const compare = (question: CompareQuestion): Comparison => {
  const traced = trace(question)
  const provisions = new Map(
    question.drafts.map(draft => [draft.siglum, new Map(draft.provisions.map(p => [p.id, p]))]),
  )
  const redlinesOf = (alignment: Alignment, change: Change): readonly Redline[] =>
    change.before.flatMap(from =>
      change.after.flatMap(to => {
        const one = provisions.get(alignment.from)?.get(from)
        const other = provisions.get(alignment.to)?.get(to)
        return one && other ? [redline(one, other)] : []
      }),
    )
  return {
    drafts: question.drafts,
    pairs: traced.alignments.map(alignment => ({
      alignment,
      redlines: alignment.changes.map(change => redlinesOf(alignment, change)),
    })),
    lineages: traced.lineages,
    brackets: [],
  }
}
