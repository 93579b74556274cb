import { isSign, type Sentence } from './clauses.ts'
import { phraseAt } from './grammar.ts'
import { isCapital } from './tokens.ts'

/** Where the phrase that a preposition opens ends. */
export const endOfPhrase = (sentence: Sentence, from: number): number =>
  sentence.grammar.lexicon.syntax === 'bracket'
    ? endOfBracketPhrase(sentence, from)
    : endOfStraightPhrase(sentence, from)

const GENITIVE = /^(?:des|der|eines|einer|aller|dieser|dieses|ihrer|seiner|ihres|seines|von|vom)$/

const AFTERWORD = /^(?:danach|davor|hindurch|lang|zuvor|später|früher|vorher|hinaus|entfernt)$/

/** In a bracket no border stands behind a phrase: it ends with its noun, its genitives and what measures it. */
const endOfBracketPhrase = (sentence: Sentence, from: number): number => {
  const { range } = sentence
  let hasNoun = false
  let at = from
  while (at < range.end) {
    const step: Step = hasNoun ? stepBehindNoun(sentence, from, at) : stepToNoun(sentence, from, at)
    if (step.ends) return at + step.by
    hasNoun = step.hasNoun
    at += step.by
  }
  return Math.min(at, range.end)
}

/** How far the next step of a phrase goes, whether its noun has come, and whether it ends there. */
type Step = { readonly by: number; readonly hasNoun: boolean; readonly ends: boolean }

const END: Step = { by: 0, hasNoun: true, ends: true }

const isDot = ({ tokens, range }: Sentence, at: number): boolean =>
  isSign(tokens[at], '%§') || (tokens[at]?.plain === '.' && tokens[at - 1]?.sort === 'number' && at + 1 < range.end)

const stepToNoun = (sentence: Sentence, from: number, at: number): Step => {
  const { tokens, grammar, range } = sentence
  const token = tokens[at]
  const on = { by: 1, hasNoun: isCapital(token), ends: false }
  if (token?.sort === 'sign') return isDot(sentence, at) ? on : END
  if (isCapital(token) || token?.sort === 'number') return on
  const inner = phraseAt(grammar.openers, tokens, at, range.end)
  if (inner === null) return hasNounAhead(sentence, at) ? on : END
  return at === from || grammar.sets.articles.has(tokens[at - 1]?.plain ?? '') ? on : END
}

const stepBehindNoun = (sentence: Sentence, from: number, at: number): Step => {
  const { tokens, grammar } = sentence
  const token = tokens[at]
  const plain = token?.plain ?? ''
  const before = tokens[at - 1]
  const isGenitive = GENITIVE.test(before?.plain ?? '')
  const on = { by: 1, hasNoun: true, ends: false }
  if (token?.sort === 'sign') return isDot(sentence, at) ? on : END
  if (token?.sort === 'number' || grammar.sets.numerals.has(plain)) return on
  if (isCapital(token)) {
    const isMeasured =
      before?.sort === 'number' || isSign(before, '.') || grammar.sets.numerals.has(before?.plain ?? '')
    return isMeasured || isGenitive || !isCapital(before) ? on : END
  }
  if (/^(?:und|oder)$/.test(plain)) return stepOverAnd(sentence, from, at)
  if (GENITIVE.test(plain)) return plain !== 'von' || isCounted(sentence, at + 1) ? on : END
  if (AFTERWORD.test(plain)) return { ...END, by: 1 }
  return isGenitive && /(?:en|er)$/.test(plain) ? on : END
}

const stepOverAnd = ({ tokens, grammar, range }: Sentence, from: number, at: number): Step => {
  const next = phraseAt(grammar.openers, tokens, at + 1, range.end)
  if (next === null && !isCapital(tokens[at + 1])) return END
  if (next !== null && !isSameSort(tokens[at + 1]?.plain ?? '', tokens[from - 1]?.plain ?? '')) return END
  return { by: 1 + (next?.length ?? 0), hasNoun: false, ends: false }
}

/** Whether only words that may stand before a noun part a place from the next noun. */
const hasNounAhead = ({ tokens, grammar, range }: Sentence, at: number): boolean => {
  for (let i = at; i < Math.min(range.end, at + 5); i++) {
    const token = tokens[i]
    if (isCapital(token) || token?.sort === 'number') return true
    if (token?.sort === 'sign' || grammar.sets.negations.has(token?.plain ?? '')) return false
    if (i > at && phraseAt(grammar.openers, tokens, i, range.end) !== null) return false
    if (
      grammar.sets.stops.has(token?.plain ?? '') ||
      (/(?:t|zu)$/.test(token?.plain ?? '') && tokens[i - 1]?.sort === 'number')
    )
      return false
  }
  return false
}

const OF_TIME = /^(?:bis|zum|zur|ab|vom|am)$/

/** Whether two prepositions say one thing together: „zum Fünfzehnten oder zum Ende“, „während … und bis“. */
const isSameSort = (next: string, first: string): boolean => next === first || OF_TIME.test(next)

const isCounted = ({ tokens, grammar }: Sentence, at: number): boolean =>
  tokens[at]?.sort === 'number' ||
  grammar.sets.numerals.has(tokens[at]?.plain ?? '') ||
  phraseAt(grammar.quantities, tokens, at, tokens.length) !== null

const endOfStraightPhrase = (sentence: Sentence, from: number): number => {
  const { tokens, range } = sentence
  for (let i = from; i < range.end; i++) {
    const plain = tokens[i]?.plain ?? ''
    if (isBorder(sentence, i)) return i
    if (plain === 'and' || plain === 'or') {
      if (!joinsNoun(sentence, i + 1)) return i
    } else if (i > from && opensOther(sentence, i)) return i
  }
  return range.end
}

const isBorder = ({ tokens, range }: Sentence, at: number): boolean => {
  if (isSign(tokens[at], ',;:!?()')) return true
  return isSign(tokens[at], '.') && (tokens[at - 1]?.sort !== 'number' || at + 1 === range.end)
}

const joinsNoun = ({ tokens, grammar, range }: Sentence, at: number): boolean => {
  const next = tokens[at]
  const plain = next?.plain ?? ''
  if (at >= range.end) return false
  if (isCapital(next) || next?.sort === 'number' || grammar.nouns.has(plain)) return true
  return grammar.sets.articles.has(plain) || isModifier(plain)
}

const WITHIN = /^(?:of|than|as|to)$/

/** Whether something else begins at a word: a verb, another phrase, a clause, an adverb. */
const opensOther = ({ tokens, grammar, range }: Sentence, at: number): boolean => {
  const plain = tokens[at]?.plain ?? ''
  if (grammar.sets.stops.has(plain) && tokens[at]?.printed !== 'May') return true
  if (!WITHIN.test(plain) && phraseAt(grammar.openers, tokens, at, range.end) !== null) return true
  if (phraseAt(grammar.subordinators, tokens, at, range.end) !== null) return true
  return phraseAt(grammar.adverbs, tokens, at, range.end) !== null
}

const isModifier = (plain: string): boolean =>
  /(?:ed|ing|al|ive|ous|ary|ic|able|ible|ly|ion|ment|ity|ness|ance|ence|s)$/.test(plain)
