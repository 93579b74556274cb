import type { Draft } from '../draft.ts'
import type { Correction } from './change.ts'

/** The provisions of several drafts numbered through: those of draft `d` run from `starts[d]` to `starts[d + 1]` (outside). */
export type Numbering = { readonly starts: readonly number[]; readonly draftOf: Int32Array }

/** Two provisions numbered through. */
export type Two = { readonly one: number; readonly other: number }

/** Numbers the provisions of all drafts. */
export const numberProvisions = (drafts: readonly Draft[]): Numbering => {
  const starts = [0]
  for (const { provisions } of drafts) starts.push((starts.at(-1) ?? 0) + provisions.length)
  const draftOf = new Int32Array(starts.at(-1) ?? 0)
  drafts.forEach((_, draft) => {
    draftOf.fill(draft, starts[draft], starts[draft + 1])
  })
  return { starts, draftOf }
}

/** The corrections of one kind; those that name a provision which no draft has are left out. */
export const correctedPairs = (
  drafts: readonly Draft[],
  { starts }: Numbering,
  corrections: readonly Correction[],
  kind: Correction['kind'],
): readonly Two[] => {
  const wanted = corrections.filter(correction => correction.kind === kind)
  if (wanted.length === 0) return []
  const places = new Map<string, number>()
  drafts.forEach(({ siglum, provisions }, draft) => {
    provisions.forEach(({ id }, place) => {
      places.set(`${siglum}\n${id}`, (starts[draft] ?? 0) + place)
    })
  })
  return wanted.flatMap(({ from, to }): Two[] => {
    const one = places.get(`${from.siglum}\n${from.provision}`)
    const other = places.get(`${to.siglum}\n${to.provision}`)
    return one === undefined || other === undefined ? [] : [{ one, other }]
  })
}
