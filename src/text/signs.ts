/** What one UTF-16 code unit is to the scanner of words. `dense` scripts (Han, Kana, Thai …) do not put spaces between words. */
export const SIGN = {
  space: 1,
  letter: 2,
  digit: 3,
  mark: 4,
  format: 5,
  dense: 6,
  surrogate: 7,
  other: 8,
} as const

const DENSE =
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\u30fc\uff70]/u

const classify = (sign: string): number => {
  if (/^\s/u.test(sign)) return SIGN.space
  if (DENSE.test(sign) && /^[\p{L}\p{M}\p{Nl}]/u.test(sign)) return SIGN.dense
  if (/^\p{L}/u.test(sign)) return SIGN.letter
  if (/^\p{N}/u.test(sign)) return SIGN.digit
  if (/^\p{M}/u.test(sign)) return SIGN.mark
  if (/^\p{Cf}/u.test(sign)) return SIGN.format
  return SIGN.other
}

// A table filled as signs are met: a regex with Unicode classes for every sign costs ten times the whole scan.
const known = new Uint8Array(0x10000)

const learn = (unit: number): number => {
  const found = unit >= 0xd800 && unit <= 0xdfff ? SIGN.surrogate : classify(String.fromCharCode(unit))
  known[unit] = found
  return found
}

/** What a code unit (0 to 65535) is: one of the values of `SIGN`. */
export const signOf = (unit: number): number => known[unit] || learn(unit)

const wide = new Map<number, number>()

/** What a code point above 65535 is: one of the values of `SIGN`, never `surrogate`; `other` for -1, the half of a broken pair. */
export const wideSignOf = (point: number): number => {
  if (point < 0) return SIGN.other
  const found = wide.get(point) ?? classify(String.fromCodePoint(point))
  wide.set(point, found)
  return found
}

/** The code point whose first unit stands at `at`, or -1 where no whole surrogate pair stands there. */
export const pairAt = (text: string, at: number): number => {
  const point = text.codePointAt(at) ?? -1
  return point > 0xffff ? point : -1
}
