import type { ProvisionId, Siglum } from '../draft.ts'

/** What became of provisions between two drafts. `similarity` is 0 to 1. `unreported`: the counterpart may stand in an unknown part of the other draft. */
export type Change = {
  readonly kind: 'kept' | 'amended' | 'split' | 'merged' | 'inserted' | 'deleted'
  readonly before: readonly ProvisionId[]
  readonly after: readonly ProvisionId[]
  readonly moved: boolean
  readonly renumbered: boolean
  readonly unreported: boolean
  readonly similarity: number
}

/** Which provisions of one draft became which of another: every provision of both stands in exactly one change. */
export type Alignment = { readonly from: Siglum; readonly to: Siglum; readonly changes: readonly Change[] }

/** One pair of provisions, named by a person, that belongs together (`mustLink`) or does not (`mustNotLink`). */
export type Correction = {
  readonly kind: 'mustLink' | 'mustNotLink'
  readonly from: { readonly siglum: Siglum; readonly provision: ProvisionId }
  readonly to: { readonly siglum: Siglum; readonly provision: ProvisionId }
}
