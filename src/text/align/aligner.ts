import type { Draft } from '../draft.ts'
import { findCandidates } from './candidates.ts'
import type { Alignment, Correction } from './change.ts'
import { toChanges, turnRound } from './changes.ts'
import { type PlacePair, type Ruled, rulesFor } from './corrections.ts'
import { type Features, readFeatures } from './features.ts'
import { judge } from './judgement.ts'
import { holdersOf, type Judged, linksOfHolders, parentsOf, weighKin } from './kin.ts'
import { likenessOf } from './likeness.ts'
import { pairOf } from './pair.ts'
import { type SureLink, selectLinks } from './selection.ts'
import { weighTraits } from './traits.ts'

/** The draft at place `from` joined with the one at place `to`: the links that hold, ordered by `i`, then `j`, and what was judged on the way. */
export type Joined = {
  readonly from: number
  readonly to: number
  readonly links: readonly SureLink[]
  readonly judged: Judged
}

/** What of two drafts is still to be joined: only places where `before` and `after` hold 1; `known` are links found already, which guide the others. */
export type Scope = { readonly before: Uint8Array; readonly after: Uint8Array; readonly known: readonly PlacePair[] }

/** Joins drafts of one comparison, two at a time, named by their places. */
export type Aligner = {
  /** Joins two drafts; a scope of null means all of them. */
  readonly join: (from: number, to: number, scope: Scope | null) => Joined
  /** The changes that follow from the links of two drafts. */
  readonly alignmentOf: (joined: Joined) => Alignment
}

const contentOf = ({ date, provisions }: Draft): string =>
  `${date ?? ''}\n${provisions.map(({ id, marking, heading, text }) => `${id} ${marking} ${heading} ${text}`).join('\n')}`

/** Whether `one` is the draft to begin with: the answer must not depend on which of two drafts is named first. Sigla decide; A, B … Z come before AA. */
const beginsWith = (one: Draft, other: Draft): boolean => {
  if (one.siglum.length !== other.siglum.length) return one.siglum.length < other.siglum.length
  if (one.siglum !== other.siglum) return one.siglum < other.siglum
  return contentOf(one) <= contentOf(other)
}

const turnPair = ({ i, j }: PlacePair): PlacePair => ({ i: j, j: i })
const byPlaces = (one: PlacePair, other: PlacePair): number => one.i - other.i || one.j - other.j

const turnScope = (scope: Scope | null): Scope | null =>
  scope && { before: scope.after, after: scope.before, known: scope.known.map(turnPair) }

const turnJoined = ({ from, to, links, judged }: Joined): Joined => ({
  from: to,
  to: from,
  links: links.map(({ i, j, odds }) => ({ i: j, j: i, odds })).sort(byPlaces),
  judged: { candidates: { is: judged.candidates.js, js: judged.candidates.is }, logOdds: judged.logOdds },
})

/** What persons ruled and, where two drafts were joined in part before, what was found then. */
const withKnown = (ruled: Ruled, scope: Scope | null): Ruled => {
  if (scope === null) return ruled
  const keyOf = ({ i, j }: PlacePair): string => `${i} ${j}`
  const decided = new Set([...ruled.together, ...ruled.apart].map(keyOf))
  return { apart: ruled.apart, together: [...ruled.together, ...scope.known.filter(pair => !decided.has(keyOf(pair)))] }
}

// Odds of a link that no other word of the two drafts speaks against.
const CERTAIN = 12

/** Drafts of the same words throughout: each provision became the one at its place, however many others are like it. */
const oneByOne = (from: number, to: number, { provisions }: Draft): Joined => {
  const places = Int32Array.from(provisions.keys())
  return {
    from,
    to,
    judged: { candidates: { is: places, js: places }, logOdds: new Float64Array(places.length).fill(CERTAIN) },
    links: provisions.map((_, place) => ({ i: place, j: place, odds: CERTAIN })),
  }
}

const areSameThroughout = ({ draftStarts, sameTexts }: Features, from: number, to: number): boolean => {
  const one = sameTexts.subarray(draftStarts[from], draftStarts[from + 1])
  const other = sameTexts.subarray(draftStarts[to], draftStarts[to + 1])
  return one.length === other.length && one.every((text, at) => text === other[at])
}

/** Reads the drafts once and answers for any two of them. */
export const createAligner = (drafts: readonly Draft[], corrections: readonly Correction[]): Aligner => {
  const features = readFeatures(drafts)
  const parents = drafts.map(parentsOf)
  const holders = drafts.map((draft, place) => holdersOf(draft, parents[place] ?? new Int32Array()))
  const draftAt = (place: number): Draft => {
    const draft = drafts[place]
    if (!draft) throw new RangeError(`no draft at place ${place}`)
    return draft
  }
  const isInOrder = (from: number, to: number): boolean => beginsWith(draftAt(from), draftAt(to))
  const familyAt = (place: number) => ({
    parents: parents[place] ?? new Int32Array(),
    holders: holders[place] ?? new Uint8Array(),
  })
  const joinInOrder = (from: number, to: number, scope: Scope | null): Joined => {
    const ruled = withKnown(rulesFor(draftAt(from), draftAt(to), corrections), scope)
    if (ruled.together.length + ruled.apart.length === 0 && areSameThroughout(features, from, to))
      return oneByOne(from, to, draftAt(from))
    const pair = pairOf(features, from, to)
    const mayMeet = (i: number, j: number): boolean =>
      holders[from]?.[i] !== 1 &&
      holders[to]?.[j] !== 1 &&
      (scope === null || (scope.before[i] === 1 && scope.after[j] === 1))
    const evidence = weighTraits(pair, findCandidates(pair, { ruled, mayMeet }))
    const first = { candidates: evidence.candidates, logOdds: judge(pair, evidence, ruled) }
    const judged = weighKin(pair, first, parents[from] ?? new Int32Array(), parents[to] ?? new Int32Array())
    const findMore = (links: readonly PlacePair[]) => linksOfHolders(links, familyAt(from), familyAt(to))
    return { from, to, judged, links: selectLinks(pair, judged, ruled, findMore) }
  }
  const alignInOrder = ({ from, to, links }: Joined): Alignment => {
    const [before, after] = [draftAt(from), draftAt(to)]
    const changes = toChanges(before, after, links, likenessOf(pairOf(features, from, to)))
    return { from: before.siglum, to: after.siglum, changes }
  }
  return {
    join: (from, to, scope) =>
      isInOrder(from, to) ? joinInOrder(from, to, scope) : turnJoined(joinInOrder(to, from, turnScope(scope))),
    alignmentOf: joined => {
      if (isInOrder(joined.from, joined.to)) return alignInOrder(joined)
      const turned = alignInOrder(turnJoined(joined))
      return { from: turned.to, to: turned.from, changes: turned.changes.map(turnRound) }
    },
  }
}
