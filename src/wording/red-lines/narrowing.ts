import type { Span } from '../../text/span.ts'
import type { Dimension } from '../wording.ts'
import { type Adjunct, endOfPhrase, readAdjuncts } from './adjuncts.ts'
import { readAttributes } from './attributes.ts'
import type { Naming } from './naming.ts'
import { type Hit, phraseAt, phraseSet } from './phrase.ts'
import { beginsAt, hitsIn, listOf, plainsOf, type Scope, spanOf } from './scope.ts'

/** Words that narrow a statement, and in which way. */
export type Narrowing = { readonly span: Span; readonly dimension: Dimension }

/** What is narrowed: a ban, the ending of a thing, or a duty to it. */
export type Narrowed = 'ban' | 'end' | 'duty'

/** What is asked for narrowings: the clause, all stretches of conditions that belong to it, and where the line is named. */
export type NarrowingQuestion = {
  readonly scope: Scope
  readonly narrowed: Narrowed
  readonly namings: readonly Naming[]
  /** The number that the line asks for, which narrows nothing. */
  readonly amount: Span | null
}

const narrowing = (scope: Scope, from: number, to: number, dimension: Dimension): Narrowing => {
  let [first, last] = [from, to]
  while (last > first && scope.read.words[last - 1]?.isWord === false) last--
  while (first < last && scope.read.words[first]?.isWord === false) first++
  return { span: spanOf(scope, first, last), dimension }
}

/** Whole clauses that narrow: unless, provided that, and relative clauses right behind what is named. */
const clauses = ({ scope, namings }: NarrowingQuestion): readonly Narrowing[] => {
  const { words, stretches } = scope.read
  const ends = new Set(namings.map(({ words: at }) => Math.max(...at) + 1))
  return stretches
    .filter(stretch => scope.stretches.some(({ clause }) => clause === stretch.clause))
    .flatMap(({ kind, from, to }) => {
      if (kind === 'condition') return [narrowing(scope, from, to, 'condition')]
      const isBare = words[from - 1]?.isWord === true
      const isRestrictive =
        kind === 'relative' && (isBare ? ends.has(from) : scope.tongue.hasCompounds && ends.has(from - 1))
      return isRestrictive && !hasUsed(scope, from, to) ? [narrowing(scope, from, to, 'object-scope')] : []
    })
}

const hasUsed = ({ used }: Scope, from: number, to: number): boolean => {
  for (let at = from; at < to; at++) if (used.has(at)) return true
  return false
}

const isWidened = (scope: Scope, from: number): boolean =>
  beginsAt(scope, 'widenings', from) || (from > 0 && beginsAt(scope, 'widenings', from - 1))

const hasDigits = (scope: Scope, from: number, to: number): boolean =>
  plainsOf(scope, from, to).some(plain => /\d/.test(plain))

const MAINTAINED = /^(?:bleib|gilt|gelten|weiterhin|aufrecht|fortgesetzt|remain|maintain|continue|unterh)/

/** `bis 2040` is the day by which a duty is done, unless the duty is to keep something up. */
const isDeadline = ({ scope, narrowed }: Pick<NarrowingQuestion, 'scope' | 'narrowed'>, { from, to }: Hit): boolean => {
  const [first = '', second = ''] = plainsOf(scope, from, to)
  if (narrowed !== 'duty' || first !== 'bis' || second === 'auf') return false
  return !scope.read.words.some(({ plain }) => MAINTAINED.test(plain))
}

/** An English condition behind the verb runs on to the end of its stretch; one before it ends with its phrase. */
const endOfCondition = (scope: Scope, { from, to }: Hit, last: number): number => {
  const end = endOfPhrase(scope, to - 1, last)
  if (scope.tongue.hasCompounds) return end
  const isBehind = plainsOf(scope, from - 12, from).some(plain => scope.tongue.closed.auxiliaries.has(plain))
  const rest = Array.from({ length: last - end }, (_, i) => end + i)
  const stop = rest.find(at => scope.used.has(at))
  return isBehind ? (stop === undefined ? last : Math.max(end, stop - 1)) : end
}

