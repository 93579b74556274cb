import type { Span } from '../../../text/span.ts'
import { isFiniteHere } from './finite.ts'
import type { Piece } from './items.ts'
import { COORDINATORS, PREPOSITIONS } from './lexicon/function-words.de.ts'
import type { Clause, Unit } from './units.ts'
import { verbForms } from './verb-forms.ts'

/** What a cue reports: clauses `from` to `to` (inside both), and what it opens with. */
export type Content = {
  readonly from: number
  readonly to: number
  readonly opens: 'that' | 'question' | 'infinitive' | 'second-place' | 'colon' | 'before' | 'around'
}

const JOINED_ZU =
  /^(?:ab|an|auf|aus|bei|bereit|durch|ein|entgegen|fest|frei|her|hin|los|mit|nach|nieder|statt|teil|um|unter|vor|voran|weg|weiter|wieder|zu|zurück|zusammen|\p{Ll}{3,6})zu\p{Ll}{2,}n$/u

/** Whether a clause is an infinitive with "zu", without a finite verb. */
export const isInfinitiveClause = (items: readonly Piece[], { from, to, finite }: Clause): boolean => {
  if (finite >= 0) return false
  for (let at = Math.max(from, to - 12); at < to; at++) {
    const item = items[at]
    if (item === undefined || item.sort !== 'word') continue
    if (
      item.plain === 'zu' &&
      at + 1 < to &&
      /n$/.test(items[at + 1]?.plain ?? '') &&
      items[at + 1]?.printed === items[at + 1]?.plain
    )
      return true
    if (
      item.printed === item.plain &&
      JOINED_ZU.test(item.plain) &&
      verbForms(item.plain).some(({ shape }) => shape === 'infinitive')
    )
      return true
  }
  return false
}

/** Whether a clause is in the subjunctive, or with "würde". */
export const isUnreal = ({ mood }: Clause): boolean => mood === 'k1' || mood === 'k2'

/** Whether a clause is one quotation and nothing else. */
export const quoteAlone = (items: readonly Piece[], { from, to }: Clause) =>
  to - from === 1 ? (items[from]?.quote ?? null) : null

const verbComesFirst = (items: readonly Piece[], { from, finite }: Clause): boolean =>
  finite === from || (finite === from + 1 && COORDINATORS.has(items[from]?.plain ?? ''))

const SECOND_THOUGHTS = new Set(['denn', 'doch', 'aber', 'jedoch', 'allerdings', 'dennoch', 'trotzdem'])

/** A split-off part that stands alone behind the clauses that hang in its verb ("wies die Vorwürfe, die …, zurück"). */
const isSplitOff = (items: readonly Piece[], { from, to, finite }: Clause): boolean => {
  const item = items[from]
  if (to - from !== 1 || finite >= 0 || item === undefined || item.quote !== null) return false
  return item.printed === item.plain && item.plain.length < 7 && verbForms(item.plain).length === 0
}

const isLastWord = (items: readonly Piece[], clause: Clause): boolean =>
  isSplitOff(items, clause) ||
  isSo(items, clause) ||
  (clause.opener === 'wie' && clause.before === ',' && isReporting(items, clause))

/** Whether a coordinated clause, or one with a second thought, is the author's again. */
const goesOn = (unit: Unit, first: Clause, clause: Clause): boolean => {
  const { items } = unit
  const word = items[clause.from]?.plain ?? ''
  const joined = clause.before === 'und' || COORDINATORS.has(word)
  const isInfinitive = isInfinitiveClause(items, first)
  const bound = first.opener !== 'main' || isInfinitive
  if (isInfinitive && joined && !verbComesFirst(items, clause)) return true
  if (isInfinitive && clause.before === ',' && clause.mood === 'indicative') return true
  if (clause.mood !== 'indicative') return false
  if (joined && verbComesFirst(items, clause)) return bound || isUnreal(first)
  if (clause.before === ',' && SECOND_THOUGHTS.has(word)) return bound || isUnreal(first)
  return joined && clause.before === ',' && isUnreal(first) && !bound
}

/** Whether the report is over before this clause: somebody goes on to act, the author has a second thought, or another source begins. */
const endsBefore = (unit: Unit, start: number, at: number): boolean => {
  const { items, clauses } = unit
  const [first, clause, leading] = [clauses[start], clauses[at], clauses[start - 1]]
  if (first === undefined || clause === undefined || isLastWord(items, clause)) return true
  if (clause.opener !== 'main' || clause.finite < 0) return false
  if (clause.before === ';' && clause.mood === 'indicative') return true
  if (clause.finite !== clause.from || (clause.before !== ',' && clause.before !== '–'))
    return goesOn(unit, first, clause)
  const leads = leading !== undefined && leading.opener !== 'main' && clause.mood !== 'k1'
  return leads || isReporting(items, clause)
}

const isReporting = (items: readonly Piece[], { finite }: Clause): boolean =>
  verbForms(items[finite]?.plain ?? '').some(({ base, shape }) => shape === 'finite' && TAGS.has(base))

