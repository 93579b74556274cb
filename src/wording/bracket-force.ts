import type { Group } from './bracket-segments.ts'
import { endsInZu, type Finite, isParticiple, lastWord } from './bracket-verbs.ts'
import type { Sentence } from './clauses.ts'
import { denyAct, denyModal, operate, STATEMENT, type Stand, standOfModal } from './deontic.ts'
import { phraseAt } from './grammar.ts'
import type { Modal, Operator } from './lexicon/entries.ts'
import type { RuleId } from './rules.ts'
import type { Range } from './tokens.ts'

type Denial = { readonly at: number }

export const negationIn = ({ tokens, grammar }: Sentence, range: Range): Denial | null => {
  for (let i = range.start; i < range.end; i++) {
    const plain = tokens[i]?.plain ?? ''
    if (!grammar.sets.negations.has(plain)) continue
    if (/^(?:nur|zuletzt|zwingend)$/.test(tokens[i + 1]?.plain ?? '')) continue
    return { at: i }
  }
  return null
}

const predicateIn = ({ tokens, grammar }: Sentence, range: Range) => {
  for (let i = range.start; i < range.end; i++) {
    const found = phraseAt(grammar.predicates, tokens, i, range.end)
    if (found !== null) return { ...found, at: i }
  }
  return null
}

const firstOf = <Value>(ranges: readonly Range[], ask: (range: Range) => Value | null): Value | null => {
  for (const range of ranges) {
    const answer = range.end > range.start ? ask(range) : null
    if (answer !== null) return answer
  }
  return null
}

/** What the finite verb, the negations and the words that close the bracket make of the force. */
export type Force = {
  readonly stand: Stand
  readonly rule: RuleId
  readonly isPassive: boolean
  readonly predicate: Range | null
}

export const bracketForce = (sentence: Sentence, group: Group, finite: Finite, subject: Range | null): Force => {
  const rest = { start: finite.end, end: group.main.at(-1)?.end ?? finite.end }
  const mains = group.main.map(({ start, end }) => ({ start: Math.max(start, rest.start), end }))
  const denial = denialOf(sentence, { group, finite, subject, mains })
  const predicate = firstOf(mains, part => predicateIn(sentence, part))
  if (predicate !== null && (finite.modal === 'to-do' || finite.modal === 'future')) {
    return predicateForce(predicate, denial)
  }
  if (finite.modal === 'to-do') return toDoForce(sentence, { group, finite, subject, rest, denial })
  if (finite.modal !== null) return modalForce(sentence, finite, { rest, denial })
  const base = denial === null ? STATEMENT : { ...STATEMENT, negated: true }
  const operator = finite.operator ?? 'duty'
  if (finite.operator === null) {
    const stand = denied(finite, denial, operate(STATEMENT, operator))
    return { stand, rule: 'wording.norm.present-tense', isPassive: false, predicate: null }
  }
  const rule: RuleId = finite.sort === 'directive' ? 'wording.norm.directive' : `wording.norm.verb-${operator}`
  return { stand: operate(base, operator), rule, isPassive: false, predicate: null }
}

type Setting = { readonly group: Group; readonly finite: Finite; readonly subject: Range | null }

const denied = (finite: Finite, denial: Denial | null, stand: Stand): Stand => {
  if (denial === null) return stand
  return finite.modal === null ? denyAct(stand) : denyModal(finite.modal, stand)
}

/** The negation of a clause: behind its verb, at its subject, or before its verb. */
const denialOf = (
  sentence: Sentence,
  { group, finite, subject, mains }: Setting & { readonly mains: readonly Range[] },
): Denial | null => {
  const behind = firstOf(mains, part => negationIn(sentence, part))
  if (behind !== null) return behind
  if (subject !== null && isNegativeSubject(sentence, subject)) return { at: subject.start }
  return negationIn(sentence, { start: group.main[0]?.start ?? finite.start, end: finite.start })
}

