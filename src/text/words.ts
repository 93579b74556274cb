import { pairAt, SIGN, signOf, wideSignOf } from './signs.ts'
import type { Span } from './span.ts'

/** Smallest unit compared: `printed` as it stands, `plain` normalised (NFKC, lower case, one form of quotes and dashes). */
export type Word = { readonly span: Span; readonly printed: string; readonly plain: string }

/** Gives every plain form a number, so that words are compared as integers. One vocabulary serves all drafts of a comparison. */
export type Vocabulary = {
  /** The number of a printed form (0, 1, 2 …); printed forms with one plain form share it. */
  readonly idOf: (printed: string) => number
  /** The plain form of a number. */
  readonly plainOf: (id: number) => string
  /** How many plain forms it holds. */
  readonly size: () => number
}

/**
 * The words of one text in columns, so that a law of 200,000 words costs three arrays and not a million objects.
 * Word `i` covers `starts[i]` to `ends[i]` (outside) and has the plain form `ids[i]`. Every sign that is not white space is in a word;
 * the zero width space is white space here.
 */
export type Words = {
  readonly text: string
  readonly starts: Int32Array
  readonly ends: Int32Array
  readonly ids: Int32Array
}

/**
 * A word without what belongs to its print: NFKC, one form of quotes, apostrophes and dashes, without soft hyphens, invisible signs,
 * tatweel and the spaces or apostrophes that group digits. Case stays. A word of nothing else stays as printed.
 */
