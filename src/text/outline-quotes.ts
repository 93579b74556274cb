import { markingAt } from './numbering.ts'
import type { OutlineLine } from './outline-lines.ts'

const CLOSERS: Readonly<Record<string, string>> = { '«': '»', '“': '”', '„': '“”', '‹': '›', '「': '」' }
const CLOSES = /([»”“›」])[\s.;,)]{0,4}(?:(?:and|or|und|oder|et|ou|e|y)\s*)?$/u
const INTRODUCES = /[:：—-]\s*$/

/** A quotation longer than this, in lines, is no new wording that a provision quotes but the draft itself in quotes. */
const MOST_LINES = 80

/** Whether the quotation that a line begins with ends within the line: `“force” means …` quotes a word and no wording. */
const endsWithin = (text: string, closers: string): boolean => {
  let depth = 0
  for (const sign of text) {
    if (closers.includes(sign)) depth--
    else if (sign === text[0]) depth++
    if (depth === 0) return true
  }
  return false
}

/** The last line of a quotation that begins at `from`; -1 where it closes on the same line, or nowhere near. */
const lastQuoted = (lines: readonly OutlineLine[], from: number): number => {
  const closers = CLOSERS[lines[from]?.text[0] ?? '']
  if (closers === undefined || endsWithin(lines[from]?.text ?? '', closers)) return -1
  for (let at = from; at < Math.min(lines.length, from + MOST_LINES); at++) {
    const closer = CLOSES.exec(lines[at]?.text.slice(-12) ?? '')?.[1]
    if (closer !== undefined && closers.includes(closer)) return at > from ? at : -1
  }
  return -1
}

/**
 * Marks the lines of wording that a provision quotes over several lines (`Article 4 is replaced by: «Art. 4. …»`):
 * their numbers are those of another text. Only below a number and behind a colon: a whole plan may stand in quotes.
 */
export const markQuotes = (lines: readonly OutlineLine[]): readonly OutlineLine[] => {
  const marked = [...lines]
  let numbered = false
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at]
    if (line === undefined) break
    const introduced = numbered && INTRODUCES.test(lines[at - 1]?.text.slice(-4) ?? '')
    const last = introduced ? lastQuoted(lines, at) : -1
    for (; at <= last; at++) {
      const quoted = lines[at]
      if (quoted?.form === 'prose' || quoted?.form === 'title') marked[at] = { ...quoted, form: 'quote', level: 0 }
    }
    if (last >= 0) at--
    else numbered ||= markingAt(line.text, 'line')?.firm === true || line.number !== null
  }
  return marked
}
