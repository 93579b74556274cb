import type { Alignment, Correction } from '../align.ts'
import type { Draft } from '../draft.ts'
import { findCandidates } from './candidates.ts'
import { toChanges, turnRound } from './changes.ts'
import { readFeatures } from './features.ts'
import { judge } from './judgement.ts'
import { likenessOf } from './likeness.ts'
import type { Link } from './moved.ts'
import { pairOf } from './pair.ts'
import { selectLinks } from './selection.ts'

/** A link that was accepted, with its log odds; infinite where a person said so. */
export type SureLink = Link & { readonly odds: number }

/** Two drafts joined: the alignment as asked for, and its links from the draft at place `from` to the one at place `to`. */
export type Joined = {
  readonly from: number
  readonly to: number
  readonly links: readonly SureLink[]
  readonly alignment: Alignment
}

/** Joins drafts of one comparison, two at a time, named by their places. */
export type Aligner = (from: number, to: number) => Joined

/** Whether the first draft is the one to begin with, so that the answer does not depend on which is named first. */
const isInOrder = (one: Draft, other: Draft): boolean => {
  const key = (draft: Draft): string => `${String(draft.siglum.length).padStart(6, '0')} ${draft.siglum}`
  if (key(one) !== key(other)) return key(one) < key(other)
  const content = (draft: Draft): string => draft.provisions.map(({ id, text }) => `${id} ${text}`).join('\n')
  return content(one) <= content(other)
}

/** Reads the drafts once and answers for any two of them. */
export const createAligner = (drafts: readonly Draft[], corrections: readonly Correction[]): Aligner => {
  const features = readFeatures(drafts)
  void corrections
  const join = (from: number, to: number): Joined | null => {
    const before = drafts[from]
    const after = drafts[to]
    if (!before || !after) return null
    const pair = pairOf(features, from, to)
    const candidates = findCandidates(pair, [])
    const logits = judge(pair, candidates)
    const links = selectLinks(pair, candidates, logits)
    return {
      from,
      to,
      links,
      alignment: { from: before.siglum, to: after.siglum, changes: toChanges(before, after, links, likenessOf(pair)) },
    }
  }
  const turn = ({ from, to, links, alignment }: Joined): Joined => ({
    from: to,
    to: from,
    links: links.map(({ i, j, odds }) => ({ i: j, j: i, odds })).sort((x, y) => x.i - y.i || x.j - y.j),
    alignment: { from: alignment.to, to: alignment.from, changes: alignment.changes.map(turnRound) },
  })
  return (from, to) => {
    const one = drafts[from]
    const other = drafts[to]
    const inOrder = one === undefined || other === undefined || isInOrder(one, other)
    const joined = inOrder ? join(from, to) : join(to, from)
    if (joined === null) throw new Error(`no draft at ${from} or ${to}`)
    return inOrder ? joined : turn(joined)
  }
}
