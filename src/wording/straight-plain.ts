import { type Clause, isSign, type Sentence, type Subordinate } from './clauses.ts'
import { operate, STATEMENT, type Stand } from './deontic.ts'
import { phraseAt } from './grammar.ts'
import { isCapital } from './tokens.ts'

const FINITE = /^(?:is|are|was|were|has|have|had|does|do|did)$/

/** A plain statement, denied where "not" stands at its verb or "no" at its subject. */
const statementAt = ({ tokens, grammar, range }: Sentence, at: number): Stand => {
  const denies = (i: number): boolean => grammar.sets.negations.has(tokens[i]?.plain ?? '')
  const negated = denies(at + 1) || denies(at + 2) || denies(range.start)
  return { ...STATEMENT, negated }
}

/** A sentence without any operator: a headline infinitive, a plain statement, a duty in the present tense, or a bare noun phrase. */
export const plainClause = (sentence: Sentence, subordinates: readonly Subordinate[]): readonly Clause[] => {
  const { range } = sentence
  for (let i = range.start + 1; i < range.end; i++) {
    const inside = subordinates.find(({ start, end }) => i >= start && i < end)
    if (inside !== undefined) {
      i = inside.end - 1
      continue
    }
    const clause = statedAt(sentence, i) ?? headlineAt(sentence, i) ?? presentAt(sentence, i)
    if (clause !== null) return [clause]
  }
  return [nominalClause(sentence)]
}

const UNMARKED = { addressee: null, operators: [], isPassive: false } as const

/** The present tense of contracts: "The Seller delivers", "The Parties provide". */
const presentAt = (sentence: Sentence, at: number): Clause | null => {
  const { tokens, range } = sentence
  const token = tokens[at]
  const isNear = at <= range.start + 6 && !isCapital(token) && !isSign(tokens[at + 1], ',.;')
  const isSingular = isNear && /[^s]s$/.test(token?.plain ?? '') && isActor(sentence, at - 1)
  if (!isSingular && !isPluralVerb(sentence, at)) return null
  const subject = { start: range.start, end: at }
  const act = { start: at, end: range.end }
  return {
    ...UNMARKED,
    range,
    stand: operate(STATEMENT, 'duty'),
    subject,
    act,
    anchor: at,
    rule: 'wording.norm.present-tense',
  }
}

const statedAt = (sentence: Sentence, at: number): Clause | null => {
  const { tokens, grammar, range } = sentence
  if (isPluralVerb(sentence, at)) return null
  const isDeclared = phraseAt(grammar.declare, tokens, at, range.end) !== null
  const isStated = isDeclared ? !isSign(tokens[at - 1], ',') : FINITE.test(tokens[at]?.plain ?? '')
  if (!isStated) return null
  const act = { start: at, end: range.end }
  return {
    ...UNMARKED,
    range,
    stand: statementAt(sentence, at),
    subject: null,
    act,
    anchor: at,
    rule: 'wording.norm.statement',
  }
}

/** "Size to be capped", "Members to report": an infinitive in the manner of a headline. */
const headlineAt = (sentence: Sentence, at: number): Clause | null => {
  const { tokens, grammar, range } = sentence
  if (tokens[at]?.plain !== grammar.lexicon.purposeWord || isSign(tokens[at - 1], ',')) return null
  const next = tokens[at + 1]
  const plain = next?.plain ?? ''
  const isPassive = plain === 'be'
  const isWord =
    next?.sort === 'word' && !isCapital(next) && !grammar.nouns.has(plain) && !grammar.sets.articles.has(plain)
  if (!(isPassive || (isWord && isCapital(tokens[range.start]))) || hasNounAct(sentence, at)) return null
  const act = { start: Math.min(range.end - 1, at + (isPassive ? 2 : 1)), end: range.end }
  return {
    range,
    stand: operate(STATEMENT, 'duty'),
    subject: { start: range.start, end: at },
    addressee: null,
    act,
    anchor: act.start,
    isPassive,
    operators: [{ start: at, end: act.start }],
    rule: 'wording.norm.headline',
  }
}

/** A provision without a verb: a duty by its noun, a ban by "No …" or "Ban on …". */
const nominalClause = ({ tokens, grammar, range }: Sentence): Clause => {
  const noun = phraseAt(grammar.nominals, tokens, range.start, range.end)
  const denies = grammar.sets.negativeSubjects.has(tokens[range.start]?.plain ?? '')
  const stand = operate(STATEMENT, noun?.meaning ?? (denies ? 'ban' : 'duty'))
  const from = Math.min(range.start + (noun?.length ?? (denies ? 1 : 0)), range.end - 1)
  const act = { start: from, end: range.end }
  return { ...UNMARKED, range, stand, subject: null, act, anchor: from, rule: 'wording.norm.nominal' }
}

/** "The Parties provide …": a bare verb behind nothing but names and actors. */
const isPluralVerb = ({ tokens, grammar, range }: Sentence, at: number): boolean => {
  const token = tokens[at]
  const plain = token?.plain ?? ''
  if (token?.sort !== 'word' || isCapital(token) || /(?:ed|ing|ly|ion|s)$/.test(plain) || at + 1 >= range.end)
    return false
  if (
    grammar.nouns.has(plain) ||
    grammar.openers.has(plain) ||
    grammar.sets.stops.has(plain) ||
    grammar.sets.articles.has(plain)
  )
    return false
  if (grammar.adverbs.has(plain) || grammar.subordinators.has(plain)) return false
  let isMany = false
  for (let i = range.start; i < at; i++) {
    const before = tokens[i]?.plain ?? ''
    if (before === 'and' || /(?:ies|s)$/.test(before)) isMany = true
    const fits = isCapital(tokens[i]) || before === 'and' || before === ',' || grammar.sets.articles.has(before)
    if (!fits && grammar.nouns.get(before)?.has('actor') !== true) return false
  }
  return isMany && grammar.nouns.get(tokens[at - 1]?.plain ?? '')?.has('thing') !== true
}

/** "Withdrawal of … to …": a noun of action rules the phrase, and "to" is its direction. */
const hasNounAct = ({ tokens, range }: Sentence, to: number): boolean => {
  for (let i = range.start; i < to; i++)
    if (/(?:tion|ment|al|ance|sion|ing|out)$/.test(tokens[i]?.plain ?? '')) return tokens[to + 1]?.plain !== 'be'
  return false
}

const isActor = ({ tokens, grammar }: Sentence, at: number): boolean =>
  grammar.nouns.get(tokens[at]?.plain ?? '')?.has('actor') === true
