import type { DateMention } from '../dates/date-mention.ts'
import { isFiniteVerb } from './clauses.ts'
import type { NounPhrase } from './noun-phrase.ts'
import { phraseAt } from './phrases.ts'
import { nearby, openerAt, type Placed, type Scene } from './scene.ts'

/** What is dated: the trigger word, and its noun phrase where it is a noun. */
export type Datable = { readonly at: number; readonly noun: NounPhrase | null }

// "das Treffen, bei dem … am Sonntag …": a relative clause that begins this soon after a noun is about it.
const SOON = 6

const TELLS_ITS_OWN = new Set(['meeting', 'call', 'trip', 'vote', 'decision', 'publication'])

// "auf dem Weg nach Wien, wo er am Dienstag … treffen wird": the date is that of the meeting which the relative clause tells.
const hasOwnEvent = (scene: Scene, clause: number): boolean =>
  scene.clauses.all[clause]?.places
    .slice(0, LONG)
    .some(k =>
      scene.lexicon.verbsOf(scene.tokens[k]?.plain ?? '').some(({ entry }) => TELLS_ITS_OWN.has(entry.kind)),
    ) ?? false

const LONG = 40

const isAbout = (scene: Scene, at: number, date: number): boolean => {
  const { clauses, tokens, lexicon } = scene
  const own = clauses.of[at]
  const other = clauses.of[date] ?? 0
  if (own === other) return true
  const first = clauses.all[other]?.places[0] ?? 0
  const isSoon = first > at && first <= at + SOON
  if (!isSoon || clauses.all[other]?.opener === null || phraseAt(lexicon.cues.relatives, tokens, first) === 0)
    return false
  return !hasOwnEvent(scene, other)
}

// "the February 28 deadline", "the October summit": a date right before another event noun is that one's.
const isOfAnother = (scene: Scene, { at }: Datable, { range, thing }: Placed<DateMention>): boolean => {
  const { tokens, lexicon } = scene
  const next = tokens[range.end]?.plain ?? ''
  if (range.end !== at && lexicon.tongue === 'en' && lexicon.nounOf(next) !== null) return true
  // "extended to April 1", "until Friday": where something ends, not when it is decided.
  if (NOW.test(tokens[range.start]?.plain ?? '')) return true
  const isNotUntil = tokens
    .slice(Math.max(0, range.start - 4), range.start)
    .some(({ plain }) => plain === 'not' || plain === 'nicht')
  const isTerm = lexicon.nounOf(tokens[at]?.plain ?? '')?.kind === 'deadline'
  if (
    !isNotUntil &&
    !isTerm &&
    (thing.bound === 'until' || /^(?:to|until|bis)$/.test(tokens[range.start - 1]?.plain ?? ''))
  )
    return true
  // "the budget for 2011": what a year is for is no date, except of what is planned for then.
  const isFor = /^(?:für|for|of|von)$/.test(tokens[range.start - 1]?.plain ?? '')
  return isFor && (thing.value === null || YEAR.test(thing.value))
}

// These say that it goes on, not when.
const NOW = /^(?:aktuell|derzeit|zurzeit|gegenwärtig|momentan|jetzt|nun|bisher|inzwischen|now|currently|presently)$/

const YEAR = /^\d{4}$|^\d{4}-01-01\/\d{4}-12-31$/

// "sagte am Montag nach einem Treffen": the date before the preposition is the saying's.
// "Nach dem Treffen hat er am Montag gesagt": so is the one behind the verb.
const isOfTheVerb = (scene: Scene, { at, noun }: Datable, date: number): boolean => {
  if (noun === null || (noun.governor !== 'after' && noun.governor !== 'before')) return false
  return date < noun.start || scene.tokens.slice(at + 1, date).some(({ plain }) => isFiniteVerb(scene.lexicon, plain))
}

// A date may be an adjective of the noun or follow it at once: then it is surely its own.
const distance = ({ at, noun }: Datable, { start, end }: { start: number; end: number }): number => {
  if (noun !== null && start >= noun.start && end <= at) return 0
  return start > at ? start - at : at - end + 1
}

// "as soon as next week": what can be resolved says more than what cannot.
const VAGUE = 4

// "approved the plan in May and met again in June": what stands before the "and" of another verb is the other verb's.
const isOfJoined = ({ tokens }: Scene, { at, noun }: Datable, { start }: { start: number }): boolean =>
  noun === null && start < at && /^(?:and|und)$/.test(tokens[at - 1]?.plain ?? '')

const cost = (scene: Scene, event: Datable, { thing, range }: Placed<DateMention>): number =>
  distance(event, range) + (thing.value === null ? VAGUE : 0) + (isOfJoined(scene, event, range) ? VAGUE : 0)

