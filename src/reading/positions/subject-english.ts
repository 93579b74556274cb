import { isCapital, type Range } from '../../wording/tokens.ts'
import type { Clauses, Phrase } from './clauses.ts'

const JOINING = /^(?:and|or|but)$/
const RELATIVE = /^(?:who|which|that)$/
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
  const start = stretchStart(clauses, clause, end)
  return start === end ? null : phraseOf(clauses, { start, end })
}

const isBesideVerb = (word: string, isAdverb: (word: string) => boolean): boolean =>
  isAdverb(word) || /(?:n't|[a-z]ly)$/.test(word)

/**
 * The subject of an English verb: the stretch before it; where the verb follows "and", "who" or an apposition, the phrase that the sentence began with
 * (after "who" and "which" the one just before). Null where there is none.
 */
export const englishSubject = (clauses: Clauses, clause: Range, at: number): Phrase | null => {
  const own = phraseBefore(clauses, clause, at)
  if (own !== null) return own
  const { tokens, ranges } = clauses
  const index = ranges.indexOf(clause)
  const before = ranges[index - 1]
  if (before !== undefined && RELATIVE.test(tokens[clause.start]?.plain ?? ''))
    return phraseOf(clauses, { start: Math.max(before.start, before.end - 4), end: before.end })
  const earlier = ranges.slice(0, Math.max(index, 1))
  const openings = earlier.map(range => openingPhrase(clauses, range, at)).filter(phrase => phrase?.prep === '')
  return (JOINING.test(tokens[clause.start]?.plain ?? '') ? openings.at(-1) : openings[0]) ?? null
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
  return end === range.start ? null : phraseOf(clauses, { start: range.start, end })
}

const isFiniteish = (word: string, place: number): boolean =>
  place > 0 && /^[a-z]+ed$|^(?:said|told|made|met|took|went|says)$/.test(word)
