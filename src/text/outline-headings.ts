import { markingAt } from './numbering.ts'
import type { MarkedLine, OutlineLine } from './outline-lines.ts'
import { isContainer } from './outline-stack.ts'

const ENDS_PROSE = /[.;:,!?。；：，！？؛؟،…][\s"”»“’')\]]*$/
const LONGEST_TITLE = 150
const LONGEST_NUMBERED_TITLE = 80
const MOST_WORDS = 12

/** Whether words read like a title: short, no sentence, not carried on from a line before. */
export const looksLikeTitle = (words: string, longest: number = LONGEST_TITLE): boolean =>
  words !== '' &&
  words.length <= longest &&
  !ENDS_PROSE.test(words) &&
  !/^[\p{Ll},;.]/u.test(words) &&
  /\p{L}/u.test(words)

const isProse = (line: OutlineLine): boolean => (line.form === 'prose' || line.form === 'title') && line.number === null

const beginsAnew = (line: OutlineLine | null): line is OutlineLine => line !== null && line.start !== 'wrap'

/** Whether words of its own or smaller numbers stand below a line that could be a heading: a heading without them would be the text itself. */
const holdsMore = (next: OutlineLine | null): boolean => {
  if (!beginsAnew(next) || next.form === 'heading') return false
  const marking = markingAt(next.text, 'line')
  if (next.number !== null || marking === null) return next.form !== 'title' || marking !== null
  return marking.word === null || ['paragraph', 'subparagraph', 'sentence', 'point'].includes(marking.word)
}

const startsUpper = (text: string): boolean => !/^[\p{Ll}]/u.test(text)

const fewWords = (words: string): boolean => words.split(/\s+/, MOST_WORDS + 1).length <= MOST_WORDS

const bareHeading = ({ words, line, next, marking }: MarkedLine): boolean => {
  if (!looksLikeTitle(words, LONGEST_NUMBERED_TITLE) || !fewWords(words) || !beginsAnew(next)) return false
  if (line.form === 'row' || (next.form === 'item' && next.number === null)) return false
  const below = markingAt(next.text, 'line')
  if (below === null)
    return (
      isProse(next) &&
      next.start === 'block' &&
      next.level >= line.level &&
      startsUpper(next.text) &&
      line.form !== 'item'
    )
  const smaller = below.word === null && (below.shape !== marking?.shape || (below.numerals[0]?.path.length ?? 0) > 1)
  return smaller && line.number === null && startsUpper(next.text.slice(below.rest))
}

/** Whether the words behind a marking are its heading and not its text. */
export const isHeadingBehind = (marked: MarkedLine): boolean => {
  const { marking, words, line, next } = marked
  if (words === '' || marking === null) return false
  if (line.form === 'heading') return true
  if (marking.word === null) return bareHeading(marked)
  if (!looksLikeTitle(words)) return false
  if (isContainer(marking.word) || marking.word === 'annex') return beginsAnew(next) || next === null
  return marking.word === 'article' && holdsMore(next)
}

/** Whether a line below a marking that stands alone (`Article 12`) is its heading and not its text. */
export const isHeadingBelow = (marked: MarkedLine, above: MarkedLine): boolean => {
  const { line, next } = marked
  const word = above.marking?.word ?? null
  if (word === null || above.line.form === 'heading' || !isProse(line) || line.start === 'wrap') return false
  if (!looksLikeTitle(line.text)) return false
  if (isContainer(word) || word === 'annex') return true
  return word === 'article' && holdsMore(next)
}
