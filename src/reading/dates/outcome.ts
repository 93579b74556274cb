import { type CivilDay, civilDay, type Days } from './calendar.ts'
import type { Unit } from './lexicon/lexis.ts'
import type { Found } from './patterns.ts'

/** What a time expression comes to: days, a moment of a day (`day` null where none is known), the length of a duration, the rhythm of a set, or nothing definite. */
export type Outcome =
  | { readonly kind: 'days'; readonly days: Days; readonly exact: 'year' | 'open' }
  | { readonly kind: 'moment'; readonly day: number | null; readonly clock: string }
  | { readonly kind: 'duration'; readonly length: string | null }
  | { readonly kind: 'set'; readonly rhythm: string | null }
  | { readonly kind: 'vague' }

/** Whether the clause of an expression tells of what was, or of what is to come. */
export type Tense = 'past' | 'future' | 'unknown'

/** What an expression is resolved against: the day of publication, the tense around it and the days told before it. */
export type Scene = {
  readonly tongue: 'de' | 'en'
  readonly published: number | null
  readonly tense: () => Tense
  /** The last days that the text named, and whether their own year was told. */
  readonly last: Days | null
  /** The year of a date told shortly before with its year; null where there is none. */
  readonly year: number | null
}

/** Reads one rule's match; null where the words turn out to be no time expression. */
export type Resolver = (found: Found, scene: Scene) => Outcome | null

/** Days as an outcome. */
export const asDays = (days: Days | null): Outcome => (days === null ? VAGUE : { kind: 'days', days, exact: 'open' })

/** Days whose year the text itself told. */
export const asDated = (days: Days): Outcome => ({ kind: 'days', days, exact: 'year' })

/** A time that cannot be resolved. */
export const VAGUE: Outcome = { kind: 'vague' }

/** The day of publication taken apart; null where it is not known. */
export const today = ({ published }: Scene): CivilDay | null => (published === null ? null : civilDay(published))

const distance = ({ from, to }: Days, day: number): number => (day < from ? from - day : day > to ? day - to : 0)

// A wrong reading of the tense costs a whole year; a date six weeks off on the one side and most of a year on the other is the near one.
const NEAR = 45
const FAR = 300

/** Of the days that may be meant, in order, those that the tense allows and that lie nearest to publication. */
export const choose = (candidates: readonly Days[], { published, tense }: Scene): Days | null => {
  if (published === null) return null
  const nearest = candidates.toSorted((one, other) => distance(one, published) - distance(other, published))[0] ?? null
  const said = tense()
  const fitting =
    said === 'past'
      ? candidates.findLast(({ from }) => from <= published)
      : said === 'future'
        ? candidates.find(({ to }) => to >= published)
        : nearest
  if (fitting === undefined || fitting === null || nearest === null) return nearest
  return distance(fitting, published) > FAR && distance(nearest, published) < NEAR ? nearest : fitting
}

/** The same days in the years around publication, or in the year that the text has just told, of which the tense chooses. */
const inSomeYear = (daysOf: (year: number) => Days | null, scene: Scene): Days | null => {
  const now = today(scene)
  const far = scene.year !== null && (now === null || Math.abs(scene.year - now.year) > 1)
  // A birthday long ago does not date what is to come.
  if (far && scene.year !== null && scene.tense() !== 'future') return daysOf(scene.year)
  if (now === null) return null
  const years = [-1, 0, 1].map(by => now.year + by)
  return choose(
    years.map(daysOf).filter(days => days !== null),
    scene,
  )
}

/** The year that an expression tells, in figures or as "last year"; null where it tells none. */
export const yearTold = (found: Found, scene: Scene): number | null => {
  const year = found.number('year') ?? found.number('year2')
  if (year !== null) return year
  const short = found.number('short')
  if (short !== null) return short > 50 ? 1900 + short : 2000 + short
  const shift = found.number('yearshift')
  const now = today(scene)
  return shift === null || now === null ? null : now.year + shift
}

/** Days in the year that an expression tells, or else in the year that fits. */
export const inYear = (daysOf: (year: number) => Days | null, { found, scene }: Place): Outcome => {
  const year = yearTold(found, scene)
  if (year === null) return asDays(inSomeYear(daysOf, scene))
  const days = daysOf(year)
  return days === null ? VAGUE : asDated(days)
}

/** A match and the scene that it stands in. */
export type Place = { readonly found: Found; readonly scene: Scene }

const LENGTHS: Readonly<Record<Unit, readonly [before: string, factor: number, letter: string] | null>> = {
  second: ['PT', 1, 'S'],
  minute: ['PT', 1, 'M'],
  hour: ['PT', 1, 'H'],
  day: ['P', 1, 'D'],
  workday: ['P', 1, 'D'],
  night: ['P', 1, 'D'],
  week: ['P', 1, 'W'],
  fortnight: ['P', 2, 'W'],
  weekend: null,
  month: ['P', 1, 'M'],
  quarter: ['P', 3, 'M'],
  half: ['P', 6, 'M'],
  season: null,
  year: ['P', 1, 'Y'],
  decade: ['P', 10, 'Y'],
  century: ['P', 100, 'Y'],
  millennium: ['P', 1000, 'Y'],
  period: null,
}

// Half a unit is told in the unit below where that comes out even.
const HALVES: Partial<Readonly<Record<Unit, string>>> = {
  minute: 'PT30S',
  hour: 'PT30M',
  day: 'PT12H',
  year: 'P6M',
  decade: 'P5Y',
  century: 'P50Y',
}

const isUnit = (word: string | null): word is Unit => word !== null && word in LENGTHS

/** The unit of a place of a match. */
export const unitOf = (found: Found, name = 'unit'): Unit | null => {
  const word = found.word(name)
  return isUnit(word) ? word : null
}

/**
 * ISO 8601 of so many units; `PXY` where the count is not told, as TIMEX3 and ISO 8601-2 write what is not specified. Null for a unit that has no length, and for
 * some decades, which no letter stands for.
 */
export const lengthOf = (count: number | null, unit: Unit): string | null => {
  const length = LENGTHS[unit]
  if (length === null) return null
  if (count === 0.5) return HALVES[unit] ?? null
  const [before, factor, letter] = length
  if (count === null) return factor === 1 ? `${before}X${letter}` : null
  return `${before}${count * factor}${letter}`
}
