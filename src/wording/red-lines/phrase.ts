import { isKin, type Lexeme } from './lexeme.ts'
import type { Tongue } from './tongue.ts'

type Step = { readonly exact: string } | { readonly keys: readonly string[] }
type Phrase = { readonly steps: readonly Step[] }

/** Phrases of a closed class, found by the first word. */
export type PhraseSet = ReadonlyMap<string, readonly Phrase[]>

/** Where a phrase stands among the words of a statement: the first word and the one behind the last. */
export type Hit = { readonly from: number; readonly to: number }

const readPhrase = (written: string, tongue: Tongue): Phrase => {
  const isExact = written.startsWith('=')
  const words = written.replace(/^=/, '').split(' ')
  return { steps: words.map(word => (isExact ? { exact: word } : { keys: tongue.kin(word) })) }
}

const firstKeys = ({ steps: [first] }: Phrase): readonly string[] =>
  first === undefined ? [] : 'exact' in first ? [`=${first.exact}`] : first.keys

const build = (written: readonly string[], tongue: Tongue): PhraseSet => {
  const set = new Map<string, Phrase[]>()
  for (const one of written) {
    const phrase = readPhrase(one, tongue)
    for (const key of firstKeys(phrase)) set.set(key, [...(set.get(key) ?? []), phrase])
  }
  return set
}

const built = new WeakMap<readonly string[], PhraseSet>()

/** The phrases of a list, ready to be found. */
export const phraseSet = (written: readonly string[], tongue: Tongue): PhraseSet => {
  const known = built.get(written) ?? build(written, tongue)
  built.set(written, known)
  return known
}

const fits = (step: Step, word: Lexeme | undefined): boolean => {
  if (word === undefined) return false
  return 'exact' in step ? word.plain === step.exact : isKin(step.keys, word.keys) || isKin(step.keys, word.joined)
}

const longestAt = (set: PhraseSet, words: readonly Lexeme[], at: number): number => {
  const word = words[at]
  if (word === undefined || !word.isWord) return 0
  let longest = 0
  for (const key of [`=${word.plain}`, ...word.keys, ...word.joined])
    for (const { steps } of set.get(key) ?? [])
      if (steps.length > longest && steps.every((step, i) => fits(step, words[at + i]))) longest = steps.length
  return longest
}

/** Where a phrase of the set begins at this word; null where none does. The longest one counts. */
export const phraseAt = (set: PhraseSet, words: readonly Lexeme[], at: number): Hit | null => {
  const length = longestAt(set, words, at)
  return length === 0 ? null : { from: at, to: at + length }
}

/** Every place where a phrase of the set stands, from left to right, without overlap. */
export const findPhrases = (set: PhraseSet, words: readonly Lexeme[]): readonly Hit[] => {
  const hits: Hit[] = []
  for (let at = 0; at < words.length; at++) {
    const hit = phraseAt(set, words, at)
    if (hit === null) continue
    hits.push(hit)
    at = hit.to - 1
  }
  return hits
}
