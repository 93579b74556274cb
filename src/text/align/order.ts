import type { Grouping } from './groupings.ts'

/**
 * How likely the other draft goes on `step` places after the counterpart of the provision before: mostly with the next one, at times with the same
 * (merged or split) or the next but one, seldom elsewhere (moved); `elsewhere` is the likelihood of each place far away.
 */
const likelihoodOf = (step: number, elsewhere: number): number => {
  if (step === 1) return 0.5
  if (step === 0) return 0.15
  if (step === 2) return 0.1
  if (step > 2 && step <= 6) return 0.02
  if (step < 0 && step >= -4) return 0.01
  return elsewhere
}

const ABSENT = 0.03
const ELSEWHERE = 0.06
// Places where the walk may stand. With 24 the answers no longer change; each costs time.
const REMEMBERED = 24

/** Places in the other draft where a walk may stand, and how probable each is. */
type Standing = { readonly places: Int32Array; readonly masses: Float64Array; count: number }

const createStanding = (room: number): Standing => ({
  places: new Int32Array(room),
  masses: new Float64Array(room),
  count: 0,
})

const addTo = (standing: Standing, place: number, mass: number): void => {
  for (let at = 0; at < standing.count; at++) {
    if (standing.places[at] === place) {
      standing.masses[at] = (standing.masses[at] ?? 0) + mass
      return
    }
  }
  standing.places[standing.count] = place
  standing.masses[standing.count] = mass
  standing.count += 1
}

/** Moves the most probable places into `held`, scaled to a sum of 1. */
const keepLikely = (found: Standing, held: Standing): void => {
  const order = Array.from({ length: found.count }, (_, at) => at)
  if (found.count > REMEMBERED) {
    order.sort(
      (x, y) => (found.masses[y] ?? 0) - (found.masses[x] ?? 0) || (found.places[x] ?? 0) - (found.places[y] ?? 0),
    )
    order.length = REMEMBERED
  }
  let total = 0
  for (const at of order) total += found.masses[at] ?? 0
  held.count = 0
  for (const at of order) {
    held.places[held.count] = found.places[at] ?? 0
    held.masses[held.count] = (found.masses[at] ?? 0) / (total || 1)
    held.count += 1
  }
}

/** The side from which candidates are walked: their places on the other side, of which there are `count`. */
export type Walk = { readonly grouping: Grouping; readonly places: Int32Array; readonly count: number }

/** What one walk along a draft, onward (1) or backward (-1), expects of each candidate before it looks at it. */
const expectAlong = ({ grouping, places, count }: Walk, odds: Float64Array, sign: 1 | -1): Float64Array => {
  const { starts, order } = grouping
  const rows = starts.length - 1
  const elsewhere = ELSEWHERE / Math.max(20, count)
  const expected = new Float64Array(places.length)
  let widest = 0
  for (let row = 0; row < rows; row++) widest = Math.max(widest, (starts[row + 1] ?? 0) - (starts[row] ?? 0))
  const held = createStanding(REMEMBERED)
  const found = createStanding(REMEMBERED + widest)
  addTo(held, sign > 0 ? -1 : count, 1)
  for (let step = 0; step < rows; step++) {
    const row = sign > 0 ? step : rows - 1 - step
    found.count = 0
    for (let at = 0; at < held.count; at++) addTo(found, held.places[at] ?? 0, (held.masses[at] ?? 0) * ABSENT)
    for (let at = starts[row] ?? 0; at < (starts[row + 1] ?? 0); at++) {
      const k = order[at] ?? 0
      const place = places[k] ?? 0
      let sum = 0
      for (let from = 0; from < held.count; from++) {
        sum += (held.masses[from] ?? 0) * likelihoodOf(sign * (place - (held.places[from] ?? 0)), elsewhere)
      }
      expected[k] = sum
      addTo(found, place, sum * (odds[k] ?? 0))
    }
    keepLikely(found, held)
  }
  return expected
}

/**
 * How probable each candidate is as *the* counterpart of its provision, by its own odds and by where its neighbours' counterparts stand:
 * a hidden Markov model of word alignment (Vogel, Ney and Tillmann 1996), walked from both ends. Sums to less than 1 for a provision; the rest is absence.
 */
export const expectByOrder = (walk: Walk, odds: Float64Array): Float64Array => {
  const { starts, order } = walk.grouping
  const onward = expectAlong(walk, odds, 1)
  const backward = expectAlong(walk, odds, -1)
  const shares = onward.map((there, k) => Math.sqrt((there + 1e-6) * ((backward[k] ?? 0) + 1e-6)) * (odds[k] ?? 0))
  for (let row = 0; row + 1 < starts.length; row++) {
    let total = ABSENT
    for (let at = starts[row] ?? 0; at < (starts[row + 1] ?? 0); at++) total += shares[order[at] ?? 0] ?? 0
    for (let at = starts[row] ?? 0; at < (starts[row + 1] ?? 0); at++) {
      const k = order[at] ?? 0
      shares[k] = (shares[k] ?? 0) / total
    }
  }
  return shares
}
