import type { Marking } from './numbering-marking.ts'
import { type Numeral, printNumeral } from './numbering-numerals.ts'
import type { Judgement, OpenSeries } from './outline-series.ts'
import type { Doubt } from './reading.ts'
import type { Span } from './span.ts'

/** How many doubts of one kind are kept; the rest are counted in a `more-doubts`. */
const MOST_OF_A_KIND = 40
/** How many numbers are named in one doubt. */
const MOST_NAMED = 12

/** Keeps the first doubts of each kind and counts the others, so that a hostile file cannot fill the answer. */
export const boundDoubts = (doubts: readonly Doubt[]): readonly Doubt[] => {
  const counts = new Map<string, number>()
  const kept = doubts.filter(({ kind }) => {
    counts.set(kind, (counts.get(kind) ?? 0) + 1)
    return (counts.get(kind) ?? 0) <= MOST_OF_A_KIND
  })
  const more = [...counts].flatMap(([of, count]): readonly Doubt[] =>
    count > MOST_OF_A_KIND
      ? [{ kind: 'more-doubts', params: { of, count: count - MOST_OF_A_KIND }, span: null, file: null }]
      : [],
  )
  return [...kept, ...more]
}

/** The numbers left out between two of a series, as printed: `9`, `15, 16, 17`. Empty where they are not counted one by one. */
const numbersBetween = (before: readonly number[], numeral: Numeral): readonly string[] => {
  const from = Math.floor(before.at(-1) ?? 0) + 1
  const to = Math.min(Math.ceil(numeral.path.at(-1) ?? 0), from + MOST_NAMED)
  const named: string[] = []
  for (let value = from; value < to; value++)
    named.push(printNumeral(numeral.system, [...numeral.path.slice(0, -1), value]))
  return named
}

/** What the place of a number in its series makes doubtful: a number left out, repeated, or out of order. Null where nothing is. */
export const doubtNumber = (
  marking: Marking,
  judged: Judgement,
  series: OpenSeries | null,
  span: Span,
): Doubt | null => {
  const { numeral, step } = judged
  if (series === null || numeral.system === 'alone' || numeral.system === 'compound') return null
  const sameSeries = series.path.slice(0, -1).every((part, i) => part === numeral.path[i])
  const doubt = (kind: string, params: Doubt['params']): Doubt => ({ kind, params, span, file: null })
  const before = printNumeral(numeral.system, series.path)
  if (step === 'repeat') return doubt('number-repeated', { number: marking.printed })
  if (step === 'back') return doubt('number-out-of-order', { number: marking.printed, before })
  if (step !== 'gap' || !sameSeries) return null
  const count = Math.ceil(numeral.path.at(-1) ?? 0) - Math.floor(series.path.at(-1) ?? 0) - 1
  const missing = numbersBetween(series.path, numeral)
  const numbers = missing.join(', ') + (count > missing.length ? ' …' : '')
  return missing.length === 0 ? null : doubt('number-missing', { numbers, count, before, number: marking.printed })
}
