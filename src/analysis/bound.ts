import type { Event } from '../record/events.ts'
import type { Localised } from '../record/evidence.ts'
import type { ThingId } from '../record/id.ts'
import type { Who } from '../record/people.ts'
import { membersOn, officesOn } from '../record/people-on.ts'
import { remember } from '../record/remember.ts'
import { findThing, type RecordState } from '../record/state.ts'
import type { Draft, Provision, RecordedLineage } from '../record/texts.ts'
import { type CalendarDate, latest } from '../record/time.ts'
import { readWording } from '../wording/read-wording.ts'
import type { Force, Norm } from '../wording/wording.ts'
import type { Asked } from './asked.ts'
import { type NamedHolder, type NamedIn, namedIn } from './bound-names.ts'
import { branchesOf } from './branches.ts'
import { draftsOn } from './drafts.ts'
import { eventsOn } from './events.ts'
import { type Named, nameOf, nameWho } from './named.ts'
import type { Passage } from './opened-passage.ts'
import { wordsIn } from './opened-steps.ts'

/** Words of a draft that bind somebody: the clause and the bearer in it. `as`: under a name, or as one of the parties of the text. */
export type BindingWords = {
  readonly draft: ThingId
  readonly siglum: string
  readonly wording: Draft['wording']
  readonly force: Force
  readonly clause: Passage
  readonly bearer: Passage
  readonly as: NamedIn['as']
}

/**
 * Somebody who is bound by words of a point, and an event about that point at which they were not. `absence`: the record says that they were absent
 * (`concerned` says why that matters, where it does), or it lists who was there without them. `through`: by what the event is about the point.
 * `perhapsIn` are open groups that were there, to which they may belong. `words` were known by the end of the event.
 */
export type BoundAbsent = {
  readonly who: Named
  readonly lineage: { readonly id: ThingId; readonly title: Localised }
  readonly event: { readonly id: ThingId; readonly title: Localised; readonly on: string | null }
  readonly absence: 'absent' | 'not-listed'
  readonly concerned: Localised | null
  readonly through: 'lineage' | 'issue' | 'draft'
  readonly perhapsIn: readonly Named[]
  readonly words: readonly BindingWords[]
}

/** Forces that lay something on their bearer; a permission, a declaration or a hope binds nobody. */
const BINDS: readonly Force[] = ['obligation', 'prohibition', 'best-efforts']

/** Events with a room to be in: whoever is not named there was not there. Of a trip or a publication only what is said of absence counts. */
const ROOMS: readonly Event['kind'][] = ['meeting', 'call', 'summit', 'decision', 'vote']

type Binding = { readonly who: NamedHolder; readonly words: BindingWords }

const binds = ({ force, negated }: Norm): boolean => BINDS.includes(force) && (force === 'prohibition' || !negated)

const bindingsIn = (state: RecordState, draft: Draft, provision: Provision): readonly Binding[] => {
  const { id, text } = provision
  return readWording(text, draft.language).value.norms.flatMap((norm): readonly Binding[] => {
    const { bearer, span, force } = norm
    if (bearer === null || !binds(norm)) return []
    const passage = ({ start, end }: typeof span): Passage => ({
      provision: id,
      span: { start, end },
      exact: text.slice(start, end),
    })
    const common = {
      draft: draft.id,
      siglum: draft.siglum,
      wording: provision.wording ?? draft.wording,
      force,
      clause: passage(span),
      bearer: passage(bearer),
    }
    return namedIn(state, passage(bearer).exact, draft.language).map(({ who, as }) => ({
      who,
      words: { ...common, as },
    }))
  })
}

const readBindings = remember(() => new Map<ThingId, readonly Binding[]>())

/** What a provision binds whom to; read once for a state. */
const bindingsOf = (state: RecordState, draft: Draft, provision: Provision): readonly Binding[] => {
  const known = readBindings(state)
  const bindings = known.get(provision.id) ?? bindingsIn(state, draft, provision)
  known.set(provision.id, bindings)
  return bindings
}

type Room = { readonly event: Event; readonly day: CalendarDate }

const partiesOf = (state: RecordState, who: Who, day: CalendarDate): readonly ThingId[] => {
  if ('party' in who) return [who.party]
  if ('bloc' in who) {
    const bloc = findThing(state, 'bloc', who.bloc)
    return [who.bloc, ...(bloc === null ? [] : membersOn(bloc, day))]
  }
  if ('person' in who) {
    const person = findThing(state, 'person', who.person)
    if (who.for !== undefined) return [who.for]
    return person === null ? [] : officesOn(person, day).map(({ party }) => party)
  }
  const { id } = nameWho(state, who)
  return id === null ? [] : [id]
}

