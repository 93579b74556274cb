import type { Grouping } from './coverage.ts'

/**
 * How likely the other draft goes on, after a provision that stands at `j`, at `j + step`: mostly the next, at times the same (merged or split) or the next but one,
 * seldom elsewhere (moved).
 */
const likelihoodOf = (step: number, far: number): number => {
  if (step === 1) return 0.5
  if (step === 0) return 0.15
  if (step === 2) return 0.1
  if (step > 2 && step <= 6) return 0.02
  if (step < 0 && step >= -4) return 0.01
  return far
}

const ABSENT = 0.03
const REMEMBERED = 24
const ELSEWHERE = 0.06

type Places = { readonly at: Int32Array; readonly mass: Float64Array; count: number }
const createPlaces = (room: number): Places => ({ at: new Int32Array(room), mass: new Float64Array(room), count: 0 })

/** What one walk along a draft expects of each candidate before it looks at it. */
const walk = (
  grouping: Grouping,
  places: Int32Array,
  odds: Float64Array,
  rows: number,
  columns: number,
  sign: 1 | -1,
): Float64Array => {
  const expected = new Float64Array(places.length)
  const far = ELSEWHERE / Math.max(20, columns)
  let held: { j: number; mass: number }[] = [{ j: sign > 0 ? -1 : columns, mass: 1 }]
  for (let step = 0; step < rows; step++) {
    const row = sign > 0 ? step : rows - 1 - step
    const next = new Map<number, number>()
    let total = 0
    for (const { j, mass } of held) {
      next.set(j, mass * ABSENT)
      total += mass * ABSENT
    }
    for (let at = grouping.starts[row] ?? 0; at < (grouping.starts[row + 1] ?? 0); at++) {
      const k = grouping.order[at] ?? 0
      const place = places[k] ?? 0
      let sum = 0
      for (const { j, mass } of held) sum += mass * likelihoodOf(sign * (place - j), far)
      expected[k] = sum
      const weight = sum * (odds[k] ?? 0)
      next.set(place, (next.get(place) ?? 0) + weight)
      total += weight
    }
    held = [...next].map(([j, mass]) => ({ j, mass: mass / total }))
    if (held.length > REMEMBERED) held = held.sort((x, y) => y.mass - x.mass || x.j - y.j).slice(0, REMEMBERED)
  }
  return expected
}

/**
 * How probable each candidate is as *the* counterpart of the provision of its row, by its own odds and by the places of its neighbours' counterparts:
 * a hidden Markov model of word alignment (Vogel, Ney and Tillmann 1996), walked from both ends.
 */
export const expectByOrder = (
  grouping: Grouping,
  places: Int32Array,
  odds: Float64Array,
  rows: number,
  columns: number,
): Float64Array => {
  const onward = walk(grouping, places, odds, rows, columns, 1)
  const backward = walk(grouping, places, odds, rows, columns, -1)
  const shares = new Float64Array(places.length)
  for (let row = 0; row < rows; row++) {
    let total = ABSENT
    for (let at = grouping.starts[row] ?? 0; at < (grouping.starts[row + 1] ?? 0); at++) {
      const k = grouping.order[at] ?? 0
      const share = Math.sqrt(((onward[k] ?? 0) + 1e-6) * ((backward[k] ?? 0) + 1e-6)) * (odds[k] ?? 0)
      shares[k] = share
      total += share
    }
    for (let at = grouping.starts[row] ?? 0; at < (grouping.starts[row + 1] ?? 0); at++) {
      const k = grouping.order[at] ?? 0
      shares[k] = (shares[k] ?? 0) / total
    }
  }
  return shares
}
