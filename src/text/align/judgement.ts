import type { Candidates } from './candidates.ts'
import { SURROUNDINGS, weighContext } from './context.ts'
import { TRAITS, weighEvidence } from './evidence.ts'
import type { Pair } from './pair.ts'
import { BY_CONTEXT, BY_WORDS } from './weights.ts'

/** The log odds, natural logarithm, that each candidate is a link: first by words alone, then with the surroundings that follow from that. */
export const judge = (pair: Pair, candidates: Candidates): Float64Array => {
  const evidence = weighEvidence(pair, candidates)
  const n = candidates.is.length
  const first = new Float64Array(n)
  for (let k = 0; k < n; k++) {
    let sum = 0
    for (let t = 0; t < TRAITS; t++) sum += (BY_WORDS[t] ?? 0) * (evidence.values[k * TRAITS + t] ?? 0)
    first[k] = sum
  }
  const context = weighContext(candidates, evidence, pair, evidence.scores, first)
  const second = new Float64Array(n)
  for (let k = 0; k < n; k++) {
    let sum = 0
    for (let t = 0; t < TRAITS; t++) sum += (BY_CONTEXT[t] ?? 0) * (evidence.values[k * TRAITS + t] ?? 0)
    for (let t = 0; t < SURROUNDINGS; t++) sum += (BY_CONTEXT[TRAITS + t] ?? 0) * (context[k * SURROUNDINGS + t] ?? 0)
    second[k] = sum
  }
  return second
}
