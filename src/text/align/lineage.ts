import type { ProvisionId, Siglum } from '../draft.ts'

declare const lineageId: unique symbol
/** One provision through all drafts: `L8`. Made by `trace` only. */
export type LineageId = string & { readonly [lineageId]: true }

/** One provision through all drafts, renumbering, splits and merges included (AKN wId). `cells` has a list for every draft, empty where it is absent. */
export type Lineage = {
  readonly id: LineageId
  readonly cells: Readonly<Record<Siglum, readonly ProvisionId[]>>
  /** Absent from a draft in between, although that draft is known there, and present again in a later one. */
  readonly reintroduced: boolean
}
