import type { QuantityWords } from './lexicon/quantity-words.ts'

/** A date read from words `at` on, as a number of eight digits: 20261231; a month is 20261200, a year 20260000. */
export type CalendarDate = { readonly value: number; readonly next: number }

const MONTHS = new WeakMap<QuantityWords, RegExp>()
const monthsOf = (words: QuantityWords): RegExp => {
  const known = MONTHS.get(words)
  if (known) return known
  const pattern = new RegExp(`^(?:${words.months.map(month => `(${month})`).join('|')})$`)
  MONTHS.set(words, pattern)
  return pattern
}

const monthOf = (plain: string, words: QuantityWords): number => {
  const found = monthsOf(words).exec(plain)
  return found === null ? 0 : found.slice(1).findIndex(group => group !== undefined) + 1
}

const isYear = (plain: string): boolean => /^(?:19|20|21)\d\d$/.test(plain)
const dayOf = (plain: string): number =>
  /^(?:0?[1-9]|[12]\d|3[01])(?:st|nd|rd|th)?$/.test(plain) ? Number.parseInt(plain, 10) : 0

const joinDate = (year: string, month: number, day: number): number | null =>
  month >= 1 && month <= 12 && day <= 31 ? Number(year) * 10_000 + month * 100 + day : null

/** "31/12/2026", "31.12.2026", "2026-12-31"; where day and month could change places, the day stands first. */
const figuresDate = (plain: string): number | null => {
  const iso = /^(\d{4})-(\d\d)-(\d\d)$/.exec(plain)
  if (iso) return joinDate(iso[1] ?? '', Number(iso[2]), Number(iso[3]))
  const found = /^(\d{1,2})[./-](\d{1,2})[./-]((?:19|20|21)\d\d)$/.exec(plain)
  if (!found) return null
  const [one, other] = [Number(found[1]), Number(found[2])]
  return other > 12 ? joinDate(found[3] ?? '', one, other) : joinDate(found[3] ?? '', other, one)
}

const wordedDate = (plains: readonly string[], at: number, words: QuantityWords): CalendarDate | null => {
  const dotted = plains[at + 1] === '.' ? 1 : 0
  const of = plains[at + 1] === 'of' ? 1 : 0
  const day = dayOf(plains[at] ?? '')
  const behind = at + 1 + Math.max(dotted, of)
  const month = day > 0 ? monthOf(plains[behind] ?? '', words) : 0
  if (month > 0) return withYear(plains, { at: behind + 1, month, day })
  const first = monthOf(plains[at] ?? '', words)
  if (first === 0) return null
  const second = dayOf(plains[at + 1] ?? '')
  if (second > 0) return withYear(plains, { at: at + 2, month: first, day: second })
  const year = plains[at + 1] ?? ''
  return isYear(year) ? { value: Number(year) * 10_000 + first * 100, next: at + 2 } : null
}

type DayAndMonth = { readonly at: number; readonly month: number; readonly day: number }

const withYear = (plains: readonly string[], { at, month, day }: DayAndMonth): CalendarDate => {
  const comma = plains[at] === ',' ? 1 : 0
  const year = plains[at + comma] ?? ''
  if (isYear(year)) return { value: Number(year) * 10_000 + month * 100 + day, next: at + comma + 1 }
  return { value: month * 100 + day, next: at }
}

/** The date that begins at a word, null where none does. A bare year is one only where `mayBeYear`, which its neighbours decide. */
export const dateAt = (
  plains: readonly string[],
  at: number,
  question: { readonly words: QuantityWords; readonly mayBeYear: (at: number) => boolean },
): CalendarDate | null => {
  const plain = plains[at] ?? ''
  const figures = figuresDate(plain)
  if (figures !== null) return { value: figures, next: at + 1 }
  const worded = wordedDate(plains, at, question.words)
  if (worded !== null) return worded
  return isYear(plain) && question.mayBeYear(at) ? { value: Number(plain) * 10_000, next: at + 1 } : null
}
