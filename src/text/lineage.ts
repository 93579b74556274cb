import { createAligner } from './align/aligner.ts'
import type { Alignment, Correction } from './align/change.ts'
import { createGroups } from './align/groups.ts'
import type { Lineage, LineageId } from './align/lineage.ts'
import { joinLineages } from './align/lineages.ts'
import type { Draft, Siglum } from './draft.ts'

export type { Lineage, LineageId } from './align/lineage.ts'

/** Which draft is compared with which: the edges of the graph of drafts, older first. */
export type DraftEdge = { readonly from: Siglum; readonly to: Siglum }

/** All drafts joined: an alignment for every edge asked for, and the lineages over all drafts. */
export type Trace = { readonly alignments: readonly Alignment[]; readonly lineages: readonly Lineage[] }

export type TraceQuestion = {
  readonly drafts: readonly Draft[]
  readonly edges: readonly DraftEdge[]
  readonly corrections: readonly Correction[]
}

/** The places of two drafts, the one named first in the row of drafts first. */
type Places = readonly [number, number]

/**
 * The pairs of drafts to be joined as a whole: those asked for; neighbours in the row as far as these leave drafts unconnected; and, of three and more, the
 * first with the last, so that lineages know at least as much of them as a direct comparison.
 */
const pairsToJoin = (count: number, asked: readonly Places[]): readonly Places[] => {
  const groups = createGroups(count)
  const pairs = new Map<string, Places>()
  const add = ([one, other]: Places): void => {
    const key = `${Math.min(one, other)} ${Math.max(one, other)}`
    if (one !== other && !pairs.has(key)) pairs.set(key, [one, other])
    groups.join(one, other)
  }
  asked.forEach(add)
  for (let place = 1; place < count; place++) {
    if (groups.rootOf(place - 1) !== groups.rootOf(place)) add([place - 1, place])
  }
  if (count > 2) add([0, count - 1])
  return [...pairs.values()]
}

/** For every draft, the lineage of each of its provisions by place. */
const lineagesByPlace = (
  drafts: readonly Draft[],
  lineages: readonly Lineage[],
): readonly (readonly (LineageId | null)[])[] =>
  drafts.map(({ siglum, provisions }) => {
    const ids = new Map(
      lineages.flatMap(({ id, cells }) => (cells[siglum] ?? []).map(provision => [provision, id] as const)),
    )
    return provisions.map(({ id }) => ids.get(id) ?? null)
  })

/**
 * Joins all drafts into lineages and aligns each edge. Edges that name an unknown draft are left out.
 * Lineages rest on all that was found: links between neighbours, between the first draft and the last, and between what is gone from one draft and new in
 * a later one. An alignment leaves out the links that all drafts together speak against, so that it agrees with the lineages.
 */
export const trace = ({ drafts, edges, corrections }: TraceQuestion): Trace => {
  const aligner = createAligner(drafts, corrections)
  const placeOf = new Map(drafts.map(({ siglum }, place) => [siglum, place]))
  const asked = edges.flatMap((edge): Places[] => {
    const [from, to] = [placeOf.get(edge.from), placeOf.get(edge.to)]
    return from === undefined || to === undefined || from === to ? [] : [[from, to]]
  })
  const joined = pairsToJoin(drafts.length, asked).map(([from, to]) => aligner.join(from, to, null))
  const lineages = joinLineages({ drafts, corrections, aligner, joined })
  const lineageOf = lineagesByPlace(drafts, lineages)
  const alignments = asked.map(([from, to]) => {
    const found = joined.find(pair => pair.from === from && pair.to === to) ?? aligner.join(from, to, null)
    const links = found.links.filter(({ i, j }) => lineageOf[from]?.[i] === lineageOf[to]?.[j])
    return aligner.alignmentOf({ ...found, links })
  })
  return { alignments, lineages }
}
