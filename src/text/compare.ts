import type { Alignment, Correction } from './align.ts'
import { type Bracket, parseBrackets } from './brackets.ts'
import type { Draft, Provision, ProvisionId, Siglum } from './draft.ts'
import { type DraftEdge, type Lineage, trace } from './lineage.ts'
import { type Redline, redlineChanges } from './redline.ts'
import { createScale, type Scale } from './scale.ts'
import { createVocabulary } from './words.ts'

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

const bracketsOf = ({ siglum, provisions }: Draft): Comparison['brackets'] =>
  provisions.flatMap(({ id, text }) => parseBrackets(text).value.map(bracket => ({ siglum, provision: id, bracket })))

type Provisions = ReadonlyMap<ProvisionId, Provision>

const redlinePair = (alignment: Alignment, from: Provisions, to: Provisions, scale: Scale): ComparedPair => {
  const changes = alignment.changes.map(({ before, after }) => ({
    before: before.flatMap(id => from.get(id) ?? []),
    after: after.flatMap(id => to.get(id) ?? []),
  }))
  return { alignment, redlines: redlineChanges(changes, scale) }
}

/**
 * Compares drafts along the edges asked for. Words that left one provision for another of the same pair of drafts share a `move`
 * number over the redlines of that pair; a provision that was inserted or deleted as a whole has no redline and so no half of a move.
 */
export const compare = (question: CompareQuestion): Comparison => {
  const traced = trace(question)
  const scale = createScale(createVocabulary())
  const provisions = new Map(
    question.drafts.map(draft => [draft.siglum, new Map(draft.provisions.map(p => [p.id, p]))]),
  )
  const none: Provisions = new Map()
  return {
    drafts: question.drafts,
    pairs: traced.alignments.map(alignment =>
      redlinePair(alignment, provisions.get(alignment.from) ?? none, provisions.get(alignment.to) ?? none, scale),
    ),
    lineages: traced.lineages,
    brackets: question.drafts.flatMap(bracketsOf),
  }
}
