import type { Span } from '../../text/span.ts'
import type { Picture } from '../article.ts'
import { CAPTION_OPENERS, CREDIT_OPENERS, PICTURE_AGENCIES } from './lexicon/credits.ts'
import type { Line } from './lines.ts'

const LONGEST_CREDIT = 160
const LONGEST = 420

const CREDIT_LINE = new RegExp(
  `^\\(?(?:(?:${CREDIT_OPENERS})\\s?(?::|©|\\||/(?=\\s?\\p{Lu}))|(?:photo|image|picture|photograph) (?:by|courtesy)|courtesy of|foto von|bild von)\\s?\\S`,
  'iu',
)
const COPYRIGHT_LINE = new RegExp(`^\\(?(?:©|\\(c\\)|copyright)\\s?.{0,120}(?:${PICTURE_AGENCIES})`, 'iu')
// The last words of a caption: "… in Hillmark. (Foto: Anna Bell/dpa)", "… Photo: Bell".
const CREDIT_AT_END = new RegExp(
  `[\\s(\\[](?:(?:${CREDIT_OPENERS})\\s?:\\s?\\S[^.!?]{1,80}|©\\s?\\S[^.!?]{1,80})[)\\]]?\\.?$`,
  'iu',
)
const CAPTION_LINE = new RegExp(`^(?:${CAPTION_OPENERS})\\s?:\\s`, 'iu')
// "Bild: Der Minister tritt zurück" is a headline of a newspaper of that name: without a full stop and quotation marks it may be a credit.
const BARE_BILD = /^\(?bild\s?:\s?[^.!?"„“]{2,70}\)?$/iu

// A picture of that newspaper is credited to names; what shows something has small words.
const SMALL_WORD = /(?<![\p{L}.'’])(?!(?:von|van|de|der|und|via)(?!\p{L}))\p{Ll}{2,}/u

const pictureOf = ({ words, span }: Line): Picture | null => {
  if (words.length > LONGEST) return null
  if (words.length <= LONGEST_CREDIT && (CREDIT_LINE.test(words) || COPYRIGHT_LINE.test(words))) {
    return { credit: span, caption: null }
  }
  if (BARE_BILD.test(words)) {
    return SMALL_WORD.test(words) ? { credit: null, caption: span } : { credit: span, caption: null }
  }
  const window = Math.max(0, words.length - LONGEST_CREDIT)
  const end = CREDIT_AT_END.exec(words.slice(window))
  if (end !== null) {
    const from = window + end.index
    const before = words.slice(0, from).trimEnd()
    const caption: Span | null = before === '' ? null : { start: span.start, end: span.start + before.length }
    const opened = /^\s/.test(end[0]) ? 1 : 0
    return { credit: { start: span.start + from + opened, end: span.end }, caption }
  }
  return CAPTION_LINE.test(words) ? { credit: null, caption: span } : null
}

/** Whose the pictures of a text are and what they show, as its lines say: lines of credit, captions that end in one, lines that call themselves captions. */
export const findPictures = (lines: readonly Line[]): readonly Picture[] =>
  lines.map(pictureOf).filter(picture => picture !== null)
