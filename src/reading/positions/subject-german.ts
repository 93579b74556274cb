import type { Range, Token } from '../../wording/tokens.ts'
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

/**
 * The subject of a German clause whose finite verb stands at `finite`: what stands ahead of it where that can be one and names somebody, else the first phrase
 * behind; in a clause with its verb last the first phrase. Null where the clause has none.
 */
export const germanSubject = (
  clauses: Clauses,
  clause: Range,
  { finite, isActor }: { readonly finite: number; readonly isActor: (phrase: Phrase) => boolean },
): Phrase | null => {
  const phrases = germanPhrases(clauses, clause).filter(phrase => canBeSubject(phrase, clauses.tokens))
  const ahead = phrases.filter(({ end }) => end <= finite)
  const behind = phrases.filter(({ start }) => start > finite)
  if (ahead.length > 0 && isVerbLast(clauses, clause, finite)) return ahead.find(isActor) ?? ahead[0] ?? null
  const [front] = ahead
  if (front !== undefined && isActor(front)) return front
  const other = behind.find(isActor)
  if (other !== undefined) return other
  return (front !== undefined && namesMatter(clauses, front) ? behind[0] : front) ?? behind[0] ?? null
}

const isVerbLast = ({ tokens, vocabulary }: Clauses, clause: Range, finite: number): boolean =>
  vocabulary.isOpener(tokens[clause.start]?.plain ?? '') || finite >= clause.end - 2
