import type { ProvisionKind } from './draft.ts'
import type { Numeral } from './numbering-numerals.ts'

/**
 * The printed number at the start of a line.
 * `printed` is the number with its signs (`8.`, `(iv)`, `Article 12`); `word` is what its word names, null for a bare number.
 * `shape` is its signs without the number: only numbers of one shape form a series. `numerals` are the ways to understand it.
 * `rest` is where the words after it begin, in UTF-16 units. `firm` says that a sign, a wide gap or the end of the line sets it off from them.
 * `opening` holds square brackets that stand before the number and close after it.
 */
export type Marking = {
  readonly printed: string
  readonly word: ProvisionKind | null
  readonly shape: string
  readonly numerals: readonly Numeral[]
  readonly rest: number
  readonly firm: boolean
  readonly opening: string
}

/** Where the text stands: a heading may bear a number without any sign (`8`), a line of prose may not. */
export type MarkingPlace = 'heading' | 'line'

/** The match of a sticky pattern at one place; null where it does not match there. */
export const matchAt = (pattern: RegExp, text: string, from: number): RegExpExecArray | null => {
  pattern.lastIndex = from
  return pattern.exec(text)
}

/** The first place from `from` on that is not white space. */
export const skipSpace = (text: string, from: number): number => {
  let place = from
  while (place < text.length && /\s/.test(text[place] ?? '')) place++
  return place
}
