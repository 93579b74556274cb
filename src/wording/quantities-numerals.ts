import type { QuantityWords } from './lexicon/quantity-words.ts'

/** A numeral read from words `at` on: its value, and the word after its last. */
export type Numeral = { readonly value: number; readonly next: number }

/** The entry of a word in a list of words, undefined where there is none; "constructor" is a word like any other. */
export const entryOf = <Value>(list: Readonly<Record<string, Value>>, word: string | undefined): Value | undefined =>
  word !== undefined && Object.hasOwn(list, word) ? list[word] : undefined

const groups = (plain: string, sign: string): boolean => new RegExp(`^\\d{1,3}(?:\\${sign}\\d{3})+$`).test(plain)

/**
 * The value of digits with their marks of grouping, null where a word is no number. "600,000" and "600.000" are both six
 * hundred thousand in every language; a single group that ends in other digits ("3.675") follows the language.
 */
const digitsValue = (plain: string, decimal: '.' | ','): number | null => {
  if (/^\d+$/.test(plain)) return Number(plain)
  if (!/^\d[\d.,]*$/.test(plain)) return null
  const group = decimal === '.' ? ',' : '.'
  if (groups(plain, group)) return Number(plain.replaceAll(group, ''))
  if (groups(plain, decimal) && (plain.endsWith('000') || plain.split(decimal).length > 2)) {
    return Number(plain.replaceAll(decimal, ''))
  }
  const parts = plain.replaceAll(group, '').split(decimal)
  return parts.length === 2 && parts[1] !== '' ? Number(parts.join('.')) : null
}

/** A numeral in one word, joined as the language joins them: `twenty-four`, `vierundzwanzig`, `zweitausendfünfhundert`. */
export const wordValue = (plain: string, words: QuantityWords): number | null => {
  const known = entryOf(words.numerals, plain)
  if (known !== undefined) return known
  const [tens, ones] = plain.split('-')
  if (ones !== undefined && plain.split('-').length === 2) {
    const [first, second] = [entryOf(words.numerals, tens ?? ''), entryOf(words.numerals, ones)]
    return first !== undefined && second !== undefined && first >= 20 && second < 10 ? first + second : null
  }
  return plain.length > 5 && plain.length < 60 ? joinedValue(plain, words) : null
}

const partValue = (part: string, words: QuantityWords): number | null => (part === '' ? 0 : wordValue(part, words))

const joinedValue = (plain: string, words: QuantityWords): number | null => {
  for (const [scale, factor] of [...Object.entries(words.scales)].sort((one, other) => other[1] - one[1])) {
    const at = factor > 1000 ? -1 : plain.indexOf(scale)
    if (at < 0 || scale.length < 5) continue
    const before = at === 0 ? 1 : partValue(plain.slice(0, at), words)
    const after = partValue(plain.slice(at + scale.length).replace(new RegExp(`^${words.joint}`), ''), words)
    return before === null || after === null ? null : before * factor + after
  }
  const joint = plain.indexOf(words.joint)
  if (joint <= 0) return null
  const [ones, tens] = [
    entryOf(words.numerals, plain.slice(0, joint)),
    entryOf(words.numerals, plain.slice(joint + words.joint.length)),
  ]
  return ones !== undefined && tens !== undefined && ones < 10 && tens >= 20 ? ones + tens : null
}

/**
 * The numeral that begins at a word, null where none does: digits, words, and what they are multiplied by ("1,5 Millionen",
 * "two hundred and fifty thousand"). An article alone is no numeral; before a scale it is ("a million").
 */
export const numeralAt = (plains: readonly string[], at: number, words: QuantityWords): Numeral | null => {
  const first = plains[at] ?? ''
  const scaled = entryOf(words.scales, plains[at + 1])
  const article = entryOf(words.articles, first)
  if (article !== undefined && scaled !== undefined) return { value: article * scaled, next: at + 2 }
  if (article !== undefined && first !== 'one') return null
  const digits = digitsValue(first, words.decimal)
  const start = digits ?? wordValue(first, words)
  if (start === null) return null
  return scaledNumeral(plains, { at: at + 1, start, inDigits: digits !== null }, words)
}

type Beginning = { readonly at: number; readonly start: number; readonly inDigits: boolean }

const scaledNumeral = (
  plains: readonly string[],
  { at, start, inDigits }: Beginning,
  words: QuantityWords,
): Numeral => {
  let [sum, part, next] = [0, start, at]
  for (;;) {
    const plain = plains[next] ?? ''
    const scale = entryOf(words.scales, plain)
    const joint = plain === words.joint ? 1 : 0
    const more = inDigits ? null : wordValue(plains[next + joint] ?? '', words)
    if (scale !== undefined && (plain.length > 1 || inDigits)) {
      if (scale === 100) part *= scale
      else [sum, part] = [sum + part * scale, 0]
      next += plains[next + 1] === '.' && plain.length <= 3 && words.decimal === ',' ? 2 : 1
    } else if (
      more !== null &&
      more > 0 &&
      isContinued(part, more) &&
      entryOf(words.articles, plains[next + joint]) === undefined
    ) {
      part += more
      next += 1 + joint
    } else return { value: sum + part, next }
  }
}

const isContinued = (part: number, more: number): boolean =>
  part === 0 || (part >= 100 && more < 100) || (part % 10 === 0 && part >= 20 && part < 100 && more < 10)
