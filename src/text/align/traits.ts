import type { Candidates } from './candidates.ts'
import { type Coverage, coverageOf, gainsOf } from './coverage.ts'
import { type Grouping, groupBy, rivalsOf } from './groupings.ts'
import type { Pair } from './pair.ts'

/**
 * What the words alone tell of a candidate. Of its two provisions, `more` is the one that the other explains to the larger share, `less` the other one,
 * so that exchange of the drafts changes nothing. `words`, `pairs`, `rare`, `cognates`: the share explained. `lead`: how far the candidate is ahead of its
 * strongest rival, `behind` the same where it is not. `gain`: the share that it explains and its rival does not; `fresh` the same of what it explains.
 */
export const TRAITS = [
  'constant',
  'wordsMore',
  'pairsMore',
  'wordsLess',
  'pairsLess',
  'rareMore',
  'rareLess',
  'rootOfRareMore',
  'rootOfRareLess',
  'cognatesMore',
  'cognatesLess',
  'bothHaveHeadings',
  'headings',
  'leadMore',
  'leadLess',
  'behindMore',
  'behindLess',
  'gainMore',
  'gainLess',
  'someGainMore',
  'someGainLess',
  'squareOfMore',
  'moreByLess',
  'equalTexts',
  'lengthsApart',
  'length',
  'strongRivalMore',
  'strongRivalLess',
  'freshMore',
  'freshLess',
  'fresh',
  'moreByFresh',
  'moreByFreshMore',
  'lessByFreshLess',
] as const

/** The candidates, their traits in the order of `TRAITS`, and what was found on the way. */
export type Evidence = {
  readonly candidates: Candidates
  readonly byRow: Grouping
  readonly byColumn: Grouping
  readonly values: Float64Array
  /** The weight that both provisions of a candidate share, as a share of the first draft's and of the second's. */
  readonly sharedThere: Float64Array
  readonly sharedBack: Float64Array
}

type Covered = {
  readonly words: Coverage
  readonly pairs: Coverage
  readonly rare: Coverage
  readonly cognates: Coverage
  readonly headings: Coverage
}

const coverAll = (pair: Pair, candidates: Candidates): Covered => ({
  words: coverageOf(pair, candidates, pair.words),
  pairs: coverageOf(pair, candidates, pair.pairs),
  rare: coverageOf(pair, candidates, pair.rarePairs),
  cognates: coverageOf(pair, candidates, pair.cognates),
  headings: coverageOf(pair, candidates, pair.headings),
})

const shareOf = ({ words, pairs }: Covered, way: 'there' | 'back', k: number): number =>
  ((words[way][k] ?? 0) + (pairs[way][k] ?? 0)) / 2

const scoresOf = (covered: Covered, count: number): Float64Array =>
  Float64Array.from({ length: count }, (_, k) => {
    const there = shareOf(covered, 'there', k)
    const back = shareOf(covered, 'back', k)
    return (there + back) / 2 + Math.max(there, back) / 2
  })

// A candidate that explains less than this gains nothing worth its time.
const FAINT = 0.03

/** One candidate seen from one of its provisions. */
type View = {
  readonly way: 'there' | 'back'
  readonly share: number
  readonly lead: number
  readonly gain: number
  readonly fresh: number
  /** The score of the strongest rival. */
  readonly rival: number
}

/** A candidate seen from the provision that the other explains to the larger share, and from the other one. */
type Views = { readonly more: View; readonly less: View }

const describeShares = (
  { words, pairs, rare, cognates }: Covered,
  k: number,
  { more, less }: Views,
): readonly number[] => {
  const rareMore = rare[more.way][k] ?? 0
  const rareLess = rare[less.way][k] ?? 0
  return [
    words[more.way][k] ?? 0,
    pairs[more.way][k] ?? 0,
    words[less.way][k] ?? 0,
    pairs[less.way][k] ?? 0,
    rareMore,
    rareLess,
    Math.sqrt(rareMore),
    Math.sqrt(rareLess),
    cognates[more.way][k] ?? 0,
    cognates[less.way][k] ?? 0,
  ]
}

