import type { Draft } from '../draft.ts'
import type { Correction } from './change.ts'

/** A pair of provisions by their places: `i` in the first draft, `j` in the second. */
export type PlacePair = { readonly i: number; readonly j: number }

/** What persons said of two drafts: pairs that belong together and pairs that do not. */
export type Ruled = { readonly together: readonly PlacePair[]; readonly apart: readonly PlacePair[] }

const placesOf = (draft: Draft): ReadonlyMap<string, number> =>
  new Map(draft.provisions.map(({ id }, place) => [id, place]))

/**
 * The corrections that concern two drafts, whichever of them is named first. Of two that contradict each other about one pair the later holds;
 * those that name a provision which the drafts do not have are left out.
 */
export const rulesFor = (before: Draft, after: Draft, corrections: readonly Correction[]): Ruled => {
  const own = placesOf(before)
  const other = placesOf(after)
  const ruled = new Map<string, { readonly kind: Correction['kind']; readonly pair: PlacePair }>()
  for (const { kind, from, to } of corrections) {
    for (const [one, two] of [
      [from, to],
      [to, from],
    ] as const) {
      if (one.siglum !== before.siglum || two.siglum !== after.siglum) continue
      const i = own.get(one.provision)
      const j = other.get(two.provision)
      if (i !== undefined && j !== undefined) ruled.set(`${i} ${j}`, { kind, pair: { i, j } })
    }
  }
  const pairsOf = (kind: Correction['kind']): readonly PlacePair[] =>
    [...ruled.values()].filter(rule => rule.kind === kind).map(({ pair }) => pair)
  return { together: pairsOf('mustLink'), apart: pairsOf('mustNotLink') }
}
