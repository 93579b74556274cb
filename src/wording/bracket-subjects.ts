import type { Group } from './bracket-segments.ts'
import { endsInZu, type Finite, firstWord, isWordy } from './bracket-verbs.ts'
import type { Sentence } from './clauses.ts'
import { classesOf, phraseAt } from './grammar.ts'
import { isCapital, type Range, type Token } from './tokens.ts'

const NP_JOINERS = /^(?:des|der|eines|einer|aller|dieses|dieser|und|oder|sowie)$/

/** The noun phrase that begins at `from`, with its genitives: „die Regierung des Landes“. */
export const nounPhraseAt = (sentence: Sentence, from: number, end: number): Range | null => {
  const { tokens, grammar } = sentence
  let noun = -1
  for (let at = from; at < end && !endsNounPhrase(sentence, { from, at, end }); at++) {
    const next = tokens[at + 1]?.plain ?? ''
    if (isCapital(tokens[at])) noun = at
    else if (noun >= 0 && !isWithinNounPhrase(tokens, at)) break
    if (noun === at && at + 1 < end && grammar.sets.articles.has(next) && !NP_JOINERS.test(next)) break
  }
  if (noun >= 0) return { start: from, end: noun + 1 }
  const alone = tokens[from]?.plain ?? ''
  return grammar.sets.pronouns.has(alone) && !/^(?:es|sich|uns)$/.test(alone) ? { start: from, end: from + 1 } : null
}

const endsNounPhrase = (
  { tokens, grammar }: Sentence,
  { from, at, end }: { readonly from: number; readonly at: number; readonly end: number },
): boolean => {
  const token = tokens[at]
  const plain = token?.plain ?? ''
  if (token === undefined || token.sort === 'sign') return true
  if (phraseAt(grammar.openers, tokens, at, end) !== null || phraseAt(grammar.adverbs, tokens, at, end) !== null)
    return true
  return grammar.sets.negations.has(plain) && !(grammar.sets.negativeSubjects.has(plain) && at === from)
}

/** What may stand between two nouns of one phrase: the article of a genitive, and an adjective behind that. */
const isWithinNounPhrase = (tokens: readonly Token[], at: number): boolean => {
  const plain = tokens[at]?.plain ?? ''
  if (NP_JOINERS.test(plain)) return true
  return /(?:er|en)$/.test(plain) && isCapital(tokens[at + 1]) && NP_JOINERS.test(tokens[at - 1]?.plain ?? '')
}

/** Who stands as subject: what stands before the finite verb, where it is a noun phrase, or else the first one behind it. */
export const subjectOf = (sentence: Sentence, group: Group, finite: Finite): Range | null => {
  const { tokens, grammar } = sentence
  const first = group.main[0]
  if (first === undefined) return null
  const start = firstWord(sentence, first)
  const isFilled = start < finite.start
  const ahead = isFilled ? nounPhraseAt(sentence, start, finite.start) : null
  const isObjectless =
    phraseAt(grammar.openers, tokens, start, finite.start) === null &&
    phraseAt(grammar.adverbs, tokens, start, finite.start) === null
  if (isFilled && isObjectless && !endsInZu(sentence, { start, end: finite.start })) {
    if (
      grammar.sets.negativeSubjects.has(tokens[start]?.plain ?? '') ||
      phraseAt(grammar.nobody, tokens, start, finite.start) !== null
    )
      return { start, end: finite.start }
    if (tokens[start]?.plain === 'es') return null
    const behind = finite.sort === 'modal' ? nounPhraseAt(sentence, finite.end, first.end) : null
    const isObject =
      behind !== null &&
      /^(?:die|der|das|jede|jeder|jedes|alle|ein|eine)$/.test(tokens[behind.start]?.plain ?? '') &&
      hasActor(sentence, behind) &&
      !hasActor(sentence, { start, end: finite.start })
    if (isObject) return behind
    const whole = { start, end: Math.min(finite.start, first.end) }
    return isWordy(tokens, whole) ? whole : ahead
  }
  if (isUnderParticiple(sentence, start, finite.start)) return { start, end: finite.start }
  let from = finite.end
  while (/^(?:sich|es|nicht|auch|dabei|daher|hierbei|jedoch|damit|ferner|dazu)$/.test(tokens[from]?.plain ?? '')) from++
  return nounPhraseAt(sentence, from, group.main.at(-1)?.end ?? from)
}

/** „Unter nationalem Kommando stehende Einheiten“: the phrase belongs to a participle before the subject's noun. */
const isUnderParticiple = ({ tokens }: Sentence, start: number, end: number): boolean =>
  end - start > 2 &&
  isCapital(tokens[end - 1]) &&
  /(?:ende|enden|ender|te|ten|ene|enen)$/.test(tokens[end - 2]?.plain ?? '') &&
  !isCapital(tokens[end - 2])

export const hasActor = ({ tokens, grammar }: Sentence, range: Range): boolean => {
  for (let i = range.start; i < range.end; i++) if (classesOf(grammar, tokens[i]?.plain ?? '').has('actor')) return true
  return false
}
