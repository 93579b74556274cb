import { isCapital, type Range, type Token } from '../../wording/tokens.ts'
import type { Clauses, Phrase } from './clauses.ts'
import { germanPhrases } from './phrases-german.ts'

const NOT_NOMINATIVE =
  /^(?:den|dem|des|einen|einem|eines|einer|keinen|keinem|diesen|diesem|dieses|seinen|seinem|ihren|ihrem|unseren|unserem|solchen|vielen|welchen)$/

/** Whether a phrase can be the subject of a clause by its form: no preposition, no article of another case. */
const canBeSubject = ({ start, prep }: Phrase, tokens: readonly Token[]): boolean =>
  prep === '' && !NOT_NOMINATIVE.test(tokens[start]?.plain ?? '')

/** Where the finite verb of a clause stands: its first auxiliary where the stance verb is no finite form that stands second, else that verb. */
export const finiteAt = ({ tokens, vocabulary }: Clauses, clause: Range, at: number): number => {
  for (let i = clause.start; i < clause.end; i++) {
    if (i !== at && vocabulary.isAuxiliary(tokens[i]?.plain ?? '') && !/^\p{Lu}/u.test(tokens[i]?.printed ?? ''))
      return i
  }
  return at
}

const namesMatter = ({ tokens, vocabulary }: Clauses, { start, head }: Phrase): boolean =>
  tokens.slice(start, head).some(({ plain }) => vocabulary.isMatter(plain))

/** Whether a word has no other case: "Eine Abtretung lehnte er ab". */
const isNominative = (token: Token | undefined): boolean => /^(?:er|ich|wir|man)$/.test(token?.plain ?? '')

/**
 * The subject of a German clause whose finite verb stands at `finite`: what stands ahead of it where that can be one and names somebody, else the first phrase
 * behind; in a clause with its verb last the first phrase, in a relative clause what its pronoun goes back to where nobody else is named. Null where the clause has none.
 */
export const germanSubject = (
  clauses: Clauses,
  clause: Range,
  { finite, isActor }: { readonly finite: number; readonly isActor: (phrase: Phrase) => boolean },
): Phrase | null => {
  if (isRelative(clauses, clause)) return relativeSubject(clauses, clause, isActor)
  const phrases = germanPhrases(clauses, clause).filter(phrase => canBeSubject(phrase, clauses.tokens))
  const nominative = phrases.find(({ start, head }) => head === start + 1 && isNominative(clauses.tokens[start]))
  if (nominative !== undefined) return nominative
  const before = previousRange(clauses, clause)
  if (phrases.length === 0 && before !== null && isRelative(clauses, before) && isVerbLast(clauses, clause, finite))
    return relativeSubject(clauses, before, isActor)
  const ahead = phrases.filter(({ end }) => end <= finite)
  const behind = phrases.filter(({ start }) => start > finite)
  if (ahead.length > 0 && isVerbLast(clauses, clause, finite)) return ahead.find(isActor) ?? ahead[0] ?? null
  const [front] = ahead
  if (front !== undefined && isActor(front)) return front
  const other = behind.find(isActor)
  if (other !== undefined) return other
  return (front !== undefined && namesMatter(clauses, front) ? behind[0] : front) ?? behind[0] ?? null
}

const RELATIVE = /^(?:der|die|das|welcher|welche|welches|den|dem|denen|dessen|deren|welchen|welchem)$/
const RELATIVE_SUBJECT = /^(?:der|die|das|welcher|welche|welches)$/

const previousRange = ({ ranges }: Clauses, clause: Range): Range | null => ranges[ranges.indexOf(clause) - 1] ?? null

/** Whether a clause is relative: behind a comma, opened by its pronoun, with its verb last. */
export const isRelative = ({ tokens, vocabulary }: Clauses, { start, end }: Range): boolean => {
  const [first, last] = [tokens[start], tokens.slice(start, end).findLast(({ sort }) => sort !== 'sign')]
  if (first === undefined || last === undefined || tokens[start - 1]?.printed !== ',' || isCapital(first)) return false
  const endsInVerb = vocabulary.isAuxiliary(last.plain) || vocabulary.verbs.has(last.plain)
  return RELATIVE.test(first.plain) && end - start > 1 && endsInVerb && !isCapital(last)
}

/** What a relative clause goes back to: the last phrase before it that names somebody where that is asked, else the last. */
export const antecedentOf = (
  clauses: Clauses,
  clause: Range,
  isActor: (phrase: Phrase) => boolean = () => false,
): Phrase | null => {
  const before = previousRange(clauses, clause)
  const phrases = before === null ? [] : germanPhrases(clauses, before)
  const found = phrases.findLast(isActor) ?? phrases.at(-1)
  return found === undefined ? null : { ...found, prep: '' }
}

/** Who acts in a relative clause: whoever else is named in it, else what its pronoun goes back to where that can be the subject. */
const relativeSubject = (clauses: Clauses, clause: Range, isActor: (phrase: Phrase) => boolean): Phrase | null => {
  const pronoun = clauses.tokens[clause.start]?.plain ?? ''
  const named = germanPhrases(clauses, { start: clause.start + 1, end: clause.end })
    .filter(phrase => canBeSubject(phrase, clauses.tokens))
    .find(phrase => isActor(phrase) || !RELATIVE_SUBJECT.test(pronoun))
  if (named !== undefined || !RELATIVE_SUBJECT.test(pronoun)) return named ?? null
  return antecedentOf(clauses, clause, isActor)
}

const isVerbLast = ({ tokens, vocabulary }: Clauses, clause: Range, finite: number): boolean =>
  vocabulary.isOpener(tokens[clause.start]?.plain ?? '') || finite >= clause.end - 2
