import { bestOf, type Grouping } from './groupings.ts'
import type { Pair } from './pair.ts'
import type { Evidence } from './traits.ts'

/** From this probability on a link is taken into account when others are judged. */
export const BELIEVED = 0.3

/** `value`, but not below `low` and not above `high`. */
export const within = (value: number, low: number, high: number): number => Math.max(low, Math.min(high, value))

/** For every candidate 1 where its provisions have the same number, -1 where they have different ones, 0 where one has none. */
export const compareNumbers = (pair: Pair, { candidates }: Evidence): Int32Array => {
  const { markings } = pair.features
  return candidates.is.map((i, k) => {
    const one = markings[pair.first + i] ?? -1
    const other = markings[pair.second + (candidates.js[k] ?? 0)] ?? -1
    if (one < 0 || other < 0) return 0
    return one === other ? 1 : -1
  })
}

/** What the best pairs, those that are each other's best, tell of two drafts as a whole. */
export type Habits = {
  /** 1 for the candidates that are such pairs. */
  readonly mutual: Int32Array
  /** The median of their log odds, between -6 and 6. */
  readonly typical: number
  /** The share of them that has the same number, where both are marked; a quarter before anything is known. */
  readonly keepsNumbers: number
}

/** Finds the habits of two drafts under the log odds so far. */
export const habitsOf = (evidence: Evidence, numbers: Int32Array, logOdds: Float64Array): Habits => {
  const { candidates, byRow, byColumn } = evidence
  const bestOfRow = bestOf(byRow, logOdds)
  const bestOfColumn = bestOf(byColumn, logOdds)
  const mutual = candidates.is.map((i, k) => (bestOfRow[i] === k && bestOfColumn[candidates.js[k] ?? 0] === k ? 1 : 0))
  const odds = logOdds.filter((_, k) => mutual[k] === 1).sort()
  const kept = numbers.filter((number, k) => mutual[k] === 1 && number === 1).length
  const changed = numbers.filter((number, k) => mutual[k] === 1 && number === -1).length
  return {
    mutual,
    typical: within(odds[odds.length >> 1] ?? 0, -6, 6),
    keepsNumbers: (kept + 0.5) / (kept + changed + 2),
  }
}

/**
 * The odds with which the order of the drafts is walked. Where drafts share few words, as two languages do, their best pairs are the measure of a good one;
 * and numbers count as far as these drafts keep them.
 */
export const oddsForOrder = (logOdds: Float64Array, numbers: Int32Array, habits: Habits): Float64Array => {
  const lift = -within(habits.typical, -3, 0)
  const kept = habits.keepsNumbers - 0.25
  return logOdds.map((odds, k) => {
    const number = numbers[k] === 1 ? 4 * kept : numbers[k] === -1 ? -2 * Math.max(0, kept) : 0
    return Math.exp(within(odds + lift + number, -12, 12))
  })
}

/** How often provisions of one side have more than one believed link, as a logarithm; about one in forty before anything is known. */
export const rateOfMore = ({ starts, order }: Grouping, strengths: Float64Array): number => {
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

/** The believed place of each provision's counterpart; -1 where it has none. */
export const believedPlaces = (grouping: Grouping, places: Int32Array, odds: Float64Array): Int32Array =>
  bestOf(grouping, odds).map(k => (k >= 0 && (odds[k] ?? 0) > BELIEVED ? (places[k] ?? -1) : -1))

/** How often provisions of one side have a counterpart at all, as log odds. */
export const rateOfAny = (believed: Int32Array): number => {
  const none = believed.filter(place => place < 0).length
  return Math.log((believed.length - none + 5) / (none + 2))
}