const describeHeadings = (
  { headings }: Covered,
  pair: Pair,
  k: number,
  row: number,
  column: number,
): readonly number[] => [
  (pair.headings.sums[row] ?? 0) > 0 && (pair.headings.sums[column] ?? 0) > 0 ? 1 : 0,
  ((headings.there[k] ?? 0) + (headings.back[k] ?? 0)) / 2,
]

const describeLead = ({ more, less }: Views): readonly number[] => [
  more.lead,
  less.lead,
  Math.min(0, more.lead),
  Math.min(0, less.lead),
  more.gain,
  less.gain,
  Math.min(more.gain, 0.3),
  Math.min(less.gain, 0.3),
  more.share ** 2,
  more.share * less.share,
]

const describeTexts = ({ features }: Pair, row: number, column: number): readonly number[] => {
  const { lengths, sameTexts } = features
  const [length, other] = [lengths[row] ?? 0, lengths[column] ?? 0]
  return [
    sameTexts[row] === sameTexts[column] ? 1 : 0,
    Math.abs(Math.log((length + 2) / (other + 2))),
    Math.log(1 + Math.min(length, other)) / 5,
  ]
}

const describeNews = ({ more, less }: Views): readonly number[] => {
  const fresh = Math.min(more.fresh, less.fresh)
  return [
    more.rival > 1 ? 1 : 0,
    less.rival > 1 ? 1 : 0,
    more.fresh,
    less.fresh,
    fresh,
    more.share * fresh,
    more.share * more.fresh,
    less.share * less.fresh,
  ]
}

/** The weight of words and pairs that the two provisions of each candidate share, as a share of all that the one at `places` has. */
const shareWeights = (pair: Pair, { words, rare }: Covered, own: number, places: Int32Array): Float64Array => {
  const shares = new Float64Array(places.length)
  places.forEach((place, k) => {
    const whole = (pair.words.sums[own + place] ?? 0) + (pair.rarePairs.sums[own + place] ?? 0)
    shares[k] = ((words.shared[k] ?? 0) + (rare.shared[k] ?? 0)) / (whole || 1)
  })
  return shares
}

/** Describes every candidate. */
export const weighTraits = (pair: Pair, candidates: Candidates): Evidence => {
  const { is, js } = candidates
  const covered = coverAll(pair, candidates)
  const scores = scoresOf(covered, is.length)
  const byRow = groupBy(is, pair.before)
  const byColumn = groupBy(js, pair.after)
  const rowRivals = rivalsOf(byRow, scores)
  const columnRivals = rivalsOf(byColumn, scores)
  const kinds = [pair.words, pair.rarePairs]
  const sharedThere = shareWeights(pair, covered, pair.first, is)
  const sharedBack = shareWeights(pair, covered, pair.second, js)
  const idle = scores.map(score => (score < FAINT ? 1 : 0))
  const rowGains = gainsOf(
    kinds,
    { grouping: byRow, own: pair.first, places: js, far: pair.second },
    { rivals: rowRivals, shared: sharedThere, idle },
  )
  const columnGains = gainsOf(
    kinds,
    { grouping: byColumn, own: pair.second, places: is, far: pair.first },
    { rivals: columnRivals, shared: sharedBack, idle },
  )
  const values = new Float64Array(is.length * TRAITS.length)
  const viewFrom = (way: 'there' | 'back', k: number, rivals: Int32Array, gains: Float64Array): View => {
    const rival = scores[rivals[k] ?? -1] ?? 0
    const share = shareOf(covered, way, k)
    const gain = gains[k] ?? 0
    return { way, share, lead: (scores[k] ?? 0) - rival, gain, fresh: Math.min(1, gain / (share + 0.03)), rival }
  }
  for (let k = 0; k < is.length; k++) {
    const [row, column] = [pair.first + (is[k] ?? 0), pair.second + (js[k] ?? 0)]
    const one = viewFrom('there', k, rowRivals, rowGains)
    const other = viewFrom('back', k, columnRivals, columnGains)
    const views = one.share >= other.share ? { more: one, less: other } : { more: other, less: one }
    const traits = [
      1,
      ...describeShares(covered, k, views),
      ...describeHeadings(covered, pair, k, row, column),
      ...describeLead(views),
      ...describeTexts(pair, row, column),
      ...describeNews(views),
    ]
    values.set(traits, k * TRAITS.length)
  }
  return { candidates, byRow, byColumn, values, sharedThere, sharedBack }
}
