import { gainsOf, type Side } from './coverage.ts'
import { rivalsOf } from './groupings.ts'
import {
  BELIEVED,
  believedPlaces,
  compareNumbers,
  type Habits,
  habitsOf,
  oddsForOrder,
  rateOfAny,
  rateOfMore,
  within,
} from './habits.ts'
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

// What a candidate this unlikely would explain does not matter, and costs as much time as for the others.
const WEAK = 0.003

const probabilityOf = (odds: number): number => 1 / (1 + Math.exp(-within(odds, -12, 12)))
const oddsOf = (probability: number): number => Math.log((probability + 1e-3) / (1 - probability + 1e-3))

/** All candidates seen from the provisions of one draft. */
type View = {
  /** What each explains of its provision, as a share of the whole. */
  readonly shared: Float64Array
  /** The strength of the strongest other link of its provision. */
  readonly others: Float64Array
  readonly gains: Float64Array
  readonly expected: Float64Array
  readonly rateOfMore: number
  readonly rateOfAny: number
}

type Beliefs = { readonly strengths: Float64Array; readonly odds: Float64Array; readonly idle: Float64Array }

/** `count` is the number of provisions of the other draft. */
const viewFrom = (pair: Pair, side: Side, shared: Float64Array, count: number, beliefs: Beliefs): View => {
  const { strengths, odds, idle } = beliefs
  const rivals = rivalsOf(side.grouping, strengths)
  const others = Float64Array.from(rivals, k => strengths[k] ?? 0)
  const believedRivals = rivals.map((k, at) => ((others[at] ?? 0) > BELIEVED ? k : -1))
  const best = believedPlaces(side.grouping, side.places, odds)
  return {
    shared,
    others,
    gains: gainsOf([pair.words, pair.rarePairs], side, { rivals: believedRivals, shared, idle }),
    expected: expectByOrder({ grouping: side.grouping, places: side.places, best, count }, odds),
    rateOfMore: rateOfMore(side.grouping, strengths),
    rateOfAny: rateOfAny(best),
  }
}

/** One candidate seen from one of its provisions. */
type Look = {
  readonly other: number
  readonly gain: number
  readonly fresh: number
  readonly expected: number
  /** The other link where it is stronger than the candidate, and the same times the rate of further links. */
  readonly stronger: number
  readonly second: number
  readonly view: View
}

const lookFrom = (view: View, k: number, strength: number): Look => {
  const gain = view.gains[k] ?? 0
  const other = view.others[k] ?? 0
  const stronger = other > strength ? other : 0
  return {
    other,
    gain,
    fresh: gain / ((view.shared[k] ?? 0) + 0.03),
    expected: view.expected[k] ?? 0,
    stronger,
    second: stronger * view.rateOfMore,
    view,
  }
}

type Seen = {
  readonly strength: number
  readonly logOdds: number
  readonly number: number
  readonly mutual: number
  readonly before: number
  readonly behind: number
}

/** What both looks say together, and where they matter. */
const describePlace = (seen: Seen, more: Look, less: Look): readonly number[] => {
  const { strength, before, behind } = seen
  const neighbour = Math.max(before, behind)
  const expected = Math.max(more.expected, less.expected)
  const expectedLess = Math.min(more.expected, less.expected)
  const fresh = Math.min(more.fresh, less.fresh)
  return [
    strength,
    before + behind,
    before * behind,
    neighbour,
    Math.max(more.other, less.other),
    Math.min(more.other, less.other),
    within(seen.logOdds, -8, 8),
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
    Math.max(more.gain, less.gain) * neighbour,
    fresh * neighbour,
  ]
}

const describeHabits = ({ logOdds, number, mutual }: Seen, habits: Habits, expected: number): readonly number[] => {
  const same = number === 1 ? 1 : 0
  const different = number === -1 ? 1 : 0
  return [
    same,
    different,
    same * habits.keepsNumbers,
    different * habits.keepsNumbers,
    habits.typical,
    mutual,
    mutual * habits.typical,
    within(logOdds - habits.typical, -8, 4),
    expected * Math.min(0, habits.typical),
  ]
}

const describeRates = (more: Look, less: Look): readonly number[] => {
  const sumOf = (value: (look: Look) => number): number => value(more) + value(less)
  return [
    sumOf(look => look.second),
    sumOf(look => look.stronger),
    sumOf(look => look.other * look.view.rateOfMore),
    more.second,
    sumOf(look => 1 - look.other),
    sumOf(look => (1 - look.other) * look.view.rateOfAny),
    sumOf(look => look.expected * (1 - look.other) * look.view.rateOfAny),
  ]
}

/** Describes the surroundings of every candidate, given its log odds so far. */
export const weighSurroundings = (pair: Pair, evidence: Evidence, logOdds: Float64Array): Float64Array => {
  const { candidates, byRow, byColumn, sharedThere, sharedBack } = evidence
  const strengths = logOdds.map(probabilityOf)
  const numbers = compareNumbers(pair, evidence)
  const habits = habitsOf(evidence, numbers, logOdds)
  const beliefs = {
    strengths,
    odds: oddsForOrder(logOdds, numbers, habits),
    idle: strengths.map(strength => (strength < WEAK ? 1 : 0)),
  }
  const rowSide = { grouping: byRow, own: pair.first, places: candidates.js, far: pair.second }
  const columnSide = { grouping: byColumn, own: pair.second, places: candidates.is, far: pair.first }
  const there = viewFrom(pair, rowSide, sharedThere, pair.after, beliefs)
  const back = viewFrom(pair, columnSide, sharedBack, pair.before, beliefs)
  const near = neighboursOf(candidates, byRow, strengths, pair.after)
  const values = new Float64Array(logOdds.length * SURROUNDINGS.length)
  for (let k = 0; k < logOdds.length; k++) {
    const strength = strengths[k] ?? 0
    const looks = [lookFrom(there, k, strength), lookFrom(back, k, strength)] as const
    const isRowMore = (sharedThere[k] ?? 0) >= (sharedBack[k] ?? 0)
    const seen = {
      strength,
      logOdds: logOdds[k] ?? 0,
      number: numbers[k] ?? 0,
      mutual: habits.mutual[k] ?? 0,
      before: near.before[k] ?? 0,
      behind: near.behind[k] ?? 0,
    }
    const [more, less] = isRowMore ? looks : [looks[1], looks[0]]
    const surroundings = [
      ...describePlace(seen, more, less),
      ...describeHabits(seen, habits, Math.max(more.expected, less.expected)),
      ...describeRates(more, less),
    ]
    values.set(surroundings, k * SURROUNDINGS.length)
  }
  return values
}
