import type { Range } from '../../wording/tokens.ts'
import type { EventKind, EventStatus } from './event.ts'
import type { NounSort } from './lexicon/entries.ts'
import type { NounPhrase } from './noun-phrase.ts'
import type { EventRule } from './rules.ts'

/**
 * A word that may tell an event, before anybody asked whether it does. `trigger` is its words and `at` the word itself; `word` in small
 * letters is what two tellings of one deed have in common; `noun` its phrase where it is a noun; `sort` null for verbs.
 */
export type Candidate = {
  readonly kind: EventKind
  readonly trigger: Range
  readonly at: number
  readonly word: string
  readonly sort: NounSort | null
  readonly noun: NounPhrase | null
  readonly status: EventStatus
  readonly rule: EventRule
  /** Whether it stands between quotation marks: another's words name an event less well than the article's own. */
  readonly isQuoted: boolean
}
