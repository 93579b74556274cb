import type { Localised } from '../record/evidence.ts'
import type { ThingId } from '../record/id.ts'
import type { Bloc, Party, Person } from '../record/people.ts'
import { membersOn, officesOn } from '../record/people-on.ts'
import { findThing, type RecordState } from '../record/state.ts'
import type { Position } from '../record/statements.ts'
import { isThingKind, type ThingRef } from '../record/thing.ts'
import { type Asked, byDay } from './asked.ts'
import { isDeniedByHolder } from './denials.ts'
import { type AccountShown, accountsOf } from './disputes.ts'
import { type DraftShown, showDrafts } from './drafts.ts'
import { type EventShown, showEvents } from './events.ts'
import { type Ground, groundsOf } from './grounds.ts'
import { type AlsoSaid, alsoSaidIn, type Movement, movementsIn } from './movement.ts'
import { type Named, nameOf } from './named.ts'
import { type Point, pointOf } from './overview.ts'
import { isHeld, type PositionShown, showPosition } from './positions.ts'

/** Another name that somebody goes by. `whose` null: nobody mocks with it; else whose mocking name it is. */
export type AliasShown = {
  readonly name: string
  readonly language: string | null
  readonly whose: string | null
  readonly evidence: readonly Ground[]
}

/** An office or a membership, from a day to a day; null where no day is known. `isNow`: on the asked day. */
export type Tenure = {
  readonly who: Named
  readonly party: Named
  readonly title: Localised | null
  readonly from: string | null
  readonly to: string | null
  readonly isNow: boolean
}

/** The positions on one point by day, what moved between them, and what was also said while a red line stood. `point` null: they name none. */
export type PointOfParty = {
  readonly point: Point | null
  readonly positions: readonly PositionShown[]
  readonly movements: readonly Movement[]
  readonly alsoSaid: readonly AlsoSaid[]
}

/** Whoever can hold positions or speak: their kind and what the record says of themselves. */
export type Holder =
  | { readonly kind: 'party'; readonly thing: Party }
  | { readonly kind: 'bloc'; readonly thing: Bloc }
  | { readonly kind: 'person'; readonly thing: Person }

/**
 * Everything that is known of one party, bloc or person. `tenures`: of a party its people, of a bloc its members, of a person the offices; those of the asked day first.
 * `blocs` are those that a party belongs to. `absent` are events that concerned it and that it did not attend; `drafts` those said to be by it.
 */
export type PartyAnswer = {
  readonly holder: Holder
  readonly aliases: readonly AliasShown[]
  readonly tenures: readonly Tenure[]
  readonly blocs: readonly Tenure[]
  readonly points: readonly PointOfParty[]
  readonly redLines: readonly PositionShown[]
  readonly attended: readonly EventShown[]
  readonly absent: readonly { readonly event: EventShown; readonly concerned: Localised | null }[]
  readonly drafts: readonly DraftShown[]
  readonly accounts: readonly {
    readonly of: ThingRef
    readonly account: AccountShown
  }[]
}

/** The party, bloc or person of an id; null where the record has none. */
export const findHolder = (state: RecordState, id: ThingId): Holder | null => {
  const party = findThing(state, 'party', id)
  if (party !== null) return { kind: 'party', thing: party }
  const bloc = findThing(state, 'bloc', id)
  if (bloc !== null) return { kind: 'bloc', thing: bloc }
  const person = findThing(state, 'person', id)
  return person === null ? null : { kind: 'person', thing: person }
}

/** The other names of somebody, each with whose it is where it mocks. */
const aliasesOf = (state: RecordState, { thing }: Holder): readonly AliasShown[] =>
  thing.aliases.map(({ name, language, mocking }) => ({
    name,
    language: language ?? null,
    whose: mocking?.whose ?? null,
    evidence: groundsOf(state, mocking?.evidence === undefined ? [] : [mocking.evidence]),
  }))

/** The offices of a person, in the order of the record. */
export const tenuresOfPerson = (state: RecordState, person: Person, asked: Asked): readonly Tenure[] => {
  const now = officesOn(person, asked.today)
  return person.offices.map(office => ({
    who: nameOf(state, 'person', person.id),
    party: nameOf(state, 'party', office.party),
    title: office.title,
    from: office.from ?? null,
    to: office.to ?? null,
    isNow: now.includes(office),
  }))
}

/** The members of a bloc, in the order of the record. */
export const tenuresOfBloc = (state: RecordState, bloc: Bloc, asked: Asked): readonly Tenure[] => {
  const isMember = (member: Bloc['members'][number]) =>
    membersOn({ ...bloc, members: [member] }, asked.today).length > 0
  return bloc.members.map(member => ({
    who: nameOf(state, 'bloc', bloc.id),
    party: nameOf(state, 'party', member.party),
    title: null,
    from: member.from ?? null,
    to: member.to ?? null,
    isNow: isMember(member),
  }))
}

