import { type AskedForms, askedForms, joinedOf, plainLine, type Token, tokensOf, unitsOf } from './words.ts'

/**
 * One word that is asked for: all its `parts`, or all of them as one (`joined`), or, of less weight, its last part alone (`head`); the last two
 * null where it has one part. `isOpen`: it may go on (`Trup` for `Truppen`).
 */
export type AskedWord = {
  readonly parts: readonly AskedForms[]
  readonly joined: AskedForms | null
  readonly head: AskedForms | null
  readonly isOpen: boolean
}

/** What a reader asks for: words that must all be found, and phrases (lines of plain words) that must stand so. `isShortened`: some of it was left out. */
export type Query = {
  readonly words: readonly AskedWord[]
  readonly phrases: readonly string[]
  readonly isShortened: boolean
}

/** The longest query that is read, in UTF-16 units. */
export const LONGEST_QUERY = 200
const MOST_WORDS = 12

const PHRASE = /["“”„«»]([^"“”„«»]*)["“”„«»]/gu
const SHORTEST_HEAD = 4

// "NATO-Truppen" is a kind of "Truppen": what a compound is comes last, in German and in English.
const headOf = ({ parts }: Token): AskedForms | null => {
  const last = parts.at(-1) ?? ''
  const isCompound = parts.length > 1 && parts.every(part => /^[\p{L}\p{M}]+$/u.test(part))
  return isCompound && last.length >= SHORTEST_HEAD ? askedForms(last) : null
}

const askedWord = (token: Token, isOpen: boolean): AskedWord => {
  const joined = joinedOf(token)
  return {
    parts: token.parts
      .flatMap(unitsOf)
      .map(askedForms)
      .filter(({ plain }) => plain.length > 0),
    joined: joined === null ? null : askedForms(joined),
    head: headOf(token),
    isOpen,
  }
}

/** As many words as are read; a word of many parts counts as many. */
const firstWords = (words: readonly AskedWord[]): readonly AskedWord[] => {
  let count = 0
  return words.flatMap(word => {
    const parts = word.parts.slice(0, Math.max(0, MOST_WORDS - count))
    count += word.parts.length
    return parts.length === 0
      ? []
      : [parts.length === word.parts.length ? word : { ...word, parts, joined: null, head: null }]
  })
}

/** A query no longer than is read; cut between words where it has any border. */
const shortened = (raw: string): string => {
  if (raw.length <= LONGEST_QUERY) return raw
  const cut = raw.slice(0, LONGEST_QUERY)
  return /\s/u.test(cut.trim()) ? cut.replace(/\S*$/u, '') : cut
}

/** Takes apart what a reader typed. It refuses nothing; what is too long is left out. */
export const readQuery = (raw: string): Query => {
  const text = shortened(raw)
  const phrases = [...text.matchAll(PHRASE)].map(([, words = '']) => words)
  const rest = text.replace(PHRASE, ' ')
  const loose = tokensOf(rest)
  const all = [
    ...phrases.flatMap(phrase => tokensOf(phrase).map(token => askedWord(token, false))),
    ...loose.map((token, i) => askedWord(token, i === loose.length - 1 && token.span.end === rest.length)),
  ].filter(({ parts }) => parts.length > 0)
  const words = firstWords(all)
  const count = (some: readonly AskedWord[]): number => some.flatMap(({ parts }) => parts).length
  return {
    words,
    phrases: phrases.map(plainLine).filter(line => line.trim() !== ''),
    isShortened: text.length < raw.length || count(words) < count(all),
  }
}
