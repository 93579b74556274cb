import type { Span } from '../../text/span.ts'
import { BOILERPLATE_DE, COMMENTS_BEGIN_DE } from './lexicon/boilerplate.de.ts'
import { BOILERPLATE_EN, COMMENTS_BEGIN_EN } from './lexicon/boilerplate.en.ts'

/** One line of a text that is not blank: its words without the white space around them, and where they stand. */
export type Line = { readonly span: Span; readonly words: string }

/** The lines of a text that are not blank, in order. */
export const linesOf = (text: string): readonly Line[] => {
  const lines: Line[] = []
  for (const { index, 0: raw } of text.matchAll(/[^\n]+/g)) {
    const words = raw.trim()
    const start = index + raw.length - raw.trimStart().length
    if (words !== '') lines.push({ span: { start, end: start + words.length }, words })
  }
  return lines
}

const whole = (patterns: readonly string[]): RegExp => new RegExp(`^(?:${patterns.join('|')})[ :.!›»>→…]*$`, 'u')

// Tried before the patterns: prose is longer than any line of a form or a menu.
const LONGEST = 260

// Both languages at once: an English form stands under many a German article.
const BOILERPLATE = whole([...BOILERPLATE_DE, ...BOILERPLATE_EN])
const COMMENTS_BEGIN = whole([...COMMENTS_BEGIN_DE, ...COMMENTS_BEGIN_EN])

const matches = (pattern: RegExp, line: string): boolean =>
  line.length <= LONGEST && pattern.test(line.trim().toLowerCase().replace(/’/g, "'"))

/** Whether a line is no part of what an article says: forms, newsletter boxes, consent, share bars, advertisements, pointers to other articles. German and English. */
export const isBoilerplateLine = (line: string): boolean => matches(COMMENTS_BEGIN, line) || matches(BOILERPLATE, line)

/** Whether a line heads the readers' comments: everything below it is theirs or a form. */
export const isCommentsHeading = (line: string): boolean => matches(COMMENTS_BEGIN, line)
