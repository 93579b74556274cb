import type { Span } from '../text/span.ts'
import { createVocabulary, cutWords } from '../text/words.ts'
import { QUANTITIES_DE } from './lexicon/quantities.de.ts'
import { QUANTITIES_EN } from './lexicon/quantities.en.ts'
import type { QuantityWords, Unit } from './lexicon/quantity-words.ts'
import { dateAt } from './quantities-dates.ts'
import { entryOf, type Numeral, numeralAt, wordValue } from './quantities-numerals.ts'

/**
 * A number, date, period, share or distance with its normal value, so that two writings of one thing are equal.
 * `value`: a number as it is; a period in days (a month is 30.4375, a year 365.25); a share in hundredths; a distance in metres;
 * a date as eight digits, 20261231, with 00 for what it leaves out. `unit`: `day`, `working-day`, `%`, `m`, `t`, `times`, a currency
 * of ISO 4217, null where there is none. `bound`: what the words around it make of it; null where they say nothing. The span covers
 * the words of the bound that stand right beside it.
 */
export type Quantity = {
  readonly span: Span
  readonly kind: 'number' | 'date' | 'period' | 'percent' | 'distance'
  readonly value: number
  readonly unit: string | null
  readonly bound: 'floor' | 'ceiling' | 'exact' | null
}

const WORDS: Readonly<Record<string, QuantityWords>> = { en: QUANTITIES_EN, de: QUANTITIES_DE }

type Cut = {
  readonly plains: readonly string[]
  readonly starts: Int32Array
  readonly ends: Int32Array
  readonly text: string
}
type Found = Omit<Quantity, 'span' | 'bound'> & { readonly from: number; readonly next: number }

const cut = (text: string): Cut => {
  const vocabulary = createVocabulary()
  const { starts, ends, ids } = cutWords(text, vocabulary)
  return { plains: Array.from(ids, id => vocabulary.plainOf(id)), starts, ends, text }
}

const PHRASES = new Map<string, readonly (readonly string[])[]>()
/** Phrases as lists of words, the longest first. */
const phrasesOf = (joined: string): readonly (readonly string[])[] => {
  const known = PHRASES.get(joined)
  if (known) return known
  const lists = joined
    .split('|')
    .filter(Boolean)
    .map(phrase => phrase.split(' '))
  lists.sort((one, other) => other.length - one.length)
  PHRASES.set(joined, lists)
  return lists
}

/** How many words of a phrase end right before `end`; 0 where none does. */
const phraseBefore = (plains: readonly string[], end: number, joined: string): number =>
  phrasesOf(joined).find(phrase => phrase.every((word, i) => plains[end - phrase.length + i] === word))?.length ?? 0

const phraseAt = (plains: readonly string[], at: number, joined: string): number =>
  phrasesOf(joined).find(phrase => phrase.every((word, i) => plains[at + i] === word))?.length ?? 0

const isIn = (joined: string, plain: string | undefined): boolean =>
  plain !== undefined && plain !== '' && setOf(joined).has(plain)

const SETS = new Map<string, ReadonlySet<string>>()
const setOf = (joined: string): ReadonlySet<string> => {
  const known = SETS.get(joined) ?? new Set(joined.split(' '))
  SETS.set(joined, known)
  return known
}

const NUMBER: Unit = { kind: 'number', unit: '', factor: 1 }

/** The unit in the words from `at` on, with how many words it takes. */
const unitAt = (plains: readonly string[], at: number, words: QuantityWords): { unit: Unit; size: number } | null => {
  const plain = plains[at] ?? ''
  const money = entryOf(words.money, plain)
  if (money !== undefined) return { unit: { kind: 'number', unit: money, factor: 1 }, size: 1 }
  if (plain === 'per' && /^cent\b/.test(plains[at + 1] ?? ''))
    return { unit: { kind: 'percent', unit: '%', factor: 1 }, size: 2 }
  if (/^(?:working|business|calendar)$/.test(plain) && /^days?$/.test(plains[at + 1] ?? '')) {
    return { unit: { kind: 'period', unit: plain === 'calendar' ? 'day' : 'working-day', factor: 1 }, size: 2 }
  }
  const unit = entryOf(words.units, plain)
  return unit === undefined ? null : { unit, size: 1 }
}

const ADJECTIVES = new WeakMap<QuantityWords, readonly (readonly [RegExp, Unit])[]>()
const adjectivesOf = (words: QuantityWords): readonly (readonly [RegExp, Unit])[] => {
  const known =
    ADJECTIVES.get(words) ??
    words.adjectives.map(([ending, unit]) => [new RegExp(`-?(?:${ending})$`, 'u'), unit] as const)
  ADJECTIVES.set(words, known)
  return known
}

/** "six-month", "24-stündige", "sechsmonatige": numeral and unit in one word. */
const compoundAt = (plain: string, words: QuantityWords): { value: number; unit: Unit } | null => {
  if (plain.length < 4 || plain.length > 40) return null
  for (const [pattern, unit] of adjectivesOf(words)) {
    const found = pattern.exec(plain)
    if (!found || found.index === 0) continue
    const numeral = plain.slice(0, found.index)
    const value = numeralAt([numeral], 0, words)?.value ?? wordValue(numeral, words)
    if (value !== null) return { value, unit }
  }
  return null
}

