/** The marks of the texts that came last, the oldest first. Nothing can be read from a mark but that a text like another came. */
export type RecentTexts = ReadonlySet<string>

/** No text came yet. */
export const NO_TEXTS: RecentTexts = new Set()

/** A text as it is compared: small letters without accents, wide and styled letters as plain ones. */
export const fold = (text: string): string =>
  text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('ß', 'ss')

// FNV-1a, twice from different beginnings, as 64 bits in base 36. Whoever makes two texts meet here only makes one of them wait.
const digest = (text: string): string => {
  let [one, other] = [0x811c9dc5, 0x9747b28c]
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    one = Math.imul(one ^ unit, 0x01000193)
    other = Math.imul(other ^ unit, 0x5bd1e995)
    other ^= other >>> 15
  }
  return (one >>> 0).toString(36) + (other >>> 0).toString(36)
}

const LEAST_LETTERS = 20
const SHINGLE = 3
const SKETCH = 16

const shinglesOf = (words: readonly string[]): readonly string[] =>
  words.slice(SHINGLE - 1).map((_, i) => words.slice(i, i + SHINGLE).join(' '))

/**
 * The marks of a text: one of the whole, and those of up to 16 of its runs of three words, always the same ones (bottom-k sketch, Broder 1997). None for a text
 * of fewer than 20 letters: "I agree" may be said by many.
 */
const marksOf = (text: string): { readonly whole: string; readonly parts: readonly string[] } | null => {
  const words = fold(text).match(/[\p{L}\p{N}]+/gu) ?? []
  const plain = words.join(' ')
  if (plain.length < LEAST_LETTERS) return null
  const parts = [...new Set(shinglesOf(words).map(digest))].sort().slice(0, SKETCH)
  return { whole: `=${digest(plain)}`, parts }
}

const LEAST_PARTS = 8
const SAME_SHARE = 0.6

/** Whether a text, or one much like it, came before: the same words, or three in five of its marks. */
export const isHeard = (earlier: RecentTexts, text: string): boolean => {
  const marks = marksOf(text)
  if (marks === null) return false
  if (earlier.has(marks.whole)) return true
  const met = marks.parts.filter(part => earlier.has(part)).length
  return marks.parts.length >= LEAST_PARTS && met >= SAME_SHARE * marks.parts.length
}

/** The marks with those of one more text; of more than `most` marks the oldest are forgotten. The set given is left as it is. */
export const remembering = (earlier: RecentTexts, text: string, most = 8_000): RecentTexts => {
  const marks = marksOf(text)
  if (marks === null) return earlier
  const next = new Set(earlier)
  for (const mark of [marks.whole, ...marks.parts]) {
    next.delete(mark)
    next.add(mark)
  }
  for (const oldest of next) {
    if (next.size <= most) break
    next.delete(oldest)
  }
  return next
}
