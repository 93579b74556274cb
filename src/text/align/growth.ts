import type { Joined } from './aligner.ts'
import { createGroups } from './groups.ts'
import type { Numbering, Two } from './numbered.ts'

/** Everything known of pairs of provisions. `oddsOf` is null for two provisions whose drafts were not, or only in part, held against each other. */
export type Knowledge = {
  readonly links: readonly (Two & { readonly odds: number })[]
  readonly oddsOf: (one: number, other: number) => number | null
}

/** Sets of provisions, numbered through, each named by its least member. */
export type Lines = {
  readonly rootOf: (member: number) => number
  readonly membersOf: (member: number) => readonly number[]
}

/** What persons ruled of provisions numbered through. */
export type Rulings = { readonly together: readonly Two[]; readonly apart: readonly Two[] }

// What a pair says that was looked at and was not even a candidate; and the least and the most that any pair may say.
const NO_CANDIDATE = -3
const LEAST = -4
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
 * What all pairs between two lines say together. Only pairs count that are news: of drafts in one of which only one of the lines is present.
 * So a link that came about by chance between two neighbours is outvoted by the drafts in which the two lines have nothing in common.
 */
const evidenceFor = (
  one: readonly number[],
  other: readonly number[],
  { draftOf }: Numbering,
  { oddsOf }: Knowledge,
): number => {
  const drafts = [one, other].map(members => new Set(members.map(member => draftOf[member])))
  let sum = 0
  for (const x of one) {
    for (const y of other) {
      const isOld = drafts[0]?.has(draftOf[y]) === true && drafts[1]?.has(draftOf[x]) === true
      if (draftOf[x] !== draftOf[y] && !isOld) sum += oddsOf(x, y) ?? 0
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
  const isLikely = ({ one, other, odds }: Two & { readonly odds: number }): boolean => {
    const [a, b] = [membersOf(one), membersOf(other)]
    return odds === Number.POSITIVE_INFINITY || a.length + b.length === 2 || evidenceFor(a, b, numbering, knowledge) > 0
  }
  for (const pair of rulings.together) if (areApart(pair)) unite(pair.one, pair.other)
  for (const link of knowledge.links) {
    if (areApart(link) && !isForbidden(link) && isLikely(link)) unite(link.one, link.other)
  }
  return { rootOf, membersOf }
}
