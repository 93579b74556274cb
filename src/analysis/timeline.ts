import { correctionLog, type LoggedCorrection } from '../record/correction-log.ts'
import type { Entry } from '../record/entry.ts'
import type { ThingId } from '../record/id.ts'
import type { RecordState } from '../record/state.ts'
import type { Thing } from '../record/thing.ts'
import { type CalendarDate, earliest, latest } from '../record/time.ts'
import { type Asked, hasBegun } from './asked.ts'
import { doneBy } from './corrections.ts'
import { type AccountShown, accountsOf } from './disputes.ts'
import { type DraftShown, showDrafts } from './drafts.ts'
import { type EventShown, showEvents } from './events.ts'
import { type Ground, groundsOf } from './grounds.ts'
import { type PositionShown, showPosition } from './positions.ts'
import { type ChainShown, showChain } from './sources.ts'
import { createSubjects, type Subjects } from './subjects.ts'

/** The kinds of items of a timeline. */
export const TIMELINE_KINDS = ['draft', 'event', 'statement', 'correction'] as const
export type TimelineKind = (typeof TIMELINE_KINDS)[number]

/** What an item shows. A position stands there once for each known day on which it was said; `evidence` is that of the day. */
export type TimelineContent =
  | { readonly kind: 'draft'; readonly draft: DraftShown }
  | { readonly kind: 'event'; readonly event: EventShown }
  | {
      readonly kind: 'statement'
      readonly of: 'position'
      readonly position: PositionShown
      readonly evidence: readonly Ground[]
    }
  | {
      readonly kind: 'statement'
      readonly of: 'attribution'
      readonly chain: ChainShown
      readonly accounts: readonly AccountShown[]
      readonly evidence: readonly Ground[]
    }
  | { readonly kind: 'correction'; readonly correction: LoggedCorrection }

/**
 * One dated thing. `id` is unique in the timeline and may stand in an address. `on` is null where no day is known; `first` and `last` are the days it
 * reaches over. `parties` are the parties, blocs and persons that it concerns (a member with its bloc, a party with who speaks for it, those absent too);
 * `points` the issues and lineages that it is about.
 */
export type TimelineMoment = TimelineContent & {
  readonly id: string
  readonly on: string | null
  readonly first: CalendarDate | null
  readonly last: CalendarDate | null
  readonly parties: readonly ThingId[]
  readonly points: readonly ThingId[]
}

type Dated = { readonly id: string; readonly on: string | null; readonly thing: Thing }

const itemOf = <Content extends TimelineContent>(
  subjects: Subjects,
  { id, on, thing }: Dated,
  content: Content,
): TimelineMoment => {
  const [first, last] = on === null ? [null, null] : [earliest(on), latest(on)]
  return { ...content, id, on, first, last, ...subjects(thing, first) }
}

const draftItems = (state: RecordState, asked: Asked, subjects: Subjects): readonly TimelineMoment[] =>
  showDrafts(state, asked).drafts.flatMap(draft => {
    const value = state.things.draft.get(draft.id)
    if (value === undefined) return []
    const dated: Dated = { id: `draft-${draft.id}`, on: draft.date, thing: { kind: 'draft', value } }
    return [itemOf(subjects, dated, { kind: 'draft', draft })]
  })

const eventItems = (state: RecordState, asked: Asked, subjects: Subjects): readonly TimelineMoment[] =>
  showEvents(state, asked).events.flatMap(event => {
    const value = state.things.event.get(event.id)
    if (value === undefined) return []
    const dated: Dated = { id: `event-${event.id}`, on: event.on, thing: { kind: 'event', value } }
    return [itemOf(subjects, dated, { kind: 'event', event })]
  })

/** Each known day on which a position was said, with the evidence of that day. */
const daysOf = (shown: PositionShown): ReadonlyMap<string, readonly Ground[]> => {
  const days = new Map<string, readonly Ground[]>()
  if (shown.saidOn !== null) days.set(shown.saidOn, shown.evidence)
  for (const { saidOn, evidence } of shown.instances)
    if (saidOn !== null && saidOn !== shown.saidOn) days.set(saidOn, [...(days.get(saidOn) ?? []), ...evidence])
  return days
}

