import type { Evidence } from './evidence.ts'
import { type Rule, refusalOf } from './rule.ts'
import { findThing, type RecordState } from './state.ts'
import type { Thing } from './thing.ts'
import { type CalendarDate, earliest, latest } from './time.ts'

type Stretch = { readonly at: string; readonly from: string | undefined; readonly to: string | undefined }

const stretchesOf = (thing: Thing): readonly Stretch[] => {
  switch (thing.kind) {
    case 'person':
      return thing.value.offices.map(({ from, to }, i) => ({ at: `offices.${i}`, from, to }))
    case 'bloc':
      return thing.value.members.map(({ from, to }, i) => ({ at: `members.${i}`, from, to }))
    case 'position':
      return [{ at: 'until', from: thing.value.saidOn, to: thing.value.until }]
    default:
      return []
  }
}

/** No stretch of days ends before it begins. */
export const daysInOrder: Rule = (_state, thing) =>
  stretchesOf(thing)
    .filter(({ from, to }) => from !== undefined && to !== undefined && (earliest(from) ?? '') > (latest(to) ?? ''))
    .map(({ at, from = '', to = '' }) => refusalOf('days-reversed', thing, at, { from, to }))

type Told = { readonly at: string; readonly on: string | undefined; readonly evidence: readonly Evidence[] }

/** What sources tell as past, with its day. What is planned or announced may well lie after them. */
const toldAsPast = (thing: Thing): readonly Told[] => {
  switch (thing.kind) {
    case 'event':
      return thing.value.status === 'took-place'
        ? [{ at: 'on', on: thing.value.on, evidence: thing.value.evidence }]
        : []
    case 'step':
      return thing.value.stage === 'done' ? [{ at: 'on', on: thing.value.on, evidence: thing.value.evidence }] : []
    case 'standing':
      return [{ at: 'on', on: thing.value.on, evidence: thing.value.evidence }]
    case 'position':
      return [
        { at: 'saidOn', on: thing.value.saidOn, evidence: thing.value.evidence },
        ...thing.value.instances.map(({ saidOn, evidence }, i) => ({
          at: `instances.${i}.saidOn`,
          on: saidOn,
          evidence: [evidence],
        })),
      ]
    case 'attribution':
    case 'interpretation':
    case 'account':
      return [{ at: 'saidOn', on: thing.value.saidOn, evidence: thing.value.evidence }]
    case 'formulation':
      return thing.value.origin.kind === 'statement'
        ? [{ at: 'origin.saidOn', on: thing.value.origin.saidOn, evidence: thing.value.evidence }]
        : []
    default:
      return []
  }
}

const FURTHEST_EAST = 14 * 3_600_000

/** The last day that it may have been where a source came out: clocks run up to 14 hours before UTC. */
const lastDayOf = (published: string): CalendarDate =>
  published.includes('T') ? new Date(Date.parse(published) + FURTHEST_EAST).toISOString().slice(0, 10) : published

const lastSourceOf = (state: RecordState, evidence: readonly Evidence[]): CalendarDate | null => {
  const days = evidence.map(({ source }) => findThing(state, 'source', source)?.published)
  return days.reduce<CalendarDate | null>((last, published) => {
    if (published === undefined) return '9999-12-31'
    const day = lastDayOf(published)
    return last === null || day > last ? day : last
  }, null)
}

/** Nothing is told as past by sources that all came out before it. */
export const toldAfterwards: Rule = (state, thing) =>
  toldAsPast(thing).flatMap(({ at, on, evidence }) => {
    const day = on === undefined ? null : earliest(on)
    const published = day === null ? null : lastSourceOf(state, evidence)
    return day === null || published === null || day <= published
      ? []
      : [refusalOf('later-than-its-source', thing, at, { day, published })]
  })
