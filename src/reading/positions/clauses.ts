import type { Range, Token } from '../../wording/tokens.ts'
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

/** The clauses of a sentence; an empty sentence has none. */
export const clausesOf = (tokens: readonly Token[], vocabulary: StanceVocabulary): Clauses => {
  const ranges: Range[] = []
  let start = 0
  for (let i = 0; i <= tokens.length; i++) {
    const token = tokens[i]
    if (token !== undefined && !(token.sort === 'sign' && BORDER.test(token.printed))) continue
    if (token !== undefined && isShortBracket(tokens, i)) continue
    if (i > start) ranges.push({ start, end: i })
    start = i + 1
  }
  return { tokens, vocabulary, ranges }
}

/** A noun phrase: `start` and `end` with its article and genitive, `head` the end of its own words; `prep` is the preposition that governs it, empty where none does. */
export type Phrase = { readonly start: number; readonly end: number; readonly head: number; readonly prep: string }