export const typeForm = (printed: string): string => {
  // Most words of most texts are plain ASCII, and six replacements for each spelling are a tenth of the cost of cutting a law.
  if (/^[\w,.;:()-]+$/.test(printed)) return printed
  const form = printed
    .replace(/[‘’‚‛‹›ʼ′´`＇]/g, "'")
    .replace(/[“”„‟«»″＂]/g, '"')
    .normalize('NFKC')
    .replace(/[\p{Cf}\u0640]/gu, '')
    .replace(/[‐‑‒–—―−]/g, '-')
    .replace(/(?<=\d)[\s'](?=\d{3})/g, '')
  return form === '' ? printed : form
}

/** The form in which words are compared: `typeForm` in lower case. It is its own plain form. */
export const plainForm = (printed: string): string => {
  const form = typeForm(printed).toLowerCase()
  // One step may leave work for the next: a soft hyphen gone, an accent meets its letter; "Ϊ́" composes in small letters only.
  return form === printed ? form : plainForm(form)
}

/** An empty vocabulary. */
export const createVocabulary = (): Vocabulary => {
  const byPrinted = new Map<string, number>()
  const byPlain = new Map<string, number>()
  const plains: string[] = []
  const add = (printed: string): number => {
    // A slice of a text keeps the whole text alive in V8; a spelling that is remembered must be a string of its own.
    const own = printed.split('').join('')
    const plain = plainForm(own)
    const id = byPlain.get(plain) ?? plains.push(plain) - 1
    byPlain.set(plain, id)
    byPrinted.set(own, id)
    return id
  }
  return {
    idOf: printed => byPrinted.get(printed) ?? add(printed),
    plainOf: id => plains[id] ?? '',
    size: () => plains.length,
  }
}

// What French and Italian drop a vowel of: the apostrophe ends the word, so that "l'article" and "un article" share one.
const ELIDED = new Set(
  `c d j l m n s t qu jusqu lorsqu puisqu quoiqu dell nell sull all dall coll un quest quell sant`.split(' '),
)

const DOT = 0x2e
const isApostrophe = (unit: number): boolean => unit === 0x27 || unit === 0x2019 || unit === 0xff07
const isSingleQuote = (unit: number): boolean => isApostrophe(unit) || unit === 0x2018
// The en dash is the hyphen of pairs and ranges: one draft prints "EU–Ukraine" and "2025–2027", the other "EU-Ukraine" and "2025-2027".
const isHyphen = (unit: number): boolean => unit === 0x2d || (unit >= 0x2010 && unit <= 0x2013)
const isGrouping = (unit: number): boolean => unit === 0x20 || unit === 0xa0 || unit === 0x202f || unit === 0x2009
const isInNumber = (unit: number): boolean => unit === DOT || unit === 0x2c || unit === 0x3a || unit === 0x2f
// Unicode counts the zero width space among the format signs, but it parts words as a space does. In the word before it, it was kept
// or lost with that word: "shall" that became "shall\u200bshall" was shown as "shallshall".
const isSpace = (unit: number): boolean => unit === 0x200b || signOf(unit) === SIGN.space
const isDigit = (text: string, at: number): boolean => at < text.length && signOf(text.charCodeAt(at)) === SIGN.digit
const isLetter = (text: string, at: number): boolean => {
  if (at >= text.length) return false
  const sign = signOf(text.charCodeAt(at))
  return sign === SIGN.letter || (sign === SIGN.surrogate && wideSignOf(pairAt(text, at)) === SIGN.letter)
}

const areDigits = (text: string, start: number, end: number): boolean => {
  for (let at = start; at < end; at++) if (!isDigit(text, at)) return false
  return end <= text.length
}

/** Whether the space at `at` groups digits, as in "12 000": one to three digits before, exactly three after it. */
const groupsDigits = (text: string, start: number, at: number): boolean => {
  const last = Math.max(start, at - 4)
  let first = at
  while (first > start && isDigit(text, first - 1)) first--
  if (at - first > 3 || first < last || !areDigits(text, at + 1, at + 4)) return false
  // A first group of any other length than three may only open the number: "2025 100 men" and "5 100 2" are no numbers.
  const opensNumber = first === start || (at - first === 3 && isGrouping(text.charCodeAt(first - 1)))
  return opensNumber && !isDigit(text, at + 4) && !isLetter(text, at + 4)
}

/** Whether the dot at `at` belongs to an abbreviation of single letters: "U.S.", "z.B.", "e.g.". */
const isInitialDot = (text: string, start: number, at: number): boolean => {
  const alone = at === start + 1 || text.charCodeAt(at - 2) === DOT
  if (!alone || !isLetter(text, at - 1)) return false
  return at > start + 1 || (isLetter(text, at + 1) && text.charCodeAt(at + 2) === DOT)
}

/** How many units of the word that began at `start` a sign adds that is no letter, digit or mark; 0 where the word ends before it. */
const joined = (text: string, start: number, at: number): number => {
  const unit = text.charCodeAt(at)
  const afterDigit = isDigit(text, at - 1)
  if (isApostrophe(unit)) return isLetter(text, at + 1) || (afterDigit && isDigit(text, at + 1)) ? 1 : 0
  if (isHyphen(unit)) return isLetter(text, at + 1) || isDigit(text, at + 1) ? 1 : 0
  if (unit === 0xb7) return isLetter(text, at + 1) ? 1 : 0
  if (afterDigit && isInNumber(unit)) return isDigit(text, at + 1) ? 1 : 0
  if (unit === DOT) return isInitialDot(text, start, at) ? 1 : 0
  return afterDigit && isGrouping(unit) && groupsDigits(text, start, at) ? 4 : 0
}

/** Whether the apostrophe at `at` ends an elided word; behind a single quote it closes the quote ("'c'"). */
const endsElision = (text: string, start: number, at: number): boolean =>
  at - start < 8 &&
  isApostrophe(text.charCodeAt(at)) &&
  !isSingleQuote(text.charCodeAt(start - 1)) &&
  ELIDED.has(text.slice(start, at).toLowerCase())

/** Where the word of letters, digits and marks that begins at `start` ends. */
const endOfWord = (text: string, start: number): number => {
  let at = start
  while (at < text.length) {
    const sign = signOf(text.charCodeAt(at))
    if (sign === SIGN.letter || sign === SIGN.digit || sign === SIGN.mark) at++
    else if (sign === SIGN.format) {
      if (isSpace(text.charCodeAt(at))) return at
      at++
    } else if (sign === SIGN.surrogate) {
      const wide = wideSignOf(pairAt(text, at))
      if (wide === SIGN.other || wide === SIGN.dense) return at
      at += 2
    } else if (at === start) return at
    else {
      if (endsElision(text, start, at)) return at + 1
      const more = joined(text, start, at)
      if (more === 0) return at
      at += more
    }
  }
  return at
}

const isExtender = (point: number): boolean =>
  (point >= 0x1f3fb && point <= 0x1f3ff) || (point >= 0xe0000 && point <= 0xe007f)
const isFlagLetter = (point: number): boolean => point >= 0x1f1e6 && point <= 0x1f1ff
const isDash = (unit: number): boolean => unit === 0x2d || (unit >= 0x2010 && unit <= 0x2015) || unit === 0x2212
const isRepeated = (unit: number, next: number): boolean =>
  (unit === next && '._*=#~!?'.includes(String.fromCharCode(unit))) || (isDash(unit) && isDash(next))

/** Where the punctuation or symbol at `start` ends: an emoji keeps its modifiers, a run of dots or dashes is one word. */
const endOfSign = (text: string, start: number): number => {
  const first = pairAt(text, start)
  const unit = text.charCodeAt(start)
  let at = start + (first < 0 ? 1 : 2)
  if (isFlagLetter(first) && isFlagLetter(pairAt(text, at))) at += 2
  while (at < text.length) {
    const next = text.charCodeAt(at)
    const point = pairAt(text, at)
    const sign = point < 0 ? signOf(next) : wideSignOf(point)
    if (sign === SIGN.mark || isExtender(point)) at += point < 0 ? 1 : 2
    else if (next === 0x200d) at += pairAt(text, at + 1) > 0 ? 3 : 1
    else if (point < 0 && isRepeated(unit, next)) at++
    else return at
  }
  return at
}

const isDenseAt = (text: string, at: number): boolean => {
  const sign = signOf(text.charCodeAt(at))
  return sign === SIGN.dense || (sign === SIGN.surrogate && wideSignOf(pairAt(text, at)) === SIGN.dense)
}

const endOfDense = (text: string, start: number): number => {
  let at = start
  while (at < text.length && (isDenseAt(text, at) || signOf(text.charCodeAt(at)) === SIGN.mark)) {
    at += pairAt(text, at) < 0 ? 1 : 2
  }
  return at
}

// Made on first use: it costs 10 ms to load the dictionaries, which a text in letters never needs.
let dictionary: Intl.Segmenter | undefined
const segmentsOf = (run: string): Iterable<Intl.SegmentData> => {
  dictionary ??= new Intl.Segmenter('und', { granularity: 'word' })
  return dictionary.segment(run)
}

// Where the borders of words are gathered while a text is cut. They outlive the call, because a thousand short provisions would
// otherwise leave a thousand half-filled arrays behind; what a caller gets is always a copy.
let borders = new Int32Array(4096)

/** Gathers the first unit of every word of a text and the unit after its last; answers how many numbers that makes. */
const scan = (text: string): number => {
  let [at, size] = [0, 0]
  const keep = (start: number, end: number): void => {
    if (size + 2 > borders.length) {
      const longer = new Int32Array(2 * borders.length)
      longer.set(borders)
      borders = longer
    }
    borders[size++] = start
    borders[size++] = end
  }
  while (at < text.length) {
    const start = at
    if (isSpace(text.charCodeAt(at))) at++
    else if (isDenseAt(text, at)) {
      at = endOfDense(text, start)
      for (const part of segmentsOf(text.slice(start, at))) {
        keep(start + part.index, start + part.index + part.segment.length)
      }
    } else {
      at = endOfWord(text, start)
      if (at === start) at = endOfSign(text, start)
      keep(start, at)
    }
  }
  return size
}

/**
 * Cuts a text into words, numbered by the vocabulary. Runs of Han, Kana, Thai and the like are cut by the dictionary of
 * `Intl.Segmenter` (UAX 29), all else by a scanner of ours. A word may hold a space only where that groups digits ("12 000").
 */
export const cutWords = (text: string, vocabulary: Vocabulary): Words => {
  const count = scan(text) / 2
  const starts = new Int32Array(count)
  const ends = new Int32Array(count)
  const ids = new Int32Array(count)
  for (let i = 0; i < count; i++) {
    const start = borders[2 * i] ?? 0
    const end = borders[2 * i + 1] ?? 0
    starts[i] = start
    ends[i] = end
    ids[i] = vocabulary.idOf(text.slice(start, end))
  }
  return { text, starts, ends, ids }
}

/** One word of a text, or null where there are not so many. */
export const wordAt = (words: Words, index: number): Word | null => {
  const start = words.starts[index]
  const end = words.ends[index]
  if (start === undefined || end === undefined) return null
  const printed = words.text.slice(start, end)
  return { span: { start, end }, printed, plain: plainForm(printed) }
}
