import type { Localised } from './evidence.ts'

/** A text and the tag of the language it is in; null where there is no text. */
export type Label = { readonly words: string; readonly language: string | null }

/**
 * A text in the language asked for, else in the nearest: `de` for `de-AT` and the other way round, then English, then the first it has.
 * It is made from names only: an alias, mocking or not, is never a label.
 */
export const labelIn = (texts: Localised, language: string): Label => {
  const [base = language] = language.split('-')
  const tags = Object.keys(texts)
  const related = tags.find(tag => tag.split('-')[0] === base)
  const found = [language, base, related ?? 'en', 'en', ...tags].find(tag => texts[tag] !== undefined)
  return { words: found === undefined ? '' : (texts[found] ?? ''), language: found ?? null }
}

/** The words of `labelIn`; empty where there are none. */
export const labelOf = (texts: Localised, language: string): string => labelIn(texts, language).words
