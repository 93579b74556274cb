import type { Span } from './span.ts'

/** Where a person should look: a value, made into a sentence at the edge. `kind` names the doubt, `params` fill its sentence. */
export type Doubt = {
  readonly kind: string
  readonly params: Readonly<Record<string, string | number>>
  readonly span: Span | null
  readonly file: string | null
}

/** What a file gave, and what is doubtful about it: a file that reads badly is still read. */
export type Reading<Value> = { readonly value: Value; readonly doubts: readonly Doubt[] }

/** Why something was refused. `kind` names the rule, `params` fill its sentence at the edge. */
export type Refusal = { readonly kind: string; readonly params: Readonly<Record<string, string | number>> }

/** A value, or the refusal of it. */
export type Result<Value, No = Refusal> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly refusal: No }

/** The accepted side of a `Result`. */
export const accept = <Value>(value: Value): Result<Value, never> => ({ ok: true, value })

/** The refused side of a `Result`. */
export const refuse = <No>(refusal: No): Result<never, No> => ({ ok: false, refusal })
