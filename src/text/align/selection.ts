import type { Ruled } from './corrections.ts'
import { createGroups } from './groups.ts'
import type { Judged } from './kin.ts'
import type { Link } from './moved.ts'
import type { Pair } from './pair.ts'
import { pairTwins } from './twins.ts'

/** A link that was accepted, with its log odds; infinite where a person said so. */
export type SureLink = Link & { readonly odds: number }

/** The log odds from which on a link is accepted: four in ten, because a link that is missing misleads a reader as much as one that is wrong. */
export const ACCEPTED = Math.log(0.4 / 0.6)

// What is known of a link that follows from others; and of one that is beyond doubt.
const NEUTRAL = 0
const SURE = 3

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

/** Whether two provisions have equal words. */
const createEqualTest =
  ({ features, first, second }: Pair) =>
  ({ i, j }: Link): boolean =>
    features.sameTexts[first + i] === features.sameTexts[second + j]

/** Whether a provision is to be paired with its twins: it has been looked at, and no person has said what became of it. */
const createFreeTest = ({ candidates }: Judged, { together }: Ruled): ((side: 'i' | 'j', place: number) => boolean) => {
  const seen = { i: new Set(candidates.is), j: new Set(candidates.js) }
  const settled = { i: new Set(together.map(({ i }) => i)), j: new Set(together.map(({ j }) => j)) }
  return (side, place) => seen[side].has(place) && !settled[side].has(place)
}

/** Whether two provisions have a word, or a word of one origin, in common. Where they have none, only place and number speak for the link. */
const createWordTest = ({ words, cognates, first, second }: Pair): ((link: Link) => boolean) => {
  const kinds = [words, cognates].map(({ columns }) => ({ columns, marks: new Int32Array(columns.size).fill(-1) }))
  return ({ i, j }) =>
    kinds.some(({ columns: { starts, ids }, marks }) => {
      for (let at = starts[first + i] ?? 0; at < (starts[first + i + 1] ?? 0); at++) marks[ids[at] ?? 0] = i
      for (let at = starts[second + j] ?? 0; at < (starts[second + j + 1] ?? 0); at++)
        if (marks[ids[at] ?? 0] === i) return true
      return false
    })
}

/** The likely links, the likeliest first. */
const likelyLinks = ({ candidates, logOdds }: Judged): readonly SureLink[] =>
  Array.from(logOdds.keys())
    .filter(k => (logOdds[k] ?? 0) > ACCEPTED)
    .sort((x, y) => (logOdds[y] ?? 0) - (logOdds[x] ?? 0) || x - y)
    .map(k => ({ i: candidates.is[k] ?? 0, j: candidates.js[k] ?? 0, odds: logOdds[k] ?? 0 }))

/**
 * The links that hold, ordered by `i`, then `j`: what persons ruled, then the likely ones; a link without any common word only where neither provision has another;
 * at last those that `findMore` adds to them.
 */
export const selectLinks = (
  pair: Pair,
  judged: Judged,
  ruled: Ruled,
  findMore: (links: readonly Link[]) => readonly Link[],
): readonly SureLink[] => {
  const keyOf = ({ i, j }: Link): number => i * pair.after + j
  const decided = new Set([...ruled.together, ...ruled.apart].map(keyOf))
  const mayJoin = createJoinTest(pair, ruled)
  const sharesWords = createWordTest(pair)
  const areEqual = createEqualTest(pair)
  const links = ruled.together.map(({ i, j }): SureLink => ({ i, j, odds: Number.POSITIVE_INFINITY })).filter(mayJoin)
  const likely = likelyLinks(judged).filter(link => !decided.has(keyOf(link)))
  const twins = pairTwins(pair, {
    sure: likely.filter(({ odds }) => odds > SURE),
    isFree: createFreeTest(judged, ruled),
    isApart: link => decided.has(keyOf(link)),
  })
  const paired = new Set(twins.map(keyOf))
  const riddles = new Set(twins.flatMap(({ i, j }) => [`i${i}`, `j${j}`]))
  links.push(...twins.map(({ i, j }): SureLink => ({ i, j, odds: SURE })).filter(mayJoin))
  const bare: SureLink[] = []
  for (const link of likely) {
    if (paired.has(keyOf(link)) || (areEqual(link) && (riddles.has(`i${link.i}`) || riddles.has(`j${link.j}`))))
      continue
    if (!sharesWords(link)) bare.push(link)
    else if (mayJoin(link)) links.push(link)
  }
  const linkedBefore = new Set(links.map(({ i }) => i))
  const linkedAfter = new Set(links.map(({ j }) => j))
  for (const link of bare) {
    if (linkedBefore.has(link.i) || linkedAfter.has(link.j) || !mayJoin(link)) continue
    linkedBefore.add(link.i)
    linkedAfter.add(link.j)
    links.push(link)
  }
  for (const { i, j } of findMore(links)) {
    const link = { i, j, odds: NEUTRAL }
    if (mayJoin({ ...link, odds: Number.POSITIVE_INFINITY })) links.push(link)
  }
  return links.sort((one, other) => one.i - other.i || one.j - other.j)
}
