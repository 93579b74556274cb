import { isSign, type Sentence, type Subordinate } from './clauses.ts'
import { denyAct, denyModal, operate, type Stand } from './deontic.ts'
import { phraseAt } from './grammar.ts'
import type { RuleId } from './rules.ts'
import type { Head } from './straight-heads.ts'
import { isCapital, type Range, type Token } from './tokens.ts'

/** What stands where while the words behind a head are read. */
export type Reading = {
  at: number
  stand: Stand
  isPassive: boolean
  hasBe: boolean
  addressee: Range | null
  rule: RuleId
}

/** "Shall by 2030 reduce", "shall, …, not later than 72 hours after …, notify": a phrase between the modal and its verb. */
const skipPhrase = ({ tokens, grammar, range }: Sentence, reading: Reading): boolean => {
  const opener = phraseAt(grammar.openers, tokens, reading.at, range.end)
  if (opener === null || /^(?:to|from|of)$/.test(tokens[reading.at]?.plain ?? '')) return false
  let at = reading.at + opener.length
  while (
    at < range.end &&
    (tokens[at]?.sort === 'number' ||
      isCapital(tokens[at]) ||
      grammar.nouns.has(tokens[at]?.plain ?? '') ||
      grammar.sets.articles.has(tokens[at]?.plain ?? '') ||
      grammar.sets.numerals.has(tokens[at]?.plain ?? ''))
  )
    at++
  const isDone =
    at > reading.at + opener.length &&
    tokens[at]?.sort === 'word' &&
    phraseAt(grammar.openers, tokens, at, range.end) === null
  if (isDone && at < range.end) {
    reading.at = at
    return true
  }
  for (let i = at; i < Math.min(range.end - 1, at + 20); i++) {
    if (isSign(tokens[i], ';:')) return false
    if (!isSign(tokens[i], ',')) continue
    reading.at = i + 1
    return true
  }
  return false
}

const skipInserted = (sentence: Sentence, reading: Reading, subordinates: readonly Subordinate[]): boolean => {
  const { tokens, grammar, range } = sentence
  const inside = subordinates.find(({ start }) => start === reading.at)
  if (inside !== undefined && inside.end < range.end) {
    reading.at = isSign(tokens[inside.end], ',') ? inside.end + 1 : inside.end
    return true
  }
  if (isSign(tokens[reading.at], ',')) {
    for (let i = reading.at + 1; i < Math.min(range.end, reading.at + 25); i++) {
      if (isSign(tokens[i], ';:')) return false
      if (!isSign(tokens[i], ',')) continue
      reading.at = i + 1
      return true
    }
    return false
  }
  if (
    tokens[reading.at]?.plain === 'and' &&
    (isSign(tokens[reading.at + 1], ',') || phraseAt(grammar.openers, tokens, reading.at + 1, range.end) !== null)
  ) {
    reading.at++
    return true
  }
  if (skipPhrase(sentence, reading)) return true
  const adverb = phraseAt(grammar.adverbs, tokens, reading.at, range.end)
  if (adverb?.meaning.opens === 'hedge-examine') return false
  if (adverb === null) {
    if (!isAdverb(sentence, reading.at)) return false
    reading.at++
    return true
  }
  if (isDenyingAdverb(tokens, reading.at, adverb.length)) reading.stand = denyAct(reading.stand)
  reading.at += adverb.length
  return true
}

const isAdverb = ({ tokens, grammar }: Sentence, at: number): boolean => {
  const plain = tokens[at]?.plain ?? ''
  return /^(?:also|hereby|therefore)$|ly$/.test(plain) && !grammar.sets.notAdverbs.has(plain)
}

export const isDenyingAdverb = (tokens: readonly Token[], at: number, length: number): boolean => {
  for (let i = at; i < at + length; i++) if (/^(?:no|never)$/.test(tokens[i]?.plain ?? '')) return true
  return false
}

const takeOperator = (sentence: Sentence, reading: Reading): boolean => {
  const { tokens, grammar, range } = sentence
  const predicate = reading.hasBe ? phraseAt(grammar.predicates, tokens, reading.at, range.end) : null
  const operator = predicate ?? phraseAt(grammar.operators, tokens, reading.at, range.end)
  if (operator === null) return false
  reading.stand = operate(reading.stand, operator.meaning)
  reading.rule = predicate === null ? `wording.norm.verb-${operator.meaning}` : 'wording.norm.predicate'
  reading.at += operator.length
  reading.hasBe = false
  return true
}

const takeNegation = (sentence: Sentence, reading: Reading, head: Head, isFirst: boolean): boolean => {
  const { tokens, grammar } = sentence
  const plain = tokens[reading.at]?.plain ?? ''
  if (!grammar.sets.negations.has(plain) || plain === 'no' || plain === 'nor') return false
  if (phraseAt(grammar.quantities, tokens, reading.at, tokens.length) !== null) return false
  if (phraseAt(grammar.openers, tokens, reading.at, tokens.length) !== null) return false
  reading.stand = isFirst && head.modal !== null ? denyModal(head.modal, reading.stand) : denyAct(reading.stand)
  reading.at++
  return true
}

/** Reads the words behind a head up to the main verb, and what they make of the force. */
export const readBehind = (sentence: Sentence, head: Head, subordinates: readonly Subordinate[]): Reading => {
  const { tokens, range } = sentence
  const reading: Reading = {
    at: head.end,
    stand: head.stand,
    isPassive: false,
    hasBe: head.sort === 'copula',
    addressee: null,
    rule: head.rule,
  }
  let isFirst = true
  while (reading.at < range.end) {
    const plain = tokens[reading.at]?.plain ?? ''
    if (takeNegation(sentence, reading, head, isFirst)) {
      isFirst = false
      continue
    }
    if (plain === 'be' || plain === 'been' || plain === 'have') {
      if (plain === 'have' && tokens[reading.at + 1]?.plain !== 'been') {
        if (takeOperator(sentence, reading)) continue
        break
      }
      reading.hasBe = true
      reading.at++
      continue
    }
    if (takeOperator(sentence, reading)) {
      isFirst = false
      continue
    }
    if (plain === 'to' || (plain === 'from' && reading.at > head.end)) {
      reading.at++
      continue
    }
    if (skipInserted(sentence, reading, subordinates)) continue
    break
  }
  reading.isPassive = reading.hasBe && isParticiple(tokens[reading.at]?.plain ?? '')
  return reading
}

const IRREGULAR = new Set(
  'withheld held met put built made done given taken kept set sent paid sold bought brought drawn withdrawn withheld led left let lost sought spent understood written shown known borne begun broken chosen driven found forgiven got hidden read run seen shut stolen taught told thrown undertaken won overseen laid split cut'.split(
    ' ',
  ),
)

const isParticiple = (plain: string): boolean => /ed$/.test(plain) || IRREGULAR.has(plain)
