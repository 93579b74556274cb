import type { Ruled } from './corrections.ts'
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

/** The log odds (natural logarithm) that each candidate is a link: by its words first, then by the surroundings that follow from that. */
export const judge = (pair: Pair, evidence: Evidence, ruled: Ruled): Float64Array => {
  const none = new Float64Array(evidence.candidates.is.length)
  const traits = { names: TRAITS, values: evidence.values }
  const first = addUp(traits, TRAIT_WEIGHTS, none)
  const together = new Set(ruled.together.map(({ i, j }) => i * pair.after + j))
  if (together.size > 0) {
    evidence.candidates.is.forEach((i, k) => {
      if (together.has(i * pair.after + (evidence.candidates.js[k] ?? 0))) first[k] = RULED
    })
  }
  let odds = first
  for (const [a, b] of STEPS) {
    const surroundings = { names: SURROUNDINGS, values: weighSurroundings(pair, evidence, odds) }
    const next = addUp(surroundings, b, addUp(traits, a, none))
    odds = next
  }
  return odds
}
