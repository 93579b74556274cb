import type { Entry } from './lexis.ts'

// Number words are built from their parts, since a list up to 99 in each case would hide a missing one.
const UNITS_DE =
  'null eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn'
const JOINED_DE = ['', 'ein', 'zwei', 'drei', 'vier', 'fünf', 'sechs', 'sieben', 'acht', 'neun']
const TENS_DE = [
  '',
  'zehn',
  'zwanzig',
  'drei(?:ß|ss)ig',
  'vierzig',
  'fünfzig',
  'sechzig',
  'siebzig',
  'achtzig',
  'neunzig',
]
const UNITS_EN =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
const TENS_EN = ['', 'ten', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety']
const ORDINALS_EN =
  ' first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth'
const ORDINALS_DE = ['', 'erst', 'zweit', 'dritt', 'viert', 'fünft', 'sechst', 'siebt|siebent', 'acht', 'neunt']

const upTo99 = <Value>(read: (number: number) => Value): readonly Value[] =>
  Array.from({ length: 99 }, (_, index) => read(index + 1))

const germanBelow100 = (number: number): string => {
  if (number < 20) return UNITS_DE.split(' ')[number] ?? ''
  const tens = TENS_DE[Math.floor(number / 10)] ?? ''
  return number % 10 === 0 ? tens : `${JOINED_DE[number % 10]}und${tens}`
}

const englishBelow100 = (number: number): string => {
  if (number < 20) return UNITS_EN.split(' ')[number] ?? ''
  const tens = TENS_EN[Math.floor(number / 10)] ?? ''
  return number % 10 === 0 ? tens : `${tens}[- ]?${UNITS_EN.split(' ')[number % 10]}`
}

const germanOrdinal = (number: number): string => {
  const low = ORDINALS_DE[number]
  if (low !== undefined && low !== '') return `(?:${low})e*`
  return number < 20 ? `${germanBelow100(number)}te*` : `${germanBelow100(number)}ste*`
}

const englishOrdinal = (number: number): string => {
  if (number < 20) return ORDINALS_EN.split(' ')[number] ?? ''
  const tens = TENS_EN[Math.floor(number / 10)] ?? ''
  if (number % 10 === 0) return `${tens.slice(0, -1)}ieth`
  return `${tens}[- ]?${ORDINALS_EN.split(' ')[number % 10]}`
}

/** German cardinals from 1 to 99 with the halves and the round hundreds that periods are counted in. */
export const CARDINALS_DE: readonly Entry<number>[] = [
  ['eine[nmrs]?', 1],
  ['ein', 1],
  ['beide[nr]?', 2],
  ['anderthalb', 1.5],
  ['eineinhalb', 1.5],
  ['zweieinhalb', 2.5],
  ['dreieinhalb', 3.5],
  ['viereinhalb', 4.5],
  ['fünfeinhalb', 5.5],
  ['sechseinhalb', 6.5],
  ['siebeneinhalb', 7.5],
  ['(?:ein(?:en?|er)? )?dutzend', 12],
  ['(?:ein)?hundert', 100],
  ['(?:ein)?tausend', 1000],
  ...upTo99((number): Entry<number> => [germanBelow100(number), number]),
]

/** German ordinals from 1 to 99 in every ending. */
export const ORDINALS_WORDS_DE: readonly Entry<number>[] = upTo99(
  (number): Entry<number> => [germanOrdinal(number), number],
)

/** English cardinals from 1 to 99 with the halves and the round hundreds that periods are counted in. */
export const CARDINALS_EN: readonly Entry<number>[] = [
  ['an?', 1],
  ['one and a half', 1.5],
  ['two and a half', 2.5],
  ['three and a half', 3.5],
  ['half an?', 0.5],
  ['a half', 0.5],
  ['half', 0.5],
  ['a couple(?: of)?', 2],
  ['couple(?: of)?', 2],
  ['(?:a )?dozen', 12],
  ['(?:an?|one) hundred', 100],
  ['(?:an?|one) thousand', 1000],
  ...upTo99((number): Entry<number> => [englishBelow100(number), number]),
]

/** English ordinals from 1 to 99. */
export const ORDINALS_WORDS_EN: readonly Entry<number>[] = upTo99(
  (number): Entry<number> => [englishOrdinal(number), number],
)

const BELOW_20_DE = UNITS_DE.replace('null ', '').split(' ').join('|')
const TEENS_EN = UNITS_EN.replace('zero ', '').split(' ').join('|')
const JOIN_DE = JOINED_DE.slice(1).join('|')
const DIGITS_EN = UNITS_EN.split(' ').slice(1, 10).join('|')

/**
 * The same words as one short pattern for each language. A list of 99 words in each of forty patterns takes a tenth of a second
 * to compile, which a command that reads one article pays whole.
 */
export const NUMERAL_PATTERNS = {
  de: {
    number: `eine[nmrs]?|ein|beide[nr]?|anderthalb|(?:einein|zweiein|dreiein|vierein|fünfein|sechsein|siebenein)halb|(?:ein(?:en?|er)? )?dutzend|(?:ein)?(?:hundert|tausend)|(?:(?:${JOIN_DE})und)?(?:${TENS_DE.slice(2).join('|')})|${BELOW_20_DE}`,
    ordinal: `(?:(?:(?:${JOIN_DE})und)?(?:${TENS_DE.slice(2).join('|')})s|(?:${BELOW_20_DE})|ers|drit|sieb)te*|achte*`,
  },
  en: {
    number: `one hundred|one thousand|(?:one|two|three) and a half|half an?|a half|half|(?:a )?couple(?: of)?|(?:a )?dozen|an? (?:hundred|thousand)|an?|(?:${TENS_EN.slice(2).join('|')})(?:[- ]?(?:${DIGITS_EN}))?|${TEENS_EN}`,
    ordinal: `(?:${TENS_EN.slice(2).join('|')})[- ]?(?:${ORDINALS_EN.split(' ').slice(1, 10).join('|')})|(?:${TENS_EN.slice(
      2,
    )
      .map(tens => tens.slice(0, -1))
      .join('|')})ieth|${ORDINALS_EN.trim().split(' ').join('|')}`,
  },
} as const
