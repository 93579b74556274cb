import { type Clause, isSign, type Sentence, type Subordinate } from './clauses.ts'
import { operate, STATEMENT } from './deontic.ts'
import { phraseAt } from './grammar.ts'
import type { Head } from './straight-heads.ts'
import { isCapital, type Range } from './tokens.ts'

export const subjectOf = (
  sentence: Sentence,
  start: number,
  head: Head,
  subordinates: readonly Subordinate[],
): Range | null => {
  const { tokens, grammar } = sentence
  let from = start
  let to = head.at
  const opening = subordinates.find(part => part.start === from)
  if (opening !== undefined && opening.end < to) from = opening.end + 1
  const isIntroduced =
    phraseAt(grammar.openers, tokens, from, to) !== null ||
    phraseAt(grammar.adverbs, tokens, from, to) !== null ||
    tokens[from]?.plain === 'to'
  const opens = phraseAt(grammar.adverbs, tokens, from, to)
  if (opens !== null && from + opens.length === to) return null
  const commas: number[] = []
  for (let i = from; i < to; i++) if (isSign(tokens[i], ',')) commas.push(i)
  const [first] = commas
  if (isIntroduced && first !== undefined) from = (commas.at(-1) ?? first) + 1
  else if (first !== undefined && first > from && isSign(tokens[to - 1], ',')) to = first
  while (
    from < to &&
    (isSign(tokens[from], ',()"-–—•') ||
      tokens[from]?.sort === 'number' ||
      grammar.sets.coordinators.has(tokens[from]?.plain ?? ''))
  )
    from++
  if (grammar.sets.relatives.has(tokens[from]?.plain ?? '') || tokens[from]?.plain === 'that') from++
  while (to > from && /^(?:also|hereby|further|both|each|therefore)$|ly$/.test(tokens[to - 1]?.plain ?? '')) to--
  return to > from ? { start: from, end: to } : null
}

/** "Under no circumstances shall the Supplier …": the subject behind its modal. */
export const invertedSubject = ({ tokens, grammar }: Sentence, from: number, end: number): Range | null => {
  let at = from
  while (at < end) {
    const plain = tokens[at]?.plain ?? ''
    const fits =
      isCapital(tokens[at]) ||
      grammar.sets.articles.has(plain) ||
      grammar.sets.pronouns.has(plain) ||
      grammar.nouns.has(plain) ||
      /^(?:of|and|or)$/.test(plain)
    if (!fits) break
    at++
  }
  return at > from && at < end ? { start: from, end: at } : null
}

/** "Nothing in this Treaty shall prevent a Party from …": what is not prevented is allowed. */
export const preventedBy = (
  { tokens, grammar }: Sentence,
  range: Range,
  subject: Range | null,
  at: number,
): Omit<Clause, 'operators'> | null => {
  if (subject === null || phraseAt(grammar.nobody, tokens, subject.start, subject.end) === null) return null
  const verb = phraseAt(grammar.prevent, tokens, at, range.end)
  if (verb === null) return null
  let from = at + verb.length
  while (from < range.end && !/^(?:from|to)$/.test(tokens[from]?.plain ?? '')) from++
  const hasAct = from < range.end - 1
  const act = hasAct
    ? { start: from + 1, end: range.end }
    : { start: Math.min(at + verb.length, range.end - 1), end: range.end }
  return {
    range,
    act,
    anchor: act.start,
    isPassive: false,
    subject: null,
    addressee: hasAct && from > at + verb.length ? { start: at + verb.length, end: from } : null,
    stand: operate(STATEMENT, hasAct ? 'permit' : 'state'),
    rule: 'wording.norm.not-prevented',
  }
}
