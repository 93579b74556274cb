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

/** One side of a candidate. */
type View = { readonly way: 'there' | 'back'; readonly lead: number; readonly gain: number; readonly rival: number }

const describe = (
  pair: Pair,
  covered: Covered,
  k: number,
  places: { i: number; j: number },
  [one, other]: readonly [View, View],
): readonly number[] => {
  const [more, less] = shareOf(covered, 'there', k) >= shareOf(covered, 'back', k) ? [one, other] : [other, one]
  const shareMore = shareOf(covered, more.way, k)
  const shareLess = shareOf(covered, less.way, k)
  const rareMore = covered.rare[more.way][k] ?? 0
  const rareLess = covered.rare[less.way][k] ?? 0
  const freshMore = Math.min(1, more.gain / (shareMore + 0.03))
  const freshLess = Math.min(1, less.gain / (shareLess + 0.03))
  const { lengths, sameTexts } = pair.features
  const row = pair.first + places.i
  const column = pair.second + places.j
  const length = lengths[row] ?? 0
  const otherLength = lengths[column] ?? 0
  const haveHeadings = (pair.headings.sums[row] ?? 0) > 0 && (pair.headings.sums[column] ?? 0) > 0
  return [
    1,
    covered.words[more.way][k] ?? 0,
    covered.pairs[more.way][k] ?? 0,
    covered.words[less.way][k] ?? 0,
    covered.pairs[less.way][k] ?? 0,
    rareMore,
    rareLess,
    Math.sqrt(rareMore),
    Math.sqrt(rareLess),
    covered.cognates[more.way][k] ?? 0,
    covered.cognates[less.way][k] ?? 0,
    haveHeadings ? 1 : 0,
    ((covered.headings.there[k] ?? 0) + (covered.headings.back[k] ?? 0)) / 2,
    more.lead,
    less.lead,
    Math.min(0, more.lead),
    Math.min(0, less.lead),
    more.gain,
    less.gain,
    Math.min(more.gain, 0.3),
    Math.min(less.gain, 0.3),
    shareMore ** 2,
    shareMore * shareLess,
    sameTexts[row] === sameTexts[column] ? 1 : 0,
    Math.abs(Math.log((length + 2) / (otherLength + 2))),
    Math.log(1 + Math.min(length, otherLength)) / 5,
    more.rival > 1 ? 1 : 0,
    less.rival > 1 ? 1 : 0,
    freshMore,
    freshLess,
    Math.min(freshMore, freshLess),
    shareMore * Math.min(freshMore, freshLess),
    shareMore * freshMore,
    shareLess * freshLess,
  ]
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
  const shared = (own: number, places: Int32Array): Float64Array =>
    Float64Array.from({ length: places.length }, (_, k) => {
      const row = own + (places[k] ?? 0)
      const whole = (pair.words.sums[row] ?? 0) + (pair.rarePairs.sums[row] ?? 0)
      return ((covered.words.shared[k] ?? 0) + (covered.rare.shared[k] ?? 0)) / (whole || 1)
    })
  const sharedThere = shared(pair.first, is)
  const sharedBack = shared(pair.second, js)
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
  const view = (way: 'there' | 'back', k: number, rivals: Int32Array, gains: Float64Array): View => {
    const rival = scores[rivals[k] ?? -1] ?? 0
    return { way, lead: (scores[k] ?? 0) - rival, gain: gains[k] ?? 0, rival }
  }
  for (let k = 0; k < is.length; k++) {
    const places = { i: is[k] ?? 0, j: js[k] ?? 0 }
    const views = [view('there', k, rowRivals, rowGains), view('back', k, columnRivals, columnGains)] as const
    values.set(describe(pair, covered, k, places, views), k * TRAITS.length)
  }
  return { candidates, byRow, byColumn, values, sharedThere, sharedBack }
}
