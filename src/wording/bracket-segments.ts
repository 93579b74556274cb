import { endsInZu, type Finite, finiteOf, firstWord, inside, isWordy, lastWord } from './bracket-verbs.ts'
import { isSign, type Sentence, type Subordinate } from './clauses.ts'
import { phraseAt } from './grammar.ts'
import { isCapital, type Range } from './tokens.ts'

type Sort = 'main' | 'content' | 'relative' | 'infinitive' | 'subordinate'

type Segment = Range & { readonly sort: Sort }

/** Whether a segment's finite verb closes it, as in clauses that depend on another. */
const isVerbLast = (sentence: Sentence, range: Range): boolean => {
  const { tokens, grammar } = sentence
  const last = lastWord(tokens, range)
  if (tokens[last]?.sort !== 'word' || isCapital(tokens[last])) return false
  for (let i = range.start + 1; i < last - 1; i++) {
    if (phraseAt(grammar.modals, tokens, i, last - 1) !== null && tokens[i]?.plain !== 'haben') return false
  }
  return /(?:t|en|e|ist|sind|te|ten)$/.test(tokens[last]?.plain ?? '')
}

const sortOf = (sentence: Sentence, range: Range, isFirst: boolean): Sort => {
  const { tokens, grammar } = sentence
  const at = firstWord(sentence, range)
  const plain = tokens[at]?.plain ?? ''
  if (plain === grammar.lexicon.contentWord) return 'content'
  const isIntroduced = phraseAt(grammar.openers, tokens, at, range.end) !== null
  const relative = tokens[isIntroduced ? at + 1 : at]?.plain ?? ''
  const finite = finiteOf(inside(sentence, range))
  if (endsInZu(sentence, range) && (finite === null || (!isFirst && finite.sort === 'verb'))) return 'infinitive'
  if (!isFirst && grammar.sets.relatives.has(relative) && isVerbLast(sentence, range)) return 'relative'
  return 'main'
}

/** The stretches between commas, each with its sort. */
export const segmentsOf = (sentence: Sentence, subordinates: readonly Subordinate[]): readonly Segment[] => {
  const { tokens, range } = sentence
  const segments: Segment[] = []
  let start = range.start
  const close = (end: number): void => {
    if (end > start && isWordy(tokens, { start, end }))
      segments.push({ start, end, sort: sortOf(sentence, { start, end }, segments.length === 0) })
  }
  for (let i = range.start; i < range.end; i++) {
    const part = subordinates.find(sub => sub.start === i)
    if (part !== undefined) {
      close(i)
      segments.push({ start: i, end: part.end, sort: 'subordinate' })
      start = part.end
      i = part.end - 1
    } else if (isSign(tokens[i], ',;:')) {
      close(isSign(tokens[i], ',') ? i : i + 1)
      start = i + 1
    } else if (
      i > start &&
      sentence.grammar.sets.coordinators.has(tokens[i]?.plain ?? '') &&
      opensClause(sentence, start, i)
    ) {
      close(i)
      start = i + 1
    }
  }
  close(range.end)
  return segments
}

/** Whether a coordinator joins two clauses: the one before it has its finite verb, and one follows behind it. */
const opensClause = (sentence: Sentence, start: number, at: number): boolean => {
  const { tokens, range } = sentence
  const before = finiteOf(inside(sentence, { start, end: at }))
  if (before === null || (before.sort === 'modal' && isCapital(tokens[at - 1]) && before.modal !== 'to-do'))
    return false
  let end = at + 1
  while (end < range.end && !isSign(tokens[end], ',;:.')) end++
  const finite = finiteOf(inside(sentence, { start: at + 1, end }))
  return (
    finite !== null &&
    (finite.sort !== 'verb' || finite.start === at + 1 || isCapital(tokens[finite.start - 1])) &&
    finite.start < end - 1
  )
}

export type Group = { main: Segment[]; parts: Segment[]; finite: Finite | null }

/** Main clauses: a finite verb with its segments and with what depends on them. */
export const groupsOf = (sentence: Sentence, segments: readonly Segment[]): readonly Group[] => {
  const { tokens } = sentence
  const groups: Group[] = []
  let current: Group = { main: [], parts: [], finite: null }
  const next = (): void => {
    if (current.main.length + current.parts.length > 0) groups.push(current)
    current = { main: [], parts: [], finite: null }
  }
  for (const segment of segments) {
    if (segment.sort === 'main') {
      const finite = finiteOf(inside(sentence, { start: firstWord(sentence, segment), end: segment.end }))
      if (finite !== null && current.finite !== null) next()
      current.main.push(segment)
      current.finite ??= finite
    }
    current.parts.push(segment)
    if (isSign(tokens[segment.end - 1], ';:') || isSign(tokens[segment.end], ';')) next()
  }
  next()
  return groups
}
