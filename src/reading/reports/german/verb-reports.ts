import type { Span } from '../../../text/span.ts'
import { isCapital } from '../../../wording/tokens.ts'
import type { Speaking } from '../report.ts'
import type { ReportRule } from '../rules.ts'
import { contentAfter } from './content-start.ts'
import { type Content, contentBefore, contentEnd, opensWithVerb, quoteAlone, spanOfClauses } from './contents.ts'
import { type Cue, subjectOf } from './cues.ts'
import { type Found, saidBy, spanOfItems } from './drafts.ts'
import { namedContent } from './naming.ts'
import { isTime, nounPhrase, type Stretch, withoutArticle } from './phrases.ts'
import type { Source } from './sources.ts'
import type { Unit } from './units.ts'

/** What is known of the one who speaks at a cue. */
export type Voice = { readonly speaking: Speaking; readonly through: readonly Span[] }

const isImpersonal = (unit: Unit, cue: Cue): boolean => {
  const { items } = unit
  const around = [items[cue.finite - 1]?.plain, items[cue.finite + 1]?.plain]
  if (cue.base === 'zitieren') return false
  return (
    cue.base === 'heißen' ||
    cue.base === 'verlauten' ||
    cue.voice === 'passive' ||
    (around.includes('es') && cue.base !== 'heißen')
  )
}

const CARRIES = /^(?:in|im|aus)$/

/** A text that something stands in ("hieß es in einem Brief ihres Amtes"): the text first, then its owner. */
const carrierOf = (unit: Unit, cue: Cue, sources: readonly Source[]): Voice | null => {
  const { items } = unit
  const clause = unit.clauses[cue.clause]
  const named = sources.find(source => source.clause === cue.clause && source.by !== null)?.by ?? null
  if (named !== null) return { speaking: saidBy(items, named), through: [] }
  if (clause === undefined || (cue.base !== 'heißen' && cue.base !== 'verlauten' && cue.base !== 'gehen')) return null
  for (let at = clause.from; at < clause.to; at++) {
    const phrase = CARRIES.test(items[at]?.plain ?? '') ? nounPhrase({ items, limit: clause.to }, at + 1) : null
    if (phrase === null || isTime(items, phrase)) continue
    const owner = ownerIn(unit, phrase)
    return owner === null
      ? { speaking: saidBy(items, phrase), through: [] }
      : {
          speaking: saidBy(items, owner),
          through: [spanOfItems(items, withoutArticle(items, { from: phrase.from, to: owner.from }))],
        }
  }
  return null
}

/** The genitive or "von …" inside a noun phrase, which names whose text it is. */
const ownerIn = ({ items }: Unit, { from, to }: Stretch): Stretch | null => {
  for (let at = from + 1; at < to; at++) {
    if (!/^(?:des|der|eines|einer|seines|seiner|ihres|ihrer|von|vom)$/.test(items[at]?.plain ?? '')) continue
    if (!isCapital(items[at - 1])) continue
    const isPreposition = /^vo[nm]$/.test(items[at]?.plain ?? '')
    return { from: isPreposition ? at + 1 : at, to }
  }
  return null
}

const throughOf = (cue: Cue, sources: readonly Source[]): readonly Source[] =>
  sources.filter(({ clause, kind }) => clause === cue.clause && (kind === 'according' || kind === 'citing'))

/** "Der Kurier zitiert einen Zeugen": the one who is quoted speaks. */
const objectOfCiting = ({ items, clauses }: Unit, cue: Cue): Stretch | null => {
  const phrase = nounPhrase({ items, limit: clauses[cue.clause]?.to ?? cue.at }, cue.at + 1)
  return phrase === null || items[phrase.to - 1]?.quote !== null ? null : phrase
}

/** Who speaks at a cue, and who passes it on: "sagte X nach Angaben ihres Amtes", "A berichtete unter Berufung auf B". */
export const voiceOf = (unit: Unit, cue: Cue, sources: readonly Source[]): Voice => {
  const { items } = unit
  if (isImpersonal(unit, cue)) {
    return (
      carrierOf(unit, cue, sources) ?? {
        speaking: cue.base === 'heißen' ? { kind: 'carried' } : { kind: 'unnamed' },
        through: [],
      }
    )
  }
  const subject = subjectOf(unit, cue)
  const own = saidBy(items, subject?.by ?? null)
  const cited = cue.base === 'zitieren' && cue.voice === 'active' && subject !== null ? objectOfCiting(unit, cue) : null
  if (cited !== null && own.kind === 'said') return { speaking: saidBy(items, cited), through: [own.by] }
  const [other] = throughOf(cue, sources)
  if (other?.by === undefined || other.by === null || own.kind !== 'said') return { speaking: own, through: [] }
  const named = spanOfItems(items, other.by)
  return other.kind === 'citing'
    ? { speaking: { kind: 'said', by: named }, through: [own.by] }
    : { speaking: own, through: [named] }
}

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
  const last = unit.items[clause.to - 1]
  if (last?.quote === null || last === undefined || clause.to - 1 <= cue.at) return []
  const { inner } = last.quote
  return inner.end - inner.start < 30 ? [] : [{ ...told, content: inner, kind: 'direct', rule: 'direct-cue-before' }]
}

/** "wie X mitteilte": what is passed on is the rest of the sentence. */
const asReport = (unit: Unit, cue: Cue, told: Told): readonly Found[] => {
  const { clauses } = unit
  if (!cue.lemma.frames.has('saying') && !cue.lemma.frames.has('holding')) return []
  const before = contentBefore(unit, cue.clause)
  const content =
    cue.clause === 0 || before === null
      ? cue.clause + 1 < clauses.length
        ? { from: cue.clause + 1, to: contentEnd(unit, cue.clause + 1) }
        : null
      : { from: before.from, to: cue.clause - 1 }
  if (content === null) return []
  const quotes = onlyQuotes(unit, { ...content, opens: 'before' })
  if (quotes !== null) return quotes.map(span => ({ ...told, content: span, kind: 'direct', rule: 'direct-cue-after' }))
  return [{ ...told, content: spanOfClauses(unit, content), kind: 'indirect', rule: 'indirect-as' }]
}

/** "wie bereits berichtet" names nobody. */
const namesNobody = (unit: Unit, cue: Cue): boolean => subjectOf(unit, cue) === null

/** "Das heißt, dass …" explains and reports nothing. */
const isPlainMeaning = ({ items }: Unit, cue: Cue): boolean =>
  cue.base === 'heißen' && items[cue.at - 1]?.plain !== 'es' && items[cue.at + 1]?.plain !== 'es'

/** What one reporting verb reports; empty where it reports nothing here. */
export const reportsOfCue = (unit: Unit, cue: Cue, sources: readonly Source[]): readonly Found[] => {
  const clause = unit.clauses[cue.clause]
  if (clause === undefined) return []
  const told: Told = { ...voiceOf(unit, cue, sources), cue: spanOfItems(unit.items, { from: cue.at, to: cue.at + 1 }) }
  if (clause.opener === 'wie')
    return asReport(unit, cue, namesNobody(unit, cue) ? { ...told, speaking: { kind: 'unnamed' } } : told)
  const { frames } = cue.lemma
  if (isPlainMeaning(unit, cue)) return []
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
