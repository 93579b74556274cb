import { isCapital, type Range } from '../../wording/tokens.ts'
import type { Clauses, Phrase } from './clauses.ts'

const JOINING = /^(?:and|or|but)$/
const RELATIVE = /^(?:who|which|that)$/
const SUBJECT_PRONOUN = /^(?:i|we|he|she|they|it)$/
const LONGEST = 14

const isJoinOfNames = ({ tokens }: Clauses, at: number): boolean =>
  JOINING.test(tokens[at]?.plain ?? '') &&
  isCapital(tokens[at - 1]) &&
  (isCapital(tokens[at + 1]) || isCapital(tokens[at + 2]))

/** The first token of the stretch that ends before `end`: behind the last word that opens a clause or the last sign. */
const stretchStart = (clauses: Clauses, clause: Range, end: number): number => {
  const { tokens, vocabulary } = clauses
  let start = end
  while (start > clause.start && end - start < LONGEST) {
    const word = tokens[start - 1]?.plain ?? ''
    if (vocabulary.isReporting(word)) break
    if (vocabulary.isOpener(word) && !isJoinOfNames(clauses, start - 1)) break
    start--
  }
  return start
}

/** A stretch as a noun phrase: without what opens it, its head ends before the first preposition; null where it begins with one and names nobody behind. */
const phraseOf = ({ tokens, vocabulary }: Clauses, { start, end }: Range): Phrase | null => {
  let from = start
  while (from < end && (vocabulary.isAdverb(tokens[from]?.plain ?? '') || tokens[from]?.sort === 'sign')) from++
  if (from >= end) return null
  const prep = vocabulary.isPreposition(tokens[from]?.plain ?? '') ? (tokens[from]?.plain ?? '') : ''
  let head = from + 1
  while (head < end && !vocabulary.isPreposition(tokens[head]?.plain ?? '')) head++
  return { start: from, end, head, prep }
}

/** The noun phrase that ends before a verb at `at`, its adverbs and auxiliaries skipped; null where the clause has none. */
const phraseBefore = (clauses: Clauses, clause: Range, at: number): Phrase | null => {
  const { tokens, vocabulary } = clauses
  let end = at
  while (end > clause.start && isBesideVerb(tokens[end - 1]?.plain ?? '', vocabulary.isAdverb)) end--
  if (end === clause.start) return null
  if (SUBJECT_PRONOUN.test(tokens[end - 1]?.plain ?? '')) return { start: end - 1, end, head: end, prep: '' }
  const start = stretchStart(clauses, clause, end)
  return start === end ? null : phraseOf(clauses, { start, end })
}

const isBesideVerb = (word: string, isAdverb: (word: string) => boolean): boolean =>
  isAdverb(word) || word === 'both' || /(?:n't|[a-z]ly)$/.test(word)

/**
 * The subject of an English verb: the stretch before it; after "who", "which" and "that" what these go back to; where the verb follows "and" or an
 * apposition, the phrase that its clause or the sentence began with. Null where there is none.
 */
export const englishSubject = (clauses: Clauses, clause: Range, at: number): Phrase | null => {
  const own = phraseBefore(clauses, clause, at)
  if (own !== null) return own
  const { tokens, ranges } = clauses
  const index = ranges.indexOf(clause)
  const relative = relativeAt(clauses, clause, at)
  if (relative !== null) return antecedentOf(clauses, clause, relative)
  const shared = openingPhrase(clauses, clause, at)
  if (shared?.prep === '') return shared
  const earlier = ranges.slice(0, Math.max(index, 0))
  const openings = earlier.map(range => openingPhrase(clauses, range, at)).filter(phrase => phrase?.prep === '')
  return (JOINING.test(tokens[clause.start]?.plain ?? '') ? openings.at(-1) : openings[0]) ?? null
}

/** Where the relative pronoun stands that a verb follows, its adverbs and auxiliaries between; null where none does. */
const relativeAt = ({ tokens, vocabulary }: Clauses, { start }: Range, at: number): number | null => {
  let i = at - 1
  while (i >= start && isBesideVerb(tokens[i]?.plain ?? '', vocabulary.isAdverb)) i--
  return i >= start && RELATIVE.test(tokens[i]?.plain ?? '') ? i : null
}

/** What a relative pronoun goes back to: the phrase just ahead of it in its clause, else the end of the clause before. */
const antecedentOf = (clauses: Clauses, clause: Range, relative: number): Phrase | null => {
  if (relative > clause.start) {
    const start = stretchStart(clauses, clause, relative)
    return start === relative ? null : phraseOf(clauses, { start, end: relative })
  }
  const before = clauses.ranges[clauses.ranges.indexOf(clause) - 1]
  return before === undefined
    ? null
    : phraseOf(clauses, { start: Math.max(before.start, before.end - 4), end: before.end })
}

/** The phrase that a clause begins with, up to its verb; its end is unknown, and only its head is kept. */
const openingPhrase = (clauses: Clauses, range: Range, at: number): Phrase | null => {
  const { tokens, vocabulary } = clauses
  if (vocabulary.isOpener(tokens[range.start]?.plain ?? '')) return null
  let end = range.start
  const most = Math.min(range.end, at, range.start + 6)
  while (
    end < most &&
    !vocabulary.isAuxiliary(tokens[end]?.plain ?? '') &&
    !isFiniteish(tokens[end]?.plain ?? '', end - range.start)
  )
    end++
  return end === range.start || end === at ? null : phraseOf(clauses, { start: range.start, end })
}

/** Where the part of an English clause ends that a word at `at` belongs to: at the "but" or "and" that joins another verb to it. */
export const conjunctEnd = ({ tokens, vocabulary }: Clauses, { end }: Range, at: number): number => {
  for (let i = at + 1; i < end; i++) {
    if (!JOINING.test(tokens[i]?.plain ?? '')) continue
    const next = tokens[i + 1]?.plain ?? ''
    if (
      tokens[i]?.plain === 'but' ||
      vocabulary.isAuxiliary(next) ||
      isFiniteish(next, 1) ||
      vocabulary.isReporting(next)
    )
      return i
  }
  return end
}

const isFiniteish = (word: string, place: number): boolean =>
  place > 0 && /^[a-z]+ed$|^(?:said|told|made|met|took|went|says)$/.test(word)
