import { isCapital, type Token } from '../../wording/tokens.ts'
import type { Traits } from './traits.ts'
import type { Vocabulary } from './vocabulary.ts'

const AHEAD = 7
const BEHIND = 4
const YEAR = /^(?:1[89]|20)\d\d$/
const BEING = /^(?:was|were|wurde|wurden)$/
const DONE = /^(?:adopted|enacted|ratified|passed|verabschiedet|ratifiziert)$/
const SIGNED = /^(?:signed|initialled|unterzeichnet|unterschrieben)$/
const PAST_OF = /^(?:of|von|aus|over|nach)$/
const TO_DO = /^(?:to|will|would|must|can|could|should|they|we|you|i|who|not)$/
const COUNT = /^(?:two|three|four|five|six|several|many|both|rival|competing|these|those|such|various)$/
const EITHER_WORD = /^(?:plans?|offers?|drafts?|deals?|documents?|contracts?|bill|package)$/

/** Whether an English word that may be a verb is one: "to draft", "Lakeland plans to", "the vote offers hope". */
export const isVerb = (tokens: readonly Token[], at: number, { tongue, nounOf }: Vocabulary): boolean => {
  const [before, token, after] = [tokens[at - 1], tokens[at], tokens[at + 1]]
  if (tongue !== 'en' || token === undefined) return false
  // The first of two such nouns only says what the second is: "draft agreement", "deal text".
  if (after !== undefined && nounOf(after) !== null) return true
  if (!EITHER_WORD.test(token.plain)) return false
  if (TO_DO.test(before?.plain ?? '')) return true
  const isPlural = token.plain.endsWith('s')
  if (token.plain.startsWith('deal') && /^(?:with|in|of|a)$/.test(after?.plain ?? '') && isPlural) return true
  if (!isPlural || before?.sort === 'number' || COUNT.test(before?.plain ?? '')) return false
  return (
    after?.plain === 'to' || (isCapital(before) && before?.plain.includes("'") !== true) || isFollowedByObject(after)
  )
}

const isFollowedByObject = (after: Token | undefined): boolean =>
  after !== undefined &&
  after.sort === 'word' &&
  !/^(?:for|by|from|of|on|with|in|and|or|that|which|were|are|have|had|as|at|will|would|within|before|after|under|during|between|since|until|but|would|could|can|must|may|is|was|has|among|about|over)$/.test(
    after.plain,
  )

const has = (tokens: readonly Token[], from: number, to: number, test: (word: string) => boolean): boolean => {
  for (let i = Math.max(0, from); i < Math.min(tokens.length, to); i++) if (test(tokens[i]?.plain ?? '')) return true
  return false
}

/** Whether an agreement is of the past: named by its year or its place, in force, broken, left. */
const isOld = (tokens: readonly Token[], at: number, traits: Traits): boolean =>
  has(tokens, traits.start - 2, at, word => YEAR.test(word)) ||
  (PAST_OF.test(tokens[at + 1]?.plain ?? '') && (YEAR.test(tokens[at + 2]?.plain ?? '') || isCapital(tokens[at + 2])))

/** Whether a text is done by the word just behind it: "the resolution adopted in May". */
export const isDone = (tokens: readonly Token[], at: number): boolean => {
  const next = BEING.test(tokens[at + 1]?.plain ?? '') ? at + 2 : at + 1
  return DONE.test(tokens[next]?.plain ?? '')
}

/** Whether a text was signed or adopted in a year that its sentence names. */
export const isOfPast = (tokens: readonly Token[], at: number): boolean =>
  (SIGNED.test(tokens[at + 1]?.plain ?? '') || isDone(tokens, at)) && tokens.some(({ plain }) => YEAR.test(plain))

/** Whether talks under way are to reach this agreement: it is named as pending or sought, and nothing near says that it is done. */
export const isSoughtDeal = (
  tokens: readonly Token[],
  at: number,
  { traits, vocabulary }: { readonly traits: Traits; readonly vocabulary: Vocabulary },
): boolean => {
  if (isOld(tokens, at, traits)) return false
  if (traits.pending !== '' && traits.kind !== '') return true
  const isSought = has(tokens, traits.start - AHEAD, traits.start, vocabulary.isSought)
  if (has(tokens, traits.start - 4, traits.start, vocabulary.isSettled) && !isSought) return false
  if (has(tokens, at + 1, at + 1 + BEHIND, vocabulary.isSettled)) return false
  return isSought || traits.pending !== '' || traits.kind !== ''
}