const tenuresOf = (state: RecordState, holder: Holder, asked: Asked): readonly Tenure[] => {
  switch (holder.kind) {
    case 'party':
      return [...state.things.person.values()]
        .flatMap(person => tenuresOfPerson(state, person, asked))
        .filter(({ party }) => party.id === holder.thing.id)
    case 'bloc':
      return tenuresOfBloc(state, holder.thing, asked)
    case 'person':
      return tenuresOfPerson(state, holder.thing, asked)
  }
}

const blocsOf = (state: RecordState, { kind, thing }: Holder, asked: Asked): readonly Tenure[] =>
  kind === 'party'
    ? [...state.things.bloc.values()]
        .flatMap(bloc => tenuresOfBloc(state, bloc, asked))
        .filter(({ party }) => party.id === thing.id)
    : []

const isOf = ({ kind, thing }: Holder, position: Position): boolean =>
  (kind === 'party' ? position.party : kind === 'bloc' ? position.bloc : position.speaker) === thing.id

const pointShown = (state: RecordState, id: ThingId | undefined): Point | null => {
  if (id === undefined) return null
  const issue = findThing(state, 'issue', id)
  if (issue !== null) return { kind: 'issue', id, title: issue.title, lineages: issue.lineages }
  const lineage = findThing(state, 'lineage', id)
  return lineage === null ? null : { kind: 'lineage', id, title: lineage.title, lineages: [id] }
}

/** Some positions by the point that they are about, each point's by day; points in the order of the record, those without a point last. */
export const groupByPoint = (
  state: RecordState,
  positions: readonly Position[],
  asked: Asked,
): readonly PointOfParty[] => {
  const groups = new Map<ThingId | undefined, Position[]>()
  for (const position of positions) {
    const point = pointOf(state, position)
    groups.set(point, [...(groups.get(point) ?? []), position])
  }
  const order = [...state.things.issue.keys(), ...state.things.lineage.keys()]
  const place = (id: ThingId | undefined): number => (id === undefined ? order.length : order.indexOf(id))
  return [...groups]
    .sort(([one], [other]) => place(one) - place(other))
    .map(([id, group]) => {
      const shown = group.map(position => showPosition(state, position, asked)).sort(byDay(({ saidOn }) => saidOn))
      return {
        point: pointShown(state, id),
        positions: shown,
        movements: movementsIn(shown),
        alsoSaid: alsoSaidIn(shown),
      }
    })
}

const isNamed = ({ kind, thing }: Holder, named: Named): boolean =>
  (named.kind === kind && named.id === thing.id) ||
  (kind === 'party' && named.speaksFor !== null && named.speaksFor.id === thing.id)

const accountsBy = (state: RecordState, holder: Holder, asked: Asked): PartyAnswer['accounts'] => {
  const refs = new Map([...state.things.account.values()].map(({ of }) => [`${of.kind} ${of.id}`, of]))
  return [...refs.values()].flatMap(({ kind, id }) =>
    isThingKind(kind)
      ? accountsOf(state, { kind, id }, asked)
          .filter(({ by }) => isNamed(holder, by))
          .map(account => ({ of: { kind, id }, account }))
      : [],
  )
}

/** How many red lines are held on the asked day: those that the holder is quoted or reported for, and those that only an author ascribes. */
export type LineCount = { readonly own: number; readonly ascribed: number }

/** Counts the red lines among some positions; those given up by the asked day do not count, nor those that their own holder denies. */
export const countRedLines = (positions: readonly PositionShown[], { today }: Asked): LineCount => {
  const lines = positions.filter(
    one => one.stand === 'red-line' && (one.until === null || one.until > today) && !isDeniedByHolder(one),
  )
  const ascribed = lines.filter(({ authorAlone }) => authorAlone).length
  return { own: lines.length - ascribed, ascribed }
}

/** Everything of one party, bloc or person; null where the record has none of that id. */
export const showParty = (state: RecordState, asked: Asked, id: ThingId): PartyAnswer | null => {
  const holder = findHolder(state, id)
  if (holder === null) return null
  const positions = [...state.things.position.values()].filter(one => isOf(holder, one) && isHeld(one, asked))
  const points = groupByPoint(state, positions, asked)
  const { events } = showEvents(state, asked)
  return {
    holder,
    aliases: aliasesOf(state, holder),
    tenures: tenuresOf(state, holder, asked).toSorted((one, other) => Number(other.isNow) - Number(one.isNow)),
    blocs: blocsOf(state, holder, asked),
    points,
    redLines: points.flatMap(point => point.positions).filter(({ stand }) => stand === 'red-line'),
    attended: events.filter(({ present }) => present.some(named => isNamed(holder, named))),
    absent: events.flatMap(event =>
      event.absent.filter(({ who }) => isNamed(holder, who)).map(({ concerned }) => ({ event, concerned })),
    ),
    drafts: showDrafts(state, asked).drafts.filter(({ by }) => by.some(named => isNamed(holder, named))),
    accounts: accountsBy(state, holder, asked),
  }
}
