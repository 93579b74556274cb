import type { Span } from '../text/span.ts'
import type { RuleId, RuleParams } from './rules.ts'

/** What a clause does to its bearer: deontic logic's three, their softer kin, and `declaration` for plain statements. */
export type Force =
  | 'obligation'
  | 'prohibition'
  | 'permission'
  | 'recommendation'
  | 'expectation'
  | 'best-efforts'
  | 'declaration'

/** In which way a qualifier narrows a norm. */
export type Dimension =
  | 'time'
  | 'duration'
  | 'place'
  | 'authority'
  | 'quantity'
  | 'manner'
  | 'condition'
  | 'hedge'
  | 'actor-scope'
  | 'object-scope'

/** Words that qualify a norm; `isRestrictive` where they narrow it, false where they only strengthen or describe ("under no circumstances"). */
export type Qualifier = {
  readonly span: Span
  readonly dimension: Dimension
  readonly isRestrictive: boolean
  readonly rule: RuleId
}

/**
 * One finite deontic clause. `negated` is what negation is left after the force: an obligation negated is an exemption.
 * `bearer` is who owes, may or is asked, null where the clause names nobody; `span` is the whole clause; all spans lie in the text read.
 */
export type Norm = {
  readonly force: Force
  readonly negated: boolean
  readonly bearer: Span | null
  readonly action: Span
  readonly qualifiers: readonly Qualifier[]
  readonly span: Span
  readonly rule: RuleId
}

/** A phrase of the interface and what fills its slots: what stays allowed, or is not owed, in words. */
export type Opening = { readonly key: RuleId; readonly params: RuleParams }

/** What one narrowing qualifier leaves open. `qualifier` is the span of a qualifier of one of the norms. */
export type OpenSpace = {
  readonly qualifier: Span
  readonly dimension: Dimension
  readonly opens: Opening
  readonly rule: RuleId
}

/** What one text commits to and what it leaves open; `language` is the BCP 47 tag it was read in. */
export type Wording = {
  readonly language: string
  readonly norms: readonly Norm[]
  readonly leavesOpen: readonly OpenSpace[]
}
