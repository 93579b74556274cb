import { boundDoubts } from './outline-doubts.ts'
import type { Doubt, Reading } from './reading.ts'
import type { Span } from './span.ts'

/** A closed pair of square brackets, the signs included; `parent` is the place in the text where the pair around it opens, -1 outside all. */
export type Square = { readonly span: Span; readonly parent: number }

const REMARK =
  /^(?:[.…\s·]{1,7}|sic!?|emphasis (?:added|in original)|citation needed|translation|transl?\.?(?: note)?|editor[’']?s?\.? note.*|ed\.|(?:anm|hervorh)[^\]]{0,60}|italics (?:added|mine)|note de la rédaction|ndlr|прим[^\]]{0,40})$/iu

// A note stands right behind a word (`text[1]`) or opens a line of its own (`[1] See …`); a number after a space is one that is not agreed.
const isNote = (text: string, { start, end }: Span, words: string): boolean => {
  if (!/^(?:\d{1,3}|[a-z]|[*†‡]{1,3}|\^[\w-]{1,20}|fn ?\d{1,3})$/.test(words)) return false
  const before = text[start - 1] ?? '\n'
  if (words.startsWith('^') || words.startsWith('fn')) return true
  if (before === '\n' && /^[ \t]/.test(text.slice(end, end + 1))) return true
  return /[\p{L}\p{N}.,;:!?”"’')\]]/u.test(before)
}

const LINK = /^\((?:<[^<>\n]{0,500}>|[^\s()]{0,500}(?:\([^\s()]{0,200}\)[^\s()]{0,200})?)(?:\s+"[^"\n]{0,300}")?\)/
const ADDRESS = /[/#:.@]|^\(\)$/

const isLink = (text: string, end: number): boolean => {
  if (text[end] !== '(') return false
  const link = LINK.exec(text.slice(end, end + 1200))
  return link !== null && ADDRESS.test(link[0])
}

const isBox = (text: string, start: number, words: string): boolean =>
  /^[ xX✓✗]?$/.test(words) && /(?:^|\n)[ \t]*(?:[-*+•] )?$/.test(text.slice(Math.max(0, start - 12), start))

const isBracket = (text: string, span: Span): boolean => {
  const { start, end } = span
  if (isLink(text, end)) return false
  if (end - start > 120) return true
  const words = text.slice(start + 1, end - 1).trim()
  return !(REMARK.test(words) || isNote(text, span, words) || isBox(text, start, text.slice(start + 1, end - 1)))
}

const doubt = (kind: string, at: number): Doubt => ({ kind, params: {}, span: { start: at, end: at + 1 }, file: null })

const SIGN = /[[\]［］]/g

/** The pairs of square brackets of a text that hold words not agreed, by where they open; and the signs without a partner, as doubts. */
export const findSquares = (text: string): Reading<readonly Square[]> => {
  const open: number[] = []
  const squares: Square[] = []
  const doubts: Doubt[] = []
  for (const { 0: sign, index } of text.matchAll(SIGN)) {
    if (sign === '[' || sign === '［') {
      open.push(index)
      continue
    }
    const start = open.pop()
    if (start === undefined) doubts.push(doubt('bracket-unopened', index))
    else squares.push({ span: { start, end: index + 1 }, parent: open.at(-1) ?? -1 })
  }
  const value = squares
    .filter(({ span }) => isBracket(text, span))
    .sort((one, other) => one.span.start - other.span.start)
  return { value, doubts: boundDoubts([...doubts, ...open.map(at => doubt('bracket-unclosed', at))]) }
}
