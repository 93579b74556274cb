import type { Quantity } from './quantities.ts'

/** Whether two quantities are the same thing, however written: 14 days and two weeks; a hundredth of a per cent is given. */
export const isSameQuantity = (one: Quantity, other: Quantity): boolean =>
  one.kind === other.kind &&
  one.unit === other.unit &&
  (one.kind === 'date' ? one.value === other.value : Math.abs(one.value - other.value) <= 0.0015 * Math.abs(one.value))
