import type { Event } from '../record/events.ts'
import type { Localised } from '../record/evidence.ts'
import type { ThingId } from '../record/id.ts'
import type { RecordState } from '../record/state.ts'
import { type Asked, byDay, hasBegun, isDue } from './asked.ts'
import { type AccountShown, accountsOf } from './disputes.ts'
import { type Ground, groundsOf, rootsOf } from './grounds.ts'
import { type Named, nameWho } from './named.ts'

/** What became of a planned event by the asked day: a report of it, its day still to come, or nothing. */
export type Report =
  | { readonly kind: 'reported'; readonly event: ThingId }
  | { readonly kind: 'awaited' }
  | { readonly kind: 'never-reported' }

/** One event as it is shown. `report` is null unless it is planned; `length` an ISO 8601 duration. */
export type EventShown = {
  readonly id: ThingId
  readonly kind: Event['kind']
  readonly title: Localised
  readonly on: string | null
  readonly place: string | null
  readonly length: string | null
  readonly status: Event['status']
  readonly present: readonly Named[]
  readonly absent: readonly { readonly who: Named; readonly concerned: Localised | null }[]
  readonly purpose: Localised | null
  readonly outcome: Localised | null
  readonly fulfils: ThingId | null
  readonly report: Report | null
  readonly drafts: readonly ThingId[]
  readonly lineages: readonly ThingId[]
  readonly issues: readonly ThingId[]
  readonly accounts: readonly AccountShown[]
  readonly evidence: readonly Ground[]
  readonly roots: readonly ThingId[]
}

const happenedBy = (event: Event, asked: Asked): boolean => event.status === 'planned' || hasBegun(event.on, asked)

const reportOf = (state: RecordState, event: Event, asked: Asked): Report | null => {
  if (event.status !== 'planned') return null
  const report = [...state.things.event.values()].find(other => other.fulfils === event.id && happenedBy(other, asked))
  if (report !== undefined) return { kind: 'reported', event: report.id }
  return { kind: isDue(event.on, asked) ? 'never-reported' : 'awaited' }
}

/** An event as it is shown. */
export const showEvent = (state: RecordState, event: Event, asked: Asked): EventShown => {
  const evidence = groundsOf(state, event.evidence)
  return {
    id: event.id,
    kind: event.kind,
    title: event.title,
    on: event.on ?? null,
    place: event.place ?? null,
    length: event.length ?? null,
    status: event.status,
    present: event.present.map(who => nameWho(state, who)),
    absent: event.absent.map(({ who, concerned }) => ({ who: nameWho(state, who), concerned: concerned ?? null })),
    purpose: event.purpose ?? null,
    outcome: event.outcome ?? null,
    fulfils: event.fulfils ?? null,
    report: reportOf(state, event, asked),
    drafts: event.drafts,
    lineages: event.lineages,
    issues: event.issues,
    accounts: accountsOf(state, { kind: 'event', id: event.id }, asked),
    evidence,
    roots: rootsOf(evidence),
  }
}

/** The events of the record that had begun by the asked day, and those that were planned, by day. */
export const eventsOn = (state: RecordState, asked: Asked): readonly Event[] =>
  [...state.things.event.values()].filter(event => happenedBy(event, asked)).sort(byDay(({ on }) => on))

/** What happened and what was planned, with who was there and who was not. */
export const showEvents = (state: RecordState, asked: Asked): { readonly events: readonly EventShown[] } => ({
  events: eventsOn(state, asked).map(event => showEvent(state, event, asked)),
})
