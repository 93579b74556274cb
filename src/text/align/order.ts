import type { Grouping } from './groupings.ts'

/**
 * How often the other draft goes on, after the counterpart of the provision before, with the next place, the same (merged or split), the next but one,
 * shortly after, shortly before or elsewhere (moved); and how often a provision has no counterpart. Shares that add up to about 1.
 */
type Steps = {
  readonly next: number
  readonly same: number
  readonly skip: number
  readonly ahead: number
  readonly back: number
  readonly elsewhere: number
  readonly absent: number
}

// What drafts do on average, before anything is known of these two; it counts as much as so many provisions.
const USUAL: Steps = { next: 0.65, same: 0.1, skip: 0.06, ahead: 0.05, back: 0.03, elsewhere: 0.04, absent: 0.07 }
const USUAL_COUNT = 30
const AHEAD = 6
const BACK = -4

const kindOfStep = (step: number): keyof Steps => {
  if (step === 1) return 'next'
  if (step === 0) return 'same'
  if (step === 2) return 'skip'
  if (step > 2 && step <= AHEAD) return 'ahead'
  return step < 0 && step >= BACK ? 'back' : 'elsewhere'
}

/** The steps between the best places of neighbouring provisions; -1 is a provision without one. */
const countSteps = (best: Int32Array): Steps => {
  const counts: Record<keyof Steps, number> = { next: 0, same: 0, skip: 0, ahead: 0, back: 0, elsewhere: 0, absent: 0 }
  let last = -1
  for (const place of best) {
    if (place < 0) counts.absent += 1
    else {
      counts[kindOfStep(place - last)] += 1
      last = place
    }
  }
  const share = (kind: keyof Steps): number => (counts[kind] + USUAL[kind] * USUAL_COUNT) / (best.length + USUAL_COUNT)
  return {
    next: share('next'),
    same: share('same'),
    skip: share('skip'),
    ahead: share('ahead'),
    back: share('back'),
    elsewhere: share('elsewhere'),
    absent: share('absent'),
  }
}

/** The likelihood of each single place `step` places on. */
const likelihoodOf = (step: number, steps: Steps, count: number): number => {
  const kind = kindOfStep(step)
  if (kind === 'ahead') return steps.ahead / (AHEAD - 2)
  if (kind === 'back') return steps.back / -BACK
  return kind === 'elsewhere' ? steps.elsewhere / Math.max(20, count) : steps[kind]
}

// Places where the walk may stand. With more of them the answers no longer change; each costs time.
const REMEMBERED = 16
const NEGLIGIBLE = 1e-6

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

/** Moves the most probable places into `held`, scaled to a sum of 1. Empties `found`. */
const keepLikely = (found: Standing, held: Standing): void => {
  let total = 0
  held.count = 0
  const kept = Math.min(found.count, REMEMBERED)
  for (let rank = 0; rank < kept; rank++) {
    let best = rank
    if (found.count > REMEMBERED) {
      for (let at = rank + 1; at < found.count; at++) if ((found.masses[at] ?? 0) > (found.masses[best] ?? 0)) best = at
    }
    const place = found.places[best] ?? 0
    const mass = found.masses[best] ?? 0
    found.places[best] = found.places[rank] ?? 0
    found.masses[best] = found.masses[rank] ?? 0
    if (rank > 0 && mass < NEGLIGIBLE * total) continue
    held.places[held.count] = place
    held.masses[held.count] = mass
    held.count += 1
    total += mass
  }
  for (let at = 0; at < held.count; at++) held.masses[at] = (held.masses[at] ?? 0) / (total || 1)
  found.count = 0
}

/** The side from which candidates are walked: their places on the other side, of which there are `count`; `best` are the believed places, -1 for none. */
type Walk = {
  readonly best: Int32Array
  readonly grouping: Grouping
  readonly places: Int32Array
  readonly count: number
}

/** What one walk along a draft, onward (1) or backward (-1), expects of each candidate before it looks at it. */
const expectAlong = (
  { grouping, places, count }: Walk,
  steps: Steps,
  odds: Float64Array,
  sign: 1 | -1,
): Float64Array => {
  const { starts, order } = grouping
  const rows = starts.length - 1
  const expected = new Float64Array(places.length)
  let widest = 0
  for (let row = 0; row < rows; row++) widest = Math.max(widest, (starts[row + 1] ?? 0) - (starts[row] ?? 0))
  const held = createStanding(REMEMBERED)
  const found = createStanding(REMEMBERED + widest)
  addTo(held, sign > 0 ? -1 : count, 1)
  for (let step = 0; step < rows; step++) {
    const row = sign > 0 ? step : rows - 1 - step
    for (let at = 0; at < held.count; at++) addTo(found, held.places[at] ?? 0, (held.masses[at] ?? 0) * steps.absent)
    for (let at = starts[row] ?? 0; at < (starts[row + 1] ?? 0); at++) {
      const k = order[at] ?? 0
      const place = places[k] ?? 0
      let sum = 0
      for (let from = 0; from < held.count; from++) {
        sum += (held.masses[from] ?? 0) * likelihoodOf(sign * (place - (held.places[from] ?? 0)), steps, count)
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
  const steps = countSteps(walk.best)
  const onward = expectAlong(walk, steps, odds, 1)
  const backward = expectAlong(walk, steps, odds, -1)
  const shares = onward.map((there, k) => Math.sqrt((there + 1e-6) * ((backward[k] ?? 0) + 1e-6)) * (odds[k] ?? 0))
  for (let row = 0; row + 1 < starts.length; row++) {
    let total = steps.absent
    for (let at = starts[row] ?? 0; at < (starts[row + 1] ?? 0); at++) total += shares[order[at] ?? 0] ?? 0
    for (let at = starts[row] ?? 0; at < (starts[row + 1] ?? 0); at++) {
      const k = order[at] ?? 0
      shares[k] = (shares[k] ?? 0) / total
    }
  }
  return shares
}
