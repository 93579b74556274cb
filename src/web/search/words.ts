import type { Span } from '../../text/span.ts'
import { stemEnglish } from '../../text/stem-english.ts'
import { stemGerman } from '../../text/stem-german.ts'

/** The languages whose words are found in other forms too: "Truppe" for "Truppen", "station" for "stationed". */
export type StemLanguage = 'de' | 'en'

/** One word of a text as it is searched for, and the parts that hyphens join in it: one part for most words. */
export type Token = { readonly span: Span; readonly parts: readonly string[] }

const NUMBER = "\\p{Nd}+(?:[.,'’\\u00a0\\u202f\\u2009]\\p{Nd}+)+(?![\\p{L}\\p{Nd}])"
const LETTERS = '[\\p{L}\\p{M}\\p{N}\\u00ad\\u200c\\u200d\\u2060\\u0640]'
const PART = `(?:${NUMBER}|${LETTERS}+(?:['’ʼ＇]${LETTERS}+)*)`
const HYPHEN = '[-‐‑]'
const TOKEN = new RegExp(`${PART}(?:${HYPHEN}${PART})*`, 'gu')
const SPLIT = new RegExp(HYPHEN, 'u')

const DENSE = '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}'
const RUNS = new RegExp(`[${DENSE}][${DENSE}\\p{M}ー]*|[^${DENSE}]+`, 'gu')
const IS_DENSE = new RegExp(`[${DENSE}]`, 'u')

/** The words of a text in order; what is neither letter nor figure stands between them. */
export const tokensOf = (text: string): readonly Token[] =>
  [...text.matchAll(TOKEN)].map(({ 0: printed, index }) => ({
    span: { start: index, end: index + printed.length },
    parts: printed.split(SPLIT),
  }))

/** Whether a language's words are found in other forms; a tag with a region counts as its language. */
export const stemLanguagesOf = (tag: string): readonly StemLanguage[] => {
  const [base] = tag.toLowerCase().split('-')
  return base === 'de' || base === 'en' ? [base] : []
}

const ARABIC_FIGURES = /[٠-٩۰-۹]/gu
const LETTERS_APART: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
}

/** Small letters in one print: no invisible signs, one apostrophe, European figures. */
const lowered = (part: string): string =>
  part
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\p{Cf}\u0640]/gu, '')
    .replace(/[’ʼ＇]/gu, "'")
    .replace(ARABIC_FIGURES, figure => String((figure.codePointAt(0) ?? 0) & 15))
    .normalize('NFC')

// Only marks that are accents fall. The vowel signs of Indic scripts are marks as well, and words are not the same without them.
const bare = (word: string): string =>
  /^[a-z0-9]*$/.test(word)
    ? word
    : word
        .replace(/[ßæœøłđðþı]/gu, letter => LETTERS_APART[letter] ?? letter)
        .normalize('NFD')
        .replace(/[\u0300-\u036f\u064b-\u065f\u0670]/gu, '')
        .normalize('NFC')

/** A word without its accents; one with umlauts in both ways in which Germans write it without: `uber`, `ueber`. */
const withoutAccents = (word: string): readonly string[] =>
  /[äöü]/u.test(word) ? [bare(word), bare(word.replace(/[äöü]/gu, '$&e'))] : [bare(word)]

