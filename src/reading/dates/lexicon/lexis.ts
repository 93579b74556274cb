/** Words of one meaning: a pattern of small letters (`e*` stands for the endings of a German adjective) and what it means. */
export type Entry<Meaning> = readonly [words: string, meaning: Meaning]

/** A unit of time, from the shortest to the longest; `weekend` and `night` only count as dates. */
export type Unit =
  | 'second'
  | 'minute'
  | 'hour'
  | 'day'
  | 'workday'
  | 'night'
  | 'week'
  | 'fortnight'
  | 'weekend'
  | 'month'
  | 'quarter'
  | 'half'
  | 'season'
  | 'year'
  | 'decade'
  | 'century'
  | 'millennium'
  | 'period'

/** The time words of one language, kind by kind. A kind is a name in the patterns: `<month>` is any word of `month`. */
export type Lexis = {
  readonly month: readonly Entry<number>[]
  readonly weekday: readonly Entry<number>[]
  readonly unit: readonly Entry<Unit>[]
  /** Months in which seasons begin. */
  readonly season: readonly Entry<number>[]
  readonly feast: readonly Entry<string>[]
  /** Parts of a day. */
  readonly part: readonly Entry<string>[]
  readonly number: readonly Entry<number>[]
  readonly ordinal: readonly Entry<number>[]
  /** "few", "several": a count that is not told. */
  readonly few: readonly Entry<null>[]
  /** "last" -1, "this" 0, "next" 1. */
  readonly shift: readonly Entry<number>[]
  /** "yesterday" -1, "today" 0, "tomorrow" 1. */
  readonly deictic: readonly Entry<number>[]
  /** "early", "mid", "late": which third is meant. */
  readonly third: readonly Entry<1 | 2 | 3>[]
  /** "about", "more than": what stands before a count and does not change it. */
  readonly about: readonly Entry<null>[]
}
