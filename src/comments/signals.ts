import type { CommentSettings } from './comment.ts'
import { fold, isHeard, type RecentTexts } from './sameness.ts'
import { linksIn } from './words.ts'

/** A reason to look at a comment before others do. `word`: the one of the list that was found; `count`: how many links it has. */
export type Signal =
  | { readonly kind: 'word'; readonly word: string }
  | { readonly kind: 'links'; readonly count: number }
  | { readonly kind: 'same-text' | 'shouting' | 'link-in-name' }

/** What the signals are looked for in. `earlier`: the marks of the texts that came before, as `remembering` keeps them. */
export type SignalQuestion = {
  readonly text: string
  readonly name: string
  readonly earlier: RecentTexts
  readonly settings: Pick<CommentSettings, 'words' | 'mostLinks'>
}

const LEET: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '8': 'b',
  '@': 'a',
  $: 's',
  '!': 'i',
  l: 'i',
}

// Figures may stand for i as well as for l, so both sides of a comparison write i for l.
const skeleton = (word: string): string => word.replace(/[013457@$!8l]/g, sign => LEET[sign] ?? sign)

const TOKENS = /[\p{L}\p{N}@$!]+/gu

const tokensOf = (folded: string): readonly string[] => folded.match(TOKENS) ?? []

// "sp4m" stands for a word, "spam" is one: only tokens with a foreign sign are read as disguises, or else "mail" would be "mali".
const disguised = (tokens: readonly string[]): ReadonlySet<string> =>
  new Set(
    tokens
      .filter(token => /[\p{N}@$!]/u.test(token) && /\p{L}/u.test(token))
      .flatMap(token => [skeleton(token), skeleton(token.replace(/!+$/, ''))]),
  )

const listedWord = (texts: string, words: readonly string[]): string | null => {
  const tokens = tokensOf(fold(texts))
  const plain = ` ${tokens.map(token => token.replace(/!+$/, '')).join(' ')} `
  const masks = disguised(tokens)
  const isIn = (word: string): boolean => {
    const folded = tokensOf(fold(word)).join(' ')
    return folded !== '' && (plain.includes(` ${folded} `) || masks.has(skeleton(folded)))
  }
  return words.find(isIn) ?? null
}

const LEAST_SHOUTED = 20
const SHOUTED_SHARE = 0.7

const isShouting = (text: string): boolean => {
  const words = text.replace(/https?:\S+/gi, '')
  const [large, small] = [words.match(/\p{Lu}/gu)?.length ?? 0, words.match(/\p{Ll}/gu)?.length ?? 0]
  return large >= LEAST_SHOUTED && large >= SHOUTED_SHARE * (large + small)
}

/**
 * What speaks for looking at a comment first, the gravest first; empty where nothing does. Words of the list are found as whole words in text and name, whatever
 * their case, accents and figures for letters; phrases of several words as they stand. Signals hold a comment, they never refuse one: each of them meets
 * honest readers too.
 */
export const signalsOf = ({ text, name, earlier, settings }: SignalQuestion): readonly Signal[] => {
  const word = listedWord(`${name}\n${text}`, settings.words)
  const count = linksIn(text)
  return [
    ...(word === null ? [] : [{ kind: 'word' as const, word }]),
    ...(linksIn(name) > 0 ? [{ kind: 'link-in-name' as const }] : []),
    ...(count > settings.mostLinks ? [{ kind: 'links' as const, count }] : []),
    ...(isHeard(earlier, text) ? [{ kind: 'same-text' as const }] : []),
    ...(isShouting(text) ? [{ kind: 'shouting' as const }] : []),
  ]
}
