import type { Proposal } from '../../reading/propose/propose.ts'
import type { Refusal } from '../../text/reading.ts'
import type { ReadFile } from './read-files.ts'

/** One article that was read for a record, and what is proposed of it. `refused` are things that the rules of the record do not take, with why. */
export type ProposedFile = {
  readonly file: ReadFile
  readonly proposal: Proposal
  readonly refused: readonly Refusal[]
}
