import type { Ground, Tongue } from '../ground.ts'
import { boundBefore } from './bounds.ts'
import { type Days, dayOfIso, isoDay, isoDays } from './calendar.ts'
import type { DateMention } from './date-mention.ts'
import { standsAsTime } from './guards.ts'
import type { Outcome, Scene } from './outcome.ts'
import { joinTimes, type Told } from './ranges.ts'
import { RESOLVERS } from './resolve.ts'
import type { DateRule } from './rules.ts'
import { type Match, scan } from './scan.ts'
import { tenseAt } from './tense.ts'

/** One time of the text before it is written as a mention. */
type Telling = Told & { readonly type: DateMention['type']; readonly third: string | null }

const written = (outcome: Outcome): string | null => {
  switch (outcome.kind) {
    case 'days':
      return isoDays(outcome.days)
    case 'moment':
      return `${outcome.day === null ? '' : isoDay(outcome.day)}T${outcome.clock}`
    case 'duration':
      return outcome.length
    case 'set':
      return outcome.rhythm
    case 'vague':
      return null
  }
}

const typeOf = ({ kind }: Outcome, { rule, found }: Match): DateMention['type'] => {
  if (kind === 'duration' || kind === 'set') return kind
  return kind === 'moment' || rule === 'part-of-day' || found.has('daypart') ? 'time' : 'date'
}

const THIRDS = [1, 11, 21] as const

/** The third of a month; null for days that are no month. */
const thirdOf = (days: Days, third: number | null): string | null => {
  const [from, to] = [isoDay(days.from), isoDay(days.to + 1)]
  const start = third === null ? undefined : THIRDS[third - 1]
  if (start === undefined || !from.endsWith('-01') || !to.endsWith('-01') || days.to - days.from > 30) return null
  const first = days.from + start - 1
  return isoDays({ from: first, to: third === 3 ? days.to : first + 9 })
}

// What was told further back than this belongs to another thought; measured in letters, since a sentence may be a headline.
const NEAR = 300
const NO_ANCHORS: readonly DateRule[] = ['now', 'this-unit', 'year-earlier', 'set-each', 'set-word']

/** The memory of what the text has told so far: the last days and the last year that stood beside a date. */
const startMemory = () => {
  let last: { readonly days: Days; readonly end: number } | null = null
  let year: { readonly year: number; readonly end: number } | null = null
  return {
    lastAt: (at: number): Days | null => (last !== null && at - last.end < NEAR ? last.days : null),
    yearAt: (at: number): number | null => (year !== null && at - year.end < NEAR ? year.year : null),
    keep: (outcome: Outcome, { rule, end }: Match): void => {
      if (outcome.kind !== 'days' || NO_ANCHORS.includes(rule)) return
      last = { days: outcome.days, end }
      if (outcome.exact === 'year') year = { year: Number(isoDay(outcome.days.from).slice(0, 4)), end }
    },
  }
}

const readAll = (ground: Ground, tongue: Tongue): readonly Telling[] => {
  const { text } = ground
  const published = dayOfIso(ground.article.head.published.at)
  const memory = startMemory()
  return scan(text, tongue, match => {
    const { start, end, rule, found } = match
    if (!standsAsTime({ text, match }, tongue)) return null
    // What goes on since a day has begun, whatever the tense.
    const tense = (): ReturnType<Scene['tense']> =>
      boundBefore(text, start, tongue) === 'since' ? 'past' : tenseAt(ground, { start, end })
    const scene = { tongue, published, tense, last: memory.lastAt(start), year: memory.yearAt(start) }
    const outcome = RESOLVERS[rule](found, scene)
    if (outcome === null) return null
    memory.keep(outcome, match)
    const days = outcome.kind === 'days' ? outcome.days : null
    const ownYear = outcome.kind === 'days' && outcome.exact === 'year'
    const third = days === null ? null : thirdOf(days, found.number('third'))
    return { start, end, rule, days, ownYear, value: written(outcome), type: typeOf(outcome, match), third }
  })
}

/** Every time expression of an article, in text order, resolved against its publication. */
export const findDates = (ground: Ground): readonly DateMention[] => {
  const { text, tongue } = ground
  if (tongue === null) return []
  return joinTimes(readAll(ground, tongue), { text, tongue }).map(told => ({
    span: { start: told.start, end: told.end },
    value: told.value,
    type: 'type' in told ? told.type : told.rule === 'part-of-day' ? 'time' : 'date',
    rule: told.rule,
    bound: boundBefore(text, told.start, tongue),
    third: 'third' in told ? told.third : null,
  }))
}
