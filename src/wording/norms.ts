import type { Chunk } from './chunks.ts'
import type { Clause, Sentence } from './clauses.ts'
import { isSign } from './clauses.ts'
import { STATEMENT, type Stand } from './deontic.ts'
import { classesOf, phraseAt } from './grammar.ts'
import { qualifiersOf } from './qualifiers.ts'
import type { RuleId } from './rules.ts'
import { isCapital, type Range, spanOf } from './tokens.ts'
import type { Norm, Qualifier } from './wording.ts'

type Settled = { readonly stand: Stand; readonly rule: RuleId }

/** A "shall" before a definition or a legal consequence declares; a "may" before what only happens supposes (guidelines of drafting). */
const settle = (sentence: Sentence, clause: Clause): Settled => {
  const { tokens, grammar } = sentence
  const { stand, rule } = clause
  const at = clause.anchor
  const negated = stand.force === 'prohibition' || stand.negated
  const isBe = tokens[at - 1]?.plain === 'be' ? at - 1 : tokens[at - 2]?.plain === 'be' ? at - 2 : at
  const isDeclared =
    phraseAt(grammar.declare, tokens, isBe, clause.range.end) ?? phraseAt(grammar.declare, tokens, at, clause.range.end)
  const isModal = rule.endsWith('-modal') || rule === 'wording.norm.present-tense'
  if ((stand.force === 'obligation' || stand.force === 'prohibition') && isDeclared !== null && isModal) {
    if (negated && exemptOf(sentence, clause) !== null)
      return { stand: { force: 'obligation', negated: true }, rule: 'wording.norm.not-applied' }
    return { stand: { force: 'declaration', negated }, rule: 'wording.norm.consequence' }
  }
  if (
    stand.force === 'permission' &&
    phraseAt(grammar.happen, tokens, isBe, clause.range.end) !== null &&
    !isAgent(sentence, clause.subject)
  ) {
    return { stand: STATEMENT, rule: 'wording.norm.supposing-modal' }
  }
  if (
    stand.force === 'recommendation' &&
    !clause.isPassive &&
    grammar.lexicon.syntax === 'bracket' &&
    clause.subject !== null &&
    isThing(sentence, clause.subject)
  ) {
    return { stand: { force: 'expectation', negated: stand.negated }, rule: 'wording.norm.expected-state' }
  }
  return { stand, rule }
}

/** Whom a clause that does not apply lifts from a duty: "shall not apply to small enterprises". */
const exemptOf = ({ tokens, grammar }: Sentence, clause: Clause): Range | null => {
  const { anchor, range } = clause
  if (phraseAt(grammar.apply, tokens, anchor, range.end) === null) return null
  let start = anchor + 1
  while (start < range.end && tokens[start]?.plain !== grammar.lexicon.applyTo) start++
  start++
  let end = start
  while (end < range.end && !isSign(tokens[end], ',;.:')) end++
  return end > start ? { start, end } : null
}

/** The noun that a German subject turns on stands before its genitives: „Betreiber kritischer Anlagen“. */
const firstNoun = ({ tokens, grammar }: Sentence, { start, end }: Range): number => {
  if (phraseAt(grammar.openers, tokens, start, end) !== null) return end - 1
  for (let i = start; i < end; i++) {
    const plain = tokens[i]?.plain ?? ''
    const isAdjective = i === start && i + 1 < end && isCapital(tokens[i + 1]) && classesOf(grammar, plain).size === 0
    if (isCapital(tokens[i]) && !grammar.sets.articles.has(plain) && !isAdjective) return i
  }
  return end - 1
}

const headOf = (sentence: Sentence, subject: Range): number => {
  const { tokens, grammar } = sentence
  if (grammar.lexicon.syntax === 'bracket') return firstNoun(sentence, subject)
  let last = subject.end - 1
  for (let i = subject.start + 1; i < subject.end; i++) {
    const opener = phraseAt(grammar.openers, tokens, i, subject.end)
    if (opener !== null || isSign(tokens[i], ',') || grammar.sets.relatives.has(tokens[i]?.plain ?? '')) {
      last = i - 1
      break
    }
  }
  return last
}

/** Whether the subject is somebody who can act. */
const isAgent = (sentence: Sentence, subject: Range | null): boolean => {
  if (subject === null) return false
  const { tokens, grammar } = sentence
  if (grammar.sets.pronouns.has(tokens[subject.start]?.plain ?? '') && subject.end - subject.start === 1) return true
  const head = headOf(sentence, subject)
  const classes = classesOf(grammar, tokens[head]?.plain ?? '')
  if (classes.has('actor') || classes.has('body')) return true
  return classes.size === 0 && isCapital(tokens[head]) && head > subject.start
}

const ACT_NOUN = /(?:tion|sion|ment|ance|ence|ity|ness|ing|al|ure|ship|age)s?$/

const isThing = (sentence: Sentence, subject: Range): boolean => {
  const { tokens, grammar } = sentence
  const head = headOf(sentence, subject)
  const plain = tokens[head]?.plain ?? ''
  const classes = classesOf(grammar, plain)
  if (classes.has('actor')) return false
  if (classes.size > 0) return true
  return !isCapital(tokens[head]) && ACT_NOUN.test(plain)
}