/** The date that an event's own clause gives it: the nearest one there which no preposition gives to another; null where none stands. */
export const dateOf = (scene: Scene, event: Datable): Placed<DateMention> | null => {
  let best: Placed<DateMention> | null = null
  for (const date of nearby(scene.dates, event.at)) {
    if (date.thing.type === 'set' || date.thing.type === 'duration') continue
    const { start } = date.range
    if (!isAbout(scene, event.at, start) || isOfTheVerb(scene, event, start)) continue
    if (isOfAnother(scene, event, date)) continue
    if (best === null || cost(scene, event, date) < cost(scene, event, best)) best = date
  }
  return best
}

const DAY = 86_400_000

const WEEKDAY =
  /^(?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag|monday|tuesday|wednesday|thursday|friday|saturday|sunday)/

/** The day a week after that of a bare weekday that was taken for one before publication: what is planned lies ahead. Null for any other date. */
export const weekdayAhead = ({ tokens, day }: Scene, { thing, range }: Placed<DateMention>): string | null => {
  const { value, type } = thing
  if (day === null || value === null || type !== 'date' || value.length !== day.length || value >= day) return null
  if (!WEEKDAY.test(tokens[range.start]?.plain ?? '')) return null
  const next = new Date(Date.parse(`${value}T00:00:00Z`) + 7 * DAY).toISOString().slice(0, 10)
  return next > day ? next : null
}

const shifted = (value: string, years: number): string | null =>
  /^\d{4}-\d\d(?:-\d\d)?(?:\/\d{4}-\d\d-\d\d)?$/.test(value)
    ? value.replace(/\d{4}(?=-\d\d)/g, year => String(Number(year) + years))
    : null

/**
 * What is done lies behind: a bare weekday, day or month that was taken for one to come is the last one. "Sie werden den im August paraphierten Vertrag
 * unterzeichnen" is told in the future, and its August is past. Null for any other date.
 */
export const dayBehind = ({ tokens, day }: Scene, { thing, range }: Placed<DateMention>): string | null => {
  const { value, type } = thing
  if (day === null || value === null || type !== 'date' || sideOf(value, day) !== 'future') return null
  const words = tokens.slice(range.start, range.end)
  if (WEEKDAY.test(words[0]?.plain ?? ''))
    return new Date(Date.parse(`${value.slice(0, 10)}T00:00:00Z`) - 7 * DAY).toISOString().slice(0, 10)
  const isBare = words.some(({ plain }) => MONTH.test(plain)) && !words.some(({ plain }) => /^\d{4}$/.test(plain))
  return isBare ? shifted(value, -1) : null
}

const MONTH =
  /^(?:jan(?:uary?|uar)?|jänner|feb(?:ruary?|ruar)?|märz|mar(?:ch)?|apr(?:il)?|mai|may|jun[ei]?|jul[iy]?|aug(?:ust)?|sep(?:t|tember)?|okt(?:ober)?|oct(?:ober)?|nov(?:ember)?|dez(?:ember)?|dec(?:ember)?)$/

const dayBefore = (value: string): string =>
  new Date(Date.parse(`${value.slice(0, 10)}T00:00:00Z`) - DAY).toISOString().slice(0, 10)

// "early 2026" is not the whole year, and nobody says how much of it.
const PARTS_OF_YEARS: readonly string[] = ['part-of-year', 'part-of-this-year']

const dayOf = (value: string): string | null => (/^\d{4}-\d\d-\d\d/.test(value) ? value.slice(0, 10) : null)

/**
 * The value an event takes over from a date: "Anfang Mai" is its first ten days, "seit Montag" the stretch from there to the day of publication, "vor
 * Weihnachten" from then to the day before; a mere duration dates nothing, nor does a part of a year.
 */
export const eventDate = ({ thing }: Placed<DateMention>, day: string | null): string | null => {
  const { bound, type } = thing
  const value = thing.third ?? thing.value
  if (value === null || type === 'duration' || PARTS_OF_YEARS.includes(thing.rule)) return null
  const from = dayOf(value)
  if (from === null || day === null) return value
  if (bound === 'since') return from > day ? null : value.includes('/') ? value : `${from}/${day}`
  return bound === 'before' && from > day ? `${day}/${dayBefore(value)}` : value
}

/** Whether a date lies after the day of publication, before it, or on it; null where that cannot be told. */
export const sideOf = (value: string | null, day: string | null): 'past' | 'future' | 'today' | null => {
  if (value === null || day === null || !/^\d{4}-\d\d/.test(value)) return null
  const [from = '', to = from] = value.split('/')
  const end = to.slice(0, 10)
  const length = Math.min(end.length, day.length)
  if (end.slice(0, length) < day.slice(0, length)) return 'past'
  return from.slice(0, 10) > day.slice(0, from.slice(0, 10).length) ? 'future' : 'today'
}

/** Whether a word opens the clause that makes all in it a mere condition. */
export const isCondition = (scene: Scene, at: number): boolean => {
  const opener = openerAt(scene, at)
  return opener !== null && scene.lexicon.cues.conditions.single.has(opener)
}
