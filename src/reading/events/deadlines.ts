import type { DateMention } from '../dates/date-mention.ts'
import type { Candidate } from './candidates.ts'
import { isAmong, isTogether } from './phrases.ts'
import { clauseAt, type Placed, type Scene } from './scene.ts'
import { eventDate, isCondition, sideOf } from './when.ts'

const YEAR = /^\d{4}$|^\d{4}-01-01\/\d{4}-12-31$/
const MOVED = /^(?:extend(?:s|ed)?|moved?|postponed?|pushed|verlängert(?:e|en)?|verschoben|verschob|verlängern)$/

const isBound = (scene: Scene, { thing, range }: Placed<DateMention>): boolean => {
  const { cues } = scene.lexicon
  const within = [range.start - 2, range.start - 1, range.start].some(k =>
    cues.deadlineBounds.single.has(scene.tokens[k]?.plain ?? ''),
  )
  return thing.bound === 'until' || thing.bound === 'before' || within
}

const isMovedTo = (scene: Scene, { range }: Placed<DateMention>): boolean => {
  const clause = clauseAt(scene, range.start)
  const words = clause.map(k => scene.tokens[k]?.plain ?? '')
  const before = scene.tokens[range.start - 1]?.plain ?? ''
  return (
    /^(?:to|until|auf|bis)$/.test(before) &&
    words.some(word => MOVED.test(word)) &&
    words.some(word => scene.lexicon.nounOf(word)?.kind === 'deadline')
  )
}

/** The deadline that a date sets: "bis Freitag", "by Monday" with a duty beside it, or the day to which a deadline is moved. Null where it sets none. */
export const deadlineCandidate = (scene: Scene, date: Placed<DateMention>): Candidate | null => {
  const { thing, range } = date
  const { cues } = scene.lexicon
  const isDuration = thing.type === 'duration'
  if (thing.type === 'set' || isCondition(scene, range.start)) return null
  if (thing.value !== null && YEAR.test(thing.value)) return null
  const clause = clauseAt(scene, range.start)
  const isDuty =
    isBound(scene, date) &&
    (scene.lexicon.tongue === 'en' ? isTogether : isAmong)(cues.duty, scene.tokens, clause) &&
    !isAmong(cues.supposing, scene.tokens, clause)
  if (!isDuty && !isMovedTo(scene, date)) return null
  const side = sideOf(eventDate(date, scene.day), scene.day)
  const status =
    side === 'past' || (isDuration && isAmong(cues.pastVerbs, scene.tokens, clause)) ? 'took-place' : 'planned'
  return {
    kind: 'deadline',
    trigger: range,
    at: range.start,
    word: 'deadline',
    sort: null,
    noun: null,
    status,
    rule: 'deadline-by-date',
    isQuoted: scene.quoted[range.start] ?? false,
  }
}
