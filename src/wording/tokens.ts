import type { Span } from '../text/span.ts'
import { createVocabulary, cutWords } from '../text/words.ts'

/** One word of a clause: where it stands, how it is printed and its form in small letters. */
export type Token = {
  readonly start: number
  readonly end: number
  readonly printed: string
  readonly plain: string
  readonly sort: 'word' | 'number' | 'sign'
}

/** A stretch of tokens by index; `end` is outside. */
export type Range = { readonly start: number; readonly end: number }

const NUMBER = /^\p{N}/u
const LETTER = /^[\p{L}\p{M}]/u

const sortOf = (printed: string): Token['sort'] =>
  LETTER.test(printed) ? 'word' : NUMBER.test(printed) ? 'number' : 'sign'

/** The tokens of a text in order. */
export const tokensOf = (text: string): readonly Token[] => {
  const vocabulary = createVocabulary()
  const { starts, ends, ids } = cutWords(text, vocabulary)
  const tokens: Token[] = []
  for (let i = 0; i < starts.length; i++) {
    const [start, end] = [starts[i] ?? 0, ends[i] ?? 0]
    const printed = text.slice(start, end)
    tokens.push({ start, end, printed, plain: vocabulary.plainOf(ids[i] ?? 0), sort: sortOf(printed) })
  }
  return tokens
}

/** Whether a token is printed with a capital first letter. */
export const isCapital = (token: Token | undefined): boolean => token !== undefined && /^\p{Lu}/u.test(token.printed)

/** The stretch of the text that a range of tokens covers; of an empty range the point before its first token. */
export const spanOf = (tokens: readonly Token[], range: Range): Span => {
  const start = tokens[range.start]?.start ?? 0
  return { start, end: range.end > range.start ? (tokens[range.end - 1]?.end ?? start) : start }
}