const positionItems = (state: RecordState, asked: Asked, subjects: Subjects): readonly TimelineMoment[] =>
  [...state.things.position.values()]
    .filter(({ saidOn }) => hasBegun(saidOn, asked))
    .flatMap(value => {
      const position = showPosition(state, value, asked)
      return [...daysOf(position)].map(([on, evidence], place) => {
        const id = place === 0 ? `position-${value.id}` : `position-${value.id}-${place + 1}`
        const content = { kind: 'statement', of: 'position', position, evidence } as const
        return itemOf(subjects, { id, on, thing: { kind: 'position', value } }, content)
      })
    })

const attributionItems = (state: RecordState, asked: Asked, subjects: Subjects): readonly TimelineMoment[] =>
  [...state.things.attribution.values()]
    .filter(({ saidOn }) => saidOn !== undefined && hasBegun(saidOn, asked))
    .map(value => {
      const dated: Dated = {
        id: `attribution-${value.id}`,
        on: value.saidOn ?? null,
        thing: { kind: 'attribution', value },
      }
      const evidence = groundsOf(state, value.evidence)
      return itemOf(subjects, dated, {
        kind: 'statement',
        of: 'attribution',
        chain: showChain(state, value),
        accounts: accountsOf(state, { kind: 'attribution', id: value.id }, asked),
        evidence,
      })
    })

const correctionItems = (entries: readonly Entry[], asked: Asked, subjects: Subjects): readonly TimelineMoment[] => {
  const before = new Map(
    entries.flatMap(({ seq, change }) => (change.kind === 'add' ? [] : [[seq, change.before] as const])),
  )
  return correctionLog(entries).flatMap(correction => {
    const thing = before.get(correction.seq)
    const on = correction.recordedAt.slice(0, 10)
    if (thing === undefined || !hasBegun(on, asked) || doneBy(correction) === 'supplement') return []
    return [itemOf(subjects, { id: `entry-${correction.seq}`, on, thing }, { kind: 'correction', correction })]
  })
}

const KIND_ORDER = new Map<string, number>(TIMELINE_KINDS.map((kind, place) => [kind, place]))

const inOrder = (one: TimelineMoment, other: TimelineMoment): number => {
  const [a, b] = [one.first ?? '~', other.first ?? '~']
  if (a !== b) return a < b ? -1 : 1
  const kinds = (KIND_ORDER.get(one.kind) ?? 0) - (KIND_ORDER.get(other.kind) ?? 0)
  return kinds !== 0 ? kinds : one.id < other.id ? -1 : 1
}

/**
 * Drafts, events, statements that have a day, and corrections of the record (what only adds to an entry corrects nothing), by day; of one day in this order. What has no day comes last.
 * `entries` are those that count at the moment asked about: corrections are read from them.
 */
export const showTimeline = (
  state: RecordState,
  asked: Asked,
  entries: readonly Entry[],
): readonly TimelineMoment[] => {
  const subjects = createSubjects(state)
  return [
    ...draftItems(state, asked, subjects),
    ...eventItems(state, asked, subjects),
    ...positionItems(state, asked, subjects),
    ...attributionItems(state, asked, subjects),
    ...correctionItems(entries, asked, subjects),
  ].sort(inOrder)
}

/** What of a timeline is wanted; null sets no limit. `from` and `to` are inside; what has no day is left out where one of them is set. */
export type TimelineFilter = {
  readonly party: ThingId | null
  readonly point: ThingId | null
  readonly kinds: readonly TimelineKind[]
  readonly from: CalendarDate | null
  readonly to: CalendarDate | null
}

const isWithin = ({ first, last }: TimelineMoment, from: CalendarDate | null, to: CalendarDate | null): boolean => {
  if (from === null && to === null) return true
  if (first === null || last === null) return false
  return (from === null || last >= from) && (to === null || first <= to)
}

/** The items that a filter leaves; no kinds at all mean every kind. */
export const filterTimeline = (items: readonly TimelineMoment[], filter: TimelineFilter): readonly TimelineMoment[] =>
  items.filter(
    item =>
      (filter.kinds.length === 0 || filter.kinds.includes(item.kind)) &&
      (filter.party === null || item.parties.includes(filter.party)) &&
      (filter.point === null || item.points.includes(filter.point)) &&
      isWithin(item, filter.from, filter.to),
  )
