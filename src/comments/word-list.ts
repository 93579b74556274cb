/** The most words of a list, and the most characters of one of them. */
export const MOST_WORDS = 500
export const LONGEST_WORD = 80

/**
 * Words that make a comment wait, in small letters and each once, in their order; or why they cannot be taken: `many` with how many there are, `long` with the
 * line, counted from 1, of the first that is longer than any may be.
 */
export type WordList =
  | { readonly kind: 'words'; readonly words: readonly string[] }
  | { readonly kind: 'many'; readonly count: number }
  | { readonly kind: 'long'; readonly line: number }

/** Reads a list with one word, or several that belong together, on each line; empty lines are passed over. Nothing is cut: a list is taken whole or not at all. */
export const readWordList = (text: string): WordList => {
  const lines = text.split(/\r\n|\n|\r/).map(line => line.normalize('NFC').trim().replace(/\s+/g, ' ').toLowerCase())
  const long = lines.findIndex(line => [...line].length > LONGEST_WORD)
  if (long >= 0) return { kind: 'long', line: long + 1 }
  const words = [...new Set(lines.filter(line => line !== ''))]
  return words.length > MOST_WORDS ? { kind: 'many', count: words.length } : { kind: 'words', words }
}
