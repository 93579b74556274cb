import type { Candidates } from './candidates.ts'
import type { Grouping } from './groupings.ts'

const REACH = 3
const BESIDE = 0.8

/** The strength of the candidate of two provisions; 0 where they are none. */
const createGrid = ({ js }: Candidates, { starts, order }: Grouping, strengths: Float64Array) => {
  return (i: number, j: number): number => {
    if (i < 0 || i + 1 >= starts.length || j < 0) return 0
    let low = starts[i] ?? 0
    let high = (starts[i + 1] ?? 0) - 1
    while (low <= high) {
      const middle = (low + high) >> 1
      const k = order[middle] ?? 0
      const place = js[k] ?? 0
      if (place === j) return strengths[k] ?? 0
      if (place < j) low = middle + 1
      else high = middle - 1
    }
    return 0
  }
}

/** How much a link `down` rows and `right` columns away supports: less with distance, and less where it shares a provision with the candidate. */
const SUPPORTS = Array.from({ length: REACH + 1 }, (_, down) =>
  Array.from({ length: REACH + 1 }, (_, right) => ({
    down,
    right,
    support: (down === 0 || right === 0 ? BESIDE : 1) / Math.max(1, Math.max(down, right) / 2 + 0.5),
  })),
)
  .flat()
  .filter(({ down, right }) => down + right > 0)
  .sort((one, other) => other.support - one.support)

/** For each candidate the strongest link shortly before it and shortly after it, in both drafts; the two ends of the drafts support like sure links. */
export const neighboursOf = (
  candidates: Candidates,
  byRow: Grouping,
  strengths: Float64Array,
  after: number,
): { readonly before: Float64Array; readonly behind: Float64Array } => {
  const { is, js } = candidates
  const grid = createGrid(candidates, byRow, strengths)
  const strongest = (i: number, j: number, sign: 1 | -1): number => {
    let best = 0
    for (const { down, right, support } of SUPPORTS) {
      if (support <= best) break
      best = Math.max(best, support * grid(i + sign * down, j + sign * right))
    }
    return best
  }
  const last = byRow.starts.length - 2
  return {
    before: Float64Array.from(is, (i, k) => (i === 0 && js[k] === 0 ? 1 : strongest(i, js[k] ?? 0, -1))),
    behind: Float64Array.from(is, (i, k) => (i === last && js[k] === after - 1 ? 1 : strongest(i, js[k] ?? 0, 1))),
  }
}
