import type { Span } from '../../text/span.ts'
import type { RuleId } from '../rules.ts'
import type { Effect } from './effects.ts'

/** In which way two wordings of one provision differ in what they commit to. */
export type ShiftDimension =
  | 'modality'
  | 'verb'
  | 'qualifier-added'
  | 'qualifier-removed'
  | 'quantity'
  | 'bearer'
  | 'condition-added'
  | 'condition-removed'
  | 'negation'
  | 'scope'

/** One change of what is committed to. The spans are the words that changed, each in its text; null on a side that has none. */
export type Shift = {
  readonly dimension: ShiftDimension
  readonly before: Span | null
  readonly after: Span | null
  readonly effect: Effect
  readonly rule: RuleId
}
