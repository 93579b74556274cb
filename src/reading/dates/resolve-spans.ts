import { oneDay } from './calendar.ts'
import type { Unit } from './lexicon/lexis.ts'
import type { Resolver, Scene } from './outcome.ts'
import { asDays, lengthOf, unitOf, VAGUE } from './outcome.ts'
import type { Found } from './patterns.ts'

// "two hours and ten minutes" is PT2H10M: the letters of the rest follow, its mark of time only where the first part has none.
const withRest = (length: string | null, rest: string | null): string | null => {
  if (length === null || rest === null) return null
  return length.includes('T') ? length + rest.replace(/^PT?/, '') : length + rest.slice(1)
}

const ADJECTIVES: Readonly<Record<string, Unit>> = {
  minütig: 'minute',
  stündig: 'hour',
  tägig: 'day',
  wöchig: 'week',
  monatig: 'month',
  jährig: 'year',
}
const SCALES: Readonly<Record<string, number>> = { millionen: 1e6, milliarden: 1e9, million: 1e6, billion: 1e9 }

const countOf = (found: Found): number | null => {
  if (found.has('half')) return 0.5
  if (found.has('whole')) return 1
  const count = found.number('count') ?? found.number('certain')
  return count === null ? null : count * (SCALES[found.text('scale') ?? ''] ?? 1)
}

/** So many units, also as an adjective, "dreitägig". */
export const duration: Resolver = found => {
  const unit = ADJECTIVES[found.text('adjective') ?? ''] ?? unitOf(found) ?? unitOf(found, 'unit3')
  if (unit === null || unit === 'weekend') return null
  const length = lengthOf(countOf(found), unit)
  const second = unitOf(found, 'unit2')
  return {
    kind: 'duration',
    length: second === null ? length : withRest(length, lengthOf(found.number('certain2'), second)),
  }
}

/** Half a unit. */
export const halfUnit: Resolver = found => {
  const unit = unitOf(found)
  return unit === null ? null : { kind: 'duration', length: lengthOf(0.5, unit) }
}

/** Units without a count: "jahrelang", "die vergangenen Tage"; and "vor langem", without a unit. */
export const vagueDuration: Resolver = found => {
  const unit = ADJECTIVES[found.text('adjective') ?? ''] ?? unitOf(found)
  return { kind: 'duration', length: unit === null ? null : lengthOf(null, unit) }
}

/** "every Monday", "every second day", "twice a year": the time between two of them. */
export const setEach: Resolver = found => {
  if (found.has('weekdayname')) return { kind: 'set', rhythm: 'P1W' }
  const round = unitOf(found, 'unit2')
  if (found.has('weekdayname2'))
    return { kind: 'set', rhythm: lengthOf(round === null ? found.number('ordinal') : 1, round ?? 'week') }
  const unit = found.has('part') ? 'day' : unitOf(found)
  const count = found.has('count') ? found.number('count') : (found.number('ordinal') ?? 1)
  return unit === null ? null : { kind: 'set', rhythm: lengthOf(count, unit) }
}

const RHYTHMS: readonly (readonly [start: RegExp, rhythm: string])[] = [
  [/^halbstündlich/, 'PT30M'],
  [/^(?:stündlich|hourly)/, 'PT1H'],
  [/^(?:täglich|allabendlich|daily|nightly)/, 'P1D'],
  [/^(?:biweekly|fortnightly)/, 'P2W'],
  [/^(?:wöchentlich|weekly)/, 'P1W'],
  [/^(?:monatlich|allmonatlich|monthly)/, 'P1M'],
  [/^(?:vierteljährlich|quarterly)/, 'P3M'],
  [/^halbjährlich/, 'P6M'],
  [/^(?:jährlich|alljährlich|annual|yearly)/, 'P1Y'],
  [/^werktags/, 'P1D'],
]

/** "daily", "wöchentlich", "montags". */
export const setWord: Resolver = found => {
  const word = found.text('word') ?? ''
  return { kind: 'set', rhythm: RHYTHMS.find(([start]) => start.test(word))?.[1] ?? 'P1W' }
}

const HOURS = 'ein zwei drei vier fünf sechs sieben acht neun zehn elf zwölf'.split(' ')

const LATER_HALF: ReadonlySet<string> = new Set(['nachmittags', 'abends'])

const twoFigures = (number: number): string => String(number).padStart(2, '0')

const dayOfClock = ({ last, published }: Scene): number | null =>
  last !== null && last.from === last.to ? last.from : published

/** A time of day, on the day told last or else on the day of publication. */
export const clock: Resolver = (found, scene) => {
  const word = found.text('hourword')
  const told = word === null ? found.number('hour') : HOURS.indexOf(word === 'eins' ? 'ein' : word) + 1
  if (told === null) return null
  const half = found.text('meridiem') ?? ''
  if (half !== '' && told > 12) return null
  const hour =
    (half.startsWith('p') || LATER_HALF.has(found.text('daypart') ?? '')) && told < 12
      ? told + 12
      : half.startsWith('a') && told === 12
        ? 0
        : told
  if (found.has('halfpast')) return { kind: 'moment', day: dayOfClock(scene), clock: `${twoFigures(told - 1)}:30` }
  const minute = found.number('minute') ?? found.number('minute2') ?? 0
  return { kind: 'moment', day: dayOfClock(scene), clock: `${twoFigures(hour)}:${twoFigures(minute)}` }
}

/** "now", "currently": the day of publication. */
export const now: Resolver = (_, { published }) => asDays(published === null ? null : oneDay(published))

/** "recently", "soon": nothing that could be computed. */
export const unresolved: Resolver = () => VAGUE
