import type { Provision } from '../draft.ts'
import type { Scale } from '../scale.ts'
import type { Words } from '../words.ts'
import { bagOf, sharedWeight } from './bag.ts'

/** A provision with its text cut into words. */
export type CutProvision = { readonly provision: Provision; readonly words: Words }

// Two provisions of a change are shown against each other where they share this much of the lighter one's weight, or where no other
// shares more with either.
const SHARE = 0.4

/** Which provisions of a change are shown against each other. Every one of them is in a pair at least. */
export const choosePairs = (
  before: readonly CutProvision[],
  after: readonly CutProvision[],
  scale: Scale,
): (readonly [CutProvision, CutProvision])[] => {
  const bagsA = before.map(({ words }) => bagOf(words.ids, scale))
  const bagsB = after.map(({ words }) => bagOf(words.ids, scale))
  const shared = bagsA.map(one => bagsB.map(other => sharedWeight(one, other)))
  const bestOfA = shared.map(row => row.indexOf(Math.max(...row)))
  const bestOfB = bagsB.map((_, j) => {
    const column = shared.map(row => row[j] ?? 0)
    return column.indexOf(Math.max(...column))
  })
  return before.flatMap((one, i) =>
    after.flatMap((other, j) => {
      const lighter = Math.min(bagsA[i]?.weight ?? 0, bagsB[j]?.weight ?? 0)
      const enough = (shared[i]?.[j] ?? 0) >= SHARE * lighter
      return enough || bestOfA[i] === j || bestOfB[j] === i ? [[one, other] as const] : []
    }),
  )
}

// How many words may be looked at to hold every provision of a change against every other: so many, and so many times its own.
const WORDS = { base: 50_000, times: 10 }

/** Whether a change is so large that its provisions cannot all be held against each other. */
export const isVast = (before: readonly CutProvision[], after: readonly CutProvision[]): boolean => {
  const count = (side: readonly CutProvision[]): number => side.reduce((sum, { words }) => sum + words.ids.length, 0)
  const [gone, come] = [count(before), count(after)]
  return after.length * gone + before.length * come > WORDS.base + WORDS.times * (gone + come)
}
