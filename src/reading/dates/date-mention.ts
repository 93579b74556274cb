import type { Span } from '../../text/span.ts'

/** The preposition that frames a date: "seit Montag" since, "bis Freitag" until, "vor dem 3. Mai" before, "ab Montag" and "nach dem 3. Mai" after. Null where none does. */
export type DateBound = 'since' | 'until' | 'before' | 'after' | null

/**
 * A time expression (TimeML TIMEX3). `value` is ISO 8601: a day, an interval `from/to` of days, a moment where the text gives a time of day,
 * `PT5H` or `P2W` for a duration, `P1W` for a set; null where it cannot be resolved. `rule` names how it was resolved; `bound` what
 * preposition frames it.
 */
export type DateMention = {
  readonly span: Span
  readonly value: string | null
  readonly type: 'date' | 'time' | 'duration' | 'set'
  readonly rule: string
  readonly bound?: DateBound
  /** The days that "early", "mid" or "late" name within the month that `value` is: to the 10th, the 20th, its end. Null where no such word stands. */
  readonly third?: string | null
}
