import type { ShiftWords } from '../lexicon/shift-words.ts'
import type { Quantity } from '../quantities.ts'
import type { AtomText } from './atoms.ts'
import { isBeforeVerb } from './bearers.ts'
import type { Chunk } from './chunk.ts'
import type { ChunkPair } from './chunk-pairs.ts'
import { standingAt } from './clause-force.ts'
import type { ComparedWords } from './compared-words.ts'
import { onScope, quantityEffect, type Role } from './effects.ts'
import { type Compared, turned } from './polarity.ts'
import type { Shift } from './shift.ts'
import { soonness } from './steps.ts'

/** The quantity of a chunk, null where it has none. */
export const quantityOf = (chunk: Chunk): Quantity | null => chunk.atoms.find(atom => atom.quantity)?.quantity ?? null

/** What a quantity counts, told by its words and those around it. */
const roleOf = (side: AtomText, chunk: Chunk, quantity: Quantity, words: ComparedWords): Role => {
  const before = side.text.slice(Math.max(0, quantity.span.start - 40), quantity.span.start).toLowerCase()
  const around = before + side.text.slice(quantity.span.start, quantity.span.end + 40).toLowerCase()
  const own = side.text.slice(quantity.span.start, quantity.span.end).toLowerCase()
  const is = (role: keyof ShiftWords['roles'], text: string): boolean => words.isLike(words.words.roles[role], text)
  const isPeriod = quantity.kind === 'period'
  if (is('age', around) || (isPeriod && is('ageOwn', own))) return 'age'
  if (isPeriod && is('every', before)) return 'frequency'
  if (quantity.kind === 'date') return quantity.bound === 'floor' ? 'start' : 'deadline'
  const isThreshold = quantity.bound !== null && is('threshold', before) && isBeforeVerb(side, chunk, words)
  if (isThreshold && !isPeriod) return 'threshold'
  if (!isPeriod) return 'amount'
  if (is('notice', around)) return 'notice'
  if (is('term', before) || is('lasting', around)) {
    return quantity.bound === 'ceiling' ? 'amount' : 'duration'
  }
  return quantity.bound === 'ceiling' ? 'deadline' : 'amount'
}

/** A deadline given up for words that say how soon, or the other way round. Only "immediately" is more than a date. */
export const elasticShift = (compared: Compared, { before, after }: ChunkPair, way: 'fixed' | 'elastic'): Shift => {
  const { words } = compared
  const rung = (way === 'fixed' ? before : after).atoms.flatMap(atom => soonness(atom, words) ?? [])[0] ?? 2
  const standing = standingAt(compared.after, after.from, words)
  const effect = onScope(rung === 0 ? 'stronger' : 'weaker', standing)
  return {
    dimension: 'scope',
    before: before.span,
    after: after.span,
    effect: turned(effect, way === 'fixed' ? 'removed' : 'added'),
    rule: 'wording.shift.elastic-time',
  }
}

/** The shift of a quantity that was replaced; where a number decides who is bound, it is one of the bearer. */
export const quantityShift = (
  compared: Compared,
  { before, after }: ChunkPair,
  [one, other]: readonly [Quantity, Quantity],
): Shift => {
  const role = roleOf(compared.after, after, other, compared.words)
  const standing = standingAt(compared.after, after.from, compared.words)
  const isAlike = one.kind === other.kind && one.unit === other.unit
  const effect = isAlike ? quantityEffect(one, other, standing, role) : 'neutral'
  return {
    dimension: role === 'threshold' ? 'bearer' : 'quantity',
    before: before.span,
    after: after.span,
    effect,
    rule: `wording.shift.quantity-${role}`,
  }
}
