import { gainsOf } from './coverage.ts'
import { bestOf, type Grouping, rivalsOf } from './groupings.ts'
import { neighboursOf } from './neighbours.ts'
import { expectByOrder } from './order.ts'
import type { Pair } from './pair.ts'
import type { Evidence } from './traits.ts'

/**
 * What surrounds a candidate once each has its first odds. `strength`: its own probability. `neighbours`: links shortly before and after it. `other`: stronger
 * links of its two provisions. `expected`: what the order of both drafts makes of it, from either draft. `gain`, `fresh`: what it explains beyond the links
 * believed so far. `rates`: how often provisions of these drafts have more than one counterpart. `number`: whether the markings agree, and whether
 * these drafts keep numbers. `typical`: the odds of an ordinary best pair of these drafts.
 */
export const SURROUNDINGS = [
  'strength',
  'neighbours',
  'bothNeighbours',
  'bestNeighbour',
  'otherMore',
  'otherLess',
  'odds',
  'expectedOddsMore',
  'expectedOddsLess',
  'expectedMore',
  'expectedLess',
  'expectedBoth',
  'strengthByNeighbour',
  'gainMore',
  'gainLess',
  'fresh',
  'freshMore',
  'gainByNeighbour',
  'freshByNeighbour',
  'sameNumber',
  'otherNumber',
  'sameNumberKept',
  'otherNumberKept',
  'typical',
  'mutual',
  'mutualByTypical',
  'oddsBeyondTypical',
  'expectedByTypical',
  'secondByRates',
  'second',
  'otherByRates',
  'secondMoreByRates',
  'alone',
  'aloneByRates',
  'expectedAlone',
] as const

const BELIEVED = 0.3
// What a candidate this unlikely would explain does not matter, and costs as much time as for the others.
const WEAK = 0.003
const within = (value: number, low: number, high: number): number => Math.max(low, Math.min(high, value))
const probabilityOf = (odds: number): number => 1 / (1 + Math.exp(-within(odds, -12, 12)))
const oddsOf = (probability: number): number => Math.log((probability + 1e-3) / (1 - probability + 1e-3))

/** How often provisions of one side have more than one believed link, as a logarithm; few links make it a guess of about one in forty. */
const rateOfMore = ({ starts, order }: Grouping, strengths: Float64Array): number => {
  let firsts = 20
  let further = 0.5
  for (let place = 0; place + 1 < starts.length; place++) {
    let total = 0
    let best = 0
    for (let at = starts[place] ?? 0; at < (starts[place + 1] ?? 0); at++) {
      const strength = strengths[order[at] ?? 0] ?? 0
      if (strength < BELIEVED) continue
      total += strength
      best = Math.max(best, strength)
    }
    firsts += best
    further += total - best
  }
  return Math.log(further / firsts)
}

/** What the best pairs, those that are each other's best, tell of two drafts as a whole. */
type Habits = {
  readonly mutual: Int32Array
  /** The median of their log odds, between -6 and 6. */
  readonly typical: number
  /** The share of them that has one number, where both are marked. */
  readonly keepsNumbers: number
}

/** 1 for a candidate of one marking, -1 of two, 0 where a provision has none. */
const numbersOf = (pair: Pair, { candidates }: Evidence): Int32Array => {
  const { markings } = pair.features
  return candidates.is.map((i, k) => {
    const one = markings[pair.first + i] ?? -1
    const other = markings[pair.second + (candidates.js[k] ?? 0)] ?? -1
    if (one < 0 || other < 0) return 0
    return one === other ? 1 : -1
  })
}

const habitsOf = ({ candidates, byRow, byColumn }: Evidence, numbers: Int32Array, logOdds: Float64Array): Habits => {
  const { is, js } = candidates
  const bestOfRow = bestOf(byRow, logOdds)
  const bestOfColumn = bestOf(byColumn, logOdds)
  const mutual = is.map((i, k) => (bestOfRow[i] === k && bestOfColumn[js[k] ?? 0] === k ? 1 : 0))
  const best = Int32Array.from(mutual.keys().filter(k => mutual[k] === 1))
  const sorted = Float64Array.from(best, k => logOdds[k] ?? 0).sort()
  const kept = best.filter(k => numbers[k] === 1).length
  const changed = best.filter(k => numbers[k] === -1).length
  return {
    mutual,
    typical: within(sorted[sorted.length >> 1] ?? 0, -6, 6),
    keepsNumbers: (kept + 0.5) / (kept + changed + 2),
  }
}

/** The odds with which the order is walked: where drafts share few words, as two languages do, their best pairs are the measure; numbers count where they are kept. */
const oddsForOrder = (logOdds: Float64Array, numbers: Int32Array, { typical, keepsNumbers }: Habits): Float64Array => {
  const lift = -within(typical, -3, 0)
  const kept = keepsNumbers - 0.25
  return logOdds.map((odds, k) => {
    const number = numbers[k] === 1 ? 4 * kept : numbers[k] === -1 ? -2 * Math.max(0, kept) : 0
    return Math.exp(within(odds + lift + number, -12, 12))
  })
}

