import type { Provision, ProvisionId } from './draft.ts'
import type { Span } from './span.ts'

/**
 * One replaced stretch: `before` in the old text, `after` in the new; an empty span is a pure insertion or deletion.
 * Edits stand in the order of the new text. `move` numbers the two halves of one move (a deletion and an insertion that share it), null otherwise.
 */
export type Edit = { readonly before: Span; readonly after: Span; readonly move: number | null }

/** All edits between two texts. `exact` is false where the search for the shortest script was given up. */
export type Diff = { readonly edits: readonly Edit[]; readonly exact: boolean }

/** Two provisions, changes marked for reading. Spans point into the provisions' `text`. */
export type Redline = { readonly from: ProvisionId; readonly to: ProvisionId } & Diff

/** Marks the changes between two provisions' texts. */
export const redline = (from: Provision, to: Provision): Redline => ({
  from: from.id,
  to: to.id,
  edits:
    from.text === to.text
      ? []
      : [{ before: { start: 0, end: from.text.length }, after: { start: 0, end: to.text.length }, move: null }],
  exact: false,
})