const isNegativeSubject = ({ tokens, grammar }: Sentence, { start, end }: Range): boolean =>
  grammar.sets.negativeSubjects.has(tokens[start]?.plain ?? '') || phraseAt(grammar.nobody, tokens, start, end) !== null

type Predicate = { readonly at: number; readonly length: number; readonly meaning: Operator }

const predicateForce = ({ at, length, meaning }: Predicate, denial: Denial | null): Force => {
  const isOwnNegation = denial !== null && denial.at >= at && denial.at < at + length
  const base = denial === null || isOwnNegation ? STATEMENT : { ...STATEMENT, negated: true }
  const predicate = { start: at, end: at + length }
  return { stand: operate(base, meaning), rule: 'wording.norm.predicate', isPassive: false, predicate }
}

type Behind = { readonly rest: Range; readonly denial: Denial | null }

/** „Ist zu“, „hat zu“, „bleibt eingefroren“, or a plain statement. */
const toDoForce = (sentence: Sentence, { group, finite, subject, rest, denial }: Setting & Behind): Force => {
  const { tokens, grammar } = sentence
  const verb = tokens[finite.start]?.plain ?? ''
  const last = lastWord(tokens, rest)
  const ends = isParticiple(tokens[last]?.plain ?? '')
  const duty = denied(finite, denial, standOfModal('to-do'))
  if (endsInZu(sentence, rest)) {
    const isPassive = verb !== 'hat' && verb !== 'haben'
    return { stand: duty, rule: 'wording.norm.to-be-done', isPassive, predicate: null }
  }
  const hasInfinitive = group.parts.some(part => part.sort === 'infinitive')
  if (hasInfinitive && last - finite.end < 5 && subject !== null && !ends) {
    return { stand: duty, rule: 'wording.norm.to-be-done', isPassive: true, predicate: null }
  }
  const isUntouched = phraseAt(grammar.declare, tokens, finite.start, rest.end)?.length === 2
  if (/^bleib/.test(verb) && ends && !isUntouched) {
    return { stand: duty, rule: 'wording.norm.state-kept', isPassive: true, predicate: null }
  }
  const stand = { ...STATEMENT, negated: denial !== null }
  return { stand, rule: 'wording.norm.statement', isPassive: false, predicate: null }
}

const modalForce = (sentence: Sentence, finite: Finite, { rest, denial }: Behind): Force => {
  const { tokens, grammar } = sentence
  const modal = finite.modal ?? 'future'
  const last = lastWord(tokens, rest)
  const isPassive = isPassiveEnd(sentence, finite, last)
  const stand = denied(finite, denial, standOfModal(modal))
  const closing = phraseAt(grammar.closings, tokens, last, last + 1)
  if (closing === null) return { stand, rule: MODAL_RULE[modal], isPassive, predicate: null }
  return { stand: operate(stand, closing.meaning), rule: 'wording.norm.closing', isPassive, predicate: null }
}

const MODAL_RULE: Readonly<Record<Modal, RuleId>> = {
  duty: 'wording.norm.must',
  must: 'wording.norm.must',
  cannot: 'wording.norm.cannot',
  future: 'wording.norm.future-modal',
  'to-do': 'wording.norm.to-be-done',
  need: 'wording.norm.must',
  permit: 'wording.norm.permit-modal',
  recommend: 'wording.norm.recommend-modal',
  intend: 'wording.norm.intend-modal',
  might: 'wording.norm.supposing-modal',
}

const isPassiveEnd = ({ tokens }: Sentence, finite: Finite, last: number): boolean => {
  const end = tokens[last]?.plain ?? ''
  if (finite.modal === 'future') return isParticiple(end) && !(/en$/.test(end) && !/^(?:[a-zäöü]*ge)/.test(end))
  return end === 'werden' && isParticiple(tokens[last - 1]?.plain ?? '')
}
