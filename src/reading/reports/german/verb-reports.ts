import type { Span } from '../../../text/span.ts'
import type { ReportRule } from '../rules.ts'
import { contentAfter } from './content-start.ts'
import { type Content, contentBefore, contentEnd, opensWithVerb, quoteAlone, spanOfClauses } from './contents.ts'
import type { Cue } from './cues.ts'
import { type Found, spanOfItems } from './drafts.ts'
import { namedContent } from './naming.ts'
import type { Source } from './sources.ts'
import { subjectOf } from './subjects.ts'
import type { Unit } from './units.ts'
import { type Voice, voiceOf } from './voices.ts'

const RULES: Readonly<Record<Content['opens'], ReportRule>> = {
  that: 'indirect-that',
  question: 'indirect-question',
  infinitive: 'paraphrase-infinitive',
  'second-place': 'indirect-second-place',
  colon: 'indirect-second-place',
  before: 'indirect-cue-after',
  around: 'indirect-around',
}

type Told = Voice & { readonly cue: Span }

/** The quotations of a stretch of clauses, where it holds nothing else. */
const onlyQuotes = (unit: Unit, { from, to }: Content): readonly Span[] | null => {
  const spans: Span[] = []
  for (let at = from; at <= to; at++) {
    const clause = unit.clauses[at]
    const quote = clause === undefined ? null : quoteAlone(unit.items, clause)
    if (quote === null) return null
    spans.push(quote.inner)
  }
  return spans
}

const leadingQuote = (unit: Unit, content: Content): Span | null => {
  const clause = unit.clauses[content.from]
  const quote = clause === undefined ? null : unit.items[clause.from]?.quote
  return quote === null || quote === undefined || content.opens !== 'colon' ? null : quote.inner
}

const reportOf = (unit: Unit, content: Content, told: Told): readonly Found[] => {
  const quotes = onlyQuotes(unit, content)
  const rule = content.opens === 'before' ? 'direct-cue-after' : 'direct-cue-before'
  if (quotes !== null) return quotes.map(span => ({ ...told, content: span, kind: 'direct', rule }))
  const leading = leadingQuote(unit, content)
  if (leading !== null) return [{ ...told, content: leading, kind: 'direct', rule: 'direct-cue-before' }]
  const kind = content.opens === 'infinitive' ? 'paraphrase' : 'indirect'
  return [{ ...told, content: spanOfClauses(unit, content), kind, rule: RULES[content.opens] }]
}

/** After a quotation and its cue the quotation may go on: a second entry. */
const broken = (unit: Unit, cue: Cue, told: Told): readonly Found[] => {
  const found: Found[] = []
  for (let at = cue.clause + 1; at < unit.clauses.length; at++) {
    const clause = unit.clauses[at]
    const quote = clause === undefined ? null : quoteAlone(unit.items, clause)
    if (quote !== null) found.push({ ...told, content: quote.inner, kind: 'direct', rule: 'direct-broken' })
    else if (clause !== undefined && clause.finite >= 0 && clause.opener === 'main') break
  }
  return found
}

/** Broken off and taken up again without marks: "…, sagte X, …" goes on in the same mood. */
const continued = (unit: Unit, cue: Cue, told: Told): readonly Found[] => {
  const next = unit.clauses[cue.clause + 1]
  if (next === undefined || next.before !== ',') return []
  if (next.opener === 'dass' || (next.opener === 'main' && next.mood !== null && next.mood !== 'indicative')) {
    const content: Content = { from: cue.clause + 1, to: contentEnd(unit, cue.clause + 1), opens: 'second-place' }
    return [{ ...told, content: spanOfClauses(unit, content), kind: 'indirect', rule: 'indirect-second-place' }]
  }
  return []
}

const trailingQuote = (unit: Unit, cue: Cue, told: Told): readonly Found[] => {
  const clause = unit.clauses[cue.clause]
  if (clause === undefined || !cue.lemma.frames.has('saying')) return []
  const [last, next] = [unit.items[clause.to - 1], unit.clauses[cue.clause + 1]]
  // "…, drohe „die Krise“, heißt es": the verb behind the marks is the one that tells.
  if (next?.before === ',' && next.finite === next.from) return []
  if (last?.quote === null || last === undefined || clause.to - 1 <= cue.at) return []
  const { inner } = last.quote
  return inner.end - inner.start < 30 ? [] : [{ ...told, content: inner, kind: 'direct', rule: 'direct-cue-before' }]
}

