import { bareMarking, enclosedMarking } from './numbering-bare.ts'
import type { Marking, MarkingPlace } from './numbering-marking.ts'
import { plainFigures, printNumeral } from './numbering-numerals.ts'
import { hanMarking, wordedMarking } from './numbering-worded.ts'

const OPENS = /^\[+\s*/

/**
 * The marking that a line begins with; null where it begins with words.
 * The line is told by its start alone: whether a number is plausible there (a year, a date) is for the series to say.
 */
export const markingAt = (text: string, place: MarkingPlace): Marking | null => {
  const opening = text.startsWith('[') ? (OPENS.exec(text)?.[0] ?? '') : ''
  const from = opening.length
  const first = text[from] ?? ''
  if (first === '(' || first === '（') return bracketed(enclosedMarking(text, from), opening)
  if (first === '第') return bracketed(hanMarking(text, from), opening)
  return bracketed(wordedMarking(text, from) ?? bareMarking(text, from, place), opening)
}

const bracketed = (marking: Marking | null, opening: string): Marking | null =>
  marking === null || opening === '' ? marking : { ...marking, opening: opening.trimEnd() }

const SIGNS_AROUND = /^[([（\s]+|[)\]）.、:\s–—-]+$/g

/** The number of a marking without its signs and its word: `12` for `Article 12`, `12.3` for `Art. 12 Abs. 3`; letters and Roman numerals as printed. */
export const plainNumber = ({ printed, numerals }: Marking): string => {
  const figure = numerals.find(({ system }) => system === 'figure' || system === 'compound')
  return figure ? printNumeral('figure', figure.path) : plainFigures(printed).replace(SIGNS_AROUND, '')
}

/**
 * A printed marking without its signs and its word, for comparing across drafts: `8.`, `(8)` and `8` are alike, and so are `Article 12` and `Art. 12`.
 * Letters, Roman numerals and words without figures stay as printed.
 */
export const plainMarking = (printed: string): string => {
  const marking = markingAt(printed.trim(), 'heading')
  return marking === null ? plainFigures(printed).replace(SIGNS_AROUND, '') : plainNumber(marking)
}
