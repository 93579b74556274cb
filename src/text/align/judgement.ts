import type { Ruled } from './corrections.ts'
import { compareNumbers, habitsOf } from './habits.ts'
import type { Pair } from './pair.ts'
import { SURROUNDINGS, weighSurroundings } from './surroundings.ts'
import { type Evidence, TRAITS } from './traits.ts'
import { STEPS, TRAIT_WEIGHTS } from './weights.ts'

type Table<Name extends string> = { readonly names: readonly Name[]; readonly values: Float64Array }

/** Adds up what each column says, for every candidate. */
const addUp = <Name extends string>(
  { names, values }: Table<Name>,
  weights: Readonly<Record<Name, number>>,
  sums: Float64Array,
): Float64Array => {
  const row = Float64Array.from(names, name => weights[name])
  const width = row.length
  return sums.map((sum, k) => {
    let total = sum
    for (let at = 0; at < width; at++) total += (row[at] ?? 0) * (values[k * width + at] ?? 0)
    return total
  })
}

// A link that a person made supports its neighbours like the surest one.
const RULED = 12

// Surroundings may speak for a pair whose words do not, as a translation's do not. But where a pair shares far less than an ordinary pair of these drafts does,
// another provision has come into the place of the first: with no floor,
// nearly all points that were replaced by others under the same number look amended; with it, one in fourteen.
const FLOOR = -2.5
const BELOW_TYPICAL = 4
const STEEPNESS = 3

/** Holds the last odds against those by words alone; `typical` are the odds by words of an ordinary pair. */
const keepToWords = (last: Float64Array, first: Float64Array, typical: number): Float64Array => {
  const floor = Math.min(FLOOR, typical - BELOW_TYPICAL)
  return last.map((odds, k) => odds - STEEPNESS * Math.max(0, floor - (first[k] ?? 0)))
}

/** Which candidates persons ruled together. */
const findRuled = (pair: Pair, { candidates }: Evidence, { together }: Ruled): readonly number[] => {
  if (together.length === 0) return []
  const keys = new Set(together.map(({ i, j }) => i * pair.after + j))
  return Array.from(candidates.is.keys()).filter(k =>
    keys.has((candidates.is[k] ?? 0) * pair.after + (candidates.js[k] ?? 0)),
  )
}

/**
 * The log odds (natural logarithm) that each candidate is a link: by its words first, then in steps by the surroundings that follow from the step before.
 * What persons ruled together is certain at each step.
 */
export const judge = (pair: Pair, evidence: Evidence, ruled: Ruled): Float64Array => {
  const certain = findRuled(pair, evidence, ruled)
  const impose = (odds: Float64Array): Float64Array => {
    for (const k of certain) odds[k] = RULED
    return odds
  }
  const none = new Float64Array(evidence.candidates.is.length)
  const traits = { names: TRAITS, values: evidence.values }
  const first = addUp(traits, TRAIT_WEIGHTS, none)
  const { typical } = habitsOf(evidence, compareNumbers(pair, evidence), first)
  let odds = impose(first.slice())
  for (const [ofTraits, ofSurroundings] of STEPS) {
    const surroundings = { names: SURROUNDINGS, values: weighSurroundings(pair, evidence, odds) }
    odds = impose(addUp(surroundings, ofSurroundings, addUp(traits, ofTraits, none)))
  }
  return impose(keepToWords(odds, first, typical))
}
