import type { Joined } from './aligner.ts'
import { createGroups } from './groups.ts'
import type { Numbering, Two } from './numbered.ts'
import { ACCEPTED } from './selection.ts'

/** A link between two provisions, with its log odds. */
type Link = Two & { readonly odds: number }

/** Everything known of pairs of provisions. `oddsOf` is null for two provisions whose drafts were not, or only in part, held against each other. */
type Knowledge = {
  readonly links: readonly Link[]
  readonly oddsOf: (one: number, other: number) => number | null
}

/** Sets of provisions, numbered through, each named by its least member. */
export type Lines = {
  readonly rootOf: (member: number) => number
  readonly membersOf: (member: number) => readonly number[]
}

/** What persons ruled of provisions numbered through. */
type Rulings = { readonly together: readonly Two[]; readonly apart: readonly Two[] }

// What a pair says that was looked at and was not even a candidate; and the least and the most that any pair may say. Far drafts differ for many reasons, so what
// speaks against a link counts little: with -3 and -4 lineages lose one link in forty that the texts show.
const NO_CANDIDATE = -1
const LEAST = -1.5
const MOST = 8

/** Gathers what was found: `whole` pairs of drafts were joined as a whole, `parts` in part. */
export const gather = (
  whole: readonly Joined[],
  parts: readonly Joined[],
  { starts, draftOf }: Numbering,
): Knowledge => {
  const odds = new Map<number, number>()
  const looked = new Set(whole.flatMap(({ from, to }) => [`${from} ${to}`, `${to} ${from}`]))
  const keyOf = (one: number, other: number): number => Math.min(one, other) * draftOf.length + Math.max(one, other)
  const links = [...whole, ...parts].flatMap(({ from, to, links: found, judged }) => {
    const [a, b] = [starts[from] ?? 0, starts[to] ?? 0]
    judged.candidates.is.forEach((i, k) => {
      odds.set(keyOf(a + i, b + (judged.candidates.js[k] ?? 0)), judged.logOdds[k] ?? 0)
    })
    return found.map(link => ({ one: a + link.i, other: b + link.j, odds: link.odds }))
  })
  return {
    links: links.sort((x, y) => (x.odds === y.odds ? x.one - y.one || x.other - y.other : y.odds - x.odds)),
    oddsOf: (one, other) => {
      const known = odds.get(keyOf(one, other))
      if (known === undefined) return looked.has(`${draftOf[one]} ${draftOf[other]}`) ? NO_CANDIDATE : null
      return Math.max(LEAST, Math.min(MOST, known))
    },
  }
}

/**
 * What a link and all other drafts say of two lines together. Of the other pairs of drafts only those count in which the pair would be news, because only
 * one of the lines is present there; and the link's own two drafts have had their say when it was chosen. So a link that came about by chance between two
 * neighbours is outvoted by the drafts in which the two lines have nothing in common.
 */
const evidenceFor = (
  link: Link,
  lines: readonly [readonly number[], readonly number[]],
  { draftOf }: Numbering,
  { oddsOf }: Knowledge,
): number => {
  const [one, other] = lines
  const ofOne = new Set(one.map(member => draftOf[member]))
  const ofOther = new Set(other.map(member => draftOf[member]))
  const linked = [draftOf[link.one], draftOf[link.other]]
  let sum = link.odds
  for (const x of one) {
    for (const y of other) {
      const [a, b] = [draftOf[x], draftOf[y]]
      const isOld = ofOne.has(b) && ofOther.has(a)
      const isOwn = linked.includes(a) && linked.includes(b)
      if (a !== b && !isOld && !isOwn) sum += oddsOf(x, y) ?? 0
    }
  }
  return sum
}

/** Joins provisions into lines along the links, the surest first, where the evidence of all drafts is for it. What persons ruled holds. */
export const growLines = (numbering: Numbering, knowledge: Knowledge, rulings: Rulings): Lines => {
  const { rootOf, join } = createGroups(numbering.draftOf.length)
  const grown = new Map<number, readonly number[]>()
  const membersOf = (member: number): readonly number[] => grown.get(rootOf(member)) ?? [member]
  const unite = (one: number, other: number): void => {
    const all = [...membersOf(one), ...membersOf(other)].sort((x, y) => x - y)
    join(one, other)
    grown.set(rootOf(one), all)
  }
  const areApart = ({ one, other }: Two): boolean => rootOf(one) !== rootOf(other)
  const isForbidden = (link: Two): boolean => {
    const roots = [rootOf(link.one), rootOf(link.other)]
    return rulings.apart.some(
      pair => areApart(pair) && roots.includes(rootOf(pair.one)) && roots.includes(rootOf(pair.other)),
    )
  }
  const isLikely = (link: Link): boolean =>
    link.odds === Number.POSITIVE_INFINITY ||
    evidenceFor(link, [membersOf(link.one), membersOf(link.other)], numbering, knowledge) > ACCEPTED
  for (const pair of rulings.together) if (areApart(pair)) unite(pair.one, pair.other)
  for (const link of knowledge.links) {
    if (areApart(link) && !isForbidden(link) && isLikely(link)) unite(link.one, link.other)
  }
  return { rootOf, membersOf }
}