/** Describes the surroundings of every candidate, given its log odds so far. Exchange of the drafts changes nothing. */
export const weighSurroundings = (pair: Pair, evidence: Evidence, logOdds: Float64Array): Float64Array => {
  const { candidates, byRow, byColumn } = evidence
  const { is, js } = candidates
  const strengths = logOdds.map(probabilityOf)
  const numbers = numbersOf(pair, evidence)
  const habits = habitsOf(evidence, numbers, logOdds)
  const odds = oddsForOrder(logOdds, numbers, habits)
  const believedPlaces = (grouping: Grouping, places: Int32Array): Int32Array =>
    bestOf(grouping, odds).map(k => (k >= 0 && (odds[k] ?? 0) > BELIEVED ? (places[k] ?? -1) : -1))
  const bestThere = believedPlaces(byRow, js)
  const bestBack = believedPlaces(byColumn, is)
  const rateOfAny = (best: Int32Array): number => {
    const none = best.filter(place => place < 0).length
    return Math.log((best.length - none + 5) / (none + 2))
  }
  const anyThere = rateOfAny(bestThere)
  const anyBack = rateOfAny(bestBack)
  const there = expectByOrder(
    {
      best: bestThere,
      grouping: byRow,
      places: js,
      count: pair.after,
    },
    odds,
  )
  const back = expectByOrder(
    {
      best: bestBack,
      grouping: byColumn,
      places: is,
      count: pair.before,
    },
    odds,
  )
  const near = neighboursOf(candidates, byRow, strengths, pair.after)
  const rowRivals = rivalsOf(byRow, strengths)
  const columnRivals = rivalsOf(byColumn, strengths)
  const believed = (rivals: Int32Array): Int32Array => rivals.map(k => ((strengths[k] ?? 0) > BELIEVED ? k : -1))
  const kinds = [pair.words, pair.rarePairs]
  const rowSide = { grouping: byRow, own: pair.first, places: js, far: pair.second }
  const columnSide = { grouping: byColumn, own: pair.second, places: is, far: pair.first }
  const idle = strengths.map(strength => (strength < WEAK ? 1 : 0))
  const rowGains = gainsOf(kinds, rowSide, { rivals: believed(rowRivals), shared: evidence.sharedThere, idle })
  const columnGains = gainsOf(kinds, columnSide, { rivals: believed(columnRivals), shared: evidence.sharedBack, idle })
  const splits = rateOfMore(byRow, strengths)
  const merges = rateOfMore(byColumn, strengths)
  const values = new Float64Array(is.length * SURROUNDINGS.length)
  for (let k = 0; k < is.length; k++) {
    const strength = strengths[k] ?? 0
    const ofRow = strengths[rowRivals[k] ?? -1] ?? 0
    const ofColumn = strengths[columnRivals[k] ?? -1] ?? 0
    const sharedThere = evidence.sharedThere[k] ?? 0
    const sharedBack = evidence.sharedBack[k] ?? 0
    const one = {
      gain: rowGains[k] ?? 0,
      fresh: (rowGains[k] ?? 0) / (sharedThere + 0.03),
      second: ofRow > strength ? ofRow * splits : 0,
    }
    const two = {
      gain: columnGains[k] ?? 0,
      fresh: (columnGains[k] ?? 0) / (sharedBack + 0.03),
      second: ofColumn > strength ? ofColumn * merges : 0,
    }
    const [more, less] = sharedThere >= sharedBack ? [one, two] : [two, one]
    const before = near.before[k] ?? 0
    const behind = near.behind[k] ?? 0
    const neighbour = Math.max(before, behind)
    const expected = Math.max(there[k] ?? 0, back[k] ?? 0)
    const expectedLess = Math.min(there[k] ?? 0, back[k] ?? 0)
    const same = numbers[k] === 1 ? 1 : 0
    const different = numbers[k] === -1 ? 1 : 0
    const mutual = habits.mutual[k] ?? 0
    const fresh = Math.min(one.fresh, two.fresh)
    values.set(
      [
        strength,
        before + behind,
        before * behind,
        neighbour,
        Math.max(ofRow, ofColumn),
        Math.min(ofRow, ofColumn),
        within(logOdds[k] ?? 0, -8, 8),
        oddsOf(expected),
        oddsOf(expectedLess),
        expected,
        expectedLess,
        expected * expectedLess,
        strength * neighbour,
        more.gain,
        less.gain,
        fresh,
        more.fresh,
        Math.max(one.gain, two.gain) * neighbour,
        fresh * neighbour,
        same,
        different,
        same * habits.keepsNumbers,
        different * habits.keepsNumbers,
        habits.typical,
        mutual,
        mutual * habits.typical,
        within((logOdds[k] ?? 0) - habits.typical, -8, 4),
        expected * Math.min(0, habits.typical),
        one.second + two.second,
        (ofRow > strength ? ofRow : 0) + (ofColumn > strength ? ofColumn : 0),
        ofRow * splits + ofColumn * merges,
        more.second,
        1 - ofRow + (1 - ofColumn),
        (1 - ofRow) * anyThere + (1 - ofColumn) * anyBack,
        (there[k] ?? 0) * (1 - ofRow) * anyThere + (back[k] ?? 0) * (1 - ofColumn) * anyBack,
      ],
      k * SURROUNDINGS.length,
    )
  }
  return values
}
