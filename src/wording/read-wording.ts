import type { Doubt, Reading } from '../text/reading.ts'
import { cutSentences } from '../text/sentences.ts'
import { bracketClauses } from './bracket.ts'
import type { Clause, Sentence } from './clauses.ts'
import { grammarOf } from './grammar.ts'
import { lexiconOf } from './lexicon.ts'
import { normOf } from './norms.ts'
import { openSpaceOf } from './open-space.ts'
import { straightClauses } from './straight.ts'
import { type Range, tokensOf } from './tokens.ts'
import type { Norm, Wording } from './wording.ts'

const doubt = (kind: string, params: Doubt['params'], span: Doubt['span']): Doubt => ({
  kind,
  params,
  span,
  file: null,
})

/** More tokens than any sentence that people read has: what is longer is read in pieces, so that the time stays linear. */
const LONGEST = 400

const sentencesOf = (text: string, language: string): readonly Sentence[] => {
  const lexicon = lexiconOf(language)
  if (lexicon === null) return []
  const grammar = grammarOf(lexicon)
  const tokens = tokensOf(text)
  let at = 0
  return cutSentences(text).flatMap(span => {
    const ranges: Range[] = []
    while (at < tokens.length && (tokens[at]?.start ?? 0) < span.end) {
      const start = at
      while (at < tokens.length && at - start < LONGEST && (tokens[at]?.start ?? 0) < span.end) at++
      ranges.push({ start, end: at })
    }
    return ranges.map(range => ({ tokens, grammar, range }))
  })
}

const clausesOf = (sentence: Sentence): readonly Clause[] =>
  sentence.grammar.lexicon.syntax === 'straight' ? straightClauses(sentence) : bracketClauses(sentence)

/** Rules that choose one of two readings of the same words. */
const UNSURE: ReadonlySet<string> = new Set(['wording.norm.supposing-modal', 'wording.norm.expected-state'])

const doubtsOf = (norms: readonly Norm[]): readonly Doubt[] =>
  norms.flatMap(({ rule, span }) => (UNSURE.has(rule) ? [doubt('ambiguous-wording', {}, span)] : []))

/**
 * What one text commits to and leaves open. A language without lexicon gives no norms and the doubt `no-lexicon`;
 * words that may allow or only suppose give the doubt `ambiguous-wording` with their clause.
 */
export const readWording = (text: string, language: string): Reading<Wording> => {
  const read = sentencesOf(text, language).flatMap(sentence =>
    clausesOf(sentence).map(clause => normOf(sentence, clause)),
  )
  const norms = read.map(({ norm }) => norm)
  const doubts = lexiconOf(language) === null ? [doubt('no-lexicon', { language }, null)] : doubtsOf(norms)
  return { value: { language, norms, leavesOpen: read.flatMap(part => openSpaceOf(text, part)) }, doubts }
}
