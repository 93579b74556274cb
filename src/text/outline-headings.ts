import { markingAt } from './numbering.ts'
import type { Marking } from './numbering-marking.ts'
import { stepBetween } from './numbering-numerals.ts'
import type { MarkedLine, OutlineLine } from './outline-lines.ts'
import { isContainer } from './outline-stack.ts'

const ENDS_PROSE = /[.;:,!?。；：，！？؛؟،…][\s"”»“’')\]]*$/
const LONGEST_TITLE = 150
const LONGEST_NUMBERED_TITLE = 80
const MOST_WORDS = 12

const SMALL_WORDS =
  'the a an of in on at to for by with and or from than that which between after before until under its is are be has have shall must der die das den dem des ein eine einen einem einer am im zum zur und oder von vom mit für auf bis nach vor ist sind wird hat haben soll darf muss le la les du des de au aux un une et ou en par pour sur avant après dans est sont el los las del al y o con por para и в на с по до от из к о за для та і у з від це'

const CARRIERS = new Set(SMALL_WORDS.split(' '))

/** Whether a line cannot end there: it ends in a small word that the next line belongs to. */
export const carriesOn = (text: string): boolean => {
  if (/[，、]$/.test(text.slice(-1))) return true
  const last = /[^\s’']*$/.exec(text.slice(-12))?.[0] ?? ''
  return CARRIERS.has(last.toLowerCase())
}

const SENTENCE_WITHIN = /\p{L}{3}[.!?]\s+\p{Lu}/u

/** Whether words read like a title: short, no sentence, not carried on from a line before or into the next. */
export const looksLikeTitle = (words: string, longest: number = LONGEST_TITLE): boolean =>
  words !== '' &&
  words.length <= longest &&
  !ENDS_PROSE.test(words) &&
  !/^\(?[\p{Ll},;.]/u.test(words) &&
  /\p{L}{2}|\p{Lo}/u.test(words) &&
  !carriesOn(words) &&
  !SENTENCE_WITHIN.test(words)

const followsOn = (marking: Marking, below: Marking): boolean =>
  marking.numerals.some(({ path }) => below.numerals.some(other => stepBetween(path, other.path) === 'next'))

/** The marking of the line below; `Article 12 of the Treaty …` and `Article 14 TFEU …` are prose, unless 12 or 14 comes next. */
const markingBelow = (next: OutlineLine, above: Marking): Marking | null => {
  const marking = markingAt(next.text, 'line')
  if (marking === null || marking.word === null || marking.firm) return marking
  return !/^[\p{Ll}\d]/u.test(next.text.slice(marking.rest)) && followsOn(above, marking) ? marking : null
}

const isProse = (line: OutlineLine): boolean => (line.form === 'prose' || line.form === 'title') && line.number === null

const beginsAnew = (line: OutlineLine | null): line is OutlineLine => line !== null && line.start !== 'wrap'

/** Whether words of its own or smaller numbers stand below a line that could be a heading: a heading without them would be the text itself. */
const holdsMore = (next: OutlineLine | null, above: Marking): boolean => {
  if (!beginsAnew(next) || next.form === 'heading') return false
  const marking = markingBelow(next, above)
  if (next.number !== null || marking === null) return next.form !== 'title' || marking !== null
  return marking.word === null || ['paragraph', 'subparagraph', 'sentence', 'point'].includes(marking.word)
}

const startsUpper = (text: string): boolean => !/^[\p{Ll}]/u.test(text)

const fewWords = (words: string): boolean => words.split(/\s+/, MOST_WORDS + 1).length <= MOST_WORDS

const opensBelow = (words: string, next: OutlineLine): boolean => {
  if (!isProse(next) || !startsUpper(next.text)) return false
  return (
    next.start === 'block' ||
    (next.start === 'line' && !/^\d/.test(next.text) && (ENDS_PROSE.test(next.text) || next.text.length > words.length))
  )
}

/** `(2) Es gilt nicht` opens a list and is no heading: only outline numbers and numbers of parts (I., A., 1.2) bear headings over smaller numbers. */
const bearsHeading = (marking: Marking): boolean =>
  marking.numerals.some(({ system, path }) => path.length > 1 || system === 'ROMAN' || system === 'LETTER')

const bareHeading = (marked: MarkedLine, marking: Marking): boolean => {
  const { words, line, next } = marked
  if (!looksLikeTitle(words, LONGEST_NUMBERED_TITLE) || !fewWords(words) || !beginsAnew(next)) return false
  if (line.form === 'row' || line.form === 'item' || next.form === 'item' || next.level < line.level) return false
  const below = markingBelow(next, marking)
  const listed = /\)$/.test(marking.shape)
  // `(a) soldiers` before an empty line is a point of a list, `2) Scope` may well be a heading.
  if (listed && (below !== null || next.start !== 'block' || marking.numerals[0]?.system !== 'figure')) return false
  if (below === null) return opensBelow(words, next)
  const smaller = below.word === null && (below.shape !== marking.shape || (below.numerals[0]?.path.length ?? 0) > 1)
  const outline = (below.numerals[0]?.path.length ?? 0) > 1
  return smaller && (outline || bearsHeading(marking)) && startsUpper(next.text.slice(below.rest))
}

/** Whether the words behind a marking are its heading and not its text. */
export const isHeadingBehind = (marked: MarkedLine): boolean => {
  const { marking, words, line, next } = marked
  if (words === '' || marking === null) return false
  if (line.form === 'heading') return true
  if (marking.word === null) return bareHeading(marked, marking)
  if (!looksLikeTitle(words)) return false
  if (isContainer(marking.word) || marking.word === 'annex') return beginsAnew(next) || next === null
  return marking.word !== 'sentence' && holdsMore(next, marking)
}

/** Whether a line below a marking that stands alone (`Article 12`) is its heading and not its text. */
export const isHeadingBelow = (marked: MarkedLine, above: MarkedLine): boolean => {
  const { line, next } = marked
  const number = above.marking
  const word = number?.word ?? null
  if (number === null || word === null || above.line.form === 'heading' || !isProse(line) || line.start === 'wrap')
    return false
  if (!looksLikeTitle(line.text)) return false
  if (isContainer(word) || word === 'annex') return line.form === 'title' || next === null || beginsAnew(next)
  return word !== 'sentence' && holdsMore(next, number)
}
