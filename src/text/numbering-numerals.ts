/**
 * How a number is counted: in figures, Roman numerals, letters of one alphabet, doubled letters (aa, bb), Chinese figures,
 * or a tag of letters before figures (C1), which counts apart for each tag.
 */
export type NumeralSystem = string

/**
 * One way to understand a printed number: `12` is [12], `1.2.3` is [1, 2, 3], `24a` is [24.01], `(iv)` is [4] in `roman`.
 * A printed number may be understood in several ways: `(i)` is the first Roman numeral and the ninth letter.
 */
export type Numeral = { readonly system: NumeralSystem; readonly path: readonly number[] }

const ROMAN = /^m{0,3}(?:cm|cd|d?c{0,3})(?:xc|xl|l?x{0,3})(?:ix|iv|v?i{0,3})$/
const ROMAN_VALUES: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50, c: 100, d: 500, m: 1000 }

const romanValue = (letters: string): number => {
  const values = [...letters].map(letter => ROMAN_VALUES[letter] ?? 0)
  return values.reduce((sum, value, i) => sum + (value < (values[i + 1] ?? 0) ? -value : value), 0)
}

const ALPHABETS: Readonly<Record<string, string>> = {
  letter: 'abcdefghijklmnopqrstuvwxyz',
  greek: 'αβγδεζηθικλμνξοπρστυφχψω',
  cyrillic: 'абвгдежзиклмнопрстуфхцчшщэюя',
  ukrainian: 'абвгдеєжзиіїйклмнопрстуфхцчшщюя',
  abjad: 'أبجدهوزحطيكلمنسعفصقرشتثخذضظغ',
  stem: '甲乙丙丁戊己庚辛壬癸',
}

const LETTERS = new Map<string, { readonly system: NumeralSystem; readonly value: number }[]>()
for (const [system, letters] of Object.entries(ALPHABETS)) {
  for (const [i, letter] of [...letters].entries()) {
    LETTERS.set(letter, [...(LETTERS.get(letter) ?? []), { system, value: i + 1 }])
  }
}

const letterNumerals = (printed: string): readonly Numeral[] => {
  const lower = printed === 'ا' ? 'أ' : printed === 'هـ' ? 'ه' : printed.toLowerCase()
  const cased = (system: NumeralSystem) => (lower === printed ? system : system.toUpperCase())
  const first = lower[0] ?? ''
  const doubled = lower.length === 2 && first === lower[1]
  if (lower.length !== 1 && !doubled) return []
  return (LETTERS.get(first) ?? []).flatMap(({ system, value }): readonly Numeral[] => {
    if (!doubled) return [{ system: cased(system), path: [value] }]
    // `aa)` stands below `a)` in German drafts and after `z)` in others.
    const length = ALPHABETS[system]?.length ?? 0
    return [
      { system: cased(`doubled ${system}`), path: [value] },
      { system: cased(system), path: [length + value] },
    ]
  })
}

const romanNumerals = (printed: string): readonly Numeral[] => {
  const lower = printed.toLowerCase()
  if (lower === '' || (lower !== printed && lower.toUpperCase() !== printed) || !ROMAN.test(lower)) return []
  return [{ system: lower === printed ? 'roman' : 'ROMAN', path: [romanValue(lower)] }]
}

const HAN_DIGITS = '〇一二三四五六七八九'

const hanValue = (signs: string): number => {
  let sum = 0
  let digit = 0
  for (const sign of signs.replaceAll('零', '〇').replaceAll('两', '二')) {
    const unit = sign === '十' ? 10 : sign === '百' ? 100 : sign === '千' ? 1000 : 0
    if (unit > 0) sum += (digit || 1) * unit
    digit = unit > 0 ? 0 : HAN_DIGITS.indexOf(sign)
  }
  return sum + digit
}

const ZEROS = [0x0660, 0x06f0, 0x0966, 0xff10]

/** Figures of other scripts (٣, ３) as 0 to 9; everything else as it is, so that offsets stay. */
export const plainFigures = (text: string): string =>
  /[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\uff10-\uff19]/.test(text)
    ? text.replace(/[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\uff10-\uff19]/g, sign => {
        const zero = ZEROS.findLast(zero => sign.charCodeAt(0) >= zero) ?? 0
        return String(sign.charCodeAt(0) - zero)
      })
    : text

const LATIN_SUFFIXES = 'bis ter quater quinquies sexies septies octies nonies decies'.split(' ')

// Letters count from .01 to .26 after the number (`24a`), Latin words from .51 (`24 bis`), so that the two are told apart.
const FIRST_LATIN = 51

