import { correctionLog, type LoggedCorrection } from '../record/correction-log.ts'
import type { Entry } from '../record/entry.ts'
import type { ThingId } from '../record/id.ts'
import { findThing, type RecordState, refKey, refOf, thingsIn } from '../record/state.ts'
import { THING_KINDS, type ThingKind, type ThingRef } from '../record/thing.ts'
import { ALWAYS, CalendarDate } from '../record/time.ts'
import { type Asked, byDay } from './asked.ts'
import { doneBy } from './corrections.ts'
import { type DraftShown, showDrafts } from './drafts.ts'
import { type EventShown, showEvents } from './events.ts'
import { rootOf } from './grounds.ts'
import type { AlsoSaid, Movement } from './movement.ts'
import { groupByPoint } from './party.ts'
import { holderOf, type PositionShown, showPosition } from './positions.ts'

/** How many things of one kind. */
export type KindCount = { readonly kind: ThingKind; readonly count: number }

/**
 * A position that became known, and what moved with it; null where nothing moved by the rule. `beside`: the red line that it stands beside; null
 * where there is none.
 */
export type PositionNews = {
  readonly position: PositionShown
  readonly movement: Movement | null
  readonly beside: AlsoSaid | null
}

/**
 * What became known after a day, by kind, and what was corrected after it. `supplemented` was known before and got new evidence: `repeated` are the
 * positions among it, said again or with another source. `sources` counts the new ones, `roots` the independent texts behind them;
 * `others` counts new entries of the kinds that are not shown one by one.
 */
export type NewsAnswer = {
  readonly since: CalendarDate
  readonly drafts: readonly DraftShown[]
  readonly events: readonly EventShown[]
  readonly positions: readonly PositionNews[]
  readonly repeated: readonly PositionShown[]
  readonly supplemented: readonly KindCount[]
  readonly corrections: readonly LoggedCorrection[]
  readonly sources: number
  readonly roots: number
  readonly others: readonly KindCount[]
}

const knownDay = (state: RecordState, kind: ThingKind, id: ThingId): string =>
  (state.times[kind].get(id)?.knownOn ?? ALWAYS).slice(0, 10)

const THE_FIRST_DAY = ALWAYS.slice(0, 10)

const shift = (day: CalendarDate, days: number): CalendarDate => {
  const moved = new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10)
  return CalendarDate.safeParse(moved).data ?? day
}

/** The days on which something became known, in order; without what was known as long as anybody asks. */
const newsDays = (state: RecordState, kinds: readonly ThingKind[]): readonly CalendarDate[] => {
  const days = new Set<string>()
  for (const { kind, value } of thingsIn(state, kinds)) days.add(knownDay(state, kind, value.id))
  return [...days].filter(day => day !== THE_FIRST_DAY).sort()
}

/** Days from which a brief may begin. `last`: the last day on which anything became known; `draft` null: no draft has a day on which it became known. */
export type NewsDays = {
  readonly last: CalendarDate
  readonly yesterday: CalendarDate
  readonly week: CalendarDate
  readonly draft: CalendarDate | null
  readonly usual: CalendarDate
}

/**
 * The days from which a brief may begin, counted from the record's own end, never from a clock. `usual` is the day of the last draft but one,
 * or a week before the end where there is none. Null where no day is known of anything.
 */
export const newsDaysOf = (state: RecordState): NewsDays | null => {
  const last = newsDays(state, THING_KINDS).at(-1)
  if (last === undefined) return null
  const drafts = newsDays(state, ['draft'])
  const [before, draft] = [drafts.at(-2), drafts.at(-1)]
  const week = shift(last, -7)
  return {
    last,
    yesterday: shift(last, -1),
    week,
    draft: draft === undefined ? null : shift(draft, -1),
    usual: before ?? week,
  }
}

const SHOWN: readonly ThingKind[] = ['draft', 'event', 'position', 'source', 'provision', 'witness']

const positionsNews = (state: RecordState, asked: Asked, isNew: (id: ThingId) => boolean): readonly PositionNews[] => {
  const all = [...state.things.position.values()]
  const fresh = all.filter(({ id }) => isNew(id))
  const holders = new Map(fresh.map(position => [holderOf(state, position).id, position]))
  const points = [...holders.keys()].flatMap(holder =>
    groupByPoint(
      state,
      all.filter(position => holderOf(state, position).id === holder),
      asked,
    ),
  )
  const movements = points.flatMap(point => point.movements)
  const alsoSaid = points.flatMap(point => point.alsoSaid)
  return fresh
    .map(position => ({
      id: position.id,
      position: showPosition(state, position, asked),
      movement: movements.find(({ to }) => to.id === position.id) ?? null,
      beside: alsoSaid.find(({ also }) => also.id === position.id) ?? null,
    }))
    .sort(byDay(({ position }) => position.saidOn))
    .map(({ position, movement, beside }) => ({ position, movement, beside }))
}

const isSupplement = (one: LoggedCorrection): boolean => doneBy(one) === 'supplement'

const countKinds = (refs: readonly ThingRef[]): readonly KindCount[] => {
  const distinct = new Map(refs.map(ref => [refKey(ref), ref]))
  return THING_KINDS.map(kind => ({
    kind,
    count: [...distinct.values()].filter(ref => ref.kind === kind).length,
  })).filter(({ count }) => count > 0)
}

const supplementsSince = (state: RecordState, log: readonly LoggedCorrection[], since: CalendarDate) =>
  log
    .filter(one => one.knownOn.slice(0, 10) > since && isSupplement(one))
    .map(({ thing }) => thing)
    .filter(({ kind, id }) => state.times[kind].has(id) && knownDay(state, kind, id) <= since)

const correctionsSince = (log: readonly LoggedCorrection[], since: CalendarDate) =>
  log.filter(one => !isSupplement(one) && (one.knownOn.slice(0, 10) > since || one.recordedAt.slice(0, 10) > since))

const newThings = (state: RecordState, since: CalendarDate): readonly ThingRef[] =>
  [...thingsIn(state)].map(refOf).filter(({ kind, id }) => knownDay(state, kind, id) > since)

/** What became known after a day, and what was corrected. `entries` are those that count for the state. */
export const showNews = (
  state: RecordState,
  entries: readonly Entry[],
  { asked, since }: { readonly asked: Asked; readonly since: CalendarDate },
): NewsAnswer => {
  const log = correctionLog(entries)
  const fresh = newThings(state, since)
  const keys = new Set(fresh.map(refKey))
  const isNew = (kind: ThingKind) => (id: ThingId) => keys.has(refKey({ kind, id }))
  const sources = fresh.filter(({ kind }) => kind === 'source')
  const supplements = supplementsSince(state, log, since)
  const repeated = new Set(supplements.filter(({ kind }) => kind === 'position').map(({ id }) => id))
  return {
    since,
    drafts: showDrafts(state, asked).drafts.filter(({ id }) => isNew('draft')(id)),
    events: showEvents(state, asked).events.filter(({ id }) => isNew('event')(id)),
    positions: positionsNews(state, asked, isNew('position')),
    repeated: [...repeated]
      .flatMap(id => findThing(state, 'position', id) ?? [])
      .map(position => showPosition(state, position, asked)),
    supplemented: countKinds(supplements.filter(({ kind }) => kind !== 'position')),
    corrections: correctionsSince(log, since),
    sources: sources.length,
    roots: new Set(sources.map(({ id }) => rootOf(state, id))).size,
    others: countKinds(fresh.filter(({ kind }) => !SHOWN.includes(kind))),
  }
}
