import type { Span } from '../../text/span.ts'
import type { Candidate } from './candidates.ts'
import type { ReadEvent } from './event.ts'

/** One telling of an event: what was read of it, by which candidate, and by entity who takes part and whom its own words name as partners. */
export type Telling = {
  readonly event: ReadEvent
  readonly by: Candidate
  readonly entities: ReadonlySet<number>
  readonly partners: ReadonlySet<number>
}

// A later telling may stand far away, yet not so far that every event of a long text is held against every other.
const REMEMBERED = 40

const ENCOUNTERS = new Set(['meeting', 'summit', 'call'])

const isSameKind = (one: Telling, other: Telling): boolean => {
  if (one.event.kind === other.event.kind) return true
  if (!ENCOUNTERS.has(one.event.kind) || !ENCOUNTERS.has(other.event.kind)) return false
  return isBare(one) || isBare(other)
}

/** Told by an article and a noun alone, as what is known already: "das Treffen". */
const isBare = ({ event, by }: Telling): boolean =>
  by.noun?.article === 'definite' && event.date === null && event.place === null && event.present.length === 0

const isFuture = ({ event }: Telling): boolean => event.status === 'planned'

const isOff = ({ event }: Telling): boolean => event.status === 'cancelled'

const wordsOf = (text: string, span: Span): string => text.slice(span.start, span.end).toLowerCase()

const isApart = (text: string, one: Telling, other: Telling): boolean => {
  const [date, second] = [one.event.date?.value ?? null, other.event.date?.value ?? null]
  if (date !== null && second !== null && date.slice(0, 10) !== second.slice(0, 10)) return true
  if (
    one.event.place !== null &&
    other.event.place !== null &&
    wordsOf(text, one.event.place) !== wordsOf(text, other.event.place)
  )
    return true
  if (isNew(one, other)) return true
  const [ordinal, another] = [one.by.noun?.ordinal ?? null, other.by.noun?.ordinal ?? null]
  if (ordinal !== null && another !== null && ordinal !== another) return true
  if (one.partners.size === 0 || other.partners.size === 0) return false
  return !isWithin(one.partners, other.entities) && !isWithin(other.partners, one.entities)
}

const isWithin = (some: ReadonlySet<number>, others: ReadonlySet<number>): boolean =>
  [...some].every(entity => others.has(entity))

const BRIEFING = /(?:briefing|pressekonferenz)$/

/** "A press briefing" after talks is another occasion, whatever else is not said of it. */
const isNew = (one: Telling, other: Telling): boolean => {
  const [earlier, later] = one.event.trigger.start < other.event.trigger.start ? [one, other] : [other, one]
  if (BRIEFING.test(one.by.word) !== BRIEFING.test(other.by.word)) return true
  if (later.by.noun?.article !== 'vague' || meets(one.entities, other.entities)) return false
  return later.by.word !== earlier.by.word || later.entities.size > 0
}

const meets = (some: ReadonlySet<number>, others: ReadonlySet<number>): boolean =>
  [...some].some(entity => others.has(entity))

// Two leaks are two, unless the same are said to have done it.
const isAnonymous = (one: Telling, other: Telling): boolean =>
  one.event.kind !== 'deadline' &&
  !meets(one.entities, other.entities) &&
  !(one.by.word === 'accord' && other.entities.size === 0)

const isByDate = ({ by }: Telling): boolean => by.rule === 'deadline-by-date'

const PROCESS = /^(?:verha|negot|conve)/

const isProcess = ({ by }: Telling): boolean => by.sort === 'process' || (by.sort === null && PROCESS.test(by.word))

const hasDetail = ({ event, partners }: Telling): boolean =>
  event.date !== null || event.place !== null || partners.size > 0

// Talks that run for weeks and a day on which two of many met, a conference and a meeting: one only where they share somebody or a day, or
// one of them says nothing more.
const isOccasionOf = (one: Telling, other: Telling): boolean => {
  if (isProcess(one) ? isProcess(other) : one.by.word === other.by.word) return true
  if (!hasDetail(one) || !hasDetail(other) || meets(one.entities, other.entities)) return true
  const [date, second] = [one.event.date?.value ?? null, other.event.date?.value ?? null]
  return date !== null && date === second
}

const isSame = (text: string, one: Telling, other: Telling): boolean => {
  if (!isSameKind(one, other)) return false
  // "Ahead of the talks he said" looks forward from then; any other plan is not what has been.
  if (isFuture(one) !== isFuture(other) && one.by.noun?.governor !== 'before' && other.by.noun?.governor !== 'before')
    return false
  // What was called off is not what took place.
  if (isOff(one) !== isOff(other) && !isFuture(one) && !isFuture(other)) return false
  const isDeed = !ENCOUNTERS.has(one.event.kind) && one.event.kind !== 'vote' && one.event.kind !== 'trip'
  if (isDeed && (one.by.word !== other.by.word || isAnonymous(one, other))) return false
  if (one.event.kind === 'deadline' && isByDate(one) !== isByDate(other)) return false
  return isOccasionOf(one, other) && !isApart(text, one, other)
}

const weight = ({ event, by, partners }: Telling): number => {
  const date = event.date === null ? 0 : event.date.value === null ? 1 : 4
  return (
    date +
    (event.place === null ? 0 : 3) +
    (partners.size === 0 ? 0 : 1) +
    (event.present.length === 0 ? 0 : 1) +
    (event.status === 'under-way' ? 0 : 1) +
    (by.isQuoted ? 0 : 10) +
    (by.sort === 'named' ? 3 : 0)
  )
}

const joined = (spans: readonly Span[], more: readonly Span[]): readonly Span[] => (spans.length > 0 ? spans : more)

// Another name or a vague date is no reason to leave the first telling.
const MARGIN = 1

const join = (one: Telling, other: Telling): Telling => {
  // What tells hardly more does not take the place of the first telling.
  const [best, rest] = weight(other) > weight(one) + MARGIN ? [other, one] : [one, other]
  const event = {
    ...best.event,
    date: best.event.date ?? rest.event.date,
    place: best.event.place ?? rest.event.place,
    present: joined(best.event.present, rest.event.present),
    absent: joined(best.event.absent, rest.event.absent),
  }
  return {
    event,
    by: best.by,
    entities: new Set([...one.entities, ...other.entities]),
    partners: new Set([...one.partners, ...other.partners]),
  }
}

/** Tellings of one event made one: the fullest gives the trigger, the others what it leaves out. */
export const mergeTellings = (text: string, tellings: readonly Telling[]): readonly ReadEvent[] => {
  const kept: Telling[] = []
  for (const telling of tellings) {
    let at = -1
    for (let k = kept.length - 1; k >= Math.max(0, kept.length - REMEMBERED) && at < 0; k--) {
      const earlier = kept[k]
      if (earlier !== undefined && isSame(text, earlier, telling)) at = k
    }
    const earlier = kept[at]
    if (earlier === undefined) kept.push(telling)
    else kept[at] = join(earlier, telling)
  }
  return kept.map(({ event }) => event).sort((one, other) => one.trigger.start - other.trigger.start)
}
