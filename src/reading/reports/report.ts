import type { Span } from '../../text/span.ts'

/**
 * Who a report says is speaking: a noun phrase of the text as it stands there (a pronoun too; `actor` is the bare name that acts in the sentence before), the one who spoke before (Konjunktiv that carries on,
 * a quotation without a verb of its own; `actor` is whoever acts in the sentence before, where that is told), or nobody (bare hearsay, "hieß es" with nothing before it).
 */
export type Speaking =
  | { readonly kind: 'said'; readonly by: Span; readonly actor?: Span }
  | { readonly kind: 'carried'; readonly actor?: Span }
  | { readonly kind: 'unnamed' }

/**
 * One report clause (PolNeAR: source, cue, content), as the sentence alone tells it. `through` are those who pass it on and are named in the same
 * clause ("told Axios", "nach Angaben seines Büros"), nearest to the reader first. A report inside another one's content stands for itself.
 */
export type Report = {
  readonly content: Span
  readonly cue: Span | null
  readonly kind: 'direct' | 'indirect' | 'paraphrase'
  readonly speaking: Speaking
  readonly through: readonly Span[]
  readonly rule: string
}
