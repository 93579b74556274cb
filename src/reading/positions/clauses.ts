import { isCapital, type Range, type Token } from '../../wording/tokens.ts'
import type { StanceVocabulary } from './vocabulary.ts'

/** One sentence cut at its commas, semicolons, colons, dashes and brackets; quotation marks cut nothing. */
export type Clauses = {
  readonly tokens: readonly Token[]
  readonly vocabulary: StanceVocabulary
  readonly ranges: readonly Range[]
}

const BORDER = /^[,;:()[\]–—]$|^[-–—]+$/

/** Whether a bracket opens or closes a word or two, as an abbreviation behind a name ("the Trade Board (TB) rejects"), which cuts no clause. */
const isShortBracket = (tokens: readonly Token[], at: number): boolean => {
  const own = tokens[at]?.printed
  if (own === '(') return tokens[at + 2]?.printed === ')' || tokens[at + 3]?.printed === ')'
  return own === ')' && (tokens[at - 2]?.printed === '(' || tokens[at - 3]?.printed === '(')
}

/** Whether a dash hangs on the word before it ("EU- und Nato-Partner"), which cuts no clause. */
const isPartOfWord = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.printed === '-' && tokens[at]?.start === tokens[at - 1]?.end

const NAME_PART = /^(?:der|die|das|den|dem|des|the|of|von)$/
const JOINING = /^(?:und|sowie|and|oder|or)$/
const LONGEST_ITEM = 6

/** Whether a comma stands in a list of names that "and" closes ("Armenia, Bahrain and Libya"), where it cuts no clause. */
export const isListComma = (tokens: readonly Token[], at: number): boolean => {
  if (tokens[at]?.printed !== ',' || !isCapital(tokens[at - 1])) return false
  let item = at
  for (let i = at + 1; i - item <= LONGEST_ITEM; i++) {
    const token = tokens[i]
    if (token === undefined) return false
    if (JOINING.test(token.plain)) return i > item + 1 && (isCapital(tokens[i + 1]) || isCapital(tokens[i + 2]))
    if (token.printed === ',') item = i
    else if (!isCapital(token) && !NAME_PART.test(token.plain)) return false
  }
  return false
}

/** The clauses of a sentence; an empty sentence has none. */
export const clausesOf = (tokens: readonly Token[], vocabulary: StanceVocabulary): Clauses => {
  const ranges: Range[] = []
  let start = 0
  for (let i = 0; i <= tokens.length; i++) {
    const token = tokens[i]
    if (token !== undefined && !(token.sort === 'sign' && BORDER.test(token.printed))) continue
    if (token !== undefined && (isShortBracket(tokens, i) || isListComma(tokens, i) || isPartOfWord(tokens, i)))
      continue
    if (i > start) ranges.push({ start, end: i })
    start = i + 1
  }
  return { tokens, vocabulary, ranges }
}

/** A noun phrase: `start` and `end` with its article and genitive, `head` the end of its own words; `prep` is the preposition that governs it, empty where none does. */
export type Phrase = { readonly start: number; readonly end: number; readonly head: number; readonly prep: string }
