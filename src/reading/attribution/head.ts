import type { Span } from '../../text/span.ts'
import { wordsAt } from '../../text/span.ts'
import type { Token } from '../../wording/tokens.ts'
import { type Ground, sentenceAt, type Tongue } from '../ground.ts'
import { type Mention, type Mentions, mentionsIn } from '../mentions/mentions.ts'
import { AND, DEPENDS } from './lexicon/pronouns.ts'

/** Who a noun phrase is about: its head, the last one of those who speak together (the head itself where one speaks), and the next one behind it, which may depend on it. */
export type Head = { readonly head: Mention; readonly last: Mention; readonly next: Mention | null }

const firstFrom = (tokens: readonly Token[], offset: number): number => {
  let low = 0
  let high = tokens.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((tokens[middle]?.start ?? 0) < offset) low = middle + 1
    else high = middle
  }
  return low
}

const LONGEST_PHRASE = 80

/** The tokens of a phrase that lies in one sentence; of an overlong one its beginning. */
export const tokensIn = (ground: Ground, span: Span): readonly Token[] => {
  const tokens = sentenceAt(ground, span.start)?.tokens ?? []
  const from = firstFrom(tokens, span.start)
  return tokens.slice(from, Math.min(firstFrom(tokens, span.end), from + LONGEST_PHRASE))
}

const wordBefore = (tokens: readonly Token[], offset: number): Token | undefined => {
  let before: Token | undefined
  for (const token of tokens) {
    if (token.start >= offset) break
    before = token
  }
  return before
}

const isGenitive = (text: string, { span }: Mention): boolean =>
  /^(?:['’]s?|s)(?![\p{L}])/u.test(text.slice(span.end, span.end + 3))

type Phrase = { readonly text: string; readonly tokens: readonly Token[]; readonly tongue: Tongue; readonly span: Span }

/** Whether a mention hangs on another noun of the phrase: behind a preposition or a genitive article, or itself a genitive. */
const depends = ({ text, tokens, tongue, span }: Phrase, mention: Mention): boolean => {
  if (isGenitive(text, mention)) return true
  const before = wordBefore(tokens, mention.whole.start)
  const inner = tokens.find(token => token.start >= mention.whole.start)
  const isFirst = mention.whole.start <= span.start || before === undefined
  if (isFirst) return false
  const article = /^(?:des|der|eines|einer|seines|seiner|ihres|ihrer)$/
  if (tongue === 'de' && inner !== undefined && article.test(inner.plain) && before.sort === 'word')
    return !AND.has(before.plain)
  return DEPENDS[tongue].has(before.plain) && !AND.has(before.plain)
}

const isJoined = ({ text }: Phrase, one: Mention, other: Mention): boolean => {
  const between = text.slice(one.span.end, other.whole.start)
  return (
    between.length < 60 &&
    /(?:^|[\s)])(?:und|sowie|and|&|als auch|as well as)\s*(?:der|die|das|the|ein|eine)?\s*$/.test(between)
  )
}

const MOST_IN_A_PHRASE = 12

/** "The U.N. watchdog": a name inside the phrase of a noun behind it only tells which one. */
const attributed = (free: readonly Mention[]): Mention | undefined => {
  const [first, second] = free
  const isAttribute = first !== undefined && second !== undefined && second.whole.start <= first.span.start
  return isAttribute ? second : first
}

const LONGEST_OPENING = 60

/** The mentions of a phrase; one whose article or participle phrase stands before it belongs to it. */
const mentionsOver = (mentions: Mentions, span: Span): readonly Mention[] =>
  mentionsIn(mentions, { start: span.start - LONGEST_OPENING, end: span.end })
    .filter(mention => mention.span.end > span.start)
    .slice(0, MOST_IN_A_PHRASE)

/** The head of a noun phrase: a name in apposition stands before the description, what depends on another noun never speaks. */
export const headOf = (ground: Ground, mentions: Mentions, span: Span): Head | null => {
  const phrase = { text: ground.text, tokens: tokensIn(ground, span), tongue: ground.tongue ?? 'en', span }
  const inside = mentionsOver(mentions, span)
  const free = inside.filter(mention => !depends(phrase, mention))
  const first = attributed(free)
  if (first === undefined) return null
  const person = free.find(mention => mention.role === 'person' && mention.isNamed)
  // "Hafenrat-Sprecherin Voss", "der Vorsitzende, Arlen Voss": the person speaks, whatever stands before the name.
  const head = person !== undefined && !isJoined(phrase, first, person) ? person : first
  let last = head
  for (const mention of free) if (mention.span.start > last.span.end && isJoined(phrase, last, mention)) last = mention
  const next = mentionsIn(mentions, { start: head.span.end, end: head.span.end + LONGEST_OPENING })[0] ?? null
  return { head, last, next }
}

/** A phrase without its article and without what follows a comma or a bracket. */
export const bareOf = (text: string, span: Span): Span => {
  const words = wordsAt(text, span)
  const cut = words.search(/[,(;:–—]/)
  const article = words.match(/^(?:der|die|das|den|dem|des|the)\s+/i)?.[0].length ?? 0
  const end = cut > article ? cut : words.length
  const kept = words.slice(article, end).trimEnd().length
  return kept > 0 ? { start: span.start + article, end: span.start + article + kept } : span
}
