import { createAligner } from './align/aligner.ts'
import { joinLineages } from './align/lineages.ts'
import type { Alignment, Correction } from './align.ts'
import type { Draft, ProvisionId, Siglum } from './draft.ts'

declare const lineageId: unique symbol
/** One provision through all drafts: `L8`. Made by `trace` only. */
export type LineageId = string & { readonly [lineageId]: true }

/** One provision through all drafts, renumbering, splits and merges included (AKN wId). `cells` has a list for every draft, empty where it is absent. */
export type Lineage = {
  readonly id: LineageId
  readonly cells: Readonly<Record<Siglum, readonly ProvisionId[]>>
  /** Absent from a draft in between, although that draft is known there, and present again in a later one. */
  readonly reintroduced: boolean
}

/** Which draft is compared with which: the edges of the graph of drafts, older first. */
export type DraftEdge = { readonly from: Siglum; readonly to: Siglum }

/** All drafts joined: an alignment for every edge asked for, and the lineages over all drafts. */
export type Trace = { readonly alignments: readonly Alignment[]; readonly lineages: readonly Lineage[] }

export type TraceQuestion = {
  readonly drafts: readonly Draft[]
  readonly edges: readonly DraftEdge[]
  readonly corrections: readonly Correction[]
}

/** Joins all drafts into lineages and aligns each edge. */
export const trace = (question: TraceQuestion): Trace => {
  const { drafts, edges, corrections } = question
  const aligner = createAligner(drafts, corrections)
  const places = new Map(drafts.map((draft, place) => [draft.siglum, place]))
  const joined = edges.flatMap(edge => {
    const from = places.get(edge.from)
    const to = places.get(edge.to)
    return from === undefined || to === undefined ? [] : [aligner(from, to)]
  })
  return { alignments: joined.map(({ alignment }) => alignment), lineages: joinLineages(drafts, joined) }
}
