import {
  ABBREVIATIONS,
  BEFORE_NUMBERS,
  BEFORE_ORDINALS,
  ENDING_ABBREVIATIONS,
  MONTHS,
  OPENERS,
} from './abbreviations.ts'
import { SIGN, signOf } from './signs.ts'
import type { Span } from './span.ts'

const abbreviations = new Set(Object.values(ABBREVIATIONS).flat())
const endingAbbreviations = new Set(ENDING_ABBREVIATIONS)
const beforeNumbers = new Set(BEFORE_NUMBERS)
const openers = new Set(OPENERS)
const beforeOrdinals = new Set(BEFORE_ORDINALS)
const months = new Set(MONTHS)

// What may end a sentence: full stops with the quotes and brackets closed after them, line breaks, and the mark of the next
// item of an enumeration after a semicolon or colon.
const CLOSERS = '["\'”’“»«›)\\]}」』）】]*'
const BORDER = new RegExp(
  `[.!?…؟۔।]+${CLOSERS}|[。！？｡]+["'”’»)\\]}」』）】]*|[;:](?=\\s+\\([\\p{L}\\d]{1,4}\\)\\s)|\\n`,
  'gu',
)
const MARKED_LINE = /[^\S\n]*(?:\n|[-*•–—·]\s|\(?(?:\d{1,3}|\p{L}|[ivxlcdm]{1,5})[.)]\s|$)/uy
const WORD_BEFORE = /[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N}.,\u2010-\u2013-]*$/u
const LINE_BREAK = /[^\S\n]*\n/y
const WORD_AFTER = /\s*["'“”„‟«»‘’‚‛‹›([¿¡]*([\p{L}\p{M}\p{N}]*)/uy
const LOOKED_BACK = 40

const matchAt = (pattern: RegExp, text: string, at: number): RegExpExecArray | null => {
  pattern.lastIndex = at
  return pattern.exec(text)
}

const wordBefore = (text: string, start: number, end: number): string =>
  WORD_BEFORE.exec(text.slice(Math.max(start, end - LOOKED_BACK), end))?.[0] ?? ''

const wordAfter = (text: string, at: number): string => matchAt(WORD_AFTER, text, at)?.[1] ?? ''

const isLowerCase = (word: string): boolean => /^\p{Ll}/u.test(word)

/** Whether the number before a dot counts something ("24. Dezember", "am 3. Tag", "3. The list") instead of ending a sentence. */
const isOrdinal = (text: string, start: number, dot: number, number: string, next: string): boolean => {
  if (!/^\d{1,3}$/.test(number)) return false
  const ahead = text.slice(Math.max(start, dot - LOOKED_BACK), dot - number.length).trim()
  const opening = ahead === '' && dot - start <= LOOKED_BACK
  return (
    opening || months.has(next.toLowerCase()) || beforeOrdinals.has(wordBefore(ahead, 0, ahead.length).toLowerCase())
  )
}

/** Whether a single dot after the word before it ends the sentence that began at `start`. */
const isFullStop = (text: string, start: number, dot: number, next: string): boolean => {
  const word = wordBefore(text, start, dot)
  const plain = word.toLowerCase()
  if (isOrdinal(text, start, dot, word, next)) return false
  if (endingAbbreviations.has(plain)) return openers.has(next) || (plain === 'etc' && next !== '')
  if (abbreviations.has(plain)) return beforeNumbers.has(plain) && /^\p{Lu}\p{Ll}/u.test(next)
  const initials = /^(?:\p{L}\.)*\p{L}$/u.test(word)
  return !initials || openers.has(next)
}

/** Whether a colon or semicolon stands before the white space that ends at `end`. */
const opensList = (text: string, end: number): boolean => {
  let at = end
  while (at > 0 && signOf(text.charCodeAt(at - 1)) === SIGN.space) at--
  return at > 0 && ':;'.includes(text.charAt(at - 1))
}

const isBorder = (text: string, start: number, found: RegExpExecArray): boolean => {
  const [marks] = found
  const end = found.index + marks.length
  if (marks === '\n') return matchAt(MARKED_LINE, text, end) !== null || opensList(text, end)
  if (/^[。！？｡]/.test(marks)) {
    const sign = end < text.length ? signOf(text.charCodeAt(end)) : SIGN.space
    return sign !== SIGN.mark && sign !== SIGN.format
  }
  if (/^[;:]/.test(marks)) return true
  if (end < text.length && signOf(text.charCodeAt(end)) !== SIGN.space) return false
  const next = wordAfter(text, end)
  if (isLowerCase(next) && matchAt(LINE_BREAK, text, end) === null) return false
  return marks !== '.' || isFullStop(text, start, found.index, next)
}

/**
 * The sentences of a text, in any language: spans without the white space around them. Every word lies in exactly one.
 * A dot ends none after an abbreviation, an initial or an ordinal, nor before a small letter; an item of a list is a sentence of its own.
 * Fails still: a sentence that ends in an abbreviation before a name ("of No. Russia …"); Thai, which marks no ends.
 */
export const cutSentences = (text: string): readonly Span[] => {
  const sentences: Span[] = []
  let start = 0
  const close = (end: number): void => {
    const raw = text.slice(start, end)
    const first = start + raw.length - raw.trimStart().length
    const last = first + raw.trim().length
    if (first < last) sentences.push({ start: first, end: last })
    start = end
  }
  for (const found of text.matchAll(BORDER)) if (isBorder(text, start, found)) close(found.index + found[0].length)
  close(text.length)
  return sentences
}