const found = (from: number, next: number, value: number, unit: Unit): Found => ({
  from,
  next,
  kind: unit.kind,
  value: value * unit.factor,
  unit: unit.unit === '' ? null : unit.unit,
})

/** "half a year", "ein halbes Jahr", "zwei Drittel", "a month": what begins with an article or a fraction. */
const fractionAt = (plains: readonly string[], at: number, words: QuantityWords): Found | null => {
  const article = entryOf(words.articles, plains[at])
  const count = article ?? numeralAt(plains, at, words)?.value ?? null
  const fractionFrom = count === null ? at : at + 1
  const fraction = entryOf(words.fractions, plains[fractionFrom])
  if (fraction === undefined) {
    const unit = article === undefined ? undefined : entryOf(words.units, plains[at + 1])
    return unit?.kind === 'period' ? found(at, at + 2, article ?? 1, unit) : null
  }
  const behind = fractionFrom + 1 + (entryOf(words.articles, plains[fractionFrom + 1]) === undefined ? 0 : 1)
  const unit = entryOf(words.units, plains[behind])
  if (unit !== undefined && unit.kind !== 'percent') return found(at, behind + 1, (count ?? 1) * fraction, unit)
  const scale = entryOf(words.scales, plains[behind])
  if (scale !== undefined) return found(at, behind + 1, (count ?? 1) * fraction * scale, NUMBER)
  return found(at, fractionFrom + 1, (count ?? 1) * fraction * 100, { kind: 'percent', unit: '%', factor: 1 })
}

/** "thirty (30) days" is one quantity. */
const repeatedInFigures = (plains: readonly string[], { value, next }: Numeral): Numeral =>
  plains[next] === '(' && plains[next + 1] === String(value) && plains[next + 2] === ')'
    ? { value, next: next + 3 }
    : { value, next }

const numberAt = (plains: readonly string[], at: number, words: QuantityWords): Found | null => {
  const plain = plains[at] ?? ''
  const compound = compoundAt(plain, words)
  if (compound) return found(at, at + 1, compound.value, compound.unit)
  const times = entryOf(words.times, plain)
  if (times !== undefined) return found(at, at + 1, times, { kind: 'number', unit: 'times', factor: 1 })
  const fraction = fractionAt(plains, at, words)
  if (fraction) return fraction
  const written = numeralAt(plains, at, words)
  if (!written) return null
  const numeral = repeatedInFigures(plains, written)
  const before = entryOf(words.money, plains[at - 1])
  const behind = unitAt(plains, numeral.next, words)
  if (behind) return found(before === undefined ? at : at - 1, numeral.next + behind.size, numeral.value, behind.unit)
  if (before !== undefined) return found(at - 1, numeral.next, numeral.value, { ...NUMBER, unit: before })
  // A single "one" or "ein" without a unit is a pronoun or an article far more often than a number.
  return numeral.value === 1 && !/^\d/.test(plain) ? null : found(at, numeral.next, numeral.value, NUMBER)
}

const isReference = (plains: readonly string[], at: number, words: QuantityWords): boolean => {
  const before = plains[at - 1] === '.' ? plains[at - 2] : plains[at - 1]
  if (isIn(words.references, before)) return true
  return plains[at - 1] === '(' && plains[at + 1] === ')'
}

/** Four digits are a year behind "by", "bis", "im Jahr" and the like, where no counted thing follows. */
const mayBeYear =
  ({ plains, text, starts }: Cut, words: QuantityWords) =>
  (at: number): boolean => {
    const next = plains[at + 1]
    const counts =
      next !== undefined &&
      (unitAt(plains, at + 1, words) !== null || (words.decimal === ',' && /^\p{Lu}/u.test(text.slice(starts[at + 1]))))
    if (counts || entryOf(words.money, plains[at - 1]) !== undefined) return false
    const phrase = [words.until, words.since, words.during].some(joined => phraseBefore(plains, at, joined) > 0)
    return (
      phrase ||
      isIn(`${words.ends} ${words.begins} ${words.middles}`, plains[at - 1]) ||
      /^(?:end|beginning|start) of$/.test(`${plains[at - 2]} ${plains[at - 1]}`)
    )
  }

/** "end of 2026" is its last day, "mid-2026" its middle, "early 2026" its first. */
const placedYear = (
  plains: readonly string[],
  at: number,
  value: number,
  words: QuantityWords,
): { from: number; value: number } => {
  const from = plains[at - 1] === 'of' ? at - 2 : at - 1
  const month = Math.floor(value / 100) % 100
  if (value % 100 !== 0) return { from: at, value }
  const word = plains[from]
  if (isIn(words.ends, word)) return { from, value: value + (month === 0 ? 1231 : 31) }
  if (isIn(words.begins, word)) return { from, value: value + (month === 0 ? 101 : 1) }
  return isIn(words.middles, word) ? { from, value: value + (month === 0 ? 630 : 15) } : { from: at, value }
}

