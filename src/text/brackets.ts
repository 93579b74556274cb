import type { Span } from './span.ts'

/** One alternative inside a bracket, with the parties named for it and what they do with it; null where nobody is named. */
export type Option = {
  readonly span: Span
  readonly parties: readonly string[]
  readonly attitude: 'propose' | 'oppose' | 'reserve' | null
}

/** Text in square brackets, not agreed, and its alternatives (UN practice). Spans point into the provision's text. Nested brackets are brackets of their own. */
export type Bracket = { readonly span: Span; readonly options: readonly Option[] }
