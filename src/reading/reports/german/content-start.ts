import { type Content, contentEnd, isInfinitiveClause, isUnreal, quoteAlone } from './contents.ts'
import type { Cue } from './cues.ts'
import { COORDINATORS } from './lexicon/function-words.de.ts'
import type { Clause, Unit } from './units.ts'

type Start = Content['opens'] | 'skip' | 'none'

const CONDITIONS = new Set([
  'wenn',
  'falls',
  'sofern',
  'solange',
  'da',
  'weil',
  'während',
  'nachdem',
  'bevor',
  'obwohl',
  'sobald',
  'auch',
])

/** Verbs of plain saying, after which even a main clause in the indicative is what was said ("sagte, das ist so"). */
const PLAIN_SAYING = new Set(
  'sagen erklären meinen betonen berichten schreiben teilen behaupten versichern glauben erzählen hoffen'.split(' '),
)

const subordinateStart = ({ items, clauses }: Unit, clause: Clause, at: number): Start => {
  const next = clauses[at + 1]
  const leads = CONDITIONS.has(items[clause.from]?.plain ?? '') && next !== undefined && next.opener === 'main'
  return leads && (isUnreal(clause) || (isUnreal(next) && next.finite === next.from)) ? 'second-place' : 'skip'
}

const AIMS = /^(?:um|ohne|statt|anstatt)$/

/** An infinitive may be broken by what hangs in it: the clauses up to its end have no finite verb. */
const infinitiveStart = ({ items, clauses }: Unit, at: number): Start => {
  if (AIMS.test(items[clauses[at]?.from ?? 0]?.plain ?? '')) return 'skip'
  for (let later = at; later < clauses.length && later < at + 5; later++) {
    const clause = clauses[later]
    if (clause === undefined || AIMS.test(items[clause.from]?.plain ?? '')) return 'skip'
    if (isInfinitiveClause(items, clause)) return 'infinitive'
    if (clause.finite >= 0 && clause.opener === 'main') return 'skip'
  }
  return 'skip'
}

const mainStart = (unit: Unit, cue: Cue, { clause, at }: { readonly clause: Clause; readonly at: number }): Start => {
  if (clause.finite < 0) {
    if (quoteAlone(unit.items, clause) !== null) return 'second-place'
    return cue.lemma.frames.has('intending') || pointsAhead(unit, cue) ? infinitiveStart(unit, at) : 'skip'
  }
  const { frames } = cue.lemma
  if (isUnreal(clause)) return frames.has('saying') || frames.has('holding') ? 'second-place' : 'none'
  return PLAIN_SAYING.has(cue.base) && clause.finite > clause.from ? 'second-place' : 'none'
}

/** Verbs that insist only with "auf": "bestand darauf, dass", and not "bestand die Möglichkeit, dass". */
const INSISTING = /^(?:bestehen|dringen|pochen|beharren|drängen)$/

/** Whether a verb has what somebody says behind it in a clause with "dass"; verbs that judge alone have not. */
const takesThat = ({ items, clauses }: Unit, { base, lemma: { frames }, clause }: Cue): boolean => {
  const own = clauses[clause]
  if (INSISTING.test(base))
    return own !== undefined && items.slice(own.from, own.to).some(({ plain }) => plain === 'auf' || plain === 'darauf')
  return frames.has('saying') || frames.has('holding') || frames.has('intending') || frames.has('naming')
}

/** "sprach sich dagegen aus, dass", "warb dafür, … zu": the verb's own preposition stands for the clause that follows. */
const pointsAhead = ({ items, clauses }: Unit, { clause, lemma: { prepositions } }: Cue): boolean => {
  const own = clauses[clause]
  if (own === undefined || prepositions.size === 0) return false
  return items
    .slice(own.from, own.to)
    .some(({ plain }) => prepositions.has(plain.replace(/^dar?(?=..)/, '')) && plain.startsWith('da'))
}

/** "…, was alle dachten: …": before a colon a relative clause with "was" announces what is said; else it is the author's remark. */
const remarkStart = ({ clauses }: Unit, at: number): Start => (clauses[at + 1]?.before === ':' ? 'skip' : 'none')

/** "Laut einem Vermerk, aus dem der Kurier zitiert, kämen drei infrage": what follows the relative clause is the sentence that it stands in. */
const isMatrix = ({ clauses }: Unit, cue: Cue, at: number): boolean => {
  const [own, before, next] = [clauses[cue.clause], clauses[cue.clause - 1], clauses[at]]
  if (own?.opener !== 'relative' || at !== cue.clause + 1 || next === undefined) return false
  return before?.opener === 'main' && before.finite < 0 && next.opener === 'main' && next.finite === next.from
}

const startsAt = (unit: Unit, cue: Cue, at: number): Start => {
  const { items, clauses } = unit
  const clause = clauses[at]
  if (clause === undefined) return 'none'
  const { frames } = cue.lemma
  const first = items[clause.from]?.plain ?? ''
  if (clause.before === ':') return frames.has('saying') || frames.has('judging') ? 'colon' : 'none'
  if (clause.before === 'und' || (COORDINATORS.has(first) && clause.finite >= 0)) return 'none'
  if (clause.opener === 'dass') return takesThat(unit, cue) || pointsAhead(unit, cue) ? 'that' : 'none'
  if (clause.opener === 'question') return frames.has('saying') || frames.has('holding') ? 'question' : 'skip'
  if (clause.opener === 'relative') return first === 'was' || first === 'wobei' ? remarkStart(unit, at) : 'skip'
  if (first === 'wonach' || first === 'demzufolge' || isMatrix(unit, cue, at)) return 'none'
  if (clause.opener === 'wie') return 'skip'
  return clause.opener === 'subordinate' ? subordinateStart(unit, clause, at) : mainStart(unit, cue, { clause, at })
}

/** How many clauses may stand between a cue and what it reports. */
const LONGEST_GAP = 5

/** What follows a cue as its content; null where nothing does. */
export const contentAfter = (unit: Unit, cue: Cue): Content | null => {
  const prefixed =
    cue.prefixAt >= 0 ? unit.clauses.findIndex(({ from, to }) => cue.prefixAt >= from && cue.prefixAt < to) : -1
  const first = Math.max(cue.clause, prefixed) + 1
  for (let at = first; at < unit.clauses.length && at < first + LONGEST_GAP; at++) {
    const opens = startsAt(unit, cue, at)
    if (opens === 'none') return null
    if (opens !== 'skip') return { from: at, to: contentEnd(unit, at), opens }
  }
  return null
}
