import { nameWho } from '../../analysis/named.ts'
import { holderOf } from '../../analysis/positions.ts'
import type { ThingId } from '../../record/id.ts'
import type { Who } from '../../record/people.ts'
import { findThing, type RecordState } from '../../record/state.ts'
import type { Claim } from '../../record/statements.ts'
import type { Thing, ThingOf } from '../../record/thing.ts'
import { sayDay } from '../pages/site/days.ts'
import { type Teller, tell, tellName } from '../pages/tell.ts'

const siglumOf = (state: RecordState, id: ThingId): string => findThing(state, 'draft', id)?.siglum ?? id

const provisionName = (state: RecordState, id: ThingId): string => {
  const provision = findThing(state, 'provision', id)
  return provision === null
    ? id
    : `${siglumOf(state, provision.draft)}, ${provision.marking ?? provision.heading ?? provision.id}`
}

const whoName = (teller: Teller, state: RecordState, who: Who): string => tellName(teller, nameWho(state, who))

const claimantName = (teller: Teller, state: RecordState, claimant: Claim['claimant']): string => {
  switch (claimant.kind) {
    case 'who':
      return whoName(teller, state, claimant.who)
    case 'author':
      return teller.say('origin.author')
    case 'ambiguous':
      return teller.say('origin.unclear')
  }
}

const titleOf = (teller: Teller, state: RecordState, kind: 'lineage' | 'issue', id: ThingId): string => {
  const thing = findThing(state, kind, id)
  return thing === null ? id : tell(teller, thing.title)
}

const rulingName = (state: RecordState, { provision, draft }: ThingOf<'ruling'>): string =>
  provision === undefined ? siglumOf(state, draft) : provisionName(state, provision)

/** The name of one thing in the reader's language, without saying what kind of thing it is; ids where the state has no more of it. */
const nameOfThing = (teller: Teller, state: RecordState, thing: Thing): string => {
  switch (thing.kind) {
    case 'negotiation':
    case 'instrument':
    case 'lineage':
    case 'issue':
    case 'event':
      return tell(teller, thing.value.title)
    case 'party':
    case 'bloc':
    case 'person':
      return tell(teller, thing.value.name)
    case 'source':
      return `${thing.value.outlet}, ${sayDay(teller.tongue, thing.value.published.slice(0, 10))}`
    case 'draft':
      return thing.value.siglum
    case 'witness':
    case 'description':
      return siglumOf(state, thing.value.draft)
    case 'provision':
      return `${siglumOf(state, thing.value.draft)}, ${thing.value.marking ?? thing.value.heading ?? thing.value.id}`
    case 'correction':
      return `${provisionName(state, thing.value.from)} – ${provisionName(state, thing.value.to)}`
    case 'formulation':
      return titleOf(teller, state, 'issue', thing.value.issue)
    case 'standing':
      return titleOf(teller, state, 'lineage', thing.value.lineage)
    case 'position':
      return tellName(teller, holderOf(state, thing.value))
    case 'attribution':
      return thing.value.chain.at(-1)?.name ?? teller.say('chain.unnamed')
    case 'claim':
      return claimantName(teller, state, thing.value.claimant)
    case 'interpretation':
      return provisionName(state, thing.value.of)
    case 'ruling':
      return rulingName(state, thing.value)
    case 'step':
      return tell(teller, thing.value.action)
    case 'account':
      return whoName(teller, state, thing.value.by)
  }
}

/** One thing in words: what it is, and its name. */
export const tellThing = (teller: Teller, state: RecordState, thing: Thing): string =>
  teller.say(`thing.${thing.kind}`, { name: nameOfThing(teller, state, thing) })
