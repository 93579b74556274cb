/** A number that a red line sets, on the scale of its own statement: per cent, days, or plain units (300 billion is 300000000000). */
export type RedLineQuantity = { readonly atMost: number } | { readonly atLeast: number }

/**
 * What must be present in a text, or absent from it, in structured words. A term list holds synonyms and narrower terms; an empty one means anything.
 * The terms are in the language of `statement`, which is the sentence for people.
 */
export type RedLineTerms = {
  readonly requires: 'absent' | 'present'
  readonly statement: string
  readonly subject: readonly string[]
  readonly action: readonly string[]
  readonly object: readonly string[]
  readonly place: readonly string[]
  readonly quantity: RedLineQuantity | null
}

/** The lists of terms, in the order in which a statement is asked for them. */
export const SLOTS = ['action', 'object', 'place', 'subject'] as const
export type Slot = (typeof SLOTS)[number]
