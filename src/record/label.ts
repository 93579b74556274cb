import type { Localised } from './evidence.ts'

/**
 * A text in the language asked for, else in the nearest: `de` for `de-AT` and the other way round, then English, then the first it has.
 * It is made from names only: an alias, mocking or not, is never a label.
 */
export const labelOf = (texts: Localised, language: string): string => {
  const [base = language] = language.split('-')
  const related = Object.keys(texts).find(tag => tag.split('-')[0] === base)
  return texts[language] ?? texts[base] ?? texts[related ?? 'en'] ?? texts.en ?? Object.values(texts)[0] ?? ''
}
