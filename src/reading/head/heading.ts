import type { Span } from '../../text/span.ts'
import { RUBRICS } from './lexicon/rubrics.ts'
import type { Line } from './lines.ts'

/** Headline and deck of a plain text, each null where there is none. */
export type Heading = { readonly title: Span | null; readonly deck: Span | null }

const NONE: Heading = { title: null, deck: null }
const LONGEST_ABOVE_DATELINE = 320
const LONGEST_TITLE = 150
const MOST_LINES = 4
const FULL_STOP = /[.;:,]["'”“»«’)\]]*$/u

const isRubric = ({ words }: Line): boolean => RUBRICS.has(words.toLowerCase().replace(/[:|]$/, '').trim())

const headingOf = (lines: readonly Line[]): Heading => {
  const [title, deck] = lines.filter(line => !isRubric(line))
  return { title: title?.span ?? null, deck: deck?.span ?? null }
}

/** Whether a line is prose: a whole sentence that is longer than a headline, or one that more than one sentence stands in. */
const isProse = ({ words }: Line): boolean =>
  words.length > LONGEST_TITLE || (/[.!?…]["'”“»«’)\]]*$/u.test(words) && words.length > 60)

const isTitle = ({ words }: Line): boolean =>
  words.length <= LONGEST_TITLE &&
  !FULL_STOP.test(words) &&
  /\p{L}.*\s.*\p{L}/u.test(words) &&
  !/^[-*•–—\d(]/.test(words)

/**
 * Headline and deck: the lines above a dateline (`above`), or the short lines without a full stop that a text opens with, where prose follows.
 * A text that opens with prose has none.
 */
export const findHeading = (lines: readonly Line[], above: readonly Line[] | null): Heading => {
  if (above !== null && above.length > 0) {
    const fits = above.length <= MOST_LINES && above.every(({ words }) => words.length <= LONGEST_ABOVE_DATELINE)
    return fits ? headingOf(above) : NONE
  }
  const opening: Line[] = []
  const rest = lines.slice(0, MOST_LINES + 1)
  for (const line of rest) {
    if (opening.length > 0 && isProse(line)) return opening.length <= 3 ? headingOf(opening) : NONE
    if (!isTitle(line) && !isRubric(line)) return NONE
    opening.push(line)
  }
  return NONE
}