const foundAt = (whole: Cut, at: number, words: QuantityWords): Found | null => {
  const { plains } = whole
  const date = dateAt(plains, at, { words, mayBeYear: mayBeYear(whole, words) })
  if (date) {
    const placed = placedYear(plains, at, date.value, words)
    return { from: placed.from, next: date.next, kind: 'date', value: placed.value, unit: null }
  }
  return isReference(plains, at, words) ? null : numberAt(plains, at, words)
}

type Bounded = { readonly bound: Quantity['bound']; readonly from: number; readonly next: number }

/** "shall not be larger than 500" is a ceiling, though "larger than 500" alone is a floor. */
const isComparedAndDenied = (plains: readonly string[], at: number, size: number, words: QuantityWords): boolean =>
  isIn(words.comparisons, plains[at - 1]) &&
  plains[at - size] !== 'closer' &&
  plains.slice(Math.max(0, at - size - 6), at - size).some(plain => isIn(words.denials, plain))

const boundBeside = ({ plains }: Cut, { from, next, kind }: Found, words: QuantityWords): Bounded | null => {
  const isDate = kind === 'date'
  const choices = [
    ['ceiling', words.ceiling],
    ['floor', words.floor],
    ['exact', words.exact],
    ...(isDate
      ? ([
          ['ceiling', words.until],
          ['floor', words.since],
        ] as const)
      : []),
  ] as const
  // "for up to the 15 days", "bis zum 1. Mai": small words may stand between.
  for (let skipped = 0, at = from; skipped < 3; skipped++) {
    const sizes = choices.map(([bound, joined]) => ({ bound, size: phraseBefore(plains, at, joined) }))
    const best = sizes.reduce((one, other) => (other.size > one.size ? other : one))
    if (best.size > 0) {
      const isTurned = best.bound === 'floor' && isComparedAndDenied(plains, at, best.size, words)
      return { bound: isTurned ? 'ceiling' : best.bound, from: at - best.size, next }
    }
    if (!isIn(words.between, plains[at - 1])) break
    at--
  }
  const less = phraseAt(plains, next, words.ceilingBehind)
  if (less > 0) return { bound: 'ceiling', from, next: next + less }
  const more = phraseAt(plains, next, words.floorBehind)
  return more > 0 ? { bound: 'floor', from, next: next + more } : null
}

const FAR = 12

/** What a verb further off makes of a quantity: "shall not exceed a total of 600,000", "darf 600.000 nicht übersteigen". */
const boundByVerb = ({ plains }: Cut, { from, next }: Found, words: QuantityWords): Quantity['bound'] => {
  for (let at = from - 1; at >= 0 && at >= from - FAR && !/^[.;]$/.test(plains[at] ?? ''); at--) {
    if (isIn(words.caps, plains[at])) return 'ceiling'
    if (isIn(words.floors, plains[at])) return 'floor'
  }
  for (let at = next; at < plains.length && at < next + FAR && !/^[.;]$/.test(plains[at] ?? ''); at++) {
    if (isIn(words.capsBehind, plains[at])) return 'ceiling'
  }
  return null
}

const quantityOf = (whole: Cut, one: Found, words: QuantityWords): Quantity => {
  const beside = boundBeside(whole, one, words)
  const { from, next } = beside ?? one
  return {
    span: { start: whole.starts[from] ?? 0, end: whole.ends[next - 1] ?? 0 },
    kind: one.kind,
    value: one.value,
    unit: one.unit,
    bound: beside ? beside.bound : boundByVerb(whole, one, words),
  }
}

/** "twice a year", "EUR 40 a month": an article right behind a quantity makes a rate of it and no period. */
const isRate = ({ plains, starts }: Cut, at: number, last: Quantity | undefined, words: QuantityWords): boolean =>
  last !== undefined && entryOf(words.articles, plains[at]) !== undefined && last.span.end + 1 === starts[at]

/** A quantity without the words that the one before it has taken already: in "14 EUR 15" the currency belongs to the first. */
const apart = (quantity: Quantity, earlier: Quantity | undefined, text: string): Quantity => {
  const { start, end } = quantity.span
  if (earlier === undefined || earlier.span.end <= start) return quantity
  return { ...quantity, span: { start: end - text.slice(earlier.span.end, end).trimStart().length, end } }
}

/**
 * The quantities of a text in its order, none overlapping: numerals in digits and words with their scales, money, shares, periods
 * ("half a year" is six months), distances, dates in all writings. Numbers that only refer ("Article 5") are none. A language
 * without words for quantities gives none.
 */
export const quantitiesIn = (text: string, language: string): readonly Quantity[] => {
  const words = entryOf(WORDS, language.toLowerCase().split('-')[0])
  if (words === undefined) return []
  const whole = cut(text)
  const quantities: Quantity[] = []
  for (let at = 0; at < whole.plains.length; ) {
    const one = isRate(whole, at, quantities.at(-1), words) ? null : foundAt(whole, at, words)
    if (one) quantities.push(apart(quantityOf(whole, one, words), quantities.at(-1), text))
    at = one ? one.next : at + 1
  }
  return quantities
}
