import { TIMELINE_KINDS, type TimelineKind, type TimelineMoment } from '../../analysis/timeline.ts'
import type { CalendarDate } from '../../record/time.ts'
import { type Days, dayNumber, lengthOf } from './days-scale.ts'

/** One mark: an item, or several that are too near to one another. `reach` is how far an item goes on to the right, `room` how far words beside it may go; `days` is what the mark covers. */
export type TimelineMark = {
  readonly x: number
  readonly y: number
  readonly reach: number
  readonly room: number
  readonly items: readonly TimelineMoment[]
  readonly days: Days
}

/** The row of one kind of item. */
export type TimelineLane = {
  readonly kind: TimelineKind
  readonly y: number
  readonly height: number
  readonly marks: readonly TimelineMark[]
}

/** A timeline in its places; all measures in CSS pixels from the top left corner. */
export type TimelineLayout = {
  readonly days: Days
  readonly left: number
  readonly right: number
  readonly width: number
  readonly height: number
  readonly lanes: readonly TimelineLane[]
  readonly xOf: (day: CalendarDate) => number
}

const WIDTH = 1168
const LEFT = 118
const RIGHT = WIDTH - 22
/** A mark can be hit with a finger: WCAG 2.2 asks for 24 pixels. */
export const MARK = 26
const MOST_STACKED = 5
const AXIS = 30
const PAD = 8

type Group = { readonly x: number; readonly items: TimelineMoment[] }

const clamp = (value: number, least: number, most: number): number => Math.max(least, Math.min(most, value))

/** Items nearer to one another than a mark is wide, from left to right; a group stands where its first item does. `items` are sorted by day. */
const groupNear = (items: readonly TimelineMoment[], xOf: (item: TimelineMoment) => number): readonly Group[] => {
  const groups: Group[] = []
  for (const item of items) {
    const x = xOf(item)
    const last = groups.at(-1)
    if (last !== undefined && x - last.x < MARK) last.items.push(item)
    else groups.push({ x, items: [item] })
  }
  return groups
}

const daysOf = (items: readonly TimelineMoment[], within: Days): Days => {
  const firsts = items.map(({ first }) => (first === null || first < within.from ? within.from : first))
  return { from: firsts[0] ?? within.from, to: firsts.at(-1) ?? within.to }
}

/** How far words may go beside each mark: to the next one of its height, or to the edge. */
const withRoom = (marks: readonly TimelineMark[]): readonly TimelineMark[] =>
  marks.map(mark => {
    const next = marks.filter(({ x, y }) => y === mark.y && x > mark.x).map(({ x }) => x - MARK / 2)
    return { ...mark, room: Math.max(0, Math.min(WIDTH, ...next) - mark.x - MARK / 2 - mark.reach) }
  })

type Axis = Pick<TimelineLayout, 'days' | 'xOf'>

const marksOf = ({ days, xOf }: Axis, { x, items }: Group, top: number): readonly TimelineMark[] => {
  const base = { x, days: daysOf(items, days), room: 0 }
  const reachOf = ({ last }: TimelineMoment): number => (last === null ? 0 : Math.max(0, xOf(last) - x))
  return items.length > MOST_STACKED
    ? [{ ...base, y: top + PAD + MARK / 2, reach: 0, items }]
    : items.map((item, i) => ({ ...base, y: top + PAD + (i + 0.5) * MARK, reach: reachOf(item), items: [item] }))
}

/** Puts the items of some days in their rows, by kind. Items without a day have no place here. `items` are sorted by day. */
export const layTimeline = (items: readonly TimelineMoment[], days: Days): TimelineLayout => {
  const [start, end] = [dayNumber(days.from), dayNumber(days.to)]
  const perDay = (RIGHT - LEFT) / lengthOf(days)
  const xOf = (day: CalendarDate): number => LEFT + (clamp(dayNumber(day), start, end) - start + 0.5) * perDay
  let y = AXIS
  const lanes = TIMELINE_KINDS.map((kind): TimelineLane => {
    const groups = groupNear(
      items.filter(item => item.kind === kind && item.first !== null),
      ({ first }) => xOf(first ?? days.from),
    )
    const rows = groups.map(group => (group.items.length > MOST_STACKED ? 1 : group.items.length))
    const height = Math.max(1, ...rows) * MARK + 2 * PAD
    const top = y
    y += height
    return { kind, y: top, height, marks: withRoom(groups.flatMap(group => marksOf({ days, xOf }, group, top))) }
  })
  return { days, left: LEFT, right: RIGHT, width: WIDTH, height: y + 4, lanes, xOf }
}
