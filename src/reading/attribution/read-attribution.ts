import type { Span } from '../../text/span.ts'
import type { Role } from '../article.ts'

/** One who passes a statement on, or who made it: the name as the text prints it, and what sort of source it is. */
export type Link = { readonly name: Span; readonly role: Role }

/** A statement with its chain, from the source nearest to the reader to the original speaker; empty where nobody is named. `party` is the known one's, null unknown. */
export type ReadAttribution = {
  readonly content: Span
  readonly cue: Span | null
  readonly kind: 'direct' | 'indirect' | 'paraphrase'
  readonly chain: readonly Link[]
  readonly party: string | null
  readonly rule: string
}
