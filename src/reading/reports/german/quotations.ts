import type { Span } from '../../../text/span.ts'
import { isCapital } from '../../../wording/tokens.ts'
import type { Speaking } from '../report.ts'
import { isSo } from './contents.ts'
import { type Found, saidBy, spanOfItems } from './drafts.ts'
import { nounPhrase } from './phrases.ts'
import { subjectOf, type Verb, verbOf } from './subjects.ts'
import type { Clause, Unit } from './units.ts'

const liesIn = (inner: Span, outer: Span): boolean => inner.start >= outer.start && inner.end <= outer.end

/** Shorter ones are names and single words in marks. */
const SHORTEST_SENTENCE = 25

/** The verb before a colon; of "wandte sich gegen die Behauptung, es sei so:" the one that tells, not the one in what is told. */
const tellingVerb = (unit: Unit, index: number): Verb | null => {
  const verb = verbOf(unit, index)
  const clause = verb === null ? undefined : unit.clauses[verb.clause]
  if (verb === null || clause?.mood !== 'k1' || clause.before !== ',') return verb
  return verbOf(unit, verb.clause - 1) ?? verb
}

/** Who speaks before a colon: the subject of the verb there, or the phrase that stands alone ("Minister Voss: „…“"). */
const speakerBefore = (unit: Unit, index: number): Speaking => {
  const [{ items }, clause] = [unit, unit.clauses[index]]
  if (clause === undefined) return { kind: 'carried' }
  if (isSo(items, clause)) return saidBy(items, nounPhrase({ items, limit: clause.to }, clause.from + 1))
  const verb = tellingVerb(unit, index)
  if (verb !== null) return saidBy(items, subjectOf(unit, verb)?.by ?? null)
  const front = nounPhrase({ items, limit: clause.to }, clause.from)
  return saidBy(items, front?.to === clause.to ? front : null)
}

const lastWord = (unit: Unit, clause: Clause): Span => {
  for (let at = clause.to - 1; at >= clause.from; at--) {
    const item = unit.items[at]
    if (
      item?.sort === 'word' &&
      (isCapital(item) || at === clause.finite) &&
      /^(?:worten|worte|satz|zitiert)$/.test(item.plain)
    )
      return item
  }
  const at = clause.finite < 0 ? clause.to - 1 : clause.finite
  return spanOfItems(unit.items, { from: at, to: at + 1 })
}

/** Quotations that no cue has claimed: after a colon the clause before is the cue; one that fills its sentence carries on the speaker before. */
export const standingQuotes = (unit: Unit, found: readonly Found[], cue: Span | null): readonly Found[] =>
  unit.clauses.flatMap((clause, index): readonly Found[] => {
    const first = unit.items[clause.from]
    const quote = first?.quote
    if (quote === null || quote === undefined || found.some(({ content }) => liesIn(quote.inner, content))) return []
    if (clause.before === ':') {
      const before = unit.clauses[index - 1]
      const told = before === undefined ? cue : lastWord(unit, before)
      return [
        {
          content: quote.inner,
          cue: told,
          kind: 'direct',
          speaking: speakerBefore(unit, index - 1),
          through: [],
          rule: 'direct-cue-before',
        },
      ]
    }
    const fills =
      clause.from === 0 &&
      clause.to - clause.from === 1 &&
      unit.clauses.every(({ finite }, other) => other === index || finite < 0)
    if (!fills || quote.inner.end - quote.inner.start < SHORTEST_SENTENCE) return []
    return [
      { content: quote.inner, cue, kind: 'direct', speaking: { kind: 'carried' }, through: [], rule: 'direct-alone' },
    ]
  })