/** Who stands for somebody: they themselves, and where a bloc is meant its members of that day. */
const standInsFor = (state: RecordState, { kind, id }: NamedHolder, day: CalendarDate): readonly ThingId[] => {
  const bloc = kind === 'bloc' ? findThing(state, 'bloc', id) : null
  return [id, ...(bloc === null ? [] : membersOn(bloc, day))]
}

type Absence = Pick<BoundAbsent, 'absence' | 'concerned' | 'perhapsIn'>

const openBlocsAt = (state: RecordState, { present }: Event): readonly Named[] =>
  present.flatMap(who => ('bloc' in who && findThing(state, 'bloc', who.bloc)?.open ? [nameWho(state, who)] : []))

/** Whether the record lists who was in a room: of one who is on the telephone, the other end is not known. */
const isListed = (state: RecordState, { event, day }: Room): boolean => {
  const sides = event.present.map(who => partiesOf(state, who, day).join(' ') || JSON.stringify(who))
  return ROOMS.includes(event.kind) && new Set(sides).size > 1
}

/** How somebody was missing from a room; null where they were there, or nobody says who was. */
const absenceFrom = (state: RecordState, room: Room, who: NamedHolder): Absence | null => {
  const { event, day } = room
  const standIns = standInsFor(state, who, day)
  const isThere = event.present.some(one => partiesOf(state, one, day).some(id => standIns.includes(id)))
  if (isThere) return null
  const said = event.absent.find(one => partiesOf(state, one.who, day).includes(who.id))
  if (said !== undefined) return { absence: 'absent', concerned: said.concerned ?? null, perhapsIn: [] }
  if (!isListed(state, room)) return null
  return { absence: 'not-listed', concerned: null, perhapsIn: openBlocsAt(state, event) }
}

const throughOf = (state: RecordState, event: Event, { id }: RecordedLineage): BoundAbsent['through'] | null => {
  if (event.lineages.includes(id)) return 'lineage'
  if (event.issues.some(issue => findThing(state, 'issue', issue)?.lineages.includes(id))) return 'issue'
  return event.drafts.some(draft => wordsIn(state, id, draft).length > 0) ? 'draft' : null
}

/** What was done by the asked day; an undated event lies at its end. */
const roomsOn = (state: RecordState, asked: Asked): readonly Room[] =>
  eventsOn(state, asked)
    .filter(({ status }) => status === 'took-place' || status === 'under-way')
    .map(event => ({ event, day: (event.on === undefined ? null : latest(event.on)) ?? asked.today }))

const absentFrom = (
  state: RecordState,
  lineage: RecordedLineage,
  {
    room,
    bindings,
    through,
  }: Pick<BoundAbsent, 'through'> & { readonly room: Room; readonly bindings: readonly Binding[] },
): readonly BoundAbsent[] => {
  const { event } = room
  return [...Map.groupBy(bindings, ({ who }) => `${who.kind} ${who.id}`).values()].flatMap(group => {
    const who = group[0]?.who
    const absence = who === undefined ? null : absenceFrom(state, room, who)
    if (who === undefined || absence === null) return []
    return [
      {
        who: nameOf(state, who.kind, who.id),
        lineage: { id: lineage.id, title: lineage.title },
        event: { id: event.id, title: event.title, on: event.on ?? null },
        ...absence,
        through,
        words: group.map(({ words }) => words),
      },
    ]
  })
}

/** The drafts whose words of a point stand on a day: the newest of each branch that has any; a translation only where there is nothing else. */
const standingOn = (state: RecordState, lineage: RecordedLineage, drafts: readonly Draft[]): readonly Draft[] => {
  const byId = new Map(drafts.map(draft => [draft.id, draft]))
  return branchesOf(drafts).flatMap(branch => {
    const worded = branch
      .flatMap(id => byId.get(id) ?? [])
      .filter(({ id }) => wordsIn(state, lineage.id, id).length > 0)
    const own = worded.filter(({ relations }) => !relations.some(({ kind }) => kind === 'translates'))
    return own.at(-1) ?? worded.at(-1) ?? []
  })
}

/**
 * Who is bound by words of a point and was not in the room when it was dealt with, event by event. Only words that stood by the end of an event count for
 * it: those of the newest draft of each branch. It says nothing of whether they were asked, or agreed.
 */
export const showBound = (state: RecordState, asked: Asked): readonly BoundAbsent[] => {
  const drafts = draftsOn(state, asked)
  const rooms = roomsOn(state, asked).map(room => ({ room, drafts: drafts.filter(({ date }) => date <= room.day) }))
  return [...state.things.lineage.values()].flatMap(lineage =>
    rooms.flatMap(({ room, drafts: known }) => {
      const through = throughOf(state, room.event, lineage)
      if (through === null) return []
      const bindings = standingOn(state, lineage, known).flatMap(draft =>
        wordsIn(state, lineage.id, draft.id).flatMap(provision => bindingsOf(state, draft, provision)),
      )
      return absentFrom(state, lineage, { room, bindings, through })
    }),
  )
}
