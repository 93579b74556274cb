import type { Span } from './span.ts'

/** Smallest unit compared: `printed` as it stands, `plain` normalised (NFKC, lower case, one form of quotes and dashes). */
export type Word = { readonly span: Span; readonly printed: string; readonly plain: string }

/** Gives every plain form a number, so that words are compared as integers. One vocabulary serves all drafts of a comparison. */
export type Vocabulary = {
  /** The number of a printed form (0, 1, 2 …); printed forms with one plain form share it. */
  readonly idOf: (printed: string) => number
  /** The plain form of a number. */
  readonly plainOf: (id: number) => string
  /** How many plain forms it holds. */
  readonly size: () => number
}

/**
 * The words of one text in columns, so that a law of 200,000 words costs three arrays and not a million objects.
 * Word `i` covers `starts[i]` to `ends[i]` (outside) and has the plain form `ids[i]`. Every sign that is not white space is in a word.
 */
export type Words = {
  readonly text: string
  readonly starts: Int32Array
  readonly ends: Int32Array
  readonly ids: Int32Array
}

const PATTERN = /[\p{L}\p{M}\p{N}]+(?:['’\u00ad-][\p{L}\p{M}\p{N}]+)*|[^\s\p{L}\p{M}\p{N}]/gu

const toPlain = (printed: string): string =>
  printed
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll('\u00ad', '')
    .replace(/[’‘]/g, "'")
    .replace(/[“”„«»]/g, '"')
    .replace(/[–—‐‑]/g, '-')

/** An empty vocabulary. */
export const createVocabulary = (): Vocabulary => {
  const byPrinted = new Map<string, number>()
  const byPlain = new Map<string, number>()
  const plains: string[] = []
  const add = (printed: string): number => {
    const plain = toPlain(printed)
    const id = byPlain.get(plain) ?? plains.push(plain) - 1
    byPlain.set(plain, id)
    byPrinted.set(printed, id)
    return id
  }
  return {
    idOf: printed => byPrinted.get(printed) ?? add(printed),
    plainOf: id => plains[id] ?? '',
    size: () => plains.length,
  }
}

/** Cuts a text into words, numbered by the vocabulary. */
export const cutWords = (text: string, vocabulary: Vocabulary): Words => {
  const starts: number[] = []
  const ends: number[] = []
  const ids: number[] = []
  for (const match of text.matchAll(PATTERN)) {
    starts.push(match.index)
    ends.push(match.index + match[0].length)
    ids.push(vocabulary.idOf(match[0]))
  }
  return { text, starts: Int32Array.from(starts), ends: Int32Array.from(ends), ids: Int32Array.from(ids) }
}
