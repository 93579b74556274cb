import { MONTHS } from './abbreviations.ts'
import { MODALS, NEGATIONS, NUMBER_WORDS } from './redline/guarded-words.ts'
import type { Vocabulary } from './words.ts'

/** Kinds of words that stand as edits of their own: numbers and dates, negations, modal verbs; `none` for all others. */
export const GUARD = { none: 0, number: 1, negation: 2, modal: 3 } as const

/**
 * What each word of a vocabulary counts for when a person reads, by its number. `weightOf`: 0 for punctuation, 1 to 3 by length
 * (short words are the frequent ones in every language), 4 for a number. `guardOf`: a value of `GUARD`.
 */
export type Scale = {
  readonly vocabulary: Vocabulary
  readonly weightOf: (id: number) => number
  readonly guardOf: (id: number) => number
}

const negations = new Set(Object.values(NEGATIONS).flat())
const modals = new Set(Object.values(MODALS).flat())
const numbers = new Set([...NUMBER_WORDS, ...MONTHS])

const guard = (plain: string): number => {
  if (/^\p{Nd}/u.test(plain) || /^[〇零一二三四五六七八九十百千万亿兆萬億]{2,}$|^[百千万亿兆萬億]/u.test(plain))
    return GUARD.number
  if (negations.has(plain) || plain.endsWith("n't") || /^[不没未勿]/u.test(plain)) return GUARD.negation
  if (modals.has(plain)) return GUARD.modal
  return numbers.has(plain) ? GUARD.number : GUARD.none
}

const weight = (plain: string): number => {
  if (!/[\p{L}\p{N}]/u.test(plain)) return 0
  if (/\p{Nd}/u.test(plain)) return 4
  if (/^[\p{Script=Han}\p{Script=Katakana}]{2}/u.test(plain)) return 3
  return plain.length <= 3 ? 1 : plain.length === 4 ? 2 : 3
}

/** A scale that learns each word once. */
export const createScale = (vocabulary: Vocabulary): Scale => {
  const weights: number[] = []
  const guards: number[] = []
  const learn = (values: number[], id: number, judge: (plain: string) => number): number => {
    const value = judge(vocabulary.plainOf(id))
    values[id] = value
    return value
  }
  return {
    vocabulary,
    weightOf: id => weights[id] ?? learn(weights, id, weight),
    guardOf: id => guards[id] ?? learn(guards, id, guard),
  }
}
