import type { Span } from '../../../text/span.ts'
import type { Speaking } from '../report.ts'
import { contentBefore, isSo, quoteAlone, spanOfClauses, withoutRemarks } from './contents.ts'
import { type Found, saidBy, spanOfItems } from './drafts.ts'
import { PREPOSITIONS } from './lexicon/function-words.de.ts'
import { nounPhrase, subjectAfter, withoutArticle } from './phrases.ts'
import type { Source } from './sources.ts'
import { subjectOf, verbOf } from './subjects.ts'
import type { Clause, Unit } from './units.ts'

/** The clauses that a source phrase covers: its own with what hangs in it, and the conditions before it. */
const scopeOf = (unit: Unit, index: number): { from: number; to: number } => {
  const { clauses } = unit
  const own = clauses[index]
  if (own === undefined) return { from: index, to: index }
  if (own.opener === 'relative') return { from: index, to: index }
  let from = index
  while (from > 0) {
    const [here, before] = [clauses[from], clauses[from - 1]]
    if (
      here === undefined ||
      before === undefined ||
      here.before === ';' ||
      here.before === ':' ||
      here.before === 'und'
    )
      break
    if (before.finite >= 0 && before.opener === 'main') break
    from--
  }
  if (own.finite < 0 && from === 0 && index + 1 < clauses.length) return { from, to: withoutRemarks(unit, index + 1) }
  return { from, to: withoutRemarks(unit, index) }
}

/** A phrase at the very front stays outside the content, one in the middle inside. */
const contentOf = (unit: Unit, { whole, clause }: Source): Span => {
  const scope = scopeOf(unit, clause)
  const span = spanOfClauses(unit, scope)
  const [start, end] = [unit.items[whole.from]?.start ?? span.start, unit.items[whole.to - 1]?.end ?? span.end]
  if (start <= span.start + 1) {
    const from = frontEnd(unit, whole.to, clause)
    return { start: unit.items[from]?.start ?? end, end: Math.max(span.end, end) }
  }
  return end >= span.end && start > span.start ? { start: span.start, end: trimmedBefore(unit, whole.from) } : span
}

/** Where the content begins after a phrase at the front: past the clauses that hang in the phrase. */
const frontEnd = (unit: Unit, after: number, clause: number): number => {
  const own = unit.clauses[clause]
  // The verb stands right behind what fills the front: what is left before it belongs to the phrase.
  if (own !== undefined && own.opener === 'main' && own.finite > after && own.finite < own.to - 1) return own.finite
  if (own === undefined || after < own.to) return after
  const main = unit.clauses.find(({ opener, finite }, index) => index > clause && opener === 'main' && finite >= 0)
  return main?.from ?? after
}

const trimmedBefore = (unit: Unit, at: number): number => unit.items[at - 1]?.end ?? 0

const speakingOf = (unit: Unit, source: Source): Speaking => {
  if (source.by !== null) return saidBy(unit.items, source.by)
  const verb = source.kind === 'own' ? verbOf(unit, source.clause) : null
  return saidBy(unit.items, verb === null ? null : (subjectOf(unit, verb)?.by ?? null))
}

/** "Danach" is "afterwards" as often: it names a source only before a subjunctive or a "soll". */
const isBelieved = (unit: Unit, { whole, clause }: Source): boolean => {
  const own = unit.clauses[clause]
  if (unit.items[whole.from]?.plain !== 'danach') return true
  return own !== undefined && (own.mood === 'k1' || /^soll(?:en)?$/.test(unit.items[own.finite]?.plain ?? ''))
}

const HOLDS =
  /^(?:zitier|vorlieg|vorlag|lieg|lag|veröffentlich|erhielt|erhalten|einsah|einsehen|sah|gesehen|bericht|publizier)/

/** "laut einem Vermerk, aus dem der Kurier zitiert", "… der der Agentur vorliegt": who has the text and passes it on. */
const holderOf = (unit: Unit, { clause: index, kind }: Source): readonly Span[] => {
  const clause = unit.clauses[index + 1]
  const { items } = unit
  if (kind !== 'according' || clause?.opener !== 'relative' || !HOLDS.test(items[clause.finite]?.plain ?? '')) return []
  const from = PREPOSITIONS.has(items[clause.from]?.plain ?? '') ? clause.from + 2 : clause.from + 1
  const phrase = nounPhrase({ items, limit: clause.finite }, from)
  return phrase === null ? [] : [spanOfItems(items, withoutArticle(items, phrase))]
}

/** The report of a source phrase that no verb of speech in its clause has taken up. */
export const reportOfSource = (unit: Unit, source: Source): Found | null => {
  const content = contentOf(unit, source)
  if (source.kind === 'citing' || content.end - content.start < 12) return null
  if (source.kind === 'thus' && !isBelieved(unit, source)) return null
  const rule =
    source.kind === 'own' ? 'indirect-own-words' : source.kind === 'thus' ? 'indirect-thus' : 'indirect-according'
  return {
    content,
    cue: spanOfItems(unit.items, source.cue),
    kind: 'indirect',
    speaking: speakingOf(unit, source),
    through: holderOf(unit, source),
    rule,
  }
}

const soReport = (unit: Unit, index: number, clause: Clause): readonly Found[] => {
  const before = contentBefore(unit, index)
  if (before === null) return []
  const by =
    nounPhrase({ items: unit.items, limit: clause.to }, clause.from + 1) ??
    subjectAfter({ items: unit.items, limit: clause.to }, clause.from + 1)
  if (by === null) return []
  const told = {
    cue: spanOfItems(unit.items, { from: clause.from, to: clause.from + 1 }),
    speaking: saidBy(unit.items, by),
    through: [],
  }
  const first = unit.clauses[before.from]
  const quote = first === undefined || before.to !== before.from ? null : quoteAlone(unit.items, first)
  if (quote !== null) {
    const next = unit.clauses
      .slice(index + 1)
      .map(later => quoteAlone(unit.items, later))
      .find(later => later !== null)
    const more: Found[] =
      next === undefined || next === null
        ? []
        : [{ ...told, content: next.inner, kind: 'direct', rule: 'direct-broken' }]
    return [{ ...told, content: quote.inner, kind: 'direct', rule: 'direct-cue-after' }, ...more]
  }
  return [{ ...told, content: spanOfClauses(unit, before), kind: 'indirect', rule: 'indirect-so' }]
}

/** "…, so der Minister": the reports of a unit whose source stands after "so" without a verb. */
export const soReports = (unit: Unit): readonly Found[] =>
  unit.clauses.flatMap((clause, index) => (isSo(unit.items, clause) ? soReport(unit, index, clause) : []))