/** Openers of phrases: subject to, without the consent, until. */
const conditions = (question: NarrowingQuestion): readonly Narrowing[] => {
  const { scope } = question
  const none = hitsIn(scope, scope.stretches, phraseSet(scope.tongue.closed.doings['no-negation'], scope.tongue))
  return scope.stretches.flatMap(stretch =>
    hitsIn(scope, [stretch], listOf(scope, 'phraseConditions')).flatMap(hit => {
      if (isWidened(scope, hit.from) || none.some(no => hit.from < no.to && no.from < hit.to)) return []
      const to = Math.max(hit.to, endOfCondition(scope, hit, stretch.to))
      if (
        question.narrowed === 'end' &&
        !/^(?:unless|except|subject|vorbehaltlich|außer|ausgenommen|mit|ohne|without|nur|only)/.test(
          plainsOf(scope, hit.from, to)[0] ?? '',
        )
      )
        return []
      return isDeadline(question, { from: hit.from, to }) ? [] : [narrowing(scope, hit.from, to, 'condition')]
    }),
  )
}

const isCoordinated = (scope: Scope, { from, to }: Hit): boolean => {
  const { coordinators } = scope.tongue.closed
  const beside = [...plainsOf(scope, from - 1, from), ...plainsOf(scope, to, to + 1)]
  return beside.some(
    plain =>
      coordinators.has(plain) ||
      plain === 'noch' ||
      plain === 'weder' ||
      plain === 'nor' ||
      plain === 'neither' ||
      plain === 'either',
  )
}

/** An adverb of the ban word itself only strengthens it: "permanently ruled out". */
// "weder … noch": the second half of a negation, not "yet".
const isSecondHalf = (scope: Scope, { from }: Hit): boolean =>
  scope.read.words[from]?.plain === 'noch' && scope.read.words.slice(0, from).some(({ plain }) => plain === 'weder')

const strengthensBan = (scope: Scope, { to }: Hit): boolean => {
  const set = phraseSet(scope.tongue.closed.doings.ban, scope.tongue)
  const { words } = scope.read
  return phraseAt(set, words, to) !== null
}

// "zehn Jahre lang": the measure stands before its word.
const fromMeasure = (scope: Scope, from: number): number =>
  scope.read.words[from]?.plain === 'lang' ? Math.max(0, from - 2) : from

const adverbials = ({ scope, narrowed }: NarrowingQuestion): readonly Narrowing[] => {
  const hedges = hitsIn(scope, scope.stretches, listOf(scope, 'hedges')).map(hit => ({
    hit,
    dimension: 'hedge' as const,
  }))
  const bans = narrowed === 'ban' ? hitsIn(scope, scope.stretches, listOf(scope, 'banNarrowings')) : []
  const generic = narrowed === 'ban' && !scope.tongue.hasCompounds ? adverbsIn(scope) : []
  return [...hedges, ...[...bans, ...generic].map(hit => ({ hit, dimension: 'duration' as const }))]
    .filter(
      ({ hit }) =>
        !isCoordinated(scope, hit) &&
        !isSecondHalf(scope, hit) &&
        !strengthensBan(scope, hit) &&
        !hasUsed(scope, hit.from, hit.to),
    )
    .map(({ hit, dimension }) => narrowing(scope, fromMeasure(scope, hit.from), hit.to, dimension))
}

const NO_ADVERBS = new Set(
  'supply family assembly apply rely comply reply july italy ally daily only early likely weekly monthly friendly fly imply multiply monopoly anomaly'.split(
    ' ',
  ),
)

const adverbsIn = (scope: Scope): readonly Hit[] =>
  scope.stretches.flatMap(({ from, to }) =>
    scope.read.words
      .slice(from, to)
      .flatMap(({ plain }, i) =>
        plain.length > 4 &&
        plain.endsWith('ly') &&
        !NO_ADVERBS.has(plain) &&
        !scope.tongue.closed.functionWords.has(plain)
          ? [{ from: from + i, to: from + i + 1 }]
          : [],
      ),
  )

/** A part of what is named: "in the north of", "im Süden der". */
const parts = (scope: Scope, { from, named }: Adjunct): readonly Narrowing[] => {
  if (named === null) return []
  const hits: number[] = []
  for (let at = from; at < named; at++) if (beginsAt(scope, 'parts', at)) hits.push(at)
  const last = hits.at(-1)
  return last === undefined ? [] : [narrowing(scope, from, last + 1, 'place')]
}

