import type { Stand } from './deontic.ts'
import { classesOf, type Grammar, phraseAt } from './grammar.ts'
import type { RuleId } from './rules.ts'
import type { Range, Token } from './tokens.ts'

/** The tokens of one sentence within those of a text, and what they are read with. */
export type Sentence = { readonly tokens: readonly Token[]; readonly grammar: Grammar; readonly range: Range }

/**
 * One clause with a force of its own. `act` is where the action stands and `anchor` its main verb within it, `subject` is who stands as
 * subject, `addressee` who is named as bearer elsewhere ("calls upon Parties"), `operators` the tokens that made the force.
 */
export type Clause = {
  readonly range: Range
  readonly stand: Stand
  readonly rule: RuleId
  readonly subject: Range | null
  readonly addressee: Range | null
  readonly act: Range
  readonly anchor: number
  readonly isPassive: boolean
  readonly operators: readonly Range[]
}

const QUOTES = /^["]$/

/** Marks the tokens inside quotation marks: a modal in a title commits nobody. A sentence quoted as a whole stays open. */
export const quotedTokens = ({ tokens, range }: Sentence): Uint8Array => {
  const quoted = new Uint8Array(range.end - range.start)
  let open = -1
  for (let i = range.start; i < range.end; i++) {
    if (!QUOTES.test(tokens[i]?.plain ?? '')) continue
    if (open < 0) open = i
    else {
      if (open > range.start + 1 || i < range.end - 3) quoted.fill(1, open - range.start, i - range.start + 1)
      open = -1
    }
  }
  return quoted
}

/** Whether token `at` is printed as one of these signs. */
export const isSign = (token: Token | undefined, signs: string): boolean =>
  token !== undefined && token.sort === 'sign' && signs.includes(token.plain)

/** Where the subordinate clause or phrase that begins at `at` ends. */
const endOfSubordinate = ({ tokens, grammar, range }: Sentence, at: number, isOpening: boolean): number => {
  const mark = phraseAt(grammar.subordinators, tokens, at, range.end)
  for (let i = at + (mark?.length ?? 1) + 1; i < range.end; i++) {
    const token = tokens[i]
    if (isSign(token, ';:.!?')) return i
    if (!isSign(token, ',')) continue
    if (isOpening) return i
    const next = tokens[i + 1]?.plain ?? ''
    if (grammar.sets.coordinators.has(next) || grammar.sets.relatives.has(next)) return i
    if (phraseAt(grammar.subordinators, tokens, i + 1, range.end) !== null) return i
  }
  return range.end
}

/** A subordinate clause with the kind of qualifier that it is. */
export type Subordinate = Range & { readonly length: number }

/** The subordinate clauses of a sentence, in order and apart from each other. */
export const subordinatesOf = (sentence: Sentence): readonly Subordinate[] => {
  const { tokens, grammar, range } = sentence
  const found: Subordinate[] = []
  const inverted = invertedCondition(sentence)
  if (inverted !== null) found.push(inverted)
  let hasVerb = false
  for (let i = inverted?.end ?? range.start; i < range.end; i++) {
    const token = tokens[i]
    if (isSign(token, ';')) hasVerb = false
    if (phraseAt(grammar.modals, tokens, i, range.end) !== null && !isMonth(tokens, i)) hasVerb = true
    const adverb = phraseAt(grammar.adverbs, tokens, i, range.end)
    const mark = phraseAt(grammar.subordinators, tokens, i, range.end)
    if (mark === null || !isBordered(sentence, i) || (adverb !== null && adverb.length >= mark.length)) {
      i += Math.max(0, (adverb?.length ?? 0) - 1)
      continue
    }
    const before = tokens[i - 1]
    const isInserted = i > range.start && isSign(before, ',') && !isDone(sentence, i)
    const isOpening =
      grammar.lexicon.syntax === 'bracket' || i === range.start || isSign(before, ';') || isInserted || !hasVerb
    const end = endOfSubordinate(sentence, i, isOpening)
    found.push({ start: i, end, length: mark.length })
    i = end - 1
  }
  return found
}

/** „Greift A an, werden …“: a verb that opens the sentence is a condition where another finite verb follows the comma. */
const invertedCondition = ({ tokens, grammar, range }: Sentence): Subordinate | null => {
  if (grammar.lexicon.syntax === 'straight') return null
  const first = tokens[range.start]?.plain ?? ''
  const isVerb = /(?:[^s]t|ist|sollten?|werden|haben|sind)$/.test(first) && classesOf(grammar, first).size === 0
  if (!isVerb || phraseAt(grammar.adverbs, tokens, range.start, range.end) !== null) return null
  if (phraseAt(grammar.openers, tokens, range.start, range.end) !== null) return null
  if (phraseAt(grammar.subordinators, tokens, range.start, range.end) !== null) return null
  for (let i = range.start + 2; i < range.end - 1; i++) {
    if (isSign(tokens[i], ';:')) return null
    if (!isSign(tokens[i], ',')) continue
    const next = tokens[i + 1]?.plain ?? ''
    const opens = next === 'so' || phraseAt(grammar.modals, tokens, i + 1, range.end) !== null || /[^s]t$/.test(next)
    return opens ? { start: range.start, end: i, length: 1 } : null
  }
  return null
}

/** In a language of brackets a comma parts every clause: a conjunction's word elsewhere is a preposition („um eine Lösung“). */
const isBordered = ({ tokens, grammar, range }: Sentence, at: number): boolean => {
  if (grammar.lexicon.syntax === 'straight' || at === range.start) return true
  const before = tokens[at - 1]
  return before?.sort === 'sign' || grammar.sets.coordinators.has(before?.plain ?? '')
}

/** Whether the main verb of the clause has been said before `at`: then a clause behind a comma closes it and is not inserted. */
const isDone = ({ tokens, grammar, range }: Sentence, at: number): boolean => {
  for (let i = at - 2; i >= range.start; i--) {
    if (phraseAt(grammar.modals, tokens, i, range.end) === null) continue
    return at - 1 - i > 2
  }
  return false
}

/** "May" before or behind a number is the month. */
export const isMonth = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.printed === 'May' && (tokens[at + 1]?.sort === 'number' || tokens[at - 1]?.sort === 'number')
