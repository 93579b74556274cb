import type { Draft, ProvisionId } from '../draft.ts'
import type { Aligner, Joined } from './aligner.ts'
import type { Correction } from './change.ts'
import { gather, growLines, type Lines } from './growth.ts'
import { createKnowing } from './knowing.ts'
import type { Lineage } from './lineage.ts'
import { createNames } from './lineage-names.ts'
import { correctedPairs, type Numbering, numberProvisions } from './numbered.ts'
import { findReturns } from './returns.ts'

type LineageQuestion = {
  readonly drafts: readonly Draft[]
  readonly corrections: readonly Correction[]
  readonly aligner: Aligner
  /** Pairs of drafts joined so far; together they connect all drafts. */
  readonly joined: readonly Joined[]
}

/** The roots of all lines in reading order: those of the first draft, each new one of a later draft behind the one that stands before it there. */
const orderRoots = (drafts: readonly Draft[], { starts }: Numbering, lines: Lines): readonly number[] => {
  const next = new Map<number, number>()
  const START = -1
  const END = -2
  next.set(START, END)
  drafts.forEach(({ provisions }, draft) => {
    let last = START
    provisions.forEach((_, place) => {
      const root = lines.rootOf((starts[draft] ?? 0) + place)
      if (!next.has(root)) {
        next.set(root, next.get(last) ?? END)
        next.set(last, root)
      }
      last = root
    })
  })
  const order: number[] = []
  for (let at = next.get(START) ?? END; at !== END; at = next.get(at) ?? END) order.push(at)
  return order
}

/** Whether a lineage is absent from a draft between two that have it, although it would be known there. */
const isReintroduced = (
  cells: readonly (readonly number[])[],
  isKnown: (draft: number, earlier: readonly number[]) => boolean,
): boolean => {
  const last = cells.findLastIndex(cell => cell.length > 0)
  let earlier: readonly number[] = []
  return cells.some((cell, draft) => {
    if (cell.length > 0) earlier = cell
    return cell.length === 0 && earlier.length > 0 && draft < last && isKnown(draft, earlier)
  })
}

/** Joins the provisions of all drafts into lineages. Every provision stands in exactly one. */
export const joinLineages = ({ drafts, corrections, aligner, joined }: LineageQuestion): readonly Lineage[] => {
  const numbering = numberProvisions(drafts)
  const { starts, draftOf } = numbering
  const rulings = {
    together: correctedPairs(drafts, numbering, corrections, 'mustLink'),
    apart: correctedPairs(drafts, numbering, corrections, 'mustNotLink'),
  }
  const first = growLines(numbering, gather(joined, [], numbering), rulings)
  const returns = findReturns({ drafts, numbering, lines: first }, aligner, joined)
  const lines = returns.length === 0 ? first : growLines(numbering, gather(joined, returns, numbering), rulings)
  const nameOf = createNames(drafts)
  const isKnown = createKnowing(drafts, numbering, lines)
  const idOf = (member: number): readonly ProvisionId[] => {
    const draft = draftOf[member] ?? 0
    const provision = drafts[draft]?.provisions[member - (starts[draft] ?? 0)]
    return provision ? [provision.id] : []
  }
  return orderRoots(drafts, numbering, lines).map(root => {
    const cells = drafts.map((_, draft) => lines.membersOf(root).filter(member => draftOf[member] === draft))
    const founder = draftOf[root] ?? 0
    return {
      id: nameOf(founder, root - (starts[founder] ?? 0)),
      cells: Object.fromEntries(drafts.map(({ siglum }, draft) => [siglum, (cells[draft] ?? []).flatMap(idOf)])),
      reintroduced: isReintroduced(cells, isKnown),
    }
  })
}
