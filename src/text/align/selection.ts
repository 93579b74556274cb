import type { SureLink } from './aligner.ts'
import type { Candidates } from './candidates.ts'
import type { Pair } from './pair.ts'

const ACCEPTED = Math.log(0.4 / 0.6)

/** The links that hold: likely enough, and of provisions of equal words each with one only. */
export const selectLinks = (pair: Pair, { is, js }: Candidates, logits: Float64Array): readonly SureLink[] => {
  const { sameTexts } = pair.features
  const isSame = (k: number): boolean => sameTexts[pair.first + (is[k] ?? 0)] === sameTexts[pair.second + (js[k] ?? 0)]
  const order = Array.from(logits.keys()).filter(k => (logits[k] ?? 0) > ACCEPTED)
  const twins = order.filter(isSame).sort((x, y) => (logits[y] ?? 0) - (logits[x] ?? 0) || x - y)
  const takenBefore = new Set<number>()
  const takenAfter = new Set<number>()
  const refused = new Set<number>()
  for (const k of twins) {
    if (takenBefore.has(is[k] ?? 0) || takenAfter.has(js[k] ?? 0)) refused.add(k)
    else {
      takenBefore.add(is[k] ?? 0)
      takenAfter.add(js[k] ?? 0)
    }
  }
  return order.filter(k => !refused.has(k)).map(k => ({ i: is[k] ?? 0, j: js[k] ?? 0, odds: logits[k] ?? 0 }))
}
