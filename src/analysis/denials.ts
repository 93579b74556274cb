import type { RecordState } from '../record/state.ts'
import type { Attribution, Position } from '../record/statements.ts'
import type { Asked } from './asked.ts'
import { type AccountShown, accountsOf } from './disputes.ts'
import type { Named } from './named.ts'

const isOfHolder = ({ chain }: Attribution, { party, bloc, speaker }: Position): boolean =>
  chain.some(({ who }) => {
    if (who === undefined) return false
    if ('party' in who) return who.party === party
    if ('bloc' in who) return who.bloc === bloc
    return 'person' in who && (who.person === speaker || (who.for !== undefined && who.for === party))
  })

// What a position says for itself stands, whatever becomes of a report beside it: only a reported one is told by its reports.
const isReportOf = (attribution: Attribution, position: Position): boolean => {
  const { issue, evidence, basis } = position
  const sources = new Set(evidence.map(({ source }) => source))
  return (
    basis !== 'own-voice' &&
    issue !== undefined &&
    attribution.issues.includes(issue) &&
    attribution.evidence.some(({ source }) => sources.has(source)) &&
    isOfHolder(attribution, position)
  )
}

/**
 * What others say of a position: the accounts of itself and, where it is only reported, those of the reports that it rests on: statements on the same
 * issue, from a source of its own evidence, passed on from its holder.
 */
export const accountsOfPosition = (state: RecordState, position: Position, asked: Asked): readonly AccountShown[] => [
  ...accountsOf(state, { kind: 'position', id: position.id }, asked),
  ...[...state.things.attribution.values()]
    .filter(attribution => isReportOf(attribution, position))
    .flatMap(({ id }) => accountsOf(state, { kind: 'attribution', id }, asked)),
]

const isOneOf = (by: Named, holder: Named): boolean =>
  holder.id !== null && (by.id === holder.id || by.speaksFor?.id === holder.id)

/** Whether the holder of a position, or somebody who speaks for the holder, denies it. */
export const isDeniedByHolder = ({
  holder,
  accounts,
}: {
  readonly holder: Named
  readonly accounts: readonly AccountShown[]
}): boolean => accounts.some(({ says, by }) => says === 'denies' && isOneOf(by, holder))
