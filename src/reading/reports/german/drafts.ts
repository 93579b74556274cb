import type { Span } from '../../../text/span.ts'
import type { Report, Speaking } from '../report.ts'
import type { ReportRule } from '../rules.ts'
import type { Piece } from './items.ts'
import { type Stretch, withoutArticle } from './phrases.ts'

/** A report with the rule's name checked. */
export type Found = Report & { readonly rule: ReportRule }

/** The stretch of the text that items cover. */
export const spanOfItems = (items: readonly Piece[], { from, to }: Stretch): Span => {
  const start = items[from]?.start ?? 0
  return { start, end: Math.max(start, items[to - 1]?.end ?? start) }
}

/** The noun phrase that speaks, as the text prints it without a leading article; the one before where there is none. */
export const saidBy = (items: readonly Piece[], by: Stretch | null): Speaking =>
  by === null ? { kind: 'carried' } : { kind: 'said', by: spanOfItems(items, withoutArticle(items, by)) }
