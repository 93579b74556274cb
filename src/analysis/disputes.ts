import type { Localised } from '../record/evidence.ts'
import type { ThingId } from '../record/id.ts'
import type { Account } from '../record/people.ts'
import type { RecordState } from '../record/state.ts'
import type { ThingKind } from '../record/thing.ts'
import { type Asked, byDay, hasBegun } from './asked.ts'
import { type Ground, groundsOf } from './grounds.ts'
import { type Named, nameWho } from './named.ts'

/** Somebody's differing account of a thing: a denial, a confirmation, a dispute of authorship. None wins. */
export type AccountShown = {
  readonly id: ThingId
  readonly by: Named
  readonly says: Account['says']
  readonly statement: Localised | null
  readonly saidOn: string | null
  readonly evidence: readonly Ground[]
}

/** Every account of one thing, in the order in which they were given. */
export const accountsOf = (
  state: RecordState,
  ref: { readonly kind: ThingKind; readonly id: ThingId },
  asked: Asked,
): readonly AccountShown[] =>
  [...state.things.account.values()]
    .filter(({ of, saidOn }) => of.kind === ref.kind && of.id === ref.id && hasBegun(saidOn, asked))
    .map(({ id, by, says, statement, saidOn, evidence }) => ({
      id,
      by: nameWho(state, by),
      says,
      statement: statement ?? null,
      saidOn: saidOn ?? null,
      evidence: groundsOf(state, evidence),
    }))
    .sort(byDay(({ saidOn }) => saidOn))
