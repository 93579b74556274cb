import { MONTHS } from '../text/abbreviations.ts'
import { isSign, type Sentence } from './clauses.ts'
import { classesOf, kindOf, phraseAt, type QualifierKind } from './grammar.ts'
import type { NounClass, Opener } from './lexicon/entries.ts'
import { endOfPhrase } from './phrases.ts'
import type { RuleId } from './rules.ts'
import { isCapital, type Range } from './tokens.ts'

/** A qualifier before it becomes a span: its tokens, its kind and the rule that found it. */
export type Chunk = Range & { readonly kind: QualifierKind; readonly rule: RuleId }

export const chunk = (start: number, end: number, kind: QualifierKind, how: string): Chunk => ({
  start,
  end,
  kind,
  rule: `wording.norm.by-${how}`,
})

const MONTH_NAMES: ReadonlySet<string> = new Set(MONTHS)

const YEAR = /^(?:(?:1[89]|20|21)\d\d|\d{1,2}[./]\d{1,2}[./]\d{2,4}|\d{4}-\d\d-\d\d)$/

/** The classes of one token: those of the lexicon, and number, year or name, which are told by print. */
export const hasClass = ({ tokens, grammar }: Sentence, at: number, noun: NounClass): boolean => {
  const token = tokens[at]
  if (token === undefined) return false
  if (noun === 'number') return token.sort === 'number' || grammar.sets.numerals.has(token.plain)
  if (noun === 'gerund')
    return grammar.lexicon.gerund !== '' && token.plain.length > 5 && token.plain.endsWith(grammar.lexicon.gerund)
  if (noun === 'year') return YEAR.test(token.plain)
  if (noun === 'name') {
    if (!isCapital(token) || (at === 0 && !isCapital(tokens[1]))) return false
    return !grammar.lexicon.hasCompounds
      ? !classesOf(grammar, token.plain).has('instrument')
      : classesOf(grammar, token.plain).has('place')
  }
  return classesOf(grammar, token.plain).has(noun)
}

export const caseOf = (sentence: Sentence, opener: Opener, from: number, end: number): QualifierKind | null => {
  for (const [noun, kind] of opener.cases) {
    for (let i = from; i < end; i++) {
      if (!hasClass(sentence, i, noun)) continue
      return kind === null ? null : kindOf(kind)
    }
  }
  return opener.otherwise === null ? null : kindOf(opener.otherwise)
}

/** A bound with its number ("at least 50 km", "up to three times"), or null. */
export const quantityAt = (sentence: Sentence, at: number): Chunk | null => {
  const { tokens, grammar, range } = sentence
  const bound = phraseAt(grammar.quantities, tokens, at, range.end)
  const from = at + (bound?.length ?? 0)
  const isLong = bound !== null && bound.length > 1
  if (!hasClass(sentence, from, 'number') && !(isLong && hasClass(sentence, from + 1, 'number'))) {
    return isLong ? chunk(at, endOfPhrase(sentence, from), bound.meaning, 'number') : null
  }
  const end = endOfNumber(sentence, from)
  if (bound === null && isNoQuantity(sentence, from, end)) return null
  const last = isUnit(sentence, end) ? end + 1 : end
  return chunk(at, last, bound?.meaning ?? kindOf('quantity'), 'number')
}

const endOfNumber = (sentence: Sentence, from: number): number => {
  const { tokens, range } = sentence
  let end = from
  while (end < range.end && (hasClass(sentence, end, 'number') || isSign(tokens[end], '%€$£'))) end++
  return end === from ? Math.min(from + 2, range.end) : end
}

/** A number that is a year, a day of a month, or the name of a thing: "Article 7". */
const isNoQuantity = (sentence: Sentence, from: number, end: number): boolean =>
  MONTH_NAMES.has(sentence.tokens[end]?.plain ?? '') ||
  YEAR.test(sentence.tokens[from]?.plain ?? '') ||
  isReference(sentence, from)

const isUnit = ({ tokens, grammar, range }: Sentence, at: number): boolean => {
  const token = tokens[at]
  if (at >= range.end || token?.sort !== 'word' || grammar.sets.stops.has(token.plain)) return false
  if (grammar.lexicon.hasCompounds && !isCapital(token)) return false
  return phraseAt(grammar.openers, tokens, at, range.end) === null
}

/** A number that only names a thing: "Article 7", "No. 3". */
const isReference = ({ tokens, grammar }: Sentence, at: number): boolean =>
  classesOf(grammar, tokens[at - 1]?.plain ?? '').has('instrument') || isSign(tokens[at - 1], '.§')
