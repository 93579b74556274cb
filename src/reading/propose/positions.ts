import type { ThingId } from '../../record/id.ts'
import type { Who } from '../../record/people.ts'
import { findThing, type RecordState } from '../../record/state.ts'
import type { Position } from '../../record/statements.ts'
import type { ReadPosition, Stance } from '../positions/positions.ts'
import { inSentence, type LeftOut, numbered, type Proposed, type Proposing, told, words } from './proposal.ts'

type Holder = Pick<Position, 'party' | 'bloc' | 'speaker'>

/** The party that a person speaks for: the only one of the offices that the record has; null where there is none or more than one. */
const partyOf = (state: RecordState, person: ThingId): ThingId | null => {
  const parties = new Set(findThing(state, 'person', person)?.offices.map(({ party }) => party) ?? [])
  const [party] = parties
  return party === undefined || parties.size > 1 ? null : party
}

const holderOf = (state: RecordState, who: Who): Holder | null => {
  if ('party' in who) return { party: who.party }
  if ('bloc' in who) return { bloc: who.bloc }
  if (!('person' in who)) return null
  const party = partyOf(state, who.person)
  return party === null ? null : { party, speaker: who.person }
}

/** A stance of a text in the record's terms: a red line is a firmness there, and what crosses it is rejected. */
const stanceOf = (stance: Stance): Pick<Position, 'stance' | 'firmness'> => {
  switch (stance) {
    case 'red-line':
      return { stance: 'rejects', firmness: 'red-line' }
    case 'demands':
    case 'rejects':
      return { stance, firmness: 'firm' }
    case 'supports':
    case 'opposes':
    case 'conditional':
      return { stance, firmness: 'preference' }
  }
}

const proposeOne = (on: Proposing, read: ReadPosition, holder: Holder, id: ThingId): Proposed | LeftOut => {
  const evidence = on.excerpt.evidence(on.source, inSentence(on, read.evidence)).slice(0, 50)
  if (evidence.length === 0) return { span: read.evidence, area: 'positions', why: 'no-evidence' }
  return {
    thing: {
      kind: 'position',
      value: {
        id,
        ...holder,
        ...stanceOf(read.stance),
        // The clause says what is wanted in its own words; the editor makes a neutral sentence of it.
        statement: told(on, words(on, read.evidence)),
        // The words that set the condition are in the evidence; which of them it is, is the editor's to say.
        ...(read.stance === 'conditional' ? { condition: told(on, words(on, read.evidence)) } : {}),
        basis: read.basis,
        instances: [],
        evidence: [...evidence],
      },
    },
    span: read.evidence,
    area: 'positions',
    rule: read.rule,
  }
}

/** The positions of a reading as things of the record, one for each party that the record knows; those of others are left to the editor. */
export const proposePositions = (on: Proposing, state: RecordState): readonly (Proposed | LeftOut)[] => {
  let number = 0
  return on.reading.positions.flatMap(read => {
    const holders = on.link(read.party).flatMap(who => holderOf(state, who) ?? [])
    if (holders.length === 0) return [{ span: read.evidence, area: 'positions', why: 'party-unknown' as const }]
    return holders.map(holder => proposeOne(on, read, holder, numbered(on, 'position', ++number)))
  })
}
