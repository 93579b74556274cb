import type { Candidates } from './candidates.ts'
import { coverageOf, type Grouping, gainsOf, groupBy, rivals } from './coverage.ts'
import type { Pair } from './pair.ts'

/** What the words alone say of every candidate: `traits` numbers a candidate, in the order of `TRAITS`. */
export type Evidence = {
  readonly traits: number
  readonly values: Float64Array
  readonly byRow: Grouping
  readonly byColumn: Grouping
  readonly scores: Float64Array
}

/** How many numbers describe a candidate. */
export const TRAITS = 35

/** Describes every candidate. Exchange of the two drafts leaves each description as it is. */
export const weighEvidence = (pair: Pair, candidates: Candidates): Evidence => {
  const { is, js } = candidates
  const words = coverageOf(pair, candidates, pair.words)
  const pairs = coverageOf(pair, candidates, pair.pairs)
  const rare = coverageOf(pair, candidates, pair.rarePairs)
  const cognates = coverageOf(pair, candidates, pair.cognates)
  const headings = coverageOf(pair, candidates, pair.headings)
  const byRow = groupBy(is, pair.before)
  const byColumn = groupBy(js, pair.after)
  const n = is.length
  const scores = new Float64Array(n)
  const at = (list: Float64Array, k: number): number => list[k] ?? 0
  for (let k = 0; k < n; k++) {
    const there = (at(words.there, k) + at(pairs.there, k)) / 2
    const back = (at(words.back, k) + at(pairs.back, k)) / 2
    scores[k] = (there + back) / 2 + Math.max(there, back) / 2
  }
  const rowRival = rivals(byRow, scores)
  const columnRival = rivals(byColumn, scores)
  const kinds = [pair.words, pair.rarePairs]
  const rowGain = gainsOf(kinds, { grouping: byRow, own: pair.first, places: js, far: pair.second }, rowRival)
  const columnGain = gainsOf(kinds, { grouping: byColumn, own: pair.second, places: is, far: pair.first }, columnRival)
  const rivalFlag = (k: number): number => (k >= 0 && at(scores, k) > 1 ? 1 : 0)
  const values = new Float64Array(n * TRAITS)
  for (let k = 0; k < n; k++) {
    const row = pair.first + (is[k] ?? 0)
    const column = pair.second + (js[k] ?? 0)
    const c1 = (at(words.there, k) + at(pairs.there, k)) / 2
    const c2 = (at(words.back, k) + at(pairs.back, k)) / 2
    const f = c1 >= c2
    const hi = (c: { there: Float64Array; back: Float64Array }): number => at(f ? c.there : c.back, k)
    const lo = (c: { there: Float64Array; back: Float64Array }): number => at(f ? c.back : c.there, k)
    const rr = rowRival[k] ?? -1
    const cr = columnRival[k] ?? -1
    const rowMargin = at(scores, k) - (rr < 0 ? 0 : at(scores, rr))
    const columnMargin = at(scores, k) - (cr < 0 ? 0 : at(scores, cr))
    const [dh, dl] = f ? [rowMargin, columnMargin] : [columnMargin, rowMargin]
    const [gh, gl] = f ? [at(rowGain, k), at(columnGain, k)] : [at(columnGain, k), at(rowGain, k)]
    const fh = Math.min(1, gh / (Math.max(c1, c2) + 0.03))
    const fl = Math.min(1, gl / (Math.min(c1, c2) + 0.03))
    const la = pair.features.lengths[row] ?? 0
    const lb = pair.features.lengths[column] ?? 0
    const hasHeadings = (pair.headings.sums[row] ?? 0) > 0 && (pair.headings.sums[column] ?? 0) > 0
    const h = (at(headings.there, k) + at(headings.back, k)) / 2
    const same = pair.features.sameTexts[row] === pair.features.sameTexts[column] ? 1 : 0
    values.set(
      [
        1,
        hi(words),
        hi(pairs),
        lo(words),
        lo(pairs),
        hi(rare),
        lo(rare),
        Math.sqrt(hi(rare)),
        Math.sqrt(lo(rare)),
        hi(cognates),
        lo(cognates),
        hasHeadings ? 1 : 0,
        h,
        dh,
        dl,
        Math.min(0, dh),
        Math.min(0, dl),
        gh,
        gl,
        Math.min(gh, 0.3),
        Math.min(gl, 0.3),
        Math.max(c1, c2) ** 2,
        c1 * c2,
        same,
        Math.abs(Math.log((la + 2) / (lb + 2))),
        Math.log(1 + Math.min(la, lb)) / 5,
        Math.min(1, gl / (Math.min(c1, c2) + 0.02)),
        rivalFlag(f ? rr : cr),
        rivalFlag(f ? cr : rr),
        fh,
        fl,
        Math.min(fh, fl),
        Math.max(c1, c2) * Math.min(fh, fl),
        Math.max(c1, c2) * fh,
        Math.min(c1, c2) * fl,
      ],
      k * TRAITS,
    )
  }
  return { traits: TRAITS, values, byRow, byColumn, scores }
}
