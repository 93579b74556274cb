import type { Token } from '../../wording/tokens.ts'
import { type Phrases, phraseAt } from './phrases.ts'
import type { Scene } from './scene.ts'

/** How a preposition before a noun places the clause in time: "nach dem Treffen", "ahead of the talks", "at a meeting". */
export type Governor = 'before' | 'after' | 'during' | null

/**
 * The words before an event noun: what governs them, by which article they begin, and whether they deny the thing or say that it is to come.
 * `start` is the first token of the phrase, its preposition left out.
 */
export type NounPhrase = {
  readonly start: number
  readonly governor: Governor
  readonly article: 'definite' | 'vague' | 'none'
  readonly isDenied: boolean
  readonly isComing: boolean
  /** "second", "dritte", "zwei": which of several or how many; null where it is not counted. */
  readonly ordinal: string | null
}

const ORDINAL =
  /^(?:(?:first|second|third|fourth|fifth|sixth|last|erste|zweite|dritte|vierte|fünfte|sechste|letzte)[nrsm]?|two|three|four|five|six|zwei|drei|vier|fünf|sechs)$/

// Article, two adjectives, a modifying noun and a name: longer phrases before a noun are rare in newspapers.
const LONGEST = 7

/** Reads the noun phrase that ends in the noun at a place, leftwards, up to its preposition, a sign or a verb. */
export const nounPhraseAt = (scene: Scene, noun: number): NounPhrase => {
  const { tokens, lexicon, clauses } = scene
  const { articles, vagueArticles, denials, comingAdjectives } = lexicon.cues
  let start = noun
  let governor: Governor = null
  const words: string[] = []
  for (let at = noun - 1; at >= 0 && at >= noun - LONGEST && governor === null; at--) {
    const token = tokens[at]
    if (token === undefined || clauses.of[at] !== clauses.of[noun]) break
    governor = isCounted(scene, at) ? null : governorAt(scene, at)
    if (governor === null && isEdge(scene, token)) break
    words.push(token.plain)
    if (governor === null && !isCounted(scene, at) && isOther(scene, token)) break
    if (governor === null) start = at
  }
  const has = ({ single }: Phrases) => words.some(word => single.has(word))
  const attribute = attributeStart(scene, start)
  if (attribute !== null) {
    start = attribute
    governor ??= governorAt(scene, start - 1)
    words.push(tokens[start]?.plain ?? '')
  }
  return {
    start,
    governor,
    article: has(vagueArticles) ? 'vague' : has(articles) ? 'definite' : 'none',
    isDenied: has(denials),
    isComing: has(comingAdjectives),
    ordinal: words.find(word => ORDINAL.test(word))?.replace(/e[nrsm]?$/, '') ?? null,
  }
}

const PARTICIPLE = /(?:ge\p{L}{2,}|[^aeiou]ier|[vbz]er\p{L}{2,}|be\p{L}{2,})(?:te|ene)[nrsm]?$/u
const ATTRIBUTE_REACHES = 8

// "die von Voss bis Freitag gesetzte Frist": a German participle before a noun carries its own words between itself and the article.
const attributeStart = ({ tokens, lexicon, clauses }: Scene, start: number): number | null => {
  if (lexicon.tongue === 'en' || !PARTICIPLE.test(tokens[start]?.plain ?? '')) return null
  for (let at = start - 1; at >= 0 && at >= start - ATTRIBUTE_REACHES; at--) {
    const plain = tokens[at]?.plain ?? ''
    if (clauses.of[at] !== clauses.of[start] || tokens[at]?.sort === 'sign') return null
    if (/^(?:der|die|das|den|dem|des|eine?[nrms]?)$/.test(plain)) return at
  }
  return null
}

const COUNTED = /^(?:round|rounds|day|series|set|session|pair|week|weeks|days)$/

// "the second day of talks", "another round of negotiations": the phrase goes on before its "of".
const isCounted = ({ tokens }: Scene, at: number): boolean =>
  tokens[at]?.plain === 'of' && COUNTED.test(tokens[at - 1]?.plain ?? '')

const isOther = ({ lexicon: { cues } }: Scene, { plain }: Token): boolean =>
  [cues.otherPrepositions, cues.goal, cues.between, cues.about, cues.withWhom].some(({ single }) => single.has(plain))

// Quotation marks and hyphens stand inside phrases; other signs and verbs end them.
const isEdge = ({ lexicon }: Scene, { sort, plain }: Token): boolean =>
  sort === 'sign'
    ? !/^["'-]$/.test(plain)
    : lexicon.cues.pastVerbs.single.has(plain) || lexicon.cues.perfectAuxiliaries.single.has(plain)

const governorAt = ({ tokens, lexicon }: Scene, at: number): Governor => {
  const { before, after, during } = lexicon.cues
  if (phraseAt(before, tokens, at) > 0) return 'before'
  if (phraseAt(after, tokens, at) > 0) return 'after'
  return phraseAt(during, tokens, at) > 0 ? 'during' : null
}