/** "eine Ruhe, wie Voss sie vorschlug": a pronoun as object takes up the noun before, and nothing is passed on. */
const compares = (unit: Unit, cue: Cue): boolean => {
  const subject = subjectOf(unit, cue)
  return subject !== null && /^(?:sie|ihn)$/.test(unit.items[subject.by.to]?.plain ?? '')
}

/** "wie X mitteilte": what is passed on is the rest of the sentence. */
const asReport = (unit: Unit, cue: Cue, told: Told): readonly Found[] => {
  const { clauses } = unit
  if ((!cue.lemma.frames.has('saying') && !cue.lemma.frames.has('holding')) || compares(unit, cue)) return []
  const before = contentBefore(unit, cue.clause)
  const content =
    cue.clause === 0 || before === null
      ? cue.clause + 1 < clauses.length
        ? { from: cue.clause + 1, to: contentEnd(unit, cue.clause + 1) }
        : null
      : { from: before.from, to: before.opens === 'around' ? before.to : cue.clause - 1 }
  if (content === null) return []
  const quotes = onlyQuotes(unit, { ...content, opens: 'before' })
  if (quotes !== null) return quotes.map(span => ({ ...told, content: span, kind: 'direct', rule: 'direct-cue-after' }))
  return [{ ...told, content: spanOfClauses(unit, content), kind: 'indirect', rule: 'indirect-as' }]
}

/** "wie bereits berichtet" names nobody. */
const namesNobody = (unit: Unit, cue: Cue, { speaking }: Told): boolean =>
  speaking.kind !== 'said' && subjectOf(unit, cue) === null

/** "Das heißt, dass …" explains and reports nothing. */
const isPlainMeaning = ({ items }: Unit, cue: Cue): boolean =>
  cue.base === 'heißen' && items[cue.at - 1]?.plain !== 'es' && items[cue.at + 1]?.plain !== 'es'

/** "befand sich in Haft": where somebody is, and nothing that he finds. */
const isBeing = ({ items, clauses }: Unit, { base, clause }: Cue): boolean => {
  const own = clauses[clause]
  return base === 'befinden' && items.slice(own?.from ?? 0, own?.to ?? 0).some(({ plain }) => plain === 'sich')
}

/** What one reporting verb reports; empty where it reports nothing here. */
export const reportsOfCue = (unit: Unit, cue: Cue, sources: readonly Source[]): readonly Found[] => {
  const clause = unit.clauses[cue.clause]
  if (clause === undefined) return []
  const told: Told = { ...voiceOf(unit, cue, sources), cue: spanOfItems(unit.items, { from: cue.at, to: cue.at + 1 }) }
  if (clause.opener === 'wie')
    return asReport(unit, cue, namesNobody(unit, cue, told) ? { ...told, speaking: { kind: 'unnamed' } } : told)
  const { frames } = cue.lemma
  if (isPlainMeaning(unit, cue) || isBeing(unit, cue)) return []
  const isSaying = frames.has('saying') || frames.has('holding')
  const that = cue.voice === 'passive' ? contentAfter(unit, cue) : null
  if (that?.opens === 'that') return reportOf(unit, that, told)
  if (isSaying && opensWithVerb(unit, cue) && clause.opener === 'main') {
    const before = contentBefore(unit, cue.clause)
    const subject = subjectOf(unit, cue)
    if (before !== null && subject?.side !== 'before') {
      const more = before.opens === 'around' ? [] : [...broken(unit, cue, told), ...continued(unit, cue, told)]
      return [...reportOf(unit, before, told), ...more]
    }
  }
  const after = contentAfter(unit, cue)
  if (after !== null) return reportOf(unit, after, told)
  const trailing = trailingQuote(unit, cue, told)
  if (trailing.length > 0) return trailing
  // "hat laut X … angekündigt": the source covers the clause, and the verb is part of what it says.
  const covered = sources.some(({ clause: at, kind }) => at === cue.clause && kind === 'according')
  return covered ? [] : namedContent(unit, cue, told)
}