const suffixValue = (suffix: string): number => {
  const latin = LATIN_SUFFIXES.indexOf(suffix.trim().toLowerCase())
  return latin >= 0 ? (latin + FIRST_LATIN) / 100 : (suffix.trim().toLowerCase().charCodeAt(0) - 96) / 100
}

const FIGURES =
  /^(\d{1,5}(?:\.\d{1,4}){0,11})( ?(?:bis|ter|quater|quinquies|sexies|septies|octies|nonies|decies)|[a-z])?$/i
const TAG = /^([A-Za-z]{1,3})[-.]?(\d{1,4})$/

const figureNumerals = (printed: string): readonly Numeral[] => {
  const match = FIGURES.exec(printed)
  if (!match) return []
  const path = (match[1] ?? '').split('.').map(Number)
  const last = path.pop() ?? 0
  return [{ system: 'figure', path: [...path, last + (match[2] ? suffixValue(match[2]) : 0)] }]
}

const tagNumerals = (printed: string): readonly Numeral[] => {
  const match = TAG.exec(printed)
  return match ? [{ system: `tag ${match[1]}`, path: [Number(match[2])] }] : []
}

const CIRCLED = /^[\u2460-\u2473]$/

/** All ways to understand a printed number without its signs (`12`, `1.2.3`, `24a`, `iv`, `b`, `十二`, `③`, `C1`); none where it counts nothing. */
export const numeralsOf = (raw: string): readonly Numeral[] => {
  const printed = plainFigures(raw)
  if (/^\d/.test(printed)) return figureNumerals(printed)
  if (CIRCLED.test(printed)) return [{ system: 'circled', path: [printed.charCodeAt(0) - 0x245f] }]
  if (/^[〇零一二两三四五六七八九十百千]+$/.test(printed)) return [{ system: 'han', path: [hanValue(printed)] }]
  const counted = [...letterNumerals(printed), ...romanNumerals(printed)]
  return counted.length > 0 ? counted : tagNumerals(printed)
}

/** How a number follows another of its series. `first` begins a series anew, `gap` leaves numbers out. */
export type NumeralStep = 'next' | 'first' | 'repeat' | 'gap' | 'back'

const startsSeries = (value: number): boolean => value === 1 || value === 1.01

/** How `path` follows `last`; null where nothing came before. */
export const stepBetween = (last: readonly number[] | null, path: readonly number[]): NumeralStep => {
  const value = path.at(-1) ?? 0
  if (last === null || last.length !== path.length) return startsSeries(value) ? 'first' : 'gap'
  const differs = path.findIndex((part, i) => part !== last[i])
  if (differs < 0) return 'repeat'
  if (differs < path.length - 1) return startsSeries(value) ? 'first' : 'gap'
  const before = last.at(-1) ?? 0
  const whole = Math.floor(before)
  if (value === whole + 1 || (value > before && Math.floor(value) === whole)) return 'next'
  if (startsSeries(value)) return 'first'
  return value > before ? 'gap' : 'back'
}

const ROMAN_SIGNS: readonly (readonly [number, string])[] = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
]

/** A whole number from 1 on in Roman numerals, small letters; the caller keeps it below 4000. */
export const printRoman = (value: number): string => {
  let rest = value
  let printed = ''
  for (const [worth, sign] of ROMAN_SIGNS) {
    for (; rest >= worth; rest -= worth) printed += sign
  }
  return printed
}

const printPart = (system: NumeralSystem, value: number): string => {
  const whole = Math.floor(value)
  const suffix = Math.round((value - whole) * 100)
  const letter = suffix === 0 ? '' : (LATIN_SUFFIXES[suffix - FIRST_LATIN] ?? String.fromCharCode(96 + suffix))
  const lower = system.toLowerCase()
  const cased = (printed: string) => (lower === system ? printed : printed.toUpperCase())
  if (lower === 'roman') return cased(printRoman(whole)) + letter
  const letters = [...(ALPHABETS[lower.replace('doubled ', '')] ?? '')]
  const sign = letters[(whole - 1) % letters.length]
  const doubled = lower.startsWith('doubled ') || whole > letters.length
  if (sign !== undefined) return cased(doubled ? sign + sign : sign) + letter
  return (system.startsWith('tag ') ? system.slice(4) : '') + whole + letter
}

/** A number of a series as it would be printed, without signs: [8] in figures is `8`, [4] in Roman numerals `iv`, [1, 2] `1.2`. */
export const printNumeral = (system: NumeralSystem, path: readonly number[]): string =>
  path.map(value => printPart(system, value)).join('.')
