import type { Span } from '../../text/span.ts'
import { readWording } from '../read-wording.ts'
import type { Dimension, Opening } from '../wording.ts'
import type { Narrowing } from './narrowing.ts'

/** What narrowing words leave open against a red line. `opens` is null where no rule of wording says more than the words themselves. */
export type LeftOpen = { readonly qualifier: Span; readonly dimension: Dimension; readonly opens: Opening | null }

const shared = (one: Span, other: Span): number =>
  Math.max(0, Math.min(one.end, other.end) - Math.max(one.start, other.start))

/** Says what each narrowing leaves open, by the rules of wording where they found the same words. */
export const leaveOpen = (text: string, language: string, narrowings: readonly Narrowing[]): readonly LeftOpen[] => {
  if (narrowings.length === 0) return []
  const { leavesOpen } = readWording(text, language).value
  return narrowings.map(({ span, dimension }) => {
    const same = leavesOpen.find(({ qualifier }) => {
      const common = shared(span, qualifier)
      return common * 2 >= span.end - span.start && common * 2 >= qualifier.end - qualifier.start
    })
    return { qualifier: span, dimension: same?.dimension ?? dimension, opens: same?.opens ?? null }
  })
}