const withoutNegative = (sentence: Sentence, range: Range): Range | null => {
  const { tokens, grammar } = sentence
  if (phraseAt(grammar.nobody, tokens, range.start, range.end) !== null) return null
  let { start } = range
  while (start < range.end && grammar.sets.negativeSubjects.has(tokens[start]?.plain ?? '')) start++
  if (tokens[start]?.plain === 'of' && start > range.start) start++
  return start < range.end ? { start, end: range.end } : null
}

const bearerOf = (sentence: Sentence, clause: Clause, { stand, rule }: Settled): Range | null => {
  const { tokens, grammar } = sentence
  if (stand.force === 'declaration') return null
  if (clause.addressee !== null) return clause.addressee
  if (rule === 'wording.norm.not-applied') return exemptOf(sentence, clause)
  if (clause.isPassive) return agentOf(sentence, clause)
  const { subject } = clause
  if (
    subject !== null &&
    subject.end - subject.start === 1 &&
    grammar.sets.expletives.has(tokens[subject.start]?.plain ?? '') &&
    (clause.rule === 'wording.norm.predicate' || tokens[subject.start]?.plain === 'there')
  )
    return null
  if (subject === null || clause.rule === 'wording.norm.nominal') return null
  const verb = clause.anchor
  const isReceiving = phraseAt(grammar.receive, tokens, verb, clause.range.end) !== null
  const stays = /^(?:bound|responsible|committed|liable|obliged|seized)$/.test(tokens[verb + 1]?.plain ?? '')
  if (isReceiving && !stays) return null
  const own = withoutNegative(sentence, subject)
  return own === null || (isThing(sentence, own) && !isAgent(sentence, own)) ? null : own
}

/** Who acts in a passive: "shall be verified by the Agency". */
const agentOf = ({ tokens, grammar }: Sentence, clause: Clause): Range | null => {
  for (let i = clause.act.start; i < clause.range.end; i++) {
    if (tokens[i]?.plain !== 'by' || tokens[i + 1]?.sort === 'number') continue
    let end = i + 1
    while (
      end < clause.range.end &&
      !isSign(tokens[end], ',;.:') &&
      phraseAt(grammar.openers, tokens, end, clause.range.end) === null
    )
      end++
    for (let j = i + 1; j < end; j++)
      if (classesOf(grammar, tokens[j]?.plain ?? '').has('actor')) return { start: i + 1, end }
  }
  return null
}

const isBlocked = (chunks: readonly Chunk[], at: number): boolean =>
  chunks.some(
    ({ start, end, kind }) =>
      at >= start && at < end && kind.dimension !== 'object-scope' && kind.opens !== 'hedge-examine',
  )

/** The words around the main verb that belong to no qualifier: in a bracket to both sides of it, else behind it. */
const actionOf = (sentence: Sentence, clause: Clause, chunks: readonly Chunk[]): Range => {
  const { tokens, grammar } = sentence
  const { act, anchor } = clause
  let start = anchor
  while (start < act.end - 1 && isBlocked(chunks, start)) start++
  if (isBlocked(chunks, start)) start = anchor
  let end = start + 1
  while (end < act.end && !isBlocked(chunks, end) && !isSign(tokens[end], ';:.!?')) end++
  while (
    start > act.start &&
    !isBlocked(chunks, start - 1) &&
    !grammar.sets.negations.has(tokens[start - 1]?.plain ?? '')
  )
    start--
  while (
    end > start + 1 &&
    (tokens[end - 1]?.sort === 'sign' || grammar.sets.coordinators.has(tokens[end - 1]?.plain ?? ''))
  )
    end--
  return { start, end }
}

const qualifier = (sentence: Sentence, part: Chunk): Qualifier => ({
  span: spanOf(sentence.tokens, part),
  dimension: part.kind.dimension,
  isRestrictive: part.kind.isRestrictive,
  rule: part.rule,
})

/** A norm with the parts that it was made of, from which the open space is read. */
export type ReadNorm = { readonly norm: Norm; readonly chunks: readonly Chunk[] }

/** The norm of one clause. */
export const normOf = (sentence: Sentence, clause: Clause): ReadNorm => {
  const settled = settle(sentence, clause)
  const own = { ...sentence, range: clause.range }
  const bearer = bearerOf(sentence, clause, settled)
  const found = qualifiersOf(own, [...clause.operators, { start: clause.anchor, end: clause.anchor + 1 }], bearer)
  const isPlain = settled.stand.force === 'declaration'
  const chunks = found.map(part =>
    isPlain && part.kind.dimension !== 'condition' ? { ...part, kind: { ...part.kind, isRestrictive: false } } : part,
  )
  const norm: Norm = {
    force: settled.stand.force,
    negated: settled.stand.negated,
    bearer: bearer === null ? null : spanOf(sentence.tokens, bearer),
    action: spanOf(sentence.tokens, actionOf(sentence, clause, chunks)),
    qualifiers: chunks.map(part => qualifier(sentence, part)),
    span: spanOf(sentence.tokens, clause.range),
    rule: settled.rule,
  }
  return { norm, chunks }
}