const TAGS = new Set(
  'sagen erklären heißen teilen betonen meinen schreiben berichten kritisieren warnen fordern ergänzen behaupten geben fügen'.split(
    ' ',
  ),
)

/** "so der Minister": a source without a verb. */
export const isSo = (items: readonly Piece[], { from, to, finite, before }: Clause): boolean =>
  finite < 0 &&
  items[from]?.plain === 'so' &&
  to - from > 1 &&
  (before === ',' || before === '–') &&
  items[from + 1]?.plain !== 'dass'

/** The last clause of a report that begins at a clause. */
export const contentEnd = (unit: Unit, start: number): number => {
  let end = start
  while (end + 1 < unit.clauses.length && !endsBefore(unit, start, end + 1)) end++
  return end
}

/** In the indicative these set the author's own remark beside what is told ("…, obwohl dies niemand will"). */
const REMARKS = new Set(['obwohl', 'obgleich', 'obschon', 'wohingegen', 'nachdem', 'während'])

/** The last clause of what a condensed report or a source phrase covers: the end, or the clause before the author's own remark. */
export const withoutRemarks = (unit: Unit, start: number): number => {
  const end = contentEnd(unit, start)
  for (let at = start + 1; at <= end; at++) {
    const clause = unit.clauses[at]
    const word = unit.items[clause?.from ?? 0]?.plain ?? ''
    if (clause?.opener === 'subordinate' && clause.mood === 'indicative' && REMARKS.has(word)) return at - 1
  }
  return end
}

const hasSubstance = (unit: Unit, { from, to }: { from: number; to: number }): boolean => {
  for (let at = from; at <= to; at++) {
    const clause = unit.clauses[at]
    if (clause === undefined) return false
    if (clause.finite >= 0 && (clause.opener === 'main' || clause.opener === 'dass' || clause.opener === 'question'))
      return true
    for (let i = clause.from; i < clause.to; i++) if (isSaidQuote(unit.items, clause, i)) return true
  }
  return false
}

/** Shorter ones in a subordinate clause or behind a preposition are names. */
const SHORTEST_SAID = 40

const isSaidQuote = (items: readonly Piece[], clause: Clause, at: number): boolean => {
  const quote = items[at]?.quote
  if (quote === null || quote === undefined) return false
  const stands = clause.opener === 'main' && !PREPOSITIONS.has(items[clause.from]?.plain ?? '')
  return stands || quote.inner.end - quote.inner.start > SHORTEST_SAID
}

/** Broken by its tag, a clause goes on without a verb of its own ("Die Lage sei, so der Minister, „sehr ernst“"). */
const goesOnBare = ({ items, clauses }: Unit, { from, tag }: { from: number; tag: number }): boolean => {
  const [first, next] = [clauses[from], clauses[tag + 1]]
  if (
    first === undefined ||
    next === undefined ||
    next.before !== ',' ||
    (from === tag - 1 && quoteAlone(items, first) !== null)
  )
    return false
  return next.opener === 'main' && next.finite < 0 && tag + 2 === clauses.length
}

/** What stands before a clause that tells who said it; null where that clause stands first or nothing is said before. */
export const contentBefore = (unit: Unit, tag: number): Content | null => {
  const own = unit.clauses[tag]
  if (own === undefined || tag === 0 || (own.before !== ',' && own.before !== '–')) return null
  let from = tag - 1
  while (from > 0 && unit.clauses[from]?.before !== ';') from--
  const next = unit.clauses[tag + 1]
  if (hasSubstance(unit, { from, to: tag - 1 })) {
    return goesOnBare(unit, { from, tag })
      ? { from, to: tag + 1, opens: 'around' }
      : { from, to: tag - 1, opens: 'before' }
  }
  const first = unit.clauses[from]
  const isAdverbial =
    first === undefined || first.opener !== 'main' || PREPOSITIONS.has(unit.items[first.from]?.plain ?? '')
  const isBroken = !isAdverbial && next !== undefined && next.finite >= 0 && next.opener === 'main'
  return isBroken ? { from, to: contentEnd(unit, tag + 1), opens: 'around' } : null
}

/** The stretch of the text that clauses `from` to `to` cover. */
export const spanOfClauses = ({ items, clauses }: Unit, { from, to }: { from: number; to: number }): Span => {
  const [first, last] = [clauses[from], clauses[to]]
  const start = items[first?.from ?? 0]?.start ?? 0
  return { start, end: Math.max(start, items[(last?.to ?? 1) - 1]?.end ?? start) }
}

/** Whether the verb of a clause is its first word, as after what it reports. */
export const opensWithVerb = (unit: Unit, cue: { readonly clause: number; readonly finite: number }): boolean => {
  const clause = unit.clauses[cue.clause]
  if (clause === undefined || !isFiniteHere(unit.items, cue.finite)) return false
  // "Die Frist habe sich, so heißt es in der Stadt, erledigt"
  const isSoSaid = unit.items[clause.from]?.plain === 'so' && clause.from + 1 === cue.finite && clause.before !== ''
  return clause.from === cue.finite || isSoSaid
}
