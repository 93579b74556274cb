import type { Draft, Provision } from '../draft.ts'
import type { LineageId } from './lineage.ts'
import { numberOf } from './markings.ts'

const safe = (text: string): string => text.replace(/[^\p{L}\p{N}.-]+/gu, '-')

/** The numbers of each provision and of those it stands in, as `7.a`; its place in the draft, counted from 1, where the provision has no number. */
const numbersIn = (provisions: readonly Provision[]): readonly string[] => {
  const open: { readonly depth: number; readonly number: string }[] = []
  return provisions.map(({ depth, marking }, place) => {
    while (open.length > 0 && (open.at(-1)?.depth ?? 0) >= depth) open.pop()
    const own = numberOf(marking ?? '')
    const above = open.filter(({ number }) => number !== '').map(({ number }) => number)
    open.push({ depth, number: own })
    return own === '' ? `${place + 1}` : [...above, own].join('.')
  })
}

/**
 * Names for lineages by the provisions that they begin with: `L8` for the one that begins as point 8 of the first draft, `LC.8` where it begins in draft C;
 * `-2`, `-3` … set apart those that would have the same name. The same drafts always give the same names.
 */
export const createNames = (drafts: readonly Draft[]): ((draft: number, place: number) => LineageId) => {
  const numbers = drafts.map(({ provisions }) => numbersIn(provisions))
  const used = new Map<string, number>()
  const taken = new Set<string>()
  return (draft, place) => {
    const number = safe(numbers[draft]?.[place] ?? `${place + 1}`)
    const base = draft === 0 ? `L${number}` : `L${safe(drafts[draft]?.siglum ?? '')}.${number}`
    let count = used.get(base) ?? 0
    let name = base
    do {
      count += 1
      name = count === 1 ? base : `${base}-${count}`
    } while (taken.has(name))
    used.set(base, count)
    taken.add(name)
    return name as LineageId
  }
}