const NEVER = new Set(['to', 'of'])
const ADNOMINAL = new Set(['of', 'for', 'among', 'from', 'on', 'für', 'von', 'unter', 'aus'])

const narrowsDuty = (scope: Scope, adjunct: Adjunct, ends: ReadonlySet<number>): boolean => {
  const { from, to, preposition } = adjunct
  const { closed } = scope.tongue
  if (closed.dutyPrepositions.has(preposition)) return true
  for (let at = from + 1; at < to; at++)
    if (beginsAt(scope, 'dutyNarrowings', at) || beginsAt(scope, 'parts', at)) return true
  return ADNOMINAL.has(preposition) && ends.has(from) && !hasDigits(scope, from, to)
}

const isNeutral = (scope: Scope, { from, to, preposition }: Adjunct): boolean => {
  if (scope.tongue.closed.neutralPrepositions.has(preposition) || isWidened(scope, from)) return true
  const nots = phraseSet(scope.tongue.closed.doings.not, scope.tongue)
  for (let at = from; at < to; at++)
    if (beginsAt(scope, 'neutral', at) || phraseAt(nots, scope.read.words, at) !== null) return true
  return false
}

const DURATION = /^(?:years?|months?|weeks?|days?|jahre?n?|monate?n?|wochen?|tagen?|dauer|peacetime|friedenszeiten)$/

const dimensionOf = (scope: Scope, { from, to }: Hit): Dimension =>
  plainsOf(scope, from, to).some(plain => DURATION.test(plain)) ? 'duration' : 'manner'

const adjuncts = ({ scope, narrowed, namings }: NarrowingQuestion): readonly Narrowing[] => {
  const ends = new Set(
    namings.filter(({ slot }) => slot === 'object' || slot === 'action').map(({ words }) => Math.max(...words) + 1),
  )
  return readAdjuncts(scope).flatMap(adjunct => {
    const { from, to, preposition } = adjunct
    if (adjunct.named !== null) return parts(scope, adjunct)
    if (isNeutral(scope, adjunct) || narrowed === 'end') return []
    const isAdnominal = ends.has(from)
    if (narrowed === 'ban' ? NEVER.has(preposition) && !isAdnominal : !narrowsDuty(scope, adjunct, ends)) return []
    if (isDeadline({ scope, narrowed }, adjunct)) return []
    return [narrowing(scope, from, to, dimensionOf(scope, adjunct))]
  })
}

/** What of a narrowing stands before the number that the line itself asks for. */
const beforeAmount = ({ read }: Scope, one: Narrowing, amount: Span): readonly Narrowing[] => {
  if (one.span.start >= amount.end || amount.start >= one.span.end) return [one]
  const own = read.words.filter(({ start, end, isWord }) => isWord && start >= one.span.start && end <= amount.start)
  const last = own.at(-1)
  return own.length < 2 || last === undefined ? [] : [{ ...one, span: { start: one.span.start, end: last.end } }]
}

const isInside = (inner: Span, outer: Span): boolean =>
  inner.start >= outer.start && inner.end <= outer.end && (inner.start > outer.start || inner.end < outer.end)

/** All that narrows a statement, each stretch once, in the order of the text. */
export const findNarrowings = (question: NarrowingQuestion): readonly Narrowing[] => {
  const all = [
    ...clauses(question),
    ...conditions(question),
    ...adverbials(question),
    ...adjuncts(question),
    ...readAttributes(question.scope, question.namings).map(({ from, to, dimension }) =>
      narrowing(question.scope, from, to, dimension),
    ),
  ]
  const { amount } = question
  const kept = all.flatMap(one => (amount === null ? one : beforeAmount(question.scope, one, amount)))
  const distinct = kept.filter(
    ({ span }, i) =>
      !kept.some(
        (other, j) =>
          isInside(span, other.span) || (j < i && other.span.start === span.start && other.span.end === span.end),
      ),
  )
  return distinct.sort((one, other) => one.span.start - other.span.start)
}
