import { isMonth, isSign, quotedTokens, type Sentence, type Subordinate } from './clauses.ts'
import { operate, STATEMENT, type Stand, standOfModal } from './deontic.ts'
import { phraseAt } from './grammar.ts'
import type { Modal } from './lexicon/entries.ts'
import type { RuleId } from './rules.ts'
import { isCapital, type Range } from './tokens.ts'

/** A place where a force begins: a modal, a predicate, a performative verb. `end` is behind its own words. */
export type Head = {
  readonly at: number
  readonly end: number
  readonly stand: Stand
  readonly modal: Modal | null
  readonly sort: 'modal' | 'copula' | 'operator' | 'directive' | 'frame'
  readonly rule: RuleId
}

const RULE_OF: Readonly<Record<Modal, RuleId>> = {
  duty: 'wording.norm.duty-modal',
  must: 'wording.norm.must',
  cannot: 'wording.norm.cannot',
  future: 'wording.norm.future-modal',
  'to-do': 'wording.norm.to-be-done',
  need: 'wording.norm.need',
  permit: 'wording.norm.permit-modal',
  recommend: 'wording.norm.recommend-modal',
  intend: 'wording.norm.intend-modal',
  might: 'wording.norm.supposing-modal',
}

const isNounPlace = ({ tokens, grammar }: Sentence, at: number): boolean => {
  const before = tokens[at - 1]
  if (before === undefined) return false
  return grammar.sets.articles.has(before.plain) || phraseAt(grammar.openers, tokens, at - 1, at) !== null
}

const headAt = (sentence: Sentence, at: number): Head | null => {
  const { tokens, grammar, range } = sentence
  const modal = phraseAt(grammar.modals, tokens, at, range.end)
  const frame = phraseAt(grammar.frames, tokens, at, range.end)
  if (frame !== null && !isNounPlace(sentence, at)) {
    const stand = operate(STATEMENT, frame.meaning)
    return { at, end: at + frame.length, stand, modal: null, sort: 'frame', rule: 'wording.norm.content-clause' }
  }
  if (modal !== null && !isMonth(tokens, at)) {
    const rule = RULE_OF[modal.meaning]
    const stand = standOfModal(modal.meaning)
    return { at, end: at + modal.length, stand, modal: modal.meaning, sort: 'modal', rule }
  }
  if (grammar.sets.copulas.has(tokens[at]?.plain ?? '') && !/^be(?:en|ing)?$/.test(tokens[at]?.plain ?? '')) {
    const behind = predicateBehind(sentence, at + 1)
    return behind
      ? { at, end: at + 1, stand: STATEMENT, modal: null, sort: 'copula', rule: 'wording.norm.predicate' }
      : null
  }
  if (isNounPlace(sentence, at) || tokens[at - 1]?.plain === grammar.lexicon.purposeWord) return null
  const directive = phraseAt(grammar.directives, tokens, at, range.end)
  const operator = phraseAt(grammar.operators, tokens, at, range.end)
  if (operator !== null && operator.length >= (directive?.length ?? 0)) {
    return {
      at,
      end: at,
      stand: STATEMENT,
      modal: null,
      sort: 'operator',
      rule: `wording.norm.verb-${operator.meaning}`,
    }
  }
  if (directive === null || directive.meaning === 'state' || addresseeOf(sentence, at + directive.length) === null)
    return null
  const stand = operate(STATEMENT, directive.meaning)
  return { at, end: at + directive.length, stand, modal: null, sort: 'directive', rule: 'wording.norm.directive' }
}

/** Whether a predicate of force stands behind a copula, adverbs and negations aside. */
const predicateBehind = ({ tokens, grammar, range }: Sentence, from: number): boolean => {
  for (let i = from; i < Math.min(from + 4, range.end); i++) {
    if (phraseAt(grammar.predicates, tokens, i, range.end) !== null) return true
    const adverb = phraseAt(grammar.adverbs, tokens, i, range.end)
    if (adverb !== null) i += adverb.length - 1
    else if (!grammar.sets.negations.has(tokens[i]?.plain ?? '') && !/ly$|^also$/.test(tokens[i]?.plain ?? ''))
      return false
  }
  return false
}

/** Where the clause of a head begins: behind the last border between it and the head before it. */
export const borderBefore = (sentence: Sentence, from: number, at: number): number => {
  const { tokens, grammar } = sentence
  for (let i = at - 1; i >= from; i--) {
    const token = tokens[i]
    const plain = token?.plain ?? ''
    if (isSign(token, ';:')) return i + 1
    if (grammar.sets.coordinators.has(plain) && !isWithinSubject(sentence, from, i)) return i + 1
    if (grammar.sets.relatives.has(plain) || plain === grammar.lexicon.contentWord) return i
  }
  return from
}

/** "… that Russia and Ukraine shall": the coordinator belongs to the subject where nothing but names stands before it. */
const isWithinSubject = ({ tokens, grammar }: Sentence, from: number, at: number): boolean => {
  if (isSign(tokens[at - 1], ',;')) return false
  for (let i = from; i < at; i++) {
    const plain = tokens[i]?.plain ?? ''
    if (!isCapital(tokens[i]) && !grammar.sets.articles.has(plain) && grammar.nouns.get(plain)?.has('actor') !== true)
      return false
  }
  return at > from
}

export const headsOf = (sentence: Sentence, subordinates: readonly Subordinate[]): readonly Head[] => {
  const quoted = quotedTokens(sentence)
  const heads: Head[] = []
  const { range } = sentence
  for (let i = range.start; i < range.end; i++) {
    const inside = subordinates.find(({ start, end }) => i >= start && i < end)
    if (inside !== undefined) {
      i = inside.end - 1
      continue
    }
    if (quoted[i - range.start] === 1) continue
    const head = headAt(sentence, i)
    if (head === null || !isOwnHead(sentence, head, heads.at(-1))) continue
    heads.push(head)
    i = Math.max(i, head.end - 1)
  }
  return heads
}

/** Whether a second head in a sentence opens a clause of its own, and is no part of the action of the one before. */
const isOwnHead = (sentence: Sentence, head: Head, before: Head | undefined): boolean => {
  if (before === undefined) return true
  const { tokens, grammar } = sentence
  let hasBorder = false
  for (let i = head.at - 1; i >= before.end; i--) {
    const token = tokens[i]
    const plain = token?.plain ?? ''
    if (plain === grammar.lexicon.contentWord && before.sort !== 'frame')
      return i === head.at - 1 && head.sort === 'modal'
    if (grammar.sets.relatives.has(plain)) return head.at - i < 3 && head.sort === 'modal'
    if (isSign(token, ';:') || grammar.sets.coordinators.has(plain)) {
      hasBorder = true
      if (isSign(token, ';:')) return true
    }
  }
  if (before.sort === 'frame') return true
  return hasBorder
}

/** The object of a directive: who is called upon, up to "to" or "not to". */
export const addresseeOf = ({ tokens, range }: Sentence, from: number): Range | null => {
  for (let i = from; i < Math.min(range.end, from + 25); i++) {
    const plain = tokens[i]?.plain ?? ''
    if (plain === 'to' || plain === 'from' || plain === 'that' || (plain === 'not' && tokens[i + 1]?.plain === 'to')) {
      return i > from ? { start: from, end: i } : null
    }
    if (isSign(tokens[i], ';,')) return null
  }
  return null
}
