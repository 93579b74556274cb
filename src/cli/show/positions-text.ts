import type { Ground } from '../../analysis/grounds.ts'
import type { PositionShown } from '../../analysis/positions.ts'
import { facts, type Teller, tell, tellName, tellRoots } from '../../web/pages/tell.ts'
import { GAP, headed, type Paragraph, plain } from '../paragraphs.ts'
import { tellAccounts, tellGrounds } from './teller.ts'

const tellInstances = (teller: Teller, { instances }: PositionShown): readonly Paragraph[] =>
  instances.length === 0
    ? []
    : [
        plain(4, teller.say('position.instances', { count: instances.length })),
        ...instances.flatMap(({ saidOn, evidence }) => [
          plain(6, saidOn ?? teller.say('day.unknown')),
          ...tellGrounds(teller, 8, evidence),
        ]),
      ]

// What an occasion is told with need not be told above it as well.
const apartFromInstances = ({ evidence, instances }: PositionShown): readonly Ground[] => {
  const told = new Set(instances.flatMap(one => one.evidence.map(({ source, exact }) => `${source} ${exact}`)))
  return evidence.filter(({ source, exact }) => !told.has(`${source} ${exact}`))
}

/** One position: who wants what how firmly, and what that rests on. */
export const tellPosition = (teller: Teller, position: PositionShown): readonly Paragraph[] => {
  const { say } = teller
  const { stand, statement, condition, sequence, saidOn, until, speaker } = position
  const grounds = [...position.evidence, ...position.instances.flatMap(({ evidence }) => evidence)]
  return [
    headed(2, `${tellName(teller, position.holder)} · ${say(`stand.${stand}`)}:`, tell(teller, statement)),
    ...(condition === null ? [] : [plain(4, say('position.condition', { condition: tell(teller, condition) }))]),
    ...(sequence === null
      ? []
      : [
          plain(
            4,
            say('position.sequence', { first: tell(teller, sequence.first), later: tell(teller, sequence.later) }),
          ),
        ]),
    plain(
      4,
      facts(
        say(`firmness.${position.firmness}`),
        saidOn,
        until === null ? null : say('position.until', { until }),
        speaker === null ? null : say('position.speaker', { name: tellName(teller, speaker) }),
        say(`basis.${position.basis}`),
        tellRoots(teller, grounds, position.roots),
      ),
    ),
    ...tellGrounds(teller, 4, apartFromInstances(position)),
    ...tellInstances(teller, position),
    ...tellAccounts(teller, 4, position.accounts),
  ]
}

/** The positions for a terminal, under what they are about. */
export const tellPositions = (
  teller: Teller,
  { positions }: { readonly positions: readonly PositionShown[] },
): readonly Paragraph[] => {
  const about = ({ topics }: PositionShown): string =>
    topics.map(({ title }) => tell(teller, title)).join(' · ') || teller.say('position.no-topic')
  const groups = Map.groupBy(positions, about)
  return [
    plain(0, teller.say('positions.summary', { count: positions.length })),
    GAP,
    ...[...groups].flatMap(([title, members]) => [
      headed(0, title, ''),
      ...members.flatMap(position => tellPosition(teller, position)),
      GAP,
    ]),
  ]
}
