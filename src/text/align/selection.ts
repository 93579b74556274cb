import type { Ruled } from './corrections.ts'
import { createGroups } from './groups.ts'
import type { Judged } from './kin.ts'
import type { Link } from './moved.ts'
import type { Pair } from './pair.ts'

/** A link that was accepted, with its log odds; infinite where a person said so. */
export type SureLink = Link & { readonly odds: number }

/** The log odds from which on a link is accepted: four in ten, because a link that is missing misleads a reader as much as one that is wrong. */
export const ACCEPTED = Math.log(0.4 / 0.6)

/** Of links between provisions of equal words, each provision keeps the likeliest one. */
const createTwinTest = ({ features, first, second }: Pair): ((link: Link) => boolean) => {
  const takenBefore = new Set<number>()
  const takenAfter = new Set<number>()
  return ({ i, j }) => {
    if (features.sameTexts[first + i] !== features.sameTexts[second + j]) return true
    if (takenBefore.has(i) || takenAfter.has(j)) return false
    takenBefore.add(i)
    takenAfter.add(j)
    return true
  }
}

type Count = { readonly own: number; readonly other: number }

/**
 * Joins the provisions of links into groups, unless that would bring a pair together which a person set apart, or the link is too weak for what it implies:
 * a link that joins two groups says that all of the one belong with all of the other, and must be the likelier the more pairs that are.
 */
const createJoinTest = ({ before, after }: Pair, { apart }: Ruled): ((link: SureLink) => boolean) => {
  const groups = createGroups(before + after)
  const counts = Array.from({ length: before + after }, (_, member) =>
    member < before ? { own: 1, other: 0 } : { own: 0, other: 1 },
  )
  const countOf = (root: number): Count => counts[root] ?? { own: 0, other: 0 }
  return ({ i, j, odds }) => {
    const [one, other] = [groups.rootOf(i), groups.rootOf(before + j)]
    if (one === other) return true
    const [a, b] = [countOf(one), countOf(other)]
    if (odds < ACCEPTED + Math.log(a.own * b.other + b.own * a.other)) return false
    const wouldMeet = (member: number): boolean => [one, other].includes(groups.rootOf(member))
    const forbidden = apart.some(
      pair =>
        groups.rootOf(pair.i) !== groups.rootOf(before + pair.j) && wouldMeet(pair.i) && wouldMeet(before + pair.j),
    )
    if (forbidden) return false
    groups.join(i, before + j)
    counts[groups.rootOf(i)] = { own: a.own + b.own, other: a.other + b.other }
    return true
  }
}

/** The links that hold, ordered by `i`, then `j`: what persons ruled, then the likely ones, the likeliest first. */
export const selectLinks = (pair: Pair, { candidates, logOdds }: Judged, ruled: Ruled): readonly SureLink[] => {
  const { is, js } = candidates
  const keyOf = ({ i, j }: Link): number => i * pair.after + j
  const decided = new Set([...ruled.together, ...ruled.apart].map(keyOf))
  const likely = Array.from(logOdds.keys())
    .filter(k => (logOdds[k] ?? 0) > ACCEPTED)
    .sort((x, y) => (logOdds[y] ?? 0) - (logOdds[x] ?? 0) || x - y)
    .map((k): SureLink => ({ i: is[k] ?? 0, j: js[k] ?? 0, odds: logOdds[k] ?? 0 }))
    .filter(link => !decided.has(keyOf(link)))
  const keepsTwinsApart = createTwinTest(pair)
  const mayJoin = createJoinTest(pair, ruled)
  const required = ruled.together.map(({ i, j }): SureLink => ({ i, j, odds: Number.POSITIVE_INFINITY }))
  for (const link of required) keepsTwinsApart(link)
  return [...required.filter(mayJoin), ...likely.filter(link => keepsTwinsApart(link) && mayJoin(link))].sort(
    (x, y) => x.i - y.i || x.j - y.j,
  )
}
