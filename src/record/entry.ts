import { plainText } from './evidence.ts'
import type { Thing, ThingRef } from './thing.ts'
import type { Instant } from './time.ts'

/** Who wrote an entry: a pen name or the id of an account. */
export const Author = plainText(200)

/** Why something was changed. */
export const Reason = plainText(5_000).refine(why => why.trim() !== '', 'a blank reason')

/** What an entry changes: something new, something said otherwise from now on, something taken back. `before` is what stood there. */
export type EntryChange =
  | { readonly kind: 'add'; readonly after: Thing }
  | { readonly kind: 'amend'; readonly before: Thing; readonly after: Thing }
  | { readonly kind: 'retract'; readonly before: Thing }

/**
 * One change to the record; appended, never edited. `seq` counts from 1 within its negotiation.
 * `by` is a pen name or the id of an account, never an address. `why` is null only for an addition.
 * `knownOn` is when its source made it public, `recordedAt` when it was written.
 */
export type Entry = {
  readonly seq: number
  readonly recordedAt: Instant
  readonly knownOn: Instant
  readonly by: string
  readonly why: string | null
  readonly change: EntryChange
}

/** A change that somebody wants to make. `knownOn` null: worked out from the evidence (the earliest source that shows it). */
export type Intent = {
  readonly by: string
  readonly why: string | null
  readonly knownOn: Instant | null
  readonly change:
    | { readonly kind: 'put'; readonly thing: Thing }
    | { readonly kind: 'retract'; readonly ref: ThingRef }
}
