import { framedClauses, nominalClause, relativeClauses } from './bracket-dependent.ts'
import { bracketForce, type Force, negationIn } from './bracket-force.ts'
import { type Group, groupsOf, segmentsOf } from './bracket-segments.ts'
import { hasActor, nounPhraseAt, subjectOf } from './bracket-subjects.ts'
import { type Finite, lastWord } from './bracket-verbs.ts'
import { type Clause, type Sentence, subordinatesOf } from './clauses.ts'
import { denyAct, operate, STATEMENT } from './deontic.ts'
import { phraseAt } from './grammar.ts'
import type { Range } from './tokens.ts'

const clauseOfGroup = (sentence: Sentence, group: Group, inherited: Range | null): Clause | null => {
  const { finite } = group
  if (finite === null) return null
  const { tokens, grammar } = sentence
  const start = group.parts[0]?.start ?? 0
  const end = group.parts.at(-1)?.end ?? start
  const isJoined = grammar.sets.coordinators.has(tokens[finite.start - 1]?.plain ?? '')
  const subject = subjectOf(sentence, group, finite) ?? (isJoined ? inherited : null)
  const force = bracketForce(sentence, group, finite, subject)
  const mainEnd = group.main.at(-1)?.end ?? end
  const frees = subject !== null && isFreeing(sentence, subject, finite)
  const base: Base = {
    range: { start, end },
    stand: frees ? operate(STATEMENT, 'permit') : force.stand,
    rule: frees ? 'wording.norm.not-prevented' : force.rule,
    addressee: addresseeOf(sentence, finite, { frees, mainEnd }),
    operators: [{ start: finite.start, end: finite.end }, ...(force.predicate === null ? [] : [force.predicate])],
  }
  const infinitive = group.parts.find(part => part.sort === 'infinitive' && part.start >= finite.start)
  if (infinitive !== undefined && takesInfinitive(finite, force, base)) {
    return infinitiveClause(sentence, { ...base, subject }, infinitive)
  }
  const isNeeding = finite.operator === 'duty' && finite.sort === 'operator' && infinitive === undefined
  if (isNeeding && subject !== null && subject.end <= finite.start) {
    return { ...base, subject: null, act: subject, anchor: subject.end - 1, isPassive: false }
  }
  if (force.predicate !== null) return predicateClause(sentence, base, { subject, finite, predicate: force.predicate })
  return verbClause(sentence, { ...base, isPassive: force.isPassive }, { subject, finite, mainEnd })
}

type Base = Pick<Clause, 'range' | 'stand' | 'rule' | 'addressee' | 'operators'>

/** „Nichts in diesem Vertrag hindert …“. */
const isFreeing = (sentence: Sentence, subject: Range, finite: Finite): boolean =>
  phraseAt(sentence.grammar.nobody, sentence.tokens, subject.start, subject.end) !== null &&
  isPreventing(sentence, finite)

const addresseeOf = (
  sentence: Sentence,
  finite: Finite,
  { frees, mainEnd }: { readonly frees: boolean; readonly mainEnd: number },
): Range | null => {
  if (finite.sort !== 'directive' && !frees) return null
  const object = nounPhraseAt(sentence, finite.end, mainEnd)
  return object !== null && hasActor(sentence, object) ? object : null
}

const takesInfinitive = (finite: Finite, force: Force, { rule }: Base): boolean =>
  force.predicate !== null ||
  finite.operator !== null ||
  finite.sort === 'verb' ||
  ['wording.norm.not-prevented', 'wording.norm.closing', 'wording.norm.to-be-done'].includes(rule)

/** The act stands in an infinitive clause behind the comma: „…, keine Truppen zu stationieren“. */
const infinitiveClause = (sentence: Sentence, base: Base & Pick<Clause, 'subject'>, infinitive: Range): Clause => {
  const { tokens, grammar } = sentence
  const last = lastWord(tokens, infinitive)
  const denial = negationIn(sentence, infinitive)
  const closing = phraseAt(grammar.closings, tokens, last, infinitive.end)
  const own = denial === null ? base.stand : denyAct(base.stand)
  const stand = closing?.meaning === 'abstain' ? operate(own, 'abstain') : own
  const from = denial === null ? infinitive.start : denial.at + 1
  const act = { start: Math.min(from, infinitive.end - 1), end: infinitive.end }
  return { ...base, stand, act, anchor: last, isPassive: false }
}

/** A predicate without an infinitive: what is allowed or forbidden is the subject („Das Betreten ist verboten“). */
const predicateClause = (
  { tokens, grammar }: Sentence,
  base: Base,
  {
    subject,
    finite,
    predicate,
  }: { readonly subject: Range | null; readonly finite: Finite; readonly predicate: Range },
): Clause => {
  const isExempted = phraseAt(grammar.predicates, tokens, predicate.start, predicate.end)?.meaning === 'exempt'
  const behind = { start: finite.end, end: predicate.start }
  const ahead = { start: base.range.start, end: finite.start }
  const stated = subject !== null && subject.end <= finite.start ? subject : behind.end > behind.start ? behind : ahead
  const act = stated.end > stated.start ? stated : { start: finite.start, end: predicate.end }
  return { ...base, subject: isExempted ? subject : null, act, anchor: act.end - 1, isPassive: false }
}

const verbClause = (
  { tokens }: Sentence,
  base: Base & Pick<Clause, 'isPassive'>,
  { subject, finite, mainEnd }: { readonly subject: Range | null; readonly finite: Finite; readonly mainEnd: number },
): Clause => {
  const isSplit = finite.sort === 'modal' && base.stand.force !== 'declaration'
  const anchor = isSplit ? lastWord(tokens, { start: finite.end, end: mainEnd }) : finite.start
  const isBehind = subject !== null && subject.start >= finite.end
  const start = isBehind ? subject.end : isSplit ? finite.end : finite.start
  return { ...base, subject, act: { start: Math.min(start, anchor), end: mainEnd }, anchor }
}

const isPreventing = ({ tokens, grammar, range }: Sentence, finite: Finite): boolean =>
  phraseAt(grammar.prevent, tokens, finite.start, range.end) !== null

/** The clauses of a sentence whose verb closes a bracket. */
export const bracketClauses = (sentence: Sentence): readonly Clause[] => {
  const groups = groupsOf(sentence, segmentsOf(sentence, subordinatesOf(sentence)))
  let inherited: Range | null = null
  const clauses = groups.flatMap(group => {
    const framed = framedClauses(sentence, group)
    if (framed.length > 0) return framed
    const clause =
      group.finite === null
        ? groups.length === 1
          ? nominalClause(sentence, group)
          : null
        : clauseOfGroup(sentence, group, inherited)
    inherited = clause?.subject ?? inherited
    return [...(clause === null ? [] : [clause]), ...relativeClauses(sentence, group)]
  })
  return clauses
}
