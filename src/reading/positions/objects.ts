import type { Range } from '../../wording/tokens.ts'
import type { Clauses, Phrase } from './clauses.ts'
import { germanPhrases } from './phrases-german.ts'
import { antecedentOf, isRelative } from './subject-german.ts'

const LONGEST = 10
const BESIDE_ACT = /^(?:um|ohne|statt|anstatt)$/

/** What stands behind an English verb or its link: up to the next preposition, opener or sign; a "to" with a verb goes on to the end of its clause. */
export const englishObject = ({ tokens, vocabulary }: Clauses, { start, end }: Range): Range | null => {
  let from = start
  const opensActs = tokens[from]?.plain === 'to'
  while (
    from < end &&
    (vocabulary.isArticle(tokens[from]?.plain ?? '') || /^(?:to|that)$/.test(tokens[from]?.plain ?? ''))
  )
    from++
  let last = from
  const most = Math.min(end, from + LONGEST)
  while (
    last < most &&
    !stopsObject(tokens[last]?.plain ?? '', { vocabulary, opensActs: opensActs && last < from + 3 })
  )
    last++
  return last > from ? { start: from, end: last } : null
}

const stopsObject = (
  word: string,
  { vocabulary, opensActs }: { readonly vocabulary: Clauses['vocabulary']; readonly opensActs: boolean },
): boolean =>
  (!opensActs && vocabulary.isPreposition(word)) || vocabulary.isOpener(word) || vocabulary.isAuxiliary(word)

const nextClause = ({ ranges }: Clauses, clause: Range): Range | null => ranges[ranges.indexOf(clause) + 1] ?? null

/** What a German stance is about: the phrase its link governs, else a phrase without preposition that is not the subject, else the first phrase of the clause behind. */
export const germanObject = (
  clauses: Clauses,
  clause: Range,
  { subject, links }: { readonly subject: Phrase | null; readonly links: ReadonlySet<string> },
): Phrase | null => {
  const isHung = isRelative(clauses, clause)
  const phrases = germanPhrases(clauses, isHung ? { start: clause.start + 1, end: clause.end } : clause)
  const isOther = ({ start }: Phrase): boolean => start !== subject?.start
  const own = phrases.find(
    phrase => isOther(phrase) && (links.size === 0 ? phrase.prep === '' : links.has(phrase.prep)),
  )
  if (own !== undefined) return own
  if (isHung) return antecedentOf(clauses, clause)
  const next = clauses.tokens[clause.end]?.printed === ':' ? null : nextClause(clauses, clause)
  return next === null ? null : (germanPhrases(clauses, next).find(isOther) ?? null)
}

/** The act that a German clause behind another tells with "zu" and infinitive; null where it tells none, or only what for and how. */
export const actBehind = (clauses: Clauses, clause: Range): Range | null => {
  const { tokens, vocabulary } = clauses
  const next = nextClause(clauses, clause)
  if (vocabulary.tongue === 'en' || next === null || BESIDE_ACT.test(tokens[next.start]?.plain ?? '')) return null
  const isAct = tokens
    .slice(next.start, next.end)
    .some(
      ({ plain }, i, words) => /n$/.test(plain) && (words[i - 1]?.plain === 'zu' || /^\p{L}{2,8}zu\p{L}/u.test(plain)),
    )
  return isAct ? next : null
}