const germanSpellings = (word: string): readonly string[] => {
  const german = word.replace(/'/g, '')
  return /[äöü]/u.test(german) ? [german, german.replace(/[äöü]/gu, '$&e')] : [german]
}

// Snowball leaves "stationieren", "stationiert" and "Stationierung" three words; in the language of treaties they are one.
const GERMAN_IER = /^(.{4,})ier(?:en?|s?t|te[mnrs]?|ung(?:en)?|end(?:e[mnrs]?)?)?$/u

const stemOfGerman = (word: string): string => GERMAN_IER.exec(word)?.[1] ?? stemGerman(word)

const stemsIn = (word: string, language: StemLanguage): readonly string[] => {
  switch (language) {
    case 'en':
      return [bare(stemEnglish(bare(word)))]
    case 'de':
      return germanSpellings(word).map(spelling => bare(stemOfGerman(spelling)))
  }
}

const isNumber = (word: string): boolean => /^\p{Nd}+(?:[.,'\s]\p{Nd}+)+$/u.test(word)

/** `600,000` and `600.000` are one number; other points and commas are one sign. */
const plainNumber = (word: string): string =>
  /^\d{1,3}(?:([.,'\s])\d{3})(?:\1\d{3})*$/u.test(word) ? word.replace(/\D/gu, '') : word.replace(/[,'\s]/gu, '.')

/** Forms under which a part of a word is found: as it stands but for case and accents (`plain`), and its stems by language. */
type Forms = { readonly plain: readonly string[]; readonly stems: readonly (readonly [StemLanguage, string])[] }

const formsOf = (part: string, languages: readonly StemLanguage[]): Forms => {
  const word = lowered(part)
  if (word === '') return { plain: [], stems: [] }
  if (isNumber(word)) return { plain: [plainNumber(word)], stems: [] }
  const stems = /\p{L}/u.test(word) ? languages : []
  return {
    plain: [...new Set(withoutAccents(word.replace(/'/g, '')))].filter(form => form !== ''),
    stems: stems.flatMap(language => stemsIn(word, language).map(stem => [language, stem] as const)),
  }
}

// A stem is marked with its language: the German stem of "fighter" is the English one of "fighting", and they are not one word.
const marked = ([language, stem]: readonly [StemLanguage, string]): string => `${stem}~${language}`

const keptOf = (part: string, languages: readonly StemLanguage[]): readonly string[] => {
  const { plain, stems } = formsOf(part, languages)
  // A word that is its own stem is kept once, which saves a third of the index; who asks for a stem asks for the word as well.
  return [...plain, ...stems.filter(([, stem]) => !plain.includes(stem)).map(marked)]
}

/** What is looked for where somebody asks for a part of a word, in whatever language: as it stands, and by its stems. */
export type AskedForms = { readonly plain: readonly string[]; readonly stems: readonly string[] }

/** The forms of a part of a word that is asked for. Both empty for what is no word. */
export const askedForms = (part: string): AskedForms => {
  const { plain, stems } = formsOf(part, ['de', 'en'])
  const unmarked = stems.map(([, stem]) => stem).filter(stem => !plain.includes(stem))
  return { plain, stems: [...new Set([...stems.map(marked), ...unmarked])] }
}

const runsOf = (part: string): readonly (readonly string[])[] =>
  [...part.matchAll(RUNS)].map(([run]) => (IS_DENSE.test(run) ? [...run] : [run]))

const pairsOf = (signs: readonly string[]): readonly string[] =>
  signs.length === 1 ? signs : signs.slice(1).map((sign, i) => `${signs[i]}${sign}`)

/** A run of a script that sets no spaces as pairs of signs, each a word of its own; anything else is one word. */
export const unitsOf = (part: string): readonly string[] =>
  IS_DENSE.test(part) ? runsOf(part).flatMap(pairsOf) : [part]

const APART = /['’ʼ＇.,\u00a0\u202f\u2009]/u

/** What stands beside a word as it is: the two sides of an apostrophe, the groups of a number. */
const sidesOf = (part: string): readonly string[] =>
  APART.test(part) ? part.split(APART).filter(side => side.length > 1 || /\p{Nd}/u.test(side)) : []

/** Everything under which one part of a word of a text is found: also its sides, and the pairs of signs in it. */
export const termsOfPart = (part: string, languages: readonly StemLanguage[]): readonly string[] => {
  // The last sign of a run begins no pair; it stands alone as well, so that every sign begins something that is found.
  const dense = IS_DENSE.test(part) ? runsOf(part).flatMap(signs => [...pairsOf(signs), ...signs.slice(-1)]) : null
  return (dense ?? [part, ...sidesOf(part)]).flatMap(one => keptOf(one, languages))
}

/** The parts of a word as one, as some write it (`ceasefire` for `cease-fire`); null for a word of one part. */
export const joinedOf = ({ parts }: Token): string | null => (parts.length > 1 ? parts.join('') : null)

/** Everything under which the parts of a word are found when they are written as one; nothing for a word of one part. */
export const termsOfJoined = (token: Token, languages: readonly StemLanguage[]): readonly string[] => {
  const joined = joinedOf(token)
  return joined === null ? [] : keptOf(joined, languages)
}

/** Cuts texts into terms, in the order of the text, and remembers those of each word: few words make most of any text. */
export const createCutter = (): ((text: string, languages: readonly StemLanguage[]) => readonly string[]) => {
  const known = new Map<string, readonly string[]>()
  return (text, languages) =>
    tokensOf(text).flatMap(token => {
      const key = `${languages.join('')} ${text.slice(token.span.start, token.span.end)}`
      const terms = known.get(key) ?? [
        ...token.parts.flatMap(part => termsOfPart(part, languages)),
        ...termsOfJoined(token, languages),
      ]
      known.set(key, terms)
      return terms
    })
}

const plainPart = (part: string): string =>
  IS_DENSE.test(part) ? [...part].join(' ') : (formsOf(part, []).plain.at(-1) ?? '')

/** A text as one line of plain words with a space before and behind each: a phrase is found in it as it stands but for case, accents and signs. */
export const plainLine = (text: string): string =>
  ` ${tokensOf(text)
    .flatMap(({ parts }) => parts.map(plainPart))
    .filter(word => word !== '')
    .join(' ')} `
