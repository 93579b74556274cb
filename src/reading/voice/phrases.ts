import type { Span } from '../../text/span.ts'
import type { Token } from '../../wording/tokens.ts'
import type { Tongue } from '../ground.ts'

/** Words and phrases to be found in tokens, each with what it stands for. */
export type Phrases<Meaning> = {
  readonly whole: ReadonlyMap<string, readonly Phrase<Meaning>[]>
  readonly prefixes: ReadonlyMap<string, readonly Phrase<Meaning>[]>
  readonly suffixes: ReadonlyMap<string, readonly Phrase<Meaning>[]>
  readonly endings: ReadonlySet<string>
}

type Phrase<Meaning> = { readonly words: readonly string[]; readonly meaning: Meaning }

/** A phrase found: its tokens by index (`end` outside), its stretch and what it stands for. */
export type FoundPhrase<Meaning> = {
  readonly from: number
  readonly to: number
  readonly span: Span
  readonly meaning: Meaning
}

// Endings are taken off by list and not by the stemmer: for Snowball "natürlich" and "Natur", "sicher" and "Sicherheit" are one word.
const ENDINGS: Readonly<Record<Tongue, ReadonlySet<string>>> = {
  de: new Set([
    '',
    'e',
    'en',
    'er',
    'es',
    'em',
    'n',
    's',
    'ens',
    'ern',
    'ere',
    'eren',
    'erer',
    'eres',
    'erem',
    'ste',
    'sten',
    'ster',
    'stes',
  ]),
  en: new Set(['', 's', 'es', 'd', 'ed', 'ing', "'s", "s'"]),
}
const LONGEST_ENDING = 4
const SHORTEST_PREFIX = 3
const LONGEST_PREFIX = 18
const SHORTEST_SUFFIX = 3
const LONGEST_SUFFIX = 12

/** Lexicon entries made ready: `fits` with its endings, `fits*` with any ending, `*fits` as the end of a compound, `=fits` as it stands; the same holds for every word of a longer entry. */
export const compilePhrases = <Meaning>(
  entries: readonly (readonly [string, Meaning])[],
  tongue: Tongue,
): Phrases<Meaning> => {
  const whole = new Map<string, Phrase<Meaning>[]>()
  const prefixes = new Map<string, Phrase<Meaning>[]>()
  const suffixes = new Map<string, Phrase<Meaning>[]>()
  for (const [entry, meaning] of entries) {
    const words = entry.split(' ')
    const [first = ''] = words
    const star = first.indexOf('*')
    const map = star < 0 ? whole : star === 0 ? suffixes : prefixes
    const key = star < 0 ? first.replace(/^=/, '') : star === 0 ? first.slice(1) : first.slice(0, star)
    map.set(key, [...(map.get(key) ?? []), { words, meaning }])
  }
  return { whole, prefixes, suffixes, endings: ENDINGS[tongue] }
}

/** Whether a word is a compound that ends in `tail`, with an ending of its own or without. */
const isCompound = (tail: string, plain: string, endings: ReadonlySet<string>): boolean => {
  const at = plain.lastIndexOf(tail)
  return at > 2 && endings.has(plain.slice(at + tail.length))
}

const fits = (entry: string, plain: string, endings: ReadonlySet<string>): boolean => {
  if (entry.startsWith('=')) return entry.slice(1) === plain
  const star = entry.indexOf('*')
  if (star === 0) return isCompound(entry.slice(1), plain, endings)
  if (star > 0) return plain.startsWith(entry.slice(0, star)) && plain.endsWith(entry.slice(star + 1))
  return plain.startsWith(entry) && endings.has(plain.slice(entry.length))
}

const candidatesAt = <Meaning>(
  { whole, prefixes, suffixes }: Phrases<Meaning>,
  plain: string,
): readonly Phrase<Meaning>[] => {
  const found: Phrase<Meaning>[] = []
  for (let cut = 0; cut <= LONGEST_ENDING && cut < plain.length; cut++) {
    found.push(...(whole.get(plain.slice(0, plain.length - cut)) ?? []))
  }
  for (let length = SHORTEST_PREFIX; length <= Math.min(plain.length, LONGEST_PREFIX); length++) {
    found.push(...(prefixes.get(plain.slice(0, length)) ?? []))
  }
  if (suffixes.size > 0) {
    for (let cut = 0; cut <= LONGEST_ENDING; cut++) {
      for (let length = SHORTEST_SUFFIX; length <= LONGEST_SUFFIX && length + cut < plain.length; length++) {
        found.push(...(suffixes.get(plain.slice(plain.length - cut - length, plain.length - cut)) ?? []))
      }
    }
  }
  return found
}

const matchesAt = (
  words: readonly string[],
  tokens: readonly Token[],
  at: number,
  endings: ReadonlySet<string>,
): boolean =>
  words.every((word, i) => {
    const token = tokens[at + i]
    return token !== undefined && fits(word, token.plain, endings)
  })

/** The longest phrase that begins at a token; null where none does. */
export const phraseFrom = <Meaning>(
  phrases: Phrases<Meaning>,
  tokens: readonly Token[],
  at: number,
): FoundPhrase<Meaning> | null => {
  const token = tokens[at]
  if (token === undefined || token.sort !== 'word') return null
  let best: Phrase<Meaning> | null = null
  for (const phrase of candidatesAt(phrases, token.plain)) {
    if (phrase.words.length <= (best?.words.length ?? 0)) continue
    if (matchesAt(phrase.words, tokens, at, phrases.endings)) best = phrase
  }
  if (best === null) return null
  const to = at + best.words.length
  return { from: at, to, span: { start: token.start, end: tokens[to - 1]?.end ?? token.end }, meaning: best.meaning }
}

/** All phrases in a row of tokens, the longest at each place, none over another. */
export const findPhrases = <Meaning>(
  phrases: Phrases<Meaning>,
  tokens: readonly Token[],
): readonly FoundPhrase<Meaning>[] => {
  const found: FoundPhrase<Meaning>[] = []
  for (let at = 0; at < tokens.length; at++) {
    const here = phraseFrom(phrases, tokens, at)
    if (here === null) continue
    found.push(here)
    at = here.to - 1
  }
  return found
}
