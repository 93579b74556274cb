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

const wordsBefore = (scene: Scene, noun: number): readonly number[] => {
  const { tokens, clauses } = scene
  const before: number[] = []
  for (let at = noun - 1; at >= 0 && at >= noun - LONGEST; at--) {
    const token = tokens[at]
    if (token === undefined || clauses.of[at] !== clauses.of[noun] || isEdge(scene, token)) break
    if (isCounted(scene, at)) before.push(at)
    else if (governorAt(scene, at) !== null || isOther(scene, token)) break
    else before.push(at)
    // An article begins the phrase, unless that only counts another: "the second day of the talks".
    if (isArticle(scene, at) && !isCounted(scene, at - 1)) break
  }
  return before
}

/** Reads the noun phrase that ends in the noun at a place, leftwards, up to its preposition, a sign or a verb. */
export const nounPhraseAt = (scene: Scene, noun: number): NounPhrase => {
  const { articles, vagueArticles, denials, comingAdjectives } = scene.lexicon.cues
  const before = wordsBefore(scene, noun)
  const start = attributeStart(scene, before) ?? before.at(-1) ?? noun
  // "beim", "zum": such a preposition has the article in it.
  const words = [...before, start, start - 1].map(at => scene.tokens[at]?.plain ?? '')
  const has = ({ single }: Phrases) => words.some(word => single.has(word))
  return {
    start,
    governor: governorOf(scene, start),
    article: has(vagueArticles) ? 'vague' : has(articles) ? 'definite' : 'none',
    isDenied: has(denials),
    isComing: has(comingAdjectives),
    ordinal: words.find(word => ORDINAL.test(word))?.replace(/e[nrsm]?$/, '') ?? null,
  }
}

/** Whether an article or what stands for one is at a place. */
export const isArticle = ({ tokens, lexicon }: Scene, at: number): boolean => {
  const plain = tokens[at]?.plain ?? ''
  return lexicon.cues.articles.single.has(plain) || lexicon.cues.vagueArticles.single.has(plain)
}

const PARTICIPLE = /(?:ge\p{L}{2,}|[^aeiou]ier|[vbz]er\p{L}{2,}|be\p{L}{2,})(?:te|ene)[nrsm]?$/u
const ATTRIBUTE_REACHES = 8

// "die von Voss bis Freitag gesetzte Frist": a German participle before a noun carries its own words between itself and the article.
const attributeStart = ({ tokens, lexicon, clauses }: Scene, before: readonly number[]): number | null => {
  const start = lexicon.tongue === 'de' ? before.find(at => PARTICIPLE.test(tokens[at]?.plain ?? '')) : undefined
  if (start === undefined) return null
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

const EDGES: readonly (readonly [Governor, RegExp])[] = [
  ['before', /^(?:vorfeld|vorabend|vorbereitung|eve|run-up)$/],
  ['after', /^(?:abschluss|anschluss|nachgang|wake|aftermath)$/],
  [
    'during',
    /^(?:rande?|beginn|anfang|auftakt|verlauf|laufe?|ende|sidelines|margins|start|outset|opening|course|end)$/,
  ],
]

// "am Rande des Gipfels", "on the eve of the talks": a noun of place or time stands between a preposition and the phrase.
const governorOf = (scene: Scene, start: number): Governor => {
  const isOf = scene.tokens[start - 1]?.plain === 'of'
  const edge = scene.tokens[start - (isOf ? 2 : 1)]?.plain ?? ''
  const found = EDGES.find(([, words]) => words.test(edge))
  return found === undefined ? governorAt(scene, start - (isOf ? 2 : 1)) : found[0]
}

const governorAt = ({ tokens, lexicon }: Scene, at: number): Governor => {
  const { before, after, during } = lexicon.cues
  if (phraseAt(before, tokens, at) > 0) return 'before'
  if (phraseAt(after, tokens, at) > 0) return 'after'
  return phraseAt(during, tokens, at) > 0 ? 'during' : null
}
