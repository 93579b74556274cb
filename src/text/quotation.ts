import { SIGN, signOf } from './signs.ts'
import type { Span } from './span.ts'

/**
 * A place in a text, told by its words: `exact`, with what stands before and after it, each empty at the edge of the text
 * (W3C Web Annotation, TextQuoteSelector). It survives changes elsewhere in the text, as offsets do not.
 */
export type Quotation = { readonly exact: string; readonly prefix: string; readonly suffix: string }

// As much context as tells most places apart; it grows, up to the last size, while the text holds another place like it.
const CONTEXTS = [32, 64, 128, 256]

const isLow = (unit: number): boolean => unit >= 0xdc00 && unit <= 0xdfff

/** The nearest place at or after `at` that is not inside a surrogate pair. */
const wholeSign = (text: string, at: number): number => (isLow(text.charCodeAt(at)) ? at + 1 : at)

const contextOf = (text: string, span: Span, size: number): Quotation => ({
  exact: text.slice(span.start, span.end),
  prefix: text.slice(wholeSign(text, Math.max(0, span.start - size)), span.start),
  suffix: text.slice(span.end, wholeSign(text, Math.min(text.length, span.end + size))),
})

/** Takes the words of a span out of a text, with so much around them that they are found again at their place where up to 256 units do that. */
export const quote = (text: string, span: Span): Quotation => {
  for (const size of CONTEXTS) {
    const { exact, prefix, suffix } = contextOf(text, span, size)
    const whole = prefix + exact + suffix
    const first = text.indexOf(whole)
    if (text.indexOf(whole, first + 1) < 0) return { exact, prefix, suffix }
  }
  return contextOf(text, span, CONTEXTS.at(-1) ?? 0)
}

/** A text in one form of print, and where in the text each unit of it stands. */
type Flat = { readonly text: string; readonly places: Int32Array }

const unitsOf = (signs: string, form: string): [number, string][] => [...signs].map(sign => [sign.charCodeAt(0), form])

const FORMS: ReadonlyMap<number, string> = new Map([
  ...unitsOf('‘’‚‛‹›ʼ′´`', "'"),
  ...unitsOf('“”„‟«»″', '"'),
  ...unitsOf('‐‑‒–—―−', '-'),
  ...unitsOf('…', '...'),
])

const SPACE = 0x20

/** What stands for one unit of a text: nothing for an invisible sign, one space for white space, the plain form of quotes and dashes. */
const formOf = (unit: number): string | null => {
  const sign = signOf(unit)
  if (sign === SIGN.space) return ' '
  return sign === SIGN.format ? '' : (FORMS.get(unit) ?? null)
}

const CHUNK = 8192
const toText = (units: Uint16Array): string => {
  let text = ''
  for (let at = 0; at < units.length; at += CHUNK) text += String.fromCharCode(...units.subarray(at, at + CHUNK))
  return text
}

/** White space as one space, one form of quotes and dashes, no soft hyphens or invisible signs. */
const flatten = (text: string): Flat => {
  const units = new Uint16Array(3 * text.length)
  const places = new Int32Array(3 * text.length)
  let size = 0
  const add = (unit: number, place: number): void => {
    if (unit === SPACE && units[size - 1] === SPACE) return
    units[size] = unit
    places[size++] = place
  }
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    const form = unit > SPACE && unit < 0x7f && unit !== 0x60 ? null : formOf(unit)
    if (form === null) add(unit, i)
    else for (let n = 0; n < form.length; n++) add(form.charCodeAt(n), i)
  }
  return { text: toText(units.subarray(0, size)), places: places.subarray(0, size) }
}

// An article is asked for many quotations in a row; making its flat form is all the cost of a loose search.
let lastText = ''
let lastFlat = flatten('')
const flattenAgain = (text: string): Flat => {
  if (text !== lastText) lastFlat = flatten(text)
  lastText = text
  return lastFlat
}

/** All places of `words` in a text, each first unit in either case; overlapping ones too. */
const placesOf = (text: string, words: string): number[] => {
  const places: number[] = []
  for (const form of new Set([
    words,
    words.slice(0, 1).toUpperCase() + words.slice(1),
    words.slice(0, 1).toLowerCase() + words.slice(1),
  ])) {
    for (let at = text.indexOf(form); at >= 0; at = text.indexOf(form, at + 1)) places.push(at)
  }
  return places.sort((one, other) => one - other)
}

const sharedEnd = (one: string, other: string): number => {
  let length = 0
  while (length < one.length && length < other.length && one.at(-1 - length) === other.at(-1 - length)) length++
  return length
}

const sharedStart = (one: string, other: string): number => {
  let length = 0
  while (length < one.length && length < other.length && one[length] === other[length]) length++
  return length
}

type Found = { readonly at: number; readonly score: number }

/** The place whose surroundings agree best with the quotation's: the first of the best. */
const best = (text: string, { exact, prefix, suffix }: Quotation): Found | null => {
  let found: Found | null = null
  for (const at of placesOf(text, exact)) {
    const before = sharedEnd(text.slice(Math.max(0, at - prefix.length), at), prefix)
    const after = sharedStart(text.slice(at + exact.length, at + exact.length + suffix.length), suffix)
    if (!found || before + after > found.score) found = { at, score: before + after }
  }
  return found
}

const findFlat = (text: string, quotation: Quotation): (Found & { readonly span: Span }) | null => {
  const flat = flattenAgain(text)
  const exact = flatten(quotation.exact).text.trim()
  if (exact === '') return null
  const around = { exact, prefix: flatten(quotation.prefix).text, suffix: flatten(quotation.suffix).text }
  const found = best(flat.text, around)
  const start = found === null ? undefined : flat.places[found.at]
  const last = found === null ? undefined : flat.places[found.at + exact.length - 1]
  if (found === null || start === undefined || last === undefined) return null
  return { ...found, span: { start, end: last + 1 } }
}

/**
 * Finds a quotation again. Where its words stand to the letter, there; else where they stand but for white space, the form of
 * quotes and dashes, soft hyphens and the case of the first letter. Of several places the one whose surroundings agree best,
 * and of those the first. Null where the words stand nowhere, and for an empty quotation.
 */
export const find = (text: string, quotation: Quotation): Span | null => {
  const { exact, prefix, suffix } = quotation
  if (exact === '') return null
  const literal = best(text, quotation)
  const span = literal && { start: literal.at, end: literal.at + exact.length }
  if (literal?.score === prefix.length + suffix.length) return span
  const loose = findFlat(text, quotation)
  if (!loose) return span
  // The letter counts more than the surroundings, unless these fit another place wholly better.
  return literal && literal.score * 2 >= loose.score ? span : loose.span
}
