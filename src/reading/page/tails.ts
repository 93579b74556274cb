import { TAIL_OPENERS, TAIL_WORDS } from './lexicon/tails.ts'
import type { Line } from './lines.ts'

const OPENS = new RegExp(`^\\W{0,3}(?:${TAIL_OPENERS})(?:\\s*[:.|–-]|\\s+\\d|\\s*$)`, 'iu')
const SPEAKS = new RegExp(`(?<!\\p{L})(?:${TAIL_WORDS})(?!\\p{L})`, 'iu')
const COPYRIGHT = /^(?:©|\(c\)|copyright\b)/i
const ENDS = /[.!?…:;"”“»«’')\]]$/u
const SIGNATURE = /^[\s(/*–—-]*(?:[\p{L}.]{2,12}[/,\s]*){1,4}[)\s/*]*$/u
const LONGEST_SIGNATURE = 40
const LONGEST_TAIL = 500
const LISTED = new Set(['li', 'tr', 'td', 'th', 'dd', 'dt', 'pre', 'blockquote'])

const isSignature = ({ text, block }: Line): boolean =>
  text.length <= LONGEST_SIGNATURE &&
  !ENDS.test(text.replace(/[)]$/, '')) &&
  !LISTED.has(block.localName) &&
  SIGNATURE.test(text)

/** Whether a line, standing below the last paragraph, is none: a signature, a note of the desk, an invitation, a heading with nothing under it. */
export const isTail = (line: Line): boolean => {
  const { text } = line
  if (text.length > LONGEST_TAIL) return false
  if (OPENS.test(text) || COPYRIGHT.test(text) || SPEAKS.test(text) || isSignature(line)) return true
  if (/^h[1-6]$/.test(line.block.localName)) return true
  return line.linked * 2 > text.length
}
