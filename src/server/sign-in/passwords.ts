import { COMMON_PASSWORDS } from './common-passwords.ts'

/** The fewest and the most characters (code points) of a password. NIST SP 800-63B-4 asks for 15 where a password is all there is, and to take 64. */
export const FEWEST_CHARACTERS = 15
const MOST_CHARACTERS = 256

/** Why a password is not taken. `common`: it stands on the list; `pattern`: it repeats itself or runs along a row; `known`: it is the address, the pen name or the site's name. */
export type PasswordFault = 'short' | 'long' | 'common' | 'pattern' | 'known'

const ROWS = [
  'abcdefghijklmnopqrstuvwxyz',
  '01234567890',
  'qwertyuiop',
  'qwertzuiopü',
  'asdfghjklöä',
  'yxcvbnm',
  'zxcvbnm',
  '1q2w3e4r5t6y7u8i9o0p',
  '1qaz2wsx3edc4rfv5tgb6yhn7ujm8ik9ol0p',
]

const reversed = (text: string): string => [...text].reverse().join('')

const SEQUENCES = ROWS.flatMap(row => [row, reversed(row)])

/** In small letters, one form of each character, without what people put between words. */
const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\p{P}\p{S}]+/gu, '')

// A password of little but signs is compared with them.
const FEWEST_PLAIN = 8

const compared = (password: string): string => {
  const text = plain(password)
  return text.length < FEWEST_PLAIN ? password.normalize('NFKC').toLowerCase() : text
}

const LEET: Readonly<Record<string, string>> = { '0': 'o', '1': 'i', '3': 'e', '4': 'a', '5': 's', '7': 't' }

const unleet = (text: string): string => text.replace(/[013457]/g, digit => LEET[digit] ?? digit)

/** A shorter piece, at most half as long, of which the whole is repetitions, with or without a beginning of it at the end. */
const isRepeated = (text: string): boolean => {
  const signs = [...text]
  for (let period = 1; period <= signs.length / 2; period++)
    if (signs.every((sign, place) => sign === signs[place % period])) return true
  return false
}

/** How many characters are left when every stretch of four or more along a row of the keyboard, the alphabet or the digits counts as one. */
const withoutRuns = (text: string): number => {
  let left = 0
  for (let place = 0; place < text.length; left++) {
    let length = 1
    while (
      place + length < text.length &&
      SEQUENCES.some(row => `${row}${row}`.includes(text.slice(place, place + length + 1)))
    )
      length++
    place += length >= 4 ? length : 1
  }
  return left
}

/** What an account is called by, which a guess begins with: at least four characters of each. */
const isKnown = (text: string, names: readonly string[]): boolean =>
  names
    .flatMap(name => [name, name.split('@')[0] ?? ''])
    .map(plain)
    .some(name => name.length >= 4 && text.includes(name) && [...text.replaceAll(name, '')].length < 6)

const FEWEST_DIFFERENT = 5

// `abcdefgh12345678` is two steps; a row and one short word are fewer than this.
const FEWEST_STEPS = 6

/**
 * What is wrong with a password; null for nothing. `names`: the address, the pen name and what the site is called. Nothing is asked of its kinds of
 * characters: that makes passwords harder to remember and not harder to guess (NIST SP 800-63B-4, 3.1.1.2).
 */
export const passwordFault = (password: string, names: readonly string[]): PasswordFault | null => {
  const length = [...password].length
  if (length < FEWEST_CHARACTERS) return 'short'
  if (length > MOST_CHARACTERS) return 'long'
  const text = compared(password)
  if (COMMON_PASSWORDS.has(text) || COMMON_PASSWORDS.has(unleet(text)) || isCommonWithDigits(text)) return 'common'
  if (isKnown(text, names)) return 'known'
  const isPattern = new Set(text).size < FEWEST_DIFFERENT || isRepeated(text) || withoutRuns(text) < FEWEST_STEPS
  return isPattern ? 'pattern' : null
}

// `correcthorsebatterystaple2024` is tried right after the one without its year.
const isCommonWithDigits = (text: string): boolean => {
  const stem = text.replace(/^\d{1,4}|\d{1,4}$/g, '')
  return stem !== text && (COMMON_PASSWORDS.has(stem) || COMMON_PASSWORDS.has(unleet(stem)))
}
