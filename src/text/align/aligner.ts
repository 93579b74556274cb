import type { Alignment, Correction } from '../align.ts'
import type { Draft } from '../draft.ts'
import { findCandidates } from './candidates.ts'
import { toChanges, turnRound } from './changes.ts'
import { rulesFor } from './corrections.ts'
import { readFeatures } from './features.ts'
import { judge } from './judgement.ts'
import { holdersOf, type Judged, parentsOf, weighKin } from './kin.ts'
import { likenessOf } from './likeness.ts'
import { pairOf } from './pair.ts'
import { type SureLink, selectLinks } from './selection.ts'
import { weighTraits } from './traits.ts'

/** Two drafts joined: `links` from the draft at place `from` to the one at place `to`, what was judged on the way, and the alignment made of it. */
export type Joined = {
  readonly from: number
  readonly to: number
  readonly links: readonly SureLink[]
  readonly judged: Judged
  readonly alignment: Alignment
}

/** Joins drafts of one comparison, two at a time, named by their places. */
export type Aligner = (from: number, to: number) => Joined

const contentOf = ({ date, provisions }: Draft): string =>
  `${date ?? ''}\n${provisions.map(({ id, marking, heading, text }) => `${id} ${marking} ${heading} ${text}`).join('\n')}`

/** Whether `one` is the draft to begin with: the answer must not depend on which of two drafts is named first. Sigla decide; A, B … Z come before AA. */
const beginsWith = (one: Draft, other: Draft): boolean => {
  if (one.siglum.length !== other.siglum.length) return one.siglum.length < other.siglum.length
  if (one.siglum !== other.siglum) return one.siglum < other.siglum
  return contentOf(one) <= contentOf(other)
}

const turn = ({ from, to, links, judged, alignment }: Joined): Joined => ({
  from: to,
  to: from,
  links: links.map(({ i, j, odds }) => ({ i: j, j: i, odds })).sort((x, y) => x.i - y.i || x.j - y.j),
  judged: { candidates: { is: judged.candidates.js, js: judged.candidates.is }, logOdds: judged.logOdds },
  alignment: { from: alignment.to, to: alignment.from, changes: alignment.changes.map(turnRound) },
})

/** Reads the drafts once and answers for any two of them. */
export const createAligner = (drafts: readonly Draft[], corrections: readonly Correction[]): Aligner => {
  const features = readFeatures(drafts)
  const parents = drafts.map(parentsOf)
  const holders = drafts.map((draft, place) => holdersOf(draft, parents[place] ?? new Int32Array()))
  const join = (from: number, to: number, before: Draft, after: Draft): Joined => {
    const pair = pairOf(features, from, to)
    const ruled = rulesFor(before, after, corrections)
    const mayMeet = (i: number, j: number): boolean => holders[from]?.[i] !== 1 && holders[to]?.[j] !== 1
    const evidence = weighTraits(pair, findCandidates(pair, { ruled, mayMeet }))
    const first = { candidates: evidence.candidates, logOdds: judge(pair, evidence, ruled) }
    const judged = weighKin(pair, first, parents[from] ?? new Int32Array(), parents[to] ?? new Int32Array())
    const links = selectLinks(pair, judged, ruled)
    const changes = toChanges(before, after, links, likenessOf(pair))
    return { from, to, links, judged, alignment: { from: before.siglum, to: after.siglum, changes } }
  }
  return (from, to) => {
    const one = drafts[from]
    const other = drafts[to]
    if (!one || !other) throw new RangeError(`no draft at place ${from} or ${to}`)
    return beginsWith(one, other) ? join(from, to, one, other) : turn(join(to, from, other, one))
  }
}
