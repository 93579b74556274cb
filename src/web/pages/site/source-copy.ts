import { groundsOf } from '../../../analysis/grounds.ts'
import { nameWho } from '../../../analysis/named.ts'
import type { Origin } from '../../../analysis/point.ts'
import { showChain } from '../../../analysis/sources.ts'
import type { RecordState } from '../../../record/state.ts'
import type { Claim } from '../../../record/statements.ts'
import type { Thing } from '../../../record/thing.ts'
import type { Statement } from '../../elsewhere/copied.ts'

/** Who makes a claim, as they are shown. */
const claimantOf = (state: RecordState, { claimant }: Claim): Origin => {
  switch (claimant.kind) {
    case 'who':
      return { kind: 'who', who: nameWho(state, claimant.who) }
    case 'author':
      return { kind: 'author' }
    case 'ambiguous':
      return { kind: 'ambiguous', between: claimant.between.map(who => nameWho(state, who)) }
  }
}

/** What of a source can be copied as a sentence: the statements and claims, which are told nowhere else in full; null for anything else. */
export const statementOf = (state: RecordState, thing: Thing): Statement | null => {
  if (thing.kind === 'attribution')
    return {
      kind: 'attribution',
      chain: showChain(state, thing.value),
      evidence: groundsOf(state, thing.value.evidence),
    }
  if (thing.kind !== 'claim') return null
  const { id, kind, statement, condition = null, consequence = null, evidence } = thing.value
  const claim = { id, kind, statement, condition, consequence, claimant: claimantOf(state, thing.value) }
  return { kind: 'claim', claim: { ...claim, evidence: groundsOf(state, evidence) } }
}
